//! The keys of the table: up and down the factors, left and right the derivations.

use egui::{EventFilter, Id, Key, Modifiers, Ui};

use super::{ImportancesPage, act};
use crate::model::Derivation;
use crate::ui::action::ImportancesAction;
use crate::ui::{Context, Intents, widgets};

/// How many rows `PageUp` and `PageDown` go.
const PAGE: isize = 8;

/// The table among what can have the focus.
pub(super) fn id() -> Id {
    Id::unique("taken table")
}

/// Takes the keys of this frame.
pub(super) fn take(page: &mut ImportancesPage, ui: &Ui, ctx: &Context<'_>, intents: &mut Intents) {
    if ui.memory(|memory| memory.has_focus(id())) {
        let filter = EventFilter {
            vertical_arrows: true,
            horizontal_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id(), filter));
    }
    if !widgets::listens(ui, Some(id())) {
        return;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let factors = &ctx.project.factors;
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
            let here = page.factor.and_then(|id| ctx.project.factor_position(id));
            let last = factors.len().saturating_sub(1);
            let to = here.unwrap_or(0).saturating_add_signed(by).min(last);
            page.factor = factors.get(to).map(|factor| factor.id);
            page.reveal = true;
            widgets::take_focus(ui, id());
        }
    }
    for (key, by) in [(Key::ArrowLeft, -1), (Key::ArrowRight, 1)] {
        if pressed(key) {
            let all = Derivation::ALL;
            let here = all.iter().position(|it| *it == page.derivation);
            let to = here.unwrap_or(0).saturating_add_signed(by);
            page.derivation = *all.get(to).unwrap_or(&page.derivation);
            widgets::take_focus(ui, id());
        }
    }
    if ui.memory(|memory| memory.has_focus(id())) && pressed(Key::Enter) {
        act::act(page, ctx, ImportancesAction::Take, intents);
    }
}
