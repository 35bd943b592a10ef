//! What is wrong in the cells of a table, each with its place.

use crate::i18n::Message;
use crate::model::{ImportanceError, Scale, TextError};

use super::places::shortened;
use super::{Place, TrackCellError, TrackColumn};

/// How many problems are kept with their places; the others are counted.
const MOST_KEPT: usize = 1000;
/// How many of them are told one by one.
const MOST_TOLD: usize = 20;

/// What is wrong with the value of one cell.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum CellError {
    /// It is none of the scale's levels.
    #[error("'{value}' is not a level of {scale}")]
    NotALevel {
        /// The value as it stands.
        value: String,
        /// The scale's values.
        scale: String,
    },
    /// It is no number.
    #[error("'{value}' is not a number")]
    NotANumber {
        /// The value as it stands.
        value: String,
    },
    /// It reads as two numbers.
    #[error("'{value}' may be {with_point} or {without}")]
    Ambiguous {
        /// The value as it stands.
        value: String,
        /// With the comma as the decimal mark.
        with_point: String,
        /// With the comma as a mark of thousands.
        without: String,
    },
    /// It is no importance.
    #[error("{0}")]
    Importance(ImportanceError),
}

impl CellError {
    pub(super) fn not_a_level(value: &str, scale: &Scale) -> Self {
        Self::NotALevel {
            value: shortened(value),
            scale: scale.name(),
        }
    }

    pub(super) fn not_a_number(value: &str) -> Self {
        Self::NotANumber {
            value: shortened(value),
        }
    }

    pub(super) fn ambiguous(value: &str) -> Self {
        let value = value.trim();
        Self::Ambiguous {
            value: shortened(value),
            with_point: shortened(&value.replace(',', ".")),
            without: shortened(&value.replace(',', "")),
        }
    }

    /// The value as it stands, where it is not a level.
    pub(super) fn value(&self) -> Option<&str> {
        match self {
            Self::NotALevel { value, .. } => Some(value),
            _ => None,
        }
    }

    /// The refusal in words of both languages.
    pub fn message(&self) -> Message {
        match self {
            Self::NotALevel { value, scale } => Message::new("table-cell-not-a-level")
                .with("value", value.as_str())
                .with("scale", scale.as_str()),
            Self::NotANumber { value } => {
                Message::new("table-cell-not-a-number").with("value", value.as_str())
            }
            Self::Ambiguous {
                value,
                with_point,
                without,
            } => Message::new("table-cell-ambiguous")
                .with("value", value.as_str())
                .with("decimal", with_point.as_str())
                .with("thousands", without.as_str()),
            Self::Importance(error @ ImportanceError::OutsideOneToFive(_)) => {
                Message::new("table-cell-outside").with("why", error.message())
            }
            Self::Importance(error) => error.message(),
        }
    }
}

/// One thing that is wrong in a table, with its place.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Problem {
    /// A relation that cannot be read.
    #[error("{place} '{factor}' × '{touchpoint}': {error}")]
    Level {
        /// The cell.
        place: Place,
        /// The row's name.
        factor: String,
        /// The column's name.
        touchpoint: String,
        /// What is wrong.
        error: CellError,
    },
    /// An importance that cannot be read or is refused.
    #[error("{place} importance of '{factor}': {error}")]
    Importance {
        /// The cell.
        place: Place,
        /// The row's name.
        factor: String,
        /// What is wrong.
        error: CellError,
    },
    /// A word that names no channel.
    #[error("{place}: '{value}' is no channel")]
    Channel {
        /// The cell.
        place: Place,
        /// The word.
        value: String,
    },
    /// A row with more or fewer cells than the header.
    #[error("row {row} '{factor}' has {cells} cells, the header {expected}")]
    Ragged {
        /// From 1.
        row: usize,
        /// What stands first in the row.
        factor: String,
        /// How many cells it has.
        cells: usize,
        /// How many it should have.
        expected: usize,
    },
    /// A row with values and no name.
    #[error("row {row} has no factor")]
    NoFactor {
        /// From 1.
        row: usize,
    },
    /// A column with values and no name.
    #[error("column of {place} has no touchpoint")]
    NoTouchpoint {
        /// A cell of that column.
        place: Place,
    },
    /// A name that the model refuses.
    #[error("{place}: {error}")]
    Name {
        /// The cell.
        place: Place,
        /// What is wrong.
        error: TextError,
    },
    /// A cell of a table of tracks.
    #[error("{place}: {error}")]
    Track {
        /// The cell.
        place: Place,
        /// Its column; none where it has no header.
        column: Option<TrackColumn>,
        /// What is wrong.
        error: TrackCellError,
    },
}

impl Problem {
    /// The problem in words of both languages.
    pub fn message(&self) -> Message {
        match self {
            Self::Level {
                place,
                factor,
                touchpoint,
                error,
            } => Message::new("table-problem-level")
                .with("cell", place.to_string())
                .with("factor", shortened(factor))
                .with("touchpoint", shortened(touchpoint))
                .with("why", error.message()),
            Self::Importance {
                place,
                factor,
                error,
            } => Message::new("table-problem-importance")
                .with("cell", place.to_string())
                .with("factor", shortened(factor))
                .with("why", error.message()),
            Self::Channel { place, value } => Message::new("table-problem-channel")
                .with("cell", place.to_string())
                .with("value", shortened(value)),
            Self::Ragged {
                row,
                factor,
                cells,
                expected,
            } => Message::new("table-problem-ragged")
                .with("row", row.to_string())
                .with("factor", shortened(factor))
                .with("cells", *cells)
                .with("expected", *expected),
            Self::NoFactor { row } => {
                Message::new("table-problem-no-factor").with("row", row.to_string())
            }
            Self::NoTouchpoint { place } => {
                Message::new("table-problem-no-touchpoint").with("cell", place.to_string())
            }
            Self::Name { place, error } => Message::new("table-problem-name")
                .with("cell", place.to_string())
                .with("why", error.message()),
            Self::Track {
                place,
                column: Some(column),
                error,
            } => Message::new("table-problem-track")
                .with("cell", place.to_string())
                .with("column", column.message())
                .with("why", error.message()),
            Self::Track { place, error, .. } => Message::new("table-problem-name")
                .with("cell", place.to_string())
                .with("why", error.message()),
        }
    }
}

/// All problems of a table, the first thousand with their places.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Problems {
    kept: Vec<Problem>,
    count: usize,
    better_scale: Option<String>,
}

impl Problems {
    pub(super) fn push(&mut self, problem: Problem) {
        self.count += 1;
        if self.kept.len() < MOST_KEPT {
            self.kept.push(problem);
        }
    }

    pub(super) fn suggest(&mut self, scale: String) {
        self.better_scale = Some(scale);
    }

    /// Puts what was kept into the order of the table.
    pub(super) fn sort_by_row(&mut self) {
        self.kept.sort_by_key(|problem| match problem {
            Problem::Track { place, .. } => Some(*place),
            _ => None,
        });
    }

    /// How many there are.
    pub const fn count(&self) -> usize {
        self.count
    }

    /// The first thousand.
    pub fn kept(&self) -> &[Problem] {
        &self.kept
    }

    /// The scale that all values of the table would fit, where it is not the one that was asked for.
    pub fn better_scale(&self) -> Option<&str> {
        self.better_scale.as_deref()
    }

    pub(super) fn messages(&self) -> Vec<Message> {
        let mut messages: Vec<Message> = self
            .kept
            .iter()
            .take(MOST_TOLD)
            .map(Problem::message)
            .collect();
        let more = self.count.saturating_sub(messages.len());
        if more > 0 {
            messages.push(Message::new("table-problem-more").with("count", more));
        }
        if let Some(scale) = &self.better_scale {
            messages.push(Message::new("table-problem-scale").with("scale", scale.as_str()));
        }
        messages
    }
}
