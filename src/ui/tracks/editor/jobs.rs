//! The jobs to be done that a step serves: ticked in a list, deleted ones with their words, new ones added as they are typed.

use egui::Ui;

use super::choices::{self, Choice};
use super::desk::Desk;
use super::inputs::{Pressed, Row};
use super::pick::{Answer, Value};
use super::{Tools, inputs};
use crate::edit::{Batch, BatchKind, Edit, EntryEdit, JobEdit, TrackEdit};
use crate::i18n::Message;
use crate::model::{JobId, Link, Step, check_name};

/// Shows the jobs of a step.
pub(super) fn show(ui: &mut Ui, desk: &mut Desk<'_, '_>, tools: &mut Tools, step: &Step) {
    let ctx = desk.ctx;
    let count = Message::new("tracks-edit-jobs-count").with("count", step.jobs.len());
    let value = ctx.say(&count);
    let choice = Choice::several("tracks-edit-jobs", &value).or_new("tracks-edit-job-new");
    let lines = || choices::jobs(&ctx, &desk.track);
    let is = |value| match value {
        Value::Job(id) => step.jobs.iter().any(|link| link.is(id)),
        _ => false,
    };
    match choice.show(ui, desk, &mut tools.pick, lines, is) {
        Some(Answer::Value(Value::Job(id))) => {
            let result = desk.step(step.id, |step| turn(&mut step.jobs, Link::To(id)));
            desk.heed(result);
        }
        Some(Answer::New(name)) => add(desk, step, name),
        _ => {}
    }
    let remove = ctx.text("tracks-edit-remove");
    for link in &step.jobs {
        let name = match link {
            Link::To(id) => ctx.project.job(*id).map_or("", |job| job.name.as_str()),
            Link::Gone(name) => name.as_str(),
        };
        let deleted = ctx.text("tracks-edit-deleted");
        let struck = link.gone().is_some();
        let named = Message::new("tracks-edit-remove-of").with("name", name);
        let row = Row {
            text: name,
            detail: if struck { &deleted } else { "" },
            struck,
            tip: "",
            buttons: &[(&remove, &ctx.say(&named))],
        };
        if row.show(ui, &ctx) == Some(Pressed::Button(0)) {
            let result = desk.step(step.id, |step| step.jobs.retain(|other| other != link));
            desk.heed(result);
        }
    }
    if step.jobs.is_empty() && ctx.project.jobs.is_empty() {
        inputs::remark(ui, &ctx, ctx.text("tracks-edit-jobs-none"));
    }
}

/// Ticks or unticks what a list of references holds.
fn turn<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if list.contains(&item) {
        list.retain(|other| *other != item);
    } else {
        list.push(item);
    }
}

/// A new job of the project that this step serves: one step of history.
fn add(desk: &mut Desk<'_, '_>, step: &Step, name: String) {
    if let Err(error) = check_name(&name) {
        return desk.heed(Err(error.message()));
    }
    // The id that the project gives out next is the new job's.
    let job = JobId(desk.ctx.project.ids.peek());
    let mut next = step.clone();
    next.jobs.push(Link::To(job));
    next.looked_at = Some(desk.ctx.today);
    let change = EntryEdit::ChangeStep(Box::new(next));
    desk.intents.edit(Edit::Batch(Batch {
        kind: BatchKind::Change,
        edits: vec![
            Edit::Job(JobEdit::Add(name)),
            Edit::Track(TrackEdit::Entry(desk.track.id, change)),
        ],
    }));
}
