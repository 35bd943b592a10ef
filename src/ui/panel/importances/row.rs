//! A row of the table: name, importance at present with its mark, each derivation with its doubt on a scale of 1 to 5.

use egui::{Align2, Color32, FontId, Painter, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use super::known::{Cell, Row};
use super::table::Spans;
use crate::ui::type_set::{Face, Setting};
use crate::ui::{Context, marks};

/// How a row is shown.
#[derive(Clone, Copy)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that hold in any combination"
)]
pub(super) struct State {
    pub(super) selected: bool,
    pub(super) focused: bool,
    pub(super) hovered: bool,
    /// False where the derivations are of what was on screen before.
    pub(super) current: bool,
    /// Which derivation is chosen.
    pub(super) chosen: Option<usize>,
    pub(super) scale: f32,
}

/// Room for the figures of a cell, and for its scale.
const FIGURES: f32 = 112.0;
const LEAST: f32 = 36.0;

/// Paints it.
pub(super) fn paint(
    painter: &Painter,
    ctx: &Context<'_>,
    row: &Row,
    (rect, spans): (Rect, Spans),
    state: State,
) {
    let tokens = ctx.tokens;
    back(painter, ctx, rect, state);
    let pen = Stroke::new(1.0, tokens.line);
    painter.hline(rect.x_range(), rect.bottom() - 0.5, pen);
    let ink = if row.excluded {
        tokens.ink_soft
    } else {
        tokens.ink
    };
    let (left, right) = spans.name;
    let setting = Setting {
        struck: row.excluded,
        rows: 2,
        ..Setting::line(tokens.text_body * state.scale, right - left)
    };
    let galley = painter.layout_job(setting.job(row.name.clone(), Some(1.1)));
    let y = rect.center().y;
    painter.galley(pos2(left, y - galley.size().y / 2.0), galley, ink);
    now(painter, ctx, row, (rect, spans), state.scale);
    for (at, cell) in row.cells.iter().enumerate() {
        let span = spans.way(at);
        let on = state.chosen == Some(at);
        if on {
            let column = Rect::from_min_max(
                pos2(span.0 - 8.0, rect.top()),
                pos2(span.1 + 2.0, rect.bottom() - 1.0),
            );
            painter.rect_filled(column, 0.0, tokens.hover);
        }
        if let Some(cell) = cell {
            figure(painter, ctx, (cell, row.now), (rect, span), (state, on));
        } else {
            let font = FontId::proportional(tokens.text_body * state.scale);
            let at = pos2(span.0, y);
            painter.text(at, Align2::LEFT_CENTER, "–", font, tokens.ink_soft);
        }
    }
}

fn back(painter: &Painter, ctx: &Context<'_>, rect: Rect, state: State) {
    let tokens = ctx.tokens;
    if state.selected {
        painter.rect_filled(rect, 0.0, tokens.selection);
        let mark = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
        painter.rect_filled(mark, 0.0, tokens.accent);
        if state.focused {
            let ring = Stroke::new(1.5, tokens.accent);
            painter.rect_stroke(rect, 0.0, ring, StrokeKind::Inside);
        }
    } else if state.hovered {
        painter.rect_filled(rect, 0.0, tokens.hover);
    }
}

/// The importance at present, and below it whether it was changed by hand.
fn now(painter: &Painter, ctx: &Context<'_>, row: &Row, (rect, spans): (Rect, Spans), scale: f32) {
    let tokens = ctx.tokens;
    let (left, right) = spans.now;
    let y = rect.center().y;
    let bare = row.mark.is_empty();
    let middle = if bare { y } else { y - 8.0 * scale };
    let font = Face::SemiBold.font(tokens.text_body * scale);
    let text = row.now_text.as_str();
    painter.text(
        pos2(left, middle),
        Align2::LEFT_CENTER,
        text,
        font,
        tokens.ink,
    );
    if bare {
        return;
    }
    let mut left = left;
    let below = y + 9.0 * scale;
    let ink = if row.by_hand {
        let mut shapes = Vec::new();
        marks::by_hand(&mut shapes, pos2(left + 5.0, below), tokens.warning);
        painter.extend(shapes);
        left += 14.0;
        tokens.warning
    } else {
        tokens.ink_soft
    };
    let setting = Setting::line(tokens.text_small * scale, right - left);
    let galley = painter.layout_job(setting.job(row.mark.clone(), None));
    let at = pos2(left, below - galley.size().y / 2.0);
    painter.galley(at, galley, ink);
}

/// A derivation's figure with its doubt and answers, and where it lies between 1 and 5.
fn figure(
    painter: &Painter,
    ctx: &Context<'_>,
    (cell, now): (&Cell, Option<f64>),
    (rect, (left, right)): (Rect, (f32, f32)),
    (state, on): (State, bool),
) {
    let (tokens, scale) = (ctx.tokens, state.scale);
    let ink = match (state.current, on) {
        (true, true) => tokens.ink,
        (true, false) => tokens.ink.lerp_to_gamma(tokens.ink_soft, 0.5),
        (false, _) => tokens.ink_soft,
    };
    let y = rect.center().y;
    let face = if on { Face::SemiBold } else { Face::Regular };
    let font = face.font(tokens.text_body * scale);
    let middle = pos2(left, y - 8.0 * scale);
    let value = painter.text(middle, Align2::LEFT_CENTER, &cell.text, font, ink);
    let small = FontId::proportional(tokens.text_small * scale);
    let beside = pos2(value.right() + 5.0, y - 8.0 * scale);
    let doubt = painter.text(
        beside,
        Align2::LEFT_CENTER,
        &cell.doubt,
        small.clone(),
        tokens.ink_soft,
    );
    let (answers, ink) = if cell.weak {
        (format!("{} !", cell.answers), tokens.warning)
    } else {
        (cell.answers.clone(), tokens.ink_soft)
    };
    let below = pos2(left, y + 9.0 * scale);
    painter.text(below, Align2::LEFT_CENTER, answers, small, ink);
    let line = (left + FIGURES * scale).max(doubt.right() + 8.0);
    if right - line >= LEAST {
        scale_of(painter, ctx, (cell, now), (y, line, right - 6.0));
    }
}

/// The scale of 1 to 5: a dot for the figure, a line for its 95 % interval, a tick for the importance at present.
fn scale_of(
    painter: &Painter,
    ctx: &Context<'_>,
    (cell, now): (&Cell, Option<f64>),
    (y, left, right): (f32, f32, f32),
) {
    let tokens = ctx.tokens;
    #[expect(clippy::cast_possible_truncation, reason = "a place on the screen")]
    let x = |value: f64| left + (right - left) * ((value.clamp(1.0, 5.0) - 1.0) / 4.0) as f32;
    let pen = |width: f32, colour: Color32| Stroke::new(width, colour);
    painter.hline(left..=right, y, pen(1.0, tokens.line_strong));
    for end in [left, right] {
        painter.vline(end, (y - 2.0)..=(y + 2.0), pen(1.0, tokens.line_strong));
    }
    if let Some(now) = now {
        painter.vline(x(now), (y - 7.0)..=(y + 7.0), pen(1.5, tokens.ink_soft));
    }
    let mut shapes = Vec::new();
    if let Some((low, high)) = cell.ends {
        super::super::marks::whisker(&mut shapes, y, (x(low), x(high)), tokens.accent);
    }
    shapes.push(Shape::circle_filled(
        pos2(x(cell.value), y),
        3.5,
        tokens.accent,
    ));
    painter.extend(shapes);
}
