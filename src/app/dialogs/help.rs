//! Help: all keys, all messages of this run, what this program is.

use egui::{Grid, Label, RichText, Ui};

use super::{Seen, Step, scroll};
use crate::ui::action::{Action, Screen, ViewAction};
use crate::ui::{shortcut, widgets};

pub(super) fn keys(ui: &mut Ui, seen: &Seen<'_>, first: bool) -> Step {
    let (words, tokens) = (seen.words, seen.tokens);
    scroll::read(ui, 400.0, |ui| {
        let grid = Grid::new("keys").num_columns(2).min_row_height(20.0);
        grid.spacing([24.0, 2.0]).show(ui, |ui| {
            for home in homes(seen.screen) {
                let key = home.map_or("keys-everywhere", |screen| {
                    Action::View(ViewAction::Show(screen)).facts().text
                });
                heading(ui, seen, key);
                for (keys, what) in typed(home) {
                    row(ui, words.text(keys).into_owned(), &words.text(what));
                }
                for action in Action::all().filter(|action| action.home() == home) {
                    let facts = action.facts();
                    let keys = facts.shortcuts.iter();
                    let keys: Vec<String> =
                        keys.map(|keys| shortcut::text(ui.ctx(), keys)).collect();
                    if !keys.is_empty() {
                        row(ui, keys.join(", "), &words.text(facts.text));
                    }
                }
            }
        });
    });
    ui.add_space(8.0);
    ui.label(widgets::soft(words.text("keys-more"), tokens));
    close(ui, seen, first)
}

/// Where keys belong, in the order of the list: the screen that is seen, every screen, then the others as on the rail.
fn homes(seen: Option<Screen>) -> impl Iterator<Item = Option<Screen>> {
    let others = Screen::ALL.iter().copied().map(Some);
    let first = seen.is_some().then_some(seen).into_iter();
    let others = others.filter(move |home| *home != seen);
    first.chain(std::iter::once(None)).chain(others)
}

fn row(ui: &mut Ui, keys: String, what: &str) {
    ui.label(widgets::strong(keys));
    ui.label(what);
    ui.end_row();
}

fn heading(ui: &mut Ui, seen: &Seen<'_>, key: &'static str) {
    let text = widgets::soft(seen.text(key), seen.tokens).size(seen.tokens.text_small);
    ui.label(text);
    ui.end_row();
}

/// Keys of a screen that are no actions, because what they say is theirs: levels, digits, places. None is every screen.
const fn typed(home: Option<Screen>) -> &'static [(&'static str, &'static str)] {
    match home {
        None => &[("keys-list", "keys-list-what")],
        Some(Screen::Matrix) => &[
            ("keys-arrows", "keys-arrows-what"),
            ("keys-jump", "keys-jump-what"),
            ("keys-range", "keys-range-what"),
            ("keys-levels", "keys-levels-what"),
            ("keys-edit", "keys-edit-what"),
        ],
        Some(Screen::Interview) => &[("keys-levels", "keys-answer-what")],
        Some(Screen::Confidence) => &[
            ("keys-raters-lists", "keys-raters-lists-what"),
            ("keys-levels", "keys-raters-settle-what"),
            ("keys-raters-delete", "keys-raters-delete-what"),
            ("keys-pairs-side", "keys-pairs-side-what"),
            ("keys-pairs-strength", "keys-pairs-strength-what"),
            ("keys-pairs-list", "keys-pairs-list-what"),
            ("keys-pairs-leave", "keys-pairs-leave-what"),
        ],
        Some(_) => &[],
    }
}

pub(super) fn messages(ui: &mut Ui, seen: &Seen<'_>, first: bool) -> Step {
    if seen.messages.is_empty() {
        ui.label(widgets::soft(seen.text("messages-none"), seen.tokens));
    }
    scroll::read(ui, 400.0, |ui| {
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
