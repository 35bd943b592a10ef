//! Why a table is not imported: as a whole, or for all its wrong cells at once.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::i18n::Message;

use super::places::shortened;
use super::{MAX_BYTES, Problems};
use crate::files::foreign::Foreign;
use crate::files::save::reason;

/// Why a table is not imported. Nothing of it is.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// The file cannot be read.
    #[error("{}: {error}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// A device, a pipe or the like, which may never end.
    #[error("{}: no file", .0.display())]
    NoFile(PathBuf),
    /// More bytes than the limit.
    #[error("more than {limit_megabytes} MB")]
    TooLarge {
        /// The limit.
        limit_megabytes: usize,
    },
    /// Nothing in it.
    #[error("empty")]
    Empty,
    /// No text.
    #[error("not a text file")]
    Binary,
    /// Zeros only: the remains of a write that never reached the disk.
    #[error("the file holds zeros only")]
    Zeros,
    /// Something else under the name of a table, such as a workbook.
    #[error("the file is {}", .0.name())]
    Foreign(Foreign),
    /// Bytes that its encoding does not have.
    #[error("damaged text in {0}")]
    Undecodable(&'static str),
    /// A quotation mark that is not closed.
    #[error("the quotation mark in line {line} is not closed")]
    UnclosedQuote {
        /// From 1.
        line: usize,
    },
    /// Something stands between a closing quotation mark and the next separator.
    #[error("something follows the quotation mark in line {line}")]
    StrayQuote {
        /// From 1.
        line: usize,
    },
    /// No row begins with the word "factor".
    #[error("no header row")]
    NoHeader,
    /// The second column is not the importance.
    #[error("row {row}: the second column is '{found}', not the importance")]
    NoImportance {
        /// From 1.
        row: usize,
        /// What stands there.
        found: String,
    },
    /// No row with the columns of tracks.
    #[error("no header of a table of tracks")]
    NoTracksHeader,
    /// A header of tracks and nothing below it.
    #[error("no tracks")]
    NoTracks,
    /// More tracks than a project can hold, or more of a kind than a track can.
    #[error("more than {limit} entries")]
    TooManyEntries {
        /// The limit.
        limit: usize,
    },
    /// Two rows of stages or two of channels.
    #[error("row {row}: a second row '{word}'")]
    DoubleRow {
        /// From 1.
        row: usize,
        /// Its first cell.
        word: String,
    },
    /// No named column after the importance.
    #[error("no touchpoints")]
    NoTouchpoints {
        /// The header row, from 1.
        row: usize,
    },
    /// Nothing below the header.
    #[error("no factors")]
    NoFactors {
        /// The header row, from 1.
        row: usize,
    },
    /// More touchpoints than the limit.
    #[error("more than {limit} touchpoints")]
    TooManyColumns {
        /// The limit.
        limit: usize,
    },
    /// More factors than the limit.
    #[error("more than {limit} factors")]
    TooManyRows {
        /// The limit.
        limit: usize,
    },
    /// More cells than the limit.
    #[error("more than {limit} cells")]
    TooManyCells {
        /// The limit.
        limit: usize,
    },
    /// Wrong cells.
    #[error("{} problems", .0.count())]
    Cells(Problems),
}

impl TableError {
    pub(super) fn io(path: &Path, error: std::io::Error) -> Self {
        Self::Io {
            path: path.to_owned(),
            error,
        }
    }

    pub(in crate::files) const fn too_large() -> Self {
        Self::TooLarge {
            limit_megabytes: MAX_BYTES >> 20,
        }
    }

    /// The refusal in words of both languages; for wrong cells how many there are.
    pub fn message(&self) -> Message {
        match self {
            Self::Io { path, error } => Message::new(match error.kind() {
                ErrorKind::NotFound => "files-open-not-found",
                ErrorKind::IsADirectory => "table-error-folder",
                _ => "table-error-io",
            })
            .with("path", path.display().to_string())
            .with("why", reason(error)),
            Self::NoFile(path) => {
                Message::new("files-open-not-a-file").with("path", path.display().to_string())
            }
            Self::TooLarge { limit_megabytes } => {
                Message::new("table-error-too-large").with("limit", *limit_megabytes)
            }
            Self::Empty => Message::new("table-error-empty"),
            Self::Binary => Message::new("table-error-binary"),
            Self::Zeros => Message::new("table-error-zeros"),
            Self::Foreign(foreign) => foreign.message(),
            Self::Undecodable(encoding) => {
                Message::new("table-error-undecodable").with("encoding", *encoding)
            }
            Self::UnclosedQuote { line } => {
                Message::new("table-error-unclosed-quote").with("line", line.to_string())
            }
            Self::StrayQuote { line } => {
                Message::new("table-error-stray-quote").with("line", line.to_string())
            }
            Self::NoHeader => Message::new("table-error-no-header"),
            Self::NoImportance { row, found } => Message::new("table-error-no-importance")
                .with("row", row.to_string())
                .with("found", shortened(found)),
            Self::NoTracksHeader => Message::new("table-error-no-tracks-header"),
            Self::NoTracks => Message::new("table-error-no-tracks"),
            Self::TooManyEntries { limit } => {
                Message::new("table-error-too-many-entries").with("limit", limit_of(*limit))
            }
            Self::DoubleRow { row, word } => Message::new("table-error-double-row")
                .with("row", row.to_string())
                .with("word", shortened(word)),
            Self::NoTouchpoints { row } => {
                Message::new("table-error-no-touchpoints").with("row", row.to_string())
            }
            Self::NoFactors { row } => {
                Message::new("table-error-no-factors").with("row", row.to_string())
            }
            Self::TooManyColumns { limit } => {
                Message::new("table-error-too-many-columns").with("limit", limit_of(*limit))
            }
            Self::TooManyRows { limit } => {
                Message::new("table-error-too-many-rows").with("limit", limit_of(*limit))
            }
            Self::TooManyCells { limit } => {
                Message::new("table-error-too-many-cells").with("limit", limit_of(*limit))
            }
            Self::Cells(problems) => {
                Message::new("table-error-cells").with("count", problems.count())
            }
        }
    }

    /// Everything that is to be told, in order: the wrong cells one by one, then the refusal.
    pub fn messages(&self) -> Vec<Message> {
        let mut messages = match self {
            Self::Cells(problems) => problems.messages(),
            _ => Vec::new(),
        };
        messages.push(self.message());
        messages
    }
}

/// A limit is a number to be shown grouped, not a count that words agree with.
fn limit_of(limit: usize) -> f64 {
    limit as f64
}

#[cfg(test)]
mod tests {
    use super::{Foreign, Problems, TableError};
    use crate::i18n::{Language, words};

    #[test]
    fn every_refusal_has_words_in_both_languages() {
        let io = |kind: std::io::ErrorKind| TableError::io("t.csv".as_ref(), kind.into());
        let (row, line, limit) = (7, 7, 7);
        let refusals = [
            io(std::io::ErrorKind::NotFound),
            io(std::io::ErrorKind::IsADirectory),
            io(std::io::ErrorKind::PermissionDenied),
            TableError::TooLarge { limit_megabytes: 7 },
            TableError::Empty,
            TableError::Binary,
            TableError::Zeros,
            TableError::Foreign(Foreign::OldWorkbook),
            TableError::Undecodable("UTF-16LE"),
            TableError::UnclosedQuote { line },
            TableError::StrayQuote { line },
            TableError::NoHeader,
            TableError::NoImportance {
                row,
                found: "Site".to_owned(),
            },
            TableError::DoubleRow {
                row,
                word: "stage".to_owned(),
            },
            TableError::NoTracksHeader,
            TableError::NoTracks,
            TableError::TooManyEntries { limit },
            TableError::NoTouchpoints { row },
            TableError::NoFactors { row },
            TableError::TooManyColumns { limit },
            TableError::TooManyRows { limit },
            TableError::TooManyCells { limit },
            TableError::Cells(Problems::default()),
        ];
        for language in Language::ALL {
            for refusal in &refusals {
                let said = words(language).say(&refusal.message());
                let ours = !said.contains("table-") && !said.contains("files-");
                assert!(ours && said.chars().count() > 20, "{said}");
            }
        }
    }
}
