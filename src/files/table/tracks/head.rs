//! The header of a table of tracks, and its lines cell by cell.

use super::columns::{Places, TrackColumn};
use crate::files::table::guard::unguarded;
use crate::files::table::records::{Field, Records};
use crate::files::table::{Place, TableError};
use crate::model::MAX_TEXT_CHARS;

const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];
/// More columns are none of ours.
pub(super) const MOST_COLUMNS: usize = 1_000;

/// The header and what stands below it.
pub(super) struct Head<'a> {
    pub places: Places,
    /// Headers that name no column.
    pub unknown: Vec<String>,
    pub width: usize,
    pub body: Records<'a>,
}

/// The header is the first line that is not blank, under whichever separator shows it.
pub(super) fn find_head(text: &str) -> Result<Head<'_>, TableError> {
    let mut refusal = None;
    for delimiter in DELIMITERS {
        match probe(text, delimiter) {
            Ok(Some(head)) => return Ok(head),
            Ok(None) => {}
            Err(error) => refusal = refusal.or(Some(error)),
        }
    }
    Err(refusal.unwrap_or(TableError::NoTracksHeader))
}

fn probe(text: &str, delimiter: u8) -> Result<Option<Head<'_>>, TableError> {
    let mut body = Records::new(text, delimiter).with_line_breaks(MAX_TEXT_CHARS);
    while !body.is_done() {
        let row = body.row();
        let (fields, width) = body.fields(MOST_COLUMNS)?;
        // The line by which Excel is told the separator says nothing else.
        let separator = |field: &Field<'_>| row == 0 && field.text.trim().starts_with("sep=");
        if width == 0 || fields.first().is_some_and(separator) {
            continue;
        }
        let mut places = Places::default();
        let mut unknown = Vec::new();
        for (at, field) in fields.iter().enumerate().take(width) {
            let header = unguarded(field.text.trim());
            let known = TrackColumn::of(header).is_some_and(|column| places.add(column, at));
            if !known && !header.is_empty() {
                unknown.push(header.to_owned());
            }
        }
        let is_header = places.has(TrackColumn::Track)
            && (places.has(TrackColumn::Touchpoint) || places.has(TrackColumn::Task));
        return Ok(is_header.then_some(Head {
            places,
            unknown,
            width,
            body,
        }));
    }
    Ok(None)
}

/// One line.
pub(super) struct Line<'a> {
    pub places: &'a Places,
    pub fields: Vec<Field<'a>>,
    /// From 0.
    pub row: usize,
}

impl Line<'_> {
    /// The text of a cell, empty where the line ends before it; none where the table has no such column.
    pub fn cell(&self, column: TrackColumn) -> Option<String> {
        let field = self.fields.get(self.places.at(column)?);
        let text = field.map_or("", |field| {
            unguarded(if field.quoted {
                &field.text
            } else {
                field.text.trim()
            })
        });
        Some(text.replace("\r\n", "\n").replace('\r', "\n"))
    }

    pub fn is_blank(&self, column: TrackColumn) -> bool {
        (self.cell(column)).is_none_or(|text| text.trim().is_empty())
    }

    pub fn place(&self, column: TrackColumn) -> Place {
        Place {
            row: self.row,
            column: self.places.at(column).unwrap_or_default(),
        }
    }
}
