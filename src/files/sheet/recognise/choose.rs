//! Which sheet of a workbook holds the matrix.

use super::{Column, Row, guess, lying};
use crate::files::sheet::grid::Grid;
use crate::files::sheet::read::Book;

/// The names of the matrix in workbooks of ours, in small letters.
const OURS: [&str; 2] = ["matrix", "матрица"];

/// The sheet that looks most like a matrix: ours by its name, else that with the most cells of touchpoints and factors. None where
/// no sheet is a table.
pub fn best_sheet(book: &Book) -> Option<usize> {
    let sizes = || {
        book.sheets
            .iter()
            .map(size)
            .enumerate()
            .filter(|(_, size)| *size > 0)
    };
    let ours = |at: usize| {
        let name = book
            .sheets
            .get(at)
            .map(|sheet| sheet.name.trim().to_lowercase());
        name.is_some_and(|name| OURS.contains(&name.as_str()))
    };
    let found = sizes().find(|(at, _)| ours(*at));
    let found = found.or_else(|| sizes().max_by_key(|(at, size)| (*size, usize::MAX - at)));
    found.map(|(at, _)| at)
}

/// How many cells a sheet would have as a matrix, those that are blank too, more where words say that it is one.
fn size(sheet: &Grid) -> usize {
    let found = [guess(sheet), lying(sheet)].into_iter().flatten();
    let of = |guess: super::Guess| {
        let rows = guess
            .layout
            .rows
            .iter()
            .filter(|row| **row == Row::Factor)
            .count();
        let columns = guess
            .layout
            .columns
            .iter()
            .filter(|it| **it == Column::Touchpoint)
            .count();
        let words = usize::try_from(guess.evidence.max(0)).unwrap_or(0);
        rows.saturating_mul(columns).saturating_mul(1 + words)
    };
    found.map(of).max().unwrap_or(0)
}
