//! Two bars in one line, one below the other, each with its whisker: two shares, or one figure on two sides.

use egui::{Painter, Rect, Shape, Stroke, StrokeKind, pos2};

use super::marks;
use crate::ui::Tokens;

/// A bar: its figure and both ends of its interval, where it has one.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Figure {
    pub(super) value: f32,
    pub(super) ends: Option<(f32, f32)>,
    pub(super) few: bool,
}

/// The axis of both bars.
#[derive(Clone, Copy, Debug)]
pub(super) struct Axis {
    pub(super) from: f32,
    pub(super) to: f32,
}

impl Axis {
    fn x(self, rect: Rect, value: f32) -> f32 {
        let span = (self.to - self.from).max(1e-6);
        rect.left() + rect.width() * ((value - self.from) / span).clamp(0.0, 1.0)
    }
}

/// Paints both; the first is full, the second an outline, so that they are told apart without colour.
pub(super) fn paint(
    painter: &Painter,
    tokens: &Tokens,
    rect: Rect,
    (axis, figures): (Axis, [Option<Figure>; 2]),
    dim: bool,
) {
    let pale = |colour| {
        if dim {
            tokens.paper.lerp_to_gamma(colour, 0.4)
        } else {
            colour
        }
    };
    let mut shapes = Vec::new();
    let middle = rect.center().y;
    let lanes = [
        Rect::from_min_max(rect.min, pos2(rect.right(), middle - 1.0)),
        Rect::from_min_max(pos2(rect.left(), middle + 1.0), rect.max),
    ];
    let zero = axis.x(rect, 0.0_f32.max(axis.from));
    for (at, (lane, figure)) in lanes.into_iter().zip(figures).enumerate() {
        let Some(figure) = figure else {
            continue;
        };
        let x = axis.x(rect, figure.value);
        let bar = Rect::from_min_max(
            pos2(zero.min(x), lane.top()),
            pos2(zero.max(x), lane.bottom()),
        );
        if at == 0 {
            let colour = pale(tokens.chart_bar());
            marks::bar(&mut shapes, tokens, bar, (colour, figure.few));
        } else {
            let colour = pale(tokens.chart_chosen());
            let tint = tokens.paper.lerp_to_gamma(colour, 0.22);
            if figure.few {
                marks::bar(&mut shapes, tokens, bar, (colour, true));
            } else {
                shapes.push(Shape::rect_filled(bar, 1.5, tint));
            }
            let pen = Stroke::new(1.4, colour);
            shapes.push(Shape::rect_stroke(bar, 1.5, pen, StrokeKind::Inside));
        }
        if let Some((low, high)) = figure.ends {
            let ends = (axis.x(rect, low), axis.x(rect, high));
            marks::whisker(&mut shapes, lane.center().y, ends, pale(tokens.ink));
        }
    }
    painter.extend(shapes);
}
