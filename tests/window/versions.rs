//! Earlier versions: listed, told apart from the present, opened as a copy, brought back, by keyboard and in both languages.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::files::save::open;
use touchrank::i18n::Language;

use crate::kit::Window;

/// 5 February 2020, 09:05 UTC.
const FIRST: u64 = 1_580_893_500;
/// 1 March 2020, 18:30 UTC.
const SECOND: u64 = 1_583_087_400;

const TITLES: [(Language, [&str; 2]); 2] = [
    (
        Language::English,
        ["1 Mar 2020, 18:30", "5 Feb 2020, 09:05"],
    ),
    (
        Language::Russian,
        ["01.03.2020, 18:30", "05.02.2020, 09:05"],
    ),
];

/// “Three” in a file that held “One” and “Two” at those times.
fn third(language: Language) -> Window {
    let mut window = Window::new(language);
    window.command(Key::N);
    window.rename("One");
    let file = window.path("cafe.ron");
    window.answers.choose(&file);
    window.command(Key::S);
    for (seconds, name) in [(FIRST, "Two"), (SECOND, "Three")] {
        let opened = fs::File::options().write(true).open(&file).unwrap();
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        opened.set_modified(time).unwrap();
        window.rename(name);
        window.command(Key::S);
    }
    window
}

fn show(window: &mut Window) {
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::H);
}

/// The titles in the list, what stands below each, and which is chosen.
fn rows(window: &Window) -> Vec<(String, String, bool)> {
    let rows = window.harness.query_all_by_role(Role::ListBoxOption);
    rows.map(|row| {
        let node = row.accesskit_node();
        (
            node.label().unwrap_or_default(),
            node.description().unwrap_or_default(),
            node.is_selected().unwrap_or_default()
                || format!("{:?}", node.toggled()).contains("True"),
        )
    })
    .collect()
}

fn titles(window: &Window) -> Vec<String> {
    rows(window).into_iter().map(|(title, ..)| title).collect()
}

/// The files of the versions, the oldest first.
fn files(window: &Window) -> Vec<PathBuf> {
    let folders = fs::read_dir(window.path("data/backups")).unwrap();
    let files = folders.flat_map(|folder| fs::read_dir(folder.unwrap().path()).unwrap());
    let mut files: Vec<PathBuf> = files
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "ron"))
        .collect();
    files.sort();
    files
}

#[test]
fn they_are_listed_with_day_time_and_size_newest_first() {
    for (language, wanted) in TITLES {
        let mut window = third(language);
        show(&mut window);
        assert_eq!(titles(&window), wanted);
        let rows = rows(&window);
        let size = match language {
            Language::English => "1 KB",
            Language::Russian => "1 КБ",
        };
        assert!(
            rows.iter().all(|(_, told, _)| told.contains(size)),
            "{rows:?}"
        );
        // What differs is told in a sentence.
        let since = match language {
            Language::English => "Since then: ",
            Language::Russian => "С тех пор: ",
        };
        assert!(
            rows.iter().all(|(_, told, _)| told.starts_with(since)),
            "{rows:?}"
        );
        assert!(rows[0].2 && !rows[1].2, "the newest is chosen: {rows:?}");
        window.key(Key::Escape);
        assert_eq!(window.title(), "Three – Touchrank");
    }
}

#[test]
fn two_of_one_minute_are_told_apart_by_the_second() {
    let mut window = Window::new(Language::English);
    window.command(Key::N);
    let file = window.path("cafe.ron");
    window.answers.choose(&file);
    window.command(Key::S);
    for (seconds, name) in [(FIRST, "Two"), (FIRST + 40, "Three")] {
        let opened = fs::File::options().write(true).open(&file).unwrap();
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        opened.set_modified(time).unwrap();
        window.rename(name);
        window.command(Key::S);
    }
    show(&mut window);
    let wanted = ["5 Feb 2020, 09:05:40", "5 Feb 2020, 09:05:00"];
    assert_eq!(titles(&window), wanted);
}

#[test]
fn one_is_brought_back_by_the_keyboard_as_one_step() {
    for (language, wanted) in TITLES {
        let mut window = third(language);
        show(&mut window);
        window.key(Key::ArrowDown);
        assert!(rows(&window)[1].2);
        // Past “Open as a copy”.
        window.key(Key::Tab);
        window.key(Key::Tab);
        window.key(Key::Enter);
        assert_eq!(window.title(), "One ● – Touchrank");
        let said = window.app().last_message().unwrap();
        assert!(said.contains(wanted[1]), "{said}");
        // The file changes only by a save.
        let in_file = open(&window.path("cafe.ron")).unwrap().opened.project;
        assert_eq!(in_file.about.name, "Three");
        window.command(Key::Z);
        assert_eq!(window.title(), "Three – Touchrank");
        let undone = window.app().last_message().unwrap();
        assert!(undone.contains(wanted[1]), "{undone}");
        window.command(Key::Y);
        window.command(Key::S);
        assert_eq!(files(&window).len(), 3, "what was replaced is kept");
    }
}

#[test]
fn one_is_opened_as_a_copy_that_has_no_file() {
    for (language, _) in TITLES {
        let mut window = third(language);
        show(&mut window);
        window.key(Key::Enter);
        assert_eq!(window.title(), "Two ● – Touchrank");
        let copy = window.path("copy.ron");
        window.answers.choose(&copy);
        window.command(Key::S);
        assert_eq!(open(&copy).unwrap().opened.project.about.name, "Two");
        let in_file = open(&window.path("cafe.ron")).unwrap().opened.project;
        assert_eq!(in_file.about.name, "Three");
        // It begins its own versions.
        show(&mut window);
        assert!(titles(&window).is_empty());
    }
}

#[test]
fn a_copy_never_takes_the_place_of_unsaved_changes_unasked() {
    let mut window = third(Language::English);
    window.rename("Four");
    show(&mut window);
    window.click("Open as a copy");
    assert!(window.sees("Save the changes?"));
    window.click("Cancel");
    assert_eq!(window.title(), "Four ● – Touchrank");
}

#[test]
fn a_damaged_version_is_listed_as_unreadable_with_the_reason() {
    for (language, unreadable, refused, copy) in [
        (
            Language::English,
            "This version cannot be read.",
            "was not opened",
            "Open as a copy",
        ),
        (
            Language::Russian,
            "Эту версию не удаётся прочитать.",
            "не открыт",
            "Открыть копией",
        ),
    ] {
        let mut window = third(language);
        fs::write(files(&window).pop().unwrap(), [0; 4_000]).unwrap();
        show(&mut window);
        let told: Vec<String> = rows(&window).into_iter().map(|(_, told, _)| told).collect();
        assert!(told[0].starts_with(unreadable), "{told:?}");
        assert!(!told[1].starts_with(unreadable), "{told:?}");
        assert!(window.sees(refused));
        let button = window.harness.get_by_label(copy);
        assert!(button.accesskit_node().is_disabled());
        window.key(Key::Enter);
        assert_eq!(window.title(), "Three – Touchrank");
        // The other one is as it was.
        window.key(Key::ArrowDown);
        window.key(Key::Enter);
        assert_eq!(window.title(), "One ● – Touchrank");
    }
}

#[test]
fn a_file_that_was_renamed_outside_has_the_versions_of_its_former_name() {
    for (language, wanted) in TITLES {
        let moved = match language {
            Language::English => "This file was renamed, moved or copied",
            Language::Russian => "Файл переименован, перемещён или скопирован",
        };
        let mut window = third(language);
        window.command(Key::W);
        let (old, new) = (window.path("cafe.ron"), window.path("moved/bistro.ron"));
        fs::create_dir(window.path("moved")).unwrap();
        fs::rename(&old, &new).unwrap();
        window.drop_file(&new);
        show(&mut window);
        assert_eq!(titles(&window), wanted);
        assert!(window.sees(moved));
        window.key(Key::Escape);

        // They stay in the list when it is saved in its new place, once and again.
        for name in ["Four", "Five"] {
            window.rename(name);
            window.command(Key::S);
        }
        show(&mut window);
        assert_eq!(titles(&window).len(), 4);
        assert_eq!(titles(&window)[2..], wanted);
        window.key(Key::End);
        window.key(Key::Enter);
        assert_eq!(window.title(), "One ● – Touchrank");
    }
}

#[test]
fn a_copy_has_the_versions_up_to_the_copy_and_not_what_the_other_became() {
    let mut window = third(Language::English);
    let (first, copy) = (window.path("cafe.ron"), window.path("copy.ron"));
    fs::copy(&first, &copy).unwrap();
    window.command(Key::W);
    window.drop_file(&copy);
    window.rename("Copy");
    window.command(Key::S);
    window.command(Key::W);
    window.drop_file(&first);
    for name in ["Four", "Five"] {
        window.rename(name);
        window.command(Key::S);
    }
    show(&mut window);
    let own = titles(&window).len();
    window.key(Key::Escape);
    window.command(Key::W);
    window.drop_file(&copy);
    show(&mut window);
    assert_eq!((own, titles(&window).len()), (4, 3));
}

#[test]
fn where_there_are_none_it_is_said_in_words() {
    for (language, unsaved, none) in [
        (
            Language::English,
            "has not been saved to a file yet",
            "There are no earlier versions",
        ),
        (
            Language::Russian,
            "ещё не сохранён в файл",
            "Прежних версий файла",
        ),
    ] {
        let mut window = Window::new(language);
        window.command(Key::N);
        show(&mut window);
        assert!(window.sees(unsaved));
        window.key(Key::Enter);
        window.answers.choose(&window.path("cafe.ron"));
        window.command(Key::S);
        show(&mut window);
        assert!(window.sees(none));
        window.key(Key::Enter);
        assert!(!window.sees(none));
    }
}

#[test]
fn a_file_that_does_not_open_leads_to_its_earlier_versions() {
    for (language, button, restore) in [
        (Language::English, "Earlier versions…", "Restore"),
        (Language::Russian, "Прежние версии…", "Вернуть"),
    ] {
        let mut window = third(language);
        let file = window.path("cafe.ron");
        window.command(Key::W);
        let damaged = fs::read(&file).unwrap();
        fs::write(&file, &damaged[..damaged.len() / 2]).unwrap();
        window.drop_file(&file);
        window.click(button);
        assert_eq!(titles(&window).len(), 2);
        assert!(window.harness.query_by_label(restore).is_none());
        window.key(Key::Enter);
        assert_eq!(window.title(), "Two ● – Touchrank");
        assert_eq!(fs::read(&file).unwrap(), &damaged[..damaged.len() / 2]);
    }
}

#[test]
fn a_file_that_does_not_open_and_has_none_leads_nowhere() {
    let mut window = Window::new(Language::English);
    let file = window.path("broken.ron");
    fs::write(&file, "nothing of ours").unwrap();
    window.drop_file(&file);
    assert!(window.sees("That did not work"));
    assert!(window.harness.query_by_label("Earlier versions…").is_none());
}
