//! A table with one header row on a sheet of its own: the shape of Touchpoints, Factors, Stages and Tracks.

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use super::content::Content;
use super::cover;
use super::sheet::{Known, formula, height, lines, text};
use super::styles::Figure;

/// The header of a column.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head {
    /// The key of its words.
    pub(super) key: &'static str,
    /// In characters.
    pub(super) width: f64,
    /// True over numbers.
    pub(super) right: bool,
}

impl Head {
    pub(super) const fn text(key: &'static str, width: f64) -> Self {
        Self {
            key,
            width,
            right: false,
        }
    }

    /// A place in a ranking.
    pub(super) const RANK: Self = Self::text("table-column-rank", 8.0);

    pub(super) const fn number(key: &'static str) -> Self {
        Self {
            key,
            width: 14.0,
            right: true,
        }
    }
}

/// What stands in a cell.
#[derive(Clone, Debug)]
pub(super) enum Cell<'a> {
    /// A text, which may break.
    Text(&'a str),
    /// A figure that is worked out, and what we know of it.
    Figure(String, Option<f64>, Figure),
    /// A word that is worked out, and what we know of it.
    Word(String, &'a str),
}

/// Writes the header row, keeps it in sight, and sets widths and print.
pub(super) fn head(
    sheet: &mut Worksheet,
    content: &Content<'_>,
    columns: &[Head],
    frozen: u16,
) -> Result<(), XlsxError> {
    for (head, column) in columns.iter().zip(0_u16..) {
        let format = if head.right {
            &content.styles.header_right
        } else {
            &content.styles.header
        };
        text(sheet, (0, column), &content.word(head.key), format)?;
        sheet.set_column_width(column, head.width)?;
    }
    let tallest = columns
        .iter()
        .map(|head| lines(&content.word(head.key), head.width - 2.0));
    sheet.set_row_height(0, height(tallest.max().unwrap_or(1)) + 3.0)?;
    cover::freeze(sheet, 1, frozen)?;
    cover::print(sheet, content, cover::Paper::A4);
    Ok(())
}

/// Writes a row; it is as high as its longest text.
pub(super) fn row(
    sheet: &mut Worksheet,
    content: &Content<'_>,
    columns: &[Head],
    (row, cells): (u32, &[Cell<'_>]),
) -> Result<(), XlsxError> {
    let styles = &content.styles;
    let mut tallest = 1;
    for ((cell, head), column) in cells.iter().zip(columns).zip(0_u16..) {
        let place = (row, column);
        match cell {
            Cell::Text(words) => {
                tallest = tallest.max(lines(words, head.width - 2.0));
                text(sheet, place, words, &styles.name)?;
            }
            Cell::Figure(words, known, figure) => {
                let known = Known::Number(*known);
                formula(sheet, place, words, known, styles.of(*figure))?;
            }
            Cell::Word(words, known) => {
                formula(sheet, place, words, Known::Text(known), &styles.word)?;
            }
        }
    }
    sheet.set_row_height(row, height(tallest).max(18.0))?;
    Ok(())
}

/// A sentence on a sheet that has nothing else.
pub(super) fn empty(
    sheet: &mut Worksheet,
    content: &Content<'_>,
    key: &'static str,
) -> Result<(), XlsxError> {
    let format: &Format = &content.styles.soft;
    text(
        sheet,
        (1, 0),
        &content.word(key),
        &format.clone().unset_text_wrap(),
    )
}
