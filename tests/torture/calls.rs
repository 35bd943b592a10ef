//! Every system call of one save, of one new file and of one export, failed and killed in turn by `strace`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use touchrank::files::export::{self, Chosen, ExportError, ExportOptions, Exported, Over, Place};
use touchrank::files::project::to_text;
use touchrank::files::save::{RealDisk, Replace, SaveNotice, open, save, save_new};
use touchrank::i18n::{Language, words};
use touchrank::model::Project;

use super::child;
use super::common::{Options, Progress, Report, has, put, strays, version, word};

pub const OPTIONS: &[&str] = &["at", "every"];

/// What a child does once.
pub const TASKS: [&str; 3] = ["save", "new", "export"];
const FAULTS: [&str; 4] = [
    "error=EIO",
    "error=ENOSPC",
    "error=EACCES",
    "signal=SIGKILL",
];
/// Calls that ask for memory, time or, in a debug build, whether a number is a file's; their failure is no matter of files.
const NOT_OF_FILES: [&str; 5] = ["mmap", "munmap", "poll", "ppoll", "fcntl"];

const BEGIN: &str = "/touchrank-torture-begins";
const END: &str = "/touchrank-torture-ends";

/// What came of the calls.
#[derive(Clone, Debug, Default)]
pub struct Points {
    pub calls: u64,
    pub trials: u64,
    /// A file that is neither the old nor the new one.
    pub damaged: u64,
    /// "Saved" was said and the file is old, or a failed write, sync or rename passed without a word.
    pub silent: u64,
    /// Refused, and yet replaced.
    pub wrong: u64,
    /// A temporary file that a process which lived left behind.
    pub stray: u64,
    /// A backup that is not whole.
    pub broken_backups: u64,
    /// The fault did not take place, so that the trial says nothing.
    pub missed: u64,
    /// Calls whose failure the task did without, by name and number.
    pub done_without: BTreeMap<String, u64>,
}

/// The command.
pub fn run(options: &Options) -> Result<Report, String> {
    options.only(OPTIONS)?;
    let (since, every) = (Instant::now(), options.number("every", 1)?.max(1));
    if let Err(why) = ready() {
        return Ok(Report::skipped("calls", &why));
    }
    let (folder, mut points) = (options.folder(), Points::default());
    for task in TASKS {
        each(folder.path(), task, every, &mut points)?;
    }
    eprintln!("calls: done without: {:?}", points.done_without);
    let sound = points.damaged + points.silent + points.wrong + points.missed == 0;
    let figures: &[(&str, &dyn std::fmt::Display)] = &[
        ("calls", &points.calls),
        ("trials", &points.trials),
        ("damaged", &points.damaged),
        ("silent", &points.silent),
        ("wrongly refused", &points.wrong),
        ("stray files", &points.stray),
        ("broken backups", &points.broken_backups),
        ("missed", &points.missed),
    ];
    Ok(Report::of(
        "calls",
        figures,
        since,
        sound && points.stray == 0,
    ))
}

/// Whether strace is there and may do its work.
pub fn ready() -> Result<(), String> {
    if !has("strace") {
        return Err("strace is not installed".to_owned());
    }
    super::common::run("strace", &["-o", "/dev/null", "true"])
        .map_err(|said| format!("strace may not trace here: {said}"))
}

/// What the child does between the two marks.
pub fn once(task: &str, folder: &Path) {
    let desk = Desk(folder.to_owned());
    let (file, backups) = (desk.file(), desk.backups());
    let project = version(2);
    let on_disk = (task == "save").then(|| open(&file).unwrap().on_disk);
    outnumber(folder);
    let _ = fs::metadata(BEGIN);
    let result: Result<Vec<_>, _> = match task {
        "save" => save(&file, &project, on_disk.as_ref(), Some(&backups))
            .map(|saved| saved.notices.iter().map(SaveNotice::message).collect())
            .map_err(|error| error.message()),
        "new" => save_new(&file, &project, Replace::Refuse)
            .map(|saved| saved.notices.iter().map(SaveNotice::message).collect())
            .map_err(|error| error.message()),
        _ => desk
            .export(&project)
            .map(|written| written.notices.iter().map(SaveNotice::message).collect())
            .map_err(|error| error.message()),
    };
    let _ = fs::metadata(END);
    let say = |message| words(Language::English).say(message).replace('\n', " ");
    match result {
        Ok(notices) => {
            let notices: Vec<String> = notices.iter().map(say).collect();
            println!("\nsaved {}", notices.join(" "));
        }
        Err(message) => println!("\nrefused {}", say(&message)),
    }
}

/// A test runner works in a thread beside its first one. Calls are told by their number, which is no longer one of that thread's
/// after these.
fn outnumber(folder: &Path) {
    const TIMES: usize = 60;
    for _ in 0..TIMES {
        let _ = fs::read("/dev/null");
        let _ = fs::write("/dev/null", "x");
        let _ = fs::metadata(folder);
        let _ = fs::symlink_metadata(folder);
        let _ = fs::read_link(folder);
    }
}

/// The tables, which say the most in the fewest bytes.
fn tables() -> ExportOptions {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    ExportOptions {
        kinds: Chosen::from_codes("csv"),
        ..ExportOptions::all(Language::English, day)
    }
}

/// A folder as a task finds it.
struct Desk(PathBuf);

impl Desk {
    fn file(&self) -> PathBuf {
        self.0.join("documents/plan.ron")
    }
    fn backups(&self) -> PathBuf {
        self.0.join("backups")
    }
    fn exports(&self) -> PathBuf {
        self.0.join("exports")
    }

    fn new(folder: &Path, task: &str) -> Self {
        let desk = Self(folder.join("desk"));
        let _ = fs::remove_dir_all(&desk.0);
        fs::create_dir_all(desk.0.join("documents")).unwrap();
        match task {
            "save" => put(&desk.file(), 1),
            "new" => {}
            _ => drop(desk.export(&version(1)).unwrap()),
        }
        desk
    }

    fn export(&self, project: &Project) -> Result<Exported, ExportError> {
        let place = Place::Folder(self.exports());
        let (options, over) = (tables(), Over::Anything);
        export::export(&RealDisk, project, &place, &options, &over, &mut |_| true)
    }

    /// The files that the task is about, with what they hold before and after it.
    fn targets(&self, task: &str) -> Vec<(PathBuf, Option<String>, String)> {
        let text = |number| to_text(&version(number));
        match task {
            "save" => vec![(self.file(), Some(text(1)), text(2))],
            "new" => vec![(self.file(), None, text(2))],
            _ => {
                let files = |number| export::files(&version(number), &tables()).unwrap();
                let text = |bytes| String::from_utf8(bytes).unwrap();
                let both = files(1).into_iter().zip(files(2));
                both.map(|(old, new)| {
                    let path = self.exports().join(new.name);
                    (path, Some(text(old.bytes)), text(new.bytes))
                })
                .collect()
            }
        }
    }

    /// Temporary files beside what was to be written.
    fn strays(&self) -> u64 {
        let folders = [self.0.join("documents"), self.exports()];
        let there = folders.iter().filter(|folder| folder.exists());
        there.map(|folder| strays(folder).len() as u64).sum()
    }

    fn broken_backups(&self) -> u64 {
        let found = fs::read_dir(self.backups()).into_iter().flatten();
        let paths = found.map(|found| found.unwrap().path());
        // A copy that a kill cut short has another name until it is whole.
        let versions = paths.filter(|path| path.extension().is_some_and(|end| end == "ron"));
        let broken = versions.filter(|path| super::common::version_in(path).is_err());
        broken.count() as u64
    }
}

/// Fails and kills each call of a task; of all trials only every so many-th.
pub fn each(folder: &Path, task: &str, every: u64, points: &mut Points) -> Result<(), String> {
    let calls = calls_of(folder, task)?;
    points.calls += calls.len() as u64;
    let (mut at, mut progress) = (0, Progress::of("calls"));
    for (call, number) in &calls {
        for fault in FAULTS {
            // A close that fails has closed nevertheless, and what it could say a sync has said before; of a folder that was
            // listed it stops the standard library. No file system does it.
            if call == "close" && fault.starts_with("error") {
                continue;
            }
            at += 1;
            if at % every == 0 {
                trial(folder, task, (call, *number), fault, points)?;
                progress.at(points.trials, points);
            }
        }
    }
    Ok(())
}

/// Each call between the marks: its name, and the how manyeth of that name in its thread.
fn calls_of(folder: &Path, task: &str) -> Result<Vec<(String, u64)>, String> {
    let desk = Desk::new(folder, task);
    let (said, trace) = traced(folder, &["-e", "trace=%file,%desc"], task, &desk)?;
    if !said.starts_with("saved") {
        return Err(format!("{task} without a fault: {said}"));
    }
    // strace counts the calls of each thread on its own.
    let mut numbers: BTreeMap<(String, String), u64> = BTreeMap::new();
    let (mut calls, mut within) = (Vec::new(), false);
    for line in trace.lines() {
        // `1234  openat(AT_FDCWD, …) = 3`; one thread alone is at work, so that no call is cut in two.
        let Some((head, _)) = line.split_once('(') else {
            continue;
        };
        let (thread, name) = head.split_once(char::is_whitespace).unwrap_or(("", head));
        let name = name.trim().to_owned();
        let key = (thread.to_owned(), name.clone());
        let number = numbers.entry(key).or_default();
        *number += 1;
        if line.contains(END) {
            break;
        }
        if within && !NOT_OF_FILES.contains(&name.as_str()) {
            calls.push((name, *number));
        }
        within |= line.contains(BEGIN);
    }
    if calls.is_empty() {
        return Err(format!("no calls of {task} were seen"));
    }
    Ok(calls)
}

/// The order of what matters in a save, as the system sees it: of a new file (`new`), or of one with a backup (`save`).
pub fn order_of_a_save(folder: &Path, task: &str) -> Result<Vec<&'static str>, String> {
    let vital = |name: String| match name.as_str() {
        // However the kernel copies, bytes are written.
        "write" | "copy_file_range" | "sendfile" => Some("write"),
        "fsync" | "fdatasync" => Some("fsync"),
        name if name.starts_with("rename") => Some("rename"),
        _ => None,
    };
    let calls = calls_of(folder, task)?.into_iter().map(|(name, _)| name);
    let mut order: Vec<&str> = calls.filter_map(vital).collect();
    order.dedup();
    Ok(order)
}

/// Runs the task under strace; what it said, and the trace.
fn traced(
    folder: &Path,
    options: &[&str],
    task: &str,
    desk: &Desk,
) -> Result<(String, String), String> {
    let trace = folder.join("trace");
    let child = child::command(&["once", task, word(&desk.0)]);
    let mut command = Command::new("strace");
    command
        .args(["-f", "-qq", "-o", word(&trace)])
        .args(options)
        .arg(child.get_program())
        .args(child.get_args());
    for (name, value) in child.get_envs() {
        command.env(name, value.unwrap());
    }
    let output = command.output().map_err(|error| error.to_string())?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let said = printed
        .lines()
        .find(|line| line.starts_with("saved") || line.starts_with("refused"));
    let trace = fs::read_to_string(&trace).map_err(|error| error.to_string())?;
    Ok((said.unwrap_or_default().trim().to_owned(), trace))
}

fn trial(
    folder: &Path,
    task: &str,
    (call, number): (&str, u64),
    fault: &str,
    points: &mut Points,
) -> Result<(), String> {
    let desk = Desk::new(folder, task);
    let inject = format!("inject={call}:{fault}:when={number}");
    let trace = format!("trace={call}");
    let (said, trace) = traced(folder, &["-e", &trace, "-e", &inject], task, &desk)?;
    points.trials += 1;
    let killed = fault.starts_with("signal");
    let took_place = trace.contains(if killed { "killed by" } else { "(INJECTED)" });
    let (mut old, mut new) = (0, 0);
    let targets = desk.targets(task);
    for (path, before, after) in &targets {
        let content = fs::read(path).ok();
        if content.as_deref() == Some(after.as_bytes()) {
            new += 1;
        }
        if content.as_deref() == before.as_deref().map(str::as_bytes) {
            old += 1;
        } else if content.as_deref() != Some(after.as_bytes()) {
            points.damaged += 1;
        }
    }
    let what = format!("{task}, {call} {number}, {fault}: {said:?}");
    if !took_place {
        points.missed += 1;
        eprintln!("calls: did not take place: {what}");
    }
    // What has to be on the disk for "saved" to be true.
    let vital = ["write", "fsync", "rename", "renameat", "renameat2"].contains(&call);
    if said == "saved" && !killed {
        if vital {
            points.silent += 1;
            eprintln!("calls: in silence: {what}");
        } else {
            *points.done_without.entry(call.to_owned()).or_default() += 1;
        }
    }
    if said.starts_with("saved") && new < targets.len() {
        points.silent += 1;
        eprintln!("calls: said and not done: {what}");
    }
    if said.starts_with("refused") && old < targets.len() {
        points.wrong += 1;
        eprintln!("calls: refused and yet done: {what}");
    }
    if said.is_empty() && !killed {
        points.silent += 1;
        eprintln!("calls: nothing was said: {what}");
    }
    if !killed && !call.starts_with("unlink") && desk.strays() > 0 {
        points.stray += 1;
        eprintln!("calls: left a temporary file: {what}");
    }
    points.broken_backups += desk.broken_backups();
    Ok(())
}
