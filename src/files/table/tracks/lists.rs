//! Agents, barriers and evidence of a table, held against those of the track.

use std::collections::BTreeSet;

use super::columns::TrackColumn;
use super::links::Links;
use super::matching::pairs;
use super::notice::{TrackCellError, TrackNotice};
use super::rows::{Entries, steps_of};
use super::said::{Placed, SaidAgent, SaidBarrier, SaidProof, SaidTrack, Target};
use super::words::TargetKind;
use crate::files::table::names::key_of;
use crate::model::{
    Agent, AgentId, Barrier, BarrierId, Entry, EntryError, EvidenceId, List, Step, StepId, Track,
    TrackEvidence,
};

/// Ids that only tell new entries apart, counted down from the highest.
#[derive(Default)]
pub(super) struct Numbers(u32);

impl Numbers {
    pub fn next(&mut self) -> u32 {
        let id = u32::MAX.saturating_sub(self.0);
        self.0 = self.0.saturating_add(1);
        id
    }
}

/// The entries of one track, in the table and in the project.
pub(super) struct Lists<'a> {
    pub said: &'a SaidTrack,
    pub base: Option<&'a Track>,
    /// The steps of that track, as on screen.
    pub shown: &'a [&'a Step],
    /// The step of each line.
    pub ids: &'a [StepId],
}

impl Lists<'_> {
    pub fn merge(&self, track: &mut Track, links: &mut Links<'_>, numbers: &mut Numbers) {
        let empty = Track {
            agents: List::default(),
            barriers: List::default(),
            evidence: List::default(),
            ..track.clone()
        };
        let base = self.base.unwrap_or(&empty);
        let known = Entries::of(base, self.shown);
        let mut pass = Pass {
            left: self.ids.iter().copied().collect(),
            own_line: self.said.line.is_some(),
            ids: self.ids,
            links,
            numbers,
            kept: 0,
        };
        let (agents, agent_ids) = pass.list(&self.said.agents, &known.agents, &base.agents);
        let (barriers, barrier_ids) =
            pass.list(&self.said.barriers, &known.barriers, &base.barriers);
        let (evidence, proof_ids) = pass.list(&self.said.evidence, &known.evidence, &base.evidence);
        let kept = pass.kept;
        track.agents = agents.into_iter().collect();
        track.barriers = barriers.into_iter().collect();
        if kept > 0 {
            links.notices.push(TrackNotice::Kept {
                track: track.name.clone(),
                count: kept,
            });
        }
        let mut evidence: Vec<TrackEvidence> = evidence;
        for (said, id) in self.said.evidence.iter().zip(proof_ids) {
            for target in &said.value.targets {
                let entry = self.target(target, &known, track, (&agent_ids, &barrier_ids));
                let proof = evidence.iter_mut().find(|proof| proof.id.0 == id);
                if let (Some(entry), Some(proof)) = (entry, proof) {
                    proof.supports.insert(entry);
                } else {
                    let error = TrackCellError::Target(target.name.clone());
                    links.refuse(said.row, TrackColumn::Evidence, error);
                }
            }
        }
        for proof in &mut evidence {
            proof.supports.retain(|entry| track.has(*entry));
        }
        track.evidence = evidence.into_iter().collect();
    }

    /// The agent or barrier that evidence names: of the table, else of the track as it was.
    fn target(
        &self,
        target: &Target,
        known: &Entries<'_>,
        track: &Track,
        (agents, barriers): (&[u32], &[u32]),
    ) -> Option<Entry> {
        let Target { kind, name, nth } = target;
        let entry = match kind {
            TargetKind::Agent => {
                let said = self.said.agents.iter().map(|placed| &placed.value);
                let mut said = said.zip(agents);
                let found = said.find(|(agent, _)| agent.role == *name && agent.nth == *nth);
                let id = found.map(|(_, id)| AgentId(*id)).or_else(|| {
                    let mut known = known.agents.iter();
                    let found = known.find(|(_, said)| said.role == *name && said.nth == *nth);
                    found.map(|(agent, _)| agent.id)
                });
                Entry::Agent(id?)
            }
            TargetKind::Barrier => {
                let said = self.said.barriers.iter().map(|placed| &placed.value);
                let mut said = said.zip(barriers);
                let found = said.find(|(barrier, _)| barrier.text == *name && barrier.nth == *nth);
                let id = found.map(|(_, id)| BarrierId(*id)).or_else(|| {
                    let mut known = known.barriers.iter();
                    let found = known.find(|(_, said)| said.text == *name && said.nth == *nth);
                    found.map(|(barrier, _)| barrier.id)
                });
                Entry::Barrier(id?)
            }
        };
        track.has(entry).then_some(entry)
    }
}

/// What is the same for all lists of a track.
struct Pass<'a, 'p> {
    /// The steps that the track will have.
    left: BTreeSet<StepId>,
    /// Whether the table says what stands at no step.
    own_line: bool,
    ids: &'a [StepId],
    links: &'a mut Links<'p>,
    numbers: &'a mut Numbers,
    /// How many entries stay because the table says nothing of what stands at no step.
    kept: usize,
}

impl Pass<'_, '_> {
    /// The list as it will be, and the id of each entry of the table.
    fn list<T: Listed>(
        &mut self,
        said: &[Placed<T::Said>],
        known: &[(&T, T::Said)],
        list: &List<T>,
    ) -> (Vec<T>, Vec<u32>) {
        if !self.links.places.has(T::COLUMN) {
            let stay = list.iter().cloned().map(|mut entry| {
                entry.leave(&self.left);
                entry
            });
            return (stay.collect(), Vec::new());
        }
        let found = pairs(
            said,
            known,
            &[
                &|(_, said), (_, known)| said.value == known.1,
                &|(_, said), (_, known)| T::is_same(&said.value, &known.1),
                &|(_, said), (_, known)| T::is_like(&said.value, &known.1),
            ],
        );
        let mut made = Vec::with_capacity(said.len());
        for (placed, at) in said.iter().zip(found) {
            let known = at.and_then(|at| known.get(at)).map(|(entry, _)| *entry);
            let id = known.map_or_else(|| self.numbers.next(), Listed::number);
            let steps = placed
                .steps
                .iter()
                .filter_map(|at| self.ids.get(*at).copied());
            let entry = T::made(known, &placed.value, steps.collect(), id);
            if let Err(error) = entry.sound() {
                let error = TrackCellError::Entry(error);
                self.links.refuse(placed.row, T::COLUMN, error);
            }
            made.push(entry);
        }
        let ids: Vec<u32> = made.iter().map(Listed::number).collect();
        let mut whole = Vec::new();
        for entry in list.iter() {
            if let Some(at) = ids.iter().position(|id| *id == entry.number()) {
                whole.extend(made.get(at).cloned());
            } else if let Some(entry) = self.stays(entry) {
                whole.push(entry);
            }
        }
        let old: BTreeSet<u32> = list.iter().map(Listed::number).collect();
        let new = made
            .into_iter()
            .filter(|entry| !old.contains(&entry.number()));
        whole.extend(new);
        (whole, ids)
    }

    /// What the table does not name goes where it was taken out of a cell; with a step that goes, nobody's words go.
    fn stays<T: Listed>(&mut self, entry: &T) -> Option<T> {
        let stood = entry.stands();
        if stood.is_empty() {
            self.kept += usize::from(!self.own_line);
            return (!self.own_line).then(|| entry.clone());
        }
        let mut entry = entry.clone();
        entry.leave(&self.left);
        stood.is_disjoint(&self.left).then_some(entry)
    }
}

/// An entry that stands at steps.
trait Listed: Clone {
    /// What a cell says of it.
    type Said: PartialEq;
    /// Where it stands in the table.
    const COLUMN: TrackColumn;
    fn number(&self) -> u32;
    fn stands(&self) -> BTreeSet<StepId>;
    /// Takes it away from all steps but these.
    fn leave(&mut self, left: &BTreeSet<StepId>);
    /// The entry with other contents; what a cell does not say stays.
    fn made(known: Option<&Self>, said: &Self::Said, steps: BTreeSet<StepId>, id: u32) -> Self;
    fn sound(&self) -> Result<(), EntryError>;
    /// True for entries of one name and number.
    fn is_same(one: &Self::Said, other: &Self::Said) -> bool;
    /// True for entries that are one to a reader.
    fn is_like(one: &Self::Said, other: &Self::Said) -> bool;
}

impl Listed for Agent {
    type Said = SaidAgent;
    const COLUMN: TrackColumn = TrackColumn::Agents;

    fn number(&self) -> u32 {
        self.id.0
    }

    fn stands(&self) -> BTreeSet<StepId> {
        self.steps.clone()
    }

    fn leave(&mut self, left: &BTreeSet<StepId>) {
        self.steps.retain(|id| left.contains(id));
    }

    fn made(known: Option<&Self>, said: &SaidAgent, steps: BTreeSet<StepId>, id: u32) -> Self {
        Self {
            id: AgentId(id),
            role: said.role.clone(),
            stance: said.stance,
            strength: said.strength,
            steps,
            note: said.note.clone(),
            looked_at: known.and_then(|known| known.looked_at),
        }
    }

    fn sound(&self) -> Result<(), EntryError> {
        self.check()
    }

    fn is_same(one: &SaidAgent, other: &SaidAgent) -> bool {
        one.role == other.role && one.nth == other.nth
    }

    fn is_like(one: &SaidAgent, other: &SaidAgent) -> bool {
        key_of(&one.role) == key_of(&other.role)
    }
}

impl Listed for Barrier {
    type Said = SaidBarrier;
    const COLUMN: TrackColumn = TrackColumn::Barriers;

    fn number(&self) -> u32 {
        self.id.0
    }

    fn stands(&self) -> BTreeSet<StepId> {
        self.steps.clone()
    }

    fn leave(&mut self, left: &BTreeSet<StepId>) {
        self.steps.retain(|id| left.contains(id));
    }

    fn made(known: Option<&Self>, said: &SaidBarrier, steps: BTreeSet<StepId>, id: u32) -> Self {
        Self {
            id: BarrierId(id),
            kind: said.kind,
            text: said.text.clone(),
            named: said.named,
            remedy: said.remedy.clone(),
            steps,
            looked_at: known.and_then(|known| known.looked_at),
        }
    }

    fn sound(&self) -> Result<(), EntryError> {
        self.check()
    }

    fn is_same(one: &SaidBarrier, other: &SaidBarrier) -> bool {
        one.text == other.text && one.nth == other.nth
    }

    fn is_like(one: &SaidBarrier, other: &SaidBarrier) -> bool {
        key_of(&one.text) == key_of(&other.text)
    }
}

impl Listed for TrackEvidence {
    type Said = SaidProof;
    const COLUMN: TrackColumn = TrackColumn::Evidence;

    fn number(&self) -> u32 {
        self.id.0
    }

    fn stands(&self) -> BTreeSet<StepId> {
        steps_of(&self.supports).collect()
    }

    fn leave(&mut self, left: &BTreeSet<StepId>) {
        self.supports.retain(|entry| match entry {
            Entry::Step(id) => left.contains(id),
            Entry::Agent(_) | Entry::Barrier(_) => true,
        });
    }

    fn made(_: Option<&Self>, said: &SaidProof, steps: BTreeSet<StepId>, id: u32) -> Self {
        Self {
            id: EvidenceId(id),
            kind: said.kind,
            quotation: said.quotation.clone(),
            source: said.source.clone(),
            date: said.date,
            n: said.n,
            supports: steps.into_iter().map(Entry::Step).collect(),
        }
    }

    fn sound(&self) -> Result<(), EntryError> {
        self.check()
    }

    fn is_same(one: &SaidProof, other: &SaidProof) -> bool {
        one.quotation == other.quotation && one.source == other.source && one.nth == other.nth
    }

    fn is_like(one: &SaidProof, other: &SaidProof) -> bool {
        let same = |one: &str, other: &str| !one.trim().is_empty() && one == other;
        same(&one.quotation, &other.quotation) || same(&one.source, &other.source)
    }
}
