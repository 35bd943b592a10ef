//! The chosen column: what it is taken for, what its answers look like, what a person has to say of it.

use egui::{
    Align, Button, ComboBox, DragValue, EventFilter, Frame, Id, Key, Label, Layout, Margin,
    RichText, ScrollArea, Stroke, TextEdit, Ui, vec2,
};

use super::list::namesake;
use super::words;
use super::{ColumnList, Doubt, Line, Look, Way};
use crate::i18n::{Message, visible};
use crate::methods::panel::{ColumnFacts, Kind, with_kind};
use crate::model::{Block, DateOrder, Question, QuestionKind};
use crate::ui::widgets;

/// The separators that are offered.
const SEPARATORS: [(char, &str); 5] = [
    (';', "survey-separator-semicolon"),
    (',', "survey-separator-comma"),
    ('|', "survey-separator-bar"),
    ('/', "survey-separator-slash"),
    ('\n', "survey-separator-line"),
];

/// How wide the name of a choice stands.
const NAME: f32 = 128.0;

/// Shows it; what it is to be, and whether that answers its doubt.
pub(super) fn show(
    list: &mut ColumnList,
    ui: &mut Ui,
    look: &Look<'_>,
    line: Option<&Line>,
) -> Option<(Question, bool)> {
    let line = line?;
    let mut changed = None;
    ScrollArea::vertical()
        .id_salt("column")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            let heading = widgets::strong(&line.question.heading).size(look.tokens.text_body + 2.0);
            ui.add(Label::new(heading).wrap());
            if let Some(tag) = line.tag {
                ui.label(widgets::soft(look.text(tag), look.tokens));
            }
            if let Some(doubt) = &line.doubt {
                let first = std::mem::take(&mut list.wants_answer);
                let answer = ask(ui, look, doubt, first);
                changed = answer.map(|way| {
                    let question = Question {
                        kind: way.kind,
                        block: way.block,
                        ..line.question.clone()
                    };
                    (question, true)
                });
                if changed.is_some() {
                    widgets::take_focus(ui, list.id());
                }
            }
            let mut question = line.question.clone();
            let mut edited = label(list, ui, look, &mut question);
            edited |= kinds(ui, look, line, &mut question);
            edited |= rest(ui, look, &mut question);
            if edited && changed.is_none() {
                changed = Some((question, false));
            }
            if let Some(facts) = &line.facts {
                ui.add_space(6.0);
                seen(ui, look, line.question.kind, facts);
            }
        });
    changed
}

/// Asks what only a person can say; the answer.
fn ask<'d>(ui: &mut Ui, look: &Look<'_>, doubt: &'d Doubt, first: bool) -> Option<&'d Way> {
    let mut chosen = None;
    Frame::new()
        .fill(look.tokens.band)
        .stroke(Stroke::new(1.0, look.tokens.warning))
        .corner_radius(look.tokens.rounding)
        .inner_margin(Margin::same(8))
        .show(ui, |ui| {
            let seen = RichText::new(look.words.say(&doubt.seen)).color(look.tokens.warning);
            ui.add(Label::new(seen).wrap());
            for (at, way) in doubt.ways.iter().enumerate() {
                let button = Button::new(look.words.say(&way.text))
                    .wrap()
                    .min_size(vec2(ui.available_width(), 28.0));
                let button = ui.add(button);
                if first && at == 0 {
                    widgets::take_focus(ui, button.id);
                    button.scroll_to_me(None);
                }
                if button.clicked() {
                    chosen = Some(way);
                }
            }
        });
    chosen
}

/// What it is called; true where that is another name now.
fn label(list: &mut ColumnList, ui: &mut Ui, look: &Look<'_>, question: &mut Question) -> bool {
    let id = Id::unique((list.salt, "label"));
    ui.label(widgets::soft(look.text("survey-label"), look.tokens));
    let typed = list.label.take();
    let typed = typed.filter(|(heading, _)| *heading == question.heading);
    let mut text = typed.map_or_else(|| question.label.clone(), |(_, text)| text);
    let before = text.clone();
    let field = TextEdit::singleline(&mut text)
        .id(id)
        .hint_text(question.heading.as_str())
        .event_filter(EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: !list.at_once,
            tab: false,
        })
        .desired_width(ui.available_width() - 12.0);
    let response = ui.add(field).accessible_name(look.text("survey-label"));
    if std::mem::take(&mut list.wants_label) {
        widgets::take_focus(ui, id);
    }
    if list.at_once {
        question.label.clone_from(&text);
        return text != before;
    }
    if response.has_focus() && ui.input_mut(|input| input.key_pressed(Key::Escape)) {
        widgets::take_focus(ui, list.id());
        return false;
    }
    if response.lost_focus() {
        if ui.input(|input| input.key_pressed(Key::Enter)) {
            widgets::take_focus(ui, list.id());
        }
        let text = text.trim();
        let changed = text != question.label;
        text.clone_into(&mut question.label);
        return changed;
    }
    if text != question.label {
        list.label = Some((question.heading.clone(), text));
    }
    false
}

/// The twelve kinds; true where another one was chosen.
fn kinds(ui: &mut Ui, look: &Look<'_>, line: &Line, question: &mut Question) -> bool {
    ui.label(widgets::soft(look.text("survey-column-kind"), look.tokens));
    let now = Kind::of(question.kind);
    let mut chosen = now;
    let width = (ui.available_width() - 16.0) / 2.0;
    egui::Grid::new("kinds")
        .spacing(vec2(4.0, 2.0))
        .show(ui, |ui| {
            for (at, kind) in Kind::ALL.into_iter().enumerate() {
                let name = look.text(words::kind(kind));
                let sign = words::sign(kind).to_string();
                let button = Button::selectable(kind == now, name.as_str())
                    .shortcut_text(sign.as_str())
                    .min_size(vec2(width, 24.0));
                let response = ui
                    .add(button)
                    .on_hover_text(look.text(words::kind_tip(kind)));
                widgets::name_and_keys(&response, &name, &sign);
                if response.clicked() {
                    chosen = kind;
                }
                if at % 2 == 1 {
                    ui.end_row();
                }
            }
        });
    if chosen == now {
        return false;
    }
    let factor = namesake(look, &question.heading);
    *question = with_kind(question, chosen, line.facts.as_ref(), factor);
    true
}

/// What else decides how the answers are read, and where they are shown.
fn rest(ui: &mut Ui, look: &Look<'_>, question: &mut Question) -> bool {
    let before = question.clone();
    match &mut question.kind {
        QuestionKind::Importance { factor, range } => {
            named(ui, look, "survey-factor", |ui| {
                let shown = factor.and_then(|id| look.project.factor(id));
                let shown = shown.map_or_else(
                    || look.text("survey-factor-none"),
                    |factor| visible(&factor.name).into_owned(),
                );
                let combo = combo("factor", &shown).show_ui(ui, |ui| {
                    ui.selectable_value(factor, None, look.text("survey-factor-none"));
                    for other in look.project.factors.iter() {
                        ui.selectable_value(factor, Some(other.id), visible(&other.name));
                    }
                });
                combo.response.accessible_name(look.text("survey-factor"));
            });
            named(ui, look, "survey-scale", |ui| {
                number(ui, look, &mut range.low, "survey-scale-low");
                ui.label("…");
                number(ui, look, &mut range.high, "survey-scale-high");
                range.high = range.high.max(range.low.saturating_add(1));
            });
        }
        QuestionKind::Nps { range } => {
            named(ui, look, "survey-scale", |ui| {
                number(ui, look, &mut range.low, "survey-scale-low");
                range.high = range.low.saturating_add(10);
                ui.label(format!("… {}", range.high));
            });
        }
        QuestionKind::Many { separator } => {
            named(ui, look, "survey-separator", |ui| {
                let known = SEPARATORS.iter().find(|(sign, _)| sign == separator);
                let shown = known.map_or_else(|| separator.to_string(), |(_, key)| look.text(key));
                let combo = combo("separator", &shown).show_ui(ui, |ui| {
                    for (sign, key) in SEPARATORS {
                        ui.selectable_value(separator, sign, look.text(key));
                    }
                });
                combo
                    .response
                    .accessible_name(look.text("survey-separator"));
            });
        }
        QuestionKind::Date(order) => {
            named(ui, look, "survey-order", |ui| {
                for (one, key) in [
                    (DateOrder::YearFirst, "survey-year-first"),
                    (DateOrder::DayFirst, "survey-day-first"),
                    (DateOrder::MonthFirst, "survey-month-first"),
                ] {
                    ui.selectable_value(order, one, look.text(key));
                }
            });
        }
        _ => {}
    }
    if Kind::of(question.kind).block().is_some() {
        named(ui, look, "survey-column-block", |ui| {
            let shown = look.text(words::block(question.block));
            let combo = combo("block", &shown).show_ui(ui, |ui| {
                for block in Block::ALL.into_iter().map(Some).chain([None]) {
                    let text = look.text(words::block(block));
                    ui.selectable_value(&mut question.block, block, text);
                }
            });
            combo
                .response
                .accessible_name(look.text("survey-column-block"));
        });
    }
    *question != before
}

/// A choice by its name.
fn named(ui: &mut Ui, look: &Look<'_>, key: &'static str, add: impl FnOnce(&mut Ui)) {
    ui.horizontal_wrapped(|ui| {
        let label = Label::new(widgets::soft(look.text(key), look.tokens)).truncate();
        let middle = Layout::left_to_right(Align::Center);
        ui.allocate_ui_with_layout(vec2(NAME, 24.0), middle, |ui| {
            ui.set_min_width(NAME);
            ui.add(label);
        });
        add(ui);
    });
}

fn combo(salt: &'static str, shown: &str) -> ComboBox<'static> {
    ComboBox::from_id_salt(salt)
        .selected_text(shown.to_owned())
        .truncate()
        .width(200.0)
}

fn number(ui: &mut Ui, look: &Look<'_>, value: &mut i32, name: &'static str) {
    // Typed or stepped with arrows; dragging would be one change after another.
    let field = DragValue::new(value)
        .speed(0.0)
        .range(-1_000..=1_000)
        .update_while_editing(false);
    ui.add(field).accessible_name(look.text(name));
}

/// What the answers look like.
fn seen(ui: &mut Ui, look: &Look<'_>, kind: QuestionKind, facts: &ColumnFacts) {
    let count = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    let answered = Message::new("survey-seen-answered")
        .with("answered", count(facts.answered))
        .with("gaps", count(facts.missing));
    ui.label(look.words.say(&answered));
    let different = Message::new(if facts.more {
        "survey-seen-more"
    } else {
        "survey-seen-distinct"
    });
    ui.label(
        look.words
            .say(&different.with("count", count(facts.distinct))),
    );
    let range = words::range(look, kind, facts, false);
    if !range.is_empty() {
        let range = Message::new("survey-seen-range").with("range", range);
        ui.label(look.words.say(&range));
    }
    for (answer, times) in &facts.common {
        let text = Message::new("survey-seen-answer")
            .with("answer", answer.as_str())
            .with("count", count(*times));
        let text = widgets::soft(look.words.say(&text), look.tokens);
        ui.add(Label::new(text).truncate());
    }
}
