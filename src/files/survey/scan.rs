//! Rows and cells of delimited text as it streams by, with quotation marks as RFC 4180 and spreadsheets use them.

use super::SurveyError;
use super::decode::{Print, Stream};
use super::limits::{MAX_LINE_BREAKS, MAX_ROW};
use super::row::Row;

/// Something that was met several times, and where first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Met {
    pub count: u64,
    /// The line of the first.
    pub line: u64,
}

impl Met {
    pub fn again(&mut self, line: u64) {
        if self.count == 0 {
            self.line = line;
        }
        self.count += 1;
    }
}

/// The end of the file lies inside quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Open {
    /// Where the mark stands.
    pub line: u64,
    /// How many lines lie behind it, its own among them.
    pub lines: u64,
}

/// How a row ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// With a line end.
    Line,
    /// With the file.
    File,
}

/// Reads rows from left to right.
pub(super) struct Scanner<'a> {
    stream: Stream<'a>,
    buffer: String,
    at: usize,
    ended: bool,
    delimiter: u8,
    line: u64,
    passed: u64,
    /// Cells with something behind their closing quotation mark.
    pub odd: Met,
    /// Where the file ends inside quotation marks.
    pub open: Option<Open>,
    /// The line of the first bytes that are none of the encoding.
    pub bad_line: u64,
}

/// What lies at a place of the buffer.
enum Found {
    /// A row: how many bytes, how many line ends, whether a cell was odd, how it ended.
    Row(usize, u64, bool, End),
    /// Nothing but the end of the file.
    Nothing,
    /// More of the file must be seen; inside quotation marks, the line on which they open, counted from the row's.
    More(Option<u64>),
    /// So many lines behind a quotation mark, from the row's.
    Open { after: u64, lines: u64 },
    /// A quotation mark is missing.
    Missing(u64),
}

impl<'a> Scanner<'a> {
    /// Reads the first piece; the separator is not known yet.
    pub fn new(stream: Stream<'a>) -> Result<Self, SurveyError> {
        let mut scanner = Self {
            stream,
            buffer: String::new(),
            at: 0,
            ended: false,
            delimiter: b',',
            line: 1,
            passed: 0,
            odd: Met::default(),
            open: None,
            bad_line: 0,
        };
        scanner.fill()?;
        Ok(scanner)
    }

    /// What is read but not gone through.
    pub fn ahead(&self) -> &str {
        self.buffer.get(self.at..).unwrap_or_default()
    }

    /// From here on by that separator, behind so many bytes and lines.
    pub const fn begin(&mut self, delimiter: u8, skipped: usize, lines: u64) {
        self.delimiter = delimiter;
        self.at = skipped;
        self.passed = skipped as u64;
        self.line += lines;
    }

    pub const fn delimiter(&self) -> u8 {
        self.delimiter
    }

    pub const fn stream(&self) -> &Stream<'a> {
        &self.stream
    }

    /// Size and hash of the file, once all of it was read.
    pub fn print(&self) -> Print {
        self.stream.print()
    }

    fn fill(&mut self) -> Result<(), SurveyError> {
        self.passed += self.at as u64;
        self.buffer.drain(..self.at);
        self.at = 0;
        self.ended = !self.stream.more(&mut self.buffer)?;
        Ok(())
    }

    /// The next row; none at the end, and where the end lies inside quotation marks.
    pub fn next(&mut self, row: &mut Row) -> Result<Option<End>, SurveyError> {
        loop {
            row.clear();
            row.line = self.line;
            let found = scan(self.ahead(), self.delimiter, self.ended, row);
            match found {
                Found::Row(bytes, lines, odd, end) => {
                    self.at += bytes;
                    if odd {
                        self.odd.again(self.line);
                    }
                    let bad = self.stream.bad;
                    let passed = self.passed + self.at as u64;
                    if self.bad_line == 0 && bad.places > 0 && bad.before < passed {
                        self.bad_line = self.line;
                    }
                    self.line += lines;
                    return Ok(Some(end));
                }
                Found::Nothing => return Ok(None),
                Found::Open { after, lines } => {
                    let line = self.line + after;
                    self.open = Some(Open { line, lines });
                    self.at = self.buffer.len();
                    return Ok(None);
                }
                Found::Missing(after) => {
                    let line = self.line + after;
                    return Err(SurveyError::OpenQuote { line });
                }
                Found::More(inside) => {
                    if self.ahead().len() > MAX_ROW {
                        return Err(match inside {
                            Some(after) => SurveyError::OpenQuote {
                                line: self.line + after,
                            },
                            None => SurveyError::EndlessRow { line: self.line },
                        });
                    }
                    self.fill()?;
                }
            }
        }
    }
}

/// Goes through one row. Mostly none of its cells is quoted; then it is taken in one piece.
fn scan(text: &str, delimiter: u8, ended: bool, row: &mut Row) -> Found {
    let bytes = text.as_bytes();
    let mut from = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let byte = *byte;
        if byte > b',' && byte != delimiter {
            continue;
        }
        if byte == delimiter {
            row.cell_at(from, at);
            from = at + 1;
        } else if byte == b'\n' || byte == b'\r' {
            let Some(length) = line_end(bytes, at, ended) else {
                return Found::More(None);
            };
            row.cell_at(from, at);
            row.set(text.get(..at).unwrap_or_default());
            return Found::Row(at + length, 1, false, End::Line);
        } else if byte == b'"' && at == from {
            row.clear();
            return quoted(text, delimiter, ended, row);
        }
    }
    if !ended {
        return Found::More(None);
    }
    if bytes.is_empty() {
        return Found::Nothing;
    }
    row.cell_at(from, bytes.len());
    row.set(text);
    Found::Row(bytes.len(), 0, false, End::File)
}

/// How long a line end is; none where that lies behind what was read.
fn line_end(bytes: &[u8], at: usize, ended: bool) -> Option<usize> {
    match (bytes.get(at), bytes.get(at + 1)) {
        (Some(b'\r'), Some(b'\n')) => Some(2),
        (Some(b'\r'), None) if !ended => None,
        _ => Some(1),
    }
}

/// A row with quotation marks, cell by cell.
fn quoted(text: &str, delimiter: u8, ended: bool, row: &mut Row) -> Found {
    let bytes = text.as_bytes();
    let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    let mut at = 0;
    let mut breaks = 0;
    let mut odd = false;
    loop {
        let is_quoted = bytes.get(at) == Some(&b'"');
        if is_quoted {
            let opened = breaks;
            at += 1;
            loop {
                let Some(length) =
                    (bytes.get(at..)).and_then(|rest| rest.iter().position(|byte| *byte == b'"'))
                else {
                    let left = line_ends(bytes.get(at..).unwrap_or_default());
                    let lines = breaks - opened + left;
                    return if lines > MAX_LINE_BREAKS {
                        Found::Missing(opened)
                    } else if ended {
                        let unended = !bytes.ends_with(b"\n");
                        Found::Open {
                            after: opened,
                            lines: lines + u64::from(unended),
                        }
                    } else {
                        Found::More(Some(opened))
                    };
                };
                let inside = part(at, at + length);
                breaks += line_ends(inside.as_bytes());
                if breaks - opened > MAX_LINE_BREAKS {
                    return Found::Missing(opened);
                }
                row.push(inside);
                at += length + 1;
                match bytes.get(at) {
                    Some(b'"') => {
                        row.push("\"");
                        at += 1;
                    }
                    None if !ended => return Found::More(None),
                    _ => break,
                }
            }
        }
        let ends = |byte: &u8| *byte == delimiter || matches!(byte, b'\n' | b'\r');
        let rest = bytes.get(at..).unwrap_or_default();
        let Some(length) = rest.iter().position(ends) else {
            if !ended {
                return Found::More(None);
            }
            odd |= behind(row, part(at, bytes.len()), is_quoted);
            row.end_cell();
            return Found::Row(bytes.len(), breaks, odd, End::File);
        };
        odd |= behind(row, part(at, at + length), is_quoted);
        row.end_cell();
        at += length;
        if bytes.get(at) == Some(&delimiter) {
            at += 1;
            continue;
        }
        return match line_end(bytes, at, ended) {
            Some(length) => Found::Row(at + length, breaks + 1, odd, End::Line),
            None => Found::More(None),
        };
    }
}

/// Takes what stands before the next separator; true where it stands behind a closing quotation mark and is more than white space.
fn behind(row: &mut Row, text: &str, is_quoted: bool) -> bool {
    row.push(text);
    is_quoted && !text.trim().is_empty()
}

/// Line ends: LF, CR LF and a CR by itself.
fn line_ends(bytes: &[u8]) -> u64 {
    let mut before = b' ';
    let mut count = 0;
    for byte in bytes {
        count += u64::from(*byte == b'\r' || *byte == b'\n' && before != b'\r');
        before = *byte;
    }
    count
}
