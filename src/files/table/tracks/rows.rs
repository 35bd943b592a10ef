//! A track as its table shows it: the order of its steps, its entries in the order in which they come up, and names of what
//! it refers to.

use std::collections::BTreeMap;

use super::said::{SaidAgent, SaidBarrier, SaidProof, Target};
use super::words::TargetKind;
use crate::model::{
    Agent, Barrier, Entry, FactorId, JobId, Link, Project, SegmentId, StageId, Step, StepId,
    TouchpointId, Track, TrackEvidence,
};

/// What a link leads to, by name.
pub(super) trait Named: Copy {
    /// The name of the item, empty where it is not there.
    fn name(self, project: &Project) -> &str;
}

macro_rules! named {
    ($($id:ident $get:ident),+) => {
        $(impl Named for $id {
            fn name(self, project: &Project) -> &str {
                project.$get(self).map_or("", |item| item.name.as_str())
            }
        })+
    };
}

named!(StageId stage, TouchpointId touchpoint, FactorId factor, JobId job, SegmentId segment);

/// The name behind a link, whether it leads to something or not.
pub(super) fn name_of<'p, I: Named>(project: &'p Project, link: &'p Link<I>) -> &'p str {
    match link {
        Link::To(id) => id.name(project),
        Link::Gone(name) => name,
    }
}

/// The entries of a track as cells say them, in the order in which they come up: first those at no step, then step by step.
pub(super) struct Entries<'t> {
    pub agents: Vec<(&'t Agent, SaidAgent)>,
    pub barriers: Vec<(&'t Barrier, SaidBarrier)>,
    pub evidence: Vec<(&'t TrackEvidence, SaidProof)>,
}

impl<'t> Entries<'t> {
    pub fn of(track: &'t Track, steps: &[&Step]) -> Self {
        let rows: BTreeMap<StepId, usize> = steps.iter().map(|step| step.id).zip(1..).collect();
        let first = |ids: &mut dyn Iterator<Item = StepId>| {
            let rows = ids.filter_map(|id| rows.get(&id).copied());
            rows.min().unwrap_or(0)
        };
        let mut agents: Vec<_> = track.agents.iter().collect();
        agents.sort_by_cached_key(|agent| first(&mut agent.steps.iter().copied()));
        let mut barriers: Vec<_> = track.barriers.iter().collect();
        barriers.sort_by_cached_key(|barrier| first(&mut barrier.steps.iter().copied()));
        let mut evidence: Vec<_> = track.evidence.iter().collect();
        evidence.sort_by_cached_key(|proof| first(&mut steps_of(&proof.supports)));

        let mut count = Count::default();
        let agents = agents.into_iter().map(|agent| {
            let said = SaidAgent {
                role: agent.role.clone(),
                stance: agent.stance,
                strength: agent.strength,
                note: agent.note.clone(),
                nth: count.next(&agent.role),
            };
            (agent, said)
        });
        let agents: Vec<_> = agents.collect();
        let mut count = Count::default();
        let barriers = barriers.into_iter().map(|barrier| {
            let said = SaidBarrier {
                kind: barrier.kind,
                text: barrier.text.clone(),
                named: barrier.named,
                remedy: barrier.remedy.clone(),
                nth: count.next(&barrier.text),
            };
            (barrier, said)
        });
        let mut found = Self {
            agents,
            barriers: barriers.collect(),
            evidence: Vec::new(),
        };
        let mut count = Count::default();
        let evidence = evidence.into_iter().map(|proof| {
            let said = SaidProof {
                kind: proof.kind,
                quotation: proof.quotation.clone(),
                source: proof.source.clone(),
                date: proof.date,
                n: proof.n,
                targets: found.targets(&proof.supports),
                nth: count.next(&format!("{}\u{0}{}", proof.quotation, proof.source)),
            };
            (proof, said)
        });
        found.evidence = evidence.collect();
        found
    }

    fn targets<'s>(&self, supports: impl IntoIterator<Item = &'s Entry>) -> Vec<Target> {
        let target = |entry: &Entry| match entry {
            Entry::Step(_) => None,
            Entry::Agent(id) => {
                let (_, said) = self.agents.iter().find(|(known, _)| known.id == *id)?;
                Some(Target {
                    kind: TargetKind::Agent,
                    name: said.role.clone(),
                    nth: said.nth,
                })
            }
            Entry::Barrier(id) => {
                let (_, said) = self.barriers.iter().find(|(known, _)| known.id == *id)?;
                Some(Target {
                    kind: TargetKind::Barrier,
                    name: said.text.clone(),
                    nth: said.nth,
                })
            }
        };
        supports.into_iter().filter_map(target).collect()
    }
}

/// The steps among what evidence supports.
pub(super) fn steps_of<'s>(
    supports: impl IntoIterator<Item = &'s Entry>,
) -> impl Iterator<Item = StepId> {
    supports.into_iter().filter_map(|entry| match entry {
        Entry::Step(id) => Some(*id),
        Entry::Agent(_) | Entry::Barrier(_) => None,
    })
}

/// Counts how often a text came up.
#[derive(Default)]
struct Count(BTreeMap<String, usize>);

impl Count {
    fn next(&mut self, text: &str) -> usize {
        let count = self.0.entry(text.to_owned()).or_default();
        *count += 1;
        *count
    }
}
