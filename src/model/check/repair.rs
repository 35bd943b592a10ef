//! The mending of broken invariants that can be mended without losing what somebody said.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::ids::all_ids;
use crate::model::{FactorId, IdCounter, Project, Settlement, TouchpointId, links, track_check};

/// Mends what [`Remedy::Repairable`](super::Remedy::Repairable) names: drops segments' figures for, doubts about, levels on
/// ballots of, judgements of and taken importances of items that do not exist, lets questions ask for no factor where theirs does
/// not, turns references of tracks and hypotheses to what does not exist into marks of what is gone, and lifts the id counter.
pub fn repair(project: &mut Project) {
    let factors: BTreeSet<_> = project.factors.iter().map(|factor| factor.id).collect();
    let touchpoints: BTreeSet<_> = project.touchpoints.iter().map(|t| t.id).collect();
    let there = |(f, t): &(_, _)| factors.contains(f) && touchpoints.contains(t);
    let judged = |(a, b): &(_, _)| factors.contains(a) && factors.contains(b);
    if !project.not_sure.iter().all(there) {
        Arc::make_mut(&mut project.not_sure).retain(there);
    }
    for at in 0..project.segments.len() {
        let sound = project.segments.get(at).is_none_or(|segment| {
            segment.importances.keys().all(|id| factors.contains(id))
                && segment.relations.keys().all(there)
                && segment.not_sure.iter().all(there)
                && segment.judgements.keys().all(judged)
        });
        if !sound && let Some(segment) = project.segments.get_mut(at) {
            Arc::make_mut(&mut segment.importances).retain(|id, _| factors.contains(id));
            Arc::make_mut(&mut segment.relations).retain(|cell, _| there(cell));
            Arc::make_mut(&mut segment.not_sure).retain(there);
            Arc::make_mut(&mut segment.judgements).retain(|pair, _| judged(pair));
        }
    }
    if !project.judgements.keys().all(judged) {
        Arc::make_mut(&mut project.judgements).retain(|pair, _| judged(pair));
    }
    repair_ballots(project, there);
    repair_jobs(project);
    track_check::repair(project);
    links::factors_settle(project);
    links::hypotheses_settle(project, &|number| number.to_string());
    let highest = all_ids(project).map(|(_, id)| id).max().unwrap_or(0);
    if project.ids.peek() <= highest && highest < u32::MAX {
        project.ids = IdCounter::starting_at(highest + 1);
    }
}

fn repair_ballots(project: &mut Project, there: impl Fn(&(FactorId, TouchpointId)) -> bool) {
    for at in 0..project.ballots.len() {
        let sound = (project.ballots.get(at)).is_none_or(|it| it.levels.keys().all(&there));
        if !sound && let Some(ballot) = project.ballots.get_mut(at) {
            Arc::make_mut(&mut ballot.levels).retain(|cell, _| there(cell));
        }
    }
    // A reason is something that somebody wrote: only a person takes it away.
    let stays = |cell: &_, said: &Settlement| there(cell) || !said.reason.trim().is_empty();
    if !project.settled.iter().all(|(cell, said)| stays(cell, said)) {
        Arc::make_mut(&mut project.settled).retain(|cell, said| stays(cell, said));
    }
}

fn repair_jobs(project: &mut Project) {
    let jobs: BTreeSet<_> = project.jobs.iter().map(|job| job.id).collect();
    for at in 0..project.segments.len() {
        let sound = (project.segments.get(at))
            .is_none_or(|segment| segment.jobs.iter().all(|id| jobs.contains(id)));
        if !sound && let Some(segment) = project.segments.get_mut(at) {
            Arc::make_mut(&mut segment.jobs).retain(|id| jobs.contains(id));
        }
    }
}
