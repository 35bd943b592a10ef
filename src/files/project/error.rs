//! Why bytes are no project that this program can open: what, where, and what to do now.

use super::MAX_BYTES;
use super::container::FORMAT;
use super::place::{Place, Remark};
use super::problem::FileProblem;
use super::syntax::{SyntaxError, shown};
use crate::files::foreign::Foreign;
use crate::i18n::Message;
use crate::model::{MAX_CELLS, MAX_ITEMS};

const MEBIBYTE: u64 = 1024 * 1024;

/// Why bytes are refused. Nothing has been changed.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ProjectFileError {
    /// Nothing, or nothing but white space.
    #[error("the file is empty")]
    Empty,
    /// Zeros only: the remains of a write that never reached the disk.
    #[error("the file holds zeros only")]
    Zeros,
    /// More bytes than a project may have.
    #[error("{bytes} bytes are too many")]
    TooLarge {
        /// How many there are.
        bytes: u64,
    },
    /// Something else under the name of a project.
    #[error("the file is {}", .0.name())]
    Foreign(Foreign),
    /// Bytes that are no UTF-8.
    #[error("the text is not UTF-8: {encoding:?}")]
    Encoding {
        /// The first byte that is wrong.
        place: Place,
        /// What it seems to be.
        encoding: Encoding,
    },
    /// No first line of a project.
    #[error("the first line is not that of a project")]
    NotAProject,
    /// A first line with something that is no version.
    #[error("'{0}' is no version")]
    AbsurdVersion(String),
    /// Written by a newer program.
    #[error("format {0} is newer than this program")]
    Newer(u32),
    /// Two versions merged by git and not yet decided.
    #[error("conflict marks of a merge")]
    Conflict(Place),
    /// Does not parse.
    #[error("line {}, column {}: the text does not parse", .0.place.line, .0.place.column)]
    Syntax(SyntaxError),
    /// More factors, touchpoints or cells than a project may have.
    #[error("{factors} factors and {touchpoints} touchpoints are too many")]
    TooManyItems {
        /// Factors of the file.
        factors: usize,
        /// Touchpoints of the file.
        touchpoints: usize,
        /// Stages, segments or notes of the file, whichever are most.
        others: usize,
    },
    /// Parses and is not sound.
    #[error("{} problems", .problems.len() + .more)]
    Invalid {
        /// The problems in the order of the file.
        problems: Vec<(Option<Place>, FileProblem)>,
        /// How many more there are.
        more: usize,
    },
}

/// What a text that is no UTF-8 seems to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Two bytes a character.
    Utf16,
    /// The Russian code page of Windows.
    Windows1251,
    /// UTF-8 with damaged bytes, or something unknown.
    Damaged,
}

impl ProjectFileError {
    /// Where in the file, if a place is known; the first of several.
    pub fn place(&self) -> Option<Place> {
        match self {
            Self::Encoding { place, .. } | Self::Conflict(place) => Some(*place),
            Self::Syntax(error) => Some(error.place),
            Self::NotAProject | Self::AbsurdVersion(_) | Self::Newer(_) => {
                Some(Place { line: 1, column: 1 })
            }
            Self::Invalid { problems, .. } => problems.first().and_then(|(place, _)| *place),
            _ => None,
        }
    }

    /// The refusal in words of both languages: what and what to do, without the place.
    pub fn message(&self) -> Message {
        match self {
            Self::Empty => Message::new("files-project-empty"),
            Self::Zeros => Message::new("files-project-zeros"),
            Self::TooLarge { bytes } => Message::new("files-project-too-large")
                .with("size", bytes.div_ceil(MEBIBYTE).to_string())
                .with("limit", (MAX_BYTES / MEBIBYTE).to_string()),
            Self::Foreign(foreign) => foreign.message(),
            Self::Encoding { encoding, .. } => Message::new(match encoding {
                Encoding::Utf16 => "files-project-utf-16",
                Encoding::Windows1251 => "files-project-windows-1251",
                Encoding::Damaged => "files-project-not-utf-8",
            }),
            Self::NotAProject => {
                Message::new("files-project-not-a-project").with("format", FORMAT.to_string())
            }
            Self::AbsurdVersion(found) => {
                Message::new("files-project-absurd-version").with("found", shown(found))
            }
            Self::Newer(format) => Message::new("files-project-newer")
                .with("format", format.to_string())
                .with("known", FORMAT.to_string()),
            Self::Conflict(_) => Message::new("files-project-conflict"),
            Self::Syntax(error) if error.is_cut() => error.message(),
            Self::Syntax(error) => {
                Message::new("files-project-syntax").with("why", error.message())
            }
            Self::TooManyItems {
                factors,
                touchpoints,
                others,
            } => Message::new("files-project-too-many")
                .with("factors", *factors as f64)
                .with("touchpoints", *touchpoints as f64)
                .with("others", *others as f64)
                .with("items", MAX_ITEMS as f64)
                .with("cells", MAX_CELLS as f64),
            Self::Invalid { problems, more } => match (problems.as_slice(), more) {
                ([(_, problem)], 0) => {
                    Message::new("files-project-invalid-one").with("why", problem.message())
                }
                _ => Message::new("files-project-invalid").with("count", problems.len() + more),
            },
        }
    }

    /// Everything there is to say, one remark for each line of a list: of several problems each with its own place.
    pub fn remarks(&self) -> Vec<Remark> {
        match self {
            Self::Invalid { problems, more } => {
                let rest = (*more > 0).then(|| Remark {
                    place: None,
                    what: Message::new("files-project-more").with("count", *more),
                });
                problems
                    .iter()
                    .map(|(place, problem)| Remark {
                        place: *place,
                        what: problem.message(),
                    })
                    .chain(rest)
                    .collect()
            }
            _ => vec![Remark {
                place: self.place(),
                what: self.message(),
            }],
        }
    }
}
