//! What belongs to the document and not to a sheet's cells: its properties, and how each sheet is printed.

use chrono::Datelike;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Worksheet, XlsxError};

use super::WorkbookOptions;
use super::content::Content;
use crate::model::Project;

/// A4, as the writer numbers paper.
const A4: u8 = 9;
/// A3.
const A3: u8 = 8;
/// The most characters of a project's name above a page; the whole stands on the sheet About.
const HEADER_CHARS: usize = 80;

pub(super) fn properties(project: &Project, options: WorkbookOptions) -> DocProperties {
    let properties = DocProperties::new()
        .set_title(project.about.name.as_str())
        .set_author(project.about.author.as_str());
    // The writer would put in the present moment, and no two workbooks would be alike.
    let date = options.date;
    let year = u16::try_from(date.year()).unwrap_or(1900);
    let short = |number: u32| u8::try_from(number).unwrap_or(1);
    let created = ExcelDateTime::from_ymd(year, short(date.month()), short(date.day()))
        .or_else(|_| ExcelDateTime::from_ymd(1900, 1, 1));
    match created {
        Ok(created) => properties.set_creation_datetime(&created),
        Err(_) => properties,
    }
}

/// On how much paper a sheet is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paper {
    /// A4, one page wide.
    A4,
    /// A3, so many pages wide.
    A3(u16),
}

/// Landscape, as wide as its paper, with the project above and the page below.
pub(super) fn print(sheet: &mut Worksheet, content: &Content<'_>, paper: Paper) {
    sheet.set_landscape();
    let (size, pages) = match paper {
        Paper::A4 => (A4, 1),
        Paper::A3(pages) => (A3, pages),
    };
    sheet.set_paper_size(size);
    sheet.set_print_fit_to_pages(pages, 0);
    sheet.set_margins(0.5, 0.5, 0.7, 0.7, 0.3, 0.3);
    let name = &content.project.about.name;
    let mut title: String = name.chars().take(HEADER_CHARS).collect();
    if title.len() < name.len() {
        title.push('…');
    }
    let illustrative = if content.project.about.illustrative {
        content.word("workbook-illustrative").into_owned()
    } else {
        String::new()
    };
    let plain = |text: &str| text.replace('&', "&&");
    sheet.set_header(format!("&L{}&R{}", plain(&title), plain(&illustrative)));
    let opinion = plain(&content.word("workbook-opinion-short"));
    sheet.set_footer(format!("&L&8{opinion}&C&8&A&R&8&P / &N"));
}

/// Keeps the header in sight and on every page.
pub(super) fn freeze(sheet: &mut Worksheet, rows: u32, columns: u16) -> Result<(), XlsxError> {
    sheet.set_freeze_panes(rows, columns)?;
    if let Some(last) = rows.checked_sub(1) {
        sheet.set_repeat_rows(0, last)?;
    }
    if let Some(last) = columns.checked_sub(1) {
        sheet.set_repeat_columns(0, last)?;
    }
    Ok(())
}
