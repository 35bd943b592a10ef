//! Why a file gives no ballot.

use crate::files::project::{ProjectFileError, Remark};
use crate::files::sheet::BookError;
use crate::files::table::TableError;
use crate::i18n::Message;

/// Why a file gives no ballot.
#[derive(Debug, thiserror::Error)]
pub enum BallotError {
    /// It cannot be read from the disk.
    #[error(transparent)]
    Disk(TableError),
    /// It is a project file that is no sound project.
    #[error("{0}")]
    Project(ProjectFileError),
    /// It is a table or a workbook that cannot be read, or another kind of file.
    #[error(transparent)]
    Book(BookError),
    /// No sheet of it looks like a matrix.
    #[error("no sheet is a matrix")]
    NoMatrix,
    /// Its sheet has no touchpoints or no factors; what is missing.
    #[error("the sheet is no matrix")]
    Sheet(Vec<Message>),
}

impl BallotError {
    /// The refusal in words of both languages.
    pub fn message(&self) -> Message {
        match self {
            Self::Disk(error) => error.message(),
            Self::Project(error) => {
                let place = error.place().filter(|_| error.remarks().len() == 1);
                let what = error.message();
                Remark { place, what }.message()
            }
            Self::Book(error) => error.message(),
            Self::NoMatrix => Message::new("ballots-error-no-matrix"),
            Self::Sheet(problems) => match problems.as_slice() {
                [one] => one.clone(),
                _ => Message::new("ballots-error-no-matrix"),
            },
        }
    }

    /// Every single problem where there are several.
    pub fn problems(&self) -> Vec<Message> {
        match self {
            Self::Project(error) => {
                let remarks = error.remarks();
                let several = remarks.len() > 1;
                let told = remarks.iter().filter(|_| several);
                told.map(Remark::message).collect()
            }
            Self::Sheet(problems) if problems.len() > 1 => problems.clone(),
            _ => Vec::new(),
        }
    }
}
