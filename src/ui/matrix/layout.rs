//! The four-quadrant layout: where each band and each cell lies. All sizes are fixed, so that every question is a division.
//!
//! ```text
//! corner  | stages, names, marks   top
//! --------+----------------------
//! factors | cells                  body
//! --------+----------------------
//! titles  | score … rank           bottom
//!  left
//! ```

use std::ops::Range;

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::axes::Axes;
use super::selection::{IMPORTANCE, NAME, NAMES, STAGES, Spot, signed};

/// The side of a cell at zoom 1.
pub const CELL: f32 = 30.0;
/// The smallest and the largest zoom.
pub const ZOOM: (f32, f32) = (0.34, 2.5);
/// The width of a scroll bar.
pub const BAR: f32 = 10.0;

/// How much room names of touchpoints want, in characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Longest {
    /// The longest name.
    pub name: usize,
    /// The longest word, which no line should break.
    pub word: usize,
}

impl Longest {
    /// Of these names.
    pub fn of<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let chars = |text: &str| text.chars().count();
        names.fold(Self::default(), |longest, name| Self {
            name: longest.name.max(chars(name)),
            word: (name.split_whitespace().map(chars)).fold(longest.word, usize::max),
        })
    }
}

/// Sizes that follow from the zoom and the room.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sizes {
    /// A cell.
    pub cell: Vec2,
    /// The factor's name.
    pub name: f32,
    /// The importance.
    pub importance: f32,
    /// The score.
    pub score: f32,
    /// The bar and the class mark.
    pub bar: f32,
    /// The class word; 0 where there is no room.
    pub word: f32,
    /// The stages' names.
    pub stages: f32,
    /// The touchpoints' names.
    pub names: f32,
    /// The channel icons.
    pub marks: f32,
    /// One line of the bottom band.
    pub line: f32,
    /// The deviation bars.
    pub deviation: f32,
    /// True where cells are too small for figures and show shades alone.
    pub compact: bool,
}

impl Sizes {
    /// The sizes for a zoom, a room, the longest names, so many rows and columns.
    pub fn of(zoom: f32, room: Vec2, longest: Longest, rows: usize, columns: usize) -> Self {
        let mut cell = vec2((CELL * zoom).round(), (CELL * zoom).round().max(16.0));
        let wide = room.x >= 1080.0;
        let compact = cell.x < 20.0;
        let mut sizes = Self {
            cell,
            name: if wide { 212.0 } else { 156.0 },
            importance: 42.0,
            score: 54.0,
            bar: if wide { 68.0 } else { 52.0 },
            word: if wide { 92.0 } else { 0.0 },
            stages: 24.0,
            names: 0.0,
            marks: 18.0,
            line: if compact { 0.0 } else { 18.0 },
            deviation: 30.0,
            compact,
        };
        let share = |length: f32, count: usize| (length / count.max(1) as f32).floor();
        // Few columns share the width that is left, so that the stages above them can be read.
        let width = share(room.x - sizes.left() - BAR, columns);
        let row = cell.y;
        cell.x = width.clamp(cell.x, (cell.x * 1.8).round());
        let text = Self::head_text_of(cell.x);
        let line = if Self::two_lines_of(cell.x) {
            (longest.name as f32 / 1.8).max(longest.word as f32)
        } else {
            longest.name as f32
        };
        // The average letter is a little more than half as wide as the type is high.
        let wanted = line * text * 0.6 + 20.0;
        // Names may have more where few rows leave height over.
        let over = room.y - sizes.top() - row * rows as f32 - sizes.bottom() - BAR;
        let most = (room.y * 0.27).clamp(72.0, 190.0).max(over.min(260.0));
        sizes.names = wanted.clamp(72.0, most).round();
        // Few rows share the height that is left, so that names have room for two lines.
        let height = share(room.y - sizes.top() - sizes.bottom() - BAR, rows);
        cell.y = height.clamp(row, (row * 1.35).round());
        sizes.cell = cell;
        sizes
    }

    /// The size of type of a touchpoint's name.
    pub fn head_text(&self) -> f32 {
        Self::head_text_of(self.cell.x)
    }

    fn head_text_of(width: f32) -> f32 {
        if Self::two_lines_of(width) {
            (width * 0.42).clamp(11.0, 15.0)
        } else {
            (width * 0.72).clamp(8.0, 13.0)
        }
    }

    /// True where a touchpoint's name has two lines.
    pub fn two_lines(&self) -> bool {
        Self::two_lines_of(self.cell.x)
    }

    fn two_lines_of(width: f32) -> bool {
        width >= 27.0
    }

    /// The size of type of a factor's name and figures.
    pub fn row_text(&self) -> f32 {
        if self.cell.y < 20.0 {
            11.5
        } else {
            (self.cell.y * 0.42)
                .clamp(12.5, 18.0)
                .min(self.cell.x * 0.46)
                .max(12.5)
        }
    }

    /// The size of type in a cell.
    pub fn cell_text(&self) -> f32 {
        (self.cell.min_elem() * 0.46).clamp(9.0, 26.0)
    }

    /// The width of the left band.
    pub fn left(&self) -> f32 {
        self.name + self.importance + self.score + self.bar + self.word
    }

    /// The height of the top band.
    pub fn top(&self) -> f32 {
        self.stages + self.names + self.marks
    }

    /// The height of the bottom band: score, share, deviation, class, rank.
    pub fn bottom(&self) -> f32 {
        self.line * 3.0 + self.deviation + 18.0
    }
}

/// Where everything lies in this frame.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Sizes.
    pub sizes: Sizes,
    /// The whole grid without scroll bars.
    pub outer: Rect,
    /// The cells.
    pub body: Rect,
    /// How far it is scrolled, in whole points.
    pub scroll: Vec2,
    /// How far it can be scrolled.
    pub scroll_most: Vec2,
    /// Body rows that can be seen.
    pub rows: Range<usize>,
    /// Body columns that can be seen.
    pub columns: Range<usize>,
    count: [usize; 2],
}

impl Layout {
    /// The layout of so many rows and columns in a room.
    pub fn of(room: Rect, sizes: Sizes, rows: usize, columns: usize, scroll: Vec2) -> Self {
        let content = vec2(sizes.cell.x * columns as f32, sizes.cell.y * rows as f32);
        let frame = vec2(sizes.left() + BAR, sizes.top() + sizes.bottom() + BAR);
        let space = (room.size() - frame).max(vec2(sizes.cell.x, sizes.cell.y));
        let size = space.min(content);
        let body = Rect::from_min_size(
            (room.min + vec2(sizes.left(), sizes.top())).round(),
            size.round(),
        );
        let scroll_most = (content - size).max(Vec2::ZERO).ceil();
        let scroll = scroll.clamp(Vec2::ZERO, scroll_most).round();
        let seen = |from: f32, length: f32, cell: f32, count: usize| {
            let first = floor(from / cell).min(count);
            let last = (floor((from + length) / cell) + 1).min(count);
            first..last
        };
        let outer = Rect::from_min_max(
            room.min.round(),
            body.max + vec2(0.0, sizes.bottom().round()),
        );
        Self {
            sizes,
            outer,
            body,
            scroll,
            scroll_most,
            rows: seen(scroll.y, size.y, sizes.cell.y, rows),
            columns: seen(scroll.x, size.x, sizes.cell.x, columns),
            count: [rows, columns],
        }
    }

    /// The left edge of a column on screen.
    pub fn x(&self, column: usize) -> f32 {
        self.body.left() - self.scroll.x + self.sizes.cell.x * column as f32
    }

    /// The top edge of a row on screen.
    pub fn y(&self, row: usize) -> f32 {
        self.body.top() - self.scroll.y + self.sizes.cell.y * row as f32
    }

    /// A cell on screen.
    pub fn cell(&self, row: usize, column: usize) -> Rect {
        Rect::from_min_size(pos2(self.x(column), self.y(row)), self.sizes.cell)
    }

    /// The band left of the cells.
    pub fn left(&self) -> Rect {
        Rect::from_min_max(
            pos2(self.outer.left(), self.body.top()),
            self.body.left_bottom(),
        )
    }

    /// The band above the cells.
    pub fn top(&self) -> Rect {
        Rect::from_min_max(
            pos2(self.body.left(), self.outer.top()),
            self.body.right_top(),
        )
    }

    /// The band below the cells.
    pub fn bottom(&self) -> Rect {
        Rect::from_min_max(self.body.left_bottom(), self.outer.max)
    }

    /// The corner above the factors.
    pub fn corner(&self) -> Rect {
        Rect::from_min_max(self.outer.min, self.body.min)
    }

    /// The corner below the factors.
    pub fn titles(&self) -> Rect {
        Rect::from_min_max(
            pos2(self.outer.left(), self.body.bottom()),
            pos2(self.body.left(), self.outer.bottom()),
        )
    }

    /// The row of the touchpoints' names, for columns.
    pub fn name_of_column(&self, column: usize) -> Rect {
        let top = self.outer.top() + self.sizes.stages;
        Rect::from_min_size(
            pos2(self.x(column), top),
            vec2(self.sizes.cell.x, self.sizes.names),
        )
    }

    /// The place of the channel icon.
    pub fn marks_of_column(&self, column: usize) -> Rect {
        let top = self.outer.top() + self.sizes.stages + self.sizes.names;
        Rect::from_min_size(
            pos2(self.x(column), top),
            vec2(self.sizes.cell.x, self.sizes.marks),
        )
    }

    /// A factor's name.
    pub fn name_of_row(&self, row: usize) -> Rect {
        let at = pos2(self.outer.left(), self.y(row));
        Rect::from_min_size(at, vec2(self.sizes.name, self.sizes.cell.y))
    }

    /// A factor's importance.
    pub fn importance_of_row(&self, row: usize) -> Rect {
        let at = pos2(self.outer.left() + self.sizes.name, self.y(row));
        Rect::from_min_size(at, vec2(self.sizes.importance, self.sizes.cell.y))
    }

    /// A stage's head over these columns, cut to what can be seen.
    pub fn stage(&self, columns: &Range<usize>) -> Rect {
        let left = self.x(columns.start).max(self.body.left());
        let right = self.x(columns.end).min(self.body.right());
        Rect::from_min_max(
            pos2(left, self.outer.top()),
            pos2(right, self.outer.top() + self.sizes.stages),
        )
    }

    /// The place of a spot on screen.
    pub fn spot(&self, spot: Spot, axes: &Axes) -> Rect {
        match (spot.body_row(), spot.body_column()) {
            (Some(row), Some(column)) => self.cell(row, column),
            (Some(row), None) if spot.column == NAME => self.name_of_row(row),
            (Some(row), None) => self.importance_of_row(row),
            (None, Some(column)) if spot.row == NAMES => self
                .name_of_column(column)
                .union(self.marks_of_column(column)),
            (None, Some(column)) => axes
                .group_of(column)
                .map_or(Rect::NOTHING, |group| self.stage(&group.columns)),
            (None, None) => Rect::NOTHING,
        }
    }

    /// What lies at a place on screen; none in the corners and where nothing can be selected.
    pub fn hit(&self, at: Pos2) -> Option<Spot> {
        if !self.outer.contains(at) {
            return None;
        }
        let row = self.row_at(at.y).map(signed);
        let column = self.column_at(at.x).map(signed);
        let in_rows = self.body.y_range().contains(at.y);
        let in_columns = self.body.x_range().contains(at.x);
        let (row, column) = match (in_rows, in_columns) {
            (true, true) => (row?, column?),
            (true, false) => {
                let x = at.x - self.outer.left();
                let column = if x < self.sizes.name {
                    NAME
                } else if x < self.sizes.name + self.sizes.importance {
                    IMPORTANCE
                } else {
                    NAME
                };
                (row?, column)
            }
            (false, true) if at.y < self.body.top() => {
                let stage = at.y < self.outer.top() + self.sizes.stages;
                (if stage { STAGES } else { NAMES }, column?)
            }
            (false, true) => (NAMES, column?),
            (false, false) => return None,
        };
        Some(Spot { row, column })
    }

    /// The row at a height, held to the rows that exist.
    pub fn row_at(&self, y: f32) -> Option<usize> {
        let [rows, _] = self.count;
        let row = floor((y - self.body.top() + self.scroll.y) / self.sizes.cell.y);
        rows.checked_sub(1).map(|last| row.min(last))
    }

    /// The column at a place, held to the columns that exist.
    pub fn column_at(&self, x: f32) -> Option<usize> {
        let [_, columns] = self.count;
        let column = floor((x - self.body.left() + self.scroll.x) / self.sizes.cell.x);
        columns.checked_sub(1).map(|last| column.min(last))
    }

    /// The scroll at which a spot can be seen, changed as little as possible.
    pub fn revealing(&self, spot: Spot) -> Vec2 {
        let fit = |scroll: f32, at: Option<usize>, cell: f32, length: f32| match at {
            Some(at) => {
                let start = at as f32 * cell;
                scroll.min(start).max(start + cell - length)
            }
            None => scroll,
        };
        vec2(
            fit(
                self.scroll.x,
                spot.body_column(),
                self.sizes.cell.x,
                self.body.width(),
            ),
            fit(
                self.scroll.y,
                spot.body_row(),
                self.sizes.cell.y,
                self.body.height(),
            ),
        )
    }
}

/// A length in whole steps; nothing below 0.
fn floor(value: f32) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "held to 0 and above; a cast saturates"
    )]
    let whole = value.max(0.0) as usize;
    whole
}
