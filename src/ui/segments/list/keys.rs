//! The keys that a field with the focus would keep or hand on, and those of the list.

use egui::{EventFilter, Id, Key, Modifiers, Ui};

use super::job_keys;
use super::part::ListView;
use super::place::Place;
use crate::model::SegmentId;
use crate::ui::widgets::hand_on_history;
use crate::ui::{Context, Intents};

/// The list as something that has the focus.
pub(super) fn list() -> Id {
    Id::unique("the list of segments")
}

/// Takes the keys of this frame.
pub(super) fn take(view: &mut ListView, ui: &Ui, ctx: &Context<'_>, intents: &mut Intents) {
    in_field(view, ui, ctx, intents);
    in_list(view, ui, ctx);
    job_keys::take(view, ui, ctx, intents);
}

fn pressed(ui: &Ui, key: Key) -> bool {
    ui.input_mut(|input| input.consume_key(Modifiers::NONE, key))
}

fn in_field(view: &mut ListView, ui: &Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let Some(at) = view.drafts.at() else {
        return;
    };
    if view.drafts.holds(at) {
        if pressed(ui, Key::Escape) {
            view.drafts.take_back(at);
        }
    } else {
        hand_on_history(ui, intents);
    }
    if at.has_lines() {
        return;
    }
    if pressed(ui, Key::Enter) {
        enter(view, ui, ctx, at, intents);
    }
    if pressed(ui, Key::ArrowUp) {
        walk(view, ctx, at, false);
    }
    if pressed(ui, Key::ArrowDown) {
        walk(view, ctx, at, true);
    }
}

/// Keeps what is typed and goes on to where the next of its kind is typed.
fn enter(view: &mut ListView, ui: &Ui, ctx: &Context<'_>, at: Place, intents: &mut Intents) {
    let chosen = view.id(ctx);
    let adds = at == Place::NewSegment && view.drafts.holds(at);
    let next = SegmentId(ctx.project.ids.peek());
    if !view.drafts.keep(ui, ctx, at, chosen, intents) {
        view.drafts.want(at);
        return;
    }
    match at {
        Place::NewSegment | Place::NewJob => {
            if adds {
                view.chosen = Some(next);
                view.reveal = Some(ctx.project.segments.len());
            }
            view.drafts.want(at);
        }
        _ => walk(view, ctx, at, true),
    }
}

/// To the same field of the one above or below.
fn walk(view: &mut ListView, ctx: &Context<'_>, at: Place, down: bool) {
    let project = ctx.project;
    let step = |here: Option<usize>| match (here, down) {
        (Some(here), true) => here.checked_add(1),
        (Some(here), false) => here.checked_sub(1),
        (None, _) => None,
    };
    let to = match at {
        Place::Share(id) => {
            let to = step(project.segment_position(id));
            let found = to.and_then(|to| project.segments.get(to));
            if let Some(segment) = found {
                view.chosen = Some(segment.id);
                view.reveal = to;
            }
            found.map(|segment| Place::Share(segment.id))
        }
        Place::Importance(id, factor) => {
            let to = step(project.factor_position(factor));
            let found = to.and_then(|to| project.factors.get(to));
            found.map(|factor| Place::Importance(id, factor.id))
        }
        Place::JobName(id) => {
            let to = step(project.job_position(id));
            let found = to.and_then(|to| project.jobs.get(to));
            let below = down.then_some(Place::NewJob);
            found.map(|job| Place::JobName(job.id)).or(below)
        }
        Place::NewJob if !down => project.jobs.last().map(|job| Place::JobName(job.id)),
        Place::NewSegment if !down => {
            view.list_wanted = true;
            None
        }
        _ => None,
    };
    if let Some(to) = to {
        view.drafts.want(to);
    }
}

/// Arrows choose in the list.
fn in_list(view: &mut ListView, ui: &Ui, ctx: &Context<'_>) {
    if !ui.memory(|memory| memory.has_focus(list())) {
        return;
    }
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(list(), filter));
    let count = ctx.project.segments.len();
    let here = view
        .id(ctx)
        .and_then(|id| ctx.project.segment_position(id))
        .unwrap_or(0);
    let mut to = here;
    for (key, place) in [
        (Key::ArrowUp, here.saturating_sub(1)),
        (Key::ArrowDown, here + 1),
        (Key::Home, 0),
        (Key::End, count.saturating_sub(1)),
    ] {
        if pressed(ui, key) {
            to = place.min(count.saturating_sub(1));
        }
    }
    if to != here {
        choose(view, ctx, to);
    }
}

/// Chooses the segment at a position and brings it into view.
pub(super) fn choose(view: &mut ListView, ctx: &Context<'_>, at: usize) {
    if let Some(segment) = ctx.project.segments.get(at) {
        view.chosen = Some(segment.id);
        view.reveal = Some(at);
    }
}
