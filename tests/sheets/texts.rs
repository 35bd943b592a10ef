//! Separated texts as one sheet.

use touchrank::files::sheet::{BookError, read};

use crate::kit::{first_row, notices, refusal, shown};

#[test]
fn every_field_is_a_text_as_it_was_typed() {
    let book =
        read("factor;weight;Search ad\r\n\r\nPrice;4,5;\"a \"\"b\"\"\"\r\n;;'=1+1\r\n".as_bytes())
            .unwrap();
    let grid = &book.sheets[0];
    assert_eq!(
        (grid.name.as_str(), grid.rows(), grid.columns()),
        ("", 4, 3)
    );
    assert_eq!(
        first_row(grid),
        ["\"factor\"", "\"weight\"", "\"Search ad\""]
    );
    assert_eq!(
        [shown(grid, 2, 0), shown(grid, 2, 1), shown(grid, 2, 2)],
        ["\"Price\"", "\"4,5\"", "\"a \\\"b\\\"\""]
    );
    assert_eq!(shown(grid, 3, 2), "\"=1+1\"");
    assert_eq!(notices(&book), [""; 0]);
}

#[test]
fn the_separator_is_the_one_that_gives_rows_a_width() {
    let wide = |text: &str| read(text.as_bytes()).unwrap().sheets.remove(0).columns();
    assert_eq!(wide("a,b;c\n1,5;2\n3,5;4\n"), 2);
    assert_eq!(wide("a\tb, or c\td\n1,5\t2\t3\n"), 3);
    assert_eq!(wide("Title, with a comma\na;b;c;d\n1;2;3;4\n"), 4);
    assert_eq!(wide("sep=;\na,b;c\n"), 2);
    assert_eq!(wide("one column\nand no more\n"), 1);
    // Excel is told the separator in a line that is a row of the file.
    let named = read(b"sep=;\r\na;b\r\n").unwrap().sheets.remove(0);
    assert_eq!(shown(&named, 1, 1), "\"b\"");
}

#[test]
fn other_encodings_are_read_and_said() {
    let windows = windows_1251("фактор;вес\nЦена;3\n");
    let book = read(&windows).unwrap();
    assert_eq!(first_row(&book.sheets[0]), ["\"фактор\"", "\"вес\""]);
    assert_eq!(notices(&book).len(), 1);
}

fn windows_1251(text: &str) -> Vec<u8> {
    // Windows-1251 has А at 0xC0, and я at 0xFF.
    let byte = |c: char| match c {
        'А'..='я' => u8::try_from(u32::from(c) - 0x410 + 0xC0).unwrap(),
        c => u8::try_from(c).unwrap(),
    };
    text.chars().map(byte).collect()
}

#[test]
fn a_text_that_is_none_or_broken_is_refused_as_tables_are() {
    assert!(matches!(read(b""), Err(BookError::Table(_))));
    assert!(refusal(b"a,b\n\"open,c\n").contains("line 2"));
    assert!(refusal(&[0; 64]).contains("zero"));
    assert!(refusal(" \n\n".as_bytes()).contains("empty"));
}
