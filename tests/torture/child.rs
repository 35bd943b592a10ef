//! The process that a harness kills: this same executable, told by an environment variable what to do over and over.

use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::JoinHandle;

use touchrank::files::project::to_text;
use touchrank::files::save::{Disk, Handle, RealDisk, Stat, open, save_on};

use super::common::{number_of, version, word};

const ASKED: &str = "TOUCHRANK_TORTURE_CHILD";
const ACKNOWLEDGED: &str = "acknowledged ";

/// How a child saves: as the program does, or with a safeguard left out, which must be seen to do damage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// As the program does.
    Real,
    /// Over the old file, in pieces of 8 KiB.
    Naive,
    /// As the program does, without the folder's sync.
    NoFolderSync,
    /// As the program does, without the file's sync.
    NoFileSync,
}

impl Way {
    pub const ALL: [Self; 4] = [
        Self::Real,
        Self::Naive,
        Self::NoFolderSync,
        Self::NoFileSync,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::Naive => "naive",
            Self::NoFolderSync => "no-folder-sync",
            Self::NoFileSync => "no-file-sync",
        }
    }

    /// The one that an option names.
    pub fn asked(options: &super::common::Options) -> Self {
        let named = |way: &Self| options.flag(way.name());
        Self::ALL.into_iter().find(named).unwrap_or(Self::Real)
    }
}

/// This executable again, to do what the words say. As a test binary it runs the one test that is for this.
pub fn command(words: &[&str]) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["child", "--exact", "--nocapture", "--test-threads=1"])
        .env(ASKED, words.join("\u{1f}"))
        .stdin(Stdio::null());
    command
}

/// Does what this process was started for, if it is a child; never returns then.
#[allow(clippy::exit, reason = "the end of a child")]
pub fn run_if_asked() {
    let Ok(asked) = std::env::var(ASKED) else {
        return;
    };
    let words: Vec<&str> = asked.split('\u{1f}').collect();
    let result = match words[..] {
        ["saves", way, file, backups] => {
            let way = Way::ALL.into_iter().find(|known| known.name() == way);
            saves(way.unwrap(), Path::new(file), Path::new(backups))
        }
        ["once", what, folder] => {
            super::calls::once(what, Path::new(folder));
            Ok(())
        }
        _ => Err(format!("no such task: {words:?}")),
    };
    if let Err(said) = result {
        eprintln!("{said}");
        std::process::exit(1);
    }
    std::process::exit(0);
}

/// Saves version after version, each acknowledged once the save has returned, until it is killed.
fn saves(way: Way, file: &Path, backups: &Path) -> Result<(), String> {
    let opened = open(file).map_err(|error| error.to_string())?;
    let mut number = number_of(&opened.opened.project).unwrap();
    let mut on_disk = opened.on_disk;
    let disk = Lax(way);
    loop {
        number += 1;
        let project = version(number);
        if way == Way::Naive {
            naive(file, to_text(&project).as_bytes()).map_err(|error| error.to_string())?;
        } else {
            let saved = save_on(&disk, file, &project, Some(&on_disk), Some(backups))
                .map_err(|error| error.to_string())?;
            on_disk = saved.on_disk;
        }
        acknowledge(number);
    }
}

/// Nothing that the process has written is lost with it; a line on its own, whatever a test runner prints.
pub fn acknowledge(number: u64) {
    let mut out = io::stdout();
    let line = format!("\n{ACKNOWLEDGED}{number}\n");
    // Where the harness is gone, so is the child.
    out.write_all(line.as_bytes()).unwrap();
    out.flush().unwrap();
}

/// Over the old file, as a buffered writer does.
fn naive(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = std::fs::File::create(file)?;
    bytes
        .chunks(8192)
        .try_for_each(|piece| file.write_all(piece))
}

/// A child at work, and the last save that it acknowledged.
pub struct Worker {
    child: Child,
    last: Arc<AtomicU64>,
    reader: Option<JoinHandle<()>>,
}

impl Worker {
    /// Starts one that saves.
    pub fn saving(way: Way, file: &Path, backups: &Path) -> Self {
        Self::start(&mut command(&[
            "saves",
            way.name(),
            word(file),
            word(backups),
        ]))
    }

    fn start(command: &mut Command) -> Self {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let last = Arc::new(AtomicU64::new(0));
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let shared = Arc::clone(&last);
        let reader = std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let number = line.strip_prefix(ACKNOWLEDGED);
                if let Some(number) = number.and_then(|number| number.parse().ok()) {
                    shared.store(number, Ordering::SeqCst);
                }
            }
        });
        Self {
            child,
            last,
            reader: Some(reader),
        }
    }

    /// The last version it said is saved; 0 for none.
    pub fn acknowledged(&self) -> u64 {
        self.last.load(Ordering::SeqCst)
    }

    /// True where it stopped of itself, which it never should.
    pub fn ended(&mut self) -> bool {
        self.child.try_wait().unwrap().is_some()
    }

    /// Kills it as `kill -9` does; the last version it said is saved, with all that it had said until then.
    pub fn kill(mut self) -> u64 {
        self.stop();
        self.acknowledged()
    }

    fn stop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if let Some(reader) = self.reader.take() {
            let _ = reader.join();
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.stop();
    }
}

/// The real disk but for the sync that the way leaves out.
struct Lax(Way);

struct LaxHandle(Box<dyn Handle>, Way);

impl Handle for LaxHandle {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        if self.1 == Way::NoFileSync {
            return Ok(());
        }
        self.0.sync()
    }
}

macro_rules! as_on_the_real_disk {
    ($($call:ident($($arg:ident: $type:ty),*) -> $result:ty;)*) => {
        $(fn $call(&self, $($arg: $type),*) -> io::Result<$result> { RealDisk.$call($($arg),*) })*
    };
}

impl Disk for Lax {
    as_on_the_real_disk! {
        stat(path: &Path) -> Stat;
        resolve(path: &Path) -> PathBuf;
        may_write(path: &Path) -> ();
        read(path: &Path, limit: u64) -> Vec<u8>;
        copy_rights(from: &Path, to: &Path) -> ();
        copy_new(from: &Path, to: &Path) -> ();
        rename(from: &Path, to: &Path) -> ();
        remove(path: &Path) -> ();
        create_folder(path: &Path) -> ();
        list(path: &Path) -> Vec<PathBuf>;
    }

    fn create_new(&self, path: &Path, private: bool) -> io::Result<Box<dyn Handle>> {
        let handle = RealDisk.create_new(path, private)?;
        Ok(Box::new(LaxHandle(handle, self.0)))
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        // The backups' folder goes without as well: its sync would put the document's name on the disk in passing.
        if self.0 == Way::NoFolderSync {
            return Ok(());
        }
        RealDisk.sync_folder(path)
    }
}
