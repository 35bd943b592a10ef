//! The factors of a wide table, with their importances and the levels of their cells.

use std::collections::BTreeSet;

use crate::model::{Importance, Relations, check_name};

use super::cells::read_importance;
use super::columns::{Columns, place};
use super::header::FIRST_TOUCHPOINT;
use super::levels::{How, Levels};
use super::names::Names;
use super::options::{Blank, ImportOptions};
use super::records::{Field, Records};
use super::{Place, Problem, Problems, TableError};
use crate::model::{MAX_CELLS, MAX_ITEMS};

/// What the rows of a table are.
#[derive(Debug, Default)]
pub(in crate::files) struct Rows {
    pub names: Vec<String>,
    /// For each factor its row in the file, from 0.
    pub at: Vec<usize>,
    pub importances: Vec<Option<Importance>>,
    /// Encoded levels: a row for each factor, a cell for each named column.
    pub cells: Vec<Vec<u8>>,
    pub counts: Counts,
}

/// What was made of cells that could be read.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::files) struct Counts {
    /// Numbers that were not written as machines write them.
    pub mended: usize,
    /// Symbols that were read as levels.
    pub symbols: usize,
    /// Zeros that were read as not rated.
    pub zeros: usize,
    /// Empty cells that were read as the lowest level.
    pub filled: usize,
}

/// Reads all rows below the header.
pub(super) struct Reader<'r> {
    pub columns: &'r Columns,
    pub levels: Levels<'r>,
    pub options: &'r ImportOptions,
    pub problems: &'r mut Problems,
    pub spaces: &'r mut Names,
    /// Columns that have values and no name, told once each.
    pub strays: BTreeSet<usize>,
    pub counts: Counts,
}

/// One row while it is read.
struct Row<'a> {
    /// In the file, from 0.
    at: usize,
    name: Field<'a>,
    importance: Field<'a>,
    cells: Vec<u8>,
    blanks: usize,
    /// How many cells it has: up to the last that is not blank where they are too many.
    extent: usize,
    wrong: Vec<Problem>,
}

impl Row<'_> {
    fn is_blank(&self) -> bool {
        self.name.is_blank()
            && self.importance.is_blank()
            && self.wrong.is_empty()
            && self.blanks == self.cells.len()
            && self.extent == self.cells.len()
    }
}

impl Reader<'_> {
    /// # Errors
    /// Where the text ends inside quotation marks or a limit is passed; wrong cells go to the problems.
    pub fn read(mut self, mut records: Records<'_>) -> Result<Rows, TableError> {
        let mut rows = Rows::default();
        while !records.is_done() {
            let row = self.row(&mut records)?;
            if row.is_blank() {
                continue;
            }
            if rows.names.len() == MAX_ITEMS {
                return Err(TableError::TooManyRows { limit: MAX_ITEMS });
            }
            let factors = rows.names.len() + 1;
            if factors.saturating_mul(self.columns.touchpoints()) > MAX_CELLS {
                return Err(TableError::TooManyCells { limit: MAX_CELLS });
            }
            self.take(row, &mut rows);
        }
        rows.counts = self.counts;
        Ok(rows)
    }

    fn row<'a>(&mut self, records: &mut Records<'a>) -> Result<Row<'a>, TableError> {
        let width = self.columns.width();
        let at = records.row();
        let (name, mut last) = records.field()?;
        let mut row = Row {
            at,
            name,
            importance: Field::default(),
            cells: Vec::new(),
            blanks: 0,
            extent: 0,
            wrong: Vec::new(),
        };
        if !last {
            (row.importance, last) = records.field()?;
            row.cells.reserve_exact(width);
        }
        let mut beyond = 0;
        while !last {
            row.blanks += records.plain_cells(self.levels.one_byte(), &mut row.cells, width);
            let (field, ends) = records.field()?;
            last = ends;
            if row.cells.len() < width {
                self.cell(&field, &mut row);
            } else {
                beyond += 1;
                if !field.is_blank() {
                    row.extent = width + beyond;
                }
            }
        }
        row.extent = row.extent.max(row.cells.len());
        Ok(row)
    }

    fn cell(&mut self, field: &Field<'_>, row: &mut Row<'_>) {
        let column = row.cells.len();
        let level = match self.levels.read(&field.text) {
            Ok(reading) => {
                self.counts.mended += usize::from(reading.how == How::Mended);
                self.counts.symbols += usize::from(reading.how == How::Symbol);
                self.counts.zeros += usize::from(reading.how == How::Zero);
                row.blanks += usize::from(reading.level.is_none());
                reading.level
            }
            Err(error) => {
                let name = self.columns.names.get(column);
                match name.filter(|name| !name.is_empty()) {
                    Some(touchpoint) => row.wrong.push(Problem::Level {
                        place: place(row.at, column),
                        factor: row.name.text.trim().to_owned(),
                        touchpoint: touchpoint.clone(),
                        error,
                    }),
                    None => self.stray(row.at, column),
                }
                None
            }
        };
        row.cells.push(Relations::encode(level));
    }

    fn stray(&mut self, row: usize, column: usize) {
        if self.strays.insert(column) {
            self.problems.push(Problem::NoTouchpoint {
                place: place(row, column),
            });
        }
    }

    fn take(&mut self, row: Row<'_>, rows: &mut Rows) {
        let name = self.spaces.name(&row.name);
        let number = row.at + 1;
        if name.is_empty() {
            self.problems.push(Problem::NoFactor { row: number });
        } else if let Err(error) = check_name(&name) {
            self.problems.push(Problem::Name {
                place: Place {
                    row: row.at,
                    column: 0,
                },
                error,
            });
        }
        if row.extent != self.columns.width() {
            self.problems.push(Problem::Ragged {
                row: number,
                factor: name.clone(),
                cells: row.extent + FIRST_TOUCHPOINT,
                expected: self.columns.width() + FIRST_TOUCHPOINT,
            });
        }
        let weighting = self.options.weights;
        let importance = match read_importance(&row.importance.text, weighting, self.options.comma)
        {
            Ok(Some((importance, plain))) => {
                self.counts.mended += usize::from(!plain);
                Some(importance)
            }
            Ok(None) => None,
            Err(error) => {
                self.problems.push(Problem::Importance {
                    place: Place {
                        row: row.at,
                        column: 1,
                    },
                    factor: name.clone(),
                    error,
                });
                None
            }
        };
        for problem in row.wrong {
            self.problems.push(problem);
        }
        let mut cells = row.cells;
        self.drop_nameless(row.at, &mut cells);
        if self.options.blank == Blank::Lowest && row.blanks > 0 {
            let lowest = Relations::encode(Some(self.options.scale.lowest()));
            for cell in cells.iter_mut().filter(|cell| **cell == 0) {
                *cell = lowest;
                self.counts.filled += 1;
            }
        }
        rows.names.push(name);
        rows.at.push(row.at);
        rows.importances.push(importance);
        rows.cells.push(cells);
    }

    fn drop_nameless(&mut self, row: usize, cells: &mut Vec<u8>) {
        let columns = self.columns;
        for column in &columns.nameless {
            if cells.get(*column).is_some_and(|cell| *cell != 0) {
                self.stray(row, *column);
            }
        }
        if !columns.nameless.is_empty() {
            let mut column = 0;
            cells.retain(|_| {
                column += 1;
                columns.nameless.binary_search(&(column - 1)).is_err()
            });
        }
    }
}
