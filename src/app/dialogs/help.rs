//! Help: all keys, all messages of this run, what this program is.

use egui::{Grid, Label, RichText, ScrollArea, Ui};

use super::{Seen, Step};
use crate::ui::action::Action;
use crate::ui::{shortcut, widgets};

pub(super) fn keys(ui: &mut Ui, seen: &Seen<'_>, first: bool) -> Step {
    let (words, tokens) = (seen.words, seen.tokens);
    let list = ScrollArea::vertical()
        .max_height(400.0)
        .min_scrolled_height(400.0);
    list.auto_shrink([false, true]).show(ui, |ui| {
        let grid = Grid::new("keys").num_columns(2).min_row_height(20.0);
        grid.spacing([24.0, 2.0]).show(ui, |ui| {
            for (keys, what) in GRID_KEYS {
                row(ui, words.text(keys).into_owned(), &words.text(what));
            }
            for action in Action::all() {
                let facts = action.facts();
                let keys = facts.shortcuts.iter();
                let keys: Vec<String> = keys.map(|keys| shortcut::text(ui.ctx(), keys)).collect();
                if !keys.is_empty() {
                    row(ui, keys.join(", "), &words.text(facts.text));
                }
            }
        });
    });
    ui.add_space(8.0);
    ui.label(widgets::soft(words.text("keys-more"), tokens));
    close(ui, seen, first)
}

fn row(ui: &mut Ui, keys: String, what: &str) {
    ui.label(widgets::strong(keys));
    ui.label(what);
    ui.end_row();
}

/// Keys that belong to the grid itself and are no actions.
const GRID_KEYS: [(&str, &str); 5] = [
    ("keys-arrows", "keys-arrows-what"),
    ("keys-jump", "keys-jump-what"),
    ("keys-range", "keys-range-what"),
    ("keys-levels", "keys-levels-what"),
    ("keys-edit", "keys-edit-what"),
];

pub(super) fn messages(ui: &mut Ui, seen: &Seen<'_>, first: bool) -> Step {
    if seen.messages.is_empty() {
        ui.label(widgets::soft(seen.text("messages-none"), seen.tokens));
    }
    ScrollArea::vertical()
        .max_height(400.0)
        .min_scrolled_height(400.0)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            for said in seen.messages.iter().rev() {
                let ink = if said.refusal {
                    seen.tokens.warning
                } else {
                    seen.tokens.ink
                };
                let text = RichText::new(seen.words.say(&said.message)).color(ink);
                ui.add(Label::new(text).wrap().selectable(true));
            }
        });
    close(ui, seen, first)
}

pub(super) fn about(ui: &mut Ui, seen: &Seen<'_>, first: bool) -> Step {
    let version = format!("Touchrank {}", env!("CARGO_PKG_VERSION"));
    ui.label(widgets::strong(version));
    for key in ["about-what", "about-opinion", "about-licence"] {
        ui.add_space(6.0);
        ui.label(seen.text(key));
    }
    close(ui, seen, first)
}

fn close(ui: &mut Ui, seen: &Seen<'_>, first: bool) -> Step {
    let mut step = Step::Stay;
    widgets::answers(ui, |ui| {
        if seen.first_answer(ui, first, "dialog-close") {
            step = Step::Close;
        }
    });
    step
}
