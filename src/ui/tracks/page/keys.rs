//! The keyboard of the page: arrows and their kin walk from entry to entry, Enter opens one for typing.

use egui::{Event, EventFilter, Id, Key, Modifiers, Ui};

use super::select::{self, Walk};
use super::{Drag, act, pointer};
use crate::ui::action::TracksAction;
use crate::ui::tracks::TracksView;
use crate::ui::widgets;
use crate::ui::{Context, Intents};

pub use crate::ui::widgets::take_focus;

/// True where keys are the page's: it has the focus, or nothing has and nothing lies over it.
pub fn listens(view: &TracksView, ui: &Ui, board: Id) -> bool {
    let page = &view.page;
    let typing = page.inline.is_some() || page.add.is_some() || page.create.is_some();
    let beside = view.focused.is_some_and(|id| id != board);
    !typing && !beside && widgets::listens(ui, Some(board))
}

/// Keeps the keys that would otherwise move the focus out of the page. Tab leaves it.
pub fn hold_focus(view: &TracksView, ui: &Ui, board: Id) {
    let filter = EventFilter {
        tab: false,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: view.page.drag != Drag::None || view.stage.is_some(),
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(board, filter));
}

/// Does what the keys of this frame say.
pub fn handle(view: &mut TracksView, ui: &Ui, ctx: &Context<'_>, board: Id, intents: &mut Intents) {
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
        if key == Key::Escape {
            escape(view, ui);
        } else if key == Key::Enter && modifiers.is_none() {
            if view.chosen(ctx.project).is_some() {
                act::act(view, ui, ctx, TracksAction::Edit, intents);
                break;
            }
        } else if let Some(way) = way(key, modifiers) {
            take_focus(ui, board);
            select::walk(view, ctx, way);
        }
    }
}

/// The nearest thing that there is to end.
fn escape(view: &mut TracksView, ui: &Ui) {
    if view.page.drag != Drag::None {
        pointer::cancel(view, ui);
    } else if view.stage.take().is_some() {
        view.page.spot = None;
        view.page.reveal = true;
    }
}

fn way(key: Key, modifiers: Modifiers) -> Option<Walk> {
    if modifiers.alt || modifiers.shift {
        return None;
    }
    Some(match (key, modifiers.command) {
        (Key::ArrowUp, false) => Walk::Up,
        (Key::ArrowDown, false) => Walk::Down,
        (Key::ArrowLeft, false) => Walk::Left,
        (Key::ArrowRight, false) => Walk::Right,
        (Key::PageUp, false) => Walk::LaneBefore,
        (Key::PageDown, false) => Walk::LaneAfter,
        (Key::Home, false) => Walk::Home,
        (Key::End, false) => Walk::End,
        (Key::Home, true) => Walk::First,
        (Key::End, true) => Walk::Last,
        _ => return None,
    })
}
