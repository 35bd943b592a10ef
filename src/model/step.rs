//! A step of a Customer Track: what the customer does, at which touchpoint, and what is done there to win the segment.

use chrono::NaiveDate;

use super::{FactorId, JobId, Link, StageId, StepId, TouchpointId};

/// The ends of the scale of emotions.
pub const EMOTIONS: std::ops::RangeInclusive<i8> = -2..=2;

/// One step. Several may stand at one touchpoint, and a step need not have one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its identity.
    pub id: StepId,
    /// In which stage it stands; not always that of its touchpoint, which a customer may meet again later.
    pub stage: Link<StageId>,
    /// Where it happens.
    pub touchpoint: Option<Link<TouchpointId>>,
    /// What the customer does, in the customer's words; may be empty where there is a touchpoint.
    pub task: String,
    /// True where customers may leave it out.
    pub optional: bool,
    /// The earlier step to which the customer may go back from here.
    pub back_to: Option<StepId>,
    /// Choice factors named by hand as being at work here, beside those that the matrix names.
    pub pinned: Vec<Link<FactorId>>,
    /// Jobs to be done that it serves.
    pub jobs: Vec<Link<JobId>>,
    /// How the customer feels, −2…+2.
    pub emotion: Option<i8>,
    /// What is done here to win the segment.
    pub campaign: Campaign,
    /// Who is responsible for it.
    pub owner: String,
    /// How far that work is.
    pub state: Option<WorkState>,
    /// A remark.
    pub note: String,
    /// The day on which somebody last wrote or confirmed it.
    pub looked_at: Option<NaiveDate>,
    /// The step of another track of which it is a copy.
    pub copy_of: Option<StepId>,
}

impl Step {
    /// An empty step in a stage. Its id is given when it is added.
    pub fn in_stage(stage: StageId) -> Self {
        Self {
            id: StepId(0),
            stage: Link::To(stage),
            touchpoint: None,
            task: String::new(),
            optional: false,
            back_to: None,
            pinned: Vec::new(),
            jobs: Vec::new(),
            emotion: None,
            campaign: Campaign::default(),
            owner: String::new(),
            state: None,
            note: String::new(),
            looked_at: None,
            copy_of: None,
        }
    }

    /// True where it names a touchpoint or says what the customer does.
    pub fn says_something(&self) -> bool {
        self.touchpoint.is_some() || !self.task.trim().is_empty()
    }

    /// Its texts apart from names of what was deleted.
    pub fn texts(&self) -> [&str; 8] {
        let campaign = &self.campaign;
        [
            &self.task,
            &campaign.goal,
            &campaign.channel,
            &campaign.message,
            &campaign.offer,
            &campaign.kpi,
            &self.owner,
            &self.note,
        ]
    }
}

/// What is done at a step to win the segment; any part may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Campaign {
    /// What is to come of it.
    pub goal: String,
    /// Through which channel.
    pub channel: String,
    /// What the customer is told.
    pub message: String,
    /// What the customer is offered.
    pub offer: String,
    /// The figure by which it is judged.
    pub kpi: String,
}

impl Campaign {
    /// True where nothing is said.
    pub const fn is_empty(&self) -> bool {
        self.goal.is_empty()
            && self.channel.is_empty()
            && self.message.is_empty()
            && self.offer.is_empty()
            && self.kpi.is_empty()
    }
}

/// How far the work at a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WorkState {
    /// Thought of.
    Idea,
    /// Decided.
    Planned,
    /// Begun.
    Running,
    /// Finished.
    Done,
    /// Given up or put off.
    Stopped,
}

impl WorkState {
    /// All of them, in their order.
    pub const ALL: [Self; 5] = [
        Self::Idea,
        Self::Planned,
        Self::Running,
        Self::Done,
        Self::Stopped,
    ];
}
