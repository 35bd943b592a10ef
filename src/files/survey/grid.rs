//! A sheet of a workbook as rows of texts, written as a file of text would have them.

use super::SurveyError;
use super::row::Row;
use crate::files::sheet::{Book, Grid, Value};

/// Hands out the rows of a sheet.
pub(super) struct GridRows {
    grid: Grid,
    at: usize,
    /// Formulas without a value.
    pub not_calculated: u64,
}

impl GridRows {
    /// The sheet of that name; without a name the one with most cells among those of at least two rows, else the first.
    pub fn of(book: Book, sheet: &str) -> Result<Self, SurveyError> {
        let mut sheets = book.sheets;
        let at = if sheet.is_empty() {
            let cells = |grid: &Grid| (grid.rows() > 1, grid.cells().len());
            (0..sheets.len())
                .rev()
                .max_by_key(|at| sheets.get(*at).map(cells))
        } else {
            sheets.iter().position(|grid| grid.name == sheet)
        };
        match at {
            Some(at) => Ok(Self {
                grid: sheets.swap_remove(at),
                at: 0,
                not_calculated: 0,
            }),
            None => Err(SurveyError::NoSheet(sheet.to_owned())),
        }
    }

    /// The name of the sheet.
    pub fn name(&self) -> &str {
        &self.grid.name
    }

    /// How far it is read, a fraction of 0…1.
    pub fn part(&self) -> f32 {
        #[expect(clippy::cast_possible_truncation, reason = "a fraction for the eye")]
        let part = (self.at as f64 / self.grid.rows().max(1) as f64) as f32;
        part
    }

    /// The next row; false at the end.
    pub fn next(&mut self, row: &mut Row) -> bool {
        if self.at >= self.grid.rows() {
            return false;
        }
        row.clear();
        row.line = self.at as u64 + 1;
        for cell in self.grid.row(self.at) {
            while row.len() < cell.column as usize {
                row.end_cell();
            }
            match &cell.value {
                Value::Text(text) | Value::Date(text) | Value::Error(text) => row.push(text),
                Value::Number(number) => {
                    let mut buffer = zmij::Buffer::new();
                    let text = buffer.format(*number);
                    row.push(text.strip_suffix(".0").unwrap_or(text));
                }
                Value::Flag(true) => row.push("TRUE"),
                Value::Flag(false) => row.push("FALSE"),
                Value::NotCalculated => self.not_calculated += 1,
            }
            row.end_cell();
        }
        self.at += 1;
        true
    }
}
