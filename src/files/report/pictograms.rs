//! Signs of the journey map and of tracks, drawn as shapes as on the screens: sides, clocks, must-haves.

use super::colour::{Colour, palette};
use super::fonts::{Face, Style};
use super::page::{Outline, Page, Segment};
use super::run::Run;
use crate::i18n::visible;
use crate::model::Segment as Customers;

/// How wide a badge of a height is.
pub(super) fn badge_width(height: f32, segment: &Customers) -> f32 {
    let style = Style::new(Face::SemiBold, height * 0.66, palette::PAPER);
    let mark = Run::new(&visible(&segment.mark), style).width;
    (height * 1.35).max(mark + height * 0.5)
}

/// A triangle that points up, or down.
pub(super) fn triangle(page: &mut Page, (x, y): (f32, f32), radius: f32, up: bool, colour: Colour) {
    let r = if up { radius } else { -radius };
    let outline = Outline(vec![
        Segment::Move(x, y - r),
        Segment::Line(x + radius, y + r * 0.8),
        Segment::Line(x - radius, y + r * 0.8),
        Segment::Close,
    ]);
    page.fill(outline, colour);
}

/// A clock: somebody should look at it again.
pub(super) fn clock(page: &mut Page, (x, y): (f32, f32), radius: f32, colour: Colour) {
    let width = radius * 0.26;
    page.stroke(Outline::circle(x, y, radius), colour, width);
    let hands = Outline(vec![
        Segment::Move(x, y - radius * 0.62),
        Segment::Line(x, y),
        Segment::Line(x + radius * 0.5, y),
    ]);
    page.stroke(hands, colour, width);
}

/// A must-have: a small filled square on its corner.
pub(super) fn must_have(page: &mut Page, (x, y): (f32, f32), radius: f32, colour: Colour) {
    let outline = Outline(vec![
        Segment::Move(x, y - radius),
        Segment::Line(x + radius, y),
        Segment::Line(x, y + radius),
        Segment::Line(x - radius, y),
        Segment::Close,
    ]);
    page.fill(outline, colour);
}
