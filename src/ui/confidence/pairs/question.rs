//! The question: two names side by side in large type, the line between them, and the ways on.

use egui::accesskit::Live;
use egui::text::LayoutJob;
use egui::{
    Align, Align2, Button, FontId, Galley, Id, Label, Layout, Rect, RichText, Role, Sense, Stroke,
    StrokeKind, Ui, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

use super::act::Wish;
use super::words::name;
use super::{PairsPage, Question, line};
use crate::i18n::Message;
use crate::methods::pairs::{Goal, Reading, Step};
use crate::ui::action::{Action, ConfidenceAction, PairsAction};
use crate::ui::type_set::{Face, Setting};
use crate::ui::{Context, shortcut, widgets};

/// Sizes at 1280 × 720, in points.
const NAME: f32 = 24.0;
const WORDS: f32 = 16.0;
const CARD: f32 = 104.0;
const BETWEEN: f32 = 44.0;

/// How many times larger than at 1280 × 720 everything is.
pub(super) fn unit(ui: &Ui) -> f32 {
    let room = ui.clip_rect().size();
    (room.x / 690.0).min(room.y / 470.0).clamp(0.55, 1.8)
}

pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    page: &PairsPage,
    reading: &Reading,
    wishes: &mut Vec<Wish>,
) {
    let unit = unit(ui);
    ui.add_space(8.0 * unit);
    let Some(question) = page.current else {
        over(ui, ctx, page, reading, unit);
        return;
    };
    let step = page.step(reading, question);
    let names = [question.0, question.1].map(|id| name(ctx.project, id));
    asked(ui, ctx, &names, unit);
    ui.add_space(6.0 * unit);
    cards(ui, ctx, &names, step, unit, wishes);
    ui.add_space(8.0 * unit);
    line::show(ui, ctx, &names, step, unit, wishes);
    meaning(ui, ctx, page, (question, &names, step), unit);
    buttons(ui, ctx, page, reading, (question, step), unit, wishes);
    ui.add_space(10.0 * unit);
}

/// The question in words; a reader hears it as a whole, as soon as it stands there.
fn asked(ui: &mut Ui, ctx: &Context<'_>, names: &[String; 2], unit: f32) {
    let text = RichText::new(ctx.text("pairs-question")).size(WORDS * unit);
    let label = ui.add(Label::new(text).wrap());
    let spoken = Message::new("pairs-question-spoken")
        .with("first", names[0].as_str())
        .with("second", names[1].as_str());
    let spoken = ctx.say(&spoken);
    label.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken.as_str()));
    ui.ctx().accesskit_node_builder(label.id, |node| {
        node.set_live(Live::Polite);
    });
}

fn cards(
    ui: &mut Ui,
    ctx: &Context<'_>,
    names: &[String; 2],
    step: Option<Step>,
    unit: f32,
    wishes: &mut Vec<Wish>,
) {
    let size = vec2(ui.available_width(), CARD * unit);
    let (row, _) = ui.allocate_exact_size(size, Sense::hover());
    let width = (row.width() - BETWEEN * unit) / 2.0;
    let left = Rect::from_min_size(row.min, vec2(width, row.height()));
    let right = Rect::from_min_max(pos2(row.right() - width, row.top()), row.max);
    let font = FontId::proportional(WORDS * unit);
    let ink = ctx.tokens.ink_soft;
    let or = ctx.text("pairs-or");
    ui.painter()
        .text(row.center(), Align2::CENTER_CENTER, or, font, ink);
    let places = step.map_or(0, Step::places);
    for (rect, name, second) in [(left, &names[0], false), (right, &names[1], true)] {
        let leads = if second { places > 0 } else { places < 0 };
        card(ui, ctx, (name, second, leads), rect, unit, wishes);
    }
}

fn card(
    ui: &Ui,
    ctx: &Context<'_>,
    (name, second, leads): (&String, bool, bool),
    rect: Rect,
    unit: f32,
    wishes: &mut Vec<Wish>,
) {
    let tokens = ctx.tokens;
    let id = Id::unique(("pair side", second));
    let response = ui.interact(rect, id, Sense::CLICK);
    let said = ctx.say(&Message::new("pairs-side").with("name", name.as_str()));
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, leads, said.as_str()));
    let painter = ui.painter();
    let rounding = f32::from(tokens.rounding) * 2.0;
    painter.rect_filled(rect, rounding, tokens.field);
    if leads {
        painter.rect_filled(rect, rounding, tokens.selection);
    }
    if response.hovered() {
        painter.rect_filled(rect, rounding, tokens.hover);
    }
    let pen = if leads {
        Stroke::new(2.0, tokens.accent)
    } else {
        Stroke::new(1.0, tokens.line_strong)
    };
    painter.rect_stroke(rect, rounding, pen, StrokeKind::Inside);
    let inner = rect.shrink2(vec2(12.0, 8.0) * unit);
    let keys = ctx.text(if second {
        "pairs-keys-right"
    } else {
        "pairs-keys-left"
    });
    let small = FontId::proportional((13.0 * unit).max(10.0));
    let keys = painter.layout_no_wrap(keys, small, tokens.ink_soft);
    let room = vec2(inner.width(), inner.height() - keys.size().y - 4.0);
    let galley = fitted(ui, name, room, NAME * unit);
    let elided = galley.elided;
    let x = |width: f32| {
        if second {
            inner.right() - width
        } else {
            inner.left()
        }
    };
    painter.galley(pos2(x(galley.size().x), inner.top()), galley, tokens.ink);
    let at = pos2(x(keys.size().x), inner.bottom() - keys.size().y);
    painter.galley(at, keys, tokens.ink_soft);
    if response.clicked() {
        wishes.push(Wish::Side(second));
    }
    if elided {
        response.on_hover_text(name);
    }
}

/// A name as large as it goes into its room.
fn fitted(ui: &Ui, text: &str, room: egui::Vec2, size: f32) -> Arc<Galley> {
    let lay = |size: f32| {
        let rows = (room.y / (size * 1.25)).floor().max(1.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "some lines"
        )]
        let setting = Setting {
            face: Face::SemiBold,
            rows: rows as usize,
            ..Setting::line(size, room.x)
        };
        let job: LayoutJob = setting.job(text.to_owned(), None);
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    };
    let mut size = size;
    let mut galley = lay(size);
    while galley.elided && size > 12.0 {
        size *= 0.88;
        galley = lay(size);
    }
    galley
}

/// What the step says in words, or what to press first.
fn meaning(
    ui: &mut Ui,
    ctx: &Context<'_>,
    page: &PairsPage,
    (question, names, step): (Question, &[String; 2], Option<Step>),
    unit: f32,
) {
    let height = 46.0 * unit;
    let room = vec2(ui.available_width(), height);
    ui.allocate_ui_with_layout(room, Layout::top_down(Align::Center), |ui| {
        ui.set_min_size(room);
        let Some(step) = step else {
            let hint = widgets::soft(ctx.text("pairs-hint"), ctx.tokens).size(WORDS * unit);
            ui.add(Label::new(hint).wrap());
            return;
        };
        let said = spoken(ctx, names, step);
        let text = RichText::new(said).size(WORDS * unit).color(ctx.tokens.ink);
        let label = ui.add(Label::new(text).truncate());
        ui.ctx().accesskit_node_builder(label.id, |node| {
            node.set_live(Live::Polite);
        });
        let state = if page.drafted(question).is_some() {
            "pairs-not-entered"
        } else {
            "pairs-entered"
        };
        ui.label(widgets::soft(ctx.text(state), ctx.tokens).size((13.0 * unit).max(11.0)));
    });
}

/// A step as a sentence.
pub(super) fn spoken(ctx: &Context<'_>, names: &[String; 2], step: Step) -> String {
    if step == Step::ALIKE {
        return ctx.text("pairs-means-alike");
    }
    let key = match step.times() {
        2 => "pairs-means-2",
        3 => "pairs-means-3",
        4 => "pairs-means-4",
        5 => "pairs-means-5",
        6 => "pairs-means-6",
        7 => "pairs-means-7",
        8 => "pairs-means-8",
        _ => "pairs-means-9",
    };
    let [first, second] = names;
    let (one, other) = if step.places() > 0 {
        (second, first)
    } else {
        (first, second)
    };
    let message = Message::new(key)
        .with("first", one.as_str())
        .with("second", other.as_str());
    ctx.say(&message)
}

fn buttons(
    ui: &mut Ui,
    ctx: &Context<'_>,
    page: &PairsPage,
    reading: &Reading,
    (question, step): (Question, Option<Step>),
    unit: f32,
    wishes: &mut Vec<Wish>,
) {
    let judged = super::place(reading, question).and_then(|pair| reading.pairs.get(pair));
    let drafted = page.drafted(question).is_some();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 6.0) * unit;
        let ways = [
            ("pairs-next", PairsAction::Next, step.is_some()),
            ("pairs-back", PairsAction::Back, !page.asked.is_empty()),
            ("pairs-skip", PairsAction::Skip, true),
            (
                "pairs-forget",
                PairsAction::Forget,
                judged.is_some() || drafted,
            ),
        ];
        for (at, (key, action, enabled)) in ways.into_iter().enumerate() {
            let first = at == 0 && enabled;
            if way(ui, ctx, (key, action), (first, enabled), unit) {
                wishes.push(Wish::Act(action));
            }
        }
    });
}

/// A button with its key.
fn way(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (key, action): (&'static str, PairsAction),
    (first, enabled): (bool, bool),
    unit: f32,
) -> bool {
    let tokens = ctx.tokens;
    let (ink, soft) = if first {
        (tokens.on_accent, tokens.on_accent)
    } else {
        (tokens.ink, tokens.ink_soft)
    };
    let size = (15.0 * unit).max(11.0);
    let font = Face::Medium.font(size);
    let text = ctx.text(key);
    let keys = shortcut::text_of(
        ui.ctx(),
        Action::Confidence(ConfidenceAction::Pairs(action)),
    );
    let mut button = Button::new(RichText::new(&text).font(font.clone()).color(ink))
        .shortcut_text(RichText::new(&keys).font(font).color(soft))
        .min_size(vec2(0.0, 34.0 * unit));
    if first {
        button = button.fill(tokens.accent);
    }
    let response = ui.add_enabled(enabled, button);
    widgets::name_and_keys(&response, &text, &keys);
    response.clicked()
}

/// What stands there when no question is left.
fn over(ui: &mut Ui, ctx: &Context<'_>, page: &PairsPage, reading: &Reading, unit: f32) {
    let skipped = page.skipped.len();
    let done = reading.pairs.judged() >= reading.pairs.all();
    let title =
        if skipped > 0 && reading.pairs.judged() < page.goal.questions(reading.pairs.count()) {
            Message::new("pairs-over-skipped").with("count", skipped)
        } else if done {
            Message::new("pairs-over-all")
        } else {
            Message::new("pairs-over-goal").with("count", reading.pairs.judged())
        };
    let lines = [
        (skipped > 0, "pairs-over-again"),
        (reading.better.is_some(), "pairs-over-worst"),
        (!reading.ways.is_empty(), "pairs-over-take"),
        (page.goal != Goal::All, "pairs-over-more"),
    ];
    let title = widgets::strong(ctx.say(&title)).size(NAME * unit);
    ui.add_space(12.0 * unit);
    ui.add(Label::new(title).wrap());
    ui.add_space(8.0 * unit);
    for (holds, key) in lines {
        if holds {
            let text = RichText::new(ctx.text(key)).size(WORDS * unit);
            ui.add(Label::new(text).wrap());
            ui.add_space(2.0 * unit);
        }
    }
    ui.add_space(14.0 * unit);
}
