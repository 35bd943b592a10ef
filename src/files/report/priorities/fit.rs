//! How the rows are set: in the fewest columns and the largest size in which all stand on the first page; where none will do,
//! in the smallest size on further pages.

use super::columns::{Columns, Widths};
use super::rows::{Row, Rows};
use crate::files::report::fonts::{Face, Style};
use crate::files::report::page::Bounds;
use crate::files::report::{Paragraph, palette, paragraph};
use crate::i18n::Words;

/// The smallest size that can be read, in points.
pub(super) const SMALLEST: f32 = 6.5;
/// Columns and sizes in points on A4, the best first.
const TRIED: [(usize, f32); 9] = [
    (1, 10.0),
    (1, 9.2),
    (1, 8.6),
    (1, 8.0),
    (1, 7.6),
    (2, 8.0),
    (2, 7.5),
    (2, 7.0),
    (2, SMALLEST),
];
/// Between columns, in points on A4.
const BETWEEN: f32 = 18.0;
/// The most that a row grows where there is room, in ems.
const AIR: f32 = 0.85;

/// A row at its place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Placed {
    /// Its place in the order, from 0.
    pub(super) row: usize,
    /// Below the head of its column, in points.
    pub(super) y: f32,
    pub(super) height: f32,
    pub(super) name: Paragraph,
    /// Its stage by name; none where the number says it.
    pub(super) stage: Option<Paragraph>,
}

/// A column of rows.
pub(super) type Column = Vec<Placed>;

/// All rows at their places.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plan {
    pub(super) size: f32,
    /// Whether stages are said by number.
    pub(super) dense: bool,
    /// The parts of a row.
    pub(super) parts: Columns,
    /// How wide a column is, in points.
    pub(super) width: f32,
    /// Between columns, in points.
    pub(super) between: f32,
    /// Page by page, column by column.
    pub(super) pages: Vec<Vec<Column>>,
}

/// From baseline to baseline, in ems.
pub(super) fn leading(dense: bool) -> f32 {
    if dense { 1.12 } else { 1.2 }
}

/// How high the words above a column are, in points.
pub(super) fn head(size: f32) -> f32 {
    size * 2.9
}

/// Sets the rows into the first page's area and, where that is too small, into `later` ones.
pub(super) fn fit(
    rows: &Rows,
    (first, later): (Bounds, Bounds),
    scale: f32,
    words: &Words,
) -> Plan {
    let widths = Widths::of(rows, words);
    let tried = TRIED.map(|(columns, size)| (columns, size * scale));
    // On larger paper more fits at the same smallest size.
    let tried = tried.into_iter().chain([(2, SMALLEST), (3, SMALLEST)]);
    for (columns, size) in tried {
        let sheet = Sheet::new(&widths, first, (columns, size), scale);
        // Three columns have room for names on large paper alone.
        if columns == 3 && sheet.parts.name.width < 15.0 * size {
            continue;
        }
        if rows.rows.len() as f32 * sheet.least() > sheet.room() * columns as f32 {
            continue;
        }
        if let Some(columns) = sheet.on_one_page(&rows.rows, first) {
            return sheet.plan(vec![columns]);
        }
    }
    let sheet = Sheet::new(&widths, first, (2, SMALLEST), scale);
    let placed: Vec<Placed> = sheet.set_all(&rows.rows);
    let pages = sheet.flow(placed, &[first, later], sheet.room());
    sheet.plan(pages)
}

/// A way of setting rows.
struct Sheet {
    size: f32,
    columns: usize,
    dense: bool,
    parts: Columns,
    width: f32,
    between: f32,
    height: f32,
}

impl Sheet {
    fn new(widths: &Widths, area: Bounds, (columns, size): (usize, f32), scale: f32) -> Self {
        let between = BETWEEN * scale;
        let width = (area.width + between) / columns as f32 - between;
        let dense = columns > 1;
        Self {
            size,
            columns,
            dense,
            parts: widths.columns(size, width, dense),
            width,
            between,
            height: area.height,
        }
    }

    /// How high a row of one line is at least.
    fn least(&self) -> f32 {
        leading(self.dense) * self.size + self.pad()
    }

    fn pad(&self) -> f32 {
        if self.dense {
            0.06 * self.size
        } else {
            0.2 * self.size
        }
    }

    /// How high the rows of a column may be together.
    fn room(&self) -> f32 {
        self.height - head(self.size)
    }

    fn set(&self, at: usize, row: &Row) -> Placed {
        let style = |colour| Style::new(Face::Regular, self.size, colour);
        let mut name_width = self.parts.name.width;
        if row.must_have {
            name_width -= self.size;
        }
        let mut name = paragraph(&row.name, style(palette::INK), name_width, usize::MAX);
        name.leading = self.size * leading(self.dense);
        let stage = (!self.dense).then(|| {
            let soft = style(palette::INK_SOFT);
            let mut stage = paragraph(&row.stage.1, soft, self.parts.stage.width, usize::MAX);
            stage.leading = self.size * leading(self.dense);
            stage
        });
        let lines = stage.as_ref().map_or(0.0, Paragraph::height);
        Placed {
            row: at,
            y: 0.0,
            height: name.height().max(lines) + self.pad(),
            name,
            stage,
        }
    }

    fn set_all(&self, rows: &[Row]) -> Vec<Placed> {
        let rows = rows.iter().enumerate();
        rows.map(|(at, row)| self.set(at, row)).collect()
    }

    /// The columns of the first page, about as long as each other; none where they do not hold all rows.
    fn on_one_page(&self, rows: &[Row], area: Bounds) -> Option<Vec<Column>> {
        let placed = self.set_all(rows);
        let all: f32 = placed.iter().map(|row| row.height).sum();
        let tallest = placed.iter().map(|row| row.height).fold(0.0, f32::max);
        let alike = all / self.columns as f32 + tallest;
        let balanced = self.flow(placed.clone(), &[area], alike.min(self.room()));
        let pages = if balanced.len() > 1 {
            self.flow(placed, &[area], self.room())
        } else {
            balanced
        };
        let mut pages = pages.into_iter();
        let mut first = pages.next().filter(|_| pages.len() == 0)?;
        self.air(&mut first);
        Some(first)
    }

    /// Fills columns of that height and pages; the last of the areas serves for all further pages.
    fn flow(&self, rows: Vec<Placed>, areas: &[Bounds], room: f32) -> Vec<Vec<Column>> {
        let mut pages: Vec<Vec<Column>> = vec![vec![Vec::new()]];
        let mut y = 0.0;
        for mut row in rows {
            if y + row.height > room && y > 0.0 {
                let area = areas.get(pages.len() - 1).or(areas.last());
                let width = area.map_or(self.width, |area| area.width);
                let across = ((width + self.between) / (self.width + self.between) + 0.01).floor();
                match pages.last_mut() {
                    Some(page) if (page.len() as f32) < across => page.push(Vec::new()),
                    _ => pages.push(vec![Vec::new()]),
                }
                y = 0.0;
            }
            row.y = y;
            y += row.height;
            if let Some(column) = pages.last_mut().and_then(|page| page.last_mut()) {
                column.push(row);
            }
        }
        pages
    }

    /// Gives the rows of a page that is not full some of what is left; columns side by side keep alike.
    fn air(&self, columns: &mut [Column]) {
        let used = |column: &Column| column.iter().map(|row| row.height).sum::<f32>();
        let fullest = columns.iter().map(used).fold(0.0, f32::max);
        let rows = columns.iter().map(Vec::len).max().unwrap_or(0).max(1);
        let more = ((self.room() - fullest) / rows as f32).clamp(0.0, AIR * self.size);
        for column in columns {
            let mut y = 0.0;
            for row in column {
                row.y = y;
                row.height += more;
                y += row.height;
            }
        }
    }

    fn plan(self, pages: Vec<Vec<Column>>) -> Plan {
        Plan {
            size: self.size,
            dense: self.dense,
            parts: self.parts,
            width: self.width,
            between: self.between,
            pages,
        }
    }
}
