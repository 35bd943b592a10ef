//! A small workbook of what was checked, for the reader of cells: texts and sheets as they are packed, and everything around them
//! written anew. Nothing of the workbook that nobody looked at reaches that reader.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::error::BookError;
use super::outline::{Formats, Outline};
use super::package::Package;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

/// The name of a sheet in the small workbook, by its part.
pub(super) fn sheet_name(part: usize) -> String {
    format!("s{part}")
}

/// Packs the sheets of these parts; no part twice.
pub(super) fn repack(
    package: &mut Package<'_>,
    outline: &Outline,
    parts: &[usize],
) -> Result<Vec<u8>, BookError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let archive = |_| BookError::Archive;
    let mut relations = String::new();
    let mut sheets = String::new();
    for part in parts {
        let name = sheet_name(*part);
        let _ = write!(
            relations,
            r#"<Relationship Id="{name}" Type="{KINDS}/worksheet" Target="{name}.xml"/>"#
        );
        let _ = write!(
            sheets,
            r#"<sheet name="{name}" sheetId="1" r:id="{name}"/>"#
        );
    }
    let from_1904 = u8::from(outline.dates_from_1904);
    let own = [
        (
            "_rels/.rels",
            format!(
                r#"{HEAD}<Relationships xmlns="{PACKAGE}"><Relationship Id="w" Type="{KINDS}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(r#"{HEAD}<Relationships xmlns="{PACKAGE}">{relations}</Relationships>"#),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{KINDS}"><workbookPr date1904="{from_1904}"/><sheets>{sheets}</sheets></workbook>"#
            ),
        ),
        ("xl/styles.xml", styles(&outline.formats)),
    ];
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, text) in own {
        zip.start_file(name, stored).map_err(archive)?;
        zip.write_all(text.as_bytes())
            .map_err(|_| BookError::Archive)?;
    }
    if let Some(texts) = outline.texts {
        let packed = package.packed(texts)?;
        zip.raw_copy_file_rename(packed, "xl/sharedStrings.xml")
            .map_err(archive)?;
    }
    for part in parts {
        let packed = package.packed(*part)?;
        let name = format!("xl/{}.xml", sheet_name(*part));
        zip.raw_copy_file_rename(packed, name).map_err(archive)?;
    }
    Ok(zip.finish().map_err(archive)?.into_inner())
}

fn styles(formats: &Formats) -> String {
    let mut text = format!(r#"{HEAD}<styleSheet xmlns="{MAIN}"><numFmts>"#);
    for (id, code) in &formats.codes {
        let _ = write!(
            text,
            r#"<numFmt numFmtId="{id}" formatCode="{}"/>"#,
            escaped(code)
        );
    }
    text.push_str("</numFmts><cellXfs>");
    for id in &formats.styles {
        let _ = write!(text, r#"<xf numFmtId="{id}"/>"#);
    }
    text.push_str("</cellXfs></styleSheet>");
    text
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
