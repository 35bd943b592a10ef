//! Actions of the page of private hypotheses.

use egui::Key;

use super::{Facts, alt, facts, plain, shift};

/// An action of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HypothesesAction {
    /// A new hypothesis from the current filter.
    New,
    /// Write its statement.
    Statement,
    /// Claim it of those who pass the current filter.
    UseFilter,
    /// Show those of whom it is claimed in the charts.
    ShowWhom,
    /// List those of another verdict.
    Verdicts,
    /// List them in another order.
    Order,
    /// One place up.
    MoveUp,
    /// One place down.
    MoveDown,
    /// Away.
    Delete,
}

impl HypothesesAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::New,
        Self::Statement,
        Self::UseFilter,
        Self::ShowWhom,
        Self::Verdicts,
        Self::Order,
        Self::MoveUp,
        Self::MoveDown,
        Self::Delete,
    ];

    /// Whether a held-down key does it again and again.
    pub(super) const fn repeats(self) -> bool {
        matches!(self, Self::MoveUp | Self::MoveDown)
    }

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::New => facts!(
                "action-panel-hypothesis-new",
                "action-panel-hypothesis-new-tip",
                Project,
                plain(Key::N)
            ),
            Self::Statement => facts!(
                "action-panel-statement",
                "action-panel-statement-tip",
                Hypothesis,
                plain(Key::E),
                plain(Key::F2)
            ),
            Self::UseFilter => facts!(
                "action-panel-use-filter",
                "action-panel-use-filter-tip",
                Hypothesis,
                shift(Key::E)
            ),
            Self::ShowWhom => facts!(
                "action-panel-show-whom",
                "action-panel-show-whom-tip",
                Hypothesis,
                plain(Key::G)
            ),
            Self::Verdicts => facts!(
                "action-panel-verdicts",
                "action-panel-verdicts-tip",
                Project,
                plain(Key::W)
            ),
            Self::Order => facts!(
                "action-panel-order",
                "action-panel-order-tip",
                Project,
                shift(Key::W)
            ),
            Self::MoveUp => facts!(
                "action-panel-hypothesis-up",
                "action-panel-hypothesis-up-tip",
                Hypothesis,
                alt(Key::ArrowUp)
            ),
            Self::MoveDown => facts!(
                "action-panel-hypothesis-down",
                "action-panel-hypothesis-down-tip",
                Hypothesis,
                alt(Key::ArrowDown)
            ),
            Self::Delete => facts!(
                "action-panel-hypothesis-delete",
                "action-panel-hypothesis-delete-tip",
                Hypothesis,
                plain(Key::Delete)
            ),
        }
    }
}
