//! A sudden end and the start behind it: what was done is offered, brought back, put off or let go.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::i18n::Language;

use crate::kit::Window;

const FOUND: &str = "Unsaved work was found";

fn new_project(language: Language) -> Window {
    let mut window = Window::new(language);
    window.click(match language {
        Language::English => "New project",
        Language::Russian => "Новый проект",
    });
    window
}

/// A saved project `cafe.ron` called “Cafe”.
fn saved() -> Window {
    let mut window = new_project(Language::English);
    window.rename("Cafe");
    window.answers.choose(&window.path("cafe.ron"));
    window.command(Key::S);
    assert_eq!(window.title(), "Cafe – Touchrank");
    window
}

fn list_unsaved(window: &mut Window) {
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::U);
}

/// Presses the row of a work, whatever stands in it behind this beginning.
fn press_row(window: &mut Window, begins: &str) {
    window.harness.get_by_label_contains(begins).click();
    window.settle();
}

/// The journals of a folder, for comparing; none where nothing was ever to be kept.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|end| end == "journal"))
        .map(|path| (path.clone(), std::fs::read(&path).unwrap()))
        .collect()
}

#[test]
fn a_project_never_saved_comes_back_by_enter_in_both_languages() {
    for (language, found, never, back) in [
        (
            Language::English,
            FOUND,
            "2 unsaved changes, Never saved",
            "is back, with its unsaved changes",
        ),
        (
            Language::Russian,
            "Найдена несохранённая работа",
            "2 несохранённых изменения, Ещё не сохранён",
            "восстановлен вместе с несохранёнными изменениями",
        ),
    ] {
        let mut window = new_project(language);
        window.rename("Cafe");
        window.rename("Кафе «У дома»");
        let project = window.project().clone();

        let mut window = window.crash_and_start(language);
        assert!(window.sees(found));
        assert!(window.sees(never));
        window.key(Key::Enter);
        assert!(!window.sees(found));
        assert_eq!(window.project(), &project);
        assert_eq!(window.title(), "Кафе «У дома» ● – Touchrank");
        assert!(window.sees(back));

        // It has no file, so saving asks for one.
        let file = window.path("cafe.ron");
        window.answers.choose(&file);
        window.command(Key::S);
        assert_eq!(window.title(), "Кафе «У дома» – Touchrank");
        window.command(Key::Q);
        assert!(window.app().is_ending());

        // The end was a clean one. What was brought back is not asked about again.
        let window = window.crash_and_start(language);
        assert!(!window.sees(found));
    }
}

#[test]
fn a_saved_project_comes_back_with_its_file_and_is_saved_there() {
    let mut window = saved();
    window.rename("Cafe by the park");
    window.rename("Cafe in the park");
    window.command(Key::Z);
    let project = window.project().clone();

    let mut window = window.crash_and_start(Language::English);
    assert!(window.sees("1 unsaved change, "));
    assert!(window.sees("cafe.ron"));
    window.click("Restore");
    assert_eq!(window.project(), &project);
    assert_eq!(window.title(), "Cafe by the park ● – Touchrank");
    window.command(Key::S);
    assert_eq!(window.title(), "Cafe by the park – Touchrank");
    let text = std::fs::read_to_string(window.path("cafe.ron")).unwrap();
    assert!(text.contains("\"Cafe by the park\""));
}

#[test]
fn what_was_restored_and_not_saved_survives_another_crash() {
    let mut window = saved();
    window.rename("Bistro");
    let mut window = window.crash_and_start(Language::English);
    window.key(Key::Enter);
    assert_eq!(window.title(), "Bistro ● – Touchrank");
    window.rename("Brasserie");
    let mut window = window.crash_and_start(Language::English);
    // The work that was brought back is asked about once, with what was done since.
    assert_eq!(
        window
            .harness
            .query_all_by_role(egui::Role::RadioButton)
            .count(),
        1
    );
    assert!(window.sees("2 unsaved changes"));
    window.key(Key::Enter);
    assert_eq!(window.title(), "Brasserie ● – Touchrank");
}

#[test]
fn a_save_under_way_leaves_nothing_to_ask_about() {
    let mut window = saved();
    window.rename("Bistro");
    let project = window.project().clone();
    // The crash comes between the last step of a save and the journal's word about it.
    let mut window = Window::of(Language::English, {
        let folder = window.crash();
        let text = touchrank::files::project::to_text(&project);
        std::fs::write(folder.path().join("cafe.ron"), text).unwrap();
        folder
    });
    assert!(!window.sees(FOUND));
    list_unsaved(&mut window);
    assert!(window.sees("There is no unsaved work"));
}

#[test]
fn later_keeps_it_and_the_next_start_asks_again() {
    let mut window = new_project(Language::English);
    window.rename("Cafe");
    let mut window = window.crash_and_start(Language::English);
    window.key(Key::Escape);
    assert!(!window.sees(FOUND));
    assert!(window.sees("Unsaved work: 1"));
    let mut window = window.crash_and_start(Language::English);
    assert!(window.sees(FOUND));
    window.click("Later");
    // The quiet line leads to it.
    window.click("Unsaved work: 1");
    press_row(&mut window, "Cafe, ");
    window.click("Restore");
    assert_eq!(window.title(), "Cafe ● – Touchrank");
}

#[test]
fn of_two_documents_one_is_chosen_by_arrows_and_the_other_waits() {
    let mut window = new_project(Language::English);
    window.rename("First");
    let mut window = window.crash_and_start(Language::English);
    window.click("Later");
    window.click("New project");
    window.rename("Second");
    let mut window = window.crash_and_start(Language::English);
    assert!(window.sees("Restore one, or decide later"));
    // The latest comes first.
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert_eq!(window.title(), "First ● – Touchrank");
    let mut window = window.crash_and_start(Language::English);
    // Pressed as fast as a hand does it, and with the selection seen to move.
    window.harness.key_press(Key::ArrowDown);
    window.harness.step();
    window.harness.step();
    let rows = window.harness.query_all_by_role(egui::Role::RadioButton);
    let on = Some(egui::accesskit::Toggled::True);
    let selected = rows.map(|row| row.accesskit_node().toggled() == on);
    assert_eq!(selected.collect::<Vec<_>>(), [false, true]);
    window.key(Key::Enter);
    assert_eq!(window.title(), "Second ● – Touchrank");
}

#[test]
fn the_saved_one_is_opened_and_the_work_stays_for_thirty_days() {
    let mut window = saved();
    window.rename("Bistro");
    let mut window = window.crash_and_start(Language::English);
    window.click("Open the saved one");
    assert_eq!(window.title(), "Cafe – Touchrank");

    let mut window = window.crash_and_start(Language::English);
    assert!(!window.sees(FOUND));
    list_unsaved(&mut window);
    assert!(window.sees("kept until"));
    window.key(Key::Enter);
    assert_eq!(window.title(), "Bistro ● – Touchrank");
}

#[test]
fn what_was_not_saved_by_choice_is_brought_back_from_the_list() {
    for (language, question, dont, restore, kept) in [
        (
            Language::English,
            "What you don’t save stays under “File › Unsaved work…” for 30 days.",
            "Don’t save",
            "Restore",
            "kept until",
        ),
        (
            Language::Russian,
            "Несохранённое останется в меню «Файл › Несохранённая работа…» на 30 дней.",
            "Не сохранять",
            "Восстановить",
            "хранится до",
        ),
    ] {
        let mut window = new_project(language);
        window.rename("Cafe");
        window.command(Key::W);
        assert!(window.sees(question));
        window.click(dont);
        assert_eq!(window.title(), "Touchrank");

        let mut window = window.crash_and_start(language);
        list_unsaved(&mut window);
        assert!(window.sees(kept));
        window.click(restore);
        assert_eq!(window.title(), "Cafe ● – Touchrank");
    }
}

#[test]
fn what_was_brought_back_and_saved_since_is_unsaved_work_no_more() {
    for (language, none) in [
        (Language::English, "There is no unsaved work"),
        (Language::Russian, "Несохранённой работы нет"),
    ] {
        let mut window = new_project(language);
        window.rename("Cafe");
        let mut window = window.crash_and_start(language);
        window.key(Key::Enter);
        window.rename("Bistro");
        list_unsaved(&mut window);
        // As long as no file has it, what was brought back can be brought back again.
        assert!(!window.sees(none));
        window.key(Key::Escape);
        window.answers.choose(&window.path("cafe.ron"));
        window.command(Key::S);
        list_unsaved(&mut window);
        assert!(window.sees(none), "{language:?}");
        window.key(Key::Escape);
        window.command(Key::W);
        assert_eq!(files(&window.path("data/journal")), BTreeMap::new());
    }
}

#[test]
fn what_could_not_be_entered_or_read_stays_listed_though_the_rest_is_saved() {
    // A text that was refused.
    let mut window = new_project(Language::English);
    window.rename("Cafe");
    window.press(Modifiers::ALT, Key::Enter);
    window.command(Key::A);
    window.type_text(&"x".repeat(501));
    let mut window = window.crash_and_start(Language::English);
    window.key(Key::Enter);
    window.key(Key::Enter);
    window.answers.choose(&window.path("cafe.ron"));
    window.command(Key::S);
    assert_eq!(window.title(), "Cafe – Touchrank");
    list_unsaved(&mut window);
    assert!(window.sees("Cafe, "));

    // A record of which the end is damaged.
    let mut window = new_project(Language::English);
    window.rename("Cafe");
    // A record of its own.
    let journal = window.path("data/journal");
    while !files(&journal)
        .values()
        .any(|bytes| contains(bytes, "Cafe"))
    {
        window.harness.step();
    }
    window.rename("Bistro");
    let folder = window.crash();
    for (path, mut bytes) in files(&folder.path().join("data/journal")) {
        bytes.truncate(bytes.len() - 10);
        std::fs::write(path, bytes).unwrap();
    }
    let mut window = Window::of(Language::English, folder);
    window.key(Key::Enter);
    window.key(Key::Enter);
    window.answers.choose(&window.path("cafe.ron"));
    window.command(Key::S);
    assert_eq!(window.title(), "Cafe – Touchrank");
    list_unsaved(&mut window);
    assert!(window.sees("Cafe, "));
}

#[test]
fn a_save_that_fails_takes_no_unsaved_work_away() {
    let mut window = saved();
    window.rename("Bistro");
    let mut window = window.crash_and_start(Language::English);
    window.key(Key::Enter);
    let file = window.path("cafe.ron");
    std::fs::remove_file(&file).unwrap();
    std::fs::create_dir(&file).unwrap();
    window.command(Key::S);
    assert_eq!(window.title(), "Bistro ● – Touchrank");
    window.key(Key::Escape);
    list_unsaved(&mut window);
    assert!(window.sees("Bistro, "));
}

#[test]
fn deleting_for_good_asks_first() {
    let mut window = new_project(Language::English);
    window.rename("Cafe");
    window.command(Key::W);
    window.click("Don’t save");
    list_unsaved(&mut window);
    window.click("Delete for good…");
    assert!(window.sees("Delete the unsaved work on “Cafe” for good?"));
    window.key(Key::Escape);
    assert!(!window.sees("for good?"));
    window.click("Delete for good…");
    window.click("Keep it");
    assert!(window.sees("1 unsaved change"));
    window.click("Delete for good…");
    window.click("Delete for good");
    assert!(window.sees("There is no unsaved work"));
    window.key(Key::Enter);
    assert!(!window.sees("Unsaved work: "));
    assert_eq!(files(&window.path("data/journal")), BTreeMap::new());
}

#[test]
fn a_clean_end_leaves_nothing() {
    let mut window = saved();
    window.rename("Bistro");
    window.command(Key::S);
    window.command(Key::Q);
    let folder = window.crash();
    assert_eq!(files(&folder.path().join("data/journal")), BTreeMap::new());

    // Nothing was done, so nothing is to be kept.
    let mut window = Window::new(Language::English);
    window.click("New project");
    window.command(Key::W);
    window.command(Key::Q);
    let folder = window.crash();
    assert_eq!(files(&folder.path().join("data/journal")), BTreeMap::new());
}

#[test]
fn a_project_that_was_only_looked_at_is_not_asked_about() {
    let window = saved();
    let window = window.crash_and_start(Language::English);
    assert!(!window.sees(FOUND));
}

#[test]
fn a_file_changed_meanwhile_is_noticed_at_the_save() {
    let mut window = saved();
    window.rename("Mine");
    let folder = window.crash();
    let mut theirs = Window::new(Language::English);
    theirs.click("New project");
    theirs.rename("Theirs");
    theirs.answers.choose(&theirs.path("theirs.ron"));
    theirs.command(Key::S);
    std::fs::copy(theirs.path("theirs.ron"), folder.path().join("cafe.ron")).unwrap();

    let mut window = Window::of(Language::English, folder);
    window.key(Key::Enter);
    assert_eq!(window.title(), "Mine ● – Touchrank");
    window.command(Key::S);
    assert!(window.sees("The file was changed by another program"));
    let text = std::fs::read_to_string(window.path("cafe.ron")).unwrap();
    assert!(text.contains("\"Theirs\""));
}

#[test]
fn a_folder_that_takes_no_journal_is_said_once_and_work_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("data"), "no folder").unwrap();
    let mut window = Window::of(Language::English, folder);
    window.click("New project");
    window.rename("Cafe");
    window.rename("Bistro");
    // Listing waits for the journal.
    list_unsaved(&mut window);
    let file = window.path("cafe.ron");
    window.answers.choose(&file);
    window.command(Key::S);
    assert!(file.exists());
    window.run("messages");
    let said = "not being kept for the case of a crash";
    let times = window.harness.query_all_by_label_contains(said).count();
    assert_eq!(times, 1);
    window.key(Key::Escape);
    // Nothing is promised that cannot be kept.
    window.rename("Brasserie");
    list_unsaved(&mut window);
    window.command(Key::W);
    assert!(window.sees("Save the changes?"));
    assert!(!window.sees("30 days"));
}

#[test]
fn a_still_window_writes_nothing() {
    let mut window = saved();
    window.rename("Bistro");
    let folder = window.path("data/journal");
    // A frame later everything was handed over; the journal's thread ends with the window's.
    let before = loop {
        let (one, two) = (files(&folder), files(&folder));
        window.harness.step();
        if one == two && one.values().any(|bytes| contains(bytes, "Bistro")) {
            break two;
        }
    };
    for _ in 0..20 {
        window.harness.step();
    }
    let folder = window.crash();
    assert_eq!(files(&folder.path().join("data/journal")), before);
}

fn contains(bytes: &[u8], text: &str) -> bool {
    String::from_utf8_lossy(bytes).contains(text)
}

#[test]
fn the_work_on_the_file_that_was_named_comes_first_and_after_the_file() {
    let mut window = saved();
    window.rename("Bistro");
    let mut window = window.crash_and_start(Language::English);
    window.click("Later");
    window.click("New project");
    window.rename("Other");
    let folder = window.crash();

    // Named on the command line, the file is read while the start looks for unsaved work.
    let file = folder.path().join("cafe.ron");
    let mut window = Window::starting_with(Language::English, folder, Some(file));
    assert_eq!(window.title(), "Cafe – Touchrank");
    assert!(window.sees(FOUND));
    assert!(window.sees("cafe.ron (open now)"));
    window.key(Key::Enter);
    assert_eq!(window.title(), "Bistro ● – Touchrank");
}

#[test]
fn work_on_screen_is_not_lost_to_work_that_comes_back() {
    let mut window = new_project(Language::English);
    window.rename("First");
    let mut window = window.crash_and_start(Language::English);
    window.click("Later");
    window.click("New project");
    window.rename("Second");
    list_unsaved(&mut window);
    // What is on screen is not in the list.
    window.key(Key::Enter);
    assert!(window.sees("Save the changes?"));
    window.click("Cancel");
    assert_eq!(window.title(), "Second ● – Touchrank");
    list_unsaved(&mut window);
    window.key(Key::Enter);
    window.click("Don’t save");
    assert_eq!(window.title(), "First ● – Touchrank");
    list_unsaved(&mut window);
    assert!(window.sees("Second, "));
}

#[test]
fn what_was_being_typed_comes_back_entered_or_to_be_copied() {
    for (language, entered, waits) in [
        (
            Language::English,
            "this was being typed and has been entered: Bistro",
            "this was being typed and could not be entered: ",
        ),
        (
            Language::Russian,
            "этот текст набирался и теперь внесён в проект: Bistro",
            "этот текст набирался, внести его в проект не удалось: ",
        ),
    ] {
        // A name of 501 letters is refused.
        for (text, said) in [("Bistro", entered), (&*"x".repeat(501), waits)] {
            let mut window = new_project(language);
            window.rename("Cafe");
            window.press(Modifiers::ALT, Key::Enter);
            window.command(Key::A);
            window.type_text(text);
            let mut window = window.crash_and_start(language);
            window.key(Key::Enter);
            assert!(window.has_text(said), "{}", window.texts());
            assert!(window.has_text(text));
            let name = if said == entered { "Bistro" } else { "Cafe" };
            assert_eq!(window.title(), format!("{name} ● – Touchrank"));
        }
    }
}

#[test]
fn work_that_cannot_be_read_says_so_and_can_be_deleted() {
    for (language, found, says, delete, yes) in [
        (
            Language::English,
            FOUND,
            "That unsaved work cannot be read",
            "Delete for good…",
            "Delete for good",
        ),
        (
            Language::Russian,
            "Найдена несохранённая работа",
            "Эту несохранённую работу не удаётся прочитать",
            "Удалить навсегда…",
            "Удалить навсегда",
        ),
    ] {
        let mut window = new_project(language);
        window.rename("Cafe");
        let folder = window.crash();
        for path in files(&folder.path().join("data/journal")).keys() {
            std::fs::write(path, [0; 100]).unwrap();
        }
        let mut window = Window::of(language, folder);
        assert!(window.sees(found));
        assert!(window.sees(says));
        // Enter brings nothing back, and breaks nothing.
        window.key(Key::Enter);
        assert_eq!(window.title(), "Touchrank");
        window.click(delete);
        window.click(yes);
        assert_eq!(files(&window.path("data/journal")), BTreeMap::new());
    }
}
