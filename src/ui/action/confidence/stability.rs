//! Actions of the page of rank stability.

use egui::Key;

use super::super::shift;
use super::{Facts, facts, plain};

/// An action of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StabilityAction {
    /// Touchpoints, factors, stages, in turn.
    Kind,
    /// By rank, or the least settled first.
    Order,
    /// Only what is not settled, or everything.
    Unsettled,
    /// Work it out from many more samples.
    Refine,
    /// Work it out no further.
    Stop,
    /// Into the first field of the assumptions.
    Assume,
    /// The usual assumptions.
    Usual,
}

impl StabilityAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::Kind,
        Self::Order,
        Self::Unsettled,
        Self::Refine,
        Self::Stop,
        Self::Assume,
        Self::Usual,
    ];

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::Kind => facts!(
                "action-stability-kind",
                "action-stability-kind-tip",
                Project,
                plain(Key::K)
            ),
            Self::Order => facts!(
                "action-stability-order",
                "action-stability-order-tip",
                Project,
                plain(Key::E)
            ),
            Self::Unsettled => facts!(
                "action-stability-unsettled",
                "action-stability-unsettled-tip",
                Project,
                plain(Key::D)
            ),
            Self::Refine => facts!(
                "action-stability-refine",
                "action-stability-refine-tip",
                Project,
                plain(Key::F)
            ),
            Self::Stop => facts!(
                "action-stability-stop",
                "action-stability-stop-tip",
                Project,
                shift(Key::F)
            ),
            Self::Assume => facts!(
                "action-stability-assume",
                "action-stability-assume-tip",
                Project,
                plain(Key::G)
            ),
            Self::Usual => facts!(
                "action-stability-usual",
                "action-stability-usual-tip",
                Project,
                shift(Key::G)
            ),
        }
    }
}
