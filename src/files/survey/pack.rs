//! Answers packed into a project as a table with commas, and handed out again.

use std::path::Path;

use super::limits::MAX_PACKED;
use super::row::Row;
use super::table::Table;
use super::{SurveyError, SurveyNotice};
use crate::model::Source;

/// Reads a file into a source that holds its answers: headings first, every row as wide as they are. Beside it what a person should
/// know; the wave is named by the file. The path is as it was given; size and hash are the file's.
///
/// # Errors
/// Where the file cannot be read, is no table, or is more than is packed.
pub fn pack(path: &Path, sheet: &str) -> Result<(Source, Vec<SurveyNotice>), SurveyError> {
    let mut table = Table::open(path, sheet)?;
    let mut text = String::new();
    let heads = table.heads.names.clone();
    line(&mut text, heads.iter().map(String::as_str));
    let mut row = Row::default();
    while table.next(&mut row)? {
        line(&mut text, (0..heads.len()).map(|column| row.cell(column)));
        if text.len() > MAX_PACKED {
            return Err(SurveyError::TooLargeToPack);
        }
    }
    let mut notices = Vec::new();
    let name = path.file_name().unwrap_or(path.as_os_str());
    table.notices(&name.to_string_lossy(), &mut notices);
    let print = table.print();
    let source = Source {
        path: path.to_string_lossy().into_owned(),
        sheet: table.sheet.clone(),
        bytes: print.bytes,
        hash: print.hash,
        rows: table.count,
        packed: Some(text.into()),
    };
    Ok((source, notices))
}

fn line<'c>(text: &mut String, cells: impl Iterator<Item = &'c str>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push(',');
        }
        if cell.contains([',', '"', '\n', '\r']) {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(cell);
        }
    }
    text.push('\n');
}
