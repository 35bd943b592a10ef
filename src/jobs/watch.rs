//! Files of answers are watched by the system, which tells when somebody changes one; nothing is looked at again and again.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use notify::{Config, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::i18n::Message;

/// How long nothing happens before it is told: a program that saves touches a file several times.
const QUIET: Duration = Duration::from_millis(500);
/// How long it is put off at most where a file is written all the time.
const LONGEST: Duration = Duration::from_secs(3);

/// Is told which files changed, came or went, from a thread of its own.
pub type Told = Arc<dyn Fn(&[PathBuf]) + Send + Sync>;

/// Watches files by their folders, because many programs save a file by putting another in its place.
#[derive(Default)]
pub struct FolderWatch {
    /// Dropped with what it watches; that ends its thread.
    watcher: Option<RecommendedWatcher>,
    trouble: Arc<Mutex<Trouble>>,
}

/// Why the system does not watch.
#[derive(Default)]
struct Trouble {
    said: bool,
    now: Option<String>,
}

impl FolderWatch {
    /// From now on these files and no others are watched; none ends it.
    pub fn watch(&mut self, files: &[PathBuf], told: Told) {
        self.watcher = None;
        if files.is_empty() {
            return;
        }
        if let Err(error) = self.begin(files, told) {
            note(&self.trouble, &error.to_string());
        }
    }

    /// Why the system cannot watch, where it cannot; said once, since nothing else is lost by it.
    pub fn trouble(&mut self) -> Option<Message> {
        let mut trouble = self.trouble.lock().unwrap_or_else(PoisonError::into_inner);
        let why = trouble.now.take()?;
        if std::mem::replace(&mut trouble.said, true) {
            return None;
        }
        Some(Message::new("survey-not-watched").with("why", why))
    }

    fn begin(&mut self, files: &[PathBuf], told: Told) -> notify::Result<()> {
        let (sender, receiver) = channel();
        let wanted = Wanted::new(files);
        let folders = wanted.folders();
        let trouble = Arc::clone(&self.trouble);
        let tell = move |found: notify::Result<Event>| match found {
            Ok(event) => send(&sender, &wanted, event),
            Err(error) => note(&trouble, &error.to_string()),
        };
        let mut watcher = RecommendedWatcher::new(tell, Config::default())?;
        let mut refusal = None;
        for folder in folders {
            // A folder that is gone is no fault of the system: its file is said to be gone when it is read.
            if folder.is_dir()
                && let Err(error) = watcher.watch(&folder, RecursiveMode::NonRecursive)
            {
                refusal = Some(error);
            }
        }
        thread::Builder::new()
            .name("watch answers".to_owned())
            .spawn(move || gather(&receiver, &told))
            .map_err(notify::Error::io)?;
        self.watcher = Some(watcher);
        refusal.map_or(Ok(()), Err)
    }
}

fn note(trouble: &Mutex<Trouble>, why: &str) {
    let mut trouble = trouble.lock().unwrap_or_else(PoisonError::into_inner);
    trouble.now = Some(why.to_owned());
}

/// The files that are watched, as the system names them and as they were given.
struct Wanted(BTreeMap<(PathBuf, OsString), PathBuf>);

impl Wanted {
    fn new(files: &[PathBuf]) -> Self {
        let known = files.iter().filter_map(|file| {
            let folder = folder_of(file);
            // The system may tell of a folder by its real name.
            let real = folder.canonicalize().unwrap_or(folder);
            Some(((real, file.file_name()?.to_owned()), file.clone()))
        });
        Self(known.collect())
    }

    fn folders(&self) -> BTreeSet<PathBuf> {
        self.0.keys().map(|(folder, _)| folder.clone()).collect()
    }

    /// The file that is meant by a path of the system.
    fn get(&self, path: &Path) -> Option<&PathBuf> {
        let key = (folder_of(path), path.file_name()?.to_owned());
        self.0.get(&key)
    }
}

fn folder_of(file: &Path) -> PathBuf {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

fn send(sender: &Sender<PathBuf>, wanted: &Wanted, event: Event) {
    // Reading a file is an event too, and it is we who read it.
    if matches!(event.kind, EventKind::Access(_)) {
        return;
    }
    for path in event.paths {
        if let Some(file) = wanted.get(&path) {
            // Nobody listens any more: the watch is being dropped.
            let _ = sender.send(file.clone());
        }
    }
}

/// Gathers what happens until it is quiet, and tells it once. Ends with the watch.
fn gather(receiver: &Receiver<PathBuf>, told: &Told) {
    while let Ok(first) = receiver.recv() {
        let begun = Instant::now();
        let mut files = BTreeSet::from([first]);
        loop {
            let left = LONGEST.saturating_sub(begun.elapsed());
            match receiver.recv_timeout(QUIET.min(left)) {
                Ok(file) => {
                    files.insert(file);
                }
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
            if begun.elapsed() >= LONGEST {
                break;
            }
        }
        let files: Vec<PathBuf> = files.into_iter().collect();
        told(&files);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, channel};

    use super::*;

    fn watched(files: &[PathBuf]) -> (FolderWatch, Receiver<Vec<PathBuf>>) {
        let (sender, receiver) = channel();
        let mut watch = FolderWatch::default();
        let told = move |files: &[PathBuf]| sender.send(files.to_vec()).unwrap();
        watch.watch(files, Arc::new(told));
        (watch, receiver)
    }

    #[test]
    fn a_file_that_is_written_or_replaced_is_told_and_its_neighbours_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("answers.csv");
        std::fs::write(&file, "a\n1\n").unwrap();
        let (mut watch, told) = watched(std::slice::from_ref(&file));
        if watch.trouble().is_some() {
            return;
        }
        std::fs::write(folder.path().join("other.csv"), "x").unwrap();
        std::fs::write(&file, "a\n1\n2\n").unwrap();
        assert_eq!(told.recv().unwrap(), std::slice::from_ref(&file));

        let next = folder.path().join("answers.csv.new");
        std::fs::write(&next, "a\n1\n2\n3\n").unwrap();
        std::fs::rename(&next, &file).unwrap();
        assert_eq!(told.recv().unwrap(), std::slice::from_ref(&file));

        std::fs::remove_file(&file).unwrap();
        assert_eq!(told.recv().unwrap(), [file]);
    }

    #[test]
    fn what_happens_at_once_is_told_once() {
        let (sender, receiver) = channel();
        let (tell, told) = channel();
        for name in ["b", "a", "b"] {
            sender.send(PathBuf::from(name)).unwrap();
        }
        let gathering: Told = Arc::new(move |files: &[PathBuf]| tell.send(files.to_vec()).unwrap());
        let thread = thread::spawn(move || gather(&receiver, &gathering));
        assert_eq!(
            told.recv().unwrap(),
            [PathBuf::from("a"), PathBuf::from("b")]
        );
        drop(sender);
        thread.join().unwrap();
        assert!(told.recv().is_err());
    }

    #[test]
    fn trouble_is_said_once() {
        let mut watch = FolderWatch::default();
        note(&watch.trouble, "limit reached");
        assert!(watch.trouble().is_some());
        note(&watch.trouble, "limit reached");
        assert!(watch.trouble().is_none());
    }
}
