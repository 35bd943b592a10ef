//! The side files of the documents that are open, kept by a thread of their own: a heartbeat a minute, and away with them at
//! the end. A frame only drops a token.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, SystemTime};

use crate::files::lock::{Hold, Holder, Me, Taken, take};
use crate::files::save::SharedDisk;

const HEARTBEAT: Duration = Duration::from_mins(1);

/// How long a job waits for a side file, and the program's end for all of them to go: on a share that went away nobody waits
/// for ever.
const PATIENCE: Duration = Duration::from_secs(3);

enum Note {
    Take(PathBuf, Sender<Claim>),
    Await(Option<PathBuf>),
    Release(u64),
    End(Sender<()>),
}

/// Keeps side files.
pub struct Keeper {
    sender: Sender<Note>,
}

/// Asks the keeper for side files, in a job.
#[derive(Clone)]
pub struct Claimer {
    sender: Sender<Note>,
}

/// Who has a document open, as far as is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Claim {
    /// Nothing is known: no file, or a folder without side files.
    #[default]
    Unknown,
    /// We, as long as a copy of the token is there; and whose session with it ended without a word, if one did.
    Ours(Token, Option<Box<Holder>>),
    /// Somebody else.
    Theirs(Box<Holder>),
}

/// A side file that is ours. With its last copy the keeper is told to take the file away.
#[derive(Clone, Debug)]
pub struct Token {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    id: u64,
    path: PathBuf,
    sender: Sender<Note>,
}

impl PartialEq for Token {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner)
    }
}

impl Token {
    /// The document that it is for.
    pub fn path(&self) -> &Path {
        &self.inner.path
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        // Without a keeper the side file is gone already.
        let _ = self.sender.send(Note::Release(self.id));
    }
}

impl Keeper {
    /// A keeper for this session. `tell` is called from its thread when a file that is awaited has become ours.
    pub fn start(disk: SharedDisk, tell: impl Fn(Claim) + Send + 'static) -> Self {
        let (sender, receiver) = channel();
        let back = sender.clone();
        let work = move || Shelf::new(disk, back, Box::new(tell)).run(&receiver);
        // Without a thread nobody answers, and no document has a side file.
        let _ = thread::Builder::new()
            .name("side files".to_owned())
            .spawn(work);
        Self { sender }
    }

    /// Somebody else has this document open, which is on screen here: its side file is taken when they leave. None where there
    /// is no such document any more. Waits for nothing.
    pub fn wait_for(&self, document: Option<PathBuf>) {
        // Without a thread there are no side files.
        let _ = self.sender.send(Note::Await(document));
    }

    /// What asks for side files in a job.
    pub fn claimer(&self) -> Claimer {
        Claimer {
            sender: self.sender.clone(),
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        let (done, wait) = channel();
        if self.sender.send(Note::End(done)).is_ok() {
            let _ = wait.recv_timeout(PATIENCE);
        }
    }
}

impl Claimer {
    /// Takes the side file of a document, behind whatever was released before. Never called in a frame.
    pub fn claim(&self, document: &Path) -> Claim {
        let (answer, wait) = channel();
        let asked = self.sender.send(Note::Take(document.to_owned(), answer));
        let answered = asked.is_ok().then(|| wait.recv_timeout(PATIENCE).ok());
        answered.flatten().unwrap_or_default()
    }
}

/// A side file and those who count on it: a file that is opened again is open twice for a moment.
struct Held {
    ids: Vec<u64>,
    path: PathBuf,
    hold: Hold,
}

/// What the thread has.
struct Shelf {
    disk: SharedDisk,
    me: Me,
    held: Vec<Held>,
    /// A document that somebody else has open.
    awaited: Option<PathBuf>,
    last: u64,
    sender: Sender<Note>,
    tell: Box<dyn Fn(Claim) + Send>,
}

impl Shelf {
    fn new(disk: SharedDisk, sender: Sender<Note>, tell: Box<dyn Fn(Claim) + Send>) -> Self {
        Self {
            disk,
            me: Me::here(),
            held: Vec::new(),
            awaited: None,
            last: 0,
            sender,
            tell,
        }
    }

    fn run(&mut self, receiver: &Receiver<Note>) {
        loop {
            // Without a file nothing wakes this thread.
            let note = if self.held.is_empty() && self.awaited.is_none() {
                receiver.recv().map_err(|_| RecvTimeoutError::Disconnected)
            } else {
                receiver.recv_timeout(HEARTBEAT)
            };
            match note {
                Ok(Note::Take(path, answer)) => {
                    let claim = self.take(path);
                    // Nobody waits any more: the claim is dropped here, and with it what was taken.
                    let _ = answer.send(claim);
                }
                Ok(Note::Await(path)) => self.awaited = path,
                Ok(Note::Release(id)) => self.release(id),
                Ok(Note::End(done)) => {
                    self.held.clear();
                    let _ = done.send(());
                    return;
                }
                Err(RecvTimeoutError::Timeout) => self.beat(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn take(&mut self, path: PathBuf) -> Claim {
        self.last += 1;
        let id = self.last;
        let left_by = match take(&self.disk, &path, &self.me, SystemTime::now()) {
            Taken::Ours { hold, left_by } => {
                let (ids, path) = (vec![id], path.clone());
                self.held.push(Held { ids, path, hold });
                left_by.map(Box::new)
            }
            Taken::Theirs(holder) => {
                let side = self.held.iter_mut().find(|held| held.hold.is_of(&path));
                match side {
                    Some(held) => held.ids.push(id),
                    None => return Claim::Theirs(Box::new(holder)),
                }
                None
            }
            Taken::Nothing => return Claim::Unknown,
        };
        let sender = self.sender.clone();
        let inner = Arc::new(Inner { id, path, sender });
        Claim::Ours(Token { inner }, left_by)
    }

    fn release(&mut self, id: u64) {
        for held in &mut self.held {
            held.ids.retain(|known| *known != id);
        }
        self.held.retain(|held| !held.ids.is_empty());
    }

    /// Somebody may have swept a side file away; then it is taken once more.
    fn beat(&mut self) {
        let now = SystemTime::now();
        for held in &mut self.held {
            if !held.hold.beat(now)
                && let Taken::Ours { hold, .. } = take(&self.disk, &held.path, &self.me, now)
            {
                held.hold = hold;
            }
        }
        self.ask_again();
    }

    /// Where whoever had the awaited document open has left it, it is ours from now on.
    fn ask_again(&mut self) {
        let Some(path) = self.awaited.take() else {
            return;
        };
        let claim = self.take(path.clone());
        if matches!(claim, Claim::Ours(..)) {
            (self.tell)(claim);
        } else {
            self.awaited = Some(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    use crate::files::save::RealDisk;

    #[test]
    fn whoever_waits_for_a_file_has_it_at_the_first_beat_after_the_other_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.ron");
        std::fs::write(&path, "").unwrap();
        let disk: SharedDisk = Arc::new(RealDisk);
        let told = Arc::new(Mutex::new(Vec::new()));
        let shelf = |tell| Shelf::new(disk.clone(), channel().0, tell);
        let mut theirs = shelf(Box::new(|_| {}));
        let list = Arc::clone(&told);
        let mut ours = shelf(Box::new(move |claim| list.lock().unwrap().push(claim)));
        assert!(matches!(theirs.take(path.clone()), Claim::Ours(_, None)));
        assert!(matches!(ours.take(path.clone()), Claim::Theirs(_)));

        ours.awaited = Some(path.clone());
        ours.beat();
        assert_eq!(told.lock().unwrap().len(), 0);
        theirs.held.clear();
        ours.beat();
        let found = told.lock().unwrap().clone();
        assert!(matches!(&found[..], [Claim::Ours(token, _)] if token.path() == path));
        // It waits no more, and the other finds it taken.
        ours.beat();
        assert_eq!(told.lock().unwrap().len(), 1);
        assert!(matches!(theirs.take(path), Claim::Theirs(_)));
    }
}
