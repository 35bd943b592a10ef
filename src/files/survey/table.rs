//! A file of answers as headings and rows, whatever kind of file it is, with a count of everything that is not as it should be.

use std::fs::File;
use std::path::Path;

use encoding_rs::UTF_8;

use super::decode::{Print, Stream};
use super::delimiter::delimiter;
use super::grid::GridRows;
use super::heads::{Heads, heads};
use super::limits::{MAX_COLUMNS, MAX_ROWS};
use super::row::Row;
use super::scan::{End, Met, Scanner};
use super::{SurveyError, SurveyNotice};
use crate::files::sheet;
use crate::files::table::{load, shortened};
use crate::i18n::Message;

/// The beginnings of archives, which workbooks are, and of workbooks until 2003.
const BOOKS: [&[u8]; 3] = [b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0"];

/// Where rows come from.
enum Rows<'a> {
    Text(Box<Scanner<'a>>),
    Grid(GridRows, Print),
}

/// A file of answers.
pub(super) struct Table<'a> {
    rows: Rows<'a>,
    pub heads: Heads,
    /// The sheets of a workbook.
    pub sheets: Vec<String>,
    /// The one that is read.
    pub sheet: String,
    /// What the reader of workbooks says.
    book: Vec<Message>,
    /// Rows of answers so far.
    pub count: u64,
    blank: Met,
    short: Met,
    long: Met,
    extra: String,
    cut: Option<u64>,
}

impl<'a> Table<'a> {
    /// Opens a file and reads its headings.
    ///
    /// # Errors
    /// Where it cannot be read or is no table.
    pub fn open(path: &Path, name: &str) -> Result<Table<'static>, SurveyError> {
        let refused = |error| SurveyError::io(path, &error);
        // Before it is opened: opening a pipe waits for somebody at its other end.
        let kind = std::fs::metadata(path).map_err(refused)?.file_type();
        if kind.is_dir() {
            return Err(refused(std::io::ErrorKind::IsADirectory.into()));
        }
        if !kind.is_file() {
            return Err(SurveyError::NoFile(path.to_owned()));
        }
        let mut file = File::open(path).map_err(refused)?;
        let mut head = [0; 4];
        let count = std::io::Read::read(&mut file, &mut head).map_err(refused)?;
        let head = head.get(..count).unwrap_or_default();
        if !BOOKS.iter().any(|book| head.starts_with(book)) {
            return Table::text(Stream::open(Box::new(file), path)?);
        }
        drop(file);
        let bytes = load(path).map_err(|error| SurveyError::Book(error.message()))?;
        let print = Print {
            bytes: bytes.len() as u64,
            hash: blake3::hash(&bytes).to_hex().to_string(),
        };
        let book = sheet::read(&bytes).map_err(|error| SurveyError::Book(error.message()))?;
        drop(bytes);
        let sheets: Vec<String> = book.sheets.iter().map(|grid| grid.name.clone()).collect();
        let notices = book.notices.clone();
        let grid = GridRows::of(book, name)?;
        let sheet = grid.name().to_owned();
        let mut table = Table::of(Rows::Grid(grid, print))?;
        (table.sheets, table.sheet, table.book) = (sheets, sheet, notices);
        Ok(table)
    }

    /// Of answers that were packed into a project.
    ///
    /// # Errors
    /// Where they are no table.
    pub fn packed(text: &'a str) -> Result<Self, SurveyError> {
        let mut scanner = Scanner::new(Stream::of(text)?)?;
        scanner.begin(b',', 0, 0);
        Self::of(Rows::Text(Box::new(scanner)))
    }

    fn text(stream: Stream<'a>) -> Result<Self, SurveyError> {
        let mut scanner = Scanner::new(stream)?;
        let (delimiter, skipped) = delimiter(scanner.ahead());
        scanner.begin(delimiter, skipped, u64::from(skipped > 0));
        Self::of(Rows::Text(Box::new(scanner)))
    }

    fn of(rows: Rows<'a>) -> Result<Self, SurveyError> {
        let mut table = Self {
            rows,
            heads: Heads::default(),
            sheets: Vec::new(),
            sheet: String::new(),
            book: Vec::new(),
            count: 0,
            blank: Met::default(),
            short: Met::default(),
            long: Met::default(),
            extra: String::new(),
            cut: None,
        };
        let mut row = Row::default();
        loop {
            if table.raw(&mut row)?.is_none() {
                return Err(SurveyError::Empty);
            }
            if !row.is_blank() {
                break;
            }
            table.blank.again(row.line);
        }
        table.heads = heads(&row);
        match table.heads.names.len() {
            width if width > MAX_COLUMNS => Err(SurveyError::TooManyColumns(width)),
            _ => Ok(table),
        }
    }

    fn raw(&mut self, row: &mut Row) -> Result<Option<End>, SurveyError> {
        match &mut self.rows {
            Rows::Text(scanner) => scanner.next(row),
            Rows::Grid(grid, _) => Ok(grid.next(row).then_some(End::Line)),
        }
    }

    /// The next row with anything in it; false at the end. What is missing at its end is empty.
    ///
    /// # Errors
    /// Where the file cannot be read on.
    pub fn next(&mut self, row: &mut Row) -> Result<bool, SurveyError> {
        loop {
            let Some(end) = self.raw(row)? else {
                return Ok(false);
            };
            if row.is_blank() {
                self.blank.again(row.line);
                continue;
            }
            let width = self.heads.names.len();
            if row.len() < width {
                // Rows of a sheet end with their last cell.
                if let Rows::Text(_) = self.rows {
                    if end == End::File {
                        self.cut = Some(row.line);
                        return Ok(false);
                    }
                    self.short.again(row.line);
                }
            } else if row.len() > width
                && let Some(extra) = (width..row.len())
                    .map(|at| row.cell(at))
                    .find(|it| !it.is_empty())
            {
                if self.long.count == 0 {
                    self.extra = shortened(extra);
                }
                self.long.again(row.line);
            }
            self.count += 1;
            if self.count > MAX_ROWS {
                return Err(SurveyError::TooManyRows);
            }
            return Ok(true);
        }
    }

    /// How far it is read, a fraction of 0…1.
    pub fn part(&self) -> f32 {
        match &self.rows {
            Rows::Text(scanner) => scanner.stream().part(),
            Rows::Grid(grid, _) => grid.part(),
        }
    }

    /// Size and hash, once all of it was read.
    pub fn print(&self) -> Print {
        match &self.rows {
            Rows::Text(scanner) => scanner.print(),
            Rows::Grid(_, print) => print.clone(),
        }
    }

    /// True where a comma in a number is a decimal one, false where it groups thousands; none where the file does not tell.
    pub fn decimal_comma(&self) -> Option<bool> {
        match &self.rows {
            Rows::Text(scanner) => match scanner.delimiter() {
                b';' => Some(true),
                b',' => Some(false),
                _ => None,
            },
            Rows::Grid(..) => None,
        }
    }

    /// Rows that were not taken: without anything in them, and cut off.
    pub fn not_taken(&self) -> u64 {
        let open = match &self.rows {
            Rows::Text(scanner) => scanner.open.is_some(),
            Rows::Grid(..) => false,
        };
        self.blank.count + u64::from(self.cut.is_some()) + u64::from(open)
    }

    /// What a person should know of it, once all of it was read.
    pub fn notices(&self, wave: &str, notices: &mut Vec<SurveyNotice>) {
        let wave = || wave.to_owned();
        notices.extend(self.book.iter().cloned().map(SurveyNotice::Book));
        if self.heads.are_numbers {
            notices.push(SurveyNotice::NoHeadings { wave: wave() });
        }
        for (from, to) in &self.heads.renamed {
            notices.push(SurveyNotice::Renamed {
                wave: wave(),
                from: shortened(from),
                to: shortened(to),
            });
        }
        if let Some(first) = self.heads.unnamed.first() {
            notices.push(SurveyNotice::Unnamed {
                wave: wave(),
                count: self.heads.unnamed.len(),
                first: first.clone(),
            });
        }
        match &self.rows {
            Rows::Text(scanner) => {
                let stream = scanner.stream();
                if stream.encoding != UTF_8 {
                    let encoding = stream.encoding.name();
                    notices.push(SurveyNotice::Encoding {
                        wave: wave(),
                        encoding,
                    });
                }
                if stream.bad.places > 0 {
                    notices.push(SurveyNotice::BadBytes {
                        wave: wave(),
                        count: stream.bad.places,
                        line: scanner.bad_line,
                        byte: stream.bad.first + 1,
                        encoding: stream.encoding.name(),
                    });
                }
                let met = scanner.odd;
                if met.count > 0 {
                    notices.push(SurveyNotice::OddQuotes {
                        wave: wave(),
                        count: met.count,
                        line: met.line,
                    });
                }
                if let Some(open) = scanner.open {
                    notices.push(SurveyNotice::CutInQuotes {
                        wave: wave(),
                        line: open.line,
                        lines: open.lines,
                    });
                }
            }
            Rows::Grid(grid, _) => {
                if grid.not_calculated > 0 {
                    let count = grid.not_calculated;
                    notices.push(SurveyNotice::NotCalculated {
                        wave: wave(),
                        count,
                    });
                }
            }
        }
        if let Some(line) = self.cut {
            notices.push(SurveyNotice::CutRow { wave: wave(), line });
        }
        if self.blank.count > 0 {
            notices.push(SurveyNotice::Blank {
                wave: wave(),
                count: self.blank.count,
                line: self.blank.line,
            });
        }
        if self.short.count > 0 {
            notices.push(SurveyNotice::Short {
                wave: wave(),
                count: self.short.count,
                line: self.short.line,
            });
        }
        if self.long.count > 0 {
            notices.push(SurveyNotice::Long {
                wave: wave(),
                count: self.long.count,
                line: self.long.line,
                text: self.extra.clone(),
            });
        }
    }
}
