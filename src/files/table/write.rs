//! Delimited text out: plain for machines, and two kinds for people's spreadsheets.

use std::fmt::Write;
use std::io;

use super::guard::needs_guard;
use crate::i18n::Language;

/// For whom a table is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    /// For machines: comma, decimal point, LF, quotation marks only where they are needed.
    #[default]
    Plain,
    /// For spreadsheets under settings with a decimal point: comma, every field quoted, CR LF, BOM, safe from formulas.
    International,
    /// For Excel under Russian settings: semicolon, decimal comma, the rest like [`Dialect::International`].
    ExcelRussian,
}

impl Dialect {
    /// What people's spreadsheets mostly read in a language.
    pub const fn usual(language: Language) -> Self {
        match language {
            Language::English => Self::International,
            Language::Russian => Self::ExcelRussian,
        }
    }

    /// True for the two kinds that people open.
    pub const fn is_for_people(self) -> bool {
        matches!(self, Self::International | Self::ExcelRussian)
    }

    const fn delimiter(self) -> char {
        match self {
            Self::Plain | Self::International => ',',
            Self::ExcelRussian => ';',
        }
    }
}

/// Writes a table field by field.
#[derive(Debug)]
pub(super) struct Writer {
    text: String,
    dialect: Dialect,
    in_row: bool,
}

impl Writer {
    pub fn new(dialect: Dialect) -> Self {
        let mut text = String::new();
        if dialect.is_for_people() {
            text.push('\u{feff}');
        }
        Self {
            text,
            dialect,
            in_row: false,
        }
    }

    /// A text of ours that needs neither guard nor quotation marks, or an empty field.
    pub fn word(&mut self, word: &str) {
        self.between();
        if self.dialect.is_for_people() {
            self.quoted(word);
        } else {
            self.text.push_str(word);
        }
    }

    /// A text that somebody typed.
    pub fn typed(&mut self, text: &str) {
        self.between();
        if self.dialect.is_for_people() {
            self.guarded(text);
        } else if needs_quotes(text) {
            self.quoted(text);
        } else {
            self.text.push_str(text);
        }
    }

    /// A text that somebody typed, guarded in every dialect, for a table that is imported again.
    pub fn typed_to_import(&mut self, text: &str) {
        if self.dialect.is_for_people() || !needs_guard(text) {
            self.typed(text);
        } else {
            self.between();
            self.guarded(text);
        }
    }

    /// A whole number.
    pub fn count(&mut self, count: usize) {
        self.number_as(|text| write!(text, "{count}"));
    }

    /// A number, as short as it reads back equal.
    pub fn number(&mut self, number: f64) {
        let start = self.text.len();
        let mut buffer = zmij::Buffer::new();
        let short = buffer.format(number);
        self.number_as(|text| match short.strip_suffix(".0") {
            Some(whole) => text.write_str(whole),
            // Spreadsheets take an exponent for text.
            None if short.contains('e') => write!(text, "{number}"),
            None => text.write_str(short),
        });
        if self.dialect == Dialect::ExcelRussian {
            self.with_decimal_comma(start);
        }
    }

    pub fn end_row(&mut self) {
        let end = if self.dialect.is_for_people() {
            "\r\n"
        } else {
            "\n"
        };
        self.text.push_str(end);
        self.in_row = false;
    }

    /// Hands the text on where it has grown beyond that size.
    pub fn drain(&mut self, beyond: usize, out: &mut dyn io::Write) -> io::Result<()> {
        if self.text.len() > beyond {
            out.write_all(self.text.as_bytes())?;
            self.text.clear();
        }
        Ok(())
    }

    pub fn finish(self) -> String {
        self.text
    }

    fn between(&mut self) {
        if self.in_row {
            self.text.push(self.dialect.delimiter());
        }
        self.in_row = true;
    }

    fn number_as(&mut self, put: impl FnOnce(&mut String) -> std::fmt::Result) {
        self.between();
        let marks = self.dialect.is_for_people();
        if marks {
            self.text.push('"');
        }
        // Writing to a string does not fail.
        let _ = put(&mut self.text);
        if marks {
            self.text.push('"');
        }
    }

    /// `3.125` becomes `3,1250`: with three decimals it could be read as thousands, by people and by our own import.
    fn with_decimal_comma(&mut self, start: usize) {
        let Some(point) = self.text.get(start..).and_then(|text| text.find('.')) else {
            return;
        };
        let point = start + point;
        let decimals = self.text.len().saturating_sub(point + 2);
        self.text.replace_range(point..=point, ",");
        if decimals == 3 {
            self.text.insert(point + 4, '0');
        }
    }

    fn guarded(&mut self, text: &str) {
        if needs_guard(text) {
            self.quoted(&format!("'{text}"));
        } else {
            self.quoted(text);
        }
    }

    fn quoted(&mut self, text: &str) {
        self.text.push('"');
        for (position, part) in text.split('"').enumerate() {
            if position > 0 {
                self.text.push_str("\"\"");
            }
            self.text.push_str(part);
        }
        self.text.push('"');
    }
}

fn needs_quotes(text: &str) -> bool {
    let marks = |byte: u8| matches!(byte, b',' | b'"' | b'\n' | b'\r');
    text.bytes().any(marks) || text.trim().len() != text.len()
}

#[cfg(test)]
mod tests {
    use super::{Dialect, Writer};

    fn row(dialect: Dialect) -> String {
        let mut writer = Writer::new(dialect);
        writer.word("class");
        writer.typed("=SUM(A1)");
        writer.typed("say \"hi\"; bye, then");
        writer.typed("'tis");
        writer.number(-0.5);
        writer.number(3.125);
        writer.count(12);
        writer.word("");
        writer.end_row();
        writer.finish()
    }

    #[test]
    fn a_plain_table_is_quoted_only_where_it_must() {
        assert_eq!(
            row(Dialect::Plain),
            "class,=SUM(A1),\"say \"\"hi\"\"; bye, then\",'tis,-0.5,3.125,12,\n"
        );
    }

    #[test]
    fn a_table_for_people_is_quoted_and_safe_and_its_numbers_stay_numbers() {
        assert_eq!(
            row(Dialect::International),
            "\u{feff}\"class\",\"'=SUM(A1)\",\"say \"\"hi\"\"; bye, then\",\"''tis\",\"-0.5\",\"3.125\",\"12\",\"\"\r\n"
        );
        assert_eq!(
            row(Dialect::ExcelRussian),
            "\u{feff}\"class\";\"'=SUM(A1)\";\"say \"\"hi\"\"; bye, then\";\"''tis\";\"-0,5\";\"3,1250\";\"12\";\"\"\r\n"
        );
    }
}
