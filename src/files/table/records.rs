//! Rows and fields of delimited text, with quotation marks as RFC 4180 and spreadsheets use them.

use std::borrow::Cow;

use super::TableError;
use super::levels::NOT_PLAIN;

/// More line breaks than this inside quotation marks mean that one of the marks is missing.
const MOST_LINE_BREAKS: usize = 50;

/// One field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::files) struct Field<'a> {
    pub text: Cow<'a, str>,
    pub quoted: bool,
}

impl Field<'_> {
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// Reads a text from left to right.
#[derive(Clone, Debug)]
pub(in crate::files) struct Records<'a> {
    text: &'a str,
    at: usize,
    delimiter: u8,
    row: usize,
    most_line_breaks: usize,
}

impl<'a> Records<'a> {
    pub const fn new(text: &'a str, delimiter: u8) -> Self {
        Self {
            text,
            at: 0,
            delimiter,
            row: 0,
            most_line_breaks: MOST_LINE_BREAKS,
        }
    }

    /// The same for a table whose cells may be long texts.
    pub const fn with_line_breaks(mut self, most: usize) -> Self {
        self.most_line_breaks = most;
        self
    }

    /// The row that is read next or being read, from 0, as a spreadsheet counts rows.
    pub const fn row(&self) -> usize {
        self.row
    }

    /// True where no row is left.
    pub const fn is_done(&self) -> bool {
        self.at >= self.text.len()
    }

    /// The next field, and whether it is the last of its row.
    pub fn field(&mut self) -> Result<(Field<'a>, bool), TableError> {
        if self.byte(0) == Some(b'"') {
            return self.quoted_field();
        }
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let ends = |byte: &u8| *byte == self.delimiter || matches!(byte, b'\n' | b'\r');
        let length = rest.iter().position(ends).unwrap_or(rest.len());
        let end = self.at.saturating_add(length);
        let text = self.text.get(self.at..end).unwrap_or_default();
        self.at = end;
        let field = Field {
            text: Cow::Borrowed(text),
            quoted: false,
        };
        Ok((field, self.end_of_field()))
    }

    /// The fields of the next row, at most so many, and how many it has up to the last that is not blank.
    pub fn fields(&mut self, most: usize) -> Result<(Vec<Field<'a>>, usize), TableError> {
        let mut fields = Vec::new();
        let mut used = 0;
        for count in 1.. {
            let (field, last) = self.field()?;
            if !field.is_blank() {
                used = count;
            }
            if count <= most {
                fields.push(field);
            }
            if last {
                break;
            }
        }
        Ok((fields, used))
    }

    /// Reads on while cells are a single character of `levels` or nothing, and pushes their encoded levels; stops at the first other
    /// cell, at the last cell of the row, and at `width` cells. Gives the number of empty ones.
    pub fn plain_cells(&mut self, levels: &[u8; 256], row: &mut Vec<u8>, width: usize) -> usize {
        let bytes = self.text.as_bytes();
        let mut blanks = 0;
        let mut at = self.at;
        // Mostly cells are one character wide: eight of them at a time.
        while row.len() + EIGHT <= width
            && let Some(chunk) = bytes
                .get(at..)
                .and_then(|rest| rest.first_chunk::<{ 2 * EIGHT }>())
            && let Some(eight) = eight_cells(chunk, self.delimiter, levels)
        {
            row.extend_from_slice(&eight);
            at += 2 * EIGHT;
        }
        while row.len() < width {
            let Some([first, second]) = bytes.get(at..).and_then(|rest| rest.first_chunk::<2>())
            else {
                break;
            };
            let level = levels.get(usize::from(*first)).copied();
            if *second == self.delimiter
                && let Some(level) = level
                && level != NOT_PLAIN
            {
                row.push(level);
                at += 2;
            } else if *first == self.delimiter {
                row.push(0);
                blanks += 1;
                at += 1;
            } else {
                break;
            }
        }
        self.at = at;
        blanks
    }

    fn byte(&self, ahead: usize) -> Option<u8> {
        self.text
            .as_bytes()
            .get(self.at.saturating_add(ahead))
            .copied()
    }

    /// Steps over the delimiter or the line end; true for a line end and the end of the text.
    fn end_of_field(&mut self) -> bool {
        let (step, last) = match (self.byte(0), self.byte(1)) {
            (None, _) => (0, true),
            (Some(b'\r'), Some(b'\n')) => (2, true),
            (Some(b'\r' | b'\n'), _) => (1, true),
            _ => (1, false),
        };
        self.at = self.at.saturating_add(step);
        if last {
            self.row = self.row.saturating_add(1);
        }
        last
    }

    fn quoted_field(&mut self) -> Result<(Field<'a>, bool), TableError> {
        let opening = self.at;
        let unclosed = || TableError::UnclosedQuote {
            line: line_of(self.text, opening),
        };
        let body = self.text.get(opening + 1..).unwrap_or_default();
        let mut rest = body;
        let mut doubled = false;
        let mut line_breaks = 0;
        let length = loop {
            let (part, after) = rest.split_once('"').ok_or_else(unclosed)?;
            line_breaks += count_lines(part);
            if line_breaks > self.most_line_breaks {
                return Err(unclosed());
            }
            match after.strip_prefix('"') {
                Some(after) => {
                    doubled = true;
                    rest = after;
                }
                None => break body.len() - after.len() - 1,
            }
        };
        let inside = body.get(..length).unwrap_or_default();
        let text = if doubled {
            Cow::Owned(inside.replace("\"\"", "\""))
        } else {
            Cow::Borrowed(inside)
        };
        self.at = opening + length + 2;
        while self.byte(0) == Some(b' ') {
            self.at += 1;
        }
        match self.byte(0) {
            Some(byte) if byte != self.delimiter && !matches!(byte, b'\n' | b'\r') => {
                return Err(TableError::StrayQuote {
                    line: line_of(self.text, self.at),
                });
            }
            _ => {}
        }
        let field = Field { text, quoted: true };
        Ok((field, self.end_of_field()))
    }
}

/// How many cells are read in one go.
const EIGHT: usize = 8;

/// Eight cells of one character each with the delimiters after them; none where any is something else.
fn eight_cells(chunk: &[u8; 2 * EIGHT], delimiter: u8, levels: &[u8; 256]) -> Option<[u8; EIGHT]> {
    let mut cells = [0; EIGHT];
    let mut sound = true;
    let (pairs, _) = chunk.as_chunks::<2>();
    for (cell, [value, after]) in cells.iter_mut().zip(pairs) {
        *cell = levels
            .get(usize::from(*value))
            .copied()
            .unwrap_or(NOT_PLAIN);
        sound &= *after == delimiter && *cell != NOT_PLAIN;
    }
    sound.then_some(cells)
}

/// The line of a position, from 1.
fn line_of(text: &str, at: usize) -> usize {
    count_lines(text.get(..at).unwrap_or(text)) + 1
}

/// Line ends: LF, CR LF and a CR by itself.
fn count_lines(text: &str) -> usize {
    let mut before = b' ';
    let mut count = 0;
    for byte in text.bytes() {
        count += usize::from(byte == b'\r' || byte == b'\n' && before != b'\r');
        before = byte;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::{Records, TableError};

    fn rows(text: &str) -> Vec<Vec<String>> {
        let mut records = Records::new(text, b',');
        let mut rows = Vec::new();
        while !records.is_done() {
            let (fields, _) = records.fields(100).unwrap();
            rows.push(
                fields
                    .into_iter()
                    .map(|field| field.text.into_owned())
                    .collect(),
            );
        }
        rows
    }

    #[test]
    fn fields_are_read_as_spreadsheets_write_them() {
        assert_eq!(
            rows("a,\"b, c\",\"say \"\"hi\"\"\"\r\n\"two\nlines\", d ,\n"),
            [["a", "b, c", "say \"hi\""], ["two\nlines", " d ", ""]]
        );
        assert_eq!(rows("a,b\rc,d\r"), [["a", "b"], ["c", "d"]]);
        assert_eq!(rows("5\" screen,x"), [["5\" screen", "x"]]);
        assert_eq!(rows("a,"), [["a", ""]]);
    }

    #[test]
    fn a_quotation_mark_that_is_not_closed_is_named_by_its_line() {
        let refused = |text: &str| {
            let mut records = Records::new(text, b',');
            let mut refusals =
                std::iter::from_fn(|| (!records.is_done()).then(|| records.fields(100)));
            refusals.find_map(Result::err).unwrap()
        };
        assert!(matches!(
            refused("a,b\r\nc,\"open\nd,e\n"),
            TableError::UnclosedQuote { line: 2 }
        ));
        let swallowed = format!("a\nb,\"open{}\"\n", "\nx".repeat(51));
        assert!(matches!(
            refused(&swallowed),
            TableError::UnclosedQuote { line: 2 }
        ));
        assert!(matches!(
            refused("a\n\"Hotel \"Astoria\"\",3\n"),
            TableError::StrayQuote { line: 2 }
        ));
    }
}
