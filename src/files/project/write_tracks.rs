//! The canonical text of jobs and tracks: one entry a line.

use std::collections::BTreeSet;
use std::fmt;

use super::write::{Date, Lines, Quoted};
use crate::model::{
    Agent, Barrier, BarrierKind, Entry, EvidenceId, EvidenceKind, FactorId, Hue, Job, JobId, Link,
    SegmentId, StageId, Stance, Step, StepId, TouchpointId, Track, TrackEvidence, WorkState,
};

pub(super) fn job(out: &mut Lines, job: &Job) {
    let (id, name, note) = (job.id.0, Quoted(&job.name), Quoted(&job.note));
    out.line(2, format_args!("(id: {id}, name: {name}, note: {note}),"));
}

pub(super) const fn hue(hue: Hue) -> &'static str {
    match hue {
        Hue::Blue => "blue",
        Hue::Green => "green",
        Hue::Purple => "purple",
        Hue::Teal => "teal",
        Hue::Brown => "brown",
        Hue::Pink => "pink",
        Hue::Olive => "olive",
        Hue::Indigo => "indigo",
    }
}

pub(super) fn track(out: &mut Lines, track: &Track) {
    out.line(2, format_args!("("));
    out.line(3, format_args!("id: {},", track.id.0));
    out.line(3, format_args!("name: {},", Quoted(&track.name)));
    out.line(3, format_args!("segment: {},", To(&track.segment)));
    out.line(3, format_args!("note: {},", Quoted(&track.note)));
    out.line(3, format_args!("owner: {},", Quoted(&track.owner)));
    let copy_of = Maybe(track.copy_of.map(|id| id.0));
    out.line(3, format_args!("copy_of: {copy_of},"));
    out.list(3, "steps", track.steps.iter(), step);
    out.list(3, "agents", track.agents.iter(), agent);
    out.list(3, "barriers", track.barriers.iter(), barrier);
    out.list(3, "evidence", track.evidence.iter(), proof);
    out.line(2, format_args!("),"));
}

fn step(out: &mut Lines, step: &Step) {
    let campaign = &step.campaign;
    out.line(
        4,
        format_args!(
            "(id: {}, stage: {}, touchpoint: {}, task: {}, optional: {}, back_to: {}, pinned: {}, jobs: {}, \
             emotion: {}, campaign: (goal: {}, channel: {}, message: {}, offer: {}, kpi: {}), owner: {}, state: {}, \
             note: {}, looked_at: {}, copy_of: {}),",
            step.id.0,
            To(&step.stage),
            Maybe(step.touchpoint.as_ref().map(To)),
            Quoted(&step.task),
            step.optional,
            Maybe(step.back_to.map(|id| id.0)),
            Several(step.pinned.iter().map(To)),
            Several(step.jobs.iter().map(To)),
            Maybe(step.emotion.map(emotion)),
            Quoted(&campaign.goal),
            Quoted(&campaign.channel),
            Quoted(&campaign.message),
            Quoted(&campaign.offer),
            Quoted(&campaign.kpi),
            Quoted(&step.owner),
            Maybe(step.state.map(state)),
            Quoted(&step.note),
            Date(step.looked_at),
            Maybe(step.copy_of.map(|id| id.0)),
        ),
    );
}

fn agent(out: &mut Lines, agent: &Agent) {
    let stance = match agent.stance {
        Stance::For => "for",
        Stance::Against => "against",
    };
    out.line(
        4,
        format_args!(
            "(id: {}, role: {}, stance: {stance}, strength: {}, steps: {}, note: {}, looked_at: {}),",
            agent.id.0,
            Quoted(&agent.role),
            agent.strength,
            steps(&agent.steps),
            Quoted(&agent.note),
            Date(agent.looked_at),
        ),
    );
}

fn barrier(out: &mut Lines, barrier: &Barrier) {
    let kind = match barrier.kind {
        BarrierKind::Price => "price",
        BarrierKind::Trust => "trust",
        BarrierKind::Time => "time",
        BarrierKind::Knowledge => "knowledge",
        BarrierKind::Access => "access",
        BarrierKind::Competitor => "competitor",
        BarrierKind::Other => "other",
    };
    let named = barrier.named;
    out.line(
        4,
        format_args!(
            "(id: {}, kind: {kind}, text: {}, named: {}, remedy: {}, steps: {}, looked_at: {}),",
            barrier.id.0,
            Quoted(&barrier.text),
            Maybe(named.map(|found| format!("({}, {})", found.named, found.asked))),
            Quoted(&barrier.remedy),
            steps(&barrier.steps),
            Date(barrier.looked_at),
        ),
    );
}

fn proof(out: &mut Lines, proof: &TrackEvidence) {
    let kind = match proof.kind {
        EvidenceKind::Panel => "panel",
        EvidenceKind::Hypothesis => "hypothesis",
        EvidenceKind::CallRecord => "call_record",
        EvidenceKind::Interview => "interview",
        EvidenceKind::MysteryShopper => "mystery_shopper",
        EvidenceKind::Other => "other",
    };
    out.line(
        4,
        format_args!(
            "(id: {}, kind: {kind}, quotation: {}, source: {}, date: {}, n: {}, supports: {}),",
            proof.id.0,
            Quoted(&proof.quotation),
            Quoted(&proof.source),
            Date(proof.date),
            Maybe(proof.n),
            Several(proof.supports.iter().map(|entry| Of(*entry))),
        ),
    );
}

const fn emotion(emotion: i8) -> &'static str {
    match emotion {
        ..=-2 => "very_bad",
        -1 => "bad",
        0 => "neutral",
        1 => "good",
        2.. => "very_good",
    }
}

const fn state(state: WorkState) -> &'static str {
    match state {
        WorkState::Idea => "idea",
        WorkState::Planned => "planned",
        WorkState::Running => "running",
        WorkState::Done => "done",
        WorkState::Stopped => "stopped",
    }
}

fn steps(steps: &BTreeSet<StepId>) -> impl fmt::Display + '_ {
    Several(steps.iter().map(|id| id.0))
}

/// The bare number of an id.
pub(super) trait Number {
    fn number(&self) -> u32;
}

macro_rules! number {
    ($($id:ident),*) => {
        $(impl Number for $id {
            fn number(&self) -> u32 {
                self.0
            }
        })*
    };
}
number!(
    EvidenceId,
    FactorId,
    JobId,
    SegmentId,
    StageId,
    StepId,
    TouchpointId
);

/// A reference, as `To(7)` or `Gone("name")`.
pub(super) struct To<'a, I>(pub(super) &'a Link<I>);

impl<I: Number> fmt::Display for To<'_, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Link::To(id) => write!(f, "To({})", id.number()),
            Link::Gone(name) => write!(f, "Gone({})", Quoted(name)),
        }
    }
}

/// What evidence supports.
struct Of(Entry);

impl fmt::Display for Of {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Entry::Step(id) => write!(f, "Step({})", id.0),
            Entry::Agent(id) => write!(f, "Agent({})", id.0),
            Entry::Barrier(id) => write!(f, "Barrier({})", id.0),
        }
    }
}

/// An optional value.
pub(super) struct Maybe<T>(pub(super) Option<T>);

impl<T: fmt::Display> fmt::Display for Maybe<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(value) => write!(f, "Some({value})"),
            None => f.write_str("None"),
        }
    }
}

/// A list on one line.
pub(super) struct Several<T>(pub(super) T);

impl<T> fmt::Display for Several<T>
where
    T: Iterator<Item: fmt::Display> + Clone,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[")?;
        for (at, value) in self.0.clone().enumerate() {
            if at > 0 {
                f.write_str(", ")?;
            }
            write!(f, "{value}")?;
        }
        f.write_str("]")
    }
}
