//! Changes of Customer Tracks: add, put in place of another, rename, duplicate for another segment, move, delete.

use std::collections::{BTreeMap, BTreeSet};

use super::{EditError, EntryEdit, NewItem, entry};
use crate::model::links;
use crate::model::{
    AgentId, BarrierId, Entry, EntryList, EvidenceId, IdCounter, Link, MAX_ENTRIES, MAX_TRACKS,
    Project, SegmentId, StepId, Track, TrackId, check_name, check_text,
};

/// A change of a track.
#[derive(Clone, Debug, PartialEq)]
pub enum TrackEdit {
    /// A new track, as the last. Its own ids only tell its entries apart: all of them get new ones.
    Add(Box<Track>),
    /// Other contents for the track of that id. Entries that it has keep their ids, others get new ones.
    Put(Box<Track>),
    /// Another name.
    Rename(TrackId, String),
    /// Another remark.
    SetNote(TrackId, String),
    /// Another keeper.
    SetOwner(TrackId, String),
    /// The track of another segment.
    SetSegment(TrackId, SegmentId),
    /// A copy for another segment, right behind the original, each step knowing of which one it is a copy.
    Duplicate {
        /// Which track.
        id: TrackId,
        /// For whom.
        segment: SegmentId,
        /// The copy's name.
        name: String,
    },
    /// Another place: before another track or at the end.
    Move {
        /// Which track.
        id: TrackId,
        /// Before which other.
        before: Option<TrackId>,
    },
    /// A change of its entries.
    Entry(TrackId, EntryEdit),
    /// Away with all its entries.
    Delete(TrackId),
}

pub(super) fn change(
    project: &mut Project,
    edit: &TrackEdit,
) -> Result<Option<NewItem>, EditError> {
    match edit {
        TrackEdit::Add(track) => {
            let end = project.tracks.len();
            return add(project, end, (**track).clone()).map(|id| Some(NewItem::Track(id)));
        }
        TrackEdit::Put(track) => put(project, (**track).clone())?,
        TrackEdit::Rename(id, name) => {
            check_free_name(project, name, Some(*id))?;
            get_mut(project, *id)?.name.clone_from(name);
        }
        TrackEdit::SetNote(id, note) => {
            check_text(note)?;
            get_mut(project, *id)?.note.clone_from(note);
        }
        TrackEdit::SetOwner(id, owner) => {
            check_text(owner)?;
            get_mut(project, *id)?.owner.clone_from(owner);
        }
        TrackEdit::SetSegment(id, segment) => {
            project.segment(*segment).ok_or(EditError::NoSegment)?;
            get_mut(project, *id)?.segment = Link::To(*segment);
        }
        TrackEdit::Duplicate { id, segment, name } => {
            let at = position(project, *id)?;
            let original = project.tracks.get(at).ok_or(EditError::NoTrack)?;
            let mut copy = Track {
                name: name.clone(),
                segment: Link::To(*segment),
                copy_of: Some(*id),
                ..original.clone()
            };
            for at in 0..copy.steps.len() {
                if let Some(step) = copy.steps.get_mut(at) {
                    step.copy_of = Some(step.id);
                }
            }
            return add(project, at + 1, copy).map(|id| Some(NewItem::Track(id)));
        }
        TrackEdit::Move { id, before } => {
            let from = position(project, *id)?;
            let to = before.map_or(Ok(project.tracks.len()), |id| position(project, id))?;
            // The place counts the track itself, which leaves its old one.
            let to = if from < to { to - 1 } else { to };
            project.tracks.reorder(from, to);
        }
        TrackEdit::Entry(id, edit) => {
            position(project, *id)?;
            return entry::change(project, *id, edit);
        }
        TrackEdit::Delete(id) => {
            let at = position(project, *id)?;
            if let Some(track) = project.tracks.remove(at) {
                let steps = track.steps.iter().map(|step| step.id).collect();
                links::track_gone(project, *id, &steps);
            }
        }
    }
    Ok(None)
}

pub(super) fn position(project: &Project, id: TrackId) -> Result<usize, EditError> {
    project.track_position(id).ok_or(EditError::NoTrack)
}

pub(super) fn get_mut(project: &mut Project, id: TrackId) -> Result<&mut Track, EditError> {
    let at = position(project, id)?;
    project.tracks.get_mut(at).ok_or(EditError::NoTrack)
}

fn check_free_name(project: &Project, name: &str, own: Option<TrackId>) -> Result<(), EditError> {
    check_name(name)?;
    let taken = (project.tracks.iter()).any(|track| track.name == name && Some(track.id) != own);
    if taken {
        return Err(EditError::TrackNameTaken(name.to_owned()));
    }
    Ok(())
}

fn add(project: &mut Project, at: usize, mut track: Track) -> Result<TrackId, EditError> {
    check_free_name(project, &track.name, None)?;
    if project.tracks.len() >= MAX_TRACKS {
        return Err(EditError::TooMany(MAX_TRACKS));
    }
    check(project, &track)?;
    track.id = TrackId(project.ids.take().ok_or(EditError::IdsUsedUp)?);
    renumber(&mut track, &mut project.ids, &BTreeSet::new())?;
    let id = track.id;
    project.tracks.insert(at, track);
    Ok(id)
}

fn put(project: &mut Project, mut track: Track) -> Result<(), EditError> {
    let at = position(project, track.id)?;
    check_free_name(project, &track.name, Some(track.id))?;
    check(project, &track)?;
    let before = project.tracks.get(at).ok_or(EditError::NoTrack)?;
    let steps: BTreeSet<StepId> = before.steps.iter().map(|step| step.id).collect();
    let known = keys(before);
    renumber(&mut track, &mut project.ids, &known)?;
    let left: BTreeSet<StepId> = track.steps.iter().map(|step| step.id).collect();
    if let Some(place) = project.tracks.get_mut(at) {
        *place = track;
    }
    links::copies_gone(project, &steps.difference(&left).copied().collect());
    Ok(())
}

/// Holds a track that comes from outside to all rules but that of ids.
fn check(project: &Project, track: &Track) -> Result<(), EditError> {
    check_text(&track.note)?;
    check_text(&track.owner)?;
    if let Some(id) = track.segment.id() {
        project.segment(id).ok_or(EditError::NoSegment)?;
    }
    if let Some(name) = track.segment.gone() {
        check_text(name)?;
    }
    let longest = (track.steps.len())
        .max(track.agents.len())
        .max(track.barriers.len())
        .max(track.evidence.len());
    if longest > MAX_ENTRIES {
        return Err(EditError::TooMany(MAX_ENTRIES));
    }
    (track.steps.iter()).try_for_each(|step| entry::check_step(project, track, step))?;
    (track.agents.iter()).try_for_each(|agent| entry::check_agent(track, agent))?;
    (track.barriers.iter()).try_for_each(|barrier| entry::check_barrier(track, barrier))?;
    (track.evidence.iter()).try_for_each(|proof| entry::check_proof(track, proof))?;
    match track.copy_of {
        Some(id) if project.track(id).is_none() => Err(EditError::NoTrack),
        _ => Ok(()),
    }
}

/// An entry by its list and its number: of a track that comes from outside, entries of two lists may share one.
type EntryKey = (EntryList, u32);

fn keys(track: &Track) -> BTreeSet<EntryKey> {
    let steps = track.steps.iter().map(|step| step.id.0);
    let agents = track.agents.iter().map(|agent| agent.id.0);
    let barriers = track.barriers.iter().map(|barrier| barrier.id.0);
    let evidence = track.evidence.iter().map(|proof| proof.id.0);
    (steps.map(|id| (EntryList::Steps, id)))
        .chain(agents.map(|id| (EntryList::Agents, id)))
        .chain(barriers.map(|id| (EntryList::Barriers, id)))
        .chain(evidence.map(|id| (EntryList::Evidence, id)))
        .collect()
}

/// Gives new ids to all entries whose ids are not to be kept, and follows the references between them.
fn renumber(
    track: &mut Track,
    ids: &mut IdCounter,
    keep: &BTreeSet<EntryKey>,
) -> Result<(), EditError> {
    let mut new: BTreeMap<EntryKey, u32> = BTreeMap::new();
    let mut taken = BTreeSet::new();
    let mut give = |list: EntryList, old: u32| -> Result<u32, EditError> {
        let id = if keep.contains(&(list, old)) && taken.insert(old) {
            old
        } else {
            ids.take().ok_or(EditError::IdsUsedUp)?
        };
        new.entry((list, old)).or_insert(id);
        Ok(id)
    };
    for at in 0..track.steps.len() {
        if let Some(step) = track.steps.get_mut(at) {
            step.id = StepId(give(EntryList::Steps, step.id.0)?);
        }
    }
    for at in 0..track.agents.len() {
        if let Some(agent) = track.agents.get_mut(at) {
            agent.id = AgentId(give(EntryList::Agents, agent.id.0)?);
        }
    }
    for at in 0..track.barriers.len() {
        if let Some(barrier) = track.barriers.get_mut(at) {
            barrier.id = BarrierId(give(EntryList::Barriers, barrier.id.0)?);
        }
    }
    for at in 0..track.evidence.len() {
        if let Some(proof) = track.evidence.get_mut(at) {
            proof.id = EvidenceId(give(EntryList::Evidence, proof.id.0)?);
        }
    }
    follow(track, &new);
    Ok(())
}

fn follow(track: &mut Track, new: &BTreeMap<EntryKey, u32>) {
    let number = |list, old: u32| new.get(&(list, old)).copied().unwrap_or(old);
    let step = |id: &StepId| StepId(number(EntryList::Steps, id.0));
    for at in 0..track.steps.len() {
        if let Some(found) = track.steps.get_mut(at) {
            found.back_to = found.back_to.as_ref().map(step);
        }
    }
    for at in 0..track.agents.len() {
        if let Some(agent) = track.agents.get_mut(at) {
            agent.steps = agent.steps.iter().map(step).collect();
        }
    }
    for at in 0..track.barriers.len() {
        if let Some(barrier) = track.barriers.get_mut(at) {
            barrier.steps = barrier.steps.iter().map(step).collect();
        }
    }
    for at in 0..track.evidence.len() {
        if let Some(proof) = track.evidence.get_mut(at) {
            let entries = proof.supports.iter().map(|entry| match entry {
                Entry::Step(id) => Entry::Step(step(id)),
                Entry::Agent(id) => Entry::Agent(AgentId(number(EntryList::Agents, id.0))),
                Entry::Barrier(id) => Entry::Barrier(BarrierId(number(EntryList::Barriers, id.0))),
            });
            proof.supports = entries.collect();
        }
    }
}
