//! A Customer Track: the journey of one segment as steps, with who and what helps or stops the customer, and the evidence for it.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{
    AgentId, BarrierId, EvidenceId, Link, List, SegmentId, StageId, Step, StepId, TrackId,
};

/// The most tracks of a project.
pub const MAX_TRACKS: usize = 1_000;
/// The most steps of a track; as many agents, barriers and pieces of evidence.
pub const MAX_ENTRIES: usize = 2_000;

/// The track of one segment.
#[derive(Clone, Debug, PartialEq)]
pub struct Track {
    /// Its identity.
    pub id: TrackId,
    /// Its name; never empty, and no two tracks share one, because tables name them.
    pub name: String,
    /// Whose journey it is.
    pub segment: Link<SegmentId>,
    /// A remark.
    pub note: String,
    /// Who keeps it.
    pub owner: String,
    /// The track of which it is a copy.
    pub copy_of: Option<TrackId>,
    /// Its steps. On screen they stand stage by stage, within a stage in this order.
    pub steps: List<Step>,
    /// Who speaks for or against the company.
    pub agents: List<Agent>,
    /// What keeps customers from buying.
    pub barriers: List<Barrier>,
    /// What supports its entries.
    pub evidence: List<TrackEvidence>,
}

impl Track {
    /// An empty track of a segment. Its id is given when it is added.
    pub fn of(segment: SegmentId, name: &str) -> Self {
        Self {
            id: TrackId(0),
            name: name.to_owned(),
            segment: Link::To(segment),
            note: String::new(),
            owner: String::new(),
            copy_of: None,
            steps: List::default(),
            agents: List::default(),
            barriers: List::default(),
            evidence: List::default(),
        }
    }

    /// The step of an id.
    pub fn step(&self, id: StepId) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// The position of a step in its list.
    pub fn step_position(&self, id: StepId) -> Option<usize> {
        self.steps.iter().position(|step| step.id == id)
    }

    /// The agent of an id.
    pub fn agent(&self, id: AgentId) -> Option<&Agent> {
        self.agents.iter().find(|agent| agent.id == id)
    }

    /// The barrier of an id.
    pub fn barrier(&self, id: BarrierId) -> Option<&Barrier> {
        self.barriers.iter().find(|barrier| barrier.id == id)
    }

    /// The piece of evidence of an id.
    pub fn proof(&self, id: EvidenceId) -> Option<&TrackEvidence> {
        self.evidence.iter().find(|evidence| evidence.id == id)
    }

    /// True where that entry is there.
    pub fn has(&self, entry: Entry) -> bool {
        match entry {
            Entry::Step(id) => self.step(id).is_some(),
            Entry::Agent(id) => self.agent(id).is_some(),
            Entry::Barrier(id) => self.barrier(id).is_some(),
        }
    }

    /// The steps of a stage in order; of none, those whose stage was deleted.
    pub fn steps_in(&self, stage: Option<StageId>) -> impl Iterator<Item = &Step> {
        (self.steps.iter()).filter(move |step| step.stage.id() == stage)
    }

    /// The evidence for an entry, in the order in which it was noted.
    pub fn evidence_for(&self, entry: Entry) -> impl Iterator<Item = &TrackEvidence> {
        (self.evidence.iter()).filter(move |evidence| evidence.supports.contains(&entry))
    }
}

/// What evidence can support in a track.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Entry {
    /// A step.
    Step(StepId),
    /// An agent of influence.
    Agent(AgentId),
    /// A sales barrier.
    Barrier(BarrierId),
}

impl Entry {
    /// The bare id.
    pub const fn number(self) -> u32 {
        match self {
            Self::Step(id) => id.0,
            Self::Agent(id) => id.0,
            Self::Barrier(id) => id.0,
        }
    }
}

/// An agent of influence: somebody to whom the customer listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agent {
    /// Its identity.
    pub id: AgentId,
    /// Who it is to the customer, such as a friend or a doctor; never empty.
    pub role: String,
    /// For the company or against it.
    pub stance: Stance,
    /// How much the customer listens, 1…3.
    pub strength: u8,
    /// At which steps. At none: not placed yet.
    pub steps: BTreeSet<StepId>,
    /// A remark.
    pub note: String,
    /// The day on which somebody last wrote or confirmed it.
    pub looked_at: Option<NaiveDate>,
}

/// The strengths of an agent of influence.
pub const STRENGTHS: std::ops::RangeInclusive<u8> = 1..=3;

/// Which way an agent of influence speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stance {
    /// For choosing the company.
    #[default]
    For,
    /// Against it.
    Against,
}

/// A sales barrier: what keeps the customer from buying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Barrier {
    /// Its identity.
    pub id: BarrierId,
    /// Of what kind it is.
    pub kind: BarrierKind,
    /// What it is, in the customer's words; never empty.
    pub text: String,
    /// How many of those asked named it.
    pub named: Option<NamedBy>,
    /// What removes it.
    pub remedy: String,
    /// At which steps. At none: not placed yet.
    pub steps: BTreeSet<StepId>,
    /// The day on which somebody last wrote or confirmed it.
    pub looked_at: Option<NaiveDate>,
}

/// Kinds of sales barrier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BarrierKind {
    /// Too dear, or no telling how dear.
    Price,
    /// The company is not believed.
    Trust,
    /// No time for it.
    Time,
    /// The customer does not know enough.
    Knowledge,
    /// It is out of reach.
    Access,
    /// Somebody else's offer.
    Competitor,
    /// Anything else.
    #[default]
    Other,
}

impl BarrierKind {
    /// All of them, in their order.
    pub const ALL: [Self; 7] = [
        Self::Price,
        Self::Trust,
        Self::Time,
        Self::Knowledge,
        Self::Access,
        Self::Competitor,
        Self::Other,
    ];
}

/// "Named by k of n".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamedBy {
    /// How many named it; not more than were asked.
    pub named: u32,
    /// How many were asked; at least one.
    pub asked: u32,
}

impl NamedBy {
    /// Whether the two can be.
    pub const fn is_sound(self) -> bool {
        self.asked > 0 && self.named <= self.asked
    }
}

/// A piece of evidence for entries of a track.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrackEvidence {
    /// Its identity.
    pub id: EvidenceId,
    /// Where such evidence comes from.
    pub kind: EvidenceKind,
    /// A short quotation or what was found; may be empty where there is a source.
    pub quotation: String,
    /// Who or which document; may be empty where there is a quotation.
    pub source: String,
    /// Of which day it is.
    pub date: Option<NaiveDate>,
    /// How many people or cases stand behind it; at least one.
    pub n: Option<u32>,
    /// What it supports. Nothing: not placed yet.
    pub supports: BTreeSet<Entry>,
}

/// Types of evidence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EvidenceKind {
    /// The buyer panel.
    Panel,
    /// A private hypothesis that was tested.
    Hypothesis,
    /// Records of sales calls.
    CallRecord,
    /// An in-depth interview.
    Interview,
    /// A mystery shopper.
    MysteryShopper,
    /// Anything else.
    #[default]
    Other,
}

impl EvidenceKind {
    /// All of them, in their order.
    pub const ALL: [Self; 6] = [
        Self::Panel,
        Self::Hypothesis,
        Self::CallRecord,
        Self::Interview,
        Self::MysteryShopper,
        Self::Other,
    ];
}
