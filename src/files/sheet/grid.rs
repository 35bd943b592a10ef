//! The cells of one sheet as they stand, with their places, before anything is understood of them.

use std::sync::Arc;

use crate::files::table::Place;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words, or anything that is kept as text.
    Text(Arc<str>),
    /// A number.
    Number(f64),
    /// Yes or no.
    Flag(bool),
    /// A day or a time, as the sheet shows it.
    Date(Arc<str>),
    /// An error of a formula, such as `#DIV/0!`.
    Error(Arc<str>),
    /// A formula without a value.
    NotCalculated,
}

/// A cell that is not empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// From 0.
    pub row: u32,
    /// From 0.
    pub column: u32,
    /// What stands there.
    pub value: Value,
    /// Whether a formula worked it out.
    pub formula: bool,
}

/// Cells merged into one; both corners belong to it, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The upper left corner.
    pub first: Place,
    /// The lower right corner.
    pub last: Place,
}

/// A sheet: its cells that are not empty, row by row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid {
    /// The name of the sheet; empty for a file that has none.
    pub name: String,
    /// In order of rows, then columns; no place twice.
    cells: Vec<Cell>,
    /// Where each row begins in `cells`; one more than there are rows.
    starts: Vec<usize>,
    columns: usize,
    /// Merged cells, in order.
    pub merged: Vec<Span>,
}

impl Grid {
    /// A sheet of these cells, in whatever order; of two at one place the later stands.
    pub fn new(name: String, mut cells: Vec<Cell>, mut merged: Vec<Span>) -> Self {
        // Sheets come in order; sorting would take half as much memory again.
        if !cells.is_sorted_by(|one, next| (one.row, one.column) < (next.row, next.column)) {
            cells.sort_by_key(|cell| (cell.row, cell.column));
            cells.reverse();
            cells.dedup_by_key(|cell| (cell.row, cell.column));
            cells.reverse();
        }
        merged.sort_unstable();
        let columns = cells.iter().map(|cell| cell.column as usize + 1).max();
        let rows = cells.last().map_or(0, |cell| cell.row as usize + 1);
        let mut starts = Vec::with_capacity(rows + 1);
        for (at, cell) in cells.iter().enumerate() {
            while starts.len() <= cell.row as usize {
                starts.push(at);
            }
        }
        starts.push(cells.len());
        Self {
            name,
            cells,
            starts,
            columns: columns.unwrap_or(0),
            merged,
        }
    }

    /// How many rows, to the last that is not empty.
    pub fn rows(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// How many columns, to the last that is not empty.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// All cells that are not empty.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// The cells of a row that are not empty, from left to right.
    pub fn row(&self, row: usize) -> &[Cell] {
        let from = self.starts.get(row).copied().unwrap_or(self.cells.len());
        let to = self
            .starts
            .get(row + 1)
            .copied()
            .unwrap_or(self.cells.len());
        self.cells.get(from..to).unwrap_or_default()
    }

    /// The cell at a place; none where it is empty.
    pub fn cell(&self, row: usize, column: usize) -> Option<&Cell> {
        let cells = self.row(row);
        let at = cells.binary_search_by_key(&column, |cell| cell.column as usize);
        cells.get(at.ok()?)
    }
}
