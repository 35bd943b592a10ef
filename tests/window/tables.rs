//! Importing and exporting tables.

use egui::{Key, Modifiers};
use touchrank::i18n::Language;

use crate::kit::Window;

const TABLE: &str = "stage,,Need,Need,Choice\n\
                     factor,importance,Search ad,Shop window,Product page\n\
                     Clear price,5,3,1,9\n\
                     Quality proof,4,1,3,9\n";

#[test]
fn a_table_becomes_a_project() {
    let mut window = Window::new(Language::English);
    let table = window.path("cafe.csv");
    std::fs::write(&table, TABLE).unwrap();
    window.answers.choose(&table);
    window.click("Import a table…");
    assert!(window.sees("How is “cafe.csv” to be read?"));
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.title(), "cafe ● – Touchrank");
    let project = window.app().project().unwrap();
    assert_eq!(project.factors.len(), 2);
    assert_eq!(project.touchpoints.len(), 3);
    assert!(window.sees("6 of 6 cells rated (100%)"));
}

#[test]
fn the_problems_of_a_broken_table_are_listed_and_the_open_project_stays() {
    for (language, new, import, failed, cell) in [
        (
            Language::English,
            "New project",
            "Import",
            "That did not work",
            "“7” is not a level",
        ),
        (
            Language::Russian,
            "Новый проект",
            "Импортировать",
            "Не получилось",
            "«7»",
        ),
    ] {
        let mut window = Window::new(language);
        window.click(new);
        window.rename("Cafe");
        let table = window.path("broken.csv");
        std::fs::write(&table, TABLE.replace("1,3,9", "7,3,много")).unwrap();
        window.drop_file(&table);
        window.click(import);
        assert!(window.sees(failed));
        assert!(window.has_text(cell), "{}", window.texts());
        assert!(window.has_text("много"));
        window.press(Modifiers::NONE, Key::Escape);
        assert_eq!(window.title(), "Cafe ● – Touchrank");
    }
}

#[test]
fn choices_can_be_changed_after_a_failed_import() {
    let mut window = Window::new(Language::English);
    let table = window.path("cafe.csv");
    std::fs::write(&table, TABLE.replace("price,5", "price,50")).unwrap();
    window.drop_file(&table);
    window.click("Import");
    assert!(window.sees("That did not work"));
    window.click("Change the choices…");
    window.click("are any numbers from 0, kept as they are");
    window.click("Import");
    let project = window.app().project().unwrap();
    assert_eq!(project.touchpoints.len(), 3);
}

#[test]
fn tables_are_written_into_a_folder_and_never_over_others() {
    let mut window = Window::new(Language::Russian);
    window.click("Ресторан быстрого питания");
    let folder = window.path("tables");
    for said in ["Записано 8 файлов в ", ""] {
        window.answers.choose(&folder);
        window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::E);
        if said.is_empty() {
            assert!(window.sees("Не получилось"));
        } else {
            assert!(window.sees(said), "{:?}", window.app().last_message());
        }
    }
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 8);
}
