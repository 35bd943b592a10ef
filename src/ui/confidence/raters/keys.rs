//! The keys of the two lists: arrows choose, a level's key settles, Enter leads to the cell.

use egui::{Event, EventFilter, Id, Key, Modifiers, Ui};

use super::{Part, RatersPage, act};
use crate::i18n::Message;
use crate::ui::action::RatersAction;
use crate::ui::{Context, Intent, Intents, widgets};

/// How many lines `PageUp` and `PageDown` go.
const PAGE: isize = 8;

/// A list among what can have the focus.
pub(super) fn id(part: Part) -> Id {
    match part {
        Part::People => Id::unique("raters people"),
        Part::Cells => Id::unique("raters cells"),
    }
}

/// Takes the keys of this frame.
pub(super) fn take(page: &mut RatersPage, ui: &Ui, ctx: &Context<'_>, intents: &mut Intents) {
    for part in [Part::People, Part::Cells] {
        if ui.memory(|memory| memory.has_focus(id(part))) {
            page.part = part;
            let filter = EventFilter {
                vertical_arrows: true,
                horizontal_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id(part), filter));
        }
    }
    if !widgets::listens(ui, Some(id(page.part))) || ctx.project.ballots.is_empty() {
        return;
    }
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
            step(page, ctx, by);
        }
    }
    for (key, part) in [
        (Key::ArrowLeft, Part::People),
        (Key::ArrowRight, Part::Cells),
    ] {
        if pressed(key) {
            page.part = part;
            widgets::take_focus(ui, id(part));
        }
    }
    if page.part == Part::Cells {
        settle(page, ui, ctx, intents);
        if pressed(Key::Enter) {
            act::act(page, ctx, RatersAction::Show, intents);
        }
    } else if pressed(Key::Enter) {
        act::act(page, ctx, RatersAction::RateAs, intents);
    } else if pressed(Key::Delete) {
        act::act(page, ctx, RatersAction::Delete, intents);
    }
}

fn step(page: &mut RatersPage, ctx: &Context<'_>, by: isize) {
    let to = |here: usize, count: usize| {
        let last = count.saturating_sub(1);
        here.saturating_add_signed(by).min(last)
    };
    match page.part {
        Part::Cells => page.choose_place(to(page.place, page.known.count())),
        Part::People => {
            let ballots = &ctx.project.ballots;
            let here = page.person.and_then(|id| ctx.project.ballot_position(id));
            let chosen = ballots.get(to(here.unwrap_or(0), ballots.len()));
            page.person = chosen.map(|ballot| ballot.id);
            page.reveal[0] = true;
        }
    }
}

/// A level's key settles the selected cell. Signs are taken in their order, as typed under any layout.
fn settle(page: &mut RatersPage, ui: &Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let mut signs = Vec::new();
    ui.input_mut(|input| {
        input.events.retain(|event| match event {
            Event::Text(text) => {
                signs.extend(text.chars());
                false
            }
            _ => true,
        });
    });
    for sign in signs {
        match ctx.project.scale.level_of_key(sign) {
            Some(level) => act::agree(page, ctx, level.value, intents),
            None if sign.is_ascii_digit() => {
                let levels = ctx.project.scale.levels().iter();
                let keys: Vec<String> = levels.map(|level| level.key.to_string()).collect();
                let refusal = Message::new("matrix-say-no-level")
                    .with("key", sign)
                    .with("keys", keys.join(", "));
                intents.push(Intent::Refuse(refusal));
            }
            None => {}
        }
    }
}
