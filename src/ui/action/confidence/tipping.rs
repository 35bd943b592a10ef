//! Actions of the page of tipping cells and importances.

use egui::Key;

use super::{Facts, facts, plain};

/// An action of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TippingAction {
    /// Cells, importances, cells to check, in turn.
    List,
    /// Only cells of the touchpoint itself, or all.
    OwnCells,
    /// Ask in the interview about the cells to check.
    Check,
}

impl TippingAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[Self::List, Self::OwnCells, Self::Check];

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::List => facts!(
                "action-tipping-list",
                "action-tipping-list-tip",
                Project,
                plain(Key::H)
            ),
            Self::OwnCells => facts!(
                "action-tipping-own",
                "action-tipping-own-tip",
                Project,
                plain(Key::I)
            ),
            Self::Check => facts!(
                "action-tipping-check",
                "action-tipping-check-tip",
                Project,
                plain(Key::J)
            ),
        }
    }
}
