//! An agent of influence or a sales barrier open for editing.

use std::collections::BTreeSet;

use egui::Ui;

use super::choices::{self, Choice};
use super::desk::Desk;
use super::field::Field;
use super::inputs::{Pressed, Row};
use super::known::Known;
use super::pick::{Answer, Value};
use super::{Tools, evidence, inputs};
use crate::i18n::Message;
use crate::methods::tracks::{barrier_key, stance_key};
use crate::model::{AgentId, BarrierId, Entry, STRENGTHS, Stance, StepId};

/// Shows all fields of an agent.
pub(super) fn agent(
    ui: &mut Ui,
    desk: &mut Desk<'_, '_>,
    tools: &mut Tools,
    (known, id): (&Known, AgentId),
) {
    let ctx = desk.ctx;
    let Some(agent) = desk.track.agent(id).cloned() else {
        return;
    };
    tools.drafts.field(ui, desk, (Field::Role, 1));
    inputs::label(ui, &ctx, "tracks-edit-stance");
    let mut stance = None;
    ui.horizontal(|ui| {
        for side in [Stance::For, Stance::Against] {
            let words = ctx.text(stance_key(side));
            let name = Message::new("tracks-edit-stance-of").with("stance", words.as_str());
            if inputs::option(ui, agent.stance == side, &words, &ctx.say(&name)) {
                stance = Some(side);
            }
        }
    });
    inputs::label(ui, &ctx, "tracks-edit-strength");
    let mut strength = None;
    ui.horizontal(|ui| {
        for value in STRENGTHS {
            let name = Message::new("tracks-edit-strength-of").with("strength", value);
            let on = agent.strength == value;
            if inputs::option(ui, on, &value.to_string(), &ctx.say(&name)) {
                strength = Some(value);
            }
        }
    });
    let result = desk.agent(id, |agent| {
        agent.stance = stance.unwrap_or(agent.stance);
        agent.strength = strength.unwrap_or(agent.strength);
    });
    desk.heed(result);
    if let Some(step) = steps(ui, desk, tools, known, &agent.steps) {
        let result = desk.agent(id, |agent| turn(&mut agent.steps, step));
        desk.heed(result);
    }
    tools.drafts.field(ui, desk, (Field::AgentNote, 2));
    evidence::show(ui, desk, tools, known, Some(Entry::Agent(id)));
}

/// Shows all fields of a barrier.
pub(super) fn barrier(
    ui: &mut Ui,
    desk: &mut Desk<'_, '_>,
    tools: &mut Tools,
    (known, id): (&Known, BarrierId),
) {
    let ctx = desk.ctx;
    let Some(barrier) = desk.track.barrier(id).cloned() else {
        return;
    };
    let value = ctx.text(barrier_key(barrier.kind));
    let choice = Choice::one("tracks-edit-kind", &value);
    let lines = || choices::barrier_kinds(&ctx);
    let is = |value| value == Value::BarrierKind(barrier.kind);
    let answer = choice.show(ui, desk, &mut tools.pick, lines, is);
    if let Some(Answer::Value(Value::BarrierKind(kind))) = answer {
        let result = desk.barrier(id, |barrier| barrier.kind = kind);
        desk.heed(result);
    }
    let field = (Field::Barrier, 2);
    tools.drafts.field(ui, desk, field);
    tools.drafts.named(ui, desk);
    tools.drafts.field(ui, desk, (Field::Remedy, 2));
    if let Some(step) = steps(ui, desk, tools, known, &barrier.steps) {
        let result = desk.barrier(id, |barrier| turn(&mut barrier.steps, step));
        desk.heed(result);
    }
    evidence::show(ui, desk, tools, known, Some(Entry::Barrier(id)));
}

fn turn(steps: &mut BTreeSet<StepId>, step: StepId) {
    if !steps.remove(&step) {
        steps.insert(step);
    }
}

/// Shows at which steps an entry stands; the one that is ticked or unticked.
fn steps(
    ui: &mut Ui,
    desk: &mut Desk<'_, '_>,
    tools: &mut Tools,
    known: &Known,
    at: &BTreeSet<StepId>,
) -> Option<StepId> {
    let ctx = desk.ctx;
    let count = Message::new("tracks-edit-steps-count").with("count", at.len());
    let value = ctx.say(&count);
    let choice = Choice::several("tracks-edit-steps", &value);
    let lines = || choices::steps(&ctx, known);
    let is = |value| matches!(value, Value::Step(id) if at.contains(&id));
    let mut turned = match choice.show(ui, desk, &mut tools.pick, lines, is) {
        Some(Answer::Value(Value::Step(id))) => Some(id),
        _ => None,
    };
    let (remove, tip) = (ctx.text("tracks-edit-remove"), ctx.text("tracks-edit-open"));
    for step in known.steps.iter().filter(|step| at.contains(&step.id)) {
        let named = Message::new("tracks-edit-remove-of").with("name", step.text.as_str());
        let row = Row {
            text: &step.text,
            tip: &tip,
            buttons: &[(&remove, &ctx.say(&named))],
            ..Row::default()
        };
        match row.show(ui, &ctx) {
            Some(Pressed::Words) => desk.choose(Entry::Step(step.id)),
            Some(Pressed::Button(_)) => turned = Some(step.id),
            None => {}
        }
    }
    turned
}
