//! Signs that all pages share, as the screens draw them: marks of classes, symbols of levels, icons of channels, badges of
//! segments, bars. Drawn, because the typeface has none of them.

use super::colour::{Colour, hue, of_class, palette};
use super::fonts::{Face, Style, cap_height};
use super::page::{Bounds, Outline, Page, Segment as Part};
use super::run::Run;
use crate::methods::matrix::Class;
use crate::model::{Channel, Segment};

/// The mark of a class about a middle: ● critical, ◐ important, ○ less important.
pub(super) fn mark(page: &mut Page, class: Class, (x, y): (f32, f32), radius: f32) {
    let colour = of_class(class);
    let width = (radius * 0.3).clamp(0.8, 1.8);
    let ring = || Outline::circle(x, y, radius - width / 2.0);
    match class {
        Class::Critical => page.fill(Outline::circle(x, y, radius), colour),
        Class::Important => {
            page.stroke(ring(), colour, width);
            page.fill(left_half(x, y, radius), colour);
        }
        Class::LessImportant => page.stroke(ring(), colour, width),
    }
}

fn left_half(x: f32, y: f32, r: f32) -> Outline {
    let k = r * 0.552_285;
    Outline(vec![
        Part::Move(x, y - r),
        Part::Cubic(x - k, y - r, x - r, y - k, x - r, y),
        Part::Cubic(x - r, y + k, x - k, y + r, x, y + r),
        Part::Close,
    ])
}

/// The badge of a segment, its mark on its colour, by the upper left corner; gives its width.
pub(super) fn badge(page: &mut Page, segment: &Segment, (x, y): (f32, f32), height: f32) -> f32 {
    let style = Style::new(Face::SemiBold, height * 0.66, palette::PAPER);
    let run = Run::new(&segment.mark, style);
    let width = (height * 1.35).max(run.width + height * 0.5);
    let area = Bounds {
        x,
        y,
        width,
        height,
    };
    page.fill(Outline::rounded(area, height * 0.2), hue(segment.hue));
    let baseline = y + f32::midpoint(height, cap_height(style));
    page.text(run.centred_at(x + width / 2.0, baseline));
    width
}

/// A bar in its area, filled from the left to a part of 0…1.
pub(super) fn bar(page: &mut Page, area: Bounds, part: f32, colour: Colour) {
    page.fill(Outline::rect(area), palette::BAND);
    let width = area.width * part.clamp(0.0, 1.0);
    if width > 0.0 {
        page.fill(Outline::rect(Bounds { width, ..area }), colour);
    }
}

/// The icon of a channel about a middle, in a square of that side: a screen, a person, or both.
pub(super) fn channel(
    page: &mut Page,
    channel: Channel,
    (x, y): (f32, f32),
    side: f32,
    colour: Colour,
) {
    let unit = side / 12.0;
    match channel {
        Channel::Online => screen(page, (x, y), unit, colour),
        Channel::Offline => person(page, (x, y), unit, colour),
        Channel::Both => {
            screen(page, (x, y), unit, colour);
            page.fill(Outline::circle(x, y - unit, 1.7 * unit), colour);
        }
    }
}

fn screen(page: &mut Page, (x, y): (f32, f32), unit: f32, colour: Colour) {
    let frame = Bounds {
        x: x - 5.0 * unit,
        y: y - 4.5 * unit,
        width: 10.0 * unit,
        height: 7.0 * unit,
    };
    let width = unit * 1.2;
    page.stroke(Outline::rounded(frame, unit), colour, width);
    let foot = y + 4.8 * unit;
    let foot = Outline::line((x - 3.0 * unit, foot), (x + 3.0 * unit, foot));
    page.stroke(foot, colour, width);
}

fn person(page: &mut Page, (x, y): (f32, f32), unit: f32, colour: Colour) {
    page.fill(Outline::circle(x, y - 3.0 * unit, 2.3 * unit), colour);
    let (half, top, low) = (4.2 * unit, y + 0.4 * unit, y + 5.0 * unit);
    let (across, up) = (half * 0.552_285, (low - top) * 0.552_285);
    page.fill(
        Outline(vec![
            Part::Move(x - half, low),
            Part::Cubic(x - half, low - up, x - across, top, x, top),
            Part::Cubic(x + across, top, x + half, low - up, x + half, low),
            Part::Close,
        ]),
        colour,
    );
}
