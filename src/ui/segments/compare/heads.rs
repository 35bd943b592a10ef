//! The heads of the columns: names, how far a segment's order agrees with the whole's, how many classes differ.

use egui::{Align2, Painter, Rect, Stroke, pos2, vec2};

use super::layout::FROZEN;
use super::sheet::{Sheet, triangle};
use super::words::Head;
use crate::ui::badge;
use crate::ui::map::Texts;
use crate::ui::type_set::{Face, Setting};

/// Paints the heads that can be seen.
pub fn paint(sheet: &Sheet<'_>, painter: &Painter, texts: &mut Texts) {
    let (layout, tokens) = (sheet.layout, sheet.ctx.tokens);
    painter.rect_filled(layout.heads, 0.0, tokens.band);
    for column in (0..FROZEN).chain(layout.visible_columns()) {
        let (Some(head), Some(of)) = (
            sheet.known.heads.get(column),
            sheet.known.columns.get(column),
        ) else {
            continue;
        };
        let clip = layout.heads.intersect(layout.clip(column));
        let painter = painter.with_clip_rect(clip.intersect(painter.clip_rect()));
        let rect = layout.head(column);
        one(sheet, &painter, texts, (rect, head), sheet.order == *of);
    }
    let bottom = layout.heads.bottom() - 0.5;
    let line = Stroke::new(1.0, tokens.line_strong);
    painter.hline(layout.heads.x_range(), bottom, line);
    let end = layout.frozen_end() - 0.5;
    painter.vline(end, layout.heads.y_range(), line);
}

fn one(
    sheet: &Sheet<'_>,
    painter: &Painter,
    texts: &mut Texts,
    (rect, head): (Rect, &Head),
    orders: bool,
) {
    let (tokens, scale) = (sheet.ctx.tokens, sheet.layout.scale);
    let inner = rect.shrink2(vec2(8.0 * scale, 5.0 * scale));
    let mut top = inner.top();
    let segment = head.segment.and_then(|id| sheet.ctx.project.segment(id));
    if let Some(segment) = segment {
        let height = 16.0 * scale;
        let size = vec2(badge::width(height), height);
        let within = Rect::from_min_size(inner.min, size);
        badge::paint(painter, within, tokens, segment);
        let at = pos2(within.right() + 6.0, within.center().y);
        let at = (at, Align2::LEFT_CENTER);
        let setting = sheet.small(inner.right() - at.0.x);
        texts.put(painter, at, &head.beside, (setting, tokens.ink_soft));
        top = within.bottom() + 2.0;
    }
    if orders {
        // The order of the rows: its first place is on top.
        let (foot, side) = (rect.bottom() - 3.0, 4.5 * scale);
        let under = Rect::from_min_max(pos2(rect.left(), foot), rect.right_bottom());
        painter.rect_filled(under, 0.0, tokens.accent);
        let at = pos2(rect.center().x, foot - side * 0.75);
        triangle(painter, at, side, true, tokens.accent);
    }
    let title = Setting {
        rows: 2,
        ..Setting::line(12.5 * scale, inner.width()).face(Face::SemiBold)
    };
    let at = (pos2(inner.left(), top), Align2::LEFT_TOP);
    texts.put(painter, at, &head.title, (title, tokens.ink));
    let setting = sheet.small(inner.width());
    let line = 15.0 * scale;
    for (from_below, text) in (1_u8..).zip(head.lines.iter().rev()) {
        let y = inner.bottom() - line * f32::from(from_below);
        let at = (pos2(inner.left(), y), Align2::LEFT_TOP);
        texts.put(painter, at, text, (setting, tokens.ink_soft));
    }
}
