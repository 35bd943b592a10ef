//! The four class rules as something to choose from.

use crate::model::ClassRule;

/// The four rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleKind {
    /// By distance from the mean in standard deviations.
    Deviation,
    /// By distance from the mean in percent of it.
    Percent,
    /// By cumulated share.
    Pareto,
    /// By the gaps between scores.
    NaturalBreaks,
}

impl RuleKind {
    /// All four.
    pub const ALL: [Self; 4] = [
        Self::Deviation,
        Self::Percent,
        Self::Pareto,
        Self::NaturalBreaks,
    ];

    /// Which one a rule is.
    pub const fn of(rule: ClassRule) -> Self {
        match rule {
            ClassRule::Deviation { .. } => Self::Deviation,
            ClassRule::Percent { .. } => Self::Percent,
            ClassRule::Pareto { .. } => Self::Pareto,
            ClassRule::NaturalBreaks => Self::NaturalBreaks,
        }
    }

    /// The rule with its usual limits.
    pub const fn usual(self) -> ClassRule {
        match self {
            Self::Deviation => ClassRule::DEVIATION,
            Self::Percent => ClassRule::PERCENT,
            Self::Pareto => ClassRule::PARETO,
            Self::NaturalBreaks => ClassRule::NaturalBreaks,
        }
    }

    /// The one after this, round and round.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Deviation => Self::Percent,
            Self::Percent => Self::Pareto,
            Self::Pareto => Self::NaturalBreaks,
            Self::NaturalBreaks => Self::Deviation,
        }
    }

    /// The keys of its name and of the sentence that explains it.
    pub const fn keys(self) -> [&'static str; 2] {
        match self {
            Self::Deviation => ["rule-deviation", "rule-deviation-text"],
            Self::Percent => ["rule-percent", "rule-percent-text"],
            Self::Pareto => ["rule-pareto", "rule-pareto-text"],
            Self::NaturalBreaks => ["rule-natural", "rule-natural-text"],
        }
    }
}
