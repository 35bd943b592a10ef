//! A line of the list, and the sign and colour of a verdict.

use egui::{Align2, Color32, FontId, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use super::choice::Kind;
use super::known::Line;
use crate::ui::type_set::{Face, Setting};
use crate::ui::{Context, Tokens, marks};

/// How wide the verdict stands.
const VERDICT: f32 = 150.0;

/// The colour of a verdict's sign and word.
pub(super) const fn ink(tokens: &Tokens, kind: Option<Kind>) -> Color32 {
    match kind {
        Some(Kind::Confirmed) => tokens.accent,
        Some(Kind::Refuted) => tokens.critical,
        Some(Kind::Open) => tokens.important,
        Some(Kind::NoAnswers) | None => tokens.ink_soft,
    }
}

/// The sign of a verdict: a tick, a cross, a wave, a dash.
pub(super) fn sign(painter: &Painter, at: Pos2, kind: Option<Kind>, colour: Color32) {
    let mut shapes = Vec::new();
    let pen = Stroke::new(1.8, colour);
    match kind {
        Some(Kind::Confirmed) => marks::settled(&mut shapes, at, colour),
        Some(Kind::Refuted) => {
            let part = vec2(3.6, 3.6);
            shapes.push(Shape::line_segment([at - part, at + part], pen));
            let part = vec2(3.6, -3.6);
            shapes.push(Shape::line_segment([at - part, at + part], pen));
        }
        Some(Kind::Open) => marks::unsettled(&mut shapes, at, 11.0, colour),
        Some(Kind::NoAnswers) => {
            let part = vec2(4.0, 0.0);
            shapes.push(Shape::line_segment([at - part, at + part], pen));
        }
        None => marks::noted(&mut shapes, at, colour),
    }
    painter.extend(shapes);
}

/// Paints a line.
pub(super) fn paint(
    painter: &Painter,
    ctx: &Context<'_>,
    line: &Line,
    rect: Rect,
    ((chosen, focused, hovered), scale): ((bool, bool, bool), f32),
) {
    let tokens = ctx.tokens;
    if chosen {
        painter.rect_filled(rect, 0.0, tokens.selection);
        let mark = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
        painter.rect_filled(mark, 0.0, tokens.accent);
        if focused {
            let ring = Stroke::new(1.5, tokens.accent);
            painter.rect_stroke(rect, 0.0, ring, StrokeKind::Inside);
        }
    } else if hovered {
        painter.rect_filled(rect, 0.0, tokens.hover);
    }
    let pen = Stroke::new(1.0, tokens.line);
    painter.hline(rect.x_range(), rect.bottom(), pen);
    let colour = ink(tokens, line.verdict);
    let left = rect.left() + 14.0;
    let top = rect.top() + 16.0 * scale;
    sign(painter, pos2(left + 6.0, top), line.verdict, colour);
    let width = VERDICT * scale;
    let word = Setting {
        rows: 2,
        ..Setting::line(tokens.text_small * scale, width - 24.0).face(Face::SemiBold)
    };
    let galley = painter.layout_job(word.job(line.word.clone(), Some(1.1)));
    let below = top - 8.0 + galley.size().y;
    painter.galley(pos2(left + 18.0, top - 8.0), galley, colour);
    let soft = if line.few {
        tokens.warning
    } else {
        tokens.ink_soft
    };
    painter.text(
        pos2(left + 18.0, below + 3.0),
        Align2::LEFT_TOP,
        &line.answers,
        FontId::proportional(tokens.text_small * scale),
        soft,
    );
    let words = left + width;
    let room = rect.right() - 14.0 - words;
    let ink = if line.dropped {
        tokens.ink_soft
    } else {
        tokens.ink
    };
    let setting = Setting {
        rows: 2,
        struck: line.dropped,
        ..Setting::line(tokens.text_body * scale, room)
    };
    let galley = painter.layout_job(setting.job(line.statement.clone(), Some(1.2)));
    let mut at = pos2(words, rect.top() + 7.0 * scale);
    let high = galley.size().y;
    painter.galley(at, galley, ink);
    at.y += high + 2.0;
    let setting = Setting::line(tokens.text_small * scale, room);
    let galley = painter.layout_job(setting.job(line.detail.clone(), None));
    painter.galley(at, galley, tokens.ink_soft);
}
