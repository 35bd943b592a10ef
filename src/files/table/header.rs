//! The head of a wide table: which separator it uses, its header row and the rows of stages and channels above.

use super::records::{Field, Records};
use super::{Notice, TableError};
use crate::model::MAX_ITEMS;

/// The columns of factor and importance, before the touchpoints.
pub(super) const FIRST_TOUCHPOINT: usize = 2;
/// Only so many rows are searched for the header.
const MOST_ROWS_ABOVE: usize = 50;
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// One row above the touchpoints, without its first two cells.
#[derive(Debug)]
pub(super) struct HeadRow<'a> {
    /// From 0.
    pub row: usize,
    pub fields: Vec<Field<'a>>,
}

/// What was found above the first factor.
#[derive(Debug)]
pub(super) struct Head<'a> {
    pub touchpoints: HeadRow<'a>,
    pub stages: Option<HeadRow<'a>>,
    pub channels: Option<HeadRow<'a>>,
    /// Stands at the first row below the header.
    pub body: Records<'a>,
}

enum Word {
    Factor,
    Stage,
    Channel,
}

fn word(text: &str) -> Option<Word> {
    match text.trim().to_lowercase().as_str() {
        "factor" | "choice factor" | "фактор" | "фактор выбора" => {
            Some(Word::Factor)
        }
        "stage" | "этап" => Some(Word::Stage),
        "channel" | "канал" => Some(Word::Channel),
        _ => None,
    }
}

fn is_importance(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    matches!(text.as_str(), "importance" | "важность" | "weight" | "вес")
}

/// Finds the head by trying each separator: the right one is that under which the header row shows.
///
/// # Errors
/// Where no separator shows a header row with its importance, or the rows above it contradict each other.
pub(super) fn find<'a>(text: &'a str, notices: &mut Vec<Notice>) -> Result<Head<'a>, TableError> {
    let mut refusals = Vec::new();
    for delimiter in DELIMITERS {
        let mut said = Vec::new();
        match probe(text, delimiter, &mut said) {
            Ok(head) => {
                notices.append(&mut said);
                return Ok(head);
            }
            Err(error) => refusals.push((delimiter, error)),
        }
    }
    // The refusal that says most: one from a table whose header was found, else the one under the commonest separator.
    let found = |(_, error): &(u8, TableError)| {
        !matches!(
            error,
            TableError::NoHeader | TableError::UnclosedQuote { .. } | TableError::StrayQuote { .. }
        )
    };
    if let Some(at) = refusals.iter().position(found) {
        return Err(refusals.swap_remove(at).1);
    }
    let sample: String = text.chars().take(4096).collect();
    let commonest = refusals
        .into_iter()
        .rev()
        .max_by_key(|(delimiter, _)| sample.matches(char::from(*delimiter)).count());
    Err(commonest.map_or(TableError::NoHeader, |(_, error)| error))
}

fn probe<'a>(
    text: &'a str,
    delimiter: u8,
    notices: &mut Vec<Notice>,
) -> Result<Head<'a>, TableError> {
    let mut records = Records::new(text, delimiter);
    let (mut stages, mut channels) = (None, None);
    let mut quarrel = None;
    while !records.is_done() && records.row() <= MOST_ROWS_ABOVE {
        let row = records.row();
        let (mut fields, used) = records.fields(MAX_ITEMS + FIRST_TOUCHPOINT)?;
        let first = fields.first().map(|field| field.text.clone());
        let first = first.unwrap_or_default();
        let known = word(&first);
        if matches!(known, Some(Word::Factor)) {
            let found = fields.get(1).map(|field| field.text.trim());
            let found = found.unwrap_or_default();
            if !is_importance(found) {
                return Err(TableError::NoImportance {
                    row: row + 1,
                    found: found.to_owned(),
                });
            }
            if used > MAX_ITEMS + FIRST_TOUCHPOINT {
                return Err(TableError::TooManyColumns { limit: MAX_ITEMS });
            }
            if let Some(quarrel) = quarrel {
                return Err(quarrel);
            }
            fields.drain(..FIRST_TOUCHPOINT.min(fields.len()));
            return Ok(Head {
                touchpoints: HeadRow { row, fields },
                stages,
                channels,
                body: records,
            });
        }
        let place = match known {
            Some(Word::Stage) => &mut stages,
            Some(Word::Channel) => &mut channels,
            _ => {
                note_unread(row, &fields, notices);
                continue;
            }
        };
        if place.is_some() {
            quarrel = Some(TableError::DoubleRow {
                row: row + 1,
                word: first.trim().to_owned(),
            });
        }
        fields.drain(..FIRST_TOUCHPOINT.min(fields.len()));
        *place = Some(HeadRow { row, fields });
    }
    Err(TableError::NoHeader)
}

fn note_unread(row: usize, fields: &[Field<'_>], notices: &mut Vec<Notice>) {
    let first = fields.iter().find(|field| !field.is_blank());
    if let Some(field) = first {
        let text = field.text.trim();
        // The line by which Excel is told the separator says nothing else.
        if row > 0 || !text.starts_with("sep=") {
            notices.push(Notice::UnreadRow {
                row: row + 1,
                text: text.to_owned(),
            });
        }
    }
}
