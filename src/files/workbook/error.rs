//! Why a project makes no workbook: the limits of a sheet, said before anything is written.

use rust_xlsxwriter::XlsxError;

use crate::files::table::rows_of_ballots;
use crate::i18n::Message;
use crate::model::Project;

use super::places;

/// The most columns of a sheet.
const MAX_COLUMNS: usize = 16_384;
/// The most rows of a sheet below its head.
const MAX_ROWS: usize = 1_048_575;
/// The most cells of a matrix: as many as the import of a worksheet takes, so that a workbook can come back.
const MAX_CELLS: usize = 5_000_000;

/// Why no workbook was made.
#[derive(Debug, thiserror::Error)]
pub enum WorkbookError {
    /// More touchpoints than a sheet has columns for.
    #[error("{count} touchpoints do not fit into a sheet, which has room for {limit}")]
    Touchpoints {
        /// How many there are.
        count: usize,
        /// How many there may be.
        limit: usize,
    },
    /// More segments than a sheet has columns for.
    #[error("{count} segments do not fit into a sheet, which has room for {limit}")]
    Segments {
        /// How many there are.
        count: usize,
        /// How many there may be.
        limit: usize,
    },
    /// More cells than a sheet can sensibly hold.
    #[error("{count} cells are too many for a sheet: {limit} at most")]
    Cells {
        /// How many there are.
        count: usize,
        /// How many there may be.
        limit: usize,
    },
    /// More ratings on ballots than a sheet has rows for.
    #[error("{count} ratings on ballots do not fit into a sheet, which has room for {limit}")]
    Ballots {
        /// How many there are.
        count: usize,
        /// How many there may be.
        limit: usize,
    },
    /// The writer of workbooks refuses something.
    #[error(transparent)]
    Writer(#[from] XlsxError),
}

impl WorkbookError {
    /// The refusal in words of both languages.
    pub fn message(&self) -> Message {
        let counted = |key, count: usize, limit: usize| {
            Message::new(key).with("count", count).with("limit", limit)
        };
        match self {
            Self::Touchpoints { count, limit } => {
                counted("workbook-error-touchpoints", *count, *limit)
            }
            Self::Segments { count, limit } => counted("workbook-error-segments", *count, *limit),
            Self::Cells { count, limit } => counted("workbook-error-cells", *count, *limit),
            Self::Ballots { count, limit } => counted("workbook-error-ballots", *count, *limit),
            Self::Writer(error) => Message::new("workbook-refused").with("why", error.to_string()),
        }
    }
}

/// Holds a project to the limits of a sheet.
pub(super) fn check(project: &Project) -> Result<(), WorkbookError> {
    let limit = MAX_COLUMNS - places::BESIDE_TOUCHPOINTS;
    let count = project.touchpoints.len();
    if count > limit {
        return Err(WorkbookError::Touchpoints { count, limit });
    }
    let limit = (MAX_COLUMNS - places::BESIDE_SEGMENTS) / places::COLUMNS_OF_SEGMENT;
    let segments = project.segments.len();
    if segments > limit {
        return Err(WorkbookError::Segments {
            count: segments,
            limit,
        });
    }
    let cells = count
        * project
            .factors
            .len()
            .max(segments * places::COLUMNS_OF_SEGMENT);
    if cells > MAX_CELLS {
        return Err(WorkbookError::Cells {
            count: cells,
            limit: MAX_CELLS,
        });
    }
    let count = rows_of_ballots(project);
    if count > MAX_ROWS {
        return Err(WorkbookError::Ballots {
            count,
            limit: MAX_ROWS,
        });
    }
    Ok(())
}
