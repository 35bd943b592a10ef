//! Workbooks that mean harm or were harmed: each ends in a message that says what it is.

use touchrank::files::sheet::read;

use crate::bombs::{Packed, archive};
use crate::cases::CASES;
use crate::kit::{Made, english, first_row, notices, refusal, sheet};

#[test]
fn each_is_refused_in_words() {
    let mut wrong = Vec::new();
    for (name, bytes, says) in CASES {
        let said = refusal(&bytes());
        if !said.contains(says) {
            wrong.push(format!("{name}: {said}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_bombs_of_these_tests_do_unpack() {
    // Small enough to be read: what is refused above is refused for its size.
    let start = sheet("<sheetData><row></row>").replace("</worksheet>", "");
    let bomb = Packed::bomb("xl/worksheets/sheet1.xml", &start, 11, 11 * 258 * 20);
    let unpacked = {
        let bytes = archive(&[bomb]);
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let mut text = Vec::new();
        let _ = std::io::Read::read_to_end(&mut zip.by_index(0).unwrap(), &mut text);
        String::from_utf8(text).unwrap()
    };
    assert!(
        unpacked.ends_with("<row></row><row></row>"),
        "{}",
        unpacked.len()
    );
}

#[test]
fn a_cell_far_away_is_no_harm_where_nothing_stands_in_it() {
    let made = Made::cells(
        r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="3"/></row>"#,
    );
    assert_eq!(first_row(&made.grid()), ["1"]);
}

#[test]
fn a_hundred_thousand_merged_cells_are_read_and_so_is_one_over_everything() {
    let row = r#"<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>4</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>"#;
    let with = |merges: &str| {
        let body = format!("<sheetData>{row}</sheetData><mergeCells>{merges}</mergeCells>");
        Made::of(&[("Matrix", body)]).grid()
    };
    let all = with(r#"<mergeCell ref="A1:XFD1048576"/>"#);
    assert_eq!((first_row(&all), all.rows()), (vec!["1".to_owned()], 1));
    let same = with(&r#"<mergeCell ref="A1:B1"/>"#.repeat(100_000));
    assert_eq!(same.merged.len(), 1);
    let nested: String = (1..=100_000)
        .map(|end| format!(r#"<mergeCell ref="A1:B{end}"/>"#))
        .collect();
    assert_eq!(with(&nested).merged.len(), 1);
    let beside: String = (1..=100_000)
        .map(|row| format!(r#"<mergeCell ref="A{row}:B{row}"/>"#))
        .collect();
    assert_eq!(with(&beside).merged.len(), 2);
}

#[test]
fn a_sheet_that_cannot_be_read_leaves_the_others() {
    let good = "<sheetData><row><c><v>1</v></c></row></sheetData>".to_owned();
    let far =
        r#"<sheetData><row r="30000"><c r="A30000"><v>1</v></c></row></sheetData>"#.to_owned();
    let made = Made::of(&[
        ("Data", far),
        ("Broken", "<oops".to_owned()),
        ("Matrix", good),
    ]);
    let book = made.read().unwrap();
    assert_eq!(book.sheets.len(), 1);
    assert_eq!(book.sheets[0].name, "Matrix");
    let notices = notices(&book);
    assert!(
        notices[0].starts_with("The sheet “Data” is left out. The sheet “Data” reaches to A30000"),
        "{notices:?}"
    );
    assert!(
        notices[1].starts_with("The sheet “Broken” is left out."),
        "{notices:?}"
    );
}

#[test]
fn a_workbook_cut_off_anywhere_is_refused() {
    let whole = Made::cells(r#"<row r="1"><c r="A1"><v>1</v></c></row>"#).zip();
    // The first letters of an archive are a text like any other.
    for length in 4..whole.len() {
        let said = refusal(&whole[..length]);
        assert!(said.chars().count() > 15, "{length}: {said}");
    }
    assert!(refusal(&whole[..whole.len() / 2]).contains("its end is missing"));
    assert!(read(&whole).is_ok());
}

#[test]
fn workbooks_of_other_kinds_are_named() {
    let ods = archive(&[
        Packed::stored(
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        Packed::stored("content.xml", b"<x/>"),
    ]);
    assert!(refusal(&ods).contains(".ods"), "{}", refusal(&ods));
    let xlsb = archive(&[Packed::stored("xl/workbook.bin", b"\x01")]);
    assert!(refusal(&xlsb).contains(".xlsb"), "{}", refusal(&xlsb));
    for said in [refusal(&ods), refusal(&xlsb)] {
        assert!(said.contains("save it as .xlsx"), "{said}");
    }
}

#[test]
fn a_name_of_a_sheet_is_shown_short() {
    let long = "N".repeat(100_000);
    let made = Made::of(&[(&long, "<oops".to_owned())]);
    let error = made.read().unwrap_err();
    assert!(english(&error.message()).len() < 400);
}

#[test]
fn more_bytes_than_any_sheet_has_are_not_looked_at() {
    let said = refusal(&vec![b' '; 64 * 1024 * 1024 + 1]);
    assert!(said.contains("larger than 64 MB"), "{said}");
}

#[test]
fn tags_within_tags_have_a_depth_that_no_program_writes() {
    let nested = |deep: usize| {
        let tags = format!("{}{}", "<x>".repeat(deep), "</x>".repeat(deep));
        read(&Made::cells(&format!("<row><c><v>1</v></c></row>{tags}")).zip())
    };
    assert!(nested(80).is_ok());
    assert!(nested(200).is_err());
}
