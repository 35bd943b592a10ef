//! A line of two tracks painted: the cards or gaps of both sides, and between them what differs.

use egui::accesskit::Role;
use egui::{Color32, Id, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

use super::board::{Card, Cards, Side};
use super::list::{Texts, columns};
use crate::methods::matrix::Class;
use crate::model::Entry;
use crate::ui::type_set::{Face, Setting};
use crate::ui::{Context, marks};

/// How much larger a presentation is, beside the zoom of the window.
const PRESENTED: f32 = 1.15;
/// Around what stands in a card.
const PADDING: f32 = 10.0;

/// Where a line stands.
pub(super) struct Place {
    /// Its place in the list.
    pub(super) at: usize,
    /// Its rectangle.
    pub(super) rect: Rect,
    /// The list.
    pub(super) list: Id,
    /// The selected card.
    pub(super) selected: Option<(usize, Entry)>,
}

fn size(ctx: &Context<'_>, size: f32) -> f32 {
    if ctx.presenting {
        size * PRESENTED
    } else {
        size
    }
}

/// Paints the head of a stage or a lane.
pub(super) fn head(
    texts: &mut Texts,
    ui: &Ui,
    ctx: &Context<'_>,
    (at, rect): (usize, Rect),
    name: &str,
) {
    let setting = Setting::line(size(ctx, ctx.tokens.text_body), rect.width() - 24.0);
    let text = texts.set(ui.painter(), (at, 0), setting.face(Face::SemiBold), name);
    let id = ui.scope_id().with(("head", at));
    ui.interact(rect.intersect(ui.clip_rect()), id, Sense::hover());
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::Heading);
        node.set_label(name);
        node.set_bounds(bounds(rect));
    });
    let line = Stroke::new(1.0, ctx.tokens.line);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 3.0, line);
    let place = pos2(rect.left() + 12.0, rect.bottom() - 6.0 - text.size().y);
    ui.painter().galley(place, text, ctx.tokens.ink);
}

/// Paints a line; the card that was pressed, and whether twice.
pub(super) fn show(
    texts: &mut Texts,
    ui: &Ui,
    ctx: &Context<'_>,
    place: &Place,
    cards: &Cards,
) -> Option<(usize, Entry, bool)> {
    let inner = place.rect.shrink2(vec2(12.0, 2.0));
    let [left, middle, right] = columns(inner);
    let mut pressed = None;
    if let Some(words) = &cards.shared {
        shared(texts, ui, ctx, (place, inner), words);
    }
    for (side, (rect, found)) in [left, right].into_iter().zip(&cards.sides).enumerate() {
        match found {
            Side::Card(card) => {
                let rect = if cards.shared.is_some() {
                    // Each half of the card that spans both answers for its own track.
                    let half = inner.center().x;
                    if side == 0 {
                        Rect::from_min_max(inner.min, pos2(half, inner.bottom()))
                    } else {
                        Rect::from_min_max(pos2(half, inner.top()), inner.max)
                    }
                } else {
                    rect
                };
                let response = answer(ui, ctx, (place, side, rect), card);
                pressed = (card.entry.filter(|_| response.clicked()))
                    .map(|entry| (side, entry, response.double_clicked()))
                    .or(pressed);
                let spans = cards.shared.is_some();
                paint(
                    texts,
                    ui,
                    ctx,
                    (place, side, rect, spans),
                    (card, &response),
                );
            }
            Side::Gap { words, .. } => gap(texts, ui, ctx, (place, side, rect), words),
        }
    }
    if cards.shared.is_none() {
        between(texts, ui, ctx, (place, middle), cards);
    } else if cards.differs {
        let setting = Setting::line(size(ctx, ctx.tokens.text_small), inner.width() * 0.4);
        let text = texts.set(ui.painter(), (place.at, 1), setting, &cards.middle);
        let at = pos2(
            inner.center().x - text.size().x / 2.0,
            inner.bottom() - 5.0 - text.size().y,
        );
        ui.painter().galley(at, text, ctx.tokens.ink_soft);
    }
    pressed
}

/// The card that spans both sides.
fn shared(
    texts: &mut Texts,
    ui: &Ui,
    ctx: &Context<'_>,
    (place, inner): (&Place, Rect),
    words: &str,
) {
    let tokens = ctx.tokens;
    let painter = ui.painter();
    painter.rect_filled(inner, tokens.rounding, tokens.field);
    let edge = Stroke::new(1.0, tokens.line_strong);
    painter.rect_stroke(inner, tokens.rounding, edge, StrokeKind::Inside);
    let setting = Setting::line(size(ctx, tokens.text_body), inner.width() * 0.56);
    let text = texts.set(painter, (place.at, 0), setting.face(Face::Medium), words);
    let at = pos2(inner.center().x - text.size().x / 2.0, inner.top() + 5.0);
    painter.galley(at, text, tokens.ink);
}

/// Takes presses, names the card for a reader and shows its tooltip.
fn answer(
    ui: &Ui,
    ctx: &Context<'_>,
    (place, side, rect): (&Place, usize, Rect),
    card: &Card,
) -> Response {
    let id = ui.scope_id().with(("card", side, place.at));
    let response = ui.interact(rect.intersect(ui.clip_rect()), id, Sense::CLICK);
    let selected = is_selected(place, side, card);
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::ListBoxOption);
        node.set_label(card.reader.as_str());
        node.set_selected(selected);
        node.set_bounds(bounds(response.rect));
    });
    if selected {
        ui.ctx().accesskit_node_builder(place.list, |node| {
            node.set_active_descendant(id.accesskit_id());
        });
    }
    if response.hovered() && !card.tip.is_empty() {
        return response.on_hover_ui_at_pointer(|ui| {
            ui.set_max_width(ctx.tokens.text_body * 30.0);
            ui.label(card.tip.as_str());
        });
    }
    response
}

fn is_selected(place: &Place, side: usize, card: &Card) -> bool {
    card.entry
        .is_some_and(|entry| place.selected == Some((side, entry)))
}

fn paint(
    texts: &mut Texts,
    ui: &Ui,
    ctx: &Context<'_>,
    (place, side, rect, spans): (&Place, usize, Rect, bool),
    (card, response): (&Card, &Response),
) {
    let (painter, tokens) = (ui.painter(), ctx.tokens);
    let selected = is_selected(place, side, card);
    if !spans {
        let fill = card
            .class
            .map_or(tokens.field, |class| tokens.class_tint(class));
        painter.rect_filled(rect, tokens.rounding, fill);
        outline(ui, ctx, rect, card);
    }
    if response.hovered() && card.entry.is_some() {
        painter.rect_filled(rect, tokens.rounding, tokens.hover);
    }
    if selected {
        let focused = ui.memory(|memory| memory.has_focus(place.list));
        let width = if focused { 2.5 } else { 1.5 };
        let ring = Stroke::new(width, tokens.accent);
        painter.rect_filled(rect, tokens.rounding, tokens.selection);
        painter.rect_stroke(rect, tokens.rounding, ring, StrokeKind::Inside);
    }
    let slot = |part: u8| (place.at, 2 + part + 8 * u8::from(side == 1));
    let small = size(ctx, tokens.text_small);
    if spans {
        // The words stand in the middle; how many named it at either end.
        let setting = Setting::line(small, rect.width() * 0.44 - PADDING);
        let text = texts.set(painter, slot(0), setting, &card.detail);
        let x = if side == 0 {
            rect.left() + PADDING
        } else {
            rect.right() - PADDING - text.size().x
        };
        let at = pos2(x, rect.center().y - text.size().y / 2.0);
        painter.galley(at, text, tokens.ink_soft);
        return;
    }
    let mut x = rect.left() + PADDING;
    let body = size(ctx, tokens.text_body);
    // A name alone stands in the middle.
    let top = if card.detail.is_empty() {
        rect.center().y - body * 0.68
    } else {
        rect.top() + 5.0
    };
    if !card.number.is_empty() {
        let setting = Setting::line(small, 40.0).face(Face::SemiBold);
        let text = texts.set(painter, slot(1), setting, &card.number);
        let at = pos2(x, top + 1.0 + (body - small) * 0.6);
        painter.galley(at, text, tokens.ink_soft);
        x += size(ctx, 24.0);
        if let Some(class) = card.class {
            let mut shapes = Vec::new();
            let at = pos2(x + 6.0, top + 1.0 + body * 0.62);
            marks::class(&mut shapes, at, 5.5, class, tokens.class(class));
            painter.extend(shapes);
        }
        x += 18.0;
    }
    let width = (rect.right() - PADDING - x).max(24.0);
    let setting = Setting {
        struck: card.gone,
        ..Setting::line(body, width).face(Face::Medium)
    };
    let title = texts.set(painter, slot(2), setting, &card.title);
    let below = top + title.size().y + 1.0;
    painter.galley(pos2(x, top), title, tokens.ink);
    let detail = texts.set(painter, slot(3), Setting::line(small, width), &card.detail);
    painter.galley(pos2(x, below), detail, tokens.ink_soft);
}

/// Dashed where nothing supports the card, and at the left where customers may leave the step out.
fn outline(ui: &Ui, ctx: &Context<'_>, rect: Rect, card: &Card) {
    let stroke = Stroke::new(1.0, ctx.tokens.line_strong);
    if card.unsupported {
        dashed(ui, rect, stroke);
    } else {
        let rounding = ctx.tokens.rounding;
        ui.painter()
            .rect_stroke(rect, rounding, stroke, StrokeKind::Inside);
    }
    if card.optional {
        let edge = [
            rect.left_top() + vec2(2.0, 4.0),
            rect.left_bottom() + vec2(2.0, -4.0),
        ];
        let stroke = Stroke::new(3.0, ctx.tokens.ink_soft);
        ui.painter()
            .extend(Shape::dashed_line(&edge, stroke, 5.0, 4.0));
    }
}

fn dashed(ui: &Ui, rect: Rect, stroke: Stroke) {
    let rect = rect.shrink(0.5);
    let corners = [
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
        rect.left_top(),
    ];
    ui.painter()
        .extend(Shape::dashed_line(&corners, stroke, 4.0, 4.0));
}

/// Where a track has nothing: why.
fn gap(
    texts: &mut Texts,
    ui: &Ui,
    ctx: &Context<'_>,
    (place, side, rect): (&Place, usize, Rect),
    words: &str,
) {
    let small = size(ctx, ctx.tokens.text_small);
    let setting = Setting::line(small, rect.width() - 2.0 * PADDING);
    let slot = (place.at, 2 + 4 + 8 * u8::from(side == 1));
    let text = texts.set(ui.painter(), slot, setting, words);
    let at = rect.center() - text.size() / 2.0;
    ui.painter().galley(at, text, ctx.tokens.ink_soft);
}

/// Between two cards: both class marks where they differ, and what else does.
fn between(
    texts: &mut Texts,
    ui: &Ui,
    ctx: &Context<'_>,
    (place, rect): (&Place, Rect),
    cards: &Cards,
) {
    let (painter, tokens) = (ui.painter(), ctx.tokens);
    let there = |side: &Side| matches!(side, Side::Card(_));
    let [left, right] =
        [cards.sides.first(), cards.sides.last()].map(|side| side.is_some_and(there));
    if !(left && right) {
        alone(ui, ctx, (rect, left), cards.classes);
        return;
    }
    let small = size(ctx, tokens.text_small);
    let middle = rect.center().x;
    if cards.middle.is_empty() {
        equals(ui, pos2(middle, rect.center().y), tokens.line_strong);
        return;
    }
    let mut top = rect.top() + 3.0;
    if let Some(classes) = cards.classes {
        both_classes(ui, ctx, pos2(middle, top + 7.0), classes);
        top += 15.0;
    }
    let rows = if cards.classes.is_some() { 1 } else { 2 };
    let setting = Setting {
        rows,
        ..Setting::line(small, rect.width() - 16.0)
    };
    let text = texts.set(painter, (place.at, 1), setting, &cards.middle);
    let top = if cards.classes.is_some() {
        top
    } else {
        rect.center().y - text.size().y / 2.0
    };
    painter.galley(pos2(middle - text.size().x / 2.0, top), text, tokens.ink);
}

/// Beside one card alone: a line that ends half-way, at the classes where its counterpart elsewhere has another one.
fn alone(ui: &Ui, ctx: &Context<'_>, (rect, left): (Rect, bool), classes: Option<[Class; 2]>) {
    let (painter, tokens) = (ui.painter(), ctx.tokens);
    let middle = rect.center();
    let (from, room) = if left {
        (rect.left(), -30.0)
    } else {
        (rect.right(), 30.0)
    };
    let stroke = Stroke::new(1.0, tokens.line_strong);
    if let Some(classes) = classes {
        painter.line_segment([pos2(from, middle.y), middle + vec2(room, 0.0)], stroke);
        both_classes(ui, ctx, middle, classes);
    } else {
        painter.line_segment([pos2(from, middle.y), middle], stroke);
        painter.circle_filled(middle, 2.5, tokens.line_strong);
    }
}

/// The class at the left and that at the right.
fn both_classes(ui: &Ui, ctx: &Context<'_>, at: egui::Pos2, [left, right]: [Class; 2]) {
    let mut shapes = Vec::new();
    let tokens = ctx.tokens;
    let colours = [tokens.class(left), tokens.class(right), tokens.ink_soft];
    marks::classes(&mut shapes, at, (5.5, 18.0), [left, right], colours);
    ui.painter().extend(shapes);
}

/// Two short lines: both are alike.
fn equals(ui: &Ui, at: egui::Pos2, colour: Color32) {
    for y in [-2.5, 2.5] {
        let ends = [at + vec2(-5.0, y), at + vec2(5.0, y)];
        ui.painter().line_segment(ends, Stroke::new(1.5, colour));
    }
}

/// Where a node is, for a reader.
fn bounds(rect: Rect) -> egui::accesskit::Rect {
    egui::accesskit::Rect {
        x0: rect.min.x.into(),
        y0: rect.min.y.into(),
        x1: rect.max.x.into(),
        y1: rect.max.y.into(),
    }
}
