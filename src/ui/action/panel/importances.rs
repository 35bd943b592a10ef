//! Actions of the page from the panel to importances.

use egui::Key;

use super::{Facts, facts, plain, shift};

/// An action of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ImportancesAction {
    /// Take the importances of the chosen derivation.
    Take,
    /// Put the selected factor's importance back as it was taken.
    PutBack,
    /// Put all of them back.
    PutAllBack,
    /// Forget that they were taken.
    Forget,
    /// Filter by the segment's own filter.
    OwnFilter,
    /// Standard errors or 95 % intervals.
    Doubt,
}

impl ImportancesAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::Take,
        Self::PutBack,
        Self::PutAllBack,
        Self::Forget,
        Self::OwnFilter,
        Self::Doubt,
    ];

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::Take => facts!(
                "action-panel-take",
                "action-panel-take-tip",
                Project,
                plain(Key::D)
            ),
            Self::PutBack => facts!(
                "action-panel-put-back",
                "action-panel-put-back-tip",
                Project,
                plain(Key::P)
            ),
            Self::PutAllBack => facts!(
                "action-panel-put-all-back",
                "action-panel-put-all-back-tip",
                Project,
                shift(Key::P)
            ),
            Self::Forget => facts!(
                "action-panel-forget",
                "action-panel-forget-tip",
                Project,
                shift(Key::D)
            ),
            Self::OwnFilter => facts!(
                "action-panel-own-filter",
                "action-panel-own-filter-tip",
                Project,
                shift(Key::U)
            ),
            Self::Doubt => facts!(
                "action-panel-doubt",
                "action-panel-doubt-tip",
                Project,
                plain(Key::R)
            ),
        }
    }
}
