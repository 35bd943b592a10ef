//! Power cuts: a file system's image is cloned in one step while a process saves on it; the clone is what a disk holds after a cut.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fastrand::Rng;

use super::child::{Way, Worker};
use super::common::{Limit, Options, Progress, Report, put, run as tool, version_in, word};
use super::mounts::Mounts;

pub const OPTIONS: &[&str] = &[
    "count",
    "minutes",
    "seed",
    "at",
    "on",
    "longest",
    "naive",
    "no-folder-sync",
    "no-file-sync",
];

const MIB: u64 = 1 << 20;

/// A file system that the power goes out on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileSystem {
    Ext4,
    Xfs,
}

impl FileSystem {
    pub const ALL: [Self; 2] = [Self::Ext4, Self::Xfs];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Ext4 => "ext4",
            Self::Xfs => "xfs",
        }
    }

    const fn bytes(self) -> u64 {
        match self {
            Self::Ext4 => 64 * MIB,
            // The smallest that its tool makes.
            Self::Xfs => 300 * MIB,
        }
    }

    const fn make(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Self::Ext4 => ("mkfs.ext4", &["-q", "-F"]),
            Self::Xfs => ("mkfs.xfs", &["-q", "-f"]),
        }
    }

    /// The clone of a mounted xfs carries the same identity.
    const fn options(self) -> &'static str {
        match self {
            Self::Ext4 => "loop",
            Self::Xfs => "loop,nouuid",
        }
    }
}

/// What the cuts did.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cuts {
    pub cuts: u64,
    /// The file does not open, is gone, or is none of the versions.
    pub damaged: u64,
    /// The file is older than what was acknowledged before the cut.
    pub lost: u64,
    /// Saves acknowledged in all.
    pub saves: u64,
    /// Backups that are not whole after a cut.
    pub broken_backups: u64,
}

/// The command.
pub fn run(options: &Options) -> Result<Report, String> {
    options.only(OPTIONS)?;
    let (limit, since) = (options.limit(2_000)?, Instant::now());
    let way = Way::asked(options);
    let longest = Duration::from_millis(options.number("longest", 120)?);
    let (seed, mut cuts, mut each) = (options.seed()?, Cuts::default(), Vec::new());
    let systems: Vec<FileSystem> = FileSystem::ALL
        .into_iter()
        .filter(|system| options.word("on").is_none_or(|on| on == system.name()))
        .collect();
    let of = systems.len() as u64;
    for (at, system) in (0..).zip(systems) {
        let mounts = match Mounts::new(options.folder(), &["mkfs.xfs", "mkfs.ext4", "cp"]) {
            Ok(mounts) => mounts,
            Err(why) => return Ok(Report::skipped("power", &why)),
        };
        // Each file system gets its part of the time as well.
        let until = limit.until.map(|until| {
            let now = Instant::now();
            now + (until.saturating_duration_since(now)).div_f64((of - at) as f64)
        });
        let part = Limit {
            until,
            ..limit.share(of, at)
        };
        let done = match series(&mounts, system, way, part, seed ^ at, longest) {
            Ok(done) => done,
            Err(why) if cuts.cuts == 0 => return Ok(Report::skipped("power", &why)),
            Err(why) => return Err(why),
        };
        each.push(format!("{} {done:?}", system.name()));
        cuts.cuts += done.cuts;
        cuts.damaged += done.damaged;
        cuts.lost += done.lost;
        cuts.saves += done.saves;
        cuts.broken_backups += done.broken_backups;
    }
    for line in &each {
        eprintln!("power: {line}");
    }
    let harmed = cuts.damaged + cuts.lost > 0;
    let figures: &[(&str, &dyn std::fmt::Display)] = &[
        ("cuts", &cuts.cuts),
        ("damaged", &cuts.damaged),
        ("lost", &cuts.lost),
        ("saves acknowledged", &cuts.saves),
        ("broken backups", &cuts.broken_backups),
    ];
    let kind = format!("power ({})", way.name());
    Ok(Report::of(
        &kind,
        figures,
        since,
        harmed == (way != Way::Real),
    ))
}

/// Cuts on one file system; an error says what of the set-up is not to be had.
pub fn series(
    mounts: &Mounts,
    system: FileSystem,
    way: Way,
    limit: Limit,
    seed: u64,
    longest: Duration,
) -> Result<Cuts, String> {
    let reflinks = ["-q", "-f", "-m", "reflink=1"];
    let outer = mounts.make("outer", 1536 * MIB, "mkfs.xfs", &reflinks)?;
    let (disk, cut) = (outer.join("disk.img"), outer.join("cut.img"));
    let inner = mounts.make_in(&disk, "inner", system.bytes(), system.make())?;
    let (file, backups) = desk(&inner);
    put(&file, 1);
    // The first version stands on the disk before anything is cut.
    tool("sync", &[])?;
    let (mut rng, mut done, mut before) = (Rng::with_seed(seed), Cuts::default(), 1);
    let mut worker = Worker::saving(way, &file, &backups);
    let mut progress = Progress::of("power");
    while limit.allows(done.cuts) {
        std::thread::sleep(longest.mul_f64(rng.f64()));
        if worker.ended() {
            return Err("the process that saves has ended".to_owned());
        }
        let acknowledged = worker.acknowledged().max(1);
        tool("cp", &["--reflink=always", word(&disk), word(&cut)])?;
        done.cuts += 1;
        done.saves += acknowledged.saturating_sub(before);
        before = acknowledged;
        let seen = mounts.mount(&cut, "seen", system.options())?;
        let (file, backups) = desk(&seen);
        match version_in(&file) {
            Ok(found) if found >= acknowledged => {}
            Ok(_) => done.lost += 1,
            Err(said) => {
                if way == Way::Real {
                    eprintln!("power: damaged: {said}");
                }
                done.damaged += 1;
            }
        }
        let versions = fs::read_dir(&backups).into_iter().flatten();
        done.broken_backups += versions
            .filter(|found| version_in(&found.as_ref().unwrap().path()).is_err())
            .count() as u64;
        mounts.unmount("seen")?;
        fs::remove_file(&cut).map_err(|error| error.to_string())?;
        progress.at(done.cuts, &done);
    }
    drop(worker);
    mounts.unmount("inner")?;
    mounts.unmount("outer")?;
    Ok(done)
}

/// The document and its backups on a file system.
fn desk(at: &Path) -> (PathBuf, PathBuf) {
    let documents = at.join("documents");
    // A cut is looked at, not written to; there the folder stands already.
    let _ = fs::create_dir(&documents);
    (documents.join("plan.ron"), at.join("backups"))
}
