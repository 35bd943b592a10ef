//! What the reading of a table of tracks would change, to be looked at before it is done.

use super::TrackNotice;
use crate::files::table::places::shortened;
use crate::i18n::Message;
use crate::model::{Track, TrackId};

/// What a table of tracks would change in a project.
#[derive(Clone, Debug, PartialEq)]
pub struct TracksPlan {
    /// Jobs to be done that the project does not have; they are added first, in this order, and get the next ids.
    pub new_jobs: Vec<String>,
    /// The tracks in the order of the table.
    pub tracks: Vec<PlannedTrack>,
    /// What the person should know.
    pub notices: Vec<TrackNotice>,
}

impl TracksPlan {
    /// True where nothing would change.
    pub fn is_empty(&self) -> bool {
        self.new_jobs.is_empty() && self.tracks.iter().all(|track| !track.is_changed())
    }
}

/// A track as it would be. New entries have ids that only tell them apart, counted down from the highest.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedTrack {
    /// Its contents.
    pub track: Track,
    /// The track that it was matched with by name; none for a new one.
    pub known: Option<TrackId>,
    /// What changes in a track that is there.
    pub changes: Vec<TrackChange>,
}

impl PlannedTrack {
    /// True where it is new or something in it changes.
    pub const fn is_changed(&self) -> bool {
        self.known.is_none() || !self.changes.is_empty()
    }

    /// The track and what becomes of it, in a sentence.
    pub fn message(&self) -> Message {
        let track = &self.track;
        let named = |key| Message::new(key).with("track", shortened(&track.name));
        match self.known {
            None => named("table-tracks-new")
                .with("steps", track.steps.len())
                .with("agents", track.agents.len())
                .with("barriers", track.barriers.len())
                .with("evidence", track.evidence.len()),
            Some(_) if self.changes.is_empty() => named("table-tracks-same"),
            Some(_) => named("table-tracks-changed").with("count", self.changes.len()),
        }
    }
}

/// A kind of entry beside steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// An agent of influence.
    Agent,
    /// A sales barrier.
    Barrier,
    /// A piece of evidence.
    Evidence,
}

/// A part of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepField {
    /// Its stage.
    Stage,
    /// Its touchpoint.
    Touchpoint,
    /// What the customer does.
    Task,
    /// Whether it may be left out.
    Optional,
    /// The step to which the customer may go back.
    BackTo,
    /// The factors pinned to it.
    Pinned,
    /// The jobs that it serves.
    Jobs,
    /// The emotion.
    Emotion,
    /// The campaign.
    Campaign,
    /// Who is responsible.
    Owner,
    /// The state.
    State,
    /// The remark.
    Note,
}

impl StepField {
    /// Its name.
    pub const fn message(self) -> Message {
        Message::new(match self {
            Self::Stage => "table-word-stage",
            Self::Touchpoint => "table-word-touchpoint",
            Self::Task => "table-field-task",
            Self::Optional => "table-field-optional",
            Self::BackTo => "table-field-back-to",
            Self::Pinned => "table-field-pinned",
            Self::Jobs => "table-field-jobs",
            Self::Emotion => "table-field-emotion",
            Self::Campaign => "table-field-campaign",
            Self::Owner => "table-field-owner",
            Self::State => "table-field-state",
            Self::Note => "table-field-note",
        })
    }
}

/// One thing that changes in a track.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TrackChange {
    /// It becomes the track of another segment.
    Segment,
    /// Another keeper.
    Owner,
    /// Another remark.
    Note,
    /// A step comes in.
    StepAdded(String),
    /// A step goes.
    StepRemoved(String),
    /// A part of a step changes.
    Step(String, StepField),
    /// A step takes another place among the others.
    StepMoved(String),
    /// An entry comes in.
    Added(EntryKind, String),
    /// An entry changes, or the steps at which it stands.
    Changed(EntryKind, String),
    /// An entry goes.
    Removed(EntryKind, String),
}

impl TrackChange {
    /// The change in words of both languages.
    pub fn message(&self) -> Message {
        let named = |key, name: &str| Message::new(key).with("name", shortened(name));
        match self {
            Self::Segment => Message::new("table-change-segment"),
            Self::Owner => Message::new("table-change-owner"),
            Self::Note => Message::new("table-change-note"),
            Self::StepAdded(name) => named("table-change-step-added", name),
            Self::StepRemoved(name) => named("table-change-step-removed", name),
            Self::Step(name, field) => {
                named("table-change-step", name).with("field", field.message())
            }
            Self::StepMoved(name) => named("table-change-step-moved", name),
            Self::Added(EntryKind::Agent, name) => named("table-change-agent-added", name),
            Self::Added(EntryKind::Barrier, name) => named("table-change-barrier-added", name),
            Self::Added(EntryKind::Evidence, name) => named("table-change-evidence-added", name),
            Self::Changed(EntryKind::Agent, name) => named("table-change-agent", name),
            Self::Changed(EntryKind::Barrier, name) => named("table-change-barrier", name),
            Self::Changed(EntryKind::Evidence, name) => named("table-change-evidence", name),
            Self::Removed(EntryKind::Agent, name) => named("table-change-agent-removed", name),
            Self::Removed(EntryKind::Barrier, name) => named("table-change-barrier-removed", name),
            Self::Removed(EntryKind::Evidence, name) => {
                named("table-change-evidence-removed", name)
            }
        }
    }
}
