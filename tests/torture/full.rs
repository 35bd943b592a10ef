//! A disk with ever more room left, from none at all: a save, an export and a journal either end whole or say that the disk is full.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::{Instant, SystemTime};

use touchrank::files::export::{self, Chosen, ExportOptions, Over, Place, Progress};
use touchrank::files::journal::{Origin, State, Writer};
use touchrank::files::project::to_text;
use touchrank::files::save::{RealDisk, SaveNotice, open, save};
use touchrank::i18n::Language;

use super::common::{Options, Report, number_of, put, strays, version, version_in, word};
use super::mounts::Mounts;
use super::seam;

pub const OPTIONS: &[&str] = &["at", "levels", "step"];

/// What came of the levels.
#[derive(Clone, Copy, Debug, Default)]
pub struct Levels {
    /// Levels of free space.
    pub tried: u64,
    /// Tasks that were done, and those that were refused with a reason.
    pub done: u64,
    pub refused: u64,
    /// Saved, and said that there was no room for a backup.
    pub without_backup: u64,
    /// The old file is gone or what was said to be done is not.
    pub lost: u64,
    /// Done by halves without a word.
    pub silent: u64,
}

/// The command.
pub fn run(options: &Options) -> Result<Report, String> {
    options.only(OPTIONS)?;
    let (levels, step) = (
        options.number("levels", 300)?,
        options.number("step", 1024)?,
    );
    let since = Instant::now();
    let mounted = Mounts::new(options.folder(), &["mkfs.ext4", "df"]);
    let done = match mounted.and_then(|mounts| at_levels(&mounts, levels, step)) {
        Ok(done) => done,
        Err(why) => return Ok(Report::skipped("full", &why)),
    };
    let figures: &[(&str, &dyn std::fmt::Display)] = &[
        ("levels", &done.tried),
        ("done", &done.done),
        ("refused", &done.refused),
        ("saved without a backup and said so", &done.without_backup),
        ("lost", &done.lost),
        ("silent", &done.silent),
    ];
    let holds = done.lost + done.silent == 0 && done.refused > 0 && done.done > 0;
    Ok(Report::of("full", figures, since, holds))
}

/// On a small disk of its own, with room for 0, 1, 2 … steps of so many bytes.
pub fn at_levels(mounts: &Mounts, levels: u64, step: u64) -> Result<Levels, String> {
    let options = ["-q", "-F", "-b", "1024", "-m", "0"];
    let disk = mounts.make("small", 8 << 20, "mkfs.ext4", &options)?;
    let desk = Desk(disk);
    let mut done = Levels::default();
    for level in 0..levels {
        done.tried += 1;
        for task in [Desk::save, Desk::export, Desk::journal] {
            desk.clear();
            put(&desk.file(), 1);
            desk.fill(level * step)?;
            task(&desk, &mut done);
        }
    }
    Ok(done)
}

struct Desk(PathBuf);

impl Desk {
    fn file(&self) -> PathBuf {
        self.0.join("documents/plan.ron")
    }

    fn clear(&self) {
        for entry in fs::read_dir(&self.0).unwrap() {
            let path = entry.unwrap().path();
            if path.ends_with("lost+found") {
                continue;
            }
            let _ = fs::remove_file(&path).or_else(|_| fs::remove_dir_all(&path));
        }
        fs::create_dir(self.0.join("documents")).unwrap();
    }

    /// Takes up all but so many bytes.
    fn fill(&self, left: u64) -> Result<(), String> {
        super::common::run("sync", &["-f", word(&self.0)])?;
        let free = free(&self.0)?;
        let filler = self.0.join("filler");
        let zeros = vec![0; usize::try_from(free.saturating_sub(left)).unwrap()];
        // The file system's own needs may take the last blocks first.
        let _ = fs::write(&filler, zeros);
        super::common::run("sync", &["-f", word(&self.0)])
    }

    fn save(&self, done: &mut Levels) {
        let backups = self.0.join("backups");
        let on_disk = open(&self.file()).unwrap().on_disk;
        let result = save(&self.file(), &version(2), Some(&on_disk), Some(&backups));
        let stands = version_in(&self.file());
        match result {
            Ok(saved) => {
                done.done += 1;
                done.lost += u64::from(stands != Ok(2));
                let said = (saved.notices.iter())
                    .any(|notice| matches!(notice, SaveNotice::NoBackup { .. }));
                let kept = backups_of(&backups) == [Ok(1)];
                done.without_backup += u64::from(said);
                done.silent += u64::from(!said && !kept);
            }
            Err(error) => {
                done.refused += 1;
                done.lost += u64::from(stands != Ok(1));
                done.silent += u64::from(error.to_string().is_empty());
            }
        }
        done.silent += strays(&self.0.join("documents")).len() as u64;
    }

    fn export(&self, done: &mut Levels) {
        let folder = self.0.join("exports");
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let options = ExportOptions {
            kinds: Chosen::from_codes("csv"),
            ..ExportOptions::all(Language::English, day)
        };
        let names = |folder: &Path| fs::read_dir(folder).map_or(0, Iterator::count);
        let (project, place) = (version(2), Place::Folder(folder.clone()));
        let (over, watch) = (Over::Nothing, &mut |_: &Progress| true);
        if export::export(&RealDisk, &project, &place, &options, &over, watch).is_ok() {
            done.done += 1;
            let files = export::files(&project, &options).unwrap();
            let whole = files.iter().all(|file| {
                fs::read(folder.join(&file.name)).ok().as_deref() == Some(file.bytes.as_slice())
            });
            done.silent += u64::from(!whole);
        } else {
            done.refused += 1;
            done.silent += u64::from(names(&folder) > 0);
        }
        done.lost += u64::from(version_in(&self.file()) != Ok(1));
    }

    /// Several states one after the other; what a crash leaves must be the last that was said to be written.
    fn journal(&self, done: &mut Levels) {
        let folder = self.0.join("journals");
        let state = |number| State {
            project: version(number),
            typed: Vec::new(),
            changes: 1,
        };
        let origin = Origin {
            path: Some(self.file()),
            on_disk: None,
            begun: SystemTime::UNIX_EPOCH,
        };
        let mut writer = Writer::new(Arc::new(RealDisk), folder.clone());
        let (mut written, mut refused) = (None, false);
        match writer.begin(origin, state(2)) {
            Ok(()) => written = Some(2),
            Err(_) => refused = true,
        }
        for number in 3..8 {
            match writer.keep(state(number)) {
                Ok(()) => written = Some(number),
                Err(_) => refused = true,
            }
        }
        drop(writer);
        let found = seam::recovered(&folder);
        let found = found.map(|(project, _)| {
            let number = number_of(&project).unwrap();
            assert_eq!(to_text(&project), to_text(&version(number)));
            number
        });
        // A record may be whole on the disk although its write was refused.
        if found < written {
            done.lost += 1;
            eprintln!("full: the journal has {found:?} after {written:?} was said to be written");
        }
        if refused {
            done.refused += 1;
        } else {
            done.done += 1;
            done.silent += u64::from(found != Some(7));
        }
        done.lost += u64::from(version_in(&self.file()) != Ok(1));
    }
}

fn backups_of(folder: &Path) -> Vec<Result<u64, String>> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries
        .map(|entry| version_in(&entry.unwrap().path()))
        .collect()
}

/// The room that is left, in bytes.
fn free(at: &Path) -> Result<u64, String> {
    let output = Command::new("df")
        .args(["-B1", "--output=avail", word(at)])
        .output()
        .map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stdout);
    let number = said
        .lines()
        .last()
        .and_then(|line| line.trim().parse().ok());
    number.ok_or_else(|| format!("df: {said}"))
}
