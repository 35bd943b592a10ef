//! What the rows are made of: laid-out texts, the bar of three classes, the interval of a rank on the common axis.

use std::collections::HashMap;
use std::sync::Arc;

use egui::{Align, Color32, Galley, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use super::board::Choice;
use crate::i18n::Language;
use crate::methods::matrix::{Class, Scope};
use crate::methods::stability::ItemStability;
use crate::ui::Tokens;
use crate::ui::type_set::{Setting, Watch};

/// Which text of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Word {
    Rank,
    Name,
    Class,
    /// Inside the bar, one for each class.
    Part(usize),
    Holds,
    Interval,
    First,
    Top,
    Mean,
    Head,
}

/// On what all texts depend.
pub(super) type Key = (Option<(u64, Scope)>, u64, Language, Choice, u32);

/// Which text, of which row, and how wide it may be in whole points.
type Slot = (Word, usize, u16);

/// Laid-out texts, kept as long as nothing that they say has changed.
#[derive(Default)]
pub(super) struct Texts {
    watch: Watch,
    key: Option<Key>,
    known: HashMap<Slot, Arc<Galley>>,
}

impl Texts {
    /// Forgets what may say something else now.
    pub(super) fn begin(&mut self, painter: &Painter, key: Key) {
        let over = self.watch.is_over(painter);
        if over || self.key != Some(key) || self.known.len() > 20_000 {
            self.known.clear();
            self.key = Some(key);
        }
    }

    /// One line or more, ended in "…" where it is too long; coloured when it is painted.
    pub(super) fn line(
        &mut self,
        painter: &Painter,
        (word, row): (Word, usize),
        setting: Setting,
        text: impl FnOnce() -> String,
    ) -> Arc<Galley> {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "held to the range first"
        )]
        let width = setting.width.clamp(0.0, 4_000.0) as u16;
        let make = || painter.layout_job(setting.job(text(), None));
        let slot = (word, row, width);
        self.known.entry(slot).or_insert_with(make).clone()
    }
}

/// Puts a text into a rectangle, in the middle of its height.
pub(super) fn put(painter: &Painter, text: Arc<Galley>, rect: Rect, align: Align, ink: Color32) {
    let x = match align {
        Align::Min => rect.left(),
        Align::Center => rect.center().x - text.size().x / 2.0,
        Align::Max => rect.right() - text.size().x,
    };
    let at = pos2(x, rect.center().y - text.size().y / 2.0);
    painter.galley(at, text, ink);
}

/// The parts of the bar along its width, one for each class.
pub(super) fn parts(bar: Rect, found: &ItemStability) -> [Rect; 3] {
    let mut left = bar.left();
    found.classes.map(|share| {
        #[expect(clippy::cast_possible_truncation, reason = "a fraction for the screen")]
        let width = bar.width() * share.clamp(0.0, 1.0) as f32;
        let part = Rect::from_min_size(pos2(left, bar.top()), vec2(width, bar.height()));
        left += width;
        part
    })
}

/// Paints a part of the bar as its class: full, half full or empty, as the mark of the class is.
pub(super) fn paint_part(
    shapes: &mut Vec<Shape>,
    tokens: &Tokens,
    part: Rect,
    (class, dim): (Class, bool),
) {
    if part.width() < 0.5 {
        return;
    }
    let colour = tokens.class(class);
    let colour = if dim {
        tokens.paper.lerp_to_gamma(colour, 0.5)
    } else {
        colour
    };
    match class {
        Class::Critical => shapes.push(Shape::rect_filled(part, 0.0, colour)),
        Class::Important => {
            let tint = tokens.paper.lerp_to_gamma(colour, 0.16);
            shapes.push(Shape::rect_filled(part, 0.0, tint));
            let low = Rect::from_min_max(pos2(part.left(), part.bottom() - 3.0), part.max);
            shapes.push(Shape::rect_filled(low, 0.0, colour));
        }
        Class::LessImportant => {
            let stroke = Stroke::new(1.2, colour);
            shapes.push(Shape::rect_stroke(part, 0.0, stroke, StrokeKind::Inside));
        }
    }
}

/// The ink on a part of the bar.
pub(super) const fn ink_on(tokens: &Tokens, class: Class, dim: bool) -> Color32 {
    match class {
        Class::Critical if !dim => tokens.paper,
        _ => tokens.ink,
    }
}

/// The ink of words, which are set lighter while they are out of date.
pub(super) const fn dimmed(tokens: &Tokens, colour: Color32, dim: bool) -> Color32 {
    if dim { tokens.ink_soft } else { colour }
}

/// The axis of ranks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Axis {
    pub(super) left: f32,
    pub(super) right: f32,
    /// The last rank.
    pub(super) last: usize,
}

/// What a written rank takes of the axis, in points.
const TICK: f32 = 36.0;

impl Axis {
    /// Where a rank stands.
    pub(super) fn x(self, rank: usize) -> f32 {
        let span = self.last.saturating_sub(1).max(1) as f32;
        let part = rank.saturating_sub(1) as f32 / span;
        self.left + (self.right - self.left) * part.min(1.0)
    }

    /// Ranks that are written above it: the first, the last, and some between.
    pub(super) fn ticks(self) -> Vec<usize> {
        let room = (self.right - self.left) / TICK;
        let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
        let fits = |step: &&usize| self.last as f32 / **step as f32 <= room;
        let step = steps.iter().find(fits).copied().unwrap_or(self.last);
        let inner = (1..=self.last).filter(|rank| rank % step == 0 && *rank > 1);
        let inner = inner.filter(|rank| self.x(self.last) - self.x(*rank) >= TICK * 0.8);
        let mut ticks: Vec<usize> = std::iter::once(1).chain(inner).collect();
        if self.last > 1 {
            ticks.push(self.last);
        }
        ticks
    }

    /// Paints the interval of a rank and its median, and as a hairline the rank that it has now.
    pub(super) fn paint(
        self,
        shapes: &mut Vec<Shape>,
        (y, ink): (f32, Color32),
        found: &ItemStability,
        now: Option<usize>,
    ) {
        let (from, to) = (self.x(found.rank_p05), self.x(found.rank_p95));
        let line = Stroke::new(2.0, ink);
        shapes.push(Shape::line_segment([pos2(from, y), pos2(to, y)], line));
        let cap = Stroke::new(1.4, ink);
        for x in [from, to] {
            shapes.push(Shape::line_segment(
                [pos2(x, y - 3.5), pos2(x, y + 3.5)],
                cap,
            ));
        }
        let median: Pos2 = pos2(self.x(found.rank_p50), y);
        shapes.push(Shape::circle_filled(median, 3.6, ink));
        if let Some(now) = now {
            let x = self.x(now);
            let thin = Stroke::new(1.0, ink);
            shapes.push(Shape::line_segment(
                [pos2(x, y - 8.0), pos2(x, y + 8.0)],
                thin,
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_end_with_the_last_rank() {
        let axis = |right, last| Axis {
            left: 0.0,
            right,
            last,
        };
        assert_eq!(axis(400.0, 4).ticks(), [1, 2, 3, 4]);
        assert_eq!(axis(400.0, 115).ticks(), [1, 20, 40, 60, 80, 100, 115]);
        let beside = axis(420.0, 115).ticks();
        assert_eq!(
            beside,
            [1, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 115],
            "110 would stand in the last one"
        );
        assert_eq!(axis(200.0, 1000).ticks(), [1, 200, 400, 600, 800, 1000]);
        assert_eq!(axis(200.0, 1).ticks(), [1]);
    }
}
