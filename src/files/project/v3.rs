//! Format 3 as it stands in a file: format 2 with jobs to be done, looks of segments and Customer Tracks. Frozen: a new field is a
//! new format.

use serde::Deserialize;

use super::v1::{
    About, ClassRule, Factor, Id, Level, Number, Relation, Stage, Touchpoint, Weighting,
};
use super::v2::{Cell, Evidence};

/// A whole file of format 3.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Project {
    pub(super) about: About,
    pub(super) next_id: Id,
    pub(super) weighting: Weighting,
    pub(super) scale: Vec<Level>,
    pub(super) class_rule: ClassRule,
    pub(super) stages: Vec<Stage>,
    pub(super) touchpoints: Vec<Touchpoint>,
    pub(super) factors: Vec<Factor>,
    pub(super) relations: Vec<Relation>,
    pub(super) not_sure: Vec<Cell>,
    pub(super) evidence: Vec<Evidence>,
    pub(super) jobs: Vec<Job>,
    pub(super) segments: Vec<Segment>,
    pub(super) tracks: Vec<Track>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Job {
    pub(super) id: Id,
    pub(super) name: String,
    pub(super) note: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Segment {
    pub(super) id: Id,
    pub(super) name: String,
    pub(super) note: String,
    pub(super) share: Option<Number>,
    pub(super) hue: Hue,
    pub(super) mark: String,
    pub(super) jobs: Vec<Id>,
    pub(super) importances: Vec<(Id, Number)>,
    pub(super) relations: Vec<Relation>,
    pub(super) not_sure: Vec<Cell>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Hue {
    Blue,
    Green,
    Purple,
    Teal,
    Brown,
    Pink,
    Olive,
    Indigo,
}

/// A reference, or the name of what was deleted.
#[derive(Debug, Deserialize)]
pub(super) enum Link {
    To(Id),
    Gone(String),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Track {
    pub(super) id: Id,
    pub(super) name: String,
    pub(super) segment: Link,
    pub(super) note: String,
    pub(super) owner: String,
    pub(super) copy_of: Option<Id>,
    pub(super) steps: Vec<Step>,
    pub(super) agents: Vec<Agent>,
    pub(super) barriers: Vec<Barrier>,
    pub(super) evidence: Vec<TrackEvidence>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Step {
    pub(super) id: Id,
    pub(super) stage: Link,
    pub(super) touchpoint: Option<Link>,
    pub(super) task: String,
    pub(super) optional: bool,
    pub(super) back_to: Option<Id>,
    pub(super) pinned: Vec<Link>,
    pub(super) jobs: Vec<Link>,
    pub(super) emotion: Option<Emotion>,
    pub(super) campaign: Campaign,
    pub(super) owner: String,
    pub(super) state: Option<State>,
    pub(super) note: String,
    /// Year, month and day as `2026-11-22`, here and below.
    pub(super) looked_at: Option<String>,
    pub(super) copy_of: Option<Id>,
}

/// The five steps of an emotion.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Emotion {
    VeryBad,
    Bad,
    Neutral,
    Good,
    VeryGood,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Campaign {
    pub(super) goal: String,
    pub(super) channel: String,
    pub(super) message: String,
    pub(super) offer: String,
    pub(super) kpi: String,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum State {
    Idea,
    Planned,
    Running,
    Done,
    Stopped,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Agent {
    pub(super) id: Id,
    pub(super) role: String,
    pub(super) stance: Stance,
    pub(super) strength: Count,
    pub(super) steps: Vec<Id>,
    pub(super) note: String,
    pub(super) looked_at: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Stance {
    For,
    Against,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Barrier {
    pub(super) id: Id,
    pub(super) kind: BarrierKind,
    pub(super) text: String,
    /// How many named it, of how many.
    pub(super) named: Option<(Count, Count)>,
    pub(super) remedy: String,
    pub(super) steps: Vec<Id>,
    pub(super) looked_at: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum BarrierKind {
    Price,
    Trust,
    Time,
    Knowledge,
    Access,
    Competitor,
    Other,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TrackEvidence {
    pub(super) id: Id,
    pub(super) kind: EvidenceKind,
    pub(super) quotation: String,
    pub(super) source: String,
    pub(super) date: Option<String>,
    pub(super) n: Option<Count>,
    pub(super) supports: Vec<Entry>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum EvidenceKind {
    Panel,
    Hypothesis,
    CallRecord,
    Interview,
    MysteryShopper,
    Other,
}

#[derive(Clone, Copy, Debug, Deserialize)]
pub(super) enum Entry {
    Step(Id),
    Agent(Id),
    Barrier(Id),
}

/// A whole number of 0…4,294,967,295. Ranges are checked with everything else.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "i64")]
pub(super) struct Count(pub(super) u32);

impl TryFrom<i64> for Count {
    type Error = super::v1::NumberError;

    fn try_from(value: i64) -> Result<Self, Self::Error> {
        u32::try_from(value)
            .map(Self)
            .map_err(|_| super::v1::NumberError::Count)
    }
}
