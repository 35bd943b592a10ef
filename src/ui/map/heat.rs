//! The heat strip: a stage of very many touchpoints as thin bars, with as many names as have room, the first ranks first.

use std::ops::Range;

use egui::{Align2, Painter, Rect, Stroke, pos2, vec2};

use super::sheet::Sheet;
use super::texts::Texts;
use super::view::touchpoint_at;
use crate::methods::matrix::Class;
use crate::model::Subject;
use crate::ui::type_set::Setting;

/// The room of a name.
const NAME: f32 = 14.0;

/// Paints a stage. The length of a bar is its class too, so that colour is not alone.
pub fn paint(
    sheet: &Sheet<'_>,
    painter: &Painter,
    texts: &mut Texts,
    stage: usize,
    places: Range<usize>,
) {
    let tokens = sheet.ctx.tokens;
    let column = sheet.layout.card(stage, 0);
    let full = bar_room(column.width());
    for place in places.clone() {
        let Some((position, id)) = touchpoint_at(sheet.ctx, stage, place) else {
            continue;
        };
        let rect = sheet.layout.card(stage, place);
        let class = sheet.known.cards.get(position).and_then(|card| card.class);
        let (part, colour) = match class {
            Some(class) => (length(class), tokens.class(class)),
            None => (0.15, tokens.line_strong),
        };
        let bar = Rect::from_min_size(rect.min, vec2(full * part, rect.height()));
        painter.rect_filled(bar, 0.0, colour);
        if sheet.selected == Some(Subject::Touchpoint(id)) {
            let around = rect.with_max_x(rect.left() + full);
            sheet.ring(painter, around, Subject::Touchpoint(id));
        }
    }
    if column.width() - full > 40.0 {
        names(sheet, painter, texts, stage, places);
    }
}

/// The width that bars may take of a column.
fn bar_room(width: f32) -> f32 {
    (width * 0.35).clamp(16.0, 64.0)
}

const fn length(class: Class) -> f32 {
    match class {
        Class::Critical => 1.0,
        Class::Important => 0.65,
        Class::LessImportant => 0.35,
    }
}

/// Names beside the bars: what is selected and the critical touchpoints by rank, as many as have room.
fn names(
    sheet: &Sheet<'_>,
    painter: &Painter,
    texts: &mut Texts,
    stage: usize,
    places: Range<usize>,
) {
    let view = sheet.layout.cards;
    let lowest = sheet.layout.y(places.end).min(view.bottom()) - NAME / 2.0;
    let highest = sheet.layout.y(places.start).max(view.top()) + NAME / 2.0;
    let mut found: Vec<(usize, usize, usize)> = places
        .filter_map(|place| {
            let (position, id) = touchpoint_at(sheet.ctx, stage, place)?;
            let card = sheet.known.cards.get(position)?;
            let chosen = sheet.selected == Some(Subject::Touchpoint(id));
            let rank = sheet.ctx.derived.figures.touchpoints.get(position)?.rank;
            let rank = if chosen {
                0
            } else {
                rank.filter(|_| card.class == Some(Class::Critical))?.place
            };
            Some((rank, place, position))
        })
        .collect();
    found.sort_unstable();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped"
    )]
    let room = ((lowest - highest) / NAME + 1.0).clamp(0.0, 500.0) as usize;
    found.truncate(room);
    found.sort_unstable_by_key(|(_, place, _)| *place);
    let pitch = sheet.layout.pitch;
    let wished: Vec<f32> = found
        .iter()
        .map(|(_, place, _)| sheet.layout.y(*place) + pitch / 2.0)
        .collect();
    let lines = spread(&wished, highest, lowest);
    let column = sheet.layout.card(stage, 0);
    let from = column.left() + bar_room(column.width());
    let left = from + 14.0;
    let setting = Setting::line(11.0, column.right() - left);
    let tokens = sheet.ctx.tokens;
    for (((_, _, position), y), wish) in found.iter().zip(&lines).zip(&wished) {
        let Some(touchpoint) = sheet.ctx.project.touchpoints.get(*position) else {
            continue;
        };
        let stroke = Stroke::new(1.0, tokens.line_strong);
        let leader = [pos2(from + 1.0, *wish), pos2(left - 2.0, *y)];
        painter.line_segment(leader, stroke);
        let at = (pos2(left, *y), Align2::LEFT_CENTER);
        texts.put(painter, at, &touchpoint.name, (setting, tokens.ink));
    }
}

/// Moves lines apart that wish to stand too near each other, in order and within the ends.
fn spread(wished: &[f32], highest: f32, lowest: f32) -> Vec<f32> {
    let mut lines: Vec<f32> = Vec::with_capacity(wished.len());
    let mut least = highest;
    for wish in wished {
        let line = wish.max(least);
        lines.push(line);
        least = line + NAME;
    }
    let mut most = lowest;
    for line in lines.iter_mut().rev() {
        *line = line.min(most);
        most = *line - NAME;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_order_and_distance_and_stay_within() {
        let lines = spread(&[10.0, 11.0, 12.0, 90.0, 99.0], 7.0, 93.0);
        assert_eq!(lines, [10.0, 24.0, 38.0, 79.0, 93.0]);
        assert_eq!(spread(&[50.0], 7.0, 93.0), [50.0]);
    }
}
