//! The agents of influence and sales barriers that stand at a step: opened, taken away, placed here or written anew.

use std::collections::BTreeSet;

use egui::Ui;

use super::choices::{self, Choice};
use super::desk::Desk;
use super::inputs::{Pressed, Row};
use super::pick::{Answer, Line, Value};
use super::step::Facts;
use super::{Tools, inputs};
use crate::edit::EntryEdit;
use crate::i18n::Message;
use crate::methods::tracks::{barrier_key, stance_key};
use crate::model::{Agent, AgentId, Barrier, BarrierId, BarrierKind, Entry, Stance, StepId, Track};
use crate::ui::Context;
use crate::ui::inspector::first_words;

/// An entry that stands at a step, as it is listed.
pub(super) struct Placed {
    entry: Entry,
    name: String,
    detail: String,
    /// The accessible name of the button that takes it away.
    remove: String,
}

impl Placed {
    fn new(ctx: &Context<'_>, entry: Entry, name: String, detail: String) -> Self {
        let remove = Message::new("tracks-edit-remove-of").with("name", name.as_str());
        Self {
            entry,
            remove: ctx.say(&remove),
            name,
            detail,
        }
    }
}

/// The agents at a step.
pub(super) fn agents_at(ctx: &Context<'_>, track: &Track, step: StepId) -> Vec<Placed> {
    let agents = track.agents.iter();
    let here = agents.filter(|agent| agent.steps.contains(&step));
    here.map(|agent| {
        let detail = Message::new("tracks-edit-agent-detail")
            .with("stance", ctx.text(stance_key(agent.stance)))
            .with("strength", agent.strength);
        let entry = Entry::Agent(agent.id);
        Placed::new(ctx, entry, first_words(&agent.role), ctx.say(&detail))
    })
    .collect()
}

/// The barriers at a step.
pub(super) fn barriers_at(ctx: &Context<'_>, track: &Track, step: StepId) -> Vec<Placed> {
    let barriers = track.barriers.iter();
    let here = barriers.filter(|barrier| barrier.steps.contains(&step));
    here.map(|barrier| {
        let entry = Entry::Barrier(barrier.id);
        let detail = ctx.text(barrier_key(barrier.kind));
        Placed::new(ctx, entry, first_words(&barrier.text), detail)
    })
    .collect()
}

/// Shows both lists.
pub(super) fn show(
    ui: &mut Ui,
    desk: &mut Desk<'_, '_>,
    tools: &mut Tools,
    (step, facts): (StepId, &Facts),
) {
    let ctx = desk.ctx;
    inputs::heading(ui, &ctx, ctx.text("tracks-edit-agents"));
    rows(ui, desk, step, &facts.agents);
    let value = ctx.text("tracks-edit-place");
    let choice = Choice::one("tracks-edit-place-agent", &value).or_new("tracks-edit-agent-new");
    let is = |_| false;
    let lines = || without(choices::agents(&desk.track), &facts.agents);
    match choice.button(ui, desk, &mut tools.pick, lines, is) {
        Some(Answer::Value(Value::Agent(id))) => {
            let result = desk.agent(id, |agent| {
                agent.steps.insert(step);
            });
            desk.heed(result);
        }
        Some(Answer::New(role)) => add_agent(desk, step, role),
        _ => {}
    }
    inputs::heading(ui, &ctx, ctx.text("tracks-edit-barriers"));
    rows(ui, desk, step, &facts.barriers);
    let choice = Choice::one("tracks-edit-place-barrier", &value).or_new("tracks-edit-barrier-new");
    let lines = || without(choices::barriers(&desk.track), &facts.barriers);
    match choice.button(ui, desk, &mut tools.pick, lines, is) {
        Some(Answer::Value(Value::Barrier(id))) => {
            let result = desk.barrier(id, |barrier| {
                barrier.steps.insert(step);
            });
            desk.heed(result);
        }
        Some(Answer::New(text)) => add_barrier(desk, step, text),
        _ => {}
    }
}

/// What is not here yet.
fn without(lines: Vec<Line>, here: &[Placed]) -> Vec<Line> {
    let is_here = |line: &Line| {
        here.iter()
            .any(|placed| match (placed.entry, line.value()) {
                (Entry::Agent(id), Some(Value::Agent(other))) => id == other,
                (Entry::Barrier(id), Some(Value::Barrier(other))) => id == other,
                _ => false,
            })
    };
    lines.into_iter().filter(|line| !is_here(line)).collect()
}

fn rows(ui: &mut Ui, desk: &mut Desk<'_, '_>, step: StepId, placed: &[Placed]) {
    let ctx = desk.ctx;
    let (remove, tip) = (ctx.text("tracks-edit-remove"), ctx.text("tracks-edit-open"));
    for found in placed {
        let row = Row {
            text: &found.name,
            detail: &found.detail,
            struck: false,
            tip: &tip,
            buttons: &[(&remove, &found.remove)],
        };
        match (row.show(ui, &ctx), found.entry) {
            (Some(Pressed::Words), entry) => desk.choose(entry),
            (Some(Pressed::Button(_)), Entry::Agent(id)) => {
                let result = desk.agent(id, |agent| {
                    agent.steps.remove(&step);
                });
                desk.heed(result);
            }
            (Some(Pressed::Button(_)), Entry::Barrier(id)) => {
                let result = desk.barrier(id, |barrier| {
                    barrier.steps.remove(&step);
                });
                desk.heed(result);
            }
            _ => {}
        }
    }
}

fn add_agent(desk: &mut Desk<'_, '_>, step: StepId, role: String) {
    let agent = Agent {
        id: AgentId(0),
        role,
        stance: Stance::default(),
        strength: 2,
        steps: BTreeSet::from([step]),
        note: String::new(),
        looked_at: Some(desk.ctx.today),
    };
    desk.entry(EntryEdit::AddAgent(Box::new(agent)));
}

fn add_barrier(desk: &mut Desk<'_, '_>, step: StepId, text: String) {
    let barrier = Barrier {
        id: BarrierId(0),
        kind: BarrierKind::default(),
        text,
        named: None,
        remedy: String::new(),
        steps: BTreeSet::from([step]),
        looked_at: Some(desk.ctx.today),
    };
    desk.entry(EntryEdit::AddBarrier(Box::new(barrier)));
}
