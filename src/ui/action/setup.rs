//! Actions of the Set-up screen.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::{Facts, alt, command, facts};

/// An action of the Set-up screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SetupAction {
    /// The step of the factors.
    Factors,
    /// The step of the touchpoints.
    Touchpoints,
    /// The step of rating.
    Rate,
    /// The step of the result.
    Result,
    /// On from the step on show.
    Next,
    /// The factor one place up.
    MoveUp,
    /// The factor one place down.
    MoveDown,
    /// The factor away.
    Delete,
    /// To judging importances by pairs.
    ByPairs,
}

impl SetupAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::Factors,
        Self::Touchpoints,
        Self::Rate,
        Self::Result,
        Self::Next,
        Self::MoveUp,
        Self::MoveDown,
        Self::Delete,
        Self::ByPairs,
    ];

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::Factors => facts!(
                "action-setup-factors",
                "action-setup-factors-tip",
                Project,
                alt(Key::Num1)
            ),
            Self::Touchpoints => facts!(
                "action-setup-touchpoints",
                "action-setup-touchpoints-tip",
                Project,
                alt(Key::Num2)
            ),
            Self::Rate => facts!(
                "action-setup-rate",
                "action-setup-rate-tip",
                Project,
                alt(Key::Num3)
            ),
            Self::Result => facts!(
                "action-setup-result",
                "action-setup-result-tip",
                Project,
                alt(Key::Num4)
            ),
            Self::Next => facts!(
                "action-setup-next",
                "action-setup-next-tip",
                Project,
                command(Key::Enter)
            ),
            Self::MoveUp => facts!(
                "action-setup-up",
                "action-setup-up-tip",
                Factor,
                alt(Key::ArrowUp)
            ),
            Self::MoveDown => facts!(
                "action-setup-down",
                "action-setup-down-tip",
                Factor,
                alt(Key::ArrowDown)
            ),
            Self::Delete => facts!(
                "action-setup-delete",
                "action-setup-delete-tip",
                Factor,
                KeyboardShortcut::new(Modifiers::ALT, Key::Delete)
            ),
            Self::ByPairs => facts!(
                "action-setup-pairs",
                "action-setup-pairs-tip",
                Project,
                alt(Key::Num5)
            ),
        }
    }
}
