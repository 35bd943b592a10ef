//! The sheet Tracks: the steps of all Customer Tracks as the table of tracks has them.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::adornment::classes;
use super::content::Content;
use super::cover;
use super::sheet::{self, height, lines, number, pieces, text};
use crate::files::table::{Dialect, TrackColumn, split, tracks};
use crate::methods::matrix::{Class, Kind};

const fn width(column: TrackColumn) -> f64 {
    match column {
        TrackColumn::Order | TrackColumn::Rank | TrackColumn::Emotion => 8.0,
        TrackColumn::Channel | TrackColumn::Score => 10.0,
        TrackColumn::Class | TrackColumn::State | TrackColumn::Owner => 16.0,
        TrackColumn::Track | TrackColumn::Segment | TrackColumn::Stage => 20.0,
        TrackColumn::Touchpoint | TrackColumn::Jobs => 26.0,
        _ => 34.0,
    }
}

/// Columns whose cells are numbers where they look like one.
const fn is_number(column: TrackColumn) -> bool {
    matches!(
        column,
        TrackColumn::Order | TrackColumn::Score | TrackColumn::Rank | TrackColumn::Emotion
    )
}

pub(super) fn sheet(content: &Content<'_>) -> Result<Worksheet, XlsxError> {
    let mut sheet = sheet::named(&content.word("workbook-sheet-tracks"))?;
    let table = tracks(
        content.project,
        None,
        content.options.language,
        Dialect::International,
    );
    let mut last = 0;
    for (cells, from) in split(&table).iter().zip(0_u32..) {
        if from == 0 {
            head(&mut sheet, content, cells)?;
        } else {
            last = row(&mut sheet, content, last + 1, cells)?;
        }
    }
    if last == 0 {
        super::grid::empty(&mut sheet, content, "workbook-no-tracks")?;
    } else {
        let columns = u16::try_from(TrackColumn::ALL.len() - 1).unwrap_or(0);
        sheet.autofilter(0, 0, last, columns)?;
        let class = TrackColumn::ALL.iter().zip(0_u16..);
        for (_, at) in class.filter(|(column, _)| **column == TrackColumn::Class) {
            classes(&mut sheet, (1, at, last, at))?;
        }
    }
    cover::freeze(&mut sheet, 1, 1)?;
    cover::print(&mut sheet, content, cover::Paper::A3(1));
    Ok(sheet)
}

fn head(sheet: &mut Worksheet, content: &Content<'_>, cells: &[String]) -> Result<(), XlsxError> {
    let mut tallest = 1;
    for ((cell, column), at) in cells.iter().zip(TrackColumn::ALL).zip(0_u16..) {
        let format = if is_number(column) {
            &content.styles.header_right
        } else {
            &content.styles.header
        };
        text(sheet, (0, at), cell, format)?;
        sheet.set_column_width(at, width(column))?;
        tallest = tallest.max(lines(cell, width(column) - 1.5));
    }
    sheet.set_row_height(0, height(tallest) + 3.0)?;
    Ok(())
}

/// Writes a line, and below it what does not fit into its cells; gives the last row.
fn row(
    sheet: &mut Worksheet,
    content: &Content<'_>,
    first: u32,
    cells: &[String],
) -> Result<u32, XlsxError> {
    let styles = &content.styles;
    let mut last = first;
    let mut tallest = 1;
    for ((cell, column), at) in cells.iter().zip(TrackColumn::ALL).zip(0_u16..) {
        let known = cell.parse::<f64>().ok();
        if let Some(known) = known.filter(|known| is_number(column) && known.is_finite()) {
            let format = match column {
                TrackColumn::Score => &styles.score,
                _ => &styles.plain,
            };
            number(sheet, (first, at), Some(known), format)?;
            continue;
        }
        let said = if column == TrackColumn::Class {
            marked(content, cell)
        } else {
            cell.clone()
        };
        for (piece, row) in pieces(&said).into_iter().zip(first..) {
            text(sheet, (row, at), piece, &styles.name)?;
            last = last.max(row);
        }
        tallest = tallest.max(lines(&said, width(column) - 1.5));
    }
    sheet.set_row_height(first, height(tallest).max(18.0))?;
    Ok(last)
}

/// The word of a class with its mark before it.
fn marked(content: &Content<'_>, word: &str) -> String {
    let kind = Kind::Touchpoints;
    let classes = Class::ALL.into_iter();
    let found = classes.map(|class| content.class(class, kind));
    let found = found
        .into_iter()
        .find(|marked| marked.split_once(' ').is_some_and(|(_, it)| it == word));
    found.unwrap_or(word).to_owned()
}
