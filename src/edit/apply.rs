//! The one enum of changes and its application: on a copy that shares all parts, kept only where the whole succeeds.

use super::{
    BallotEdit, EditError, EvidenceEdit, FactorEdit, HypothesisEdit, JobEdit, LocalEdit, PairEdit,
    PanelEdit, ProjectEdit, RelationEdit, SegmentEdit, StageEdit, TakenEdit, TouchpointEdit,
    TrackEdit, WholeEdit, label,
};
use crate::i18n::Message;
use crate::model::{
    AgentId, BallotId, BarrierId, EvidenceId, FactorId, HypothesisId, JobId, Project, SegmentId,
    StageId, StepId, TouchpointId, TrackId, WaveId, links,
};

/// A change that a person can make.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Of the project as a whole: its words, scale, class rule.
    Project(ProjectEdit),
    /// Of a stage.
    Stage(StageEdit),
    /// Of a touchpoint.
    Touchpoint(TouchpointEdit),
    /// Of a factor.
    Factor(FactorEdit),
    /// Of cells.
    Relation(RelationEdit),
    /// Of a segment.
    Segment(SegmentEdit),
    /// Of what a segment has of its own, by whole lines.
    Local(LocalEdit),
    /// Of evidence.
    Evidence(EvidenceEdit),
    /// Of a job to be done.
    Job(JobEdit),
    /// Of a Customer Track.
    Track(TrackEdit),
    /// Of ballots and of what the room settled.
    Ballot(BallotEdit),
    /// Of judgements by pairs.
    Pair(PairEdit),
    /// Of the panel's waves and questions.
    Panel(PanelEdit),
    /// Of importances taken from the panel.
    Taken(TakenEdit),
    /// Of private hypotheses.
    Hypothesis(HypothesisEdit),
    /// Of everything at once: another state of the project.
    Whole(WholeEdit),
    /// Several at once, one step of history.
    Batch(Batch),
}

/// Several changes that succeed or fail together.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch {
    /// What the person did.
    pub kind: BatchKind,
    /// In the order in which they are applied.
    pub edits: Vec<Edit>,
}

/// What a batch is called in the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BatchKind {
    /// Pasting.
    Paste,
    /// Cutting.
    Cut,
    /// Filling a range.
    Fill,
    /// Emptying a range.
    Clear,
    /// Adding several items.
    Add,
    /// Moving several items.
    Move,
    /// Deleting several items.
    Delete,
    /// Excluding several items.
    Exclude,
    /// Including several items again.
    Include,
    /// Changing several items alike.
    Change,
    /// Taking tracks in from a table.
    Import,
    /// Taking several ballots in.
    Ballots,
    /// Taking the consensus of the ballots into the matrix.
    Consensus,
    /// Settling disputed cells.
    Settle,
    /// Taking importances from judgements by pairs.
    FromPairs,
    /// Taking importances that have moved from the panel again.
    FromPanel,
}

/// An item that an edit brought into being.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewItem {
    /// A factor.
    Factor(FactorId),
    /// A touchpoint.
    Touchpoint(TouchpointId),
    /// A stage.
    Stage(StageId),
    /// A segment.
    Segment(SegmentId),
    /// A piece of evidence.
    Evidence(EvidenceId),
    /// A job to be done.
    Job(JobId),
    /// A ballot.
    Ballot(BallotId),
    /// A wave of answers.
    Wave(WaveId),
    /// A private hypothesis.
    Hypothesis(HypothesisId),
    /// A track.
    Track(TrackId),
    /// A step of a track.
    Step(TrackId, StepId),
    /// An agent of influence of a track.
    Agent(TrackId, AgentId),
    /// A sales barrier of a track.
    Barrier(TrackId, BarrierId),
    /// A piece of evidence of a track.
    TrackEvidence(TrackId, EvidenceId),
}

/// What an edit did.
#[derive(Clone, Debug, PartialEq)]
pub struct Applied {
    /// What it is called in the history, with the names as they were.
    pub label: Message,
    /// False where the project already was so; such an edit makes no step of history.
    pub changed: bool,
    /// The item that it brought into being; of several the last.
    pub new_item: Option<NewItem>,
}

/// Changes a project, wholly or not at all.
///
/// # Errors
/// Where the edit names an item that does not exist or brings a value that the model refuses; the project is then as before.
pub fn apply(project: &mut Project, edit: &Edit) -> Result<Applied, EditError> {
    let label = label::label(project, edit);
    let mut next = project.clone();
    let new_item = change(&mut next, edit)?;
    debug_assert_eq!(
        crate::model::check(&next),
        [],
        "{edit:?} broke an invariant"
    );
    let changed = next != *project;
    if changed {
        *project = next;
    }
    Ok(Applied {
        label,
        changed,
        new_item,
    })
}

fn change(project: &mut Project, edit: &Edit) -> Result<Option<NewItem>, EditError> {
    // Much goes with an item, and hypotheses can be linked to any of it.
    let before = (takes_away(edit) && !project.hypotheses.is_empty()).then(|| project.clone());
    let new_item = change_alone(project, edit)?;
    if let Some(before) = before {
        links::after_deletion(project, &before);
    }
    Ok(new_item)
}

/// True where an edit of its kind can take away a segment, a step of a track or evidence.
const fn takes_away(edit: &Edit) -> bool {
    matches!(
        edit,
        Edit::Stage(_)
            | Edit::Touchpoint(_)
            | Edit::Factor(_)
            | Edit::Segment(_)
            | Edit::Evidence(_)
            | Edit::Track(_)
    )
}

fn change_alone(project: &mut Project, edit: &Edit) -> Result<Option<NewItem>, EditError> {
    match edit {
        Edit::Project(edit) => super::project::change(project, edit).map(|()| None),
        Edit::Stage(edit) => super::stage::change(project, edit),
        Edit::Touchpoint(edit) => super::touchpoint::change(project, edit),
        Edit::Factor(edit) => super::factor::change(project, edit),
        Edit::Relation(edit) => super::relation::change(project, edit).map(|()| None),
        Edit::Segment(edit) => super::segment::change(project, edit),
        Edit::Local(edit) => super::local::change(project, edit).map(|()| None),
        Edit::Evidence(edit) => super::evidence::change(project, edit),
        Edit::Job(edit) => super::job::change(project, edit),
        Edit::Track(edit) => super::track::change(project, edit),
        Edit::Ballot(edit) => super::ballot::change(project, edit),
        Edit::Pair(edit) => super::pair::change(project, edit).map(|()| None),
        Edit::Panel(edit) => super::panel::change(project, edit),
        Edit::Taken(edit) => super::taken::change(project, edit).map(|()| None),
        Edit::Hypothesis(edit) => super::hypothesis::change(project, edit),
        Edit::Whole(edit) => super::whole::change(project, edit).map(|()| None),
        Edit::Batch(batch) => {
            let mut last = None;
            for edit in &batch.edits {
                last = change(project, edit)?.or(last);
            }
            Ok(last)
        }
    }
}
