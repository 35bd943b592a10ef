//! Paints the lines: a question, or a figure on both sides with the difference and what it is worth.

use egui::{Align2, Rect, Ui, pos2, vec2};

use super::known::Row;
use crate::ui::Context;
use crate::ui::map::Texts;
use crate::ui::panel::pair;
use crate::ui::type_set::{Face, Setting};

/// How high a line is.
pub(super) const ROW: f32 = 40.0;

/// Where it is, how large, and whether it is current.
type Place = (Rect, f32, bool);

/// A question.
pub(super) fn head(
    ui: &Ui,
    ctx: &Context<'_>,
    texts: &mut Texts,
    (name, about): (&str, &str),
    (rect, scale, _): Place,
) {
    let (painter, tokens) = (ui.painter(), ctx.tokens);
    let room = rect.shrink2(vec2(16.0, 0.0));
    let below = room.bottom() - 8.0;
    let side = Setting::line(12.0 * scale, room.width() * 0.4);
    let at = (pos2(room.right(), below), Align2::RIGHT_BOTTOM);
    let put = texts.put(painter, at, about, (side, tokens.ink_soft));
    let width = put.left() - room.left() - 12.0;
    let setting = Setting::line(15.0 * scale, width).face(Face::SemiBold);
    let at = (pos2(room.left(), below + 2.0), Align2::LEFT_BOTTOM);
    texts.put(painter, at, name, (setting, tokens.ink));
}

/// A figure on both sides.
pub(super) fn row(
    ui: &Ui,
    ctx: &Context<'_>,
    texts: &mut Texts,
    row: &Row,
    (rect, scale, current): Place,
) {
    let (painter, tokens) = (ui.painter(), ctx.tokens);
    let ink = if current { tokens.ink } else { tokens.ink_soft };
    let room = rect.shrink2(vec2(16.0, 0.0));
    let (figures, difference, verdict) = (112.0 * scale, 140.0 * scale, 150.0 * scale);
    let rest = (room.width() - figures - difference - verdict - 48.0).max(80.0);
    let label = rest * 0.4;
    let y = rect.center().y;
    let mut left = room.left();
    let mut next = |width: f32| {
        let from = left;
        left += width + 12.0;
        from
    };
    let at = (pos2(next(label), y), Align2::LEFT_CENTER);
    let setting = Setting::line(14.0 * scale, label);
    texts.put(painter, at, &row.label, (setting, ink));
    let bars = next(rest - label);
    let place = Rect::from_min_max(
        pos2(bars, rect.top() + 6.0),
        pos2(bars + rest - label, rect.bottom() - 6.0),
    );
    pair::paint(painter, tokens, place, (row.axis, row.figures), !current);
    let right = next(figures) + figures;
    for (text, up) in row.texts.iter().zip([true, false]) {
        let y = if up { y - 8.0 * scale } else { y + 8.0 * scale };
        let at = (pos2(right, y), Align2::RIGHT_CENTER);
        let setting = Setting::line(12.5 * scale, figures);
        texts.put(painter, at, text, (setting, ink));
    }
    let right = next(difference) + difference;
    let at = (pos2(right, y), Align2::RIGHT_CENTER);
    let face = if row.beyond.is_some() {
        Face::SemiBold
    } else {
        Face::Regular
    };
    let setting = Setting::line(13.0 * scale, difference).face(face);
    let soft = if row.beyond.is_some() {
        ink
    } else {
        tokens.ink_soft
    };
    texts.put(painter, at, &row.difference, (setting, soft));
    let at = (pos2(next(verdict), y), Align2::LEFT_CENTER);
    let setting = Setting::line(13.0 * scale, verdict).face(face);
    texts.put(painter, at, &ctx.text(row.verdict), (setting, soft));
}
