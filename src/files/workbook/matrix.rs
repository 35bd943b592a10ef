//! The sheet Matrix: stages, channels and touchpoints across, factors and importances down, relations between them.

use rust_xlsxwriter::{Format, FormatAlign, Worksheet, XlsxError};

use super::adornment;
use super::content::Content;
use super::cover;
use super::places::{
    BESIDE_TOUCHPOINTS, CHANNEL_ROW, FACTOR_COLUMN, FIRST_COLUMN, FIRST_ROW, HEADER_ROW,
    IMPORTANCE_COLUMN, Places, Right, STAGE_ROW,
};
use super::sheet::{self, height, lines, number, text};
use super::sums;
use crate::files::table::channel_key;
use crate::model::Importance;

/// In characters, as widths of columns are.
const FACTOR_WIDTH: (f64, f64) = (18.0, 46.0);
const NARROW: f64 = 6.0;
const WIDE: f64 = 24.0;
/// The height of the row of touchpoints in points, and how much a character takes of it.
const NAMES_HEIGHT: (f64, f64) = (60.0, 190.0);
const CHAR_POINTS: f64 = 5.4;
/// The most columns of a matrix that still can be read on one page.
const COLUMNS_OF_PAGE: usize = 80;
const COLUMNS_OF_A4: usize = 36;

pub(super) fn sheet(content: &Content<'_>) -> Result<Worksheet, XlsxError> {
    let mut sheet = sheet::named(&content.places.matrix)?;
    columns(&mut sheet, content)?;
    head(&mut sheet, content)?;
    body(&mut sheet, content)?;
    if content.has_figures() {
        sums::below(&mut sheet, content)?;
        sums::right(&mut sheet, content)?;
        adornment::matrix(&mut sheet, content)?;
    }
    cover::freeze(&mut sheet, FIRST_ROW, FIRST_COLUMN)?;
    let wide = usize::from(content.places.touchpoints) + BESIDE_TOUCHPOINTS;
    let pages = u16::try_from(wide.div_ceil(COLUMNS_OF_PAGE)).unwrap_or(u16::MAX);
    let paper = if wide > COLUMNS_OF_A4 {
        cover::Paper::A3(pages)
    } else {
        cover::Paper::A4
    };
    cover::print(&mut sheet, content, paper);
    Ok(sheet)
}

/// How many touchpoints each stage has, in the order in which they stand; stages without any are left out.
fn bands(content: &Content<'_>) -> Vec<(usize, u16)> {
    let stage_of = content.project.stage_positions();
    let mut bands: Vec<(usize, u16)> = Vec::new();
    for at in &content.journey {
        let stage = stage_of.get(*at).copied().unwrap_or(usize::MAX);
        match bands.last_mut() {
            Some((last, count)) if *last == stage => *count += 1,
            _ => bands.push((stage, 1)),
        }
    }
    bands
}

/// The height of the row of touchpoints: the longest name stands in it, or breaks.
fn names_height(content: &Content<'_>) -> f64 {
    let names = content.touchpoints().map(|(_, it)| it.name.chars().count());
    let longest = names.max().unwrap_or(0) as f64 * CHAR_POINTS + 10.0;
    longest.clamp(NAMES_HEIGHT.0, NAMES_HEIGHT.1)
}

/// The width of each touchpoint's column: its name turned upwards fits, and its stage's name does over all of them.
fn columns(sheet: &mut Worksheet, content: &Content<'_>) -> Result<(), XlsxError> {
    let factors = content.project.factors.iter();
    let longest = factors.map(|factor| factor.name.chars().count()).max();
    let width = (longest.unwrap_or(0) as f64 + 2.0).clamp(FACTOR_WIDTH.0, FACTOR_WIDTH.1);
    sheet.set_column_width(FACTOR_COLUMN, width)?;
    sheet.set_column_width(IMPORTANCE_COLUMN, 8)?;
    let room = (names_height(content) - 8.0) / CHAR_POINTS;
    let mut touchpoints = content.touchpoints();
    let mut column = FIRST_COLUMN;
    for (stage, count) in bands(content) {
        let name = content.project.stages.get(stage);
        let name = name.map_or("", |stage| stage.name.as_str());
        let words = name.split(' ').map(|word| word.chars().count());
        let longest = words
            .max()
            .unwrap_or(0)
            .max(name.chars().count().div_ceil(3));
        let share = (longest as f64 * 1.15 + 1.5) / f64::from(count);
        for (_, touchpoint) in touchpoints.by_ref().take(usize::from(count)) {
            let needed = f64::from(lines(&touchpoint.name, room)) * 2.6 + 0.8;
            let width = needed.max(share).clamp(NARROW, WIDE.max(needed.min(60.0)));
            sheet.set_column_width(column, width)?;
            column += 1;
        }
    }
    if content.has_figures() {
        sheet.set_column_width(column, 1.5)?;
        for figure in Right::ALL {
            let width = if figure == Right::Class { 20.0 } else { 11.0 };
            sheet.set_column_width(content.places.right(figure), width)?;
        }
    }
    Ok(())
}

fn head(sheet: &mut Worksheet, content: &Content<'_>) -> Result<(), XlsxError> {
    let styles = &content.styles;
    for (row, key) in [
        (STAGE_ROW, "table-column-stage"),
        (CHANNEL_ROW, "table-column-channel"),
        (HEADER_ROW, "table-column-factor"),
    ] {
        text(
            sheet,
            (row, FACTOR_COLUMN),
            &content.word(key),
            &styles.header,
        )?;
        sheet.write_blank(row, IMPORTANCE_COLUMN, &styles.header)?;
    }
    let importance = content.word("table-column-importance");
    let turned = (styles.header.clone())
        .set_indent(0)
        .set_rotation(90)
        .set_align(FormatAlign::Bottom)
        .set_align(FormatAlign::Center);
    text(sheet, (HEADER_ROW, IMPORTANCE_COLUMN), &importance, &turned)?;
    let mut column = FIRST_COLUMN;
    let mut touchpoints = content.touchpoints();
    let mut stage_lines = 1;
    for ((stage, count), band) in bands(content).into_iter().zip([0, 1].into_iter().cycle()) {
        let format = |formats: &[Format; 2]| match (band, formats) {
            (0, [first, _]) => first.clone(),
            (_, [_, second]) => second.clone(),
        };
        let name = content.project.stages.get(stage);
        let name = name.map_or("", |stage| stage.name.as_str());
        let last = column + count - 1;
        let here = format(&styles.bands);
        if count > 1 {
            sheet.merge_range(STAGE_ROW, column, STAGE_ROW, last, name, &here)?;
        } else {
            text(sheet, (STAGE_ROW, column), name, &here)?;
        }
        stage_lines = stage_lines.max(lines(name, f64::from(count) * NARROW - 1.0).min(3));
        for (_, touchpoint) in touchpoints.by_ref().take(usize::from(count)) {
            let channel = content.word(channel_key(touchpoint.channel));
            text(
                sheet,
                (CHANNEL_ROW, column),
                &channel,
                &format(&styles.channels),
            )?;
            let name = touchpoint.name.as_str();
            text(sheet, (HEADER_ROW, column), name, &format(&styles.rotated))?;
            column += 1;
        }
    }
    sheet.set_row_height(STAGE_ROW, height(stage_lines) + 3.0)?;
    sheet.set_row_height(HEADER_ROW, names_height(content))?;
    Ok(())
}

fn body(sheet: &mut Worksheet, content: &Content<'_>) -> Result<(), XlsxError> {
    let (project, styles) = (content.project, &content.styles);
    for ((position, factor), row) in project.factors.iter().enumerate().zip(0_u32..) {
        let row = Places::row(row);
        text(sheet, (row, FACTOR_COLUMN), &factor.name, &styles.name)?;
        sheet.set_row_height(
            row,
            height(lines(&factor.name, FACTOR_WIDTH.1 - 2.0)).max(18.0),
        )?;
        let importance = factor.importance.map(Importance::value);
        number(
            sheet,
            (row, IMPORTANCE_COLUMN),
            importance,
            &styles.importance,
        )?;
        for (at, column) in content.journey.iter().zip(FIRST_COLUMN..) {
            let level = project.relations.get(position, *at).map(f64::from);
            number(sheet, (row, column), level, &styles.level)?;
        }
    }
    Ok(())
}
