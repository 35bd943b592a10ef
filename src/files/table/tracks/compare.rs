//! What differs between a track and what it is to become.

use std::collections::{BTreeMap, BTreeSet};

use super::plan::{EntryKind, StepField, TrackChange};
use super::rows::name_of;
use crate::methods::tracks;
use crate::model::{Link, List, Project, Step, StepId, Track};

/// The changes in the order in which they are told: the track, its steps as they will stand, then its entries.
pub(super) fn compare(project: &Project, before: &Track, after: &Track) -> Vec<TrackChange> {
    let mut changes = Vec::new();
    if before.segment != after.segment {
        changes.push(TrackChange::Segment);
    }
    if before.owner != after.owner {
        changes.push(TrackChange::Owner);
    }
    if before.note != after.note {
        changes.push(TrackChange::Note);
    }
    steps(project, before, after, &mut changes);
    let (old, new) = (&before.agents, &after.agents);
    let agents = (
        |agent: &_| key(agent),
        |agent: &crate::model::Agent| agent.role.clone(),
    );
    entries(EntryKind::Agent, old, new, agents, &mut changes);
    let (old, new) = (&before.barriers, &after.barriers);
    let barriers = (
        |barrier: &crate::model::Barrier| barrier.id.0,
        |barrier: &crate::model::Barrier| barrier.text.clone(),
    );
    entries(EntryKind::Barrier, old, new, barriers, &mut changes);
    let (old, new) = (&before.evidence, &after.evidence);
    let evidence = (
        |proof: &crate::model::TrackEvidence| proof.id.0,
        |proof: &crate::model::TrackEvidence| {
            let said = [&proof.quotation, &proof.source];
            let said = said.into_iter().find(|text| !text.trim().is_empty());
            said.cloned().unwrap_or_default()
        },
    );
    entries(EntryKind::Evidence, old, new, evidence, &mut changes);
    changes
}

const fn key(agent: &crate::model::Agent) -> u32 {
    agent.id.0
}

fn entries<T: PartialEq>(
    kind: EntryKind,
    before: &List<T>,
    after: &List<T>,
    (id, name): (impl Fn(&T) -> u32, impl Fn(&T) -> String),
    changes: &mut Vec<TrackChange>,
) {
    let old: BTreeMap<u32, &T> = before.iter().map(|entry| (id(entry), entry)).collect();
    let new: BTreeSet<u32> = after.iter().map(&id).collect();
    for entry in after.iter() {
        match old.get(&id(entry)) {
            None => changes.push(TrackChange::Added(kind, name(entry))),
            Some(was) if *was != entry => changes.push(TrackChange::Changed(kind, name(was))),
            Some(_) => {}
        }
    }
    let gone = before.iter().filter(|entry| !new.contains(&id(entry)));
    changes.extend(gone.map(|entry| TrackChange::Removed(kind, name(entry))));
}

fn steps(project: &Project, before: &Track, after: &Track, changes: &mut Vec<TrackChange>) {
    let (old, new) = (
        tracks::in_order(project, before),
        tracks::in_order(project, after),
    );
    let was: BTreeMap<StepId, (usize, &Step)> = (old.iter().enumerate())
        .map(|(at, step)| (step.id, (at, *step)))
        .collect();
    let left: BTreeSet<StepId> = new.iter().map(|step| step.id).collect();
    let same_stage = |step: &&&Step| {
        let was = was.get(&step.id);
        was.is_some_and(|(_, was)| was.stage == step.stage)
    };
    let places: Vec<usize> = (new.iter().filter(same_stage))
        .filter_map(|step| was.get(&step.id).map(|(at, _)| *at))
        .collect();
    let in_place = longest_rise(&places);
    for step in &new {
        match was.get(&step.id) {
            None => changes.push(TrackChange::StepAdded(step_name(project, step))),
            Some((at, was)) => {
                let name = step_name(project, was);
                let fields = fields(was, step);
                if !fields.contains(&StepField::Stage) && !in_place.contains(at) {
                    changes.push(TrackChange::StepMoved(name.clone()));
                }
                let changed = |field| TrackChange::Step(name.clone(), field);
                changes.extend(fields.into_iter().map(changed));
            }
        }
    }
    let gone = old.iter().filter(|step| !left.contains(&step.id));
    changes.extend(gone.map(|step| TrackChange::StepRemoved(step_name(project, step))));
}

/// The most numbers that rise in their order; what is not among them was moved.
fn longest_rise(numbers: &[usize]) -> BTreeSet<usize> {
    // For each length the position of the smallest number that ends a rise of that length.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(numbers.len());
    let number = |at: &usize| numbers.get(*at).copied().unwrap_or_default();
    for (at, value) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| number(end) < *value);
        before.push(length.checked_sub(1).and_then(|at| ends.get(at).copied()));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut rise = BTreeSet::new();
    let mut next = ends.last().copied();
    while let Some(at) = next {
        rise.insert(number(&at));
        next = before.get(at).copied().flatten();
    }
    rise
}

fn fields(was: &Step, is: &Step) -> Vec<StepField> {
    let differs = [
        (StepField::Stage, was.stage != is.stage),
        (StepField::Touchpoint, was.touchpoint != is.touchpoint),
        (StepField::Task, was.task != is.task),
        (StepField::Optional, was.optional != is.optional),
        (StepField::BackTo, was.back_to != is.back_to),
        (StepField::Pinned, was.pinned != is.pinned),
        (StepField::Jobs, was.jobs != is.jobs),
        (StepField::Emotion, was.emotion != is.emotion),
        (StepField::Campaign, was.campaign != is.campaign),
        (StepField::Owner, was.owner != is.owner),
        (StepField::State, was.state != is.state),
        (StepField::Note, was.note != is.note),
    ];
    let changed = differs.into_iter().filter(|(_, differs)| *differs);
    changed.map(|(field, _)| field).collect()
}

/// A step by its task, or by its touchpoint where it has none.
fn step_name(project: &Project, step: &Step) -> String {
    if !step.task.trim().is_empty() {
        return step.task.clone();
    }
    let link: Option<&Link<_>> = step.touchpoint.as_ref();
    link.map_or("", |link| name_of(project, link)).to_owned()
}

#[cfg(test)]
mod tests {
    use super::longest_rise;

    #[test]
    fn what_was_moved_is_as_little_as_can_be() {
        // Of 0 1 2 3 4 with the last taken to the front only that one has moved.
        let rise = |numbers: &[usize]| longest_rise(numbers).into_iter().collect::<Vec<_>>();
        assert_eq!(rise(&[4, 0, 1, 2, 3]), [0, 1, 2, 3]);
        assert_eq!(rise(&[1, 2, 0]), [1, 2]);
        assert_eq!(rise(&[]), [] as [usize; 0]);
    }
}
