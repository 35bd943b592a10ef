//! Workbooks on the command line.

use rust_xlsxwriter::Workbook;

use crate::run::{Desk, WORKED};

/// The worked case in a workbook with a sheet before it; and what stands in its first cell of levels.
fn workbook(desk: &Desk, name: &str, first: &str) {
    let mut workbook = Workbook::new();
    let notes = workbook.add_worksheet();
    notes.set_name("Notes").unwrap();
    notes.write(0, 0, "Filled in on a plane").unwrap();
    let sheet = workbook.add_worksheet();
    sheet.set_name("Ratings").unwrap();
    for (row, line) in WORKED.lines().enumerate() {
        for (column, field) in line.split(',').enumerate() {
            let (row, column) = (u32::try_from(row).unwrap(), u16::try_from(column).unwrap());
            match field.parse::<f64>() {
                _ if (row, column) == (3, 2) => sheet.write(row, column, first).unwrap(),
                Ok(number) => sheet.write(row, column, number).unwrap(),
                Err(_) => sheet.write(row, column, field).unwrap(),
            };
        }
    }
    workbook.save(desk.path(name)).unwrap();
}

#[test]
fn a_workbook_gives_the_same_project_and_scores_as_its_table() {
    let desk = Desk::new();
    workbook(&desk, "table.xlsx", "9");
    let from_table = desk.print(&["scores", "table.csv"]);
    let from_workbook = desk.run(&["scores", "table.xlsx"]);
    assert_eq!(
        (from_workbook.printed, from_workbook.status),
        (from_table, 0)
    );

    desk.print(&["import", "table.csv", "a.ron"]);
    assert_eq!(desk.run(&["import", "table.xlsx", "b.ron"]).status, 0);
    assert_eq!(desk.read("b.ron"), desk.read("a.ron"));
}

#[test]
fn cells_that_cannot_be_read_are_listed_and_nothing_is_written() {
    let desk = Desk::new();
    workbook(&desk, "table.xlsx", "loud");
    let refused = desk.run(&["import", "table.xlsx", "out.ron"]);
    assert_eq!(refused.status, 1);
    assert!(
        refused.said.contains("Sheet “Ratings”, cell C4: “loud”."),
        "{refused:?}"
    );
    assert!(refused.said.contains("--skip-unreadable"), "{refused:?}");
    assert_eq!(desk.names(), ["table.csv", "table.xlsx"]);
    let russian = desk.run(&["import", "table.xlsx", "out.ron", "--lang", "ru"]);
    assert!(
        russian.said.contains("Лист «Ratings», ячейка C4: «loud»."),
        "{russian:?}"
    );

    let skipped = desk.run(&["import", "table.xlsx", "out.ron", "--skip-unreadable"]);
    assert_eq!(skipped.status, 0);
    assert!(skipped.said.contains("cell C4"), "{skipped:?}");
    let scores = desk.print(&["scores", "out.ron"]);
    // Of twelve cells eleven are rated.
    assert!(
        scores
            .lines()
            .any(|line| line.contains("Search ad") && line.ends_with(",2,3")),
        "{scores}"
    );
}

#[test]
fn a_sheet_is_chosen_by_its_name() {
    let desk = Desk::new();
    workbook(&desk, "table.xlsx", "9");
    assert_eq!(
        desk.run(&["scores", "table.xlsx", "--sheet", "Ratings"])
            .status,
        0
    );
    let unknown = desk.run(&["scores", "table.xlsx", "--sheet", "Rating"]);
    assert_eq!(unknown.status, 1);
    assert!(
        unknown.said.contains("“Rating”") && unknown.said.contains("Notes · Ratings"),
        "{unknown:?}"
    );
    let notes = desk.run(&["scores", "table.xlsx", "--sheet", "Notes"]);
    assert_eq!((notes.status, notes.printed.as_str()), (1, ""));
    let wrong = desk.run(&["scores", "table.csv", "--sheet", "Ratings"]);
    assert_eq!(wrong.status, 2);
}

#[test]
fn a_scale_that_fits_is_named() {
    let desk = Desk::new();
    workbook(&desk, "table.xlsx", "0");
    let refused = desk.run(&["scores", "table.xlsx"]);
    assert_eq!(refused.status, 1);
    assert!(refused.said.contains("try --scale 0-1-3-9"), "{refused:?}");
    assert_eq!(
        desk.run(&["scores", "table.xlsx", "--scale", "0-1-3-9"])
            .status,
        0
    );
}

#[test]
fn a_workbook_that_is_none_is_refused_with_status_1() {
    let desk = Desk::new();
    workbook(&desk, "table.xlsx", "9");
    let bytes = std::fs::read(desk.path("table.xlsx")).unwrap();
    std::fs::write(desk.path("cut.xlsx"), &bytes[..bytes.len() / 2]).unwrap();
    let refused = desk.run(&["import", "cut.xlsx", "out.ron"]);
    assert_eq!(refused.status, 1);
    assert!(refused.said.contains("its end is missing"), "{refused:?}");
    assert!(!desk.path("out.ron").exists());
}
