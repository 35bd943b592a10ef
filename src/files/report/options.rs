//! Which report, on which paper, for whom.

use chrono::NaiveDate;

use crate::i18n::Language;
use crate::methods::matrix::Scope;
use crate::model::TrackId;

/// A one-page report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    /// The ranking with its limits and classes.
    Priorities,
    /// The matrix with its figures.
    Matrix,
    /// All segments by stage.
    Map,
    /// The Customer Track of a segment.
    Track(TrackId),
    /// The private hypotheses; no page where there are none.
    Hypotheses,
}

/// A sheet, landscape.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// 297 × 210 mm.
    #[default]
    A4,
    /// 420 × 297 mm.
    A3,
}

impl Paper {
    /// Width and height in points of 1/72 inch.
    pub const fn size_points(self) -> (f32, f32) {
        match self {
            Self::A4 => (841.89, 595.28),
            Self::A3 => (1190.55, 841.89),
        }
    }

    /// How large type and tables are against A4.
    pub(super) const fn scale(self) -> f32 {
        match self {
            Self::A4 => 1.0,
            Self::A3 => 1.14,
        }
    }
}

/// What a report is drawn with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportOptions {
    /// The language of its words and numbers.
    pub language: Language,
    /// The sheet.
    pub paper: Paper,
    /// Whose figures: the whole market or a segment. A map shows all; a track its own segment.
    pub scope: Scope,
    /// The day that stands on it.
    pub date: NaiveDate,
}
