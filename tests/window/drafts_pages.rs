//! What is typed on the pages of Confidence and of the panel, and in the dialogs that take files in: told, entered, never lost.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use touchrank::i18n::Language::{self, English, Russian};

use super::drafts::{ENTER, KEEP, TAB, case, hold_on, row};
use super::{ballots, hypotheses, panel, raters, survey};
use crate::kit::Window;

fn on_raters(window: &mut Window) {
    window.command(Key::Num8);
    window.key(Key::R);
}

#[test]
fn on_the_page_of_raters() {
    hold_on(
        &raters::disputed(false),
        &[
            case(
                |window| {
                    on_raters(window);
                    window.key(Key::N);
                },
                "Galina",
                ["New person", "Новый участник"],
                ENTER,
            ),
            case(
                |window| {
                    on_raters(window);
                    window.press(Modifiers::SHIFT, Key::N);
                    window.command(Key::A);
                },
                "Hanna",
                ["Name: “Anna”", "Имя: «Anna»"],
                ENTER,
            ),
        ],
    );
}

#[test]
fn on_the_pages_of_the_panel() {
    fn on_questions(window: &mut Window) {
        window.command(Key::Num9);
        window.key(Key::Q);
    }
    hold_on(
        &panel::asked(),
        &[
            case(
                |window| {
                    window.command(Key::Num9);
                    window
                        .harness
                        .get_by_label_contains("Visit: Lunch,")
                        .click();
                    window.settle();
                    window.key(Key::S);
                },
                "Lunchers",
                ["Name of the new segment", "Название нового сегмента"],
                ENTER,
            ),
            case(
                |window| {
                    on_questions(window);
                    window.press(Modifiers::SHIFT, Key::O);
                    window.command(Key::A);
                },
                "Winter",
                ["Wave: “Autumn”", "Волна: «Autumn»"],
                ENTER,
            ),
            case(
                |window| {
                    on_questions(window);
                    window.field(["How", "Как"]);
                },
                "By phone",
                ["How: “Autumn”", "Как: «Autumn»"],
                ENTER,
            ),
            case(
                |window| {
                    on_questions(window);
                    window.key(Key::Home);
                    window.press(Modifiers::SHIFT, Key::Z);
                },
                "What for",
                ["Name on screen: “Visit”", "Название на экране: «Visit»"],
                ENTER,
            ),
        ],
    );
}

#[test]
fn on_the_page_of_hypotheses() {
    fn on_first(window: &mut Window, field: [&str; 2]) {
        window.command(Key::Num9);
        window.key(Key::H);
        window.field(field);
    }
    let of = [
        "Statement: “Lunchers will recommend”",
        "Утверждение: «Lunchers will recommend»",
    ];
    hold_on(
        &hypotheses::project(),
        &[
            case(
                |window| on_first(window, ["Statement", "Утверждение"]),
                "Lunchers come back",
                of,
                KEEP,
            ),
            case(
                |window| on_first(window, ["Owner", "Ответственный"]),
                "Vera",
                [
                    "Owner: “Lunchers will recommend”",
                    "Ответственный: «Lunchers will recommend»",
                ],
                ENTER,
            ),
            case(
                |window| on_first(window, ["Note", "Заметка"]),
                "Ask in winter",
                [
                    "Note: “Lunchers will recommend”",
                    "Заметка: «Lunchers will recommend»",
                ],
                TAB,
            ),
        ],
    );
}

#[test]
fn what_is_refused_on_a_page_is_told_while_another_page_is_on_show() {
    for (language, place) in [(English, "New person"), (Russian, "Новый участник")] {
        let mut window = Window::with(language, &raters::disputed(false));
        on_raters(&mut window);
        window.key(Key::N);
        window.type_text("Anna");
        let typed = [row(place, "Anna", false)];
        assert_eq!(window.typed(), typed);
        // Pairs, and another screen.
        window.key(Key::Tab);
        window.key(Key::P);
        assert_eq!(window.typed(), typed, "on another page");
        window.command(Key::Num2);
        assert_eq!(window.typed(), typed, "on another screen");
        let mut window = window.crash_and_start(language);
        window.key(Key::Enter);
        assert!(window.has_text("Anna"), "{}", window.texts());
    }
}

#[test]
fn a_judgement_that_is_chosen_and_not_entered_comes_back_after_a_crash() {
    let mut window = Window::with(English, &raters::disputed(false));
    window.command(Key::Num8);
    window.key(Key::P);
    window.key(Key::ArrowRight);
    assert_eq!(window.typed().len(), 1);
    assert!(window.project().judgements.is_empty());
    let mut window = window.crash_and_start(English);
    window.key(Key::Enter);
    assert_eq!(window.project().judgements.len(), 1);
}

#[test]
fn a_choice_in_open_properties_comes_back_after_a_crash() {
    let mut window = Window::with(English, &raters::disputed(false));
    window.press(Modifiers::ALT, Key::Enter);
    window.click("Русский");
    assert_eq!(window.project().about.language, English);
    let mut window = window.crash_and_start(English);
    window.key(Key::Enter);
    let said = "Language of the content: this was being typed and has been entered: Русский";
    assert!(window.has_text(said), "{}", window.texts());
    assert_eq!(window.project().about.language, Russian);
}

/// A file of answers that is looked at, whose first column is taken for a number and whose wave is called “Winter”.
fn looked_at(language: Language) -> Window {
    let mut window = Window::with(language, &survey::cafe());
    let path = survey::write(&window, "guests.csv", &survey::table(44, 10));
    survey::look(&mut window, &path);
    assert_eq!(window.typed(), []);
    window.field(["Wave", "Волна"]);
    window.type_text("Winter");
    window
}

#[test]
fn answers_that_are_about_to_be_taken_in_come_back_after_a_crash() {
    for (language, place, said) in [
        (
            English,
            "Answers of “guests.csv”, which were about to be taken in",
            "this was being typed and has been entered: Winter",
        ),
        (
            Russian,
            "Ответы из файла «guests.csv», которые собирались взять",
            "этот текст набирался и теперь внесён в проект: Winter",
        ),
    ] {
        let window = looked_at(language);
        assert_eq!(window.typed(), [row(place, "Winter", true)]);
        assert!(window.project().panel.is_empty());
        let mut window = window.crash_and_start(language);
        window.key(Key::Enter);
        assert!(window.has_text(said), "{}", window.texts());
        let panel = &window.project().panel;
        assert_eq!(panel.waves.get(0).unwrap().name, "Winter");
        assert_eq!(panel.questions.len(), 4);
    }
}

#[test]
fn the_windows_cross_names_the_dialog_in_which_something_was_said() {
    let mut window = looked_at(English);
    window.press_cross();
    assert!(!window.app().is_ending());
    let said = window.app().last_message().unwrap();
    assert!(said.contains("“Answers of buyers” is still open"), "{said}");
    window.press_cross();
    assert!(window.app().is_ending());

    let mut window = Window::with(Russian, &ballots::shop());
    let anna = ballots::file(&window, "Anna.csv", "9,3");
    ballots::take(&mut window, &[anna]);
    assert_eq!(window.typed(), []);
    window.field(["", "Участник, файл Anna.csv"]);
    window.type_text("Анна П.");
    let place = window.typed()[0].0.clone();
    assert_eq!(window.typed(), [row(&place, "Анна П.", false)]);
    window.press_cross();
    assert!(!window.app().is_ending());
    window.press_cross();
    assert!(window.app().is_ending());
}
