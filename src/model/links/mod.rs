//! What becomes of references when an item is deleted: those of tracks and hypotheses keep the item's name, and no words are lost.

mod panel;

use std::collections::BTreeSet;

pub use panel::{
    Target, Targets, after_deletion, factors_settle, hypotheses_lose, hypotheses_settle, name_of,
    proof_name, step_name,
};

use super::{
    Entry, FactorId, JobId, Link, Project, SegmentId, StageId, Step, StepId, TouchpointId, Track,
    TrackId,
};

/// Marks references to a touchpoint as gone.
pub fn touchpoint_gone(project: &mut Project, id: TouchpointId, name: &str) {
    let refers = |step: &Step| step.touchpoint.as_ref().is_some_and(|link| link.is(id));
    in_steps(project, refers, |step| {
        step.touchpoint = Some(Link::Gone(name.to_owned()));
    });
}

/// Marks references to a stage as gone.
pub fn stage_gone(project: &mut Project, id: StageId, name: &str) {
    in_steps(
        project,
        |step| step.stage.is(id),
        |step| step.stage = Link::Gone(name.to_owned()),
    );
}

/// Marks references to a factor as gone; no question asks for it any more, and what was taken loses it.
pub fn factor_gone(project: &mut Project, id: FactorId, name: &str) {
    panel::factor_gone(project, id);
    in_steps(
        project,
        |step| step.pinned.iter().any(|link| link.is(id)),
        |step| lose(&mut step.pinned, id, name),
    );
}

/// Marks references to a job as gone.
pub fn job_gone(project: &mut Project, id: JobId, name: &str) {
    in_steps(
        project,
        |step| step.jobs.iter().any(|link| link.is(id)),
        |step| lose(&mut step.jobs, id, name),
    );
}

/// Marks references to a segment as gone.
pub fn segment_gone(project: &mut Project, id: SegmentId, name: &str) {
    in_tracks(
        project,
        |track| track.segment.is(id),
        |track| track.segment = Link::Gone(name.to_owned()),
    );
}

/// Takes away references to a track and its steps, which are away.
pub fn track_gone(project: &mut Project, gone: TrackId, steps: &BTreeSet<StepId>) {
    in_tracks(
        project,
        |track| track.copy_of == Some(gone),
        |track| track.copy_of = None,
    );
    copies_gone(project, steps);
}

/// Takes away references of copies to steps that are away.
pub fn copies_gone(project: &mut Project, steps: &BTreeSet<StepId>) {
    in_steps(
        project,
        |step| step.copy_of.is_some_and(|id| steps.contains(&id)),
        |step| step.copy_of = None,
    );
}

/// Takes away what a track says about its own entries that are no longer there.
pub fn prune(track: &mut Track) {
    let steps: BTreeSet<StepId> = track.steps.iter().map(|step| step.id).collect();
    let there: BTreeSet<Entry> = (steps.iter().map(|id| Entry::Step(*id)))
        .chain(track.agents.iter().map(|agent| Entry::Agent(agent.id)))
        .chain(track.barriers.iter().map(|b| Entry::Barrier(b.id)))
        .collect();
    keep_only(track, &|entry| there.contains(&entry));
}

/// Takes away what a track says about its own entries other than those that are to be kept.
pub fn keep_only(track: &mut Track, keep: &impl Fn(Entry) -> bool) {
    let step = |id: &StepId| keep(Entry::Step(*id));
    for at in 0..track.steps.len() {
        let lost = |found: &Step| found.back_to.as_ref().is_some_and(|id| !step(id));
        if track.steps.get(at).is_some_and(lost)
            && let Some(found) = track.steps.get_mut(at)
        {
            found.back_to = None;
        }
    }
    for at in 0..track.agents.len() {
        if (track.agents.get(at)).is_some_and(|agent| !agent.steps.iter().all(step))
            && let Some(agent) = track.agents.get_mut(at)
        {
            agent.steps.retain(step);
        }
    }
    for at in 0..track.barriers.len() {
        if (track.barriers.get(at)).is_some_and(|barrier| !barrier.steps.iter().all(step))
            && let Some(barrier) = track.barriers.get_mut(at)
        {
            barrier.steps.retain(step);
        }
    }
    for at in 0..track.evidence.len() {
        if (track.evidence.get(at)).is_some_and(|proof| !proof.supports.iter().all(|e| keep(*e)))
            && let Some(proof) = track.evidence.get_mut(at)
        {
            proof.supports.retain(|entry| keep(*entry));
        }
    }
}

fn lose<I: Copy + PartialEq>(links: &mut [Link<I>], id: I, name: &str) {
    for link in links.iter_mut().filter(|link| link.is(id)) {
        *link = Link::Gone(name.to_owned());
    }
}

/// Changes the tracks that are concerned; the others stay shared with the history.
fn in_tracks(
    project: &mut Project,
    concerns: impl Fn(&Track) -> bool,
    change: impl Fn(&mut Track),
) {
    for at in 0..project.tracks.len() {
        if project.tracks.get(at).is_some_and(&concerns)
            && let Some(track) = project.tracks.get_mut(at)
        {
            change(track);
        }
    }
}

fn in_steps(project: &mut Project, concerns: impl Fn(&Step) -> bool, change: impl Fn(&mut Step)) {
    in_tracks(
        project,
        |track| track.steps.iter().any(&concerns),
        |track| {
            for at in 0..track.steps.len() {
                if track.steps.get(at).is_some_and(&concerns)
                    && let Some(step) = track.steps.get_mut(at)
                {
                    change(step);
                }
            }
        },
    );
}
