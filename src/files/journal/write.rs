//! Writing a journal: segments of records for the document on screen, each begun with a whole state, and only ever added to.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

use super::open::{Appended, Open};
use super::says::{Note, is_work};
use super::session::Session;
use super::{Fate, Origin, State};
use crate::files::project;
use crate::files::save::{Disk, SharedDisk, reason};
use crate::i18n::Message;

/// Writes the journal of the document on screen; belongs to one thread. A document without changes costs the disk nothing.
///
/// A state that was refused is not kept here: it, or a later one, is to be given again, and then a new file is begun.
pub struct Writer {
    disk: SharedDisk,
    folder: PathBuf,
    document: Option<Document>,
}

struct Document {
    origin: Origin,
    /// Whether no file has something of the latest state, written down or not.
    is_work: bool,
    /// The segment that is being appended to. None before the first change, and after a failure: an error at a sync says
    /// nothing of what was written before it, so its handle is never used again.
    open: Option<Open>,
    session: Option<Session>,
}

impl Writer {
    /// A writer of journals in a folder.
    pub fn new(disk: SharedDisk, folder: PathBuf) -> Self {
        Self {
            disk,
            folder,
            document: None,
        }
    }

    /// Begins the journal of another document. What the last one left stays.
    ///
    /// # Errors
    /// In words, where the disk refuses.
    pub fn begin(&mut self, origin: Origin, state: State) -> Result<(), Message> {
        let before = self.document.replace(Document {
            origin,
            is_work: false,
            open: None,
            session: None,
        });
        let before = before.and_then(|document| document.session);
        if let Some(session) = before.filter(|session| !session.has_segments()) {
            // Only its lock is left.
            let _ = session.end(&*self.disk, &self.folder);
        }
        self.keep(state)
    }

    /// Writes down how the document stands, and returns when that is on the disk.
    ///
    /// # Errors
    /// In words, where the disk refuses.
    #[expect(clippy::needless_pass_by_value, reason = "a state is handed over")]
    pub fn keep(&mut self, state: State) -> Result<(), Message> {
        let (disk, folder) = (&*self.disk, self.folder.as_path());
        let kept =
            (self.document.as_mut()).map_or(Ok(()), |document| document.keep(disk, folder, &state));
        kept.map_err(|error| refused(&error))
    }

    /// Writes down that the file has what it was given; the state is the document as it stands by now.
    ///
    /// # Errors
    /// In words, where the disk refuses.
    #[expect(clippy::needless_pass_by_value, reason = "a state is handed over")]
    pub fn saved(&mut self, origin: Origin, state: State) -> Result<(), Message> {
        let (disk, folder) = (&*self.disk, self.folder.as_path());
        let kept = (self.document.as_mut()).map_or(Ok(()), |document| {
            document.saved(disk, folder, origin, &state)
        });
        kept.map_err(|error| refused(&error))
    }

    /// Ends the journal.
    ///
    /// # Errors
    /// In words, where the disk refuses.
    pub fn close(&mut self, fate: Fate) -> Result<(), Message> {
        let Some(document) = self.document.take() else {
            return Ok(());
        };
        drop(document.open);
        let Some(session) = document.session else {
            return Ok(());
        };
        let (disk, folder) = (&*self.disk, self.folder.as_path());
        let ended = if fate == Fate::Discarded && document.is_work && session.has_segments() {
            session.discard(disk, folder)
        } else {
            session.end(disk, folder)
        };
        ended.map_err(|error| Message::new("recover-not-cleared").with("why", reason(&error)))
    }
}

impl Document {
    fn keep(&mut self, disk: &dyn Disk, folder: &Path, state: &State) -> io::Result<()> {
        self.is_work = is_work(state.changes, &state.typed);
        // Taken out, so that after an error, or a panic, the next state begins a new file.
        match self.open.take() {
            Some(open) => self.append(disk, folder, open, state),
            None if self.is_work || self.has_segments() => self.begin(disk, folder, whole(state)),
            None => Ok(()),
        }
    }

    fn append(
        &mut self,
        disk: &dyn Disk,
        folder: &Path,
        mut open: Open,
        state: &State,
    ) -> io::Result<()> {
        let (note, text) = whole(state);
        if !open.says(&note, &text) {
            let done = open.append(disk, note, text)?;
            if done == Appended::NeedsNew {
                return self.begin(disk, folder, whole(state));
            }
        }
        let now = Instant::now();
        if open.grown.is_due(now) {
            let last = (open.note.clone(), open.text.clone());
            if self.begin(disk, folder, last).is_err() {
                // The state is on the disk already; only the next whole one has to wait.
                open.grown.put_off(now);
            }
        }
        // One that may be followed by a newer one must not be added to: nobody would read it.
        let newest = self.session.as_ref().and_then(Session::newest);
        match &self.open {
            Some(next) => {
                let _ = open.end(next.number);
            }
            None if newest == Some(open.number) => self.open = Some(open),
            None => {}
        }
        Ok(())
    }

    fn begin(&mut self, disk: &dyn Disk, folder: &Path, whole: (Note, Vec<u8>)) -> io::Result<()> {
        let here = (self.session.take()).filter(|session| session.is_there(disk, folder));
        let session = match here {
            Some(session) => self.session.insert(session),
            None => self.session.insert(Session::begin(disk, folder)?),
        };
        self.open = Some(session.segment(disk, folder, &self.origin, whole)?);
        session.retire(disk, folder);
        Ok(())
    }

    fn saved(
        &mut self,
        disk: &dyn Disk,
        folder: &Path,
        origin: Origin,
        state: &State,
    ) -> io::Result<()> {
        self.origin = origin;
        self.open = None;
        self.is_work = is_work(state.changes, &state.typed);
        if let Some(session) = &mut self.session {
            session.outdate();
            if !self.is_work && session.clear(disk, folder).is_ok() {
                return Ok(());
            }
        }
        // Where the old ones cannot be taken away, a newer one says that nothing is to be brought back.
        if self.is_work || self.session.is_some() {
            self.begin(disk, folder, whole(state))?;
        }
        Ok(())
    }

    fn has_segments(&self) -> bool {
        (self.session.as_ref()).is_some_and(Session::has_segments)
    }
}

fn whole(state: &State) -> (Note, Vec<u8>) {
    let text = project::to_text(&state.project);
    (Note::of(state), text.into_bytes())
}

fn refused(error: &io::Error) -> Message {
    Message::new("recover-not-written").with("why", reason(error))
}
