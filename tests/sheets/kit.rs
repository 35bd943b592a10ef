//! Workbooks made by hand, part by part, so that each may be as wrong as a test needs it.

use std::io::{Cursor, Write};

use touchrank::files::sheet::{Book, BookError, Grid, Value, read};
use touchrank::i18n::{Language, Message, words};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

pub const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A workbook's parts.
#[derive(Clone, Default)]
pub struct Made {
    pub parts: Vec<(String, Vec<u8>)>,
}

impl Made {
    /// A workbook of sheets by name and by what stands in each around and between its cells.
    pub fn of(sheets: &[(&str, String)]) -> Self {
        let mut made = Self::default();
        let mut list = String::new();
        let mut relations = String::new();
        for (at, (name, _)) in sheets.iter().enumerate() {
            let id = at + 1;
            list += &format!(r#"<sheet name="{name}" sheetId="{id}" r:id="r{id}"/>"#);
            relations += &format!(
                r#"<Relationship Id="r{id}" Type="{KINDS}/worksheet" Target="worksheets/sheet{id}.xml"/>"#
            );
        }
        for kind in ["sharedStrings", "styles"] {
            relations += &format!(
                r#"<Relationship Id="{kind}" Type="{KINDS}/{kind}" Target="{kind}.xml"/>"#
            );
        }
        made.put(
            "_rels/.rels",
            format!(
                r#"<Relationships><Relationship Id="w" Type="{KINDS}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        );
        made.put(
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="{MAIN}" xmlns:r="{KINDS}"><sheets>{list}</sheets></workbook>"#
            ),
        );
        made.put(
            "xl/_rels/workbook.xml.rels",
            format!("<Relationships>{relations}</Relationships>"),
        );
        for (at, (_, body)) in sheets.iter().enumerate() {
            made.put(&format!("xl/worksheets/sheet{}.xml", at + 1), sheet(body));
        }
        made
    }

    /// A workbook of one sheet with these cells.
    pub fn cells(cells: &str) -> Self {
        Self::of(&[("Matrix", format!("<sheetData>{cells}</sheetData>"))])
    }

    /// Puts a part in, in place of another of its name.
    pub fn put(&mut self, name: &str, content: impl Into<Vec<u8>>) {
        self.parts.retain(|(other, _)| other != name);
        self.parts.push((name.to_owned(), content.into()));
    }

    /// Replaces a text in a part.
    pub fn change(mut self, name: &str, from: &str, to: &str) -> Self {
        let part = self
            .parts
            .iter_mut()
            .find(|(other, _)| other == name)
            .unwrap();
        let text = String::from_utf8(part.1.clone()).unwrap();
        assert!(text.contains(from), "{text}");
        part.1 = text.replace(from, to).into_bytes();
        self
    }

    pub fn with(mut self, name: &str, content: impl Into<Vec<u8>>) -> Self {
        self.put(name, content);
        self
    }

    pub fn zip(&self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in &self.parts {
            zip.start_file(name.as_str(), SimpleFileOptions::default())
                .unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    pub fn read(&self) -> Result<Book, BookError> {
        read(&self.zip())
    }

    /// The only sheet of what is read.
    pub fn grid(&self) -> Grid {
        let mut book = self.read().unwrap();
        assert_eq!(book.sheets.len(), 1);
        book.sheets.remove(0)
    }
}

pub fn sheet(body: &str) -> String {
    format!(r#"<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{MAIN}">{body}</worksheet>"#)
}

/// The part of texts.
pub fn texts(items: &str) -> String {
    format!(r#"<sst xmlns="{MAIN}">{items}</sst>"#)
}

pub fn english(message: &Message) -> String {
    words(Language::English).say(message)
}

/// What a person is told of bytes that are not read; the words are there in both languages.
pub fn refusal(bytes: &[u8]) -> String {
    let message = read(bytes).expect_err("it is read").message();
    let russian = words(Language::Russian).say(&message);
    assert!(
        russian.contains(|c: char| ('а'..='я').contains(&c)),
        "{russian}"
    );
    assert!(
        !russian.contains("book-") && !russian.contains("files-"),
        "{russian}"
    );
    let english = english(&message);
    // Each says what to do now.
    let does = |said: &str, verbs: &[&str]| {
        let said = said.to_lowercase();
        verbs.iter().any(|verb| said.contains(verb))
    };
    assert!(
        does(
            &english,
            &[
                "save", "import", "copy", "choose", "unmerge", "close it", "take out"
            ]
        ),
        "{english}"
    );
    assert!(
        does(
            &russian,
            &[
                "сохраните",
                "импортируйте",
                "скопируйте",
                "выберите",
                "отмените",
                "закройте",
                "уберите"
            ]
        ),
        "{russian}"
    );
    english
}

pub fn notices(book: &Book) -> Vec<String> {
    book.notices.iter().map(english).collect()
}

/// A cell as a test writes it down.
pub fn shown(grid: &Grid, row: usize, column: usize) -> String {
    let Some(cell) = grid.cell(row, column) else {
        return String::new();
    };
    let value = match &cell.value {
        Value::Text(text) => format!("{text:?}"),
        Value::Number(number) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Date(text) => format!("date {text}"),
        Value::Error(text) => text.to_string(),
        Value::NotCalculated => "not calculated".to_owned(),
    };
    if cell.formula {
        format!("={value}")
    } else {
        value
    }
}

/// The cells of the first row.
pub fn first_row(grid: &Grid) -> Vec<String> {
    (0..grid.columns())
        .map(|column| shown(grid, 0, column))
        .collect()
}
