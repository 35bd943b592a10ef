//! Private hypotheses: what is claimed of some customers, written before the data that are to decide it.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;

use super::{
    Choice, EvidenceId, Filter, Finite, HypothesisId, Link, QuestionId, SegmentId, StepId, WaveId,
};

/// The most hypotheses of a project.
pub const MAX_HYPOTHESES: usize = 1_000;
/// The most earlier claims that one hypothesis keeps.
pub const MAX_EARLIER: usize = 100;

/// A hypothesis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hypothesis {
    /// Its identity.
    pub id: HypothesisId,
    /// In words: “people who … will …”; never blank.
    pub statement: String,
    /// What is claimed, exactly.
    pub claim: Claim,
    /// When the claim as it stands was written.
    pub written: NaiveDateTime,
    /// What was claimed before, the oldest first.
    pub earlier: Vec<Earlier>,
    /// The waves by which it is judged; none for all.
    pub waves: BTreeSet<WaveId>,
    /// How far the work on it is.
    pub state: HypothesisState,
    /// Who is responsible for it; may be empty.
    pub owner: String,
    /// The segment that it is about.
    pub segment: Option<Link<SegmentId>>,
    /// Steps of tracks to which it matters.
    pub steps: Vec<Link<StepId>>,
    /// Evidence for or against it.
    pub evidence: Vec<Link<EvidenceId>>,
    /// A remark.
    pub note: String,
}

/// What is claimed: of whom, what figure, on which side of what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Of whom.
    pub filter: Filter,
    /// The figure.
    pub measure: Measure,
    /// On which side of the threshold the figure is claimed to lie.
    pub direction: Direction,
    /// The threshold: a fraction of 0…1 for a share, 1…5 for a mean of importances, else in the question's unit, −100…100 for NPS.
    pub threshold: Finite,
    /// How many answers are planned.
    pub planned: u32,
    /// How they are to be collected; may be empty.
    pub method: String,
}

/// A claim that was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// When it was written.
    pub written: NaiveDateTime,
    /// What it was.
    pub claim: Claim,
}

/// The figure of a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The share of those who gave one of these answers among those who answered.
    Share(QuestionId, BTreeSet<Choice>),
    /// The mean of the answers.
    Mean(QuestionId),
    /// The Net Promoter Score.
    Nps(QuestionId),
}

impl Measure {
    /// The question whose answers it is of.
    pub const fn question(&self) -> QuestionId {
        match self {
            Self::Share(question, _) | Self::Mean(question) | Self::Nps(question) => *question,
        }
    }
}

/// The side of a threshold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// More than it.
    #[default]
    Above,
    /// Less than it.
    Below,
}

/// How far the work on a hypothesis is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HypothesisState {
    /// Thought of.
    #[default]
    Draft,
    /// Written down before the data.
    Planned,
    /// Answers are being collected.
    Collecting,
    /// Judged.
    Judged,
    /// Given up.
    Dropped,
}

impl HypothesisState {
    /// All of them, in their order.
    pub const ALL: [Self; 5] = [
        Self::Draft,
        Self::Planned,
        Self::Collecting,
        Self::Judged,
        Self::Dropped,
    ];
}
