//! The Pareto curve beside the bars: the cumulative share on an axis of its own, from 0 to 100 %.

use std::ops::Range;

use egui::{Pos2, Rect, Shape, Stroke, Ui, pos2};

use super::PrioritiesView;
use super::list::Place;
use crate::ui::Context;

/// Paints the ground of the rows from `top` to `bottom`, which lies behind what is selected.
pub(super) fn ground(ui: &Ui, ctx: &Context<'_>, place: &Place, (top, bottom): (f32, f32)) {
    if let Some((left, right)) = place.lane.curve {
        let back = Rect::from_x_y_ranges(left..=right, top..=bottom);
        ui.painter().rect_filled(back, 0.0, ctx.tokens.band);
    }
}

/// Paints the part that belongs to a range of rows, of which the first of all begins at `origin`.
pub(super) fn show(
    view: &PrioritiesView,
    ui: &Ui,
    ctx: &Context<'_>,
    place: &Place,
    (origin, range): (f32, Range<usize>),
) {
    let Some((left, right)) = place.lane.curve else {
        return;
    };
    let (height, tokens) = (place.lane.height, ctx.tokens);
    let painter = ui.painter();
    let rows = view.board.rows(place.column);
    // One row more on either side, so that the line runs on beyond the edge.
    let from = range.start.saturating_sub(1);
    let mut points: Vec<Pos2> = Vec::new();
    if from == 0 {
        points.push(pos2(left, origin));
    }
    for (at, row) in rows.iter().enumerate().take(range.end + 1).skip(from) {
        let Some(cumulative) = row.cumulative else {
            break;
        };
        #[expect(clippy::cast_possible_truncation, reason = "a fraction for the screen")]
        let x = left + (right - left) * cumulative as f32;
        points.push(pos2(x, origin + (at as f32 + 0.5) * height));
    }
    let dots: Vec<Shape> = points
        .iter()
        .skip(usize::from(from == 0))
        .map(|at| Shape::circle_filled(*at, 2.5, tokens.accent))
        .collect();
    painter.add(Shape::line(points, Stroke::new(1.5, tokens.accent)));
    painter.extend(dots);
}
