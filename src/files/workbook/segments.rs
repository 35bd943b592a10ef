//! The sheet Segments: what each segment is, its importances, and its figures beside each other. Values, not formulas.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::content::Content;
use super::cover;
use super::places::{BESIDE_SEGMENTS, COLUMNS_OF_SEGMENT};
use super::segments_figures;
use super::sheet::{self, height, lines, number, text};
use crate::methods::matrix::{Figures, Scope, figures};
use crate::methods::segments::{Comparison, OfSegment, compare};
use crate::model::{Factor, Importance, Segment, SegmentId};

const HEADS: [&str; 7] = [
    "table-column-segment",
    "workbook-segment-mark",
    "workbook-segment-share",
    "workbook-segment-importances",
    "workbook-segment-relations",
    "workbook-segment-classes",
    "workbook-segment-tau",
];

/// The first column of a segment, by its position.
pub(super) fn column_of(segment: usize) -> u16 {
    u16::try_from(BESIDE_SEGMENTS + segment * COLUMNS_OF_SEGMENT).unwrap_or(u16::MAX)
}

pub(super) fn sheet(content: &Content<'_>) -> Result<Worksheet, XlsxError> {
    let mut sheet = sheet::named(&content.word("workbook-sheet-segments"))?;
    sheet.set_column_width(0, 44)?;
    sheet.set_column_width(1, 30)?;
    let project = content.project;
    cover::print(&mut sheet, content, cover::Paper::A3(1));
    if project.segments.is_empty() {
        super::grid::empty(&mut sheet, content, "workbook-no-segments")?;
        return Ok(sheet);
    }
    let ids: Vec<SegmentId> = project.segments.iter().map(|segment| segment.id).collect();
    let of = |id: &SegmentId| figures(project, Scope::Segment(*id));
    let all: Vec<Figures> = ids.iter().map(of).collect();
    let found = compare(project, &content.figures, &all, &ids);
    for column in 2..column_of(ids.len()) {
        // The third of each segment's columns has the word of its class, and so has the whole's.
        let words = column == 4 || (column > 4 && (column - 5) % 4 == 2);
        sheet.set_column_width(column, if words { 18.0 } else { 10.0 })?;
    }
    let row = overview(&mut sheet, content, &found)?;
    let row = segments_figures::touchpoints(&mut sheet, content, &found, row + 1)?;
    importances(&mut sheet, content, row + 1)?;
    cover::freeze(&mut sheet, 0, 2)?;
    Ok(sheet)
}

/// One row for each segment.
fn overview(
    sheet: &mut Worksheet,
    content: &Content<'_>,
    found: &Comparison,
) -> Result<u32, XlsxError> {
    let styles = &content.styles;
    let mut tallest = 1;
    for (key, column) in HEADS.into_iter().zip(0_u16..) {
        let word = content.word(key);
        text(sheet, (0, column), &word, &styles.header)?;
        let width = if column < 2 { 22.0 } else { 7.0 };
        tallest = tallest.max(lines(&word, width));
    }
    sheet.set_row_height(0, height(tallest) + 3.0)?;
    let mut row = 1;
    for (segment, of) in content.project.segments.iter().zip(&found.segments) {
        line(sheet, content, (segment, of), row)?;
        row += 1;
    }
    Ok(row)
}

fn line(
    sheet: &mut Worksheet,
    content: &Content<'_>,
    (segment, of): (&Segment, &OfSegment),
    row: u32,
) -> Result<(), XlsxError> {
    let styles = &content.styles;
    text(sheet, (row, 0), &segment.name, &styles.name)?;
    text(sheet, (row, 1), &segment.mark, &styles.name)?;
    number(sheet, (row, 2), segment.share, &styles.share)?;
    let counts = [
        of.own_importances,
        segment.relations.len(),
        of.changes.in_all,
    ];
    for (count, column) in counts.into_iter().zip(3_u16..) {
        number(sheet, (row, column), Some(count as f64), &styles.count)?;
    }
    number(sheet, (row, 6), of.tau_b, &styles.z)
}

/// Importances of each segment; inherited ones less loud.
fn importances(sheet: &mut Worksheet, content: &Content<'_>, row: u32) -> Result<(), XlsxError> {
    let (project, styles) = (content.project, &content.styles);
    text(
        sheet,
        (row, 0),
        &content.word("workbook-importances"),
        &styles.heading,
    )?;
    let head = row + 1;
    text(
        sheet,
        (head, 0),
        &content.word("table-column-factor"),
        &styles.header,
    )?;
    text(sheet, (head, 1), "", &styles.header)?;
    text(
        sheet,
        (head, 2),
        &content.word("workbook-whole"),
        &styles.header,
    )?;
    for (segment, column) in project.segments.iter().zip(3_u16..) {
        text(sheet, (head, column), &segment.name, &styles.header)?;
    }
    let longest = project.segments.iter().map(|it| lines(&it.name, 7.0)).max();
    sheet.set_row_height(head, height(longest.unwrap_or(1)) + 3.0)?;
    let factors = project.factors.iter().filter(|factor| !factor.excluded);
    for (factor, row) in factors.zip(head + 1..) {
        text(sheet, (row, 0), &factor.name, &styles.name)?;
        text(sheet, (row, 1), "", &styles.name)?;
        let whole = factor.importance.map(Importance::value);
        number(sheet, (row, 2), whole, &styles.importance)?;
        for (segment, column) in project.segments.iter().zip(3_u16..) {
            own_importance(sheet, content, (factor, segment), (row, column))?;
        }
        sheet.set_row_height(row, height(lines(&factor.name, 42.0)).max(18.0))?;
    }
    Ok(())
}

fn own_importance(
    sheet: &mut Worksheet,
    content: &Content<'_>,
    (factor, segment): (&Factor, &Segment),
    place: (u32, u16),
) -> Result<(), XlsxError> {
    let styles = &content.styles;
    if let Some(own) = segment.importances.get(&factor.id) {
        number(sheet, place, Some(own.value()), &styles.importance)
    } else {
        let inherited = factor.importance.map(Importance::value);
        number(sheet, place, inherited, &styles.inherited)
    }
}
