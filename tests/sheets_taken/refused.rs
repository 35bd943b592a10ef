//! What of a sheet is not taken, and what is said of it: every cell with its place, every row and column that is left out.

use touchrank::files::sheet::{
    Book, Column, Layout, Row, best_sheet, recognise, recognise_as, suggested_scale, take, zeros,
};
use touchrank::files::table::ImportOptions;
use touchrank::i18n::{Language, words};
use touchrank::model::Scale;

use super::kit::{named, refused, said, sheet, summary, summary_of, taken};

#[test]
fn every_cell_that_is_not_taken_is_named_with_its_reason() {
    let grid = sheet(
        "
        | factor  | importance | Site      | Shop    | Call |
        | Price   | 7          | 9         | @1 мар  | 3    |
        | Speed   | high       | 5         | ask     | 1    |
        | Quality | 3          | #DIV/0!   | =?      | =9   |
        | Service | 2          | TRUE      |         | 1    |
    ",
    );
    let options = ImportOptions::default();
    let taken = take(&grid, &recognise(&grid), "Sheet", &options);
    assert_eq!(
        refused(&taken),
        [
            "B2 “7”: 7 lies outside 1…5. Correct it, or take the weights as they are. The importance counts as unknown.",
            "D2 “1 мар”: This is a date. Spreadsheets make one of entries such as 1/3 or 1.3: write the number again. The cell counts as not rated.",
            "B3 “high”: “high” is not a number. The importance counts as unknown.",
            "C3 “5”: “5” is not a level of the scale 1-3-9. The cell counts as not rated.",
            "D3 “ask”: “ask” is not a level of the scale 1-3-9. The cell counts as not rated.",
            "C4 “#DIV/0!”: A formula ends in an error here. The cell counts as not rated.",
            "D4 “=…”: A formula that has no value yet. Open the file in the spreadsheet program, save it and choose it again. The cell counts as not rated.",
            "C5 “TRUE”: Yes or no is neither a number nor a name. The cell counts as not rated.",
        ]
    );
    assert_eq!(taken.refused, 8);
    assert_eq!(
        (taken.factors(), taken.touchpoints(), taken.stages()),
        (4, 3, 1)
    );
    // 12 cells: 5 levels, 6 refused, 1 blank.
    assert_eq!((taken.relations, taken.blank), (5, 1));
    let project = taken.project.unwrap();
    assert_eq!(
        summary(&project)[1..],
        [
            "Price -: 9 - 3",
            "Speed -: - - 1",
            "Quality 3: - - 9",
            "Service 2: - - 1"
        ]
    );
    assert!(
        said(&taken.notices)
            .contains(&"1 formula was taken by the value that stood there.".to_owned())
    );
}

#[test]
fn a_sheet_has_its_name_beside_each_refusal() {
    let grid = named(
        "Лист2",
        "
        | factor  | importance | Site | Shop |
        | Price   | 5          | 9    | 4    |
    ",
    );
    let taken = take(&grid, &recognise(&grid), "Sheet", &ImportOptions::default());
    assert_eq!(taken.refusals[0].sheet, "Лист2");
    assert_eq!(taken.refusals[0].place.to_string(), "D2");
    let russian = words(Language::Russian).say(&taken.refusals[0].why);
    assert_eq!(
        russian,
        "«4» — не уровень шкалы 1-3-9. Ячейка считается неоценённой."
    );
}

#[test]
fn a_table_on_its_side_names_places_as_they_are_in_the_sheet() {
    let grid = sheet(
        "
        | Touchpoint | Price | Speed |
        | Importance | 5     | 4     |
        | Site       | 9     | x     |
        | Shop       | 3     | 1     |
    ",
    );
    let taken = take(&grid, &recognise(&grid), "Sheet", &ImportOptions::default());
    assert_eq!(
        refused(&taken),
        ["C3 “x”: “x” is not a level of the scale 1-3-9. The cell counts as not rated."]
    );
}

#[test]
fn rows_and_columns_left_out_are_told() {
    let grid = sheet(
        "
        | Our workshop |        |      |      |       |         |
        | Factor       | Weight | Site | Shop | Total | Comment |
        | Price        | 5      | 9    | 3    | 60    | ask     |
        | Speed        | 4      | 1    | 9    | 40    |         |
        | Итого        |        | 49   | 51   | 100   |         |
    ",
    );
    let taken = taken(&grid);
    assert_eq!(
        said(&taken.notices),
        [
            "Row 1 “Our workshop” is not taken.",
            "Row 5 “Итого” is not taken: it looks like totals.",
            "Column E “Total” is not taken: it looks like totals.",
            "Column F “Comment” is not taken.",
        ]
    );
    assert_eq!(taken.refused, 0);
    assert_eq!(
        summary(&taken.project.unwrap())[1..],
        ["Price 5: 9 3", "Speed 4: 1 9"]
    );
}

#[test]
fn stages_under_merged_cells_are_counted_and_merged_levels_are_warned_of() {
    let grid = sheet(
        "
        | stage  |            | Need | <    | Choice |
        | factor | importance | Site | Shop | Call   |
        | Price  | 5          | 9    | <    | 3      |
        | Speed  | 4          | 1    | 9    | 3      |
    ",
    );
    let taken = taken(&grid);
    assert_eq!(
        said(&taken.notices),
        [
            "1 touchpoint under merged cells took their stage.",
            "Among factors and touchpoints 1 merged cell was read: what stands there counts for the upper left cell only.",
        ]
    );
    assert_eq!(
        summary(&taken.project.unwrap()),
        [
            "Need: Site both, Shop both",
            "Choice: Call both",
            "Price 5: 9 - 3",
            "Speed 4: 1 9 3"
        ]
    );
}

#[test]
fn names_that_cannot_be_kept_are_refused_with_their_row_or_column() {
    let long = "n".repeat(501);
    let grid = sheet(&format!(
        "
        | factor | importance | Site | #N/A | Call |
        | {long} | 5          | 9    | 9    | 3    |
        | Speed  | 4          | 1    | 9    | 3    |
        |        | 4          | 1    |      |      |
    "
    ));
    let layout = recognise(&grid)
        .with_row(3, Row::Factor)
        .with_column(3, Column::Touchpoint);
    let taken = take(&grid, &layout, "Sheet", &ImportOptions::default());
    let found = refused(&taken);
    assert_eq!(found.len(), 5, "{found:#?}");
    assert!(
        found[0]
            .starts_with("D1 “#N/A”: A formula ends in an error here. Nothing of this touchpoint"),
        "{}",
        found[0]
    );
    assert!(
        found[1].starts_with("A2 “nnnnn") && found[1].ends_with("Nothing of this factor is taken."),
        "{}",
        found[1]
    );
    assert_eq!(found[2], "D3 “9”: There is no name in this column.");
    assert_eq!(found[3], "B4 “4”: There is no name in this row.");
    assert_eq!(found[4], "C4 “1”: There is no name in this row.");
    assert_eq!(
        summary(&taken.project.unwrap()),
        ["Journey: Site both, Call both", "Speed 4: 1 3"]
    );
}

#[test]
fn an_unknown_channel_counts_as_both() {
    let grid = sheet(
        "
        | channel |            | online | telepathy |
        | factor  | importance | Site   | Shop      |
        | Price   | 5          | 9      | 3         |
    ",
    );
    let taken = taken(&grid);
    assert_eq!(
        refused(&taken),
        ["D1 “telepathy”: “telepathy” is no channel: online, offline or both. It counts as both."]
    );
    assert_eq!(
        summary(&taken.project.unwrap()),
        ["Journey: Site online, Shop both", "Price 5: 9 3"]
    );
}

#[test]
fn double_names_are_told_apart() {
    let grid = sheet(
        "
        | factor | importance | Site | Site |
        | Price  | 5          | 9    | 3    |
        | Price  | 4          | 1    | 3    |
    ",
    );
    let found = summary_of(&grid);
    assert_eq!(
        found,
        [
            "Journey: Site both, Site (2) both",
            "Price 5: 9 3",
            "Price (2) 4: 1 3"
        ]
    );
}

#[test]
fn zeros_are_a_question() {
    let grid = sheet(
        "
        | factor | importance | Site | Shop |
        | Price  | 5          | 9    | 0    |
        | Speed  | 4          | 0    | 3    |
    ",
    );
    let layout = recognise(&grid);
    assert_eq!(zeros(&grid, &layout), 2);
    assert_eq!(
        suggested_scale(&grid, &layout),
        Some(Scale::zero_one_three_nine())
    );
    let options = ImportOptions {
        zero_unrated: true,
        ..ImportOptions::default()
    };
    let taken = take(&grid, &layout, "Sheet", &options);
    assert_eq!(taken.refused, 0);
    assert_eq!(said(&taken.notices), ["2 zeros were read as not rated."]);
    assert_eq!(
        summary(&taken.project.unwrap())[1..],
        ["Price 5: 9 -", "Speed 4: - 3"]
    );
}

#[test]
fn a_layout_says_what_it_still_needs() {
    let grid = sheet(
        "
        | factor | importance | Site | Shop |
        | Price  | 5          | 9    | 3    |
    ",
    );
    let whole = recognise(&grid);
    assert_eq!(said(&whole.problems(&grid)), Vec::<String>::new());
    let headless = whole.clone().with_row(0, Row::Ignored);
    assert_eq!(
        said(&headless.problems(&grid)),
        ["Say which row holds the names of the touchpoints."]
    );
    let nothing = Layout {
        rows: vec![Row::Ignored; 2],
        columns: vec![Column::Ignored; 4],
        transposed: false,
    };
    assert_eq!(
        said(&nothing.problems(&grid)),
        [
            "Say which row holds the names of the touchpoints.",
            "Say which column holds the names of the factors.",
            "Say which columns are touchpoints.",
            "Say which rows are factors.",
        ]
    );
    let taken = take(&grid, &nothing, "Sheet", &ImportOptions::default());
    assert!(taken.project.is_none());
    assert_eq!(taken.problems.len(), 4);
}

#[test]
fn of_touchpoints_and_factors_there_is_one_line_each() {
    let grid = sheet(
        "
        | Old    | Weight | Website | Store |
        | Factor | Weight | Site    | Shop  |
        | Price  | 5      | 9       | 3     |
    ",
    );
    let layout = recognise(&grid);
    assert_eq!(layout.row_of(Row::Touchpoints), Some(1));
    let other = layout.with_row(0, Row::Touchpoints);
    assert_eq!(other.rows, [Row::Touchpoints, Row::Ignored, Row::Factor]);
    let taken = super::kit::take_by(&grid, &other);
    assert_eq!(
        summary(&taken.project.unwrap())[0],
        "Journey: Website both, Store both"
    );
    let swapped = other.with_column(1, Column::Factors);
    assert_eq!(swapped.columns[..2], [Column::Ignored, Column::Factors]);
}

#[test]
fn a_person_can_say_which_way_a_table_lies() {
    let grid = sheet(
        "
        |       | Site | Shop |
        | Price | 9    | 3    |
        | Speed | 1    | 9    |
        | Brand | 3    | 3    |
    ",
    );
    let lying = recognise_as(&grid, true);
    let taken = super::kit::take_by(&grid, &lying);
    assert_eq!(
        summary(&taken.project.unwrap()),
        [
            "Journey: Price both, Speed both, Brand both",
            "Site -: 9 1 3",
            "Shop -: 3 9 3"
        ]
    );
}

#[test]
fn no_table_is_nothing() {
    let grid = sheet(
        "
        | Dear colleagues, |       |
        | see the minutes. | Olga  |
    ",
    );
    let layout = recognise(&grid);
    assert!(layout.rows.iter().all(|row| *row == Row::Ignored));
    assert!(
        layout
            .columns
            .iter()
            .all(|column| *column == Column::Ignored)
    );
    assert_eq!(recognise(&sheet("")).rows, []);
}

#[test]
fn the_matrix_is_found_among_the_sheets() {
    let minutes = named(
        "Notes",
        "
        | Dear colleagues, |       |
    ",
    );
    let small = named(
        "Sheet1",
        "
        | factor | importance | Site | Shop |
        | Price  | 5          | 9    | 3    |
    ",
    );
    let ours = named(
        "Матрица",
        "
        | factor | importance | Site |
        | Price  | 5          | 9    |
    ",
    );
    let book = |sheets: &[&touchrank::files::sheet::Grid]| Book {
        sheets: sheets.iter().map(|it| (*it).clone()).collect(),
        notices: Vec::new(),
    };
    assert_eq!(best_sheet(&book(&[&minutes, &small])), Some(1));
    assert_eq!(best_sheet(&book(&[&small, &minutes, &ours])), Some(2));
    assert_eq!(best_sheet(&book(&[&minutes])), None);
    assert_eq!(best_sheet(&book(&[])), None);
}
