//! A table of figures in columns and rows that is not yet written: the same for scripts, for people and for a sheet.

use std::fmt::Write;

use super::Dialect;
use super::write::Writer;
use crate::i18n::{Language, Message, words};

/// A column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LineColumn {
    /// As scripts know it.
    pub code: &'static str,
    /// The key of its words.
    pub key: &'static str,
    /// Its width on a sheet, in characters.
    pub width: f64,
    /// True where figures stand in it.
    pub figures: bool,
}

impl LineColumn {
    pub(super) const fn text(code: &'static str, key: &'static str, width: f64) -> Self {
        Self {
            code,
            key,
            width,
            figures: false,
        }
    }

    pub(super) const fn figure(code: &'static str, key: &'static str) -> Self {
        Self {
            code,
            key,
            width: 11.0,
            figures: true,
        }
    }
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum LineCell {
    /// Nothing: the figure is not defined.
    Empty,
    /// Words that somebody wrote, or a sentence of ours with such words in it.
    Typed(String),
    /// A word of ours: as scripts know it, and the key of what people read.
    Word(&'static str, &'static str),
    /// An answer: as scripts write it, and as people read it.
    Answer(String, Message),
    /// A whole number.
    Count(usize),
    /// A number.
    Number(f64),
    /// A fraction of 0…1, or one that may lie outside it, such as an end of an interval.
    Share(f64),
    /// Yes or no.
    Flag(bool),
}

impl LineCell {
    pub(super) fn number(value: Option<f64>) -> Self {
        value.map_or(Self::Empty, Self::Number)
    }

    pub(super) fn share(value: Option<f64>) -> Self {
        value.map_or(Self::Empty, Self::Share)
    }

    pub(super) fn count(value: Option<usize>) -> Self {
        value.map_or(Self::Empty, Self::Count)
    }

    pub(super) fn typed(text: &str) -> Self {
        Self::Typed(text.to_owned())
    }

    /// The words that people read; none for a number or nothing.
    pub(in crate::files) fn words(&self, language: Language) -> Option<String> {
        let words = words(language);
        match self {
            Self::Typed(text) => Some(text.clone()),
            Self::Word(_, key) => Some(words.text(key).into_owned()),
            Self::Answer(_, message) => Some(words.write(message)),
            Self::Flag(yes) => Some(words.text(flag_key(*yes)).into_owned()),
            Self::Empty | Self::Count(_) | Self::Number(_) | Self::Share(_) => None,
        }
    }

    fn json(&self) -> serde_json::Value {
        match self {
            Self::Empty => serde_json::Value::Null,
            Self::Typed(text) | Self::Answer(text, _) => text.as_str().into(),
            Self::Word(code, _) => (*code).into(),
            Self::Count(count) => (*count).into(),
            Self::Number(number) | Self::Share(number) => (*number).into(),
            Self::Flag(yes) => (*yes).into(),
        }
    }
}

const fn flag_key(yes: bool) -> &'static str {
    if yes { "table-yes" } else { "table-no" }
}

/// A table that is not yet written; each row has a cell for each column.
#[derive(Clone, Debug, PartialEq)]
pub struct Lines {
    /// Its columns.
    pub columns: &'static [LineColumn],
    /// Its rows in order.
    pub rows: Vec<Vec<LineCell>>,
}

impl Lines {
    /// The table as text: for scripts with the codes of columns and words, for people in a language.
    pub fn csv(&self, language: Language, dialect: Dialect) -> String {
        let words = words(language);
        let mut writer = Writer::new(dialect);
        for column in self.columns {
            if dialect.is_for_people() {
                writer.word(&words.text(column.key));
            } else {
                writer.word(column.code);
            }
        }
        writer.end_row();
        for row in &self.rows {
            for cell in row {
                put(&mut writer, cell, language, dialect);
            }
            writer.end_row();
        }
        writer.finish()
    }

    /// The rows as a JSON array of objects, one a line, with the columns' names; an undefined figure is `null`.
    pub fn json(&self) -> String {
        let mut text = String::from("[");
        for (at, row) in self.rows.iter().enumerate() {
            text.push_str(if at == 0 { "\n{" } else { ",\n{" });
            for (at, (column, cell)) in self.columns.iter().zip(row).enumerate() {
                if at > 0 {
                    text.push(',');
                }
                // Writing to a string does not fail.
                let _ = write!(text, "\"{}\":{}", column.code, cell.json());
            }
            text.push('}');
        }
        text.push_str("\n]\n");
        text
    }
}

fn put(writer: &mut Writer, cell: &LineCell, language: Language, dialect: Dialect) {
    match cell {
        LineCell::Typed(text) => writer.typed(text),
        LineCell::Count(count) => writer.count(*count),
        // An infinite figure has no way to be written.
        LineCell::Number(number) | LineCell::Share(number) if number.is_finite() => {
            writer.number(*number);
        }
        LineCell::Empty | LineCell::Number(_) | LineCell::Share(_) => writer.word(""),
        LineCell::Word(code, _) if !dialect.is_for_people() => writer.word(code),
        LineCell::Answer(text, _) if !dialect.is_for_people() => writer.typed(text),
        LineCell::Flag(yes) if !dialect.is_for_people() => {
            writer.word(if *yes { "true" } else { "false" });
        }
        LineCell::Word(..) | LineCell::Answer(..) | LineCell::Flag(_) => {
            writer.typed(&cell.words(language).unwrap_or_default());
        }
    }
}
