//! Actions of the Priorities screen.

use egui::Key;

use super::{Facts, alt, facts, plain};

/// An action of the Priorities screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PrioritiesAction {
    /// Rank touchpoints.
    Touchpoints,
    /// Rank factors.
    Factors,
    /// Rank stages.
    Stages,
    /// The next measure as the length of the bars.
    Length,
    /// The Pareto curve beside the bars, or no curve.
    Curve,
    /// Online beside offline, or one list.
    Compare,
    /// All channels, online only, offline only, in turn.
    Channel,
    /// Only the stage of what is selected, or all stages again.
    OnlyStage,
    /// Everything again.
    ShowAll,
    /// How sure classes and orders are, or not.
    Certainty,
    /// The gaps, or only how many there are.
    Gaps,
    /// The next class rule.
    Rule,
    /// The class limits a step nearer together; the Pareto limit of the critical ones a step lower.
    Narrow,
    /// The class limits a step further apart; the Pareto limit of the critical ones a step higher.
    Widen,
    /// The Pareto limit of the important ones a step lower.
    LowerSecond,
    /// The Pareto limit of the important ones a step higher.
    RaiseSecond,
}

impl PrioritiesAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::Touchpoints,
        Self::Factors,
        Self::Stages,
        Self::Length,
        Self::Curve,
        Self::Compare,
        Self::Certainty,
        Self::Channel,
        Self::OnlyStage,
        Self::ShowAll,
        Self::Gaps,
        Self::Rule,
        Self::Narrow,
        Self::Widen,
        Self::LowerSecond,
        Self::RaiseSecond,
    ];

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::Touchpoints => facts!(
                "action-priorities-touchpoints",
                "action-priorities-touchpoints-tip",
                Project,
                alt(Key::Num1)
            ),
            Self::Factors => facts!(
                "action-priorities-factors",
                "action-priorities-factors-tip",
                Project,
                alt(Key::Num2)
            ),
            Self::Stages => facts!(
                "action-priorities-stages",
                "action-priorities-stages-tip",
                Project,
                alt(Key::Num3)
            ),
            Self::Length => facts!(
                "action-priorities-length",
                "action-priorities-length-tip",
                Project,
                plain(Key::L)
            ),
            Self::Curve => facts!(
                "action-priorities-curve",
                "action-priorities-curve-tip",
                Project,
                plain(Key::P)
            ),
            Self::Compare => facts!(
                "action-priorities-compare",
                "action-priorities-compare-tip",
                Project,
                plain(Key::C)
            ),
            Self::Certainty => facts!(
                "action-priorities-certainty",
                "action-priorities-certainty-tip",
                Project,
                plain(Key::U)
            ),
            Self::Channel => facts!(
                "action-priorities-channel",
                "action-priorities-channel-tip",
                Project,
                plain(Key::O)
            ),
            Self::OnlyStage => facts!(
                "action-priorities-only-stage",
                "action-priorities-only-stage-tip",
                Project,
                plain(Key::S)
            ),
            Self::ShowAll => facts!(
                "action-priorities-show-all",
                "action-priorities-show-all-tip",
                Project,
                plain(Key::A)
            ),
            Self::Gaps => facts!(
                "action-priorities-gaps",
                "action-priorities-gaps-tip",
                Project,
                plain(Key::G)
            ),
            Self::Rule => facts!(
                "action-priorities-rule",
                "action-priorities-rule-tip",
                Project,
                plain(Key::R)
            ),
            Self::Narrow => facts!(
                "action-priorities-narrow",
                "action-priorities-narrow-tip",
                Project,
                plain(Key::OpenBracket)
            ),
            Self::Widen => facts!(
                "action-priorities-widen",
                "action-priorities-widen-tip",
                Project,
                plain(Key::CloseBracket)
            ),
            Self::LowerSecond => facts!(
                "action-priorities-lower-second",
                "action-priorities-lower-second-tip",
                Project,
                alt(Key::OpenBracket)
            ),
            Self::RaiseSecond => facts!(
                "action-priorities-raise-second",
                "action-priorities-raise-second-tip",
                Project,
                alt(Key::CloseBracket)
            ),
        }
    }
}
