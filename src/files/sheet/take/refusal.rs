//! Cells that are not taken, each with its place and why.

use crate::files::sheet::grid::{Cell, Value};
use crate::files::sheet::recognise::shown;
use crate::files::table::{CellError, Place, shortened};
use crate::i18n::Message;

/// How many are kept with their places; the others are counted.
const MOST_KEPT: usize = 10_000;

/// A cell that is not taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The sheet's name; empty for a file that has none.
    pub sheet: String,
    /// Where it stands.
    pub place: Place,
    /// What stands there, shortened.
    pub value: String,
    /// Why it is not taken and what becomes of its place, in words of both languages.
    pub why: Message,
}

/// All cells of a sheet that are not taken.
pub(super) struct Refusals<'t> {
    sheet: &'t str,
    transposed: bool,
    kept: Vec<Refusal>,
    count: usize,
}

impl<'t> Refusals<'t> {
    pub const fn of(sheet: &'t str, transposed: bool) -> Self {
        Self {
            sheet,
            transposed,
            kept: Vec::new(),
            count: 0,
        }
    }

    /// A cell, with what becomes of its place.
    pub fn push(&mut self, cell: &Cell, why: Message) {
        self.push_at(
            (cell.row as usize, cell.column as usize),
            shortened(&shown(&cell.value)),
            why,
        );
    }

    /// A place that can be blank.
    pub fn push_at(&mut self, (row, column): (usize, usize), value: String, why: Message) {
        self.count += 1;
        if self.kept.len() < MOST_KEPT {
            let (row, column) = if self.transposed {
                (column, row)
            } else {
                (row, column)
            };
            self.kept.push(Refusal {
                sheet: self.sheet.to_owned(),
                place: Place { row, column },
                value,
                why,
            });
        }
    }

    /// How many there are so far.
    pub const fn count(&self) -> usize {
        self.count
    }

    /// Those that were kept, in order of places, and how many there are.
    pub fn finish(mut self) -> (Vec<Refusal>, usize) {
        self.kept.sort_by_key(|refusal| refusal.place);
        (self.kept, self.count)
    }
}

/// Why something that is neither words nor a number cannot be read.
pub(super) fn cause(value: &Value) -> Option<Message> {
    match value {
        Value::Text(_) | Value::Number(_) => None,
        Value::Flag(_) => Some(Message::new("sheet-cause-flag")),
        Value::Date(_) => Some(Message::new("sheet-cause-date")),
        Value::Error(_) => Some(Message::new("sheet-cause-error")),
        Value::NotCalculated => Some(Message::new("sheet-cause-not-calculated")),
    }
}

/// What is wrong with a value, in words for a sheet.
pub(super) fn of_cell(error: &CellError) -> Message {
    match error {
        CellError::Importance(error) => {
            Message::new("sheet-cause-importance").with("why", error.message())
        }
        other => other.message(),
    }
}
