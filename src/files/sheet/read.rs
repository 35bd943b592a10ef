//! The sheets of a file, read under limits: a workbook by its streamed cells, a CSV file as one sheet.

use std::io::Cursor;

use calamine::{Reader, Xlsx};

use super::cells::cells;
use super::csv;
use super::error::BookError;
use super::grid::Grid;
use super::limits::{MAX_BYTES, MAX_CELLS, MAX_FORMATTED, MAX_SHEET_PART};
use super::merged::settle;
use super::outline::{Entry, Kind, Outline, outline};
use super::package::Package;
use super::repack::{repack, sheet_name};
use super::survey::{Survey, survey};
use super::texts::Texts;
use crate::files::foreign::Foreign;
use crate::files::table::TableError;
use crate::files::table::places::shortened;
use crate::i18n::Message;

/// The sheets of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// Those that can be read and are not empty, in their order; hidden ones too.
    pub sheets: Vec<Grid>,
    /// What a person should know about the file.
    pub notices: Vec<Message>,
}

/// True for a workbook that can be read, as far as its first look tells.
pub fn is_workbook(bytes: &[u8]) -> bool {
    Foreign::of(bytes) == Some(Foreign::Workbook)
}

/// Reads the bytes of a workbook or a CSV file.
///
/// # Errors
/// Where it is neither, is damaged, has a password, or passes a limit.
pub fn read(bytes: &[u8]) -> Result<Book, BookError> {
    if bytes.len() > MAX_BYTES {
        return Err(TableError::too_large().into());
    }
    match Foreign::of(bytes) {
        Some(Foreign::Workbook) => workbook(bytes),
        Some(foreign) => Err(TableError::Foreign(foreign).into()),
        None => csv::read(bytes),
    }
}

/// A sheet that is gone through, or why it is not read.
type Surveyed = Result<Survey, BookError>;

fn workbook(bytes: &[u8]) -> Result<Book, BookError> {
    let mut package = Package::open(bytes)?;
    let outline = outline(&mut package)?;
    let mut surveys = surveys(&mut package, &outline)?;
    leave_out_the_largest(&outline, &mut surveys);

    let read = |survey: &Surveyed| survey.as_ref().is_ok_and(|survey| survey.filled > 0);
    let mut parts: Vec<usize> = outline
        .sheets
        .iter()
        .zip(&surveys)
        .filter(|(_, survey)| read(survey))
        .filter_map(|(entry, _)| entry.part)
        .collect();
    parts.sort_unstable();
    parts.dedup();
    let small = repack(&mut package, &outline, &parts)?;
    drop(package);
    let mut xlsx = Xlsx::new(Cursor::new(small.as_slice()))
        .map_err(|_| BookError::Damaged("sharedStrings.xml".to_owned()))?;

    let mut book = Book::default();
    let mut texts = Texts::default();
    let mut first_fault = None;
    for (entry, survey) in outline.sheets.iter().zip(surveys) {
        if entry.kind != Kind::Cells {
            book.notices.push(of_sheet(entry, "book-notice-no-cells"));
            continue;
        }
        let grid = survey.and_then(|survey| {
            (survey.filled > 0)
                .then(|| sheet(&mut xlsx, entry, survey, &mut texts, &mut book.notices))
                .transpose()
        });
        match grid {
            Ok(Some(grid)) if !grid.cells().is_empty() => book.sheets.push(grid),
            Ok(_) => {}
            Err(error) if error.is_of_one_sheet() => {
                let notice = of_sheet(entry, "book-notice-left-out").with("why", error.message());
                book.notices.push(notice);
                first_fault.get_or_insert(error);
            }
            Err(error) => return Err(error),
        }
    }
    if book.sheets.is_empty() {
        return Err(first_fault.unwrap_or(BookError::NoCells));
    }
    Ok(book)
}

fn of_sheet(entry: &Entry, key: &'static str) -> Message {
    Message::new(key).with("sheet", shortened(&entry.name))
}

fn surveys(package: &mut Package<'_>, outline: &Outline) -> Result<Vec<Surveyed>, BookError> {
    let mut formatted = MAX_FORMATTED;
    let mut surveys = Vec::new();
    for entry in &outline.sheets {
        let surveyed = match entry.part {
            _ if entry.kind != Kind::Cells => Ok(Survey::default()),
            None => Err(BookError::NoPart(entry.name.clone())),
            Some(part) => {
                let part = package.part(part, MAX_SHEET_PART)?;
                survey(part, &entry.name, &mut formatted)
            }
        };
        match surveyed {
            Err(error) if !error.is_of_one_sheet() => return Err(error),
            surveyed => surveys.push(surveyed),
        }
    }
    Ok(surveys)
}

/// A matrix is seldom the largest sheet of a workbook that is too large as a whole.
fn leave_out_the_largest(outline: &Outline, surveys: &mut [Surveyed]) {
    let filled = |surveyed: &Surveyed| surveyed.as_ref().map_or(0, |survey| survey.filled);
    while surveys.iter().map(filled).sum::<usize>() > MAX_CELLS {
        let both = surveys.iter_mut().zip(&outline.sheets);
        let Some((largest, entry)) = both.max_by_key(|(surveyed, _)| filled(surveyed)) else {
            return;
        };
        *largest = Err(BookError::TooManyCells(entry.name.clone()));
    }
}

fn sheet(
    xlsx: &mut Xlsx<Cursor<&[u8]>>,
    entry: &Entry,
    mut survey: Survey,
    texts: &mut Texts,
    notices: &mut Vec<Message>,
) -> Result<Grid, BookError> {
    let damaged = || BookError::DamagedSheet(entry.name.clone());
    let name = sheet_name(entry.part.ok_or_else(damaged)?);
    let mut reader = xlsx.worksheet_cells_reader(&name).map_err(|_| damaged())?;
    let mut cells = cells(&mut reader, &mut survey, texts, &entry.name)?;
    let (merged, covered) = settle(std::mem::take(&mut survey.merged), &mut cells);
    let grid = Grid::new(entry.name.clone(), cells, merged);
    if grid.cells().is_empty() {
        return Ok(grid);
    }
    if entry.hidden {
        notices.push(of_sheet(entry, "book-notice-hidden-sheet"));
    }
    let counted = [
        ("book-notice-hidden-rows", survey.hidden_rows),
        (
            "book-notice-hidden-columns",
            survey.hidden_columns(grid.columns()),
        ),
        ("book-notice-covered", covered),
    ];
    for (key, count) in counted {
        if count > 0 {
            notices.push(of_sheet(entry, key).with("count", count));
        }
    }
    Ok(grid)
}
