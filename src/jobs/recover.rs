//! Jobs on unsaved work: what a crash or a "do not save" left, bringing it back, doing away with it.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::file::{self, Failure, Fresh, KeptFile};
use crate::files::journal::{self, JournalError, Left, Typed};
use crate::files::project::{self, MAX_BYTES};
use crate::files::save::{self, Disk, Kind};
use crate::i18n::Message;

/// Unsaved work brought back.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    /// Its journal, which is still there.
    pub id: String,
    /// The document, with its file where it had one.
    pub fresh: Fresh,
    /// How many of its changes no file has.
    pub changes: u32,
    /// Whether all that the journal has is in the document: nothing was damaged, and no text could not be entered.
    pub whole: bool,
}

/// What was left, the latest first. What its file has by now, to the last byte, is not among it: the crash came after the save.
///
/// # Errors
/// In words, where the folder cannot be read.
pub fn left(disk: &dyn Disk, folder: &Path) -> Result<Vec<Left>, Message> {
    let mut left = journal::left(disk, folder).map_err(|error| error.message())?;
    left.retain(|left| !is_saved(disk, folder, left));
    Ok(left)
}

fn is_saved(disk: &dyn Disk, folder: &Path, left: &Left) -> bool {
    let Some(path) = left.origin.path.as_ref().filter(|_| left.problem.is_none()) else {
        return false;
    };
    let bytes = match disk.stat(path) {
        Ok(stat) if stat.kind == Kind::File => disk.read(path, MAX_BYTES + 1),
        _ => return false,
    };
    let Ok(restored) = journal::restore(disk, folder, &left.id) else {
        return false;
    };
    // Where something was lost on the way, the file has it no more than this.
    let entered =
        restored.notices.is_empty() && restored.state.typed.iter().all(|typed| typed.entered);
    let text = || project::to_text(&restored.state.project);
    entered && bytes.is_ok_and(|bytes| bytes == text().as_bytes())
}

/// Takes away what was discarded long ago or is in its file by now, and temporary files that a crash left in the program's own
/// folders. What cannot be taken away harms nobody and is left for the next start.
pub fn sweep(disk: &dyn Disk, journals: &Path, others: &[PathBuf], now: SystemTime) {
    let _ = journal::sweep(disk, journals, now);
    let left = journal::left(disk, journals).unwrap_or_default();
    for left in left.iter().filter(|left| is_saved(disk, journals, left)) {
        let _ = journal::remove(disk, journals, &left.id);
    }
    let of_documents = others.iter().filter_map(|folder| disk.list(folder).ok());
    let inner: Vec<PathBuf> = of_documents.flatten().collect();
    let folders = inner.iter().chain(others).map(PathBuf::as_path);
    for folder in folders.chain([journals]) {
        let _ = save::sweep_on(disk, folder, now);
    }
}

/// Brings work back; its journal stays.
///
/// # Errors
/// Where it is gone or nothing in it can be read.
pub fn restore(disk: &dyn Disk, folder: &Path, id: &str) -> Result<Restored, Failure> {
    let work = journal::restore(disk, folder, id).map_err(|error| Failure {
        what: error.message(),
        problems: Vec::new(),
    })?;
    let whole = work.notices.is_empty() && work.state.typed.iter().all(|typed| typed.entered);
    let mut notices = work.notices;
    notices.extend(work.state.typed.iter().map(typed));
    let waiting = work.state.typed.iter().filter(|typed| !typed.entered);
    let waiting = u32::try_from(waiting.count()).unwrap_or(u32::MAX);
    let file = work.origin.path.zip(work.origin.on_disk);
    Ok(Restored {
        id: id.to_owned(),
        changes: work.state.changes.saturating_sub(waiting),
        whole,
        fresh: Fresh {
            project: work.state.project,
            file: file.map(|(path, on_disk)| KeptFile { path, on_disk }),
            notices,
            unsaved: true,
            ..Fresh::default()
        },
    })
}

/// Text that was in a field when the program ended.
fn typed(typed: &Typed) -> Message {
    let key = if typed.entered {
        "recover-typed-entered"
    } else {
        "recover-typed"
    };
    Message::new(key)
        .with("place", typed.place.as_str())
        .with("text", typed.text.as_str())
}

/// Opens the file in place of the work, which is not wanted then and is kept some days.
///
/// # Errors
/// Where the file cannot be opened; the work is left as it is.
pub fn open_saved(disk: &dyn Disk, folder: &Path, id: &str, path: &Path) -> Result<Fresh, Failure> {
    let fresh = file::open(disk, path)?;
    // Where it cannot be marked, the next start asks again.
    let _ = journal::discard(disk, folder, id);
    Ok(fresh)
}

/// Marks work as not wanted any more; it is kept some days.
///
/// # Errors
/// In words, where the disk refuses. What is not there any more is no error.
pub fn discard(disk: &dyn Disk, folder: &Path, id: &str) -> Result<(), Message> {
    gone_is_well(journal::discard(disk, folder, id))
}

/// Does away with work for good.
///
/// # Errors
/// As [`discard`].
pub fn remove(disk: &dyn Disk, folder: &Path, id: &str) -> Result<(), Message> {
    gone_is_well(journal::remove(disk, folder, id))
}

fn gone_is_well(done: Result<(), JournalError>) -> Result<(), Message> {
    match done {
        Ok(()) | Err(JournalError::Gone) => Ok(()),
        Err(error) => Err(not_marked(&error)),
    }
}

fn not_marked(error: &JournalError) -> Message {
    match error {
        JournalError::Disk(error) => {
            Message::new("recover-not-marked").with("why", save::reason(error))
        }
        error => error.message(),
    }
}
