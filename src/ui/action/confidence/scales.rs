//! Actions of the page of scales.

use egui::Key;

use super::{Facts, facts, plain};

/// An action of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ScalesAction {
    /// By the project's own rank, or what moves most first.
    Order,
}

impl ScalesAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[Self::Order];

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::Order => facts!(
                "action-scales-order",
                "action-scales-order-tip",
                Project,
                plain(Key::O)
            ),
        }
    }
}
