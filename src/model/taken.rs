//! Importances as they were taken from the panel, with their doubt, so that what was changed by hand later shows.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::{FactorId, Filter, Importance, Project, SegmentId};

/// What was taken from the panel, for the whole market or for a segment.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// Whose answers.
    pub filter: Filter,
    /// How importances were made of them.
    pub derivation: Derivation,
    /// When.
    pub at: NaiveDateTime,
    /// How many people passed the filter.
    pub respondents: u32,
    /// The importance of each factor that was asked about.
    pub factors: BTreeMap<FactorId, TakenImportance>,
}

impl Taken {
    /// What was taken for the whole market or for a segment.
    pub fn of(project: &Project, segment: Option<SegmentId>) -> Option<&Self> {
        match segment {
            None => project.taken.as_deref(),
            Some(id) => project.segment(id)?.taken.as_deref(),
        }
    }

    /// What was taken for a factor, where its importance is another by now: changed by hand, emptied or inherited again.
    pub fn by_hand(
        project: &Project,
        segment: Option<SegmentId>,
        factor: FactorId,
    ) -> Option<TakenImportance> {
        let taken = *Self::of(project, segment)?.factors.get(&factor)?;
        let now = match segment {
            None => project.factor(factor)?.importance,
            Some(id) => project.segment(id)?.importances.get(&factor).copied(),
        };
        (now != Some(taken.value)).then_some(taken)
    }
}

/// One importance that was taken.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TakenImportance {
    /// As it was taken.
    pub value: Importance,
    /// Its standard error, in the unit of the importance, finite and from 0; none where fewer than two people answered.
    pub standard_error: Option<f64>,
    /// How many people answered.
    pub answers: u32,
}

/// How importances are made of answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Derivation {
    /// The mean answer.
    #[default]
    Mean,
    /// The share of 4s and 5s, as 1 + 4 · share.
    TopTwoBox,
    /// Each person's answers less their own mean, averaged for each factor, then from the least to the greatest onto 1…5.
    Centred,
    /// The mean of each person's ranks of the factors, equal answers sharing theirs, then from the least to the greatest onto 1…5.
    Rank,
}

impl Derivation {
    /// All of them in order.
    pub const ALL: [Self; 4] = [Self::Mean, Self::TopTwoBox, Self::Centred, Self::Rank];
}
