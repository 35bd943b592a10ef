//! The keyboard of the board: arrows and their kin walk from card to card, Enter goes to the Matrix.

use egui::{Event, EventFilter, Id, Key, Modifiers, Ui};

use super::view::{Drag, MapView, place_of, touchpoint_at};
use super::{act, pointer};
use crate::model::Subject;
use crate::ui::action::MapAction;
use crate::ui::widgets;
use crate::ui::{Context, Intents};

pub use crate::ui::widgets::take_focus;

/// How many cards a page key passes.
const PAGE: usize = 10;

/// True where keys are the board's: it has the focus, or nothing has and nothing lies over it.
pub fn listens(ui: &Ui, board: Id) -> bool {
    widgets::listens(ui, Some(board))
}

/// Keeps the keys that would otherwise move the focus out of the board. Tab leaves it.
pub fn hold_focus(ui: &Ui, view: &MapView, board: Id) {
    let filter = EventFilter {
        tab: false,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: view.drag != Drag::None,
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(board, filter));
}

/// Does what the keys of this frame say.
pub fn handle(ui: &Ui, ctx: &Context<'_>, view: &mut MapView, board: Id, intents: &mut Intents) {
    let pressed: Vec<(Key, Modifiers)> = ui.input(|input| {
        let keys = input.events.iter().filter_map(|event| match event {
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => Some((*key, *modifiers)),
            _ => None,
        });
        keys.collect()
    });
    for (key, modifiers) in pressed {
        if key == Key::Escape && view.drag != Drag::None {
            pointer::cancel(ui, view);
        } else if key == Key::Enter && modifiers.is_none() {
            if view.subject(ctx.project).is_some() {
                act::act(view, ctx, MapAction::Open, intents);
            }
        } else if let Some(step) = step(key, modifiers) {
            take_focus(ui, board);
            walk(view, ctx, step);
        }
    }
}

/// A way from card to card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Up(usize),
    Down(usize),
    Left,
    Right,
    Top,
    Bottom,
    First,
    Last,
}

fn step(key: Key, modifiers: Modifiers) -> Option<Step> {
    if modifiers.alt || modifiers.shift {
        return None;
    }
    Some(match (key, modifiers.command) {
        (Key::ArrowUp, false) => Step::Up(1),
        (Key::ArrowDown, false) => Step::Down(1),
        (Key::ArrowLeft, false) => Step::Left,
        (Key::ArrowRight, false) => Step::Right,
        (Key::PageUp, false) => Step::Up(PAGE),
        (Key::PageDown, false) => Step::Down(PAGE),
        (Key::Home, false) | (Key::ArrowUp, true) => Step::Top,
        (Key::End, false) | (Key::ArrowDown, true) => Step::Bottom,
        (Key::Home | Key::ArrowLeft, true) => Step::First,
        (Key::End | Key::ArrowRight, true) => Step::Last,
        _ => return None,
    })
}

/// Selects what lies a step further. The head of a stage stands above its first card.
fn walk(view: &mut MapView, ctx: &Context<'_>, step: Step) {
    let groups = &ctx.derived.journey.groups;
    let last_stage = groups.len().saturating_sub(1);
    let size = |stage: usize| groups.get(stage).map_or(0, |group| group.end - group.start);
    let here = match view.subject(ctx.project) {
        Some(Subject::Touchpoint(id)) => place_of(ctx, id).map(|(s, p)| (s, Some(p))),
        Some(Subject::Stage(id)) => ctx.project.stage_position(id).map(|s| (s, None)),
        _ => None,
    };
    let Some((stage, place)) = here else {
        let first = groups.iter().position(|group| group.end > group.start);
        let at = first.unwrap_or(0);
        put(view, ctx, at, first.map(|_| 0));
        return;
    };
    let end = |stage: usize| size(stage).checked_sub(1);
    let level = |stage: usize| {
        let last = end(stage)?;
        Some(place?.min(last))
    };
    let (stage, place) = match step {
        Step::Up(by) => match place {
            Some(0) | None => (stage, None),
            Some(place) => (stage, Some(place.saturating_sub(by))),
        },
        Step::Down(by) => {
            let to = place.map_or(by - 1, |place| place + by);
            (stage, end(stage).map(|end| to.min(end)))
        }
        Step::Left => {
            let stage = stage.saturating_sub(1);
            (stage, level(stage))
        }
        Step::Right => {
            let stage = (stage + 1).min(last_stage);
            (stage, level(stage))
        }
        Step::Top => (stage, end(stage).map(|_| 0)),
        Step::Bottom => (stage, end(stage)),
        Step::First => (0, end(0).map(|_| 0)),
        Step::Last => (last_stage, end(last_stage)),
    };
    put(view, ctx, stage, place);
}

fn put(view: &mut MapView, ctx: &Context<'_>, stage: usize, place: Option<usize>) {
    let card = place.and_then(|place| touchpoint_at(ctx, stage, place));
    let stage = ctx.project.stages.get(stage);
    let subject = card
        .map(|(_, id)| Subject::Touchpoint(id))
        .or(stage.map(|stage| Subject::Stage(stage.id)));
    if let Some(subject) = subject {
        view.select(subject);
    }
}
