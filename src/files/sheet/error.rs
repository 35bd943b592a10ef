//! Why a file gives no sheets: what it is, and what to do.

use super::limits::{MAX_CELLS, MAX_LINES, MAX_MERGED, MAX_PARTS, MAX_SHEETS};
use crate::files::table::TableError;
use crate::files::table::places::shortened;
use crate::i18n::Message;

/// Why a file, or one sheet of it, is not read.
#[derive(Debug, thiserror::Error)]
pub enum BookError {
    /// As a table of text would be refused, or another kind of file.
    #[error(transparent)]
    Table(#[from] TableError),
    /// A ZIP archive whose directory cannot be read, or contradicts itself.
    #[error("the archive is damaged")]
    Archive,
    /// More parts than a workbook has.
    #[error("more than {MAX_PARTS} parts")]
    TooManyParts,
    /// More sheets than a workbook of people has.
    #[error("more than {MAX_SHEETS} sheets")]
    TooManySheets,
    /// A part that unpacks to more than any sheet is.
    #[error("{part} unpacks to {megabytes} MB or more")]
    Bomb {
        /// The part's name.
        part: String,
        /// As many megabytes of 2²⁰ bytes as are known of.
        megabytes: u64,
    },
    /// A part that is no XML, or not the XML of a workbook, or does not unpack.
    #[error("the part {0} is damaged")]
    Damaged(String),
    /// A sheet whose part is damaged.
    #[error("the sheet {0} is damaged")]
    DamagedSheet(String),
    /// A sheet whose part is not there.
    #[error("the sheet {0} has no part")]
    NoPart(String),
    /// A sheet with a cell far from all that people fill in.
    #[error("sheet {sheet}: a cell at {cell}")]
    FarCell {
        /// The sheet's name.
        sheet: String,
        /// As a spreadsheet names it.
        cell: String,
    },
    /// More cells than the limit, in one sheet or with the sheets before it.
    #[error("sheet {0}: more than {MAX_CELLS} cells")]
    TooManyCells(String),
    /// More merged cells than the limit.
    #[error("sheet {0}: more than {MAX_MERGED} merged cells")]
    TooManyMerged(String),
    /// More text than the limit.
    #[error("too much text")]
    TooMuchText,
    /// No sheet has a cell with something in it.
    #[error("no cells")]
    NoCells,
}

impl BookError {
    pub(super) fn bomb(part: String, bytes: u64) -> Self {
        Self::Bomb {
            part,
            megabytes: bytes >> 20,
        }
    }

    /// True where the other sheets of the workbook can be read all the same.
    pub(super) const fn is_of_one_sheet(&self) -> bool {
        match self {
            Self::DamagedSheet(_)
            | Self::NoPart(_)
            | Self::FarCell { .. }
            | Self::TooManyCells(_)
            | Self::TooManyMerged(_) => true,
            Self::Table(_)
            | Self::Archive
            | Self::Damaged(_)
            | Self::TooManyParts
            | Self::TooManySheets
            | Self::Bomb { .. }
            | Self::TooMuchText
            | Self::NoCells => false,
        }
    }

    /// The refusal in words of both languages: what it is, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Table(error) => error.message(),
            Self::Archive => Message::new("book-error-archive"),
            Self::TooManyParts => {
                Message::new("book-error-too-many-parts").with("limit", MAX_PARTS as f64)
            }
            Self::TooManySheets => {
                Message::new("book-error-too-many-sheets").with("limit", MAX_SHEETS as f64)
            }
            Self::Bomb { part, megabytes } => Message::new("book-error-bomb")
                .with("part", shortened(part))
                .with("megabytes", *megabytes as f64),
            Self::Damaged(part) => Message::new("book-error-damaged").with("part", shortened(part)),
            Self::DamagedSheet(sheet) => {
                Message::new("book-error-damaged-sheet").with("sheet", shortened(sheet))
            }
            Self::NoPart(sheet) => {
                Message::new("book-error-no-part").with("sheet", shortened(sheet))
            }
            Self::FarCell { sheet, cell } => Message::new("book-error-far-cell")
                .with("sheet", shortened(sheet))
                .with("cell", shortened(cell))
                .with("limit", MAX_LINES as f64),
            Self::TooManyCells(sheet) => Message::new("book-error-too-many-cells")
                .with("sheet", shortened(sheet))
                .with("limit", MAX_CELLS as f64),
            Self::TooManyMerged(sheet) => Message::new("book-error-too-many-merged")
                .with("sheet", shortened(sheet))
                .with("limit", MAX_MERGED as f64),
            Self::TooMuchText => Message::new("book-error-too-much-text"),
            Self::NoCells => Message::new("book-error-no-cells"),
        }
    }
}
