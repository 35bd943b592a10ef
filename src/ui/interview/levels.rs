//! One large button for each level: its value, its meaning, its key.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{
    Color32, CornerRadius, FontFamily, FontId, Galley, Id, Rect, Role, Sense, Stroke, StrokeKind,
    Ui, WidgetInfo, pos2, vec2,
};

use super::act::Wish;
use super::texts::{Answer, Asked};
use crate::i18n::visible;
use crate::ui::{Context, MEDIUM, SEMIBOLD};

/// Sizes at 1280 × 720, in points.
const NUMBER: f32 = 44.0;
const MEANING: f32 = 21.0;
const SMALL: f32 = 14.0;
const PADDING: f32 = 14.0;
const GAP: f32 = 12.0;
/// The line of key and remark at the head of a card.
const HEAD: f32 = 24.0;

struct Card {
    number: Arc<Galley>,
    meaning: Arc<Galley>,
}

/// How high the cards are.
pub(super) fn height(ui: &Ui, ctx: &Context<'_>, asked: &Asked, unit: f32) -> f32 {
    card_height(&cards(ui, ctx, asked, unit), unit) + GAP * unit
}

fn card_height(cards: &[Card], unit: f32) -> f32 {
    let tallest = cards
        .iter()
        .map(|card| card.number.size().y.max(card.meaning.size().y))
        .fold(0.0, f32::max);
    tallest + (HEAD + 2.0 * PADDING) * unit
}

fn card_width(ui: &Ui, count: usize, unit: f32) -> f32 {
    let count = count.max(1) as f32;
    ((ui.available_width() - (count - 1.0) * GAP * unit) / count).max(1.0)
}

fn cards(ui: &Ui, ctx: &Context<'_>, asked: &Asked, unit: f32) -> Vec<Card> {
    let width = card_width(ui, asked.answers.len(), unit);
    let ink = ctx.tokens.ink;
    let card = |answer: &Answer| {
        let font = FontId::new(NUMBER * unit, FontFamily::Name(SEMIBOLD.into()));
        let number = ui
            .painter()
            .layout_no_wrap(answer.number.clone(), font, ink);
        let room = width - number.size().x - 3.0 * PADDING * unit;
        Card {
            meaning: meaning(ui, &answer.meaning, room.max(40.0), unit, ink),
            number,
        }
    };
    asked.answers.iter().map(card).collect()
}

/// A meaning that is a whole sentence is set smaller, and what does not go in then ends in “…”.
fn meaning(ui: &Ui, text: &str, width: f32, unit: f32, ink: Color32) -> Arc<Galley> {
    let lay = |size: f32, rows: usize| {
        let font = FontId::new(size * unit, FontFamily::Name(MEDIUM.into()));
        let mut job =
            LayoutJob::single_section(visible(text).into_owned(), TextFormat::simple(font, ink));
        job.wrap.max_width = width;
        job.wrap.max_rows = rows;
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    };
    let large = lay(MEANING, 3);
    if large.elided {
        lay(MEANING * 0.7, 4)
    } else {
        large
    }
}

/// Shows the cards side by side.
pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    asked: &Asked,
    unit: f32,
    wishes: &mut Vec<Wish>,
) {
    let cards = cards(ui, ctx, asked, unit);
    let size = vec2(
        card_width(ui, asked.answers.len(), unit),
        card_height(&cards, unit),
    );
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), size.y), Sense::hover());
    let mut left = row.left();
    for (order, (answer, card)) in asked.answers.iter().zip(cards).enumerate() {
        let rect = Rect::from_min_size(pos2(left, row.top()), size);
        left += size.x + GAP * unit;
        let elided = card.meaning.elided;
        let id = Id::unique(("interview level", order));
        let response = ui.interact(rect, id, Sense::click());
        let on = answer.holds;
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, &answer.name));
        let hot = response.hovered() || response.is_pointer_button_down_on();
        paint(
            ui,
            ctx,
            answer,
            card,
            (rect, unit),
            (hot, response.has_focus()),
        );
        let response = if elided {
            response.on_hover_text(&answer.meaning)
        } else {
            response
        };
        if response.clicked() {
            wishes.push(Wish::Level(answer.value));
        }
    }
    ui.add_space((GAP * unit - ui.spacing().item_spacing.y).max(0.0));
}

fn paint(
    ui: &Ui,
    ctx: &Context<'_>,
    answer: &Answer,
    card: Card,
    (rect, unit): (Rect, f32),
    (hot, focused): (bool, bool),
) {
    let tokens = ctx.tokens;
    let painter = ui.painter();
    let rounding = CornerRadius::same(tokens.rounding * 2);
    painter.rect_filled(rect, rounding, tokens.field);
    if answer.holds {
        painter.rect_filled(rect, rounding, tokens.selection);
    }
    if hot {
        painter.rect_filled(rect, rounding, tokens.hover);
    }
    // The shade of the level in the matrix, so that the two pictures are one.
    let thick = (5.0 * unit).max(3.0);
    let mut strip = rect.shrink2(vec2(f32::from(tokens.rounding) * 2.0, 1.0));
    strip.set_height(thick);
    let shade = tokens.relation_shade(answer.part).fill;
    painter.rect_filled(strip, CornerRadius::ZERO, shade);
    let line = if answer.holds || focused {
        Stroke::new(2.0, tokens.accent)
    } else {
        Stroke::new(1.0, tokens.line_strong)
    };
    painter.rect_stroke(rect, rounding, line, StrokeKind::Inside);
    if focused {
        let ring = Stroke::new(2.0, tokens.accent);
        painter.rect_stroke(rect.expand(3.0), rounding, ring, StrokeKind::Outside);
    }
    let padding = PADDING * unit;
    let small = FontId::new(SMALL * unit, FontFamily::Name(MEDIUM.into()));
    let head = rect.top() + padding + HEAD * unit * 0.4;
    if let Some(remark) = &answer.remark {
        let ink = if answer.holds {
            tokens.accent
        } else {
            tokens.ink_soft
        };
        let remark = painter.layout_no_wrap(remark.clone(), small.clone(), ink);
        let at = pos2(rect.left() + padding, head - remark.size().y / 2.0);
        painter.galley(at, remark, ink);
    }
    let key = painter.layout_no_wrap(answer.key.clone(), small, tokens.ink_soft);
    let cap = vec2((key.size().x + 12.0 * unit).max(22.0 * unit), 22.0 * unit);
    let cap = Rect::from_center_size(pos2(rect.right() - padding - cap.x / 2.0, head), cap);
    painter.rect_stroke(
        cap,
        CornerRadius::same(tokens.rounding),
        Stroke::new(1.0, tokens.line_strong),
        StrokeKind::Inside,
    );
    painter.galley(cap.center() - key.size() / 2.0, key, tokens.ink_soft);
    let middle = (rect.top() + padding + HEAD * unit + rect.bottom() - padding) / 2.0;
    let number = card.number.size();
    let at = pos2(rect.left() + padding, middle - number.y / 2.0);
    painter.galley(at, card.number, tokens.ink);
    let meaning = card.meaning.size();
    let at = pos2(
        rect.left() + 2.0 * padding + number.x,
        middle - meaning.y / 2.0,
    );
    painter.galley(at, card.meaning, tokens.ink);
}
