//! The strip of a card: its class in each segment, with a box around those that differ from the whole market.

use egui::{Align2, CornerRadius, Painter, Rect, Stroke, StrokeKind, pos2, vec2};

use super::sheet::Sheet;
use super::texts::Texts;
use crate::methods::matrix::{Class, Scope};
use crate::methods::segments::class_shown;
use crate::ui::type_set::{Face, Setting};

/// The height of a strip at the usual size of type.
pub const HEIGHT: f32 = 17.0;

/// The narrowest place for a mark.
const LEAST: f32 = 10.0;

/// The class of a touchpoint in every segment, in the order of segments.
fn classes(sheet: &Sheet<'_>, position: usize) -> impl Iterator<Item = Option<Class>> {
    let segments = sheet.ctx.derived.segments(sheet.ctx.project);
    segments
        .iter()
        .map(move |figures| figures.touchpoints.get(position).and_then(class_shown))
}

/// Paints a strip; where not all segments have room, only those that differ.
pub fn paint(
    sheet: &Sheet<'_>,
    painter: &Painter,
    texts: &mut Texts,
    position: usize,
    rect: Rect,
    scale: f32,
) {
    let count = sheet.known.segments.len().max(1) as f32;
    let cell = (rect.width() / count).min(27.0 * scale);
    if cell < LEAST {
        differing(
            sheet,
            painter,
            position,
            rect.right(),
            rect.center().y,
            rect.width(),
        );
        return;
    }
    let tokens = sheet.ctx.tokens;
    let whole = sheet.known.cards.get(position).and_then(|card| card.whole);
    for ((at, class), segment) in (0_u16..)
        .zip(classes(sheet, position))
        .zip(&sheet.known.segments)
    {
        let left = rect.left() + f32::from(at) * cell;
        let spot = Rect::from_min_size(
            pos2(left, rect.top() + 1.0),
            vec2(cell - 2.0, rect.height() - 2.0),
        );
        let differs = class != whole;
        if differs {
            boxed(sheet, painter, spot);
        }
        let mut centre = spot.center();
        if cell >= 24.0 {
            // The badge's mark in its colour: a whole badge on every card would outshine the classes.
            let corner = pos2(centre.x - 2.0, centre.y);
            let setting = Setting::line(10.0 * scale, cell).face(Face::SemiBold);
            let place = (corner, Align2::RIGHT_CENTER);
            if let Some(segment) = sheet.ctx.project.segment(segment.id) {
                let ink = tokens.hue(segment.hue);
                texts.put(painter, place, &segment.mark, (setting, ink));
            }
            centre.x += 5.0 * scale;
        }
        if let Some(class) = class {
            let radius = (cell * 0.32).min(4.2 * scale);
            sheet.mark(painter, centre, radius, class);
        }
        if sheet.ctx.scope == Scope::Segment(segment.id) {
            let line = Rect::from_min_max(spot.left_bottom(), spot.right_bottom() + vec2(0.0, 2.0));
            painter.rect_filled(line, 0.0, tokens.accent);
        }
    }
}

/// The box that makes a difference stand out.
fn boxed(sheet: &Sheet<'_>, painter: &Painter, spot: Rect) {
    let tokens = sheet.ctx.tokens;
    let rounding = CornerRadius::same(2);
    let stroke = Stroke::new(1.2, tokens.ink);
    painter.rect(spot, rounding, tokens.field, stroke, StrokeKind::Inside);
}

/// Paints only the segments that differ, from a right end leftwards and as many as have room; where the row then begins.
pub fn differing(
    sheet: &Sheet<'_>,
    painter: &Painter,
    position: usize,
    right: f32,
    middle: f32,
    room: f32,
) -> f32 {
    let Some(card) = sheet.known.cards.get(position) else {
        return right;
    };
    if card.differs == 0 || room < LEAST {
        return right;
    }
    let others = classes(sheet, position).filter(|class| *class != card.whole);
    let mut left = right;
    for class in others.collect::<Vec<_>>().into_iter().rev() {
        if right - left + 13.0 > room {
            break;
        }
        let spot = Rect::from_center_size(pos2(left - 6.5, middle), vec2(12.0, 11.0));
        boxed(sheet, painter, spot);
        if let Some(class) = class {
            sheet.mark(painter, spot.center(), 3.2, class);
        }
        left -= 13.0;
    }
    left - 3.0
}
