//! The bottom line: how much is rated, what the figures leave out, what was said last, whether all is saved.

use egui::{Align, Label, Layout, RichText, Sense, Ui, vec2};

use super::action::{Action, FileAction, HelpAction};
use super::{Context, Tokens, widgets};
use crate::i18n::{Message, Words, percent};

/// The line's height.
pub const HEIGHT: f32 = 30.0;

/// Something that was said to the person.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// In which words.
    pub message: Message,
    /// Whether something was refused or went wrong.
    pub refusal: bool,
}

/// Whether what is on screen is in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SavedState {
    /// No file has it, and nothing was changed yet.
    Untouched,
    /// Changed since it was saved, or never saved.
    Unsaved,
    /// Being written now.
    Saving,
    /// As in the file, which was read but not written by us.
    AsOpened,
    /// Opened to be read; true where it was changed all the same.
    ReadOnly(bool),
    /// Saved at this time of day.
    Saved(String),
}

/// An export under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exporting {
    /// How many parts are made.
    pub done: usize,
    /// How many there are.
    pub of: usize,
    /// The file that is being made.
    pub name: String,
    /// It was told to end.
    pub cancelled: bool,
}

/// What there is to be said besides the project's state.
pub struct Heard<'a> {
    /// The export under way.
    pub exporting: Option<Exporting>,
    /// What was said last.
    pub said: Option<&'a Said>,
}

/// Shows the line; an action where a part of it was pressed.
pub fn show(
    ui: &mut Ui,
    words: &Words,
    tokens: &Tokens,
    project: Option<(Context<'_>, &SavedState)>,
    heard: &Heard<'_>,
) -> Option<Action> {
    let mut chosen = None;
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        if let Some((context, _)) = project {
            completeness(ui, context);
            for note in notes(context) {
                ui.label(widgets::soft(context.say(&note), tokens));
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if let Some((_, state)) = project {
                let (key, time) = match state {
                    SavedState::Untouched => ("status-untouched", None),
                    SavedState::Unsaved => ("status-unsaved", None),
                    SavedState::Saving => ("status-saving", None),
                    SavedState::AsOpened => ("status-as-opened", None),
                    SavedState::ReadOnly(false) => ("together-status-read-only", None),
                    SavedState::ReadOnly(true) => ("together-status-read-only-changed", None),
                    SavedState::Saved(time) => ("status-saved", Some(time.clone())),
                };
                let mut message = Message::new(key);
                if let Some(time) = time {
                    message = message.with("time", time);
                }
                ui.label(words.say(&message));
            }
            if let Some(exporting) = &heard.exporting {
                chosen = export(ui, words, tokens, exporting);
            } else if let Some(said) = heard.said {
                chosen = last_said(ui, words, tokens, said);
            }
        });
    });
    chosen
}

/// How far an export is, with the button that ends it.
fn export(ui: &mut Ui, words: &Words, tokens: &Tokens, exporting: &Exporting) -> Option<Action> {
    if exporting.cancelled {
        ui.label(widgets::soft(words.text("export-ending"), tokens));
        return None;
    }
    let cancel = Action::File(FileAction::CancelExport);
    let facts = cancel.facts();
    let button = ui.small_button(words.text("export-stop"));
    let button = button.on_hover_text(words.text(facts.tip));
    let message = Message::new("export-at")
        .with("done", exporting.done)
        .with("of", exporting.of)
        .with("name", exporting.name.as_str());
    let text = words.say(&message);
    let label = Label::new(widgets::soft(&*text, tokens)).truncate();
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| ui.add(label))
        .inner
        .on_hover_text(text);
    button.clicked().then_some(cancel)
}

fn last_said(ui: &mut Ui, words: &Words, tokens: &Tokens, said: &Said) -> Option<Action> {
    let ink = if said.refusal {
        tokens.warning
    } else {
        tokens.ink_soft
    };
    // A message of several lines stands in its first, the whole in the tooltip and under Help.
    let text = words.say(&said.message);
    let first = text.lines().next().unwrap_or_default();
    let label = Label::new(RichText::new(first).color(ink))
        .truncate()
        .sense(Sense::click());
    let response = ui
        .with_layout(Layout::left_to_right(Align::Center), |ui| ui.add(label))
        .inner
        .on_hover_text(text);
    response
        .clicked()
        .then_some(Action::Help(HelpAction::Messages))
}

fn completeness(ui: &mut Ui, context: Context<'_>) {
    let tokens = context.tokens;
    let found = context.derived.figures.completeness;
    if found.cells == 0 {
        let none = context.text("status-no-cells");
        ui.label(widgets::soft(none, tokens));
        return;
    }
    let (rect, bar) = ui.allocate_exact_size(vec2(72.0, 6.0), Sense::hover());
    let fraction = found.fraction();
    ui.painter().rect_filled(rect, 3.0, tokens.line);
    let mut part = rect;
    #[expect(clippy::cast_possible_truncation, reason = "a fraction of a bar")]
    part.set_width(rect.width() * fraction as f32);
    ui.painter().rect_filled(part, 3.0, tokens.accent);
    let message = Message::new("status-rated")
        .with("rated", found.rated)
        .with("cells", found.cells)
        .with("percent", percent(context.language(), floor(fraction), 0));
    ui.label(context.say(&message))
        .union(bar)
        .on_hover_text(context.text("status-rated-tip"));
}

/// A whole percent only where nothing is missing.
fn floor(fraction: f64) -> f64 {
    (fraction * 100.0).floor() / 100.0
}

fn notes(context: Context<'_>) -> Vec<Message> {
    let figures = &context.derived.figures;
    let mut notes = Vec::new();
    if context.project.about.illustrative {
        notes.push(Message::new("status-illustrative"));
    }
    if figures.excluded_touchpoints > 0 {
        let count = figures.excluded_touchpoints;
        notes.push(Message::new("status-excluded-touchpoints").with("count", count));
    }
    if figures.excluded_factors > 0 {
        let count = figures.excluded_factors;
        notes.push(Message::new("status-excluded-factors").with("count", count));
    }
    if figures.unweighted_factors > 0 {
        let count = figures.unweighted_factors;
        notes.push(Message::new("status-unweighted").with("count", count));
    }
    notes
}
