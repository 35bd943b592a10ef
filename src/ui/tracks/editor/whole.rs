//! The track itself open for editing, where nothing is selected in it.

use egui::{Label, Ui};

use super::choices::{self, Choice};
use super::desk::Desk;
use super::field::Field;
use super::known::Known;
use super::pick::{Answer, Value};
use super::{Tools, due, evidence, inputs};
use crate::edit::TrackEdit;
use crate::i18n::{Message, visible};
use crate::ui::Intent;

/// Shows the track's fields and what is to be done about it.
pub(super) fn show(ui: &mut Ui, desk: &mut Desk<'_, '_>, tools: &mut Tools, known: &Known) {
    let ctx = desk.ctx;
    let field = (Field::TrackName, 1);
    tools.drafts.field(ui, desk, field);
    segment(ui, desk, tools);
    tools.drafts.field(ui, desk, (Field::Keeper, 1));
    let field = (Field::TrackNote, 3);
    tools.drafts.field(ui, desk, field);
    let original = (desk.track.copy_of).and_then(|id| ctx.project.track(id));
    if let Some(original) = original {
        let words = Message::new("tracks-edit-copy-of").with("name", original.name.as_str());
        let link = ui.link(ctx.say(&words));
        inputs::follow(&link);
        if link.clicked() {
            desk.intents.push(Intent::ShowTrack(original.id, None));
        }
    }
    evidence::show(ui, desk, tools, known, None);
    if let Some(lists) = &known.lists {
        due::show(ui, desk, lists);
    }
}

fn segment(ui: &mut Ui, desk: &mut Desk<'_, '_>, tools: &mut Tools) {
    let ctx = desk.ctx;
    let linked = desk.track.segment.id();
    let segment = linked.and_then(|id| ctx.project.segment(id));
    let value = if let Some(segment) = segment {
        segment.name.clone()
    } else {
        let name = desk.track.segment.gone().unwrap_or_default();
        ctx.say(&Message::new("tracks-edit-gone").with("name", name))
    };
    let choice = Choice::one("tracks-edit-segment", &value);
    let lines = || choices::segments(&ctx);
    let is = |value| linked.is_some_and(|id| value == Value::Segment(id));
    let answer = choice.show(ui, desk, &mut tools.pick, lines, is);
    if let Some(Answer::Value(Value::Segment(id))) = answer
        && linked != Some(id)
    {
        desk.edit(TrackEdit::SetSegment(desk.track.id, id));
    }
    let Some(segment) = segment else { return };
    inputs::label(ui, &ctx, "tracks-edit-segment-jobs");
    let mut jobs = (ctx.project.jobs.iter())
        .filter(|job| segment.jobs.contains(&job.id))
        .peekable();
    if jobs.peek().is_none() {
        inputs::remark(ui, &ctx, ctx.text("tracks-edit-segment-no-jobs"));
    }
    for job in jobs {
        ui.add(Label::new(visible(&job.name)).wrap());
    }
    let show = ui.link(ctx.text("tracks-edit-segment-show"));
    inputs::follow(&show);
    if show.clicked() {
        desk.intents.push(Intent::ShowSegment(segment.id));
    }
}
