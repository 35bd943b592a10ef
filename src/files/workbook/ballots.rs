//! The sheet Ballots: who rated which cell how, as the table of ballots has it.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::content::Content;
use super::cover;
use super::sheet::{self, height, lines, number, text};
use crate::files::table::{Dialect, ballots, split};

/// Widths of the columns: rater, factor, touchpoint, stage, three levels, reason, day.
const WIDTHS: [f64; 9] = [24.0, 34.0, 34.0, 20.0, 10.0, 12.0, 12.0, 40.0, 12.0];
/// The columns of levels.
const LEVELS: std::ops::RangeInclusive<usize> = 4..=6;

pub(super) fn sheet(content: &Content<'_>) -> Result<Worksheet, XlsxError> {
    let mut sheet = sheet::named(&content.word("workbook-sheet-ballots"))?;
    let language = content.options.language;
    let table = ballots(content.project, language, Dialect::International);
    let mut last = 0;
    for (cells, row) in split(&table).iter().zip(0_u32..) {
        let mut tallest = 1;
        for (((at, cell), column), width) in cells.iter().enumerate().zip(0_u16..).zip(WIDTHS) {
            let place = (row, column);
            let levels = LEVELS.contains(&at);
            let styles = &content.styles;
            let level = cell.parse::<f64>().ok().filter(|_| levels && row > 0);
            if let Some(level) = level {
                number(&mut sheet, place, Some(level), &styles.plain)?;
                continue;
            }
            let style = match (row, levels) {
                (0, true) => &styles.header_right,
                (0, false) => &styles.header,
                _ => &styles.name,
            };
            text(&mut sheet, place, cell, style)?;
            tallest = tallest.max(lines(cell, width - 1.5));
        }
        let head = if row == 0 { 3.0 } else { 0.0 };
        sheet.set_row_height(row, (height(tallest) + head).max(18.0))?;
        last = row;
    }
    for (column, width) in (0_u16..).zip(WIDTHS) {
        sheet.set_column_width(column, width)?;
    }
    let columns = u16::try_from(WIDTHS.len() - 1).unwrap_or(0);
    sheet.autofilter(0, 0, last, columns)?;
    cover::freeze(&mut sheet, 1, 1)?;
    cover::print(&mut sheet, content, cover::Paper::A3(1));
    Ok(sheet)
}
