//! The journal's own thread: it takes the latest state of the document, waits a moment for more, and writes it down.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::reason;
use crate::files::journal::{Fate, Origin, State, Writer};
use crate::files::save::SharedDisk;
use crate::i18n::Message;

/// How long more changes are waited for before they are written: with the disk's own time far below 250 ms.
const GATHER: Duration = Duration::from_millis(80);

/// How long nothing is tried after the disk refused.
const RETRY: Duration = Duration::from_secs(3);

/// Writes down what happens to the document on screen. Nothing here waits for the disk but [`Journal::settle`].
pub struct Journal {
    sender: Option<Sender<Note>>,
    thread: Option<JoinHandle<()>>,
}

enum Note {
    Begin(Box<(Origin, State)>),
    Keep(Box<State>, Instant),
    Saved(Box<(Origin, State)>),
    Close(Fate),
    Settle(Sender<()>),
}

impl Journal {
    /// A journal in a folder. `tell` is called from the journal's thread where it cannot be written, once for each new reason,
    /// and when it can again.
    pub fn start(
        disk: SharedDisk,
        folder: PathBuf,
        tell: impl Fn(Message) + Send + 'static,
    ) -> Self {
        let (sender, receiver) = channel();
        let work = move || Work::new(Writer::new(disk, folder), tell).run(&receiver);
        match thread::Builder::new()
            .name("journal".to_owned())
            .spawn(work)
        {
            Ok(thread) => Self {
                sender: Some(sender),
                thread: Some(thread),
            },
            Err(_) => Self::off(),
        }
    }

    /// None at all, where there is no folder for one.
    pub const fn off() -> Self {
        Self {
            sender: None,
            thread: None,
        }
    }

    /// Another document comes on screen. What the last one left stays as it is; close it first.
    pub fn begin(&self, origin: Origin, state: State) {
        self.send(Note::Begin(Box::new((origin, state))));
    }

    /// The document is now so.
    pub fn keep(&self, state: State) {
        self.send(Note::Keep(Box::new(state), Instant::now()));
    }

    /// The file has what it was given; `state` is the document as it stands by now.
    pub fn saved(&self, origin: Origin, state: State) {
        self.send(Note::Saved(Box::new((origin, state))));
    }

    /// The document leaves the screen.
    pub fn close(&self, fate: Fate) {
        self.send(Note::Close(fate));
    }

    /// Waits until everything said so far is on the disk; false where that took longer than given, or the disk refuses. Never
    /// called in a frame.
    pub fn settle(&self, at_most: Duration) -> bool {
        let Some(sender) = &self.sender else {
            return true;
        };
        let (done, wait) = channel();
        sender.send(Note::Settle(done)).is_ok() && wait.recv_timeout(at_most).is_ok()
    }

    fn send(&self, note: Note) {
        if let Some(sender) = &self.sender {
            // The thread ends only with this.
            let _ = sender.send(note);
        }
    }
}

impl Drop for Journal {
    /// The end without a word is a crash's end: what is written stays for the next start.
    fn drop(&mut self) {
        drop(self.sender.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

struct Work<F> {
    writer: Writer,
    tell: F,
    /// The latest state, as long as it is not on the disk, and when to write it.
    waiting: Option<(State, Instant)>,
    /// What was said since the last success.
    told: Vec<Message>,
}

impl<F: Fn(Message)> Work<F> {
    const fn new(writer: Writer, tell: F) -> Self {
        Self {
            writer,
            tell,
            waiting: None,
            told: Vec::new(),
        }
    }

    fn run(mut self, receiver: &Receiver<Note>) {
        loop {
            let note = match &self.waiting {
                Some((_, due)) => {
                    receiver.recv_timeout(due.saturating_duration_since(Instant::now()))
                }
                None => receiver.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match note {
                Ok(note) => self.take(note),
                Err(RecvTimeoutError::Timeout) => self.flush(),
                Err(RecvTimeoutError::Disconnected) => return self.flush(),
            }
        }
    }

    fn take(&mut self, note: Note) {
        match note {
            // After a failure the time of the next try stands.
            Note::Keep(state, sent) => match &mut self.waiting {
                Some((waiting, _)) => *waiting = *state,
                None => self.waiting = Some((*state, sent + GATHER)),
            },
            Note::Begin(begun) => {
                self.flush();
                let (origin, state) = *begun;
                self.attempt(state, |writer, state| writer.begin(origin, state));
            }
            Note::Saved(saved) => {
                let (origin, state) = *saved;
                self.attempt(state, |writer, state| writer.saved(origin, state));
            }
            Note::Close(fate) => {
                if fate == Fate::Discarded {
                    self.flush();
                }
                self.waiting = None;
                let ended = guarded(|| self.writer.close(fate));
                if let Err(message) = ended {
                    (self.tell)(message);
                }
                self.told.clear();
            }
            Note::Settle(done) => {
                self.flush();
                if self.waiting.is_none() {
                    // Whoever asked may have given up.
                    let _ = done.send(());
                }
            }
        }
    }

    fn flush(&mut self) {
        if let Some((state, _)) = self.waiting.take() {
            self.attempt(state, Writer::keep);
        }
    }

    /// Writes a state down. One that is refused stays for the next try, which begins a new file.
    fn attempt(
        &mut self,
        state: State,
        write: impl FnOnce(&mut Writer, State) -> Result<(), Message>,
    ) {
        self.waiting = None;
        let latest = state.clone();
        match guarded(|| write(&mut self.writer, state)) {
            Ok(()) if self.told.is_empty() => {}
            Ok(()) => {
                self.told.clear();
                (self.tell)(Message::new("recover-written-again"));
            }
            Err(message) => {
                self.waiting = Some((latest, Instant::now() + RETRY));
                if !self.told.contains(&message) {
                    self.told.push(message.clone());
                    (self.tell)(message);
                }
            }
        }
    }
}

/// A panic is a refusal like any other: the thread, and with it all that comes later, goes on.
fn guarded(work: impl FnOnce() -> Result<(), Message>) -> Result<(), Message> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let why = Message::new("files-reason-other").with("words", reason(panic.as_ref()));
        Err(Message::new("recover-not-written").with("why", why))
    })
}
