//! A text of separated fields as one sheet: every field as it was typed, nothing understood yet.

use std::sync::Arc;

use super::error::BookError;
use super::grid::{Cell, Grid, Value};
use super::limits::{MAX_CELLS, MAX_LINES};
use super::read::Book;
use super::texts::Texts;
use crate::files::table::decode::decode;
use crate::files::table::guard::unguarded;
use crate::files::table::records::Records;
use crate::files::table::{Notice, TableError};

const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];
/// Enough rows to see which separator gives them a common width.
const SAMPLE_ROWS: usize = 60;

pub(super) fn read(bytes: &[u8]) -> Result<Book, BookError> {
    let decoded = decode(bytes)?;
    let mut notices = Vec::new();
    if decoded.encoding != encoding_rs::UTF_8 {
        notices.push(Notice::Encoding(decoded.encoding.name()).message());
    }
    let (named, text) = named_separator(&decoded.text);
    let separator = named.map_or_else(|| separator(text), Ok)?;
    // The line that names the separator counts as a row, so that places are those of the file.
    let first_row = usize::from(named.is_some());
    let cells = cells(text, separator, first_row)?;
    if cells.is_empty() {
        return Err(TableError::Empty.into());
    }
    Ok(Book {
        sheets: vec![Grid::new(String::new(), cells, Vec::new())],
        notices,
    })
}

fn cells(text: &str, separator: u8, first_row: usize) -> Result<Vec<Cell>, BookError> {
    let mut records = Records::new(text, separator);
    let mut cells: Vec<Cell> = Vec::new();
    let mut texts = Texts::default();
    while !records.is_done() {
        let row = records.row() + first_row;
        for column in 0.. {
            let (field, last) = records.field()?;
            if !field.is_blank() {
                if row >= MAX_LINES {
                    return Err(TableError::TooManyRows { limit: MAX_LINES }.into());
                }
                if column >= MAX_LINES {
                    return Err(TableError::TooManyColumns { limit: MAX_LINES }.into());
                }
                if cells.len() >= MAX_CELLS {
                    return Err(TableError::TooManyCells { limit: MAX_CELLS }.into());
                }
                // White space around a text is layout outside quotation marks and kept inside them.
                let typed = field.text.as_ref();
                let typed = if field.quoted { typed } else { typed.trim() };
                let text: Arc<str> = texts.keep(unguarded(typed))?;
                cells.push(Cell {
                    row: u32::try_from(row).unwrap_or(u32::MAX),
                    column: u32::try_from(column).unwrap_or(u32::MAX),
                    value: Value::Text(text),
                    formula: false,
                });
            }
            if last {
                break;
            }
        }
    }
    Ok(cells)
}

/// The separator that a first line such as `sep=;` names, and the text below it.
fn named_separator(text: &str) -> (Option<u8>, &str) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let named = line.trim_end_matches('\r').trim_matches('"');
    let byte = match named.strip_prefix("sep=").map(str::as_bytes) {
        Some(&[byte]) if SEPARATORS.contains(&byte) => byte,
        _ => return (None, text),
    };
    (Some(byte), rest)
}

/// The separator under which most of the first rows have one width of more than one field.
///
/// # Errors
/// Where no separator reads the rows, the refusal under the commonest.
fn separator(text: &str) -> Result<u8, TableError> {
    let mut best: Option<((usize, usize), u8)> = None;
    let mut refusal: Option<(usize, TableError)> = None;
    for separator in SEPARATORS {
        match widths(text, separator) {
            Ok(widths) => {
                let score = agreement(&widths);
                if best.is_none_or(|(other, _)| score > other) {
                    best = Some((score, separator));
                }
            }
            Err(error) => {
                let sample = text.bytes().take(4096);
                let count = sample.filter(|byte| *byte == separator).count();
                if refusal.as_ref().is_none_or(|(other, _)| count > *other) {
                    refusal = Some((count, error));
                }
            }
        }
    }
    match (best, refusal) {
        // A quotation mark that another separator cannot read says more than a text of single fields.
        (Some(((_, 0..=1), _)) | None, Some((_, error))) => Err(error),
        (Some((_, separator)), _) => Ok(separator),
        (None, None) => Err(TableError::Empty),
    }
}

/// How many fields the first rows have, up to the last that is not blank; rows without any are passed over.
fn widths(text: &str, separator: u8) -> Result<Vec<usize>, TableError> {
    let mut records = Records::new(text, separator);
    let mut widths = Vec::new();
    while !records.is_done() && widths.len() < SAMPLE_ROWS {
        let (_, used) = records.fields(0)?;
        if used > 0 {
            widths.push(used);
        }
    }
    Ok(widths)
}

/// How many rows have more than one field, and how wide the commonest of them is.
fn agreement(widths: &[usize]) -> (usize, usize) {
    let several = widths.iter().filter(|width| **width > 1);
    let commonest = several.clone().max_by_key(|width| {
        (
            widths.iter().filter(|other| other == width).count(),
            **width,
        )
    });
    (several.count(), commonest.copied().unwrap_or(1))
}
