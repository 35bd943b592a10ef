//! Where everything lies: frozen heads above, two frozen columns at the left, rows of one height.

use std::ops::Range;

use egui::{Pos2, Rect, Vec2, pos2, vec2};

/// The height of a row at the usual size of type.
const ROW: f32 = 26.0;
/// The height of the heads.
const HEAD: f32 = 76.0;
/// The least and the greatest width of a column, but for the first.
const COLUMN: (f32, f32) = (110.0, 176.0);
/// The width of a scroll bar.
pub const BAR: f32 = 10.0;
/// How many columns stay at the left: the names and the whole market.
pub const FROZEN: usize = 2;

/// The table of a frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// All of it.
    pub room: Rect,
    /// The heads of all columns.
    pub heads: Rect,
    /// Where rows can be seen.
    pub body: Rect,
    /// How much larger than usual everything is.
    pub scale: f32,
    /// The height of a row.
    pub row: f32,
    /// The width of the names.
    pub name: f32,
    /// The width of every other column.
    pub column: f32,
    /// How many columns there are.
    pub columns: usize,
    /// How many lines there are.
    pub lines: usize,
    /// How far it is scrolled.
    pub scroll: Vec2,
    /// How far it can be.
    pub scroll_most: Vec2,
}

/// What lies under a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hit {
    /// The head of a column.
    Head(usize),
    /// A line and a column.
    Cell(usize, usize),
}

impl Layout {
    /// Lays out so many columns and lines in a room.
    pub fn of(room: Rect, (columns, lines): (usize, usize), scale: f32, scroll: Vec2) -> Self {
        let (row, head) = ((ROW * scale).round(), (HEAD * scale).round());
        let least = COLUMN.0 * scale;
        let others = columns.saturating_sub(1).max(1) as f32;
        let height = row * lines as f32;
        let down = height > room.height() - head;
        let width = room.width() - if down { BAR } else { 0.0 };
        // Names give way a little before columns have to be scrolled.
        let (wish, left) = (width * 0.28, width - least * others);
        let name = if left < 200.0 * scale {
            wish
        } else {
            wish.min(left)
        };
        let column = ((width - name) / others)
            .clamp(least, COLUMN.1 * scale)
            .floor();
        // What columns at their widest leave over is the names'.
        let name = name.max(width - column * others).min(640.0 * scale).floor();
        let across = name + column * others > width + 1.0;
        let bottom = room.bottom() - if across { BAR } else { 0.0 };
        let heads = Rect::from_min_size(room.min, vec2(width, head));
        let body = Rect::from_min_max(heads.left_bottom(), pos2(heads.right(), bottom));
        let scroll_most = vec2(
            (name + column * others - width).max(0.0),
            (height - body.height()).max(0.0),
        );
        Self {
            room,
            heads,
            body,
            scale,
            row,
            name,
            column,
            columns,
            lines,
            scroll: scroll.clamp(Vec2::ZERO, scroll_most),
            scroll_most,
        }
    }

    /// Where the frozen columns end.
    pub fn frozen_end(&self) -> f32 {
        self.body.left() + self.name + self.column * (FROZEN - 1) as f32
    }

    /// The left end and the width of a column.
    pub fn across(&self, column: usize) -> (f32, f32) {
        let left = self.body.left();
        let Some(beside) = column.checked_sub(1) else {
            return (left, self.name);
        };
        let scrolled = if column < FROZEN { 0.0 } else { self.scroll.x };
        let x = left + self.name + self.column * beside as f32 - scrolled;
        (x, self.column)
    }

    /// The columns that can be seen beside the frozen ones.
    pub fn visible_columns(&self) -> Range<usize> {
        let first = whole(self.scroll.x / self.column) + FROZEN;
        let room = self.body.right() - self.frozen_end();
        let end = whole((self.scroll.x + room) / self.column) + 1 + FROZEN;
        first.min(self.columns)..end.min(self.columns)
    }

    /// The lines that can be seen.
    pub fn visible_lines(&self) -> Range<usize> {
        let first = whole(self.scroll.y / self.row);
        let end = whole((self.scroll.y + self.body.height()) / self.row) + 1;
        first.min(self.lines)..end.min(self.lines)
    }

    /// The upper end of a line.
    pub fn y(&self, line: usize) -> f32 {
        self.body.top() + self.row * line as f32 - self.scroll.y
    }

    /// A cell.
    pub fn cell(&self, line: usize, column: usize) -> Rect {
        let (x, width) = self.across(column);
        Rect::from_min_size(pos2(x, self.y(line)), vec2(width, self.row))
    }

    /// The head of a column.
    pub fn head(&self, column: usize) -> Rect {
        let (x, width) = self.across(column);
        Rect::from_min_size(pos2(x, self.heads.top()), vec2(width, self.heads.height()))
    }

    /// Where the cells of a column can be seen.
    pub fn clip(&self, column: usize) -> Rect {
        if column < FROZEN {
            self.room.with_max_x(self.frozen_end())
        } else {
            self.room
                .with_min_x(self.frozen_end())
                .with_max_x(self.body.right())
        }
    }

    /// What lies under a point.
    pub fn hit(&self, at: Pos2) -> Option<Hit> {
        if !self.heads.union(self.body).contains(at) {
            return None;
        }
        let left = at.x - self.body.left();
        let column = if left < self.name {
            0
        } else {
            let scrolled = if at.x < self.frozen_end() {
                0.0
            } else {
                self.scroll.x
            };
            1 + whole((left - self.name + scrolled) / self.column)
        };
        if column >= self.columns {
            return None;
        }
        if self.heads.contains(at) {
            return Some(Hit::Head(column));
        }
        let line = whole((at.y - self.body.top() + self.scroll.y) / self.row);
        (line < self.lines).then_some(Hit::Cell(line, column))
    }

    /// How far to scroll so that a cell is in view.
    pub fn revealing(&self, line: Option<usize>, column: usize) -> Vec2 {
        let mut scroll = self.scroll;
        if let Some(line) = line {
            let top = self.row * line as f32;
            // The name of the stage above it comes along.
            let above = (top - self.row).max(0.0);
            scroll.y = scroll.y.min(above).max(top + self.row - self.body.height());
        }
        if let Some(beside) = column.checked_sub(FROZEN) {
            let left = self.column * beside as f32;
            let room = self.body.right() - self.frozen_end();
            scroll.x = scroll.x.min(left).max(left + self.column - room);
        }
        scroll
    }

    /// How many lines a page has.
    pub fn page(&self) -> usize {
        whole(self.body.height() / self.row)
            .saturating_sub(1)
            .max(1)
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place in the table, from 0"
)]
fn whole(places: f32) -> usize {
    places.max(0.0) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(columns: usize, lines: usize, scroll: Vec2) -> Layout {
        let room = Rect::from_min_size(pos2(100.0, 50.0), vec2(900.0, 600.0));
        Layout::of(room, (columns, lines), 1.0, scroll)
    }

    #[test]
    fn every_point_of_a_visible_cell_is_a_hit_on_it() {
        let layout = layout(24, 1000, vec2(333.0, 4321.0));
        for line in layout.visible_lines() {
            for column in (0..FROZEN).chain(layout.visible_columns()) {
                let seen = layout.cell(line, column).intersect(layout.clip(column));
                let seen = seen.intersect(layout.body);
                if seen.is_positive() {
                    let hit = layout.hit(seen.center());
                    assert_eq!(hit, Some(Hit::Cell(line, column)), "{line}, {column}");
                }
            }
        }
        let head = layout.hit(layout.head(1).center());
        assert_eq!(head, Some(Hit::Head(1)));
    }

    #[test]
    fn few_columns_fill_the_width_and_many_are_scrolled_beside_the_frozen_ones() {
        let few = layout(6, 10, Vec2::ZERO);
        assert!(few.scroll_most == Vec2::ZERO, "{few:?}");
        let (x, width) = few.across(5);
        assert!(x + width <= few.body.right() && x + width > few.body.right() - 6.0);
        let many = layout(24, 10, vec2(f32::MAX, 0.0));
        let (x, width) = many.across(23);
        assert!((x + width - many.body.right()).abs() < 1.0);
        assert!(many.across(1).0 < many.frozen_end());
    }

    #[test]
    fn what_is_revealed_can_be_seen_whole() {
        let mut layout = layout(24, 1000, Vec2::ZERO);
        for (line, column) in [(999, 23), (0, 2), (500, 9), (480, 0)] {
            layout.scroll = layout.revealing(Some(line), column);
            let cell = layout.cell(line, column);
            assert!(
                layout.body.expand(0.1).contains_rect(cell),
                "{line}, {column}"
            );
            assert!(layout.clip(column).expand(0.1).contains_rect(cell));
        }
    }
}
