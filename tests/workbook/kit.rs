//! Reads a workbook: values, formulas and the text of its parts.

use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};
use chrono::NaiveDate;
use touchrank::files::WithAnswers;
use touchrank::files::workbook::{WorkbookOptions, workbook};
use touchrank::i18n::Language;
use touchrank::model::Project;

pub const fn options(language: Language) -> WorkbookOptions {
    WorkbookOptions {
        language,
        date: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    }
}

pub struct Book {
    bytes: Vec<u8>,
    xlsx: Xlsx<Cursor<Vec<u8>>>,
}

/// The workbook of a project in that language.
pub fn book(project: &Project, language: Language) -> Book {
    book_of(project.into(), language)
}

/// The same with the answers of its panel.
pub fn book_of(of: WithAnswers<'_>, language: Language) -> Book {
    let bytes = workbook(of, options(language)).unwrap();
    let xlsx = Xlsx::new(Cursor::new(bytes.clone())).unwrap();
    Book { bytes, xlsx }
}

impl Book {
    pub fn sheets(&self) -> Vec<String> {
        self.xlsx.sheet_names()
    }

    /// What stands in a cell, such as `C4`.
    pub fn value(&mut self, sheet: &str, address: &str) -> Data {
        let range = self.xlsx.worksheet_range(sheet).unwrap();
        range.get_value(place(address)).cloned().unwrap_or_default()
    }

    pub fn number(&mut self, sheet: &str, address: &str) -> f64 {
        match self.value(sheet, address) {
            Data::Float(number) => number,
            other => panic!("{sheet}!{address}: {other:?} is no number"),
        }
    }

    pub fn text(&mut self, sheet: &str, address: &str) -> String {
        match self.value(sheet, address) {
            Data::String(text) => text,
            Data::Empty => String::new(),
            other => panic!("{sheet}!{address}: {other:?} is no text"),
        }
    }

    /// The formula of a cell; empty where it has none.
    pub fn formula(&mut self, sheet: &str, address: &str) -> String {
        let range = self.xlsx.worksheet_formula(sheet).unwrap();
        range.get_value(place(address)).cloned().unwrap_or_default()
    }

    /// The text of one of its parts.
    pub fn part(&self, name: &str) -> String {
        let mut archive = zip::ZipArchive::new(Cursor::new(&self.bytes)).unwrap();
        let mut text = String::new();
        let mut part = archive.by_name(name).unwrap();
        part.read_to_string(&mut text).unwrap();
        text
    }

    pub fn parts(&self) -> Vec<String> {
        let archive = zip::ZipArchive::new(Cursor::new(&self.bytes)).unwrap();
        let names = archive.file_names().map(|name| name.unwrap().into_owned());
        names.collect()
    }
}

/// Row and column, from 0.
fn place(address: &str) -> (u32, u32) {
    let letters = address.trim_end_matches(|c: char| c.is_ascii_digit());
    let column = letters
        .bytes()
        .fold(0, |sum, letter| sum * 26 + u32::from(letter - b'A') + 1);
    let row: u32 = address[letters.len()..].parse().unwrap();
    (row - 1, column - 1)
}

pub fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 5e-5, "{found} is not {expected}");
}
