//! Where everything of a row stands: places along x, in points.

use egui::Rect;

use super::parts::Axis;
use crate::ui::Context;

/// How much larger a presentation is, beside the zoom of the window.
const PRESENTED: f32 = 1.15;

/// A column of the list: its left and right end.
pub(super) type Span = (f32, f32);

/// The columns.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lane {
    /// How much larger than usual.
    pub(super) scale: f32,
    /// Of a row.
    pub(super) height: f32,
    pub(super) rank: Span,
    pub(super) name: Span,
    /// The mark of the class, and its word where there is room.
    pub(super) class: Span,
    pub(super) has_word: bool,
    pub(super) bar: Span,
    pub(super) holds: Span,
    pub(super) axis: Axis,
    /// The interval in figures.
    pub(super) interval: Option<Span>,
    pub(super) first: Option<Span>,
    pub(super) top: Option<Span>,
    pub(super) mean: Option<Span>,
}

impl Lane {
    /// The columns in a list of that place; ranks go to `last`.
    pub(super) fn of(ctx: &Context<'_>, rect: Rect, last: usize) -> Self {
        let scale = if ctx.presenting { PRESENTED } else { 1.0 };
        let width = rect.width() / scale;
        let has_word = width >= 900.0;
        let gap = 12.0 * scale;
        let mut right = rect.right() - 18.0;
        let mut from_right = |wide: bool, width: f32| {
            wide.then(|| {
                let span = (right - width * scale, right);
                right = span.0 - gap;
                span
            })
        };
        let mean = from_right(width >= 820.0, 60.0);
        let top = from_right(width >= 680.0, 58.0);
        let first = from_right(width >= 680.0, 58.0);
        let interval = from_right(width >= 760.0, 62.0);
        let mut left = rect.left() + 8.0;
        let from_left = |left: &mut f32, width: f32| {
            let span = (*left, *left + width);
            *left = span.1 + gap;
            span
        };
        let rank = from_left(&mut left, 36.0 * scale);
        let name = from_left(&mut left, (rect.width() * 0.22).clamp(90.0, 380.0));
        let class = from_left(&mut left, if has_word { 112.0 } else { 14.0 } * scale);
        let room = (right - left - 74.0 * scale - 2.0 * gap).max(80.0);
        let bar = from_left(&mut left, room * 0.5);
        let holds = from_left(&mut left, 74.0 * scale);
        // A mark at either end needs a little room of its own.
        let axis = Axis {
            left: left + 4.0,
            right: (right - 4.0).max(left + 24.0),
            last,
        };
        Self {
            scale,
            height: (28.0 * scale).round(),
            rank,
            name,
            class,
            has_word,
            bar,
            holds,
            axis,
            interval,
            first,
            top,
            mean,
        }
    }
}
