//! What stands in cells, as spreadsheet programs write it.

use touchrank::files::sheet::{Book, Span};
use touchrank::files::table::Place;

use crate::kit::{Made, first_row, notices, shown, texts};

fn row(cells: &str) -> Vec<String> {
    first_row(&Made::cells(&format!(r#"<row r="1">{cells}</row>"#)).grid())
}

#[test]
fn numbers_texts_and_flags_are_read_as_what_they_are() {
    let made = Made::cells(
        r#"<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>4.5</v></c><c r="C1" t="inlineStr"><is><t>Цена</t></is></c>
        <c r="D1" t="b"><v>1</v></c><c r="E1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="F1" s="1"/><c r="G1"><v>1E-3</v></c></row>"#,
    )
    .with("xl/sharedStrings.xml", texts("<si><t>no</t></si><si><t>Factor</t></si>"));
    let shown = first_row(&made.grid());
    let expected = [
        "\"Factor\"",
        "4.5",
        "\"Цена\"",
        "true",
        "=\"ab\"",
        "",
        "0.001",
    ];
    assert_eq!(shown, expected);
}

#[test]
fn texts_come_with_their_spaces_entities_and_pieces() {
    let items = r#"<si><t xml:space="preserve"> a  b </t></si><si><t>R&amp;D &lt;1&gt; &#1042;&#x41;</t></si>
        <si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si><si><t>one_x000D_
two_x005F_x</t></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si/><si><t>last</t></si><si><t><![CDATA[<raw>]]></t></si>"#;
    let cells: String = (0..8)
        .map(|at| format!(r#"<c t="s"><v>{at}</v></c>"#))
        .collect();
    let made =
        Made::cells(&format!("<row>{cells}</row>")).with("xl/sharedStrings.xml", texts(items));
    let shown = first_row(&made.grid());
    assert_eq!(shown[0], "\" a  b \"");
    assert_eq!(shown[1], "\"R&D <1> ВA\"");
    assert_eq!(shown[2], "\"richtext\"");
    assert_eq!(shown[3], "\"one\\r\\ntwo_x\"");
    assert_eq!(shown[4], "\"東京\"");
    assert_eq!(shown[5], "");
    assert_eq!(shown[6], "\"last\"");
    assert_eq!(shown[7], "\"<raw>\"");
}

/// Format 14 is a day, 20 a time, 22 both, 46 a duration; 164 and up are the workbook's own.
const STYLES: &str = r#"<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\.mm\.yyyy"/><numFmt numFmtId="165" formatCode="0.00&quot; pts&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="46"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>"#;

#[test]
fn dates_are_told_from_numbers_and_read_in_both_systems() {
    // 46082 days from 1900 are 2026-03-01; 1462 fewer in the system from 1904.
    let cells = r#"<row r="1"><c r="A1" s="1"><v>46082</v></c><c r="B1" s="2"><v>46082.604166666664</v></c><c r="C1" s="3"><v>0.5</v></c>
        <c r="D1" s="4"><v>1.5</v></c><c r="E1" s="5"><v>46082</v></c><c r="F1" s="6"><v>9</v></c><c r="G1" t="d"><v>2026-03-01</v></c>
        <c r="H1" s="1"><v>-5</v></c><c r="I1" s="1"><v>1e300</v></c><c r="J1" s="0"><v>46082</v></c></row>"#;
    let made = Made::cells(cells).with("xl/styles.xml", STYLES);
    let expected = [
        "date 2026-03-01",
        "date 2026-03-01 14:30",
        "date 12:00",
        "date 36:00:00",
        "date 2026-03-01",
        "9",
        "date 2026-03-01",
        "date ####",
        "date ####",
        "46082",
    ];
    assert_eq!(first_row(&made.grid()), expected);

    let from_1904 = Made::cells(r#"<row r="1"><c r="A1" s="1"><v>44620</v></c></row>"#)
        .with("xl/styles.xml", STYLES)
        .change(
            "xl/workbook.xml",
            "<sheets>",
            r#"<workbookPr date1904="1"/><sheets>"#,
        );
    assert_eq!(first_row(&from_1904.grid()), ["date 2026-03-01"]);
}

#[test]
fn formulas_give_their_value_their_error_or_are_said_not_to_be_calculated() {
    let shown = row(
        r#"<c r="A1"><f>1+2</f><v>3</v></c><c r="B1"><f>SUM(C1)</f></c><c r="C1"><f>X</f><v></v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>
        <c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="e"><f>FILTER(A1,0)</f><v>#CALC!</v></c><c r="G1"><v>7</v></c><c r="H1" t="e"><v>#SPILL!</v></c>
        <c r="I1"><f t="shared" ref="I1:J1" si="4000000000">A1</f><v>1</v></c><c r="J1"><f t="shared" si="4000000000"/><v>2</v></c><c r="K1" t="str"><f>""</f><v></v></c>"#,
    );
    let expected = [
        "=3",
        "=not calculated",
        "=not calculated",
        "=#DIV/0!",
        "#N/A",
        "=#CALC!",
        "7",
        "#SPILL!",
        "=1",
        "=2",
        "=not calculated",
    ];
    assert_eq!(shown, expected);
}

#[test]
fn cells_and_rows_that_do_not_say_where_they_are_follow_one_another() {
    let made = Made::cells(
        r#"<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row r="5"><c r="B5"><v>5</v></c><c><v>6</v></c></row><row><c><v>7</v></c></row>"#,
    );
    let grid = made.grid();
    assert_eq!(first_row(&grid), ["1", "", "3"]);
    assert_eq!(
        (shown(&grid, 4, 1), shown(&grid, 4, 2)),
        ("5".to_owned(), "6".to_owned())
    );
    assert_eq!(shown(&grid, 5, 0), "7");
    assert_eq!(grid.rows(), 6);
}

#[test]
fn a_number_that_is_none_is_an_error_and_a_text_without_a_type_stays_one() {
    assert_eq!(
        row(r#"<c r="A1"><v>nan</v></c><c r="B1"><v>about 3</v></c>"#),
        ["#NUM!", "\"about 3\""]
    );
}

fn merged(cells: &str, merges: &str) -> Book {
    let body = format!("<sheetData>{cells}</sheetData><mergeCells>{merges}</mergeCells>");
    Made::of(&[("Matrix", body)]).read().unwrap()
}

fn span(from: (usize, usize), to: (usize, usize)) -> Span {
    let place = |(row, column)| Place { row, column };
    Span {
        first: place(from),
        last: place(to),
    }
}

#[test]
fn merged_cells_are_told_and_what_lies_under_them_is_not_read() {
    let rows = r#"<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="C2"><v>4</v></c><c r="D2"><v>5</v></c></row>"#;
    let book = merged(rows, r#"<mergeCell ref="B1:C2"/><mergeCell ref="A1:A1"/>"#);
    let grid = &book.sheets[0];
    assert_eq!(grid.merged, [span((0, 1), (1, 2))]);
    assert_eq!(first_row(grid), ["1", "2", "", ""]);
    assert_eq!(shown(grid, 1, 3), "5");
    assert_eq!(
        notices(&book),
        [
            "On the sheet “Matrix” 2 cells lie under merged ones and are not seen there. They are not read."
        ]
    );
}

#[test]
fn merged_cells_reach_no_further_than_what_is_filled() {
    let book = merged(
        r#"<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="B2"><v>3</v></c></row><row r="3"><c r="C3"><v>4</v></c></row>"#,
        r#"<mergeCell ref="A1:A1048576"/><mergeCell ref="C1:XFD1"/><mergeCell ref="A1:B2"/>"#,
    );
    assert_eq!(book.sheets[0].merged, [span((0, 0), (1, 1))]);
    assert_eq!(first_row(&book.sheets[0]), ["1", "", ""]);
}

#[test]
fn what_is_hidden_is_read_and_said() {
    let hidden = r#"<cols><col min="2" max="3" hidden="1"/><col min="9" max="9" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row>
        <row r="2" hidden="1"><c r="A2"><v>3</v></c></row><row r="3" hidden="1"/></sheetData>"#;
    let made = Made::of(&[
        ("Data", hidden.to_owned()),
        (
            "Matrix",
            "<sheetData><row><c><v>1</v></c></row></sheetData>".to_owned(),
        ),
        ("Empty", "<sheetData/>".to_owned()),
    ])
    .change(
        "xl/workbook.xml",
        r#"<sheet name="Matrix""#,
        r#"<sheet state="veryHidden" name="Matrix""#,
    );
    let book = made.read().unwrap();
    let names: Vec<&str> = book
        .sheets
        .iter()
        .map(|sheet| sheet.name.as_str())
        .collect();
    assert_eq!(names, ["Data", "Matrix"]);
    assert_eq!(
        notices(&book),
        [
            "The sheet “Data” has 1 hidden row with something in it. It is read too.",
            "The sheet “Data” has 2 hidden columns. They are read too.",
            "The sheet “Matrix” is hidden in the workbook. It is read like the others.",
        ]
    );
}

#[test]
fn sheets_of_charts_and_macros_are_passed_over() {
    let made = Made::of(&[
        ("Chart &amp; co", String::new()),
        (
            "Matrix",
            "<sheetData><row><c><v>1</v></c></row></sheetData>".to_owned(),
        ),
    ])
    .change(
        "xl/_rels/workbook.xml.rels",
        "/worksheet\" Target=\"worksheets/sheet1.xml",
        "/chartsheet\" Target=\"worksheets/sheet1.xml",
    );
    let book = made.read().unwrap();
    assert_eq!(book.sheets.len(), 1);
    assert_eq!(
        notices(&book),
        ["The sheet “Chart & co” is a chart or holds macros. It is passed over."]
    );
}

#[test]
fn parts_are_found_wherever_their_relations_say() {
    let made = Made::cells("<row><c><v>1</v></c></row>");
    for target in [
        "/xl/worksheets/sheet1.xml",
        "./worksheets/sheet1.xml",
        "../xl/worksheets/sheet1.xml",
        "Worksheets\\Sheet1.xml",
    ] {
        let moved = made.clone().change(
            "xl/_rels/workbook.xml.rels",
            "worksheets/sheet1.xml",
            target,
        );
        assert_eq!(first_row(&moved.grid()), ["1"], "{target}");
    }
    // LibreOffice and others write prefixes.
    let prefixed = made.with(
        "xl/worksheets/sheet1.xml",
        r#"<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>"#,
    );
    assert_eq!(first_row(&prefixed.grid()), ["1"]);
}
