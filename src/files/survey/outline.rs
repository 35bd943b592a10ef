//! A file of answers seen as a whole: what each of its columns holds.

use std::path::Path;

use super::row::Row;
use super::seen::{ColumnSeen, Seeing};
use super::table::Table;
use super::{SurveyError, SurveyNotice};
use crate::model::Source;

/// How often it is said how far it is, in rows.
const SAID_EVERY: u64 = 4096;
/// Different answers that are counted in all columns together: each takes up to 32 bytes.
const ROOM: usize = 6_000_000;

/// A whole file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline {
    /// Where it is and what it was; its path as it was given.
    pub source: Source,
    /// The sheets of a workbook.
    pub sheets: Vec<String>,
    /// Its columns in order.
    pub columns: Vec<ColumnSeen>,
    /// Rows that are no answers: empty or cut off.
    pub not_taken: u64,
    /// What a person should know of it; the wave is named by the file.
    pub notices: Vec<SurveyNotice>,
}

/// Reads a whole file and says what its columns hold; `watch` is told how far it is and says whether to go on. None where it was told to end.
///
/// # Errors
/// Where the file cannot be read or is no table.
pub fn outline(
    path: &Path,
    sheet: &str,
    watch: &mut dyn FnMut(f32) -> bool,
) -> Result<Option<Outline>, SurveyError> {
    let mut table = Table::open(path, sheet)?;
    let decimal_comma = table.decimal_comma();
    let mut columns: Vec<Seeing> = Vec::new();
    columns.resize_with(table.heads.names.len(), Seeing::default);
    let mut room = ROOM;
    let mut row = Row::default();
    while table.next(&mut row)? {
        if table.count.is_multiple_of(SAID_EVERY) && !watch(table.part()) {
            return Ok(None);
        }
        for (at, column) in columns.iter_mut().enumerate() {
            column.push(row.cell(at), decimal_comma, &mut room);
        }
    }
    if table.count == 0 && table.not_taken() == 0 {
        return Err(SurveyError::NoAnswers);
    }
    let print = table.print();
    let mut notices = Vec::new();
    let name = path.file_name().unwrap_or(path.as_os_str());
    table.notices(&name.to_string_lossy(), &mut notices);
    let heads = table.heads.names.iter().cloned();
    Ok(Some(Outline {
        source: Source {
            path: path.to_string_lossy().into_owned(),
            sheet: table.sheet.clone(),
            bytes: print.bytes,
            hash: print.hash,
            rows: table.count,
            packed: None,
        },
        sheets: table.sheets.clone(),
        columns: (columns.into_iter().zip(heads))
            .map(|(column, heading)| column.finish(heading, decimal_comma))
            .collect(),
        not_taken: table.not_taken(),
        notices,
    }))
}
