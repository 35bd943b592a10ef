//! Questions before something is lost.

use egui::{Key, Modifiers};
use touchrank::i18n::Language;

use crate::kit::Window;

/// A window with a project that has a change.
fn changed(language: Language) -> Window {
    let mut window = Window::new(language);
    window.click(match language {
        Language::English => "New project",
        Language::Russian => "Новый проект",
    });
    window.rename("Cafe");
    window
}

#[test]
fn quitting_asks_and_cancel_stays() {
    for (language, question, cancel) in [
        (Language::English, "Save the changes?", "Cancel"),
        (Language::Russian, "Сохранить изменения?", "Отмена"),
    ] {
        let mut window = changed(language);
        window.press_cross();
        assert!(window.sees(question));
        assert!(!window.app().is_ending());
        window.click(cancel);
        assert!(!window.sees(question));
        window.command(Key::Q);
        assert!(window.sees(question));
        window.press(Modifiers::NONE, Key::Escape);
        assert!(!window.sees(question));
        assert!(!window.app().is_ending());
        assert_eq!(window.title(), "Cafe ● – Touchrank");
    }
}

#[test]
fn saving_first_saves_and_then_goes_on() {
    let mut window = changed(Language::Russian);
    let file = window.path("cafe.ron");
    window.answers.choose(&file);
    window.press_cross();
    // Enter is the first answer.
    window.press(Modifiers::NONE, Key::Enter);
    assert!(file.exists());
    assert!(window.app().is_ending());
}

#[test]
fn not_saving_goes_on_without() {
    let mut window = changed(Language::English);
    window.command(Key::N);
    assert!(window.sees("Another project is about to take its place"));
    window.click("Don’t save");
    assert_eq!(window.title(), "New project – Touchrank");
}

#[test]
fn a_save_that_is_cancelled_ends_nothing() {
    let mut window = changed(Language::English);
    window.answers.give(touchrank::app::FileAnswer::Cancelled);
    window.command(Key::W);
    window.click("Save");
    assert_eq!(window.title(), "Cafe ● – Touchrank");
}

#[test]
fn an_unchanged_project_closes_without_a_question() {
    let mut window = Window::new(Language::English);
    window.click("New project");
    window.command(Key::W);
    assert_eq!(window.title(), "Touchrank");
}

/// A saved project with a change, whose file another program changed.
fn changed_outside() -> Window {
    let mut window = changed(Language::English);
    let file = window.path("cafe.ron");
    window.answers.choose(&file);
    window.command(Key::S);
    window.rename("Mine");
    let mut theirs = Window::new(Language::English);
    theirs.click("New project");
    theirs.rename("Theirs");
    theirs.answers.choose(&theirs.path("theirs.ron"));
    theirs.command(Key::S);
    std::fs::copy(theirs.path("theirs.ron"), &file).unwrap();
    window.command(Key::S);
    assert!(window.sees("The file was changed by another program"));
    window
}

#[test]
fn a_file_changed_outside_is_not_written_over_unasked() {
    let mut window = changed_outside();
    window.press(Modifiers::NONE, Key::Escape);
    let text = std::fs::read_to_string(window.path("cafe.ron")).unwrap();
    assert!(text.contains("\"Theirs\""));
    assert_eq!(window.title(), "Mine ● – Touchrank");
}

#[test]
fn a_copy_leaves_their_file() {
    let mut window = changed_outside();
    let copy = window.path("copy.ron");
    window.answers.choose(&copy);
    window.click("Save a copy…");
    assert!(std::fs::read_to_string(copy).unwrap().contains("\"Mine\""));
    let text = std::fs::read_to_string(window.path("cafe.ron")).unwrap();
    assert!(text.contains("\"Theirs\""));
    assert_eq!(window.title(), "Mine – Touchrank");
}

#[test]
fn reloading_shows_theirs() {
    let mut window = changed_outside();
    window.click("Reload");
    assert_eq!(window.title(), "Theirs – Touchrank");
}

#[test]
fn overwriting_keeps_theirs_among_the_backups() {
    let mut window = changed_outside();
    window.click("Overwrite");
    let text = std::fs::read_to_string(window.path("cafe.ron")).unwrap();
    assert!(text.contains("\"Mine\""));
    let backups = window.path("data/backups");
    let of_documents = std::fs::read_dir(backups).unwrap();
    let kept = of_documents.flat_map(|folder| std::fs::read_dir(folder.unwrap().path()).unwrap());
    let texts = kept.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    assert_eq!(texts.filter(|text| text.contains("\"Theirs\"")).count(), 1);
}
