//! The chart of recommending: the score with its interval, its three parts, and how many answered each of 0…10.

use egui::{Align2, Rect, pos2};

use super::cards::Recommend;
use super::layout::{NpsPlaces, Placed};
use super::paint::{self, Sheet, State};
use crate::ui::map::Texts;
use crate::ui::panel::marks;
use crate::ui::type_set::{Face, Setting};

/// Paints the score on its axis of −100…100.
pub(super) fn paint(sheet: &Sheet<'_>, texts: &mut Texts, found: &Recommend, placed: Placed) {
    let (painter, tokens, scale) = (sheet.painter, sheet.ctx.tokens, sheet.scale);
    let room = NpsPlaces::of(placed, scale).score();
    let large = Setting::line(22.0 * scale, room.width()).face(Face::SemiBold);
    let at = (room.left_center(), Align2::LEFT_CENTER);
    let put = texts.put(painter, at, &found.score, (large, sheet.ink()));
    let axis = Rect::from_min_max(
        pos2(put.right() + 24.0, room.top() + 4.0),
        pos2(room.right() - 14.0, room.bottom() - 14.0 * scale),
    );
    let Some([value, low, high]) = found.value else {
        return;
    };
    if axis.width() < 60.0 {
        return;
    }
    let x = |score: f32| axis.left() + axis.width() * ((score + 100.0) / 200.0).clamp(0.0, 1.0);
    let mut shapes = Vec::new();
    for (text, score) in [("−100", -100.0), ("0", 0.0), ("100", 100.0)] {
        let at = (pos2(x(score), axis.bottom() + 1.0), Align2::CENTER_TOP);
        texts.put(painter, at, text, (sheet.small(40.0), tokens.ink_soft));
        paint::grid(&mut shapes, sheet, x(score), axis);
    }
    let y = axis.center().y;
    paint::point(sheet, &mut shapes, (x(value), y), (x(low), x(high)), false);
    painter.extend(shapes);
}

/// Paints detractors, passives or promoters.
pub(super) fn group(
    sheet: &Sheet<'_>,
    texts: &mut Texts,
    (found, at): (&Recommend, usize),
    (rect, few): (Rect, bool),
    state: State,
) {
    let Some(line) = found.parts.get(at) else {
        return;
    };
    let (painter, tokens, scale) = (sheet.painter, sheet.ctx.tokens, sheet.scale);
    sheet.ground(rect, state);
    let mut shapes = Vec::new();
    let mut left = rect.left() + 6.0 * scale;
    let top = rect.top() + 12.0 * scale;
    if state.chosen {
        marks::tick(
            &mut shapes,
            pos2(left + 5.0 * scale, top),
            10.0 * scale,
            tokens.accent,
        );
        left += 16.0 * scale;
    }
    let name = (pos2(left, top), Align2::LEFT_CENTER);
    let setting = sheet.line(rect.right() - left - 2.0).face(Face::Medium);
    texts.put(painter, name, &line.label, (setting, sheet.ink()));
    let share = (
        pos2(rect.left() + 6.0 * scale, top + 16.0 * scale),
        Align2::LEFT_CENTER,
    );
    let setting = sheet.small(rect.width() - 8.0);
    texts.put(painter, share, &line.share, (setting, sheet.ink()));
    let track = Rect::from_min_max(
        pos2(rect.left() + 6.0 * scale, rect.bottom() - 12.0 * scale),
        pos2(rect.right() - 6.0 * scale, rect.bottom() - 5.0 * scale),
    );
    painter.rect_filled(track, 1.5, tokens.line);
    if let Some([value, low, high]) = line.value {
        let x = |part: f32| track.left() + track.width() * part.clamp(0.0, 1.0);
        let full = Rect::from_min_max(track.min, pos2(x(value), track.bottom()));
        let colour = sheet.bar_colour(state.chosen);
        marks::bar(&mut shapes, tokens, full, (colour, few));
        let ends = (x(low), x(high));
        marks::whisker(&mut shapes, track.center().y, ends, sheet.pale(tokens.ink));
    }
    painter.extend(shapes);
}

/// Paints how many answered one of 0…10.
pub(super) fn level(
    sheet: &Sheet<'_>,
    texts: &mut Texts,
    (found, at): (&Recommend, usize),
    (rect, few): (Rect, bool),
    state: State,
) {
    let Some(line) = found.levels.get(at) else {
        return;
    };
    let (painter, tokens, scale) = (sheet.painter, sheet.ctx.tokens, sheet.scale);
    sheet.ground(rect, state);
    let values = found.levels.iter().filter_map(|line| line.value);
    let most = values.fold(0.01, |most: f32, [value, ..]| most.max(value));
    let part = line.value.map_or(0.0, |[value, ..]| value / most);
    let column = Rect::from_min_max(
        pos2(rect.left() + 3.0, rect.top() + 16.0 * scale),
        pos2(rect.right() - 3.0, rect.bottom() - 18.0 * scale),
    );
    let mut shapes = Vec::new();
    paint::column(sheet, &mut shapes, column, (part, few), state);
    painter.extend(shapes);
    let foot = (
        pos2(rect.center().x, rect.bottom() - 9.0 * scale),
        Align2::CENTER_CENTER,
    );
    let setting = sheet.small(rect.width());
    texts.put(painter, foot, &line.label, (setting, sheet.ink()));
    if !state.chosen {
        let head = (
            pos2(rect.center().x, rect.top() + 8.0 * scale),
            Align2::CENTER_CENTER,
        );
        let setting = sheet.small(rect.width());
        texts.put(painter, head, &line.count, (setting, tokens.ink_soft));
    }
}
