//! Kills of a process that saves, at random moments: the file must be whole and no older than the last save acknowledged.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use fastrand::Rng;
use touchrank::files::save::open;
use touchrank::files::table;

use super::child::{Way, Worker};
use super::common::{Limit, Options, Progress, Report, program, put, strays, version_in};

pub const OPTIONS: &[&str] = &[
    "count", "minutes", "seed", "at", "jobs", "naive", "cli", "longest",
];

/// What the kills did.
#[derive(Clone, Copy, Debug, Default)]
pub struct Kills {
    pub kills: u64,
    /// The file does not open, or is none of the versions.
    pub damaged: u64,
    /// The file is older than the last save acknowledged.
    pub lost: u64,
    /// Saves acknowledged in all.
    pub saves: u64,
    /// Kills that left a temporary file: they hit a save on its way.
    pub on_the_way: u64,
    /// Kills after which the newest backup was not whole.
    pub broken_backups: u64,
}

impl Kills {
    const fn and(self, other: Self) -> Self {
        Self {
            kills: self.kills + other.kills,
            damaged: self.damaged + other.damaged,
            lost: self.lost + other.lost,
            saves: self.saves + other.saves,
            on_the_way: self.on_the_way + other.on_the_way,
            broken_backups: self.broken_backups + other.broken_backups,
        }
    }

    fn report(&self, kind: &str, control: bool, since: Instant) -> Report {
        let harmed = self.damaged + self.lost > 0;
        let figures: &[(&str, &dyn std::fmt::Display)] = &[
            ("kills", &self.kills),
            ("damaged", &self.damaged),
            ("lost", &self.lost),
            ("saves acknowledged", &self.saves),
            ("killed on the way", &self.on_the_way),
            ("broken backups", &self.broken_backups),
        ];
        Report::of(kind, figures, since, harmed == control)
    }
}

/// The command.
pub fn run(options: &Options) -> Result<Report, String> {
    options.only(OPTIONS)?;
    let (limit, since) = (options.limit(10_000)?, Instant::now());
    let seed = options.seed()?;
    if options.flag("cli") {
        let folder = options.folder();
        let kills = commands(folder.path(), options.limit(1_000)?, seed);
        return Ok(kills.report("kill --cli", false, since));
    }
    let way = Way::asked(options);
    let jobs = options.number("jobs", 2)?.max(1);
    let longest = Duration::from_millis(options.number("longest", 60)?);
    let kills = std::thread::scope(|scope| {
        let started: Vec<_> = (0..jobs)
            .map(|at| {
                let limit = limit.share(jobs, at);
                scope.spawn(move || {
                    let folder = options.folder();
                    saves(folder.path(), way, limit, seed ^ at, longest)
                })
            })
            .collect();
        let done = started.into_iter().map(|job| job.join().unwrap());
        done.fold(Kills::default(), Kills::and)
    });
    let control = way != Way::Real;
    Ok(kills.report(&format!("kill ({})", way.name()), control, since))
}

/// Kills a child in its save loop, up to `longest` after its start.
pub fn saves(folder: &Path, way: Way, limit: Limit, seed: u64, longest: Duration) -> Kills {
    let (documents, backups) = (folder.join("documents"), folder.join("backups"));
    fs::create_dir(&documents).unwrap();
    let file = documents.join("plan.ron");
    let mut rng = Rng::with_seed(seed);
    let (mut done, mut floor) = (Kills::default(), 1);
    let mut progress = Progress::of("kill");
    put(&file, floor);
    while limit.allows(done.kills) {
        let worker = Worker::saving(way, &file, &backups);
        std::thread::sleep(longest.mul_f64(rng.f64()));
        let acknowledged = worker.kill();
        done.kills += 1;
        done.saves += acknowledged.saturating_sub(floor);
        floor = floor.max(acknowledged);
        match version_in(&file) {
            Ok(found) if found == floor || found == floor + 1 => floor = found,
            Ok(found) => {
                report_lost(way, found, floor);
                done.lost += 1;
                put(&file, floor);
            }
            Err(said) => {
                report_damaged(way, &said);
                done.damaged += 1;
                put(&file, floor);
            }
        }
        let left = strays(&documents);
        done.on_the_way += u64::from(!left.is_empty());
        for path in &left {
            fs::remove_file(path).unwrap();
        }
        if newest(&backups).is_some_and(|path| version_in(&path).is_err()) {
            done.broken_backups += 1;
        }
        progress.at(done.kills, &done);
    }
    done
}

/// Controls are meant to do damage.
fn report_damaged(way: Way, said: &str) {
    if way == Way::Real {
        eprintln!("kill: damaged: {said}");
    }
}

fn report_lost(way: Way, found: u64, floor: u64) {
    if way == Way::Real {
        eprintln!("kill: lost: version {found} after {floor} was acknowledged");
    }
}

fn newest(folder: &Path) -> Option<std::path::PathBuf> {
    let entries = fs::read_dir(folder).ok()?;
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "ron"))
        .max()
}

const TABLE: &str = "\
stage,,Need,Need,Choice,Choice
channel,,online,offline,online,both
factor,importance,Search ad,Shop window,Product page,Consultant
Clear price,5,9,3,1,1
Quality proof,4,3,9,1,3
";

fn table_of(number: u64) -> String {
    let row = |row| format!("Factor {row} of table {number},2,1,1,9,3\n");
    let rows: Vec<String> = (0..=number % 50).map(row).collect();
    format!("{TABLE}{}", rows.concat())
}

/// Kills the program itself while it makes a project file of a table.
pub fn commands(folder: &Path, limit: Limit, seed: u64) -> Kills {
    let program = program();
    let (source, out) = (folder.join("table.csv"), folder.join("out.ron"));
    let mut rng = Rng::with_seed(seed);
    let start = || {
        let mut command = Command::new(&program);
        command
            .args(["import", "table.csv", "out.ron", "--force"])
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    };
    // How long one takes, so that kills fall before, into and behind its work.
    fs::write(&source, table_of(0)).unwrap();
    let mut longest = Duration::ZERO;
    for _ in 0..5 {
        let since = Instant::now();
        assert!(start().wait().unwrap().success());
        longest = longest.max(since.elapsed());
    }
    let (mut done, mut stands) = (Kills::default(), 0);
    let mut progress = Progress::of("kill --cli");
    while limit.allows(done.kills) {
        let number = done.kills + 1;
        fs::write(&source, table_of(number)).unwrap();
        let mut child = start();
        std::thread::sleep(longest.mul_f64(rng.f64()));
        let _ = child.kill();
        let acknowledged = child.wait().unwrap().success();
        done.kills += 1;
        done.saves += u64::from(acknowledged);
        let is = |number| {
            let text = table_of(number);
            let made = table::read(text.as_bytes(), "table", &table::ImportOptions::default());
            let found = open(&out).unwrap().opened;
            found.notices.is_empty() && found.project == made.unwrap().project
        };
        if open(&out).is_err() {
            done.damaged += 1;
        } else if is(number) {
            stands = number;
        } else if !is(stands) {
            done.damaged += 1;
        } else if acknowledged {
            done.lost += 1;
        }
        let left = strays(folder);
        done.on_the_way += u64::from(!left.is_empty());
        for path in &left {
            fs::remove_file(path).unwrap();
        }
        progress.at(done.kills, &done);
    }
    done
}
