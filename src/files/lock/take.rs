//! Taking a side file, keeping it, giving it back.

use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::name::side_file;
use super::record::{Holder, Me};
use crate::files::save::{Disk, Lock, SharedDisk};

/// How long somebody on another machine counts as there after they were last seen: two heartbeats may get lost on the way.
pub const FRESH_FOR: Duration = Duration::from_mins(3);

/// More than any side file has.
const MOST_BYTES: u64 = 4096;

/// What became of taking a side file.
#[derive(Debug)]
pub enum Taken {
    /// It is ours.
    Ours {
        /// As long as this is kept.
        hold: Hold,
        /// Whom it was taken over from, because nobody held it any more.
        left_by: Option<Holder>,
    },
    /// Somebody else has the document open.
    Theirs(Holder),
    /// This folder takes no side files or knows no locks: there is nothing to be said.
    Nothing,
}

/// A side file that is ours. It goes away with this, so this must not be dropped in a frame.
pub struct Hold {
    disk: SharedDisk,
    side: PathBuf,
    says: Holder,
    lock: Lock,
}

impl std::fmt::Debug for Hold {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hold")
            .field("side", &self.side)
            .finish_non_exhaustive()
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        // Where somebody made another one under its name, that one is theirs.
        if self.is_there() {
            let _ = self.disk.remove(&self.side);
        }
    }
}

impl Hold {
    /// Says that we are still there; false where the side file is not ours any more and is to be taken anew.
    pub fn beat(&mut self, now: SystemTime) -> bool {
        if !self.is_there() {
            return false;
        }
        self.says.seen = now;
        self.write()
    }

    fn write(&mut self) -> bool {
        self.lock.write(self.says.text().as_bytes()).is_ok()
    }

    /// True where this is the side file of that document.
    pub fn is_of(&self, document: &Path) -> bool {
        let real = self.disk.resolve(document);
        real.is_ok_and(|real| side_file(&real) == self.side)
    }

    /// What is read under its name is what we wrote. On some shares nobody can read what is locked; then it is ours.
    fn is_there(&self) -> bool {
        match self.disk.read(&self.side, MOST_BYTES) {
            Ok(bytes) => Holder::read(&bytes).is_none_or(|read| read.who == self.says.who),
            Err(error) => error.kind() != io::ErrorKind::NotFound,
        }
    }
}

/// Takes the side file of a document for a session.
pub fn take(disk: &SharedDisk, document: &Path, me: &Me, now: SystemTime) -> Taken {
    // Two paths to one file, one of them a link, have one side file.
    let side = match disk.resolve(document) {
        Ok(real) => side_file(&real),
        Err(_) => return Taken::Nothing,
    };
    let read = disk.read(&side, MOST_BYTES);
    let was_there = !matches!(&read, Err(error) if error.kind() == io::ErrorKind::NotFound);
    let says = read.ok().and_then(|bytes| Holder::read(&bytes));
    let away = |says: &Holder| says.who.host != me.host && is_fresh(says, now);
    match disk.lock(&side) {
        Ok(Some(lock)) => {
            let left_by = match says {
                // No lock reaches another machine through a sync service, but its heartbeat does.
                Some(says) if away(&says) => return Taken::Theirs(says),
                says => says,
            };
            let says = Holder {
                who: me.clone(),
                since: now,
                seen: now,
            };
            let disk = disk.clone();
            let mut hold = Hold {
                disk,
                side,
                says,
                lock,
            };
            if hold.write() {
                Taken::Ours { hold, left_by }
            } else {
                Taken::Nothing
            }
        }
        Ok(None) => Taken::Theirs(says.unwrap_or_else(|| Holder::unknown(now))),
        Err(_) => {
            if !was_there {
                leave_nothing(disk.as_ref(), &side);
            }
            match says {
                Some(says) if away(&says) => Taken::Theirs(says),
                _ => Taken::Nothing,
            }
        }
    }
}

/// A clock that is ahead is no reason to take a file from somebody.
fn is_fresh(says: &Holder, now: SystemTime) -> bool {
    now.duration_since(says.seen)
        .map_or(true, |age| age < FRESH_FOR)
}

/// Where a file could be made and not locked, an empty one lies there.
fn leave_nothing(disk: &dyn Disk, side: &Path) {
    if disk.stat(side).is_ok_and(|found| found.len == 0) {
        let _ = disk.remove(side);
    }
}
