//! Saving by itself: when, what, and when not.

use std::fs;
use std::time::Duration;

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use touchrank::files::project::to_text;
use touchrank::files::save::{RealDisk, open};
use touchrank::i18n::Language;
use touchrank::model::Project;

use crate::kit::Window;

/// A window as a person finds it at first, with “One” saved.
fn saved(language: Language) -> Window {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::on(language, folder, std::sync::Arc::new(RealDisk));
    window.command(Key::N);
    window.rename("One");
    window.answers.choose(&window.path("cafe.ron"));
    window.command(Key::S);
    window
}

fn name_in_file(window: &Window) -> String {
    let opened = open(&window.path("cafe.ron")).unwrap();
    opened.opened.project.about.name.clone()
}

#[test]
fn after_a_pause_the_file_has_it() {
    for (language, unsaved, saved_at) in [
        (
            Language::English,
            "Unsaved changes",
            "All changes saved 12:31",
        ),
        (
            Language::Russian,
            "Есть несохранённые изменения",
            "Все изменения сохранены в 12:31",
        ),
    ] {
        let mut window = saved(language);
        window.rename("Two");
        window.pass(8);
        assert!(window.sees(unsaved));
        assert_eq!(name_in_file(&window), "One");
        window.pass(8);
        assert_eq!(name_in_file(&window), "Two");
        assert_eq!(window.title(), "Two – Touchrank");
        assert!(window.sees(saved_at));
    }
}

#[test]
fn waiting_for_the_pause_costs_nothing() {
    let mut window = saved(Language::English);
    assert_eq!(window.rests_for(), Duration::MAX);
    window.rename("Two");
    let rests = window.rests_for();
    assert!(
        rests > Duration::from_secs(8) && rests <= Duration::from_secs(15),
        "{rests:?}"
    );
    window.pass(16);
    assert_eq!(window.rests_for(), Duration::MAX);
}

#[test]
fn who_never_pauses_is_saved_after_two_minutes() {
    let mut window = saved(Language::English);
    let mut rounds = 0;
    while name_in_file(&window) == "One" {
        rounds += 1;
        assert!(rounds < 25, "never");
        window.rename(&format!("Round {rounds}"));
        window.pass(6);
    }
    assert!(rounds > 8, "too early: {rounds}");
}

#[test]
fn what_is_being_typed_is_left_where_it_is() {
    let mut window = saved(Language::English);
    window.rename("Two");
    window.command(Key::Num6);
    window.harness.get_by_label("New segment").focus();
    window.settle();
    window.type_text("Famil");
    window.pass(20);
    assert_eq!(name_in_file(&window), "Two");
    assert_eq!(window.project().segments.len(), 0);
    window.type_text("ies");
    window.key(Key::Enter);
    assert_eq!(window.project().segments.get(0).unwrap().name, "Families");
}

#[test]
fn it_is_switched_off_and_on_and_that_is_remembered() {
    let mut window = saved(Language::Russian);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::A);
    assert_eq!(
        window.app().last_message().unwrap(),
        "Проекты теперь сохраняются только по команде"
    );
    window.rename("Two");
    window.pass(200);
    assert_eq!(name_in_file(&window), "One");
    window.command(Key::S);

    let disk = std::sync::Arc::new(RealDisk);
    let mut window = Window::on(Language::Russian, window.closed(), disk);
    window.click("cafe");
    window.rename("Three");
    window.pass(20);
    assert_eq!(name_in_file(&window), "Two");
    window.click("Файл");
    window
        .harness
        .get_by_label("Сохранять автоматически")
        .click();
    window.settle();
    window.pass(20);
    assert_eq!(name_in_file(&window), "Three");
}

#[test]
fn a_failure_is_said_once_and_then_waits_for_the_person() {
    let mut window = saved(Language::English);
    let shelf = window.path("cafe.ron");
    let mut rights = fs::metadata(&shelf).unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(&shelf, rights.clone()).unwrap();
    window.rename("Two");
    window.pass(16);
    assert!(window.sees("That did not work"));
    window.key(Key::Escape);
    window.rename("Three");
    window.pass(130);
    assert!(!window.sees("That did not work"));
    assert_eq!(window.title(), "Three ● – Touchrank");
    #[expect(clippy::permissions_set_readonly_false, reason = "a file of this test")]
    rights.set_readonly(false);
    fs::set_permissions(&shelf, rights).unwrap();
    window.command(Key::S);
    window.rename("Four");
    window.pass(16);
    assert_eq!(name_in_file(&window), "Four");
}

#[test]
fn where_somebody_else_changed_the_file_the_usual_question_comes_once() {
    let mut window = saved(Language::English);
    fs::write(window.path("cafe.ron"), to_text(&Project::named("Theirs"))).unwrap();
    window.rename("Mine");
    window.pass(16);
    assert!(window.sees("The file was changed by another program"));
    window.key(Key::Escape);
    window.rename("Mine 2");
    window.pass(130);
    assert!(!window.sees("The file was changed by another program"));
    assert_eq!(name_in_file(&window), "Theirs");
}

#[test]
fn a_file_that_was_put_right_on_opening_waits_for_the_first_save_by_hand() {
    let mut window = saved(Language::English);
    let text = to_text(&Project::named("One"));
    let end = text.find("// end").unwrap();
    let unsealed = text[..end].to_owned();
    let file = window.path("cafe.ron");
    fs::write(&file, &unsealed).unwrap();
    window.drop_file(&file);
    window.key(Key::Escape);
    window.rename("Two");
    window.pass(130);
    assert_eq!(fs::read_to_string(&file).unwrap(), unsealed);
    window.command(Key::S);
    window.rename("Three");
    window.pass(16);
    assert_eq!(name_in_file(&window), "Three");
}

#[test]
fn a_project_without_a_file_is_not_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::on(Language::English, folder, std::sync::Arc::new(RealDisk));
    window.command(Key::N);
    window.rename("One");
    window.pass(130);
    assert_eq!(window.title(), "One ● – Touchrank");
    assert!(window.answers.asked.borrow().is_empty());
    assert_eq!(window.rests_for(), Duration::MAX);
}

#[test]
fn a_file_that_somebody_moved_is_not_made_anew_unasked() {
    for (language, gone) in [
        (Language::English, "is not there any more"),
        (Language::Russian, "больше нет"),
    ] {
        let mut window = saved(language);
        let file = window.path("cafe.ron");
        fs::rename(&file, window.path("moved.ron")).unwrap();
        window.rename("Two");
        window.pass(16);
        assert!(window.sees(gone));
        assert!(!file.exists());
        // Nor once the person has read that.
        window.key(Key::Escape);
        window.pass(16);
        assert!(!file.exists());
        // A person may.
        window.command(Key::S);
        assert_eq!(name_in_file(&window), "Two");
    }
}

#[test]
fn a_file_of_an_older_format_stays_one_until_a_person_saves_it() {
    let mut window = saved(Language::English);
    let corpus =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/1/agency.en.ron");
    let file = window.path("cafe.ron");
    fs::copy(&corpus, &file).unwrap();
    window.drop_file(&file);
    window.rename("Two");
    window.pass(130);
    assert_eq!(fs::read(&file).unwrap(), fs::read(&corpus).unwrap());
    window.command(Key::S);
    window.rename("Three");
    window.pass(16);
    assert_eq!(name_in_file(&window), "Three");
}
