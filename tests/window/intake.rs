//! The import of tables and workbooks: what is recognised, corrected and left out, and where it goes.

use std::path::PathBuf;

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use rust_xlsxwriter::{Format, Formula, Workbook};
use touchrank::i18n::Language;

use crate::kit::Window;

const TABLE: &str = "stage,,Need,Need,Choice\n\
                     factor,importance,Search ad,Shop window,Product page\n\
                     Clear price,5,3,1,9\n\
                     Quality proof,4,1,3,9\n";

/// A window with that table dropped on it.
fn dropped(language: Language, name: &str, table: &str) -> Window {
    let mut window = Window::new(language);
    drop_table(&mut window, name, table);
    window
}

fn drop_table(window: &mut Window, name: &str, table: &str) {
    let path = window.path(name);
    std::fs::write(&path, table).unwrap();
    window.drop_file(&path);
}

/// A workbook as somebody filled it in on a plane: a title, stages over merged cells, a blank row, sums, an error, a symbol and a
/// word among the levels; and a second sheet of notes.
fn messy(window: &Window) -> PathBuf {
    let path = window.path("plane.xlsx");
    let mut book = Workbook::new();
    let plain = Format::new();
    let sheet = book.add_worksheet().set_name("Matrix").unwrap();
    sheet.write(0, 0, "Our cafe, version 3").unwrap();
    sheet.write(2, 0, "stage").unwrap();
    sheet.merge_range(2, 2, 2, 3, "Need", &plain).unwrap();
    sheet.merge_range(2, 4, 2, 5, "Choice", &plain).unwrap();
    let heads = [
        "factor",
        "importance",
        "Search ad",
        "Shop window",
        "Product page",
        "Chat",
        "Total",
    ];
    for (column, head) in (0..).zip(heads) {
        sheet.write(3, column, head).unwrap();
    }
    let rows: [(&str, [&str; 5]); 2] = [
        ("Clear price", ["5", "9", "3", "9", "●"]),
        ("Quality proof", ["4", "3", "1", "a lot", "9"]),
    ];
    for (row, (name, values)) in (4..).zip(rows) {
        sheet.write(row, 0, name).unwrap();
        for (column, value) in (1..).zip(values) {
            match value.parse::<f64>() {
                Ok(number) => sheet.write(row, column, number).unwrap(),
                Err(_) => sheet.write(row, column, value).unwrap(),
            };
        }
        let sum = Formula::new("=SUM(C5:F5)").set_result("21");
        sheet.write(row, 6, sum).unwrap();
    }
    sheet.write(7, 0, "Near home").unwrap();
    sheet.write(7, 1, 2).unwrap();
    sheet
        .write(7, 2, Formula::new("=1/0").set_result("#DIV/0!"))
        .unwrap();
    sheet.write(7, 3, 3).unwrap();
    sheet.write(8, 0, "Total").unwrap();
    sheet.write(8, 2, 12).unwrap();
    let notes = book.add_worksheet().set_name("Notes").unwrap();
    notes.write(0, 0, "Ask Anna").unwrap();
    book.save(&path).unwrap();
    path
}

#[test]
fn a_clean_table_is_imported_by_enter_alone() {
    let mut window = Window::new(Language::English);
    let table = window.path("cafe.csv");
    std::fs::write(&table, TABLE).unwrap();
    window.answers.choose(&table);
    window.click("Import a table…");
    for seen in [
        "2 factors",
        "3 touchpoints",
        "2 stages",
        "6 relations",
        "Not taken (0)",
    ] {
        assert!(window.sees(seen), "{seen}");
    }
    for head in [
        "Row 1: Stages",
        "Row 2: Touchpoints",
        "Row 4: Factor",
        "Column B: Importances",
    ] {
        assert!(window.sees(head), "{head}");
    }
    window.key(Key::Enter);
    assert_eq!(window.title(), "cafe ● – Touchrank");
    assert_eq!(window.project().factors.len(), 2);
    assert_eq!(window.project().touchpoints.len(), 3);
    assert!(window.sees("6 of 6 cells rated (100%)"));
    let said = "Imported “cafe.csv”: 2 factors, 3 touchpoints, 6 relations.";
    assert_eq!(window.app().last_message().as_deref(), Some(said));
}

#[test]
fn a_cell_that_is_no_level_is_named_in_both_languages_and_the_rest_is_taken() {
    for (language, button, tab) in [
        (Language::English, "Import without 2 cells", "Not taken (2)"),
        (
            Language::Russian,
            "Импортировать без 2 ячеек",
            "Не взято (2)",
        ),
    ] {
        let mut window = dropped(language, "cafe.csv", &TABLE.replace("1,3,9", "7,3,много"));
        assert!(window.sees(tab));
        assert!(window.sees("C4"), "the cell of the 7");
        assert!(window.sees("E4") && window.sees("много"));
        // Enter answers nothing while something would be lost.
        window.key(Key::Enter);
        window.key(Key::Escape);
        assert_eq!(window.app().project(), None);
        window.click(button);
        let project = window.project();
        assert_eq!(project.relations.rated(), 4);
        assert_eq!(project.relations.get(1, 1), Some(3));
        assert_eq!(project.relations.get(1, 0), None);
    }
}

#[test]
fn escape_leaves_the_open_project_as_it_was() {
    let mut window = Window::new(Language::English);
    window.click("New project");
    window.rename("Cafe");
    drop_table(&mut window, "other.csv", TABLE);
    assert!(window.sees("6 relations"));
    window.key(Key::Escape);
    assert!(!window.sees("6 relations"));
    assert_eq!(window.title(), "Cafe ● – Touchrank");
    assert!(window.project().factors.is_empty());
}

#[test]
fn a_workbook_from_a_plane_shows_what_is_and_what_is_not_taken() {
    let mut window = Window::new(Language::English);
    let path = messy(&window);
    window.drop_file(&path);
    for seen in [
        "3 factors",
        "4 touchpoints",
        "Row 1: Not read",
        "Row 9: Totals",
        "Column G: Totals",
        "Not taken (2)",
        "Matrix, E6 “a lot”",
        "Matrix, C8",
    ] {
        assert!(window.sees(seen), "{seen}");
    }
    window.press(Modifiers::COMMAND, Key::Enter);
    let project = window.project();
    assert_eq!(
        project
            .stages
            .iter()
            .map(|s| s.name.as_str())
            .collect::<Vec<_>>(),
        ["Need", "Choice"]
    );
    // The symbol is the highest level.
    assert_eq!(project.relations.get(0, 3), Some(9));
    assert_eq!(project.relations.get(2, 0), None);
    let said = window.app().last_message().unwrap();
    assert!(said.ends_with("; 2 cells were not taken."), "{said}");
}

#[test]
fn another_sheet_of_the_workbook_can_be_chosen() {
    let mut window = Window::new(Language::English);
    let path = messy(&window);
    window.drop_file(&path);
    window.click("Notes");
    assert!(window.sees("A1: Ask Anna"));
    assert!(!window.sees("3 factors"));
    // There is nothing to be taken, and Ctrl+Enter does not do it.
    window.press(Modifiers::COMMAND, Key::Enter);
    assert_eq!(window.app().project(), None);
    window.click("Matrix");
    assert!(window.sees("3 factors"));
}

#[test]
fn roles_are_changed_by_keys_with_effect_at_once() {
    let table = TABLE.replace("1,3,9", "7,3,9");
    let mut window = dropped(Language::English, "cafe.csv", &table);
    assert!(window.sees("Not taken (1)"));
    // The preview has the focus: four rows down, the row is no factor.
    for _ in 0..3 {
        window.key(Key::ArrowDown);
    }
    window.key(Key::X);
    assert!(window.sees("Row 4: Not read"));
    assert!(window.sees("1 factor") && window.sees("3 relations"));
    assert!(window.sees("Not taken (0)"));
    window.key(Key::F);
    assert!(window.sees("2 factors"));
    // A column by Shift, and a range of two.
    for _ in 0..3 {
        window.key(Key::ArrowRight);
    }
    window.press(Modifiers::SHIFT, Key::ArrowRight);
    window.press(Modifiers::SHIFT, Key::X);
    assert!(window.sees("Column D: Not read") && window.sees("Column E: Not read"));
    assert!(window.sees("1 touchpoint"));
    window.press(Modifiers::COMMAND, Key::Enter);
    assert_eq!(window.project().touchpoints.len(), 1);
}

#[test]
fn roles_are_chosen_from_a_menu_by_keyboard_and_by_mouse() {
    let mut window = dropped(Language::Russian, "cafe.csv", TABLE);
    window.click("Строка 4: Фактор");
    window.click("Не читать");
    assert!(window.sees("Строка 4: Не читать"));
    assert!(window.sees("1 фактор"));
    // The preview has the focus again, and Enter opens the same menu.
    window.key(Key::Enter);
    assert!(window.sees("Итоги"));
    // Escape closes the menu and not the dialog.
    window.key(Key::Escape);
    assert!(window.sees("Строка 4: Не читать"));
    window.press(Modifiers::SHIFT, Key::Enter);
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert!(window.sees("Столбец A: Важности"));
}

#[test]
fn a_line_of_the_list_leads_to_its_cell_and_the_list_can_be_copied() {
    let table = TABLE.replace("1,3,9", "7,3,many");
    let mut window = dropped(Language::English, "cafe.csv", &table);
    window.harness.get_by_label_contains("E4 “many”").click();
    window.settle();
    assert!(window.sees("Row 4: Factor · Column E: Touchpoint"));
    // The list has the focus: an arrow goes to the one above.
    window.key(Key::ArrowUp);
    assert!(window.sees("Row 4: Factor · Column C: Touchpoint"));
    window.harness.get_by_label("Copy the list").click();
    // The command lies in the output of one frame.
    let copied = (0..4).find_map(|_| {
        window.harness.step();
        let commands = &window.harness.output().platform_output.commands;
        commands.iter().find_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    });
    let copied = copied.unwrap_or_default();
    assert!(
        copied.lines().count() == 2 && copied.contains("E4 “many”"),
        "{copied}"
    );
}

#[test]
fn a_scale_that_fits_is_offered_and_one_can_be_typed() {
    let table = TABLE.replace("1,3,9", "0,3,9").replace("3,1,9", "5,1,9");
    let mut window = dropped(Language::English, "cafe.csv", &table);
    assert!(window.sees("Not taken (2)"));
    window.click("Use 0-1-3-5-9: it fits every cell");
    assert!(window.sees("Not taken (0)"));
    window.press(Modifiers::COMMAND, Key::Enter);
    assert_eq!(window.project().scale.name(), "0-1-3-5-9");
}

#[test]
fn importances_beyond_five_are_refused_until_they_are_meant() {
    let table = TABLE.replace("price,5", "price,50");
    let mut window = dropped(Language::English, "cafe.csv", &table);
    assert!(window.sees("Not taken (1)") && window.sees("B3"));
    window.click("are any numbers from 0, kept as they are");
    assert!(window.sees("Not taken (0)"));
    window.click("Import");
    let importance = window.project().factors.iter().next().unwrap().importance;
    assert_eq!(
        importance.map(touchrank::model::Importance::value),
        Some(50.0)
    );
}

#[test]
fn a_table_updates_the_open_project_in_one_step() {
    let mut window = dropped(Language::English, "cafe.csv", TABLE);
    window.key(Key::Enter);
    let before = window.project().clone();
    let table = "stage,,Need,Need,Choice\n\
                 factor,importance,Search ad,Shop window,Chat\n\
                 Clear price,3,9,1,9\n";
    drop_table(&mut window, "second.csv", table);
    // A new project at first, since this one is not empty; a key brings it into this one.
    assert!(window.sees("Import") && !window.sees("Update without"));
    window.press(Modifiers::COMMAND, Key::U);
    assert!(window.sees("stays in the project"));
    window.press(Modifiers::COMMAND, Key::Enter);
    let project = window.project();
    assert_eq!(
        project.factors.len(),
        2,
        "what the sheet does not have stays"
    );
    assert_eq!(project.touchpoints.len(), 4);
    assert_eq!(project.relations.get(0, 0), Some(9));
    assert_eq!(project.about.name, "cafe");
    let said = window.app().last_message().unwrap();
    assert!(said.starts_with("Updated from “second.csv”"), "{said}");
    window.command(Key::Z);
    assert_eq!(window.project().touchpoints, before.touchpoints);
    assert_eq!(window.project().relations, before.relations);
}

#[test]
fn what_the_sheet_does_not_have_can_be_removed() {
    let mut window = dropped(Language::Russian, "cafe.csv", TABLE);
    window.key(Key::Enter);
    let table = TABLE.replace("Quality proof,4,1,3,9\n", "");
    drop_table(&mut window, "second.csv", &table);
    window.press(Modifiers::COMMAND, Key::U);
    window.harness.get_by_label_contains("удаляется").click();
    window.settle();
    window.click("Обновить");
    assert_eq!(window.project().factors.len(), 1);
    window.command(Key::Z);
    assert_eq!(window.project().factors.len(), 2);
}

#[test]
fn a_no_to_losing_changes_keeps_the_import() {
    let mut window = Window::new(Language::English);
    window.click("New project");
    window.rename("Cafe");
    drop_table(&mut window, "other.csv", TABLE);
    // An empty project is updated at first.
    window.press(Modifiers::COMMAND, Key::U);
    window.press(Modifiers::COMMAND, Key::Enter);
    window.click("Cancel");
    assert!(window.sees("6 relations"), "the import is still there");
    assert_eq!(window.title(), "Cafe ● – Touchrank");
}

#[test]
fn a_file_that_is_no_workbook_is_named_in_both_languages() {
    for (language, failed) in [
        (Language::English, "That did not work"),
        (Language::Russian, "Не получилось"),
    ] {
        let mut window = Window::new(language);
        let path = window.path("broken.xlsx");
        std::fs::write(&path, b"PK\x03\x04 and nothing behind it").unwrap();
        window.drop_file(&path);
        assert!(window.sees(failed));
        assert!(window.sees("broken.xlsx"));
        window.key(Key::Escape);
        assert!(!window.sees(failed));
        assert_eq!(window.app().project(), None);
    }
}

#[test]
fn what_is_previewed_is_what_is_imported_whatever_becomes_of_the_file() {
    let mut window = dropped(Language::English, "cafe.csv", TABLE);
    std::fs::write(window.path("cafe.csv"), "gone").unwrap();
    window.key(Key::Enter);
    assert_eq!(window.project().relations.rated(), 6);
}

#[test]
fn the_open_import_costs_nothing_while_nobody_touches_it() {
    let window = dropped(Language::English, "cafe.csv", TABLE);
    assert!(window.rests_for() > std::time::Duration::from_secs(1));
}
