//! The keys of the list: up and down, Enter to the statement.

use egui::{EventFilter, Id, Key, Modifiers, Ui};

use super::HypothesesPage;
use super::field::Field;
use crate::ui::{Context, widgets};

/// How many lines `PageUp` and `PageDown` go.
const PAGE: isize = 6;

/// The list among what can have the focus.
pub(super) fn id() -> Id {
    Id::unique("hypotheses list")
}

/// Takes the keys of this frame.
pub(super) fn take(page: &mut HypothesesPage, ui: &Ui, ctx: &Context<'_>) {
    if ui.memory(|memory| memory.has_focus(id())) {
        let filter = EventFilter {
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id(), filter));
    }
    if !widgets::listens(ui, Some(id())) || ctx.project.hypotheses.is_empty() {
        return;
    }
    let count = page.known.as_ref().map_or(0, |known| known.lines.len());
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let steps = [
        (Key::ArrowUp, -1),
        (Key::ArrowDown, 1),
        (Key::PageUp, -PAGE),
        (Key::PageDown, PAGE),
        (Key::Home, isize::MIN),
        (Key::End, isize::MAX),
    ];
    for (key, by) in steps {
        if pressed(key) {
            let to = page.place.saturating_add_signed(by);
            page.choose_place(to.min(count.saturating_sub(1)));
            widgets::take_focus(ui, id());
        }
    }
    if pressed(Key::Enter) && page.chosen.is_some() && !ctx.presenting {
        page.wanted = Some(Field::Statement);
    }
}
