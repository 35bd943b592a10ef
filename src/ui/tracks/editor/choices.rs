//! The lists from which the editor's fields are chosen.

use egui::Ui;

use super::desk::Desk;
use super::inputs;
use super::known::Known;
use super::names::StepName;
use super::pick::{Answer, Ask, Line, Pick, Value};
use crate::i18n::Message;
use crate::methods::tracks::{barrier_key, evidence_key, state_key};
use crate::model::{BarrierKind, Entry, EvidenceKind, JobId, StepId, Track, WorkState};
use crate::ui::Context;

/// A field that is chosen from a list.
#[derive(Clone, Copy)]
pub(super) struct Choice<'a> {
    /// The key of its label.
    pub label: &'static str,
    /// What stands in it now.
    pub value: &'a str,
    /// True where several can be ticked.
    pub several: bool,
    /// The key of the line that makes something new of what was typed.
    pub new: Option<&'static str>,
}

impl<'a> Choice<'a> {
    /// A field of one value.
    pub const fn one(label: &'static str, value: &'a str) -> Self {
        Self {
            label,
            value,
            several: false,
            new: None,
        }
    }

    /// A field in which several can be ticked.
    pub const fn several(label: &'static str, value: &'a str) -> Self {
        Self {
            several: true,
            ..Self::one(label, value)
        }
    }

    /// The same with a line for something new.
    pub const fn or_new(self, key: &'static str) -> Self {
        Self {
            new: Some(key),
            ..self
        }
    }

    /// Shows the label and the field; what was chosen.
    pub fn show(
        self,
        ui: &mut Ui,
        desk: &Desk<'_, '_>,
        pick: &mut Pick,
        lines: impl FnOnce() -> Vec<Line>,
        ticked: impl Fn(Value) -> bool,
    ) -> Option<Answer> {
        inputs::label(ui, &desk.ctx, self.label);
        self.button(ui, desk, pick, lines, ticked)
    }

    /// Shows the field alone.
    pub fn button(
        self,
        ui: &mut Ui,
        desk: &Desk<'_, '_>,
        pick: &mut Pick,
        lines: impl FnOnce() -> Vec<Line>,
        ticked: impl Fn(Value) -> bool,
    ) -> Option<Answer> {
        let ask = Ask {
            id: egui::Id::unique(("track choice", desk.track.id, desk.of, self.label)),
            name: &desk.ctx.text(self.label),
            value: self.value,
            several: self.several,
            new: self.new,
        };
        pick.show(ui, &desk.ctx, ask, lines, ticked)
    }
}

fn nothing(ctx: &Context<'_>) -> Line {
    Line::of(ctx.text("tracks-edit-none"), Value::Nothing)
}

/// The touchpoints, stage by stage.
pub(super) fn touchpoints(ctx: &Context<'_>) -> Vec<Line> {
    let mut lines = vec![nothing(ctx)];
    let journey = &ctx.derived.journey;
    for group in &journey.groups {
        let stage = ctx.project.stage(group.stage);
        lines.push(Line::head(
            stage.map(|stage| stage.name.clone()).unwrap_or_default(),
        ));
        let places = journey.order.get(group.start..group.end);
        for at in places.unwrap_or_default() {
            let Some(touchpoint) = ctx.project.touchpoints.get(*at) else {
                continue;
            };
            let text = if touchpoint.excluded {
                let name = touchpoint.name.as_str();
                ctx.say(&Message::new("tracks-edit-excluded").with("name", name))
            } else {
                touchpoint.name.clone()
            };
            lines.push(Line::of(text, Value::Touchpoint(touchpoint.id)));
        }
    }
    lines
}

/// The stages.
pub(super) fn stages(ctx: &Context<'_>) -> Vec<Line> {
    let stages = ctx.project.stages.iter();
    stages
        .map(|stage| Line::of(stage.name.clone(), Value::Stage(stage.id)))
        .collect()
}

/// The steps of a track, stage by stage.
pub(super) fn steps(ctx: &Context<'_>, known: &Known) -> Vec<Line> {
    let mut lines = Vec::new();
    by_stage(ctx, &known.steps, &mut lines, Value::Step);
    lines
}

/// The steps before one, and none.
pub(super) fn earlier_steps(ctx: &Context<'_>, known: &Known, than: StepId) -> Vec<Line> {
    let at = known.steps.iter().position(|step| step.id == than);
    let before = known.steps.get(..at.unwrap_or(0)).unwrap_or_default();
    let mut lines = vec![nothing(ctx)];
    by_stage(ctx, before, &mut lines, Value::Step);
    lines
}

fn by_stage(
    ctx: &Context<'_>,
    steps: &[StepName],
    lines: &mut Vec<Line>,
    value: impl Fn(StepId) -> Value,
) {
    let mut last = None;
    for step in steps {
        if last != Some(step.stage) {
            last = Some(step.stage);
            let stage = step.stage.and_then(|id| ctx.project.stage(id));
            let name = stage.map(|stage| stage.name.clone());
            let gone = || ctx.text("tracks-edit-stage-gone");
            lines.push(Line::head(name.unwrap_or_else(gone)));
        }
        lines.push(Line::of(step.text.clone(), value(step.id)));
    }
}

/// Everything that evidence can support.
pub(super) fn entries(ctx: &Context<'_>, known: &Known, track: &Track) -> Vec<Line> {
    let mut lines = Vec::new();
    by_stage(ctx, &known.steps, &mut lines, |id| {
        Value::Entry(Entry::Step(id))
    });
    if !track.agents.is_empty() {
        lines.push(Line::head(ctx.text("tracks-edit-agents")));
    }
    for agent in track.agents.iter() {
        let value = Value::Entry(Entry::Agent(agent.id));
        lines.push(Line::of(agent.role.clone(), value));
    }
    if !track.barriers.is_empty() {
        lines.push(Line::head(ctx.text("tracks-edit-barriers")));
    }
    for barrier in track.barriers.iter() {
        let value = Value::Entry(Entry::Barrier(barrier.id));
        lines.push(Line::of(barrier.text.clone(), value));
    }
    lines
}

/// The jobs of the project, those of the track's segment first.
pub(super) fn jobs(ctx: &Context<'_>, track: &Track) -> Vec<Line> {
    let segment = track.segment.id().and_then(|id| ctx.project.segment(id));
    let own = |id: JobId| segment.is_some_and(|segment| segment.jobs.contains(&id));
    let mut lines = Vec::new();
    for (mine, key) in [
        (true, "tracks-edit-jobs-of-segment"),
        (false, "tracks-edit-jobs-other"),
    ] {
        let mut jobs = (ctx.project.jobs.iter())
            .filter(|job| own(job.id) == mine)
            .peekable();
        if jobs.peek().is_some() {
            lines.push(Line::head(ctx.text(key)));
        }
        lines.extend(jobs.map(|job| Line::of(job.name.clone(), Value::Job(job.id))));
    }
    lines
}

/// The factors of the project.
pub(super) fn factors(ctx: &Context<'_>) -> Vec<Line> {
    let factors = ctx.project.factors.iter();
    factors
        .map(|factor| Line::of(factor.name.clone(), Value::Factor(factor.id)))
        .collect()
}

/// The agents of influence of a track.
pub(super) fn agents(track: &Track) -> Vec<Line> {
    let agents = track.agents.iter();
    agents
        .map(|agent| Line::of(agent.role.clone(), Value::Agent(agent.id)))
        .collect()
}

/// The sales barriers of a track.
pub(super) fn barriers(track: &Track) -> Vec<Line> {
    let barriers = track.barriers.iter();
    barriers
        .map(|barrier| Line::of(barrier.text.clone(), Value::Barrier(barrier.id)))
        .collect()
}

/// The segments of the project.
pub(super) fn segments(ctx: &Context<'_>) -> Vec<Line> {
    let segments = ctx.project.segments.iter();
    segments
        .map(|segment| Line::of(segment.name.clone(), Value::Segment(segment.id)))
        .collect()
}

/// How far work can be.
pub(super) fn states(ctx: &Context<'_>) -> Vec<Line> {
    let states = WorkState::ALL.into_iter();
    let of = |state| Line::of(ctx.text(state_key(state)), Value::State(state));
    std::iter::once(nothing(ctx))
        .chain(states.map(of))
        .collect()
}

/// Kinds of sales barrier.
pub(super) fn barrier_kinds(ctx: &Context<'_>) -> Vec<Line> {
    let kinds = BarrierKind::ALL.into_iter();
    let of = |kind| Line::of(ctx.text(barrier_key(kind)), Value::BarrierKind(kind));
    kinds.map(of).collect()
}

/// Types of evidence.
pub(super) fn evidence_kinds(ctx: &Context<'_>) -> Vec<Line> {
    let kinds = EvidenceKind::ALL.into_iter();
    let of = |kind| Line::of(ctx.text(evidence_key(kind)), Value::EvidenceKind(kind));
    kinds.map(of).collect()
}
