//! Sheets of a table that stands as it is: the panel, the hypotheses.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::content::Content;
use super::cover;
use super::sheet::{self, height, lines, number, pieces, text};
use crate::files::table::{LineCell, Lines};

/// Columns that stay in sight: the first.
const FROZEN: u16 = 1;

pub(super) fn sheet(
    content: &Content<'_>,
    name: &'static str,
    table: &Lines,
) -> Result<Worksheet, XlsxError> {
    let mut sheet = sheet::named(&content.word(name))?;
    let styles = &content.styles;
    let mut tallest = 1;
    for (column, at) in table.columns.iter().zip(0_u16..) {
        let words = content.word(column.key);
        let style = if column.figures {
            &styles.header_right
        } else {
            &styles.header
        };
        text(&mut sheet, (0, at), &words, style)?;
        sheet.set_column_width(at, column.width)?;
        tallest = tallest.max(lines(&words, column.width - 2.0));
    }
    sheet.set_row_height(0, height(tallest) + 3.0)?;
    let mut last = 0;
    for cells in &table.rows {
        last = line(&mut sheet, content, (last + 1, cells), table)?;
    }
    let columns = u16::try_from(table.columns.len()).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, last, columns.saturating_sub(1))?;
    cover::freeze(&mut sheet, 1, FROZEN)?;
    cover::print(&mut sheet, content, cover::Paper::A3(1));
    Ok(sheet)
}

/// Writes a row; what of a text has no room in its cell goes on below. Gives the last row that was written.
fn line(
    sheet: &mut Worksheet,
    content: &Content<'_>,
    (row, cells): (u32, &[LineCell]),
    table: &Lines,
) -> Result<u32, XlsxError> {
    let mut tallest = 1;
    let mut last = row;
    for ((cell, column), at) in cells.iter().zip(table.columns).zip(0_u16..) {
        let Some(words) = cell.words(content.options.language) else {
            figure(sheet, content, (row, at), cell)?;
            continue;
        };
        for (piece, below) in pieces(&words).into_iter().zip(row..) {
            text(sheet, (below, at), piece, &content.styles.name)?;
            last = last.max(below);
        }
        tallest = tallest.max(lines(&words, column.width - 1.5));
    }
    sheet.set_row_height(row, height(tallest).max(18.0))?;
    Ok(last)
}

fn figure(
    sheet: &mut Worksheet,
    content: &Content<'_>,
    place: (u32, u16),
    cell: &LineCell,
) -> Result<(), XlsxError> {
    let styles = &content.styles;
    match cell {
        LineCell::Count(count) => number(sheet, place, Some(*count as f64), &styles.count),
        LineCell::Number(value) => number(sheet, place, finite(*value), &styles.mean),
        LineCell::Share(value) => number(sheet, place, finite(*value), &styles.share),
        _ => Ok(()),
    }
}

fn finite(value: f64) -> Option<f64> {
    Some(value).filter(|value| value.is_finite())
}
