//! A sheet's part gone through once before its cells are read: how many there are and how far they reach, which hold formulas,
//! what is merged and what is hidden.

use std::io::Read;
use std::sync::Arc;

use super::error::BookError;
use super::grid::{Cell, Span, Value};
use super::limits::{LAST_COLUMN, LAST_ROW, MAX_LINES, MAX_MERGED, MAX_ODD, MAX_SHEET_PART};
use super::package::{Part, fault};
use super::tags::{MAX_TOKEN, Piece, Tag, TagError, Tags, digits, unescaped};
use crate::files::table::Place;

/// The cell has a formula.
pub(super) const FORMULA: u8 = 1;
/// The cell has an error that the reader of cells does not know.
pub(super) const ODD: u8 = 2;
/// The cell says where it is.
pub(super) const PLACED: u8 = 4;

/// The errors of formulas that the reader of cells knows.
const KNOWN: [&str; 7] = [
    "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!",
];

/// What a sheet's part holds.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// Marks of each cell of the part, empty ones too, in their order.
    pub marks: Vec<u8>,
    /// The cells marked as odd.
    pub odd: Vec<Cell>,
    /// Cells with something in them.
    pub filled: usize,
    pub merged: Vec<Span>,
    /// Rows with something in them that are hidden.
    pub hidden_rows: usize,
    /// Both ends, from 1.
    hidden_columns: Vec<(u32, u32)>,
}

impl Survey {
    /// How many of the first columns are hidden.
    pub fn hidden_columns(&self, columns: usize) -> usize {
        let mut hidden = vec![false; columns];
        for (first, last) in &self.hidden_columns {
            let first = (*first as usize).saturating_sub(1);
            let last = (*last as usize).min(columns);
            if let Some(range) = hidden.get_mut(first..last) {
                range.fill(true);
            }
        }
        hidden.into_iter().filter(|hidden| *hidden).count()
    }
}

/// Why a survey ends.
enum Stop {
    Tag(TagError),
    Far(String),
    TooManyCells,
    TooManyMerged,
}

impl From<TagError> for Stop {
    fn from(error: TagError) -> Self {
        Self::Tag(error)
    }
}

/// Goes through a sheet. `formatted` is how many cells may still come in this workbook, with those that only have a format.
///
/// # Errors
/// Where the part is damaged or passes a limit.
pub(super) fn survey(
    part: Part<'_, '_>,
    sheet: &str,
    formatted: &mut usize,
) -> Result<Survey, BookError> {
    let name = part.name.clone();
    let mut walk = Walk::default();
    let walked = walk.all(&mut Tags::new(part), *formatted);
    *formatted = formatted.saturating_sub(walk.found.marks.len());
    let sheet = || sheet.to_owned();
    match walked {
        Ok(()) => Ok(walk.found),
        Err(Stop::Far(cell)) => Err(BookError::FarCell {
            sheet: sheet(),
            cell,
        }),
        Err(Stop::TooManyCells) => Err(BookError::TooManyCells(sheet())),
        Err(Stop::TooManyMerged) => Err(BookError::TooManyMerged(sheet())),
        Err(Stop::Tag(error)) => Err(match fault(&name, &error, MAX_SHEET_PART) {
            BookError::Damaged(_) => BookError::DamagedSheet(sheet()),
            other => other,
        }),
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stand {
    #[default]
    Above,
    Rows,
    Cell,
    /// In a value, a text or a formula.
    Inside(&'static [u8]),
    Below,
}

#[derive(Debug, Default)]
struct Walk {
    found: Survey,
    stand: Stand,
    row: u32,
    column: u32,
    /// The row is hidden, and has not been counted.
    row_hides: bool,
    cell: OpenCell,
}

#[derive(Debug, Default)]
struct OpenCell {
    row: u32,
    column: u32,
    marks: u8,
    filled: bool,
    is_error: bool,
    /// What an error says.
    text: Vec<u8>,
    begun: u64,
}

impl Walk {
    fn all<R: Read>(&mut self, tags: &mut Tags<R>, formatted: usize) -> Result<(), Stop> {
        loop {
            let begun = tags.passed();
            match tags.next()? {
                None if self.stand == Stand::Below => return Ok(()),
                None => return Err(TagError::Malformed.into()),
                Some(Piece::Open(tag)) => {
                    self.open(tag, begun)?;
                    if tag.empty {
                        self.close(tag.name, begun)?;
                    }
                }
                Some(Piece::Close(name)) => self.close(name, begun)?,
                Some(Piece::Text(text)) => self.text(text),
            }
            if self.found.marks.len() > formatted {
                return Err(Stop::TooManyCells);
            }
        }
    }

    fn open(&mut self, tag: Tag<'_>, begun: u64) -> Result<(), Stop> {
        match (self.stand, tag.name) {
            (Stand::Above, b"dimension") => dimension(tag)?,
            (Stand::Above, b"sheetData") => self.stand = Stand::Rows,
            (Stand::Above, b"col") => self.columns(tag)?,
            (Stand::Rows, b"row") => {
                if let Some(row) = tag.raw("r")? {
                    let number = digits(row)
                        .filter(|number| *number > 0)
                        .ok_or(TagError::Malformed)?;
                    let far = || Stop::Far(number.to_string());
                    self.row = u32::try_from(number)
                        .ok()
                        .filter(|row| *row <= LAST_ROW)
                        .ok_or_else(far)?
                        - 1;
                }
                self.row_hides = tag.flag("hidden")?;
            }
            (Stand::Rows, b"c") => self.begin_cell(tag, begun)?,
            (Stand::Cell, b"v") => self.stand = Stand::Inside(b"v"),
            (Stand::Cell, b"is") => self.stand = Stand::Inside(b"is"),
            (Stand::Cell, b"f") => {
                self.cell.marks |= FORMULA;
                self.cell.filled = true;
                self.stand = Stand::Inside(b"f");
            }
            (Stand::Cell, _) => return Err(TagError::Malformed.into()),
            (Stand::Below, b"mergeCell") => self.merged(tag)?,
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &[u8], at: u64) -> Result<(), Stop> {
        match (self.stand, name) {
            (Stand::Rows, b"row") => {
                self.row = self.row.saturating_add(1);
                self.column = 0;
                self.row_hides = false;
            }
            (Stand::Rows, b"sheetData") => self.stand = Stand::Below,
            (Stand::Inside(open), _) if open == name => self.stand = Stand::Cell,
            (Stand::Cell, b"c") => self.end_cell(at)?,
            (Stand::Cell, _) => return Err(TagError::Malformed.into()),
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &[u8]) {
        if let Stand::Inside(inside) = self.stand {
            self.cell.filled |= !text.is_empty();
            if self.cell.is_error && inside == b"v" {
                self.cell.text.extend_from_slice(text);
            }
        }
    }

    fn begin_cell(&mut self, tag: Tag<'_>, begun: u64) -> Result<(), Stop> {
        let (mut row, mut marks) = (self.row, 0);
        if let Some(name) = tag.raw("r")? {
            (row, self.column) = match named_place(name) {
                Some(Named::Within(row, column)) => (row, column),
                Some(Named::Beyond) => {
                    return Err(Stop::Far(String::from_utf8_lossy(name).into_owned()));
                }
                None => return Err(TagError::Malformed.into()),
            };
            marks = PLACED;
        }
        self.cell = OpenCell {
            row,
            column: self.column,
            marks,
            is_error: tag.raw("t")? == Some(b"e"),
            begun,
            ..OpenCell::default()
        };
        self.stand = Stand::Cell;
        Ok(())
    }

    fn end_cell(&mut self, at: u64) -> Result<(), Stop> {
        let cell = std::mem::take(&mut self.cell);
        let length = at.saturating_sub(cell.begun);
        if usize::try_from(length).is_ok_and(|length| length > MAX_TOKEN) {
            return Err(TagError::Malformed.into());
        }
        let place = Place {
            row: cell.row as usize,
            column: cell.column as usize,
        };
        if cell.filled {
            if place.row >= MAX_LINES || place.column >= MAX_LINES {
                return Err(Stop::Far(place.to_string()));
            }
            self.found.filled += 1;
            self.found.hidden_rows += usize::from(std::mem::take(&mut self.row_hides));
        }
        let mut marks = cell.marks;
        if cell.is_error {
            let text = unescaped(&cell.text)?;
            if !text.is_empty() && !KNOWN.contains(&&*text) {
                if self.found.odd.len() >= MAX_ODD {
                    return Err(TagError::Malformed.into());
                }
                marks |= ODD;
                self.found.odd.push(Cell {
                    row: cell.row,
                    column: cell.column,
                    value: Value::Error(Arc::from(text)),
                    formula: marks & FORMULA != 0,
                });
            }
        }
        self.found.marks.push(marks);
        self.column = self.column.saturating_add(1);
        self.stand = Stand::Rows;
        Ok(())
    }

    fn columns(&mut self, tag: Tag<'_>) -> Result<(), Stop> {
        if tag.flag("hidden")? {
            let end = |name| {
                Ok::<_, TagError>(u32::try_from(tag.number(name)?.unwrap_or(0)).unwrap_or(u32::MAX))
            };
            self.found
                .hidden_columns
                .push((end("min")?, end("max")?.min(LAST_COLUMN)));
            if self.found.hidden_columns.len() > LAST_COLUMN as usize {
                return Err(TagError::Malformed.into());
            }
        }
        Ok(())
    }

    fn merged(&mut self, tag: Tag<'_>) -> Result<(), Stop> {
        let range = tag.raw("ref")?.unwrap_or_default();
        let mut ends = range
            .split(|byte| *byte == b':')
            .map(|name| match named_place(name) {
                Some(Named::Within(row, column)) => Some(Place {
                    row: row as usize,
                    column: column as usize,
                }),
                _ => None,
            });
        if let (Some(Some(first)), Some(Some(last))) = (ends.next(), ends.next())
            && first.row <= last.row
            && first.column <= last.column
        {
            if self.found.merged.len() >= MAX_MERGED {
                return Err(Stop::TooManyMerged);
            }
            self.found.merged.push(Span { first, last });
        }
        Ok(())
    }
}

/// What a sheet says of its size decides nothing, but the reader of cells takes it in.
fn dimension(tag: Tag<'_>) -> Result<(), Stop> {
    let Some(range) = tag.raw("ref")? else {
        return Err(TagError::Malformed.into());
    };
    let mut first = None;
    for (at, name) in range.split(|byte| *byte == b':').enumerate() {
        let place = match named_place(name) {
            Some(Named::Within(row, column)) => (row, column),
            Some(Named::Beyond) => {
                return Err(Stop::Far(String::from_utf8_lossy(name).into_owned()));
            }
            None => return Err(TagError::Malformed.into()),
        };
        let (row, column) = *first.get_or_insert(place);
        if at > 1 || place.0 < row || place.1 < column {
            return Err(TagError::Malformed.into());
        }
    }
    Ok(())
}

enum Named {
    /// Row and column from 0, within what Excel has.
    Within(u32, u32),
    Beyond,
}

/// The place of a name such as `AB12`; none where it is no such name.
fn named_place(name: &[u8]) -> Option<Named> {
    let letters = name.iter().position(|byte| !byte.is_ascii_alphabetic())?;
    let (letters, rest) = name.split_at(letters);
    if letters.is_empty() || rest.is_empty() || !rest.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let column = letters.iter().fold(0_u32, |sum, letter| {
        sum.saturating_mul(26)
            .saturating_add(u32::from(letter.to_ascii_uppercase() - b'A') + 1)
    });
    let row = rest.iter().fold(0_u32, |sum, digit| {
        sum.saturating_mul(10)
            .saturating_add(u32::from(digit - b'0'))
    });
    if row == 0 {
        return None;
    }
    Some(if row > LAST_ROW || column > LAST_COLUMN {
        Named::Beyond
    } else {
        Named::Within(row - 1, column - 1)
    })
}
