//! Why work that was left is not brought back.

use std::io;

use super::segment::MOST_BYTES;
use crate::files::project::ProjectFileError;
use crate::files::save::reason;
use crate::i18n::Message;

const MEBIBYTE: u64 = 1024 * 1024;

/// Why work was not brought back. Nothing has been changed.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// It is not there any more.
    #[error("not there any more")]
    Gone,
    /// Nothing in it can be read.
    #[error("cannot be read")]
    Damaged,
    /// A newer program wrote it.
    #[error("written by a newer program")]
    Newer,
    /// Larger than a journal may be.
    #[error("too large")]
    TooLarge,
    /// What it holds is no project that this program can open.
    #[error("{0}")]
    Project(ProjectFileError),
    /// The disk refused.
    #[error("{0}")]
    Disk(io::Error),
}

impl JournalError {
    /// The refusal in words of both languages.
    pub fn message(&self) -> Message {
        match self {
            Self::Gone => Message::new("recover-gone"),
            Self::Damaged => Message::new("recover-damaged"),
            Self::Newer | Self::Project(ProjectFileError::Newer(_)) => {
                Message::new("recover-newer")
            }
            Self::TooLarge => {
                Message::new("recover-too-large").with("limit", (MOST_BYTES / MEBIBYTE) as f64)
            }
            Self::Project(error) => Message::new("recover-no-project").with("why", error.message()),
            Self::Disk(error) => Message::new("recover-unread").with("why", reason(error)),
        }
    }
}

impl From<io::Error> for JournalError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Gone,
            _ => Self::Disk(error),
        }
    }
}
