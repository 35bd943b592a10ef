//! The figures of the method's worked case, as results and as formulas, under every class rule and with gaps.

use touchrank::i18n::Language::{English, Russian};
use touchrank::model::{ClassRule, Project};

use crate::build::{project, sparse};
use crate::kit::{book, near};

/// METHOD.md, "Worked case".
fn worked() -> Project {
    project(
        &[1, 3, 9],
        &[5.0, 4.0, 2.0],
        &[&[9, 3, 1, 1], &[3, 9, 1, 3], &[1, 1, 9, 3]],
        &[0, 0, 1, 1],
    )
}

// Rows of the sheet Matrix: 1 stages, 2 channels, 3 header, 4 to 6 factors, 8 counts, 9 score, 10 share, 11 intensity,
// 12 deviation, 13 relative, 14 in σ, 15 class, 16 rank, 17 rated, 18 importance of rated cells.

#[test]
fn scores_stand_below_touchpoints_and_beside_factors() {
    let mut book = book(&worked(), English);
    let columns = ["C", "D", "E", "F"];
    for (column, score) in columns.iter().zip([59.0, 53.0, 27.0, 23.0]) {
        assert_eq!(book.number("Matrix", &format!("{column}9")), score);
        let formula = book.formula("Matrix", &format!("{column}9"));
        assert!(formula.contains("SUMPRODUCT($B$4:$B$6,"), "{formula}");
    }
    // H counts, I score.
    for (row, score) in [4, 5, 6].iter().zip([70.0, 64.0, 28.0]) {
        assert_eq!(book.number("Matrix", &format!("I{row}")), score);
    }
    for (column, share) in columns
        .iter()
        .zip([0.364_198, 0.327_160, 0.166_667, 0.141_975])
    {
        near(book.number("Matrix", &format!("{column}10")), share);
    }
    for (column, part) in columns
        .iter()
        .zip([0.545_455, 0.477_273, 0.181_818, 0.136_364])
    {
        near(book.number("Matrix", &format!("{column}11")), part);
    }
    for (column, d) in columns
        .iter()
        .zip([0.456_790, 0.308_642, -0.333_333, -0.432_099])
    {
        near(book.number("Matrix", &format!("{column}13")), d);
    }
    for (column, z) in columns.iter().zip([1.1777, 0.7958, -0.8594, -1.1141]) {
        near(book.number("Matrix", &format!("{column}14")), z);
    }
}

#[test]
fn stages_are_compared_by_their_means() {
    let mut book = book(&worked(), English);
    let row = |row: u32, columns: [&str; 3]| columns.map(|column| format!("{column}{row}"));
    for (at, expected) in [(2, [112.0, 56.0, 1.0]), (3, [50.0, 25.0, -1.0])] {
        for (address, figure) in row(at, ["D", "F", "I"]).iter().zip(expected) {
            near(book.number("Stages", address), figure);
            assert_ne!(book.formula("Stages", address), "");
        }
    }
    assert_eq!(book.text("Stages", "J2"), "● critical");
    assert_eq!(book.text("Stages", "J3"), "○ less important");
}

#[test]
fn each_class_rule_has_its_classes_and_a_formula() {
    let pareto = ClassRule::PARETO;
    let cases = [
        (ClassRule::DEVIATION, ["●", "●", "○", "○"]),
        (ClassRule::PERCENT, ["●", "●", "○", "○"]),
        // Before each: 0, 36.4, 69.1 and 85.8 % of the total.
        (pareto, ["●", "●", "◐", "○"]),
        // {59} {53} {27, 23} has a squared deviation of 8, {59, 53} {27} {23} one of 18.
        (ClassRule::NaturalBreaks, ["●", "◐", "○", "○"]),
    ];
    for (rule, marks) in cases {
        let mut project = worked();
        project.class_rule = rule;
        let mut book = book(&project, English);
        for (column, mark) in ["C", "D", "E", "F"].iter().zip(marks) {
            let address = format!("{column}15");
            let class = book.text("Matrix", &address);
            assert!(class.starts_with(mark), "{rule:?} {address}: {class}");
            let formula = book.formula("Matrix", &address);
            assert!(formula.contains("About"), "{rule:?}: {formula}");
        }
    }
}

#[test]
fn the_limits_that_formulas_use_stand_on_about() {
    let mut book = book(&worked(), English);
    assert_eq!(
        book.text("About", "A14"),
        "Class limit: distance from the mean in σ"
    );
    assert_eq!(book.number("About", "B14"), 0.5);
    near(book.number("About", "B9"), 40.5);
    near(book.number("About", "B10"), 15.7083);
    assert_eq!(book.number("About", "B13"), 162.0);
}

#[test]
fn classes_and_sheets_are_named_in_the_language_of_the_reader() {
    let mut russian = book(&worked(), Russian);
    assert_eq!(
        russian.sheets(),
        [
            "Матрица",
            "Точки контакта",
            "Рейтинг",
            "Факторы",
            "Этапы",
            "Сегменты",
            "Треки",
            "О книге"
        ]
    );
    assert_eq!(russian.text("Точки контакта", "L2"), "● критическая");
    assert_eq!(russian.text("Факторы", "I4"), "○ менее важный");
    let english = book(&worked(), English);
    assert_eq!(english.sheets()[0], "Matrix");
    assert_eq!(english.sheets().last().unwrap(), "About");
}

#[test]
fn what_is_not_known_has_no_figure_and_what_is_excluded_is_struck() {
    let rows = vec![
        vec![Some(9), None, Some(1)],
        vec![Some(3), Some(9), Some(3)],
        vec![Some(9), Some(9), Some(9)],
    ];
    let mut project = sparse(&[1, 3, 9], &[Some(5.0), None, Some(4.0)], &rows, &[0, 0, 0]);
    project.factors.get_mut(2).unwrap().excluded = true;
    project.touchpoints.get_mut(2).unwrap().excluded = true;
    let mut book = book(&project, English);
    // Only the first factor adds anything: 5 · 9 and 5 · not rated.
    assert_eq!(book.number("Matrix", "C9"), 45.0);
    assert_eq!(book.number("Matrix", "D9"), 0.0);
    assert_eq!(book.text("Matrix", "E9"), "");
    assert_eq!(
        book.text("Matrix", "D11"),
        "",
        "nothing is rated under an importance"
    );
    assert_eq!(
        book.number("Matrix", "D17"),
        1.0,
        "the cell without importance is rated"
    );
    assert_eq!(book.text("Matrix", "H5"), "", "no importance, no score");
    assert_eq!(book.text("Matrix", "H6"), "");
    assert_eq!(book.text("Matrix", "G6"), "no");
    assert_eq!(book.text("Matrix", "E8"), "no");
    // They stay, with all their cells.
    assert_eq!(book.number("Matrix", "E6"), 9.0);
    assert_eq!(book.text("Matrix", "B5"), "");
}

#[test]
fn a_project_without_figures_makes_a_workbook_too() {
    let mut book = book(&Project::named("Empty"), English);
    assert!(
        book.text("Touchpoints", "A2")
            .starts_with("There are no figures yet")
    );
    assert_eq!(
        book.text("Tracks", "A2"),
        "The project has no Customer Tracks."
    );
    assert_eq!(book.text("Segments", "A2"), "The project has no segments.");
}
