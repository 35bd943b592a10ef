//! The keys of the grid of jobs: arrows go from box to box, Space ticks, Enter opens the words.

use egui::{EventFilter, Key, Modifiers, Ui};

use super::job_grid::{grid, toggle};
use super::part::ListView;
use super::place::Place;
use crate::ui::{Context, Intents};

/// Keeps the arrows that would otherwise move the focus out of the grid.
pub(super) fn hold(ui: &Ui) {
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(grid(), filter));
}

/// Takes the keys of this frame.
pub(super) fn take(view: &mut ListView, ui: &Ui, ctx: &Context<'_>, intents: &mut Intents) {
    if !ui.memory(|memory| memory.has_focus(grid())) {
        return;
    }
    let (rows, columns) = (ctx.project.jobs.len(), ctx.project.segments.len());
    if rows == 0 || columns == 0 {
        return;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let jobs = &mut view.jobs;
    let before = (jobs.row, jobs.column);
    if pressed(Key::ArrowUp) {
        jobs.row = jobs.row.saturating_sub(1);
    }
    if pressed(Key::ArrowDown) {
        jobs.row += 1;
    }
    if pressed(Key::ArrowLeft) {
        jobs.column = jobs.column.saturating_sub(1);
    }
    if pressed(Key::ArrowRight) {
        jobs.column += 1;
    }
    if pressed(Key::Home) {
        jobs.column = 0;
    }
    if pressed(Key::End) {
        jobs.column = columns - 1;
    }
    jobs.row = jobs.row.min(rows - 1);
    jobs.column = jobs.column.min(columns - 1);
    jobs.reveal |= before != (jobs.row, jobs.column);
    let (job, segment) = (
        ctx.project.jobs.get(jobs.row),
        ctx.project.segments.get(jobs.column),
    );
    let (Some(job), Some(segment)) = (job, segment) else {
        return;
    };
    if pressed(Key::Space) {
        toggle(segment, job, intents);
    }
    if pressed(Key::Enter) {
        view.drafts.want(Place::JobName(job.id));
    }
}
