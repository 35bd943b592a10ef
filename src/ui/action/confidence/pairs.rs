//! Actions of the page of judgements by pairs. What is judged are no actions: sides and strengths have keys of their own.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::super::{Facts, facts, plain, shift};

/// An action of the page. Which factor matters more and how much are no actions: their keys are arrows and digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PairsAction {
    /// Enter what is chosen, and on to the next pair.
    Next,
    /// On without a judgement.
    Skip,
    /// To the pair before.
    Back,
    /// The judgement of this pair away.
    Forget,
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
        Self::Next,
        Self::Skip,
        Self::Back,
        Self::Forget,
        Self::Worst,
        Self::Goal,
        Self::TakeFirst,
        Self::TakeSecond,
        Self::Clear,
    ];

    /// Whether the page takes its key itself, because it counts in one order with the arrows and digits typed around it.
    pub(in crate::ui::action) const fn is_in_order(self) -> bool {
        matches!(self, Self::Next | Self::Skip | Self::Back | Self::Forget)
    }

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::Next => facts!(
                "action-pairs-next",
                "action-pairs-next-tip",
                Pairs,
                plain(Key::Enter)
            ),
            Self::Skip => facts!(
                "action-pairs-skip",
                "action-pairs-skip-tip",
                Pairs,
                plain(Key::Space)
            ),
            Self::Back => facts!(
                "action-pairs-back",
                "action-pairs-back-tip",
                Pairs,
                plain(Key::Backspace)
            ),
            Self::Forget => facts!(
                "action-pairs-forget",
                "action-pairs-forget-tip",
                Pairs,
                plain(Key::Delete)
            ),
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
