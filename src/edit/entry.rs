//! Changes of what stands in a track: steps, agents of influence, sales barriers, evidence, and when they were looked at.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{EditError, NewItem, track};
use crate::model::links;
use crate::model::{
    Agent, AgentId, Barrier, BarrierId, Entry, EntryError, EvidenceId, Link, MAX_ENTRIES, Project,
    StageId, Step, StepId, Track, TrackEvidence, TrackId, is_plain_date,
};

/// A change of entries of a track. What is added gets a new id, whatever its own; what is changed is told by it.
#[derive(Clone, Debug, PartialEq)]
pub enum EntryEdit {
    /// A new step, before another or as the last.
    AddStep(Box<Step>, Option<StepId>),
    /// Other contents for a step.
    ChangeStep(Box<Step>),
    /// Another place: into a stage, before another step or behind the last.
    MoveStep {
        /// Which step.
        id: StepId,
        /// Into which stage.
        stage: StageId,
        /// Before which other.
        before: Option<StepId>,
    },
    /// The same step once more, right behind it.
    DuplicateStep(StepId),
    /// Away with a step. Agents, barriers and evidence that stood at it stay in the track.
    DeleteStep(StepId),
    /// A new agent of influence, as the last.
    AddAgent(Box<Agent>),
    /// Other contents for an agent.
    ChangeAgent(Box<Agent>),
    /// Away with an agent.
    DeleteAgent(AgentId),
    /// A new sales barrier, as the last.
    AddBarrier(Box<Barrier>),
    /// Other contents for a barrier.
    ChangeBarrier(Box<Barrier>),
    /// Away with a barrier.
    DeleteBarrier(BarrierId),
    /// A new piece of evidence, as the last.
    AddEvidence(Box<TrackEvidence>),
    /// Other contents for a piece of evidence.
    ChangeEvidence(Box<TrackEvidence>),
    /// Away with a piece of evidence.
    DeleteEvidence(EvidenceId),
    /// Somebody looked at these on that day and found them right.
    LookAt(BTreeSet<Entry>, NaiveDate),
}

macro_rules! add {
    ($project:ident, $id:ident, $list:ident, $new:ident($kind:ident), $value:expr, $at:expr) => {{
        let value = $value;
        let number = $project.ids.take().ok_or(EditError::IdsUsedUp)?;
        let track = track::get_mut($project, $id)?;
        if track.$list.len() >= MAX_ENTRIES {
            return Err(EditError::TooMany(MAX_ENTRIES));
        }
        let mut value = (**value).clone();
        value.id = $kind(number);
        let at = $at.unwrap_or(track.$list.len());
        track.$list.insert(at, value);
        Ok(Some(NewItem::$new($id, $kind(number))))
    }};
}

macro_rules! put {
    ($project:ident, $id:ident, $list:ident, $value:expr) => {{
        let value = $value;
        let track = track::get_mut($project, $id)?;
        let at = (track.$list.iter()).position(|found| found.id == value.id);
        let place = at.and_then(|at| track.$list.get_mut(at));
        *place.ok_or(EditError::NoEntry)? = (**value).clone();
        Ok(None)
    }};
}

macro_rules! delete {
    ($project:ident, $id:ident, $list:ident, $entry:expr) => {{
        let track = track::get_mut($project, $id)?;
        let at = (track.$list.iter()).position(|found| found.id == *$entry);
        track.$list.remove(at.ok_or(EditError::NoEntry)?);
        links::prune(track);
        Ok(None)
    }};
}

pub(super) fn change(
    project: &mut Project,
    id: TrackId,
    edit: &EntryEdit,
) -> Result<Option<NewItem>, EditError> {
    let of = |project: &Project| project.track(id).cloned().ok_or(EditError::NoTrack);
    match edit {
        EntryEdit::AddStep(step, before) => {
            let whole = of(project)?;
            check_step(project, &whole, step)?;
            let at = before
                .map(|before| whole.step_position(before).ok_or(EditError::NoEntry))
                .transpose()?;
            add!(project, id, steps, Step(StepId), step, at)
        }
        EntryEdit::ChangeStep(step) => {
            check_step(project, &of(project)?, step)?;
            put!(project, id, steps, step)
        }
        EntryEdit::MoveStep {
            id: step,
            stage,
            before,
        } => move_step(project, id, *step, (*stage, *before)).map(|()| None),
        EntryEdit::DuplicateStep(step) => {
            let whole = of(project)?;
            let original = whole.step(*step).ok_or(EditError::NoEntry)?;
            let copy = Box::new(original.clone());
            let at = whole.step_position(*step).map(|at| at + 1);
            add!(project, id, steps, Step(StepId), &copy, at)
        }
        EntryEdit::DeleteStep(step) => {
            let result = delete!(project, id, steps, step);
            links::copies_gone(project, &BTreeSet::from([*step]));
            result
        }
        EntryEdit::AddAgent(agent) => {
            check_agent(&of(project)?, agent)?;
            add!(project, id, agents, Agent(AgentId), agent, None)
        }
        EntryEdit::ChangeAgent(agent) => {
            check_agent(&of(project)?, agent)?;
            put!(project, id, agents, agent)
        }
        EntryEdit::DeleteAgent(agent) => delete!(project, id, agents, agent),
        EntryEdit::AddBarrier(barrier) => {
            check_barrier(&of(project)?, barrier)?;
            add!(project, id, barriers, Barrier(BarrierId), barrier, None)
        }
        EntryEdit::ChangeBarrier(barrier) => {
            check_barrier(&of(project)?, barrier)?;
            put!(project, id, barriers, barrier)
        }
        EntryEdit::DeleteBarrier(barrier) => delete!(project, id, barriers, barrier),
        EntryEdit::AddEvidence(proof) => {
            check_proof(&of(project)?, proof)?;
            add!(
                project,
                id,
                evidence,
                TrackEvidence(EvidenceId),
                proof,
                None
            )
        }
        EntryEdit::ChangeEvidence(proof) => {
            check_proof(&of(project)?, proof)?;
            put!(project, id, evidence, proof)
        }
        EntryEdit::DeleteEvidence(proof) => delete!(project, id, evidence, proof),
        EntryEdit::LookAt(entries, date) => look_at(project, id, entries, *date).map(|()| None),
    }
}

fn move_step(
    project: &mut Project,
    id: TrackId,
    step: StepId,
    (stage, before): (StageId, Option<StepId>),
) -> Result<(), EditError> {
    project.stage(stage).ok_or(EditError::NoStage)?;
    let track = track::get_mut(project, id)?;
    let from = track.step_position(step).ok_or(EditError::NoEntry)?;
    let place = |id| track.step_position(id).ok_or(EditError::NoEntry);
    let to = before.map_or(Ok(track.steps.len()), place)?;
    // The place counts the step itself, which leaves its old one.
    let to = if from < to { to - 1 } else { to };
    if let Some(found) = track.steps.get_mut(from) {
        found.stage = Link::To(stage);
    }
    track.steps.reorder(from, to);
    Ok(())
}

fn look_at(
    project: &mut Project,
    id: TrackId,
    entries: &BTreeSet<Entry>,
    date: NaiveDate,
) -> Result<(), EditError> {
    if !is_plain_date(date) {
        return Err(EditError::Date);
    }
    let track = track::get_mut(project, id)?;
    for entry in entries {
        let looked_at = match *entry {
            Entry::Step(id) => {
                let at = track.step_position(id).ok_or(EditError::NoEntry)?;
                track.steps.get_mut(at).map(|step| &mut step.looked_at)
            }
            Entry::Agent(id) => {
                let at = track.agents.iter().position(|agent| agent.id == id);
                let at = at.ok_or(EditError::NoEntry)?;
                track.agents.get_mut(at).map(|agent| &mut agent.looked_at)
            }
            Entry::Barrier(id) => {
                let at = track.barriers.iter().position(|barrier| barrier.id == id);
                let at = at.ok_or(EditError::NoEntry)?;
                let barrier = track.barriers.get_mut(at);
                barrier.map(|barrier| &mut barrier.looked_at)
            }
        };
        *looked_at.ok_or(EditError::NoEntry)? = Some(date);
    }
    Ok(())
}

/// Holds a step to the rules, and its references to what is there.
pub(super) fn check_step(project: &Project, track: &Track, step: &Step) -> Result<(), EditError> {
    step.check()?;
    if let Some(id) = step.stage.id() {
        project.stage(id).ok_or(EditError::NoStage)?;
    }
    if let Some(id) = step.touchpoint.as_ref().and_then(Link::id) {
        project.touchpoint(id).ok_or(EditError::NoTouchpoint)?;
    }
    for id in step.pinned.iter().filter_map(Link::id) {
        project.factor(id).ok_or(EditError::NoFactor)?;
    }
    for id in step.jobs.iter().filter_map(Link::id) {
        project.job(id).ok_or(EditError::NoJob)?;
    }
    if let Some(id) = step.back_to {
        track.step(id).ok_or(EditError::NoEntry)?;
    }
    if let Some(id) = step.copy_of {
        let there = (project.tracks.iter()).any(|track| track.step(id).is_some());
        there.then_some(()).ok_or(EditError::NoEntry)?;
    }
    Ok(())
}

pub(super) fn check_agent(track: &Track, agent: &Agent) -> Result<(), EditError> {
    agent.check()?;
    steps_there(track, &agent.steps)
}

pub(super) fn check_barrier(track: &Track, barrier: &Barrier) -> Result<(), EditError> {
    barrier.check()?;
    steps_there(track, &barrier.steps)
}

pub(super) fn check_proof(track: &Track, proof: &TrackEvidence) -> Result<(), EditError> {
    proof.check()?;
    let there = proof.supports.iter().all(|entry| track.has(*entry));
    there.then_some(()).ok_or(EditError::NoEntry)
}

fn steps_there(track: &Track, steps: &BTreeSet<StepId>) -> Result<(), EditError> {
    let there = steps.iter().all(|id| track.step(*id).is_some());
    there.then_some(()).ok_or(EditError::NoEntry)
}

impl From<EntryError> for EditError {
    fn from(error: EntryError) -> Self {
        Self::Entry(error)
    }
}
