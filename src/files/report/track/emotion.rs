//! The lane of emotions: a curve through the steps from −2 to +2 over a neutral line.

use super::super::colour::palette;
use super::super::fonts::{Face, Style, cap_height};
use super::super::page::{Outline, Page, Segment};
use super::super::run::Run;

/// The height of the lane, in sizes.
pub(super) const HEIGHT: f32 = 5.2;

/// A step with how the customer feels, −2…+2, as a number and in figures.
#[derive(Clone, Debug)]
pub(super) struct Feeling {
    pub number: usize,
    pub emotion: Option<i8>,
    pub text: String,
}

/// Draws the curve through columns with their left edges and widths, in a lane with its upper edge and height.
pub(super) fn draw(
    columns: &[(&[Feeling], f32, f32)],
    size: f32,
    page: &mut Page,
    (top, height): (f32, f32),
) {
    let (Some(first), Some(last)) = (columns.first(), columns.last()) else {
        return;
    };
    let middle = top + height / 2.0;
    let unit = (height / 2.0 - size * 1.5) / 2.0;
    let neutral = Outline::line((first.1, middle), (last.1 + last.2, middle));
    page.stroke(neutral, palette::LINE_STRONG, 0.5);
    let mut points: Vec<(f32, f32, &Feeling, f32)> = Vec::new();
    for (feelings, left, width) in columns {
        let part = width / feelings.len().max(1) as f32;
        for (at, feeling) in feelings.iter().enumerate() {
            if let Some(emotion) = feeling.emotion {
                let x = left + part * (at as f32 + 0.5);
                points.push((x, middle - unit * f32::from(emotion), feeling, part));
            }
        }
    }
    let line = points.iter().enumerate().map(|(at, (x, y, ..))| {
        if at == 0 {
            Segment::Move(*x, *y)
        } else {
            Segment::Line(*x, *y)
        }
    });
    page.stroke(Outline(line.collect()), palette::ACCENT, size * 0.11);
    let style = |face, colour| Style::new(face, size * 0.8, colour);
    let mut free = f32::NEG_INFINITY;
    for (x, y, feeling, _) in points {
        page.fill(Outline::circle(x, y, size * 0.24), palette::ACCENT);
        let text = format!("{}:\u{a0}", feeling.number);
        let number = Run::new(&text, style(Face::SemiBold, palette::INK_SOFT));
        let value = Run::new(&feeling.text, style(Face::Regular, palette::INK));
        let wide = number.width + value.width;
        // Where steps stand too close, the points without words say enough: the numbers stand at the cards.
        if x - wide / 2.0 < free {
            continue;
        }
        free = x + wide / 2.0 + size * 0.3;
        let up = feeling.emotion.is_some_and(|emotion| emotion >= 0);
        let high = cap_height(number.style);
        let baseline = if up {
            y - size * 0.55
        } else {
            y + size * 0.55 + high
        };
        let start = x - wide / 2.0;
        let from = start + number.width;
        page.text(number.at(start, baseline));
        page.text(value.at(from, baseline));
    }
}
