//! Where a person is in the preview: what is scrolled to, the cell of the cursor, a range of lines; and where all of it is painted.

use std::ops::{Range, RangeInclusive};

use egui::{Rect, Vec2, pos2, vec2};

use super::roles::Lines;
use super::work::Page;
use crate::files::table::Place;

/// The height of a row, of the column heads, and the width of the row heads.
pub(super) const ROW: f32 = 24.0;
pub(super) const HEAD: f32 = 44.0;
pub(super) const SIDE: f32 = 182.0;
const BAR: f32 = 12.0;

/// The preview's own state.
#[derive(Debug, Default)]
pub(super) struct View {
    /// The first row and column in view.
    pub first: (usize, usize),
    pub cursor: Place,
    /// Where a range of lines began.
    pub anchor: Place,
    /// The lines whose menu is open, and whether it has just come up.
    pub menu: Option<(Lines, bool)>,
    /// What a wheel has turned and what makes no whole line yet.
    pub wheel: Vec2,
    /// The cursor is to be seen.
    pub reveal: bool,
    /// How many whole rows are in view.
    pub page: usize,
    /// The grid is to get the focus.
    pub focus: bool,
}

/// What is under the pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    Cell(Place),
    Row(usize),
    Column(usize),
}

/// The places of a frame.
#[derive(Clone, Debug)]
pub(super) struct Geometry {
    pub rect: Rect,
    pub body: Rect,
    /// Those in view, the last ones perhaps in part.
    pub rows: Range<usize>,
    pub columns: Range<usize>,
    lefts: Vec<f32>,
}

impl View {
    /// The cursor's rows, or those of its range.
    pub(super) fn rows(&self) -> Lines {
        Lines::Rows(between(self.anchor.row, self.cursor.row))
    }

    pub(super) fn columns(&self) -> Lines {
        Lines::Columns(between(self.anchor.column, self.cursor.column))
    }

    /// Moves the cursor; a range grows where `on`.
    pub(super) fn go(&mut self, to: Place, on: bool) {
        self.cursor = to;
        if !on {
            self.anchor = to;
        }
        self.reveal = true;
    }

    /// Where everything of a page is in this place, with the cursor in view where it is to be.
    pub(super) fn place(&mut self, rect: Rect, page: &Page) -> Geometry {
        let body = Rect::from_min_max(
            rect.min + vec2(SIDE, HEAD),
            pos2(
                (rect.right() - BAR).max(rect.left() + SIDE),
                (rect.bottom() - BAR).max(rect.top() + HEAD),
            ),
        );
        let (rows, columns) = (page.rows(), page.columns());
        self.page = whole(body.height() / ROW).max(1);
        let last = Place {
            row: rows.saturating_sub(1),
            column: columns.saturating_sub(1),
        };
        for place in [&mut self.cursor, &mut self.anchor] {
            place.row = place.row.min(last.row);
            place.column = place.column.min(last.column);
        }
        let offset = |column: usize| page.offsets.get(column).copied().unwrap_or_default();
        if std::mem::take(&mut self.reveal) {
            let (row, column) = (self.cursor.row, self.cursor.column);
            self.first.0 = self.first.0.clamp((row + 1).saturating_sub(self.page), row);
            self.first.1 = self.first.1.min(column);
            while self.first.1 < column && offset(column + 1) - offset(self.first.1) > body.width()
            {
                self.first.1 += 1;
            }
        }
        self.first.0 = self.first.0.min(rows.saturating_sub(self.page));
        self.first.1 = self.first.1.min(most(page, body.width()));
        let bottom = self.first.0 + whole((body.height() / ROW).ceil());
        let begin = offset(self.first.1);
        let mut lefts = Vec::new();
        let mut end = self.first.1;
        while end < columns && offset(end) - begin < body.width() {
            lefts.push(body.left() + offset(end) - begin);
            end += 1;
        }
        lefts.push(body.left() + offset(end) - begin);
        Geometry {
            rect,
            body,
            rows: self.first.0..bottom.min(rows),
            columns: self.first.1..end,
            lefts,
        }
    }

    /// Scrolls by what a wheel has turned, in whole lines.
    pub(super) fn turn(&mut self, by: Vec2, width: f32) {
        self.wheel += by;
        for (turned, step, first) in [
            (&mut self.wheel.y, ROW, &mut self.first.0),
            (&mut self.wheel.x, width, &mut self.first.1),
        ] {
            let lines = whole(turned.abs() / step);
            if lines > 0 {
                let way = lines as f32 * step;
                if *turned > 0.0 {
                    *first = first.saturating_sub(lines);
                    *turned -= way;
                } else {
                    *first += lines;
                    *turned += way;
                }
            }
        }
    }
}

fn between(a: usize, b: usize) -> RangeInclusive<usize> {
    a.min(b)..=a.max(b)
}

/// The column from which on the last one is in view.
pub(super) fn most(page: &Page, width: f32) -> usize {
    let end = page.offsets.last().copied().unwrap_or_default();
    page.offsets.partition_point(|at| end - at > width)
}

/// How many whole ones.
pub(super) fn whole(count: f32) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a count that is not below 0"
    )]
    let count = count.max(0.0) as usize;
    count
}

impl Geometry {
    pub(super) fn top(&self, row: usize) -> f32 {
        self.body.top() + row.saturating_sub(self.rows.start) as f32 * ROW
    }

    fn left(&self, column: usize) -> f32 {
        let at = column
            .saturating_sub(self.columns.start)
            .min(self.lefts.len().saturating_sub(1));
        self.lefts.get(at).copied().unwrap_or(self.body.left())
    }

    pub(super) fn cell(&self, row: usize, column: usize) -> Rect {
        self.span(row..row + 1, column..column + 1)
    }

    /// The cells in view of these lines.
    pub(super) fn span(&self, rows: Range<usize>, columns: Range<usize>) -> Rect {
        Rect::from_min_max(
            pos2(self.left(columns.start), self.top(rows.start)),
            pos2(self.left(columns.end), self.top(rows.end)),
        )
    }

    pub(super) fn row_head(&self, row: usize) -> Rect {
        let top = self.top(row);
        Rect::from_min_max(
            pos2(self.rect.left(), top),
            pos2(self.body.left(), top + ROW),
        )
    }

    pub(super) fn column_head(&self, column: usize) -> Rect {
        Rect::from_min_max(
            pos2(self.left(column), self.rect.top()),
            pos2(self.left(column + 1), self.body.top()),
        )
    }

    /// The heads of lines, as far as they are in view.
    pub(super) fn heads(&self, lines: &Lines) -> Rect {
        let (first, last) = match lines {
            Lines::Rows(rows) => (self.row_head(*rows.start()), self.row_head(*rows.end())),
            Lines::Columns(columns) => (
                self.column_head(*columns.start()),
                self.column_head(*columns.end()),
            ),
        };
        first.union(last).intersect(self.rect)
    }

    /// What is at a point.
    pub(super) fn at(&self, x: f32, y: f32) -> Option<Spot> {
        if !self.rect.contains(pos2(x, y)) {
            return None;
        }
        let row = self.rows.clone().find(|row| {
            let top = self.top(*row);
            (top..top + ROW).contains(&y)
        });
        let column = self
            .columns
            .clone()
            .find(|column| (self.left(*column)..self.left(column + 1)).contains(&x));
        let (in_side, in_head) = (x < self.body.left(), y < self.body.top());
        let inside = x < self.body.right() && y < self.body.bottom();
        match (row, column) {
            (Some(row), _) if in_side && !in_head && inside => Some(Spot::Row(row)),
            (_, Some(column)) if in_head && !in_side && inside => Some(Spot::Column(column)),
            (Some(row), Some(column)) if !in_side && !in_head && inside => {
                Some(Spot::Cell(Place { row, column }))
            }
            _ => None,
        }
    }

    /// The tracks of the bars: across, then down.
    pub(super) fn bars(&self) -> [Rect; 2] {
        let (rect, body) = (self.rect, self.body);
        [
            Rect::from_min_max(
                pos2(body.left(), body.bottom()),
                pos2(body.right(), rect.bottom()),
            ),
            Rect::from_min_max(
                pos2(body.right(), body.top()),
                pos2(rect.right(), body.bottom()),
            ),
        ]
    }
}
