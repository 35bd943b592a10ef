//! Saving, opening, recent files, dropped files, a system without file dialogs.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use touchrank::app::FileAnswer;
use touchrank::i18n::Language;

use crate::kit::Window;

#[test]
fn a_project_is_saved_where_it_was_said_and_opens_again() {
    let mut window = Window::new(Language::Russian);
    window.click("Новый проект");
    window.rename("Кафе «У дома»");
    let file = window.path("кафе.ron");
    window.answers.choose(&file);
    window.command(Key::S);
    assert_eq!(window.title(), "Кафе «У дома» – Touchrank");
    assert!(window.sees("Все изменения сохранены в 12:31"));
    assert_eq!(
        window.answers.asked.borrow()[0].name.as_deref(),
        Some("Кафе «У дома».ron")
    );
    let kept = window.app().project().unwrap().clone();

    // The second time nobody is asked.
    window.rename("Кафе");
    window.command(Key::S);
    assert_eq!(window.title(), "Кафе – Touchrank");
    window.command(Key::Z);
    assert_eq!(window.title(), "Кафе «У дома» ● – Touchrank");
    window.command(Key::S);

    let mut window = Window::of(Language::Russian, window.closed());
    window.click("кафе");
    assert_eq!(window.app().project().unwrap(), &kept);
    assert!(window.sees("Без изменений с открытия"));
}

#[test]
fn a_name_without_an_extension_gets_it_and_replaces_nothing_unasked() {
    let mut window = Window::new(Language::English);
    window.click("New project");
    std::fs::write(window.path("cafe.ron"), "somebody else's").unwrap();
    window.answers.choose(&window.path("cafe"));
    window.command(Key::S);
    assert!(window.sees("exists already"));
    let there = std::fs::read_to_string(window.path("cafe.ron")).unwrap();
    assert_eq!(there, "somebody else's");
    window.answers.choose(&window.path("cafe 2"));
    window.click("Another name…");
    assert!(window.path("cafe 2.ron").exists());
}

#[test]
fn a_file_that_is_no_project_is_refused_and_the_open_one_stays() {
    let mut window = Window::new(Language::English);
    window.click("New project");
    window.rename("Cafe");
    let file = window.path("picture.ron");
    std::fs::write(&file, b"\x89PNG\r\n\x1a\n").unwrap();
    window.answers.choose(&file);
    window.command(Key::O);
    assert!(window.sees("That did not work"));
    assert!(window.sees("picture.ron"));
    window.press(Modifiers::NONE, Key::Enter);
    assert!(!window.sees("That did not work"));
    assert_eq!(window.title(), "Cafe ● – Touchrank");
    assert_eq!(std::fs::read(&file).unwrap(), b"\x89PNG\r\n\x1a\n");
}

#[test]
fn a_file_that_went_away_is_shown_as_missing_and_can_be_forgotten() {
    let mut window = Window::new(Language::English);
    window.click("New project");
    let file = window.path("cafe.ron");
    window.answers.choose(&file);
    window.command(Key::S);
    std::fs::remove_file(&file).unwrap();
    let mut window = Window::of(Language::English, window.closed());
    assert!(window.sees("cafe, not found"));
    window
        .harness
        .get_by_label_contains("cafe, not found")
        .click_secondary();
    window.settle();
    window.click("Remove from this list");
    assert!(!window.sees("cafe, not found"));
}

#[test]
fn a_dropped_file_opens() {
    let mut window = Window::new(Language::English);
    window.click("New project");
    window.rename("Cafe");
    let file = window.path("cafe.ron");
    window.answers.choose(&file);
    window.command(Key::S);
    window.command(Key::W);
    assert_eq!(window.title(), "Touchrank");
    window.drop_file(&file);
    assert_eq!(window.title(), "Cafe – Touchrank");
}

#[test]
fn where_the_system_has_no_file_dialog_a_path_is_typed() {
    let mut window = Window::new(Language::Russian);
    window.click("Новый проект");
    window.answers.give(FileAnswer::Unavailable);
    window.command(Key::S);
    assert!(window.sees("Введите полный путь"));
    window.command(Key::A);
    let file = window.path("typed");
    window.type_text(&file.to_string_lossy());
    window.press(Modifiers::NONE, Key::Enter);
    assert!(window.path("typed.ron").exists());
    assert_eq!(window.title(), "Новый проект – Touchrank");

    // The next time it begins with the place where the project is; a folder is no file to save into.
    window.answers.give(FileAnswer::Unavailable);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    let field = egui::Role::TextInput;
    let begins = window.harness.get_by_role_and_label(field, "Путь").value();
    let typed = window.path("typed.ron");
    assert_eq!(begins.as_deref(), Some(&*typed.to_string_lossy()));
    window.command(Key::A);
    let folder = window.path("");
    window.type_text(&folder.to_string_lossy());
    window.key(Key::Enter);
    assert!(window.sees("Это папка"));
    assert!(!window.path(".ron").exists());
    window.key(Key::End);
    window.type_text("second");
    window.key(Key::Enter);
    assert!(window.path("second.ron").exists());
}

#[test]
fn a_cancelled_dialog_changes_nothing() {
    let mut window = Window::new(Language::English);
    window.click("New project");
    window.rename("Cafe");
    window.answers.give(FileAnswer::Cancelled);
    window.command(Key::S);
    assert_eq!(window.title(), "Cafe ● – Touchrank");
    assert!(window.sees("Unsaved changes"));
}

#[test]
fn what_a_crash_left_beside_a_file_goes_when_the_file_is_opened() {
    let mut window = Window::new(Language::English);
    let file = window.path("cafe.ron");
    window.click("New project");
    window.answers.choose(&file);
    window.command(Key::S);
    let old = std::time::SystemTime::now() - std::time::Duration::from_hours(2);
    let stray = window.path(".touchrank-1-1-0.tmp");
    let theirs = window.path("notes.tmp");
    for path in [&stray, &theirs] {
        let left = std::fs::File::create(path).unwrap();
        left.set_modified(old).unwrap();
    }
    window.drop_file(&file);
    assert!(!stray.exists());
    assert!(theirs.exists(), "only what is ours goes");
}
