//! Why a file of answers cannot be read at all.

use std::io;
use std::path::{Path, PathBuf};

use super::limits::{MAX_BYTES, MAX_COLUMNS, MAX_PACKED, MAX_ROWS};
use crate::files::foreign::Foreign;
use crate::files::save::reason;
use crate::i18n::Message;

/// A refusal. Nothing of the file is taken.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum SurveyError {
    /// There is no such file.
    #[error("{0}: not found")]
    Gone(PathBuf),
    /// It lies outside the project's folder, and nobody agreed to have it read.
    #[error("{0}: outside the project's folder")]
    Outside(PathBuf),
    /// A device, a pipe or the like, which may never end.
    #[error("{0}: no file")]
    NoFile(PathBuf),
    /// The file cannot be opened or read on.
    #[error("{path} cannot be read")]
    Open {
        /// Which.
        path: PathBuf,
        /// In words of both languages.
        why: Message,
    },
    /// Nothing in it but white space.
    #[error("the file is empty")]
    Empty,
    /// Headings, and no answer below them.
    #[error("the file has no answers")]
    NoAnswers,
    /// Bytes that are no text.
    #[error("the file is no text")]
    Binary,
    /// A file of another kind.
    #[error("{}", .0.name())]
    Foreign(Foreign),
    /// More bytes than are read.
    #[error("the file is too large")]
    TooLarge,
    /// More rows than are read.
    #[error("more than {MAX_ROWS} rows")]
    TooManyRows,
    /// More columns than a panel has questions.
    #[error("{0} columns")]
    TooManyColumns(usize),
    /// A quotation mark that is never closed.
    #[error("line {line}: a quotation mark is not closed")]
    OpenQuote {
        /// Where it opens, from 1.
        line: u64,
    },
    /// A row that is longer than any row of answers.
    #[error("line {line}: a row without an end")]
    EndlessRow {
        /// Where it begins, from 1.
        line: u64,
    },
    /// A workbook that cannot be read, in words.
    #[error("the workbook cannot be read")]
    Book(Message),
    /// A workbook without the sheet.
    #[error("no sheet {0}")]
    NoSheet(String),
    /// More than is packed into a project.
    #[error("more than {MAX_PACKED} bytes")]
    TooLargeToPack,
    /// More words than columns of them hold.
    #[error("too many words")]
    TooManyWords,
}

impl SurveyError {
    pub(super) fn io(path: &Path, error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::NotFound {
            Self::Gone(path.to_owned())
        } else {
            Self::Open {
                path: path.to_owned(),
                why: reason(error),
            }
        }
    }

    /// True where the file is not where it was looked for.
    pub const fn is_gone(&self) -> bool {
        matches!(self, Self::Gone(_))
    }

    /// The refusal in words of both languages: what it is, where, what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Gone(path) => {
                Message::new("survey-error-gone").with("path", path.display().to_string())
            }
            Self::Outside(path) => {
                Message::new("survey-error-outside").with("path", path.display().to_string())
            }
            Self::NoFile(path) => {
                Message::new("survey-error-no-file").with("path", path.display().to_string())
            }
            Self::Open { path, why } => Message::new("survey-error-open")
                .with("path", path.display().to_string())
                .with("why", why.clone()),
            Self::Empty => Message::new("survey-error-empty"),
            Self::NoAnswers => Message::new("survey-error-no-answers"),
            Self::Binary => Message::new("survey-error-binary"),
            Self::Foreign(foreign) => foreign.message(),
            Self::TooLarge => {
                Message::new("survey-error-too-large").with("megabytes", (MAX_BYTES >> 20) as f64)
            }
            Self::TooManyRows => {
                Message::new("survey-error-too-many-rows").with("limit", MAX_ROWS as f64)
            }
            Self::TooManyColumns(count) => Message::new("survey-error-too-many-columns")
                .with("count", *count)
                .with("limit", MAX_COLUMNS as f64),
            Self::OpenQuote { line } => {
                Message::new("survey-error-open-quote").with("line", line.to_string())
            }
            Self::EndlessRow { line } => {
                Message::new("survey-error-endless-row").with("line", line.to_string())
            }
            Self::Book(why) => why.clone(),
            Self::NoSheet(sheet) => {
                Message::new("survey-error-no-sheet").with("sheet", sheet.as_str())
            }
            Self::TooLargeToPack => Message::new("survey-error-too-large-to-pack")
                .with("megabytes", (MAX_PACKED >> 20) as f64),
            Self::TooManyWords => Message::new("survey-error-too-many-words"),
        }
    }
}
