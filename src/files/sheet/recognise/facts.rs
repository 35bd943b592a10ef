//! What stands in the cells of a sheet as far as the layout is concerned.

use crate::files::sheet::grid::{Cell, Grid, Span, Value};
use crate::files::table::Place;
use crate::files::table::number;

/// What a cell looks like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::files::sheet) enum Look {
    /// A whole number from 0 to 99.
    Level(u8),
    /// Any other number.
    Number(f64),
    /// A sign that stands for a level.
    Sign,
    /// Words.
    Text,
    /// A date, an error, a formula that was never worked out.
    Other,
}

impl Look {
    /// The number, where it is one.
    pub fn number(self) -> Option<f64> {
        match self {
            Self::Level(level) => Some(f64::from(level)),
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// True for a number of a level's size and for a sign.
    pub const fn is_level(self) -> bool {
        matches!(self, Self::Level(_) | Self::Sign)
    }
}

const SIGNS: [&str; 14] = [
    "●", "◎", "○", "△", "•", "◉", "Δ", "▲", "◯", "⬤", "⊙", "+", "++", "+++",
];

/// What a cell looks like; none where it is blank.
pub(in crate::files::sheet) fn look(cell: &Cell) -> Option<Look> {
    match &cell.value {
        Value::Text(text) => {
            let text = text.trim();
            if text.is_empty() {
                None
            } else if SIGNS.contains(&text) {
                Some(Look::Sign)
            } else {
                Some(number::parse(text, None).map_or(Look::Text, |found| of_number(found.value)))
            }
        }
        Value::Number(number) => Some(of_number(*number)),
        Value::Flag(_) | Value::Date(_) | Value::Error(_) | Value::NotCalculated => {
            Some(Look::Other)
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "whole and from 0 to 99"
)]
fn of_number(number: f64) -> Look {
    if number.fract().abs() < f64::EPSILON && (0.0..=99.0).contains(&number) {
        Look::Level(number as u8)
    } else {
        Look::Number(number)
    }
}

/// The words of a cell, without white space around them; empty where it holds none.
pub(in crate::files::sheet) fn text(cell: Option<&Cell>) -> &str {
    match cell.map(|cell| &cell.value) {
        Some(Value::Text(text)) => text.trim(),
        _ => "",
    }
}

/// What a cell shows, as far as the sheet says it.
pub(in crate::files::sheet) fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) | Value::Date(text) | Value::Error(text) => text.to_string(),
        Value::Number(number) => {
            let mut buffer = zmij::Buffer::new();
            let short = buffer.format(*number);
            short.strip_suffix(".0").unwrap_or(short).to_owned()
        }
        Value::Flag(true) => "TRUE".to_owned(),
        Value::Flag(false) => "FALSE".to_owned(),
        Value::NotCalculated => "=…".to_owned(),
    }
}

/// The sheet with its rows as columns.
pub(in crate::files::sheet) fn turned(grid: &Grid) -> Grid {
    let cells = grid.cells().iter().map(|cell| Cell {
        row: cell.column,
        column: cell.row,
        ..cell.clone()
    });
    let turn = |place: Place| Place {
        row: place.column,
        column: place.row,
    };
    let merged = grid.merged.iter().map(|span| Span {
        first: turn(span.first),
        last: turn(span.last),
    });
    Grid::new(grid.name.clone(), cells.collect(), merged.collect())
}
