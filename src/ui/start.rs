//! The start screen: how to begin, what was open lately, the examples.

use std::path::{Path, PathBuf};

use egui::{Frame, Link, Margin, RichText, ScrollArea, Ui, vec2};

use super::action::{Action, FileAction};
use super::widgets::{self, Row};
use super::{Tokens, shortcut};
use crate::i18n::{Message, Words};

/// A file that was open lately.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    /// Where it is.
    pub path: PathBuf,
    /// True where nothing is there any more.
    pub missing: bool,
}

/// An example as the start screen shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleCard {
    /// Its name for the command line and for us.
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// One line about it.
    pub about: String,
    /// Whether its figures are made up.
    pub illustrative: bool,
}

/// What was chosen on the start screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StartWish {
    /// An action.
    Act(Action),
    /// A recent file.
    Open(PathBuf),
    /// Take a recent file that is missing off the list.
    Forget(PathBuf),
    /// An example.
    Example(&'static str),
}

/// What the start screen lists.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lists<'a> {
    /// Files that were open lately.
    pub recent: &'a [Recent],
    /// Examples.
    pub examples: &'a [ExampleCard],
    /// How much unsaved work there is.
    pub unsaved: usize,
}

const WAYS: [FileAction; 4] = [
    FileAction::New,
    FileAction::NewFromTemplate,
    FileAction::Open,
    FileAction::Import,
];

/// Shows the screen; what was chosen.
pub fn show(ui: &mut Ui, words: &Words, tokens: &Tokens, lists: &Lists<'_>) -> Option<StartWish> {
    let mut wish = None;
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let width = (ui.available_width() - 64.0).clamp(400.0, 1040.0);
        let margin = ((ui.available_width() - width) / 2.0).max(0.0);
        Frame::new()
            .inner_margin(Margin::symmetric(0, 28))
            .show(ui, |ui| {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 0.0;
                    ui.add_space(margin);
                    ui.vertical(|ui| {
                        ui.set_width(width);
                        body(ui, words, tokens, lists, &mut wish);
                    });
                });
            });
    });
    wish
}

fn body(
    ui: &mut Ui,
    words: &Words,
    tokens: &Tokens,
    lists: &Lists<'_>,
    wish: &mut Option<StartWish>,
) {
    indented(
        ui,
        widgets::strong("Touchrank").size(tokens.text_title * 1.25),
    );
    let what = words.text("start-what");
    indented(ui, widgets::soft(what, tokens).size(tokens.text_heading));
    ui.add_space(24.0);
    let gap = 40.0;
    let column = (ui.available_width() - gap) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.vertical(|ui| {
            ui.set_width(column);
            heading(ui, tokens, &words.text("start-begin"));
            for way in WAYS {
                begin(ui, words, tokens, way, wish);
            }
            if lists.unsaved > 0 {
                unsaved(ui, words, tokens, lists.unsaved, wish);
            }
            if !lists.recent.is_empty() {
                ui.add_space(24.0);
                heading(ui, tokens, &words.text("start-recent"));
                for file in lists.recent {
                    recent_file(ui, words, tokens, file, wish);
                }
            }
        });
        ui.add_space(gap);
        ui.vertical(|ui| {
            ui.set_width(column);
            heading(ui, tokens, &words.text("start-examples"));
            let tag = words.text("start-illustrative");
            for example in lists.examples {
                let row = Row {
                    title: &example.title,
                    detail: &example.about,
                    remark: if example.illustrative { &tag } else { "" },
                    warns: false,
                };
                let response = row.show(ui, tokens).on_hover_text(&example.about);
                if response.clicked() {
                    *wish = Some(StartWish::Example(example.id));
                }
            }
        });
    });
}

fn heading(ui: &mut Ui, tokens: &Tokens, text: &str) {
    indented(ui, widgets::strong(text).size(tokens.text_heading));
    widgets::hairline(ui, tokens);
    ui.add_space(2.0);
}

/// Words in line with those of the rows.
fn indented(ui: &mut Ui, text: RichText) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(widgets::ROW_PADDING.x);
        ui.label(text);
    });
}

fn begin(
    ui: &mut Ui,
    words: &Words,
    tokens: &Tokens,
    way: FileAction,
    wish: &mut Option<StartWish>,
) {
    let action = Action::File(way);
    let facts = action.facts();
    let row = Row {
        title: &words.text(facts.text),
        detail: &words.text(facts.tip),
        remark: &shortcut::text_of(ui.ctx(), action),
        warns: false,
    };
    if row.show(ui, tokens).clicked() {
        *wish = Some(StartWish::Act(action));
    }
}

/// One quiet line; nobody who begins something new is to be held up by it.
fn unsaved(
    ui: &mut Ui,
    words: &Words,
    tokens: &Tokens,
    count: usize,
    wish: &mut Option<StartWish>,
) {
    let action = Action::File(FileAction::Unsaved);
    let text = words.say(&Message::new("start-unsaved").with("count", count));
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(widgets::ROW_PADDING.x);
        let link = ui
            .add(Link::new(widgets::soft(text, tokens)))
            .on_hover_text(words.text(action.facts().tip));
        if link.clicked() {
            *wish = Some(StartWish::Act(action));
        }
    });
}

fn recent_file(
    ui: &mut Ui,
    words: &Words,
    tokens: &Tokens,
    file: &Recent,
    wish: &mut Option<StartWish>,
) {
    let name = file.path.file_stem().unwrap_or(file.path.as_os_str());
    let name = name.to_string_lossy();
    let folder = file.path.parent().unwrap_or(Path::new(""));
    let folder = folder.to_string_lossy();
    let missing = words.text("start-missing");
    let row = Row {
        title: &name,
        detail: &folder,
        remark: if file.missing { &missing } else { "" },
        warns: true,
    };
    let response = row
        .show(ui, tokens)
        .on_hover_text(file.path.to_string_lossy());
    if response.clicked() {
        *wish = Some(StartWish::Open(file.path.clone()));
    }
    response.context_menu(|ui| {
        ui.set_min_size(vec2(200.0, 0.0));
        if ui.button(words.text("start-forget")).clicked() {
            *wish = Some(StartWish::Forget(file.path.clone()));
            ui.close();
        }
    });
}
