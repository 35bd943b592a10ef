//! Actions of the comparison of segments.

use egui::Key;

use super::{Facts, facts, plain};

/// An action of the comparison of segments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CompareAction {
    /// Rows as the customer meets the touchpoints.
    Journey,
    /// Rows by disagreement.
    Disagreement,
    /// Rows by the portfolio's places.
    Portfolio,
    /// Rows by the selected column.
    Column,
    /// Only rows with a class that is not the whole's, or all.
    OnlyChanges,
    /// All segments, or the first few.
    All,
    /// The selected touchpoint on the Priorities, through the segment of its column.
    Priorities,
    /// The selected touchpoint in the Matrix, through the segment of its column.
    Matrix,
}

impl CompareAction {
    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::Journey => facts!(
                "action-compare-journey",
                "action-compare-journey-tip",
                Comparison,
                plain(Key::J)
            ),
            Self::Disagreement => facts!(
                "action-compare-disagreement",
                "action-compare-disagreement-tip",
                Comparison,
                plain(Key::D)
            ),
            Self::Portfolio => facts!(
                "action-compare-portfolio",
                "action-compare-portfolio-tip",
                Comparison,
                plain(Key::P)
            ),
            Self::Column => facts!(
                "action-compare-column",
                "action-compare-column-tip",
                Comparison,
                plain(Key::S)
            ),
            Self::OnlyChanges => facts!(
                "action-compare-changes",
                "action-compare-changes-tip",
                Comparison,
                plain(Key::C)
            ),
            Self::All => facts!(
                "action-compare-all",
                "action-compare-all-tip",
                Comparison,
                plain(Key::A)
            ),
            Self::Priorities => facts!(
                "action-compare-priorities",
                "action-compare-priorities-tip",
                Touchpoint,
                plain(Key::Enter)
            ),
            Self::Matrix => facts!(
                "action-compare-matrix",
                "action-compare-matrix-tip",
                Touchpoint,
                plain(Key::M)
            ),
        }
    }
}
