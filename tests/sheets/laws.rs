//! Whatever is done to a workbook's bytes, reading it ends.

use proptest::prelude::*;
use rust_xlsxwriter::{Format, Workbook};
use touchrank::files::sheet::read;

fn workbook() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet
        .merge_range(0, 1, 0, 3, "Need", &Format::new())
        .unwrap();
    for row in 1..8 {
        sheet.write(row, 0, format!("Factor {row}")).unwrap();
        for column in 1..8 {
            sheet
                .write(row, column, f64::from(row) * f64::from(column))
                .unwrap();
        }
        sheet.write_formula(row, 8, "=SUM(B2:H2)").unwrap();
    }
    workbook.save_to_buffer().unwrap()
}

/// The same workbook with its parts not packed, so that what is changed reaches the readers of XML.
fn unpacked() -> Vec<u8> {
    use std::io::{Cursor, Read, Write};
    let mut from = zip::ZipArchive::new(Cursor::new(workbook())).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for index in 0..from.len() {
        let mut part = from.by_index(index).unwrap();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        to.start_file(part.name().unwrap(), stored).unwrap();
        to.write_all(&content).unwrap();
    }
    to.finish().unwrap().into_inner()
}

/// Whatever comes out has words, and its cells are in order and in bounds.
fn holds(bytes: &[u8]) {
    match read(bytes) {
        Ok(book) => {
            for sheet in &book.sheets {
                let places: Vec<(u32, u32)> = sheet
                    .cells()
                    .iter()
                    .map(|cell| (cell.row, cell.column))
                    .collect();
                assert!(places.is_sorted_by(|one, next| one < next));
                assert!(sheet.rows() <= 20_000 && sheet.columns() <= 20_000 && !places.is_empty());
                assert!(
                    sheet
                        .merged
                        .iter()
                        .all(|span| span.last.row < sheet.rows()
                            && span.last.column < sheet.columns())
                );
            }
        }
        Err(error) => drop(crate::kit::english(&error.message())),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn bytes_that_are_changed_end_in_sheets_or_words(
        packed in any::<bool>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in prop::option::weighted(0.2, any::<prop::sample::Index>()),
    ) {
        let mut bytes = if packed { workbook() } else { unpacked() };
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        holds(&bytes);
    }

    #[test]
    fn a_sheet_of_any_xml_ends_in_cells_or_words(pieces in prop::collection::vec(piece(), 0..40)) {
        let made = crate::kit::Made::cells("").with("xl/worksheets/sheet1.xml", pieces.concat());
        holds(&made.zip());
    }
}

/// Pieces of a sheet's part, in any order.
fn piece() -> impl Strategy<Value = String> {
    let cell = ("[A-Z]{1,3}[0-9]{1,5}", "[a-z]{0,3}", "[0-9]{0,6}");
    prop_oneof![
        4 => cell.prop_map(|(at, kind, value)| format!(r#"<c r="{at}" t="{kind}"><v>{value}</v></c>"#)),
        4 => "[0-9]{1,4}".prop_map(|value| format!("<c><f>x</f><v>{value}</v></c>")),
        4 => prop::sample::select(vec![
            "<worksheet>", "</worksheet>", "<sheetData>", "</sheetData>", "<row>", "</row>", "<row r=\"3\" hidden=\"1\">",
            "<c t=\"e\"><v>#SPILL!</v></c>", "<c t=\"s\"><v>0</v></c>", "<mergeCells>", "<mergeCell ref=\"A1:C3\"/>", "<c", "/>",
            "<is><t>a</t></is>", "<!-- -->", "<![CDATA[x]]>", "&amp;", "<dimension ref=\"A1:B2\"/>", "<cols><col min=\"1\" max=\"9\" hidden=\"1\"/></cols>",
        ]).prop_map(str::to_owned),
        1 => "[<>/a-z\"= ]{0,8}",
    ]
}
