//! Bars on a common axis: the track behind them, the bar in its class's colour, and the limits of the classes through them.

use super::columns::Slot;
use crate::files::report::colour::of_class;
use crate::files::report::page::{Bounds, Outline, Page, Shape, Stroke};
use crate::files::report::{palette, signs};
use crate::methods::matrix::Class;

/// One bar: its length is a fraction of the track.
pub(super) fn bar(page: &mut Page, track: Bounds, part: f32, class: Option<Class>) {
    let colour = class.map_or(palette::LINE_STRONG, of_class);
    signs::bar(page, track, part, colour);
}

/// The limits as lines through all bars of a column, from `top` to `bottom`.
pub(super) fn limits(
    page: &mut Page,
    slot: Slot,
    (top, bottom): (f32, f32),
    limits: &[(Class, f32, String)],
) {
    for (class, part, _) in limits {
        let x = slot.x + slot.width * part;
        let line = Outline::line((x, top), (x, bottom));
        // A light line below the dashes, so that they are seen on bars as well as beside them.
        page.stroke(line.clone(), palette::PAPER, 1.1);
        let stroke = Stroke {
            colour: of_class(*class),
            width: 0.7,
            dash: Some((2.2, 1.6)),
        };
        page.shapes.push(Shape::Stroke(line, stroke));
    }
}
