//! Actions of the page of raters. Levels are no actions: their keys are the scale's.

use egui::Key;

use super::super::shift;
use super::{Facts, facts, plain};

/// An action of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RatersAction {
    /// Into the field for a new person's name.
    NewPerson,
    /// Into the interview, as the selected person.
    RateAs,
    /// The selected ballot is whole, or is opened again.
    HandIn,
    /// Into the field for another name of the selected person.
    Rename,
    /// The selected ballot away.
    Delete,
    /// Whether ballots are hidden until they are in.
    Blind,
    /// The consensus into the matrix.
    Consensus,
    /// The disputed cells as questions to the room.
    Ask,
    /// Into the field for why the selected cell is settled so.
    Reason,
    /// The selected settled cell is open again.
    Reopen,
    /// The selected cell in the matrix.
    Show,
}

impl RatersAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::NewPerson,
        Self::RateAs,
        Self::HandIn,
        Self::Rename,
        Self::Delete,
        Self::Blind,
        Self::Consensus,
        Self::Ask,
        Self::Reason,
        Self::Reopen,
        Self::Show,
    ];

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::NewPerson => facts!(
                "action-raters-new",
                "action-raters-new-tip",
                Project,
                plain(Key::N)
            ),
            Self::RateAs => facts!(
                "action-raters-rate",
                "action-raters-rate-tip",
                Ballot,
                plain(Key::A)
            ),
            Self::HandIn => facts!(
                "action-raters-hand-in",
                "action-raters-hand-in-tip",
                Ballot,
                plain(Key::M)
            ),
            Self::Rename => facts!(
                "action-raters-rename",
                "action-raters-rename-tip",
                Ballot,
                shift(Key::N)
            ),
            Self::Delete => facts!(
                "action-raters-delete",
                "action-raters-delete-tip",
                Ballot,
                shift(Key::X)
            ),
            Self::Blind => facts!(
                "action-raters-blind",
                "action-raters-blind-tip",
                Project,
                plain(Key::X)
            ),
            Self::Consensus => facts!(
                "action-raters-consensus",
                "action-raters-consensus-tip",
                Project,
                plain(Key::U)
            ),
            Self::Ask => facts!(
                "action-raters-ask",
                "action-raters-ask-tip",
                Project,
                plain(Key::Q)
            ),
            Self::Reason => facts!(
                "action-raters-reason",
                "action-raters-reason-tip",
                Disputed,
                plain(Key::B)
            ),
            Self::Reopen => facts!(
                "action-raters-reopen",
                "action-raters-reopen-tip",
                Disputed,
                shift(Key::U)
            ),
            Self::Show => facts!(
                "action-raters-show",
                "action-raters-show-tip",
                Disputed,
                shift(Key::M)
            ),
        }
    }
}
