//! Hostile and harmed workbooks, each with what a person is told of it.

use crate::bombs::{Packed, archive};
use crate::kit::{Made, sheet, texts};

/// A name, the bytes, and what the refusal says.
pub type Case = (&'static str, fn() -> Vec<u8>, &'static str);

const GB: usize = 1 << 30;

/// A workbook in which one part is replaced by a bomb.
fn bomb_in(part: &str, bomb: Packed) -> Vec<u8> {
    let made = Made::cells("<row><c><v>1</v></c></row>")
        .with("xl/sharedStrings.xml", texts(""))
        .with("xl/styles.xml", "<styleSheet/>");
    let mut parts: Vec<Packed> = made
        .parts
        .iter()
        .filter(|(name, _)| name != part)
        .map(|(name, content)| Packed::stored(name, content))
        .collect();
    parts.push(bomb);
    archive(&parts)
}

fn rows_bomb() -> Packed {
    let start = sheet("<sheetData><row></row>").replace("</worksheet>", "");
    Packed::bomb("xl/worksheets/sheet1.xml", &start, 11, GB)
}

fn cells(cells: &str) -> Vec<u8> {
    Made::cells(cells).zip()
}

fn body(body: &str) -> Vec<u8> {
    Made::of(&[("Matrix", body.to_owned())]).zip()
}

fn sheet_part(xml: &str) -> Vec<u8> {
    Made::cells("").with("xl/worksheets/sheet1.xml", xml).zip()
}

/// A container of an old Office with a part of this name.
pub fn container(part: &str) -> Vec<u8> {
    let wide = part.encode_utf16().flat_map(u16::to_le_bytes);
    let head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".iter().copied();
    head.chain([0; 504]).chain(wide).chain([0; 1024]).collect()
}

pub const CASES: [Case; 44] = [
    (
        "a sheet of 1 GB",
        || bomb_in("xl/worksheets/sheet1.xml", rows_bomb()),
        "takes 1,024 MB or more",
    ),
    (
        "a sheet of 1 GB that says it is small",
        || bomb_in("xl/worksheets/sheet1.xml", rows_bomb().claiming(5_000)),
        "“Matrix” is damaged",
    ),
    (
        "a sheet of 1 GB of nothing",
        || {
            bomb_in(
                "xl/worksheets/sheet1.xml",
                Packed::bomb("xl/worksheets/sheet1.xml", " ", 1, GB),
            )
        },
        "takes 1,024 MB",
    ),
    (
        "a text of 1 GB",
        || {
            bomb_in(
                "xl/sharedStrings.xml",
                Packed::bomb("xl/sharedStrings.xml", "<sst><si><t>a", 1, GB),
            )
        },
        "takes 1,024 MB",
    ),
    (
        "a text of 1 GB that says it is small",
        || {
            bomb_in(
                "xl/sharedStrings.xml",
                Packed::bomb("xl/sharedStrings.xml", "<sst><si><t>a", 1, GB).claiming(99),
            )
        },
        "sharedStrings.xml” is missing or cannot be read",
    ),
    (
        "millions of texts",
        || {
            bomb_in(
                "xl/sharedStrings.xml",
                Packed::bomb("xl/sharedStrings.xml", "<sst><si></si>", 9, 30 << 20),
            )
        },
        "more text than can be read",
    ),
    (
        "millions of texts claimed",
        || {
            Made::cells("<row><c><v>1</v></c></row>")
                .with(
                    "xl/sharedStrings.xml",
                    "<sst uniqueCount=\"1000000000000\"><si/></sst>",
                )
                .zip()
        },
        "more text than can be read",
    ),
    (
        "a text count beyond all numbers",
        || {
            Made::cells("<row><c><v>1</v></c></row>")
                .with(
                    "xl/sharedStrings.xml",
                    "<sst uniqueCount=\"99999999999999999999999\"><si/></sst>",
                )
                .zip()
        },
        "cannot be read",
    ),
    (
        "a workbook part of 1 GB",
        || {
            bomb_in(
                "xl/workbook.xml",
                Packed::bomb("xl/workbook.xml", "<workbook>", 1, GB),
            )
        },
        "takes 1,024 MB",
    ),
    (
        "millions of formats",
        || {
            bomb_in(
                "xl/styles.xml",
                Packed::bomb("xl/styles.xml", "<styleSheet><cellXfs><xf/>", 5, 7 << 20),
            )
        },
        "styles.xml” is missing or cannot be read",
    ),
    (
        "10⁶ columns claimed",
        || {
            body(
                r#"<dimension ref="A1:BDWGN1048576"/><sheetData><row><c><v>1</v></c></row></sheetData>"#,
            )
        },
        "reaches to BDWGN1048576",
    ),
    (
        "a size the wrong way round",
        || body(r#"<dimension ref="C3:A1"/><sheetData><row><c><v>1</v></c></row></sheetData>"#),
        "“Matrix” is damaged",
    ),
    (
        "a cell right of the last column",
        || cells(r#"<row r="1"><c r="XFE1"><v>1</v></c></row>"#),
        "reaches to XFE1",
    ),
    (
        "a cell far right of it",
        || cells(r#"<row r="1"><c r="AAAAA1"><v>1</v></c></row>"#),
        "reaches to AAAAA1",
    ),
    (
        "a cell whose letters have no end",
        || {
            cells(&format!(
                r#"<row r="1"><c r="{}1"><v>1</v></c></row>"#,
                "Z".repeat(99_999)
            ))
        },
        "reaches to ZZZZZZZZ",
    ),
    (
        "a cell below the last row",
        || cells(r#"<row r="1"><c r="A99999999999"><v>1</v></c></row>"#),
        "reaches to A99999999999",
    ),
    (
        "the farthest cell",
        || cells(r#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#),
        "reaches to XFD1048576",
    ),
    (
        "a row beyond all numbers",
        || cells(r#"<row r="99999999999999999999"><c><v>1</v></c></row>"#),
        "“Matrix” is damaged",
    ),
    (
        "a cell below what is read",
        || cells(r#"<row r="20001"><c r="B20001"><v>1</v></c></row>"#),
        "reaches to B20001",
    ),
    (
        "a cell without a number",
        || cells(r#"<row r="1"><c r="A"><v>1</v></c></row>"#),
        "“Matrix” is damaged",
    ),
    (
        "a cell in two places",
        || cells(r#"<row r="1"><c r="A1" r="B1"><v>1</v></c></row>"#),
        "“Matrix” is damaged",
    ),
    (
        "too many merged cells",
        || {
            let merges: String = (1..=100_001)
                .map(|row| format!(r#"<mergeCell ref="A{row}:B{row}"/>"#))
                .collect();
            body(&format!(
                "<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells>{merges}</mergeCells>"
            ))
        },
        "more than 100,000 merged cells",
    ),
    (
        "a hundred thousand sheets",
        || {
            let many = r#"<sheet name="S" sheetId="1" r:id="r1"/>"#.repeat(100_000);
            Made::cells("<row><c><v>1</v></c></row>")
                .change("xl/workbook.xml", "<sheets>", &format!("<sheets>{many}"))
                .zip()
        },
        "more than 1,000 sheets",
    ),
    (
        "a hundred thousand parts",
        || {
            let part = |at: usize| Packed::stored(&format!("xl/workbook.xml{at}"), b"");
            archive(&(0..100_000).map(part).collect::<Vec<_>>())
        },
        "more than 10,000 parts",
    ),
    (
        "entities that grow",
        || {
            let grow: String = (1..20)
                .map(|at| {
                    format!(
                        r#"<!ENTITY l{at} "{}">"#,
                        format!("&l{};", at - 1).repeat(10)
                    )
                })
                .collect();
            sheet_part(&format!(
                r#"<!DOCTYPE w [<!ENTITY l0 "lol">{grow}]><worksheet><sheetData><row><c t="str"><v>&l19;</v></c></row></sheetData></worksheet>"#
            ))
        },
        "“Matrix” is damaged",
    ),
    (
        "an entity that is a file",
        || {
            sheet_part(
                r#"<!DOCTYPE w [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&f;</v></c></row></sheetData></worksheet>"#,
            )
        },
        "“Matrix” is damaged",
    ),
    (
        "an entity that nobody knows",
        || cells(r#"<row><c t="str"><v>&lol;</v></c></row>"#),
        "“Matrix” is damaged",
    ),
    (
        "a million nested tags",
        || sheet_part(&sheet(&"<a>".repeat(1_000_000))),
        "“Matrix” is damaged",
    ),
    (
        "a tag without an end",
        || {
            sheet_part(&format!(
                "<worksheet><sheetData><row><c r=\"{}",
                "A".repeat(3 << 20)
            ))
        },
        "“Matrix” is damaged",
    ),
    (
        "a comment without an end",
        || cells(&format!("<!--{}", "-".repeat(3 << 20))),
        "“Matrix” is damaged",
    ),
    (
        "a cell of millions of pieces",
        || {
            cells(&format!(
                r#"<row><c t="inlineStr"><is>{}</is></c></row>"#,
                "<r><t>a</t></r>".repeat(500_000)
            ))
        },
        "“Matrix” is damaged",
    ),
    (
        "cells in cells",
        || cells("<row><c><c><v>1</v></c></c></row>"),
        "“Matrix” is damaged",
    ),
    (
        "a text that is not there",
        || cells(r#"<row><c t="s"><v>7</v></c></row>"#),
        "“Matrix” is damaged",
    ),
    (
        "a sheet that is a picture",
        || sheet_part("\u{89}PNG"),
        "“Matrix” is damaged",
    ),
    (
        "a sheet in UTF-16",
        || {
            Made::cells("")
                .with(
                    "xl/worksheets/sheet1.xml",
                    sheet("<sheetData/>")
                        .encode_utf16()
                        .flat_map(u16::to_le_bytes)
                        .collect::<Vec<_>>(),
                )
                .zip()
        },
        "“Matrix” is damaged",
    ),
    (
        "a sheet without its part",
        || {
            Made::cells("")
                .change("xl/_rels/workbook.xml.rels", "sheet1.xml", "sheet9.xml")
                .zip()
        },
        "its cells are missing",
    ),
    (
        "no relations at all",
        || {
            let mut made = Made::cells("");
            made.parts.retain(|(name, _)| !name.ends_with(".rels"));
            made.zip()
        },
        "its cells are missing",
    ),
    (
        "no workbook part",
        || {
            let mut made = Made::cells("").with("xl/workbook.xml.bak", "");
            made.parts.retain(|(name, _)| name != "xl/workbook.xml");
            made.zip()
        },
        "“xl/workbook.xml” is missing or cannot be read",
    ),
    (
        "one part twice",
        || {
            let content = Made::cells("<row><c><v>1</v></c></row>").parts;
            let mut parts: Vec<Packed> = content
                .iter()
                .map(|(name, content)| Packed::stored(name, content))
                .collect();
            parts.push(Packed::stored("XL/Workbook.xml", b"<workbook/>"));
            archive(&parts)
        },
        "its archive cannot be read",
    ),
    (
        "a part with a password",
        || {
            let mut part = Packed::stored("xl/workbook.xml", b"secret");
            part.encrypted = true;
            archive(&[part])
        },
        "locked with a password",
    ),
    (
        "nothing on any sheet",
        || cells(r#"<row><c s="1"/><c t="str"><v></v></c></row>"#),
        "No sheet of this workbook",
    ),
    (
        "a workbook with a password",
        || container("EncryptedPackage"),
        "locked with a password",
    ),
    (
        "an old workbook under a new name",
        || container("Workbook"),
        "old Excel (.xls)",
    ),
    (
        "a text document under another name",
        || archive(&[Packed::stored("word/document.xml", b"<w/>")]),
        "ZIP archive or a text document",
    ),
];
