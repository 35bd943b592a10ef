//! The cells of one sheet of a workbook that was gone through already.

use std::io::{Read, Seek};

use calamine::{DataRef, ExcelDateTime, XlsxCellReader};

use super::error::BookError;
use super::grid::{Cell, Value};
use super::limits::MAX_LINES;
use super::survey::{FORMULA, ODD, PLACED, Survey};
use super::texts::Texts;

/// The first day after 9999-12-31 in days from 1900, the last that spreadsheets show.
const DAYS_END: f64 = 2_958_466.0;

/// Reads as many cells as the survey found, no more and no fewer.
///
/// # Errors
/// Where they are not those of the survey, or a value is none.
pub(super) fn cells<R: Read + Seek>(
    reader: &mut XlsxCellReader<'_, R>,
    survey: &mut Survey,
    texts: &mut Texts,
    sheet: &str,
) -> Result<Vec<Cell>, BookError> {
    let damaged = || BookError::DamagedSheet(sheet.to_owned());
    let mut odd = std::mem::take(&mut survey.odd).into_iter();
    let mut cells = Vec::with_capacity(survey.filled);
    let mut lost_count = false;
    for marks in &survey.marks {
        let next = reader.next_cell();
        if marks & ODD != 0 {
            cells.push(odd.next().ok_or_else(damaged)?);
            // The reader has not counted this cell, so that the next must say itself where it is.
            lost_count = true;
            continue;
        }
        let cell = next.ok().flatten().ok_or_else(damaged)?;
        if lost_count && marks & PLACED == 0 {
            return Err(damaged());
        }
        let (row, column) = cell.get_position();
        let formula = marks & FORMULA != 0;
        let Some(value) =
            value(cell.get_value(), texts)?.or(formula.then_some(Value::NotCalculated))
        else {
            continue;
        };
        if row as usize >= MAX_LINES || column as usize >= MAX_LINES {
            return Err(damaged());
        }
        cells.push(Cell {
            row,
            column,
            value,
            formula,
        });
    }
    match reader.next_cell() {
        Ok(None) => Ok(cells),
        _ => Err(damaged()),
    }
}

/// None where the cell is empty.
fn value(value: &DataRef<'_>, texts: &mut Texts) -> Result<Option<Value>, BookError> {
    Ok(Some(match value {
        DataRef::Empty | DataRef::SharedString("") => return Ok(None),
        DataRef::String(text) if text.is_empty() => return Ok(None),
        DataRef::String(text) => Value::Text(texts.keep(text)?),
        DataRef::SharedString(text) => Value::Text(texts.keep(text)?),
        DataRef::Int(number) => Value::Number(*number as f64),
        DataRef::Float(number) if number.is_finite() => Value::Number(*number),
        DataRef::Float(_) => Value::Error(texts.keep("#NUM!")?),
        DataRef::Bool(flag) => Value::Flag(*flag),
        DataRef::DateTime(date) => Value::Date(texts.keep(&date_text(*date))?),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Value::Date(texts.keep(text)?),
        DataRef::Error(error) => Value::Error(texts.keep(&error.to_string())?),
    }))
}

/// A day as `2026-03-01`, a time of day as `14:30`, both as `2026-03-01 14:30`, a duration as `26:30:00`.
fn date_text(date: ExcelDateTime) -> String {
    let value = date.as_f64();
    if !(0.0..DAYS_END).contains(&value) {
        // Spreadsheets show such a date as a row of these.
        return "####".to_owned();
    }
    if date.is_duration() {
        let seconds = (value * 86_400.0).round();
        let (hours, rest) = ((seconds / 3600.0).floor(), seconds % 3600.0);
        return format!("{hours}:{:02}:{:02}", (rest / 60.0).floor(), rest % 60.0);
    }
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    let time = match (hour, minute, second) {
        (0, 0, 0) => String::new(),
        (_, _, 0) => format!("{hour:02}:{minute:02}"),
        _ => format!("{hour:02}:{minute:02}:{second:02}"),
    };
    let day = format!("{year:04}-{month:02}-{day:02}");
    if time.is_empty() {
        day
    } else if value < 1.0 {
        time
    } else {
        format!("{day} {time}")
    }
}
