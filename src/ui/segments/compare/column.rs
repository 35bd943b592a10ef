//! The columns of the table; each is also an order of its rows.

use crate::methods::segments::{Comparison, Row, Standing};
use crate::model::SegmentId;

/// A column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The touchpoint's name; as an order the journey.
    #[default]
    Touchpoint,
    /// Where it stands in the whole market.
    Whole,
    /// Where it stands in the portfolio of the chosen segments.
    Portfolio,
    /// How far the chosen segments disagree about it; as an order the largest first.
    Disagreement,
    /// Where it stands in a segment.
    Segment(SegmentId),
}

impl Column {
    /// The columns of a comparison. The portfolio of a single segment is that segment.
    pub fn all(comparison: &Comparison) -> Vec<Self> {
        let several = comparison.segments.len() > 1;
        let portfolio = several.then_some(Self::Portfolio);
        [Self::Touchpoint, Self::Whole]
            .into_iter()
            .chain(portfolio)
            .chain([Self::Disagreement])
            .chain(comparison.segments.iter().map(|s| Self::Segment(s.id)))
            .collect()
    }

    /// What a column shows of a row; none for a column without places.
    pub fn standing(self, comparison: &Comparison, row: &Row) -> Option<Standing> {
        match self {
            Self::Touchpoint | Self::Disagreement => None,
            Self::Whole => Some(row.whole),
            Self::Portfolio => Some(row.portfolio),
            Self::Segment(id) => {
                let at = comparison.segments.iter().position(|s| s.id == id)?;
                row.segments.get(at).copied()
            }
        }
    }
}
