//! From screen to screen, and one screen alone for a projector.

use egui::{Key, Modifiers};
use touchrank::files::examples;
use touchrank::i18n::Language;

use super::kit::Window;

#[test]
fn every_screen_has_a_key_and_comes_alone_into_the_whole_window() {
    let english = ["Set up", "Matrix", "Interview", "Priorities", "Journey map"];
    let russian = [
        "Подготовка",
        "Матрица",
        "Интервью",
        "Приоритеты",
        "Карта пути",
    ];
    for (language, names) in [(Language::English, english), (Language::Russian, russian)] {
        let project = examples::project("restaurant", language).unwrap();
        let mut window = Window::with(language, &project);
        let keys = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];
        for (key, name) in keys.into_iter().zip(names) {
            window.command(key);
            assert!(window.is_on(name), "{name}");
            window.press(Modifiers::NONE, Key::F11);
            assert!(!window.has_rail(), "{name} is not alone");
            // The set-up has a field open for typing, which Escape leaves first.
            if key == Key::Num1 {
                window.press(Modifiers::NONE, Key::Escape);
                assert!(!window.has_rail(), "{name} ended with its field");
            }
            window.press(Modifiers::NONE, Key::Escape);
            assert!(window.is_on(name), "{name}");
        }
    }
}

#[test]
fn escape_closes_what_is_open_before_it_ends_the_presentation() {
    let project = examples::project("restaurant", Language::English).unwrap();
    let mut window = Window::with(Language::English, &project);
    window.press(Modifiers::NONE, Key::F11);
    // A name that is being typed.
    window.press(Modifiers::NONE, Key::ArrowLeft);
    window.press(Modifiers::NONE, Key::F2);
    window.type_text("7");
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.has_rail(), "the editor was not closed first");
    // A range of cells.
    window.press(Modifiers::COMMAND, Key::Home);
    window.press(Modifiers::SHIFT, Key::ArrowRight);
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.has_rail(), "the range was not given up first");
    window.press(Modifiers::NONE, Key::Escape);
    assert!(window.has_rail());
    assert_eq!(window.project(), &project);
}

#[test]
fn a_refusal_is_said_in_the_presentation_too() {
    let project = examples::project("restaurant", Language::English).unwrap();
    let mut window = Window::with(Language::English, &project);
    window.press(Modifiers::NONE, Key::F11);
    window.press(Modifiers::COMMAND, Key::Home);
    window.type_text("7");
    assert!(
        window.sees("is no level here"),
        "{:?}",
        window.app().last_message()
    );
}
