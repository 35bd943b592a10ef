//! Evidence: what somebody noted about a factor, a touchpoint, a stage or a cell, with its source and date.

use chrono::{Datelike, NaiveDate};

use super::{EvidenceId, FactorId, StageId, TouchpointId};

/// What evidence, a selection or a view is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A cell.
    Cell(FactorId, TouchpointId),
    /// A factor.
    Factor(FactorId),
    /// A touchpoint.
    Touchpoint(TouchpointId),
    /// A stage.
    Stage(StageId),
}

impl Subject {
    /// The factor that it is, or in whose row it stands.
    pub const fn factor(self) -> Option<FactorId> {
        match self {
            Self::Cell(factor, _) | Self::Factor(factor) => Some(factor),
            Self::Touchpoint(_) | Self::Stage(_) => None,
        }
    }

    /// The touchpoint that it is, or in whose column it stands.
    pub const fn touchpoint(self) -> Option<TouchpointId> {
        match self {
            Self::Cell(_, touchpoint) | Self::Touchpoint(touchpoint) => Some(touchpoint),
            Self::Factor(_) | Self::Stage(_) => None,
        }
    }
}

/// One piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Its identity.
    pub id: EvidenceId,
    /// What it is about.
    pub about: Subject,
    /// What was noted; never blank.
    pub text: String,
    /// Where it comes from: a person, a document, a link; may be empty.
    pub source: String,
    /// Of which day it is, in the years 1…9999; none where that is not known.
    pub date: Option<NaiveDate>,
}

/// Whether a date can be kept: a year of four digits, as a file writes it.
pub fn is_plain_date(date: NaiveDate) -> bool {
    (1..=9999).contains(&date.year())
}
