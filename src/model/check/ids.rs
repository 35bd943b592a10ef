//! The ids of a project: each stands once, and the counter is ahead of all of them.

use std::collections::BTreeSet;

use super::{Found, Item, Problem};
use crate::model::{EntryList, Project};

pub(super) fn all_ids(project: &Project) -> impl Iterator<Item = (Item, u32)> + '_ {
    let stages = project.stages.iter().enumerate();
    let touchpoints = project.touchpoints.iter().enumerate();
    let factors = project.factors.iter().enumerate();
    let segments = project.segments.iter().enumerate();
    let evidence = project.evidence.iter().enumerate();
    let ballots = project.ballots.iter().enumerate();
    stages
        .map(|(at, stage)| (Item::Stage(at), stage.id.0))
        .chain(touchpoints.map(|(at, touchpoint)| (Item::Touchpoint(at), touchpoint.id.0)))
        .chain(factors.map(|(at, factor)| (Item::Factor(at), factor.id.0)))
        .chain(segments.map(|(at, segment)| (Item::Segment(at), segment.id.0)))
        .chain(evidence.map(|(at, evidence)| (Item::Evidence(at), evidence.id.0)))
        .chain(ballots.map(|(at, ballot)| (Item::Ballot(at), ballot.id.0)))
        .chain(panel_ids(project))
        .chain(job_and_track_ids(project))
}

fn panel_ids(project: &Project) -> impl Iterator<Item = (Item, u32)> + '_ {
    let questions = project.panel.questions.iter().enumerate();
    let waves = project.panel.waves.iter().enumerate();
    let hypotheses = project.hypotheses.iter().enumerate();
    (questions.map(|(at, it)| (Item::Question(at), it.id.0)))
        .chain(waves.map(|(at, it)| (Item::Wave(at), it.id.0)))
        .chain(hypotheses.map(|(at, it)| (Item::Hypothesis(at), it.id.0)))
}

fn job_and_track_ids(project: &Project) -> impl Iterator<Item = (Item, u32)> + '_ {
    let jobs = project.jobs.iter().enumerate();
    let tracks = project.tracks.iter().enumerate();
    jobs.map(|(at, job)| (Item::Job(at), job.id.0))
        .chain(tracks.flat_map(|(track, value)| {
            let item = move |list, at| Item::Entry { track, list, at };
            let steps = value.steps.iter().zip(0..);
            let agents = value.agents.iter().zip(0..);
            let barriers = value.barriers.iter().zip(0..);
            let evidence = value.evidence.iter().zip(0..);
            std::iter::once((Item::Track(track), value.id.0))
                .chain(steps.map(move |(step, at)| (item(EntryList::Steps, at), step.id.0)))
                .chain(agents.map(move |(agent, at)| (item(EntryList::Agents, at), agent.id.0)))
                .chain(barriers.map(move |(b, at)| (item(EntryList::Barriers, at), b.id.0)))
                .chain(evidence.map(move |(e, at)| (item(EntryList::Evidence, at), e.id.0)))
        }))
}

pub(super) fn ids(project: &Project, found: &mut Found) {
    let next = project.ids.peek();
    let mut seen = BTreeSet::new();
    for (item, id) in all_ids(project) {
        if !seen.insert(id) {
            found.push(item, Problem::DoubleId(id));
        }
        if id >= next {
            found.push(item, Problem::IdAhead { id, next });
        }
    }
}
