//! Actions of the page of judgements by pairs. What is judged are no actions: sides and strengths have keys of their own.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::super::{Facts, facts, plain, shift};

/// An action of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PairsAction {
    /// To the judgement whose change would help most.
    Worst,
    /// The next number of questions: fewest, checked, all.
    Goal,
    /// Importances by the usual way.
    TakeFirst,
    /// Importances by the other way.
    TakeSecond,
    /// All judgements away.
    Clear,
}

impl PairsAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::Worst,
        Self::Goal,
        Self::TakeFirst,
        Self::TakeSecond,
        Self::Clear,
    ];

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::Worst => facts!(
                "action-pairs-worst",
                "action-pairs-worst-tip",
                Project,
                plain(Key::Z)
            ),
            Self::Goal => facts!(
                "action-pairs-goal",
                "action-pairs-goal-tip",
                Project,
                shift(Key::Z)
            ),
            Self::TakeFirst => facts!(
                "action-pairs-take-first",
                "action-pairs-take-first-tip",
                Project,
                plain(Key::V)
            ),
            Self::TakeSecond => facts!(
                "action-pairs-take-second",
                "action-pairs-take-second-tip",
                Project,
                shift(Key::V)
            ),
            Self::Clear => facts!(
                "action-pairs-clear",
                "action-pairs-clear-tip",
                Project,
                KeyboardShortcut::new(Modifiers::ALT.plus(Modifiers::SHIFT), Key::Z)
            ),
        }
    }
}
