//! Touchpoints beside each other in all segments, on the sheet Segments.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::adornment::classes;
use super::content::Content;
use super::places::COLUMNS_OF_SEGMENT;
use super::segments::column_of;
use super::sheet::{height, lines, number, text};
use crate::methods::matrix::Kind;
use crate::methods::segments::{Comparison, Standing, shift};

const FIGURES: [&str; COLUMNS_OF_SEGMENT] = [
    "table-column-score",
    "table-column-rank",
    "table-column-class",
    "table-column-shift",
];
/// Where the whole market stands.
const WHOLE: u16 = 2;

/// Writes the block from that row on; gives the row behind it.
pub(super) fn touchpoints(
    sheet: &mut Worksheet,
    content: &Content<'_>,
    found: &Comparison,
    row: u32,
) -> Result<u32, XlsxError> {
    let (project, styles) = (content.project, &content.styles);
    text(
        sheet,
        (row, 0),
        &content.word("workbook-by-segments"),
        &styles.heading,
    )?;
    let head = row + 1;
    heads(sheet, content, head)?;
    let mut at = head + 2;
    for (position, touchpoint) in content.touchpoints() {
        let Some(row) = found.rows.get(position).filter(|_| !touchpoint.excluded) else {
            continue;
        };
        text(sheet, (at, 0), &touchpoint.name, &styles.name)?;
        let stage = project.stage(touchpoint.stage);
        text(
            sheet,
            (at, 1),
            stage.map_or("", |it| &it.name),
            &styles.name,
        )?;
        standing(sheet, content, row.whole, (at, WHOLE))?;
        for (here, segment) in row.segments.iter().zip(0..) {
            let column = column_of(segment);
            standing(sheet, content, *here, (at, column))?;
            let shift = shift(row.whole, *here).map(|places| places as f64);
            number(sheet, (at, column + 3), shift, &styles.shift)?;
        }
        let tallest = lines(&touchpoint.name, 40.0);
        let tallest = tallest.max(stage.map_or(1, |it| lines(&it.name, 27.0)));
        sheet.set_row_height(at, height(tallest).max(18.0))?;
        at += 1;
    }
    let segments = project.segments.len();
    let all = std::iter::once(WHOLE).chain((0..segments).map(column_of));
    if at > head + 2 {
        for column in all {
            classes(sheet, (head + 2, column + 2, at - 1, column + 2))?;
        }
    }
    Ok(at)
}

fn heads(sheet: &mut Worksheet, content: &Content<'_>, row: u32) -> Result<(), XlsxError> {
    let (project, styles) = (content.project, &content.styles);
    for (key, column) in ["table-column-touchpoint", "table-column-stage"]
        .into_iter()
        .zip(0_u16..)
    {
        text(sheet, (row, column), "", &styles.header)?;
        text(sheet, (row + 1, column), &content.word(key), &styles.header)?;
    }
    let whole = content.word("workbook-whole");
    sheet.merge_range(row, WHOLE, row, WHOLE + 2, &whole, &styles.header)?;
    for (key, column) in FIGURES.into_iter().take(3).zip(WHOLE..) {
        text(sheet, (row + 1, column), &content.word(key), &styles.header)?;
    }
    let mut tallest = 1;
    for (segment, position) in project.segments.iter().zip(0..) {
        let first = column_of(position);
        let last = first + 3;
        sheet.merge_range(row, first, row, last, &segment.name, &styles.header)?;
        tallest = tallest.max(lines(&segment.name, 44.0));
        for (key, column) in FIGURES.into_iter().zip(first..) {
            text(sheet, (row + 1, column), &content.word(key), &styles.header)?;
        }
    }
    sheet.set_row_height(row, height(tallest) + 3.0)?;
    sheet.set_row_height(row + 1, height(2) + 3.0)?;
    Ok(())
}

/// Score, rank and class.
fn standing(
    sheet: &mut Worksheet,
    content: &Content<'_>,
    here: Standing,
    (row, column): (u32, u16),
) -> Result<(), XlsxError> {
    let styles = &content.styles;
    number(sheet, (row, column), here.score, &styles.score)?;
    let rank = here.rank.map(|rank| rank.place as f64);
    let tied = here.rank.is_some_and(|rank| rank.tied);
    let format = if tied { &styles.tied } else { &styles.rank };
    number(sheet, (row, column + 1), rank, format)?;
    let class = here
        .class
        .map_or("", |it| content.class(it, Kind::Touchpoints));
    text(sheet, (row, column + 2), class, &styles.word)
}
