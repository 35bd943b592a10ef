//! Names stay text, whatever they look like; nothing is cut; the same project makes the same bytes.

use calamine::Data;
use touchrank::files::workbook::workbook;
use touchrank::i18n::Language::{English, Russian};
use touchrank::model::Project;

use crate::build::project;
use crate::kit::{book, options};

const NAMES: [&str; 8] = [
    "=1+1",
    "+7 495 000-00-00",
    "@home",
    "https://example.org/?a=1&b=<2>",
    " spaces ",
    "_x000D_ and _x0041_",
    "42",
    "TRUE",
];

fn named(names: &[&str]) -> Project {
    let row = vec![3; names.len()];
    let stages = vec![0; names.len()];
    let mut project = project(&[1, 3, 9], &[2.0], &[&row], &stages);
    for (at, name) in names.iter().enumerate() {
        let touchpoint = project.touchpoints.get_mut(at).unwrap();
        (*name).clone_into(&mut touchpoint.name);
    }
    "=cmd()".clone_into(&mut project.factors.get_mut(0).unwrap().name);
    "-stage".clone_into(&mut project.stages.get_mut(0).unwrap().name);
    project
}

#[test]
fn names_are_text_and_never_formulas_or_links() {
    let mut book = book(&named(&NAMES), English);
    for (at, name) in NAMES.iter().enumerate() {
        let address = format!("{}3", char::from(b'C' + u8::try_from(at).unwrap()));
        assert_eq!(
            book.value("Matrix", &address),
            Data::String((*name).to_owned())
        );
        assert_eq!(book.formula("Matrix", &address), "");
        let address = format!("B{}", at + 2);
        assert_eq!(
            book.value("Touchpoints", &address),
            Data::String((*name).to_owned())
        );
        assert_eq!(book.formula("Touchpoints", &address), "");
    }
    assert_eq!(book.text("Matrix", "A4"), "=cmd()");
    assert_eq!(book.text("Matrix", "C1"), "-stage");
    for part in book.parts() {
        assert!(!book.part(&part).contains("<hyperlink"), "{part}");
    }
}

#[test]
fn the_longest_names_fit_and_rows_stay_within_a_sheet() {
    let name = "Ж".repeat(500);
    let mut project = named(&[&name]);
    name.clone_into(&mut project.factors.get_mut(0).unwrap().name);
    name.clone_into(&mut project.stages.get_mut(0).unwrap().name);
    let mut book = book(&project, Russian);
    for address in ["C1", "C3", "A4"] {
        assert_eq!(book.text("Матрица", address), name);
    }
    let sheet = book.part("xl/worksheets/sheet1.xml");
    let heights = sheet.split(" ht=\"").skip(1);
    for height in heights.map(|rest| rest.split('"').next().unwrap()) {
        assert!(height.parse::<f64>().unwrap() <= 409.0, "{height}");
    }
}

#[test]
fn the_same_project_makes_the_same_bytes() {
    let project = named(&NAMES);
    let once = workbook(&project, options(Russian)).unwrap();
    assert_eq!(once, workbook(&project, options(Russian)).unwrap());
}

#[test]
fn the_sheet_is_set_up_as_one_would_by_hand() {
    let mut project = named(&NAMES);
    "A & B".clone_into(&mut std::sync::Arc::make_mut(&mut project.about).name);
    let book = book(&project, English);
    let sheet = book.part("xl/worksheets/sheet1.xml");
    for part in [
        r#"<pane xSplit="2" ySplit="3""#,
        r#"<formula1>"1,3,9"</formula1>"#,
        r#"<formula1>"yes,no"</formula1>"#,
        r#"orientation="landscape""#,
        "fitToPage=\"1\"",
        "<mergeCell ref=\"C1:J1\"/>",
    ] {
        assert!(sheet.contains(part), "{part}");
    }
    let titles = book.part("xl/workbook.xml");
    assert!(titles.contains("Matrix!$A:$B,Matrix!$1:$3"), "{titles}");
    let core = book.part("docProps/core.xml");
    assert!(
        core.contains("A &amp; B") && core.contains("2026-11-22T00:00:00Z"),
        "{core}"
    );
    assert!(
        book.parts()
            .iter()
            .any(|part| part.starts_with("xl/charts/chart"))
    );
}
