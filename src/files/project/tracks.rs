//! Jobs and tracks of a file as the model has them. References are checked with the whole; dates here, because they are text.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::check::Checker;
use super::locate::{Path, Step as At};
use super::problem::FileProblem;
use super::v1::Id;
use super::v3;
use crate::model::{
    Agent, AgentId, Barrier, BarrierId, BarrierKind, Campaign, Entry, EntryError, EvidenceId,
    EvidenceKind, FactorId, Hue, Job, JobId, Link, NamedBy, Problem, STRENGTHS, SegmentId, StageId,
    Stance, Step, StepId, TouchpointId, Track, TrackEvidence, TrackId, WorkState,
};

pub(super) fn job(job: v3::Job) -> Job {
    Job {
        id: JobId(job.id.0),
        name: job.name,
        note: job.note,
    }
}

pub(super) const fn hue(hue: v3::Hue) -> Hue {
    match hue {
        v3::Hue::Blue => Hue::Blue,
        v3::Hue::Green => Hue::Green,
        v3::Hue::Purple => Hue::Purple,
        v3::Hue::Teal => Hue::Teal,
        v3::Hue::Brown => Hue::Brown,
        v3::Hue::Pink => Hue::Pink,
        v3::Hue::Olive => Hue::Olive,
        v3::Hue::Indigo => Hue::Indigo,
    }
}

impl Checker {
    /// A track.
    pub(super) fn track(&mut self, at: usize, track: v3::Track) -> Track {
        let steps = (0..).zip(track.steps);
        let agents = (0..).zip(track.agents);
        let barriers = (0..).zip(track.barriers);
        let evidence = (0..).zip(track.evidence);
        Track {
            id: TrackId(track.id.0),
            name: track.name,
            segment: link(track.segment, SegmentId),
            note: track.note,
            owner: track.owner,
            copy_of: track.copy_of.map(|id| TrackId(id.0)),
            steps: steps
                .map(|(entry, step)| self.step((at, entry), step))
                .collect(),
            agents: agents
                .map(|(entry, agent)| self.agent((at, entry), agent))
                .collect(),
            barriers: barriers
                .map(|(entry, barrier)| self.barrier((at, entry), barrier))
                .collect(),
            evidence: evidence
                .map(|(entry, proof)| self.proof((at, entry), proof))
                .collect(),
        }
    }

    fn step(&mut self, place: (usize, usize), step: v3::Step) -> Step {
        Step {
            id: StepId(step.id.0),
            stage: link(step.stage, StageId),
            touchpoint: step.touchpoint.map(|found| link(found, TouchpointId)),
            task: step.task,
            optional: step.optional,
            back_to: step.back_to.map(|id| StepId(id.0)),
            pinned: links(step.pinned, FactorId),
            jobs: links(step.jobs, JobId),
            emotion: step.emotion.map(emotion),
            campaign: Campaign {
                goal: step.campaign.goal,
                channel: step.campaign.channel,
                message: step.campaign.message,
                offer: step.campaign.offer,
                kpi: step.campaign.kpi,
            },
            owner: step.owner,
            state: step.state.map(state),
            note: step.note,
            looked_at: self.day(place, ("steps", "looked_at"), step.looked_at),
            copy_of: step.copy_of.map(|id| StepId(id.0)),
        }
    }

    fn agent(&mut self, place: (usize, usize), agent: v3::Agent) -> Agent {
        Agent {
            id: AgentId(agent.id.0),
            role: agent.role,
            stance: match agent.stance {
                v3::Stance::For => Stance::For,
                v3::Stance::Against => Stance::Against,
            },
            strength: self.strength(place, agent.strength.0),
            steps: self.steps(place, "agents", &agent.steps),
            note: agent.note,
            looked_at: self.day(place, ("agents", "looked_at"), agent.looked_at),
        }
    }

    fn barrier(&mut self, place: (usize, usize), barrier: v3::Barrier) -> Barrier {
        let named = barrier.named.map(|(named, asked)| NamedBy {
            named: named.0,
            asked: asked.0,
        });
        Barrier {
            id: BarrierId(barrier.id.0),
            kind: match barrier.kind {
                v3::BarrierKind::Price => BarrierKind::Price,
                v3::BarrierKind::Trust => BarrierKind::Trust,
                v3::BarrierKind::Time => BarrierKind::Time,
                v3::BarrierKind::Knowledge => BarrierKind::Knowledge,
                v3::BarrierKind::Access => BarrierKind::Access,
                v3::BarrierKind::Competitor => BarrierKind::Competitor,
                v3::BarrierKind::Other => BarrierKind::Other,
            },
            text: barrier.text,
            named,
            remedy: barrier.remedy,
            steps: self.steps(place, "barriers", &barrier.steps),
            looked_at: self.day(place, ("barriers", "looked_at"), barrier.looked_at),
        }
    }

    fn proof(&mut self, place: (usize, usize), proof: v3::TrackEvidence) -> TrackEvidence {
        TrackEvidence {
            id: EvidenceId(proof.id.0),
            kind: match proof.kind {
                v3::EvidenceKind::Panel => EvidenceKind::Panel,
                v3::EvidenceKind::Hypothesis => EvidenceKind::Hypothesis,
                v3::EvidenceKind::CallRecord => EvidenceKind::CallRecord,
                v3::EvidenceKind::Interview => EvidenceKind::Interview,
                v3::EvidenceKind::MysteryShopper => EvidenceKind::MysteryShopper,
                v3::EvidenceKind::Other => EvidenceKind::Other,
            },
            quotation: proof.quotation,
            source: proof.source,
            date: self.day(place, ("evidence", "date"), proof.date),
            n: proof.n.map(|n| n.0),
            supports: self.distinct(
                (proof.supports.iter()).map(|found| entry(*found)),
                Entry::number,
                &entry_path(place, "evidence", "supports"),
            ),
        }
    }

    fn steps(
        &mut self,
        place: (usize, usize),
        list: &'static str,
        steps: &[Id],
    ) -> BTreeSet<StepId> {
        let steps = steps.iter().map(|id| StepId(id.0));
        self.distinct(steps, |id| id.0, &entry_path(place, list, "steps"))
    }

    /// A strength; one that the model has no room for is a problem here, any other out of range one of the whole.
    fn strength(&mut self, place: (usize, usize), strength: u32) -> u8 {
        u8::try_from(strength).unwrap_or_else(|_| {
            let problem = Problem::Entry(EntryError::Strength(strength));
            let path = entry_path(place, "agents", "strength");
            self.fatal.push(path, problem.into());
            *STRENGTHS.start()
        })
    }

    /// References of a list whose order says nothing; one that stands twice is told. `path` is that of the list.
    pub(super) fn distinct<T: Copy + Ord>(
        &mut self,
        references: impl Iterator<Item = T>,
        number: impl Fn(T) -> u32,
        path: &Path,
    ) -> BTreeSet<T> {
        let mut found = BTreeSet::new();
        for (at, reference) in references.enumerate() {
            if !found.insert(reference) {
                let place = path.iter().copied().chain([At::Index(at)]).collect();
                let problem = FileProblem::DoubleReference(number(reference));
                self.mended.push(place, problem);
            }
        }
        found
    }

    /// A day of an entry, or a problem where the text is none.
    fn day(
        &mut self,
        place: (usize, usize),
        (list, field): (&'static str, &'static str),
        text: Option<String>,
    ) -> Option<NaiveDate> {
        let text = text?;
        let date = date(&text);
        if date.is_none() {
            let path = entry_path(place, list, field);
            self.fatal.push(path, FileProblem::Date(text));
        }
        date
    }
}

/// Where a field of an entry of a track stands.
fn entry_path((track, entry): (usize, usize), list: &'static str, field: &'static str) -> Path {
    vec![
        At::Field("tracks"),
        At::Index(track),
        At::Field(list),
        At::Index(entry),
        At::Field(field),
    ]
}

/// A day as a file writes it.
pub(super) fn date(text: &str) -> Option<NaiveDate> {
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    date.filter(|date| date.to_string() == text)
}

pub(super) fn link<I>(link: v3::Link, id: impl Fn(u32) -> I) -> Link<I> {
    match link {
        v3::Link::To(Id(number)) => Link::To(id(number)),
        v3::Link::Gone(name) => Link::Gone(name),
    }
}

pub(super) fn links<I>(links: Vec<v3::Link>, id: impl Fn(u32) -> I) -> Vec<Link<I>> {
    links.into_iter().map(|found| link(found, &id)).collect()
}

const fn emotion(emotion: v3::Emotion) -> i8 {
    match emotion {
        v3::Emotion::VeryBad => -2,
        v3::Emotion::Bad => -1,
        v3::Emotion::Neutral => 0,
        v3::Emotion::Good => 1,
        v3::Emotion::VeryGood => 2,
    }
}

const fn state(state: v3::State) -> WorkState {
    match state {
        v3::State::Idea => WorkState::Idea,
        v3::State::Planned => WorkState::Planned,
        v3::State::Running => WorkState::Running,
        v3::State::Done => WorkState::Done,
        v3::State::Stopped => WorkState::Stopped,
    }
}

const fn entry(entry: v3::Entry) -> Entry {
    match entry {
        v3::Entry::Step(id) => Entry::Step(StepId(id.0)),
        v3::Entry::Agent(id) => Entry::Agent(AgentId(id.0)),
        v3::Entry::Barrier(id) => Entry::Barrier(BarrierId(id.0)),
    }
}
