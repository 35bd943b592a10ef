//! Sheets of a table that stands as it is: how sure classes are, the panel, the hypotheses.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::content::Content;
use super::cover;
use super::sheet::{self, height, lines, number, pieces, text};
use crate::files::table::{LineCell, Lines};
use crate::i18n::Message;

/// Columns that stay in sight: the first.
const FROZEN: u16 = 1;

/// A sheet of a table, with sentences above it, the first one loud.
pub(super) fn sheet(
    content: &Content<'_>,
    name: &'static str,
    above: &[Message],
    table: &Lines,
) -> Result<Worksheet, XlsxError> {
    let mut sheet = sheet::named(&content.word(name))?;
    let styles = &content.styles;
    let head = said(&mut sheet, content, above)?;
    let mut tallest = 1;
    for (column, at) in table.columns.iter().zip(0_u16..) {
        let words = content.word(column.key);
        let style = if column.figures {
            &styles.header_right
        } else {
            &styles.header
        };
        text(&mut sheet, (head, at), &words, style)?;
        sheet.set_column_width(at, column.width)?;
        tallest = tallest.max(lines(&words, column.width - 2.0));
    }
    sheet.set_row_height(head, height(tallest) + 3.0)?;
    let mut last = head;
    for cells in &table.rows {
        last = line(&mut sheet, content, (last + 1, cells), table)?;
    }
    let columns = u16::try_from(table.columns.len()).unwrap_or(u16::MAX);
    sheet.autofilter(head, 0, last, columns.saturating_sub(1))?;
    cover::freeze(&mut sheet, head + 1, FROZEN)?;
    cover::print(&mut sheet, content, cover::Paper::A3(1));
    Ok(sheet)
}

/// Writes the sentences above, each into a row of its own across the columns to its right; the row that comes below them.
fn said(sheet: &mut Worksheet, content: &Content<'_>, above: &[Message]) -> Result<u32, XlsxError> {
    let styles = &content.styles;
    let mut row = 0;
    for message in above {
        let style = if row == 0 {
            &styles.heading
        } else {
            &styles.soft
        };
        // What wraps would stay within the first column.
        let style = style.clone().unset_text_wrap();
        text(sheet, (row, 0), &content.words.say(message), &style)?;
        row += 1;
    }
    Ok(row)
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
