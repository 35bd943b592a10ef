//! Exporting: what, where to, over what; how far it is, its cancelling, and doing it again.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::app::FileAnswer;
use touchrank::files::table::{ImportOptions, read};
use touchrank::i18n::Language;
use touchrank::model::Project;

use crate::held_disk::HeldDisk;
use crate::kit::Window;

const AGAIN: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

fn say(language: Language, english: &'static str, russian: &'static str) -> &'static str {
    match language {
        Language::English => english,
        Language::Russian => russian,
    }
}

fn project() -> Project {
    let table = "factor,importance,Ad,Shop\nPrice,5,9,3\n";
    let read = read(table.as_bytes(), "Cafe", &ImportOptions::default());
    read.unwrap().project
}

/// A window in which tables alone were exported last.
fn window(language: Language, disk: Option<&HeldDisk>) -> Window {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("config");
    std::fs::create_dir(&config).unwrap();
    let kept = "(saves_by_hand: true, export: (kinds: \"csv\"))";
    std::fs::write(config.join("preferences.ron"), kept).unwrap();
    let mut window = match disk {
        Some(disk) => Window::on(language, folder, Arc::new(disk.clone())),
        None => Window::of(language, folder),
    };
    let path = window.path("cafe.ron");
    std::fs::write(&path, touchrank::files::project::to_text(&project())).unwrap();
    window.harness.state_mut().open(path);
    window.settle();
    window
}

fn files(folder: &Path) -> usize {
    std::fs::read_dir(folder).map_or(0, Iterator::count)
}

fn path_field(window: &Window, language: Language) -> String {
    let name = say(language, "Path of the export", "Путь экспорта");
    let field = window.harness.get_by_label(name);
    field.accesskit_node().value().unwrap()
}

#[test]
fn two_keys_export_beside_the_project_in_the_language_on_screen() {
    for (language, folder, table) in [
        (Language::English, "Cafe – export", "matrix.csv"),
        (Language::Russian, "Cafe – экспорт", "матрица.csv"),
    ] {
        let mut window = window(language, None);
        window.command(Key::E);
        assert!(window.sees(say(language, "Export the project", "Экспорт проекта")));
        let folder = window.path(folder);
        assert_eq!(path_field(&window, language), folder.to_string_lossy());
        window.key(Key::Enter);
        let said = window.app().last_message().unwrap();
        let expected = say(language, "9 files written to ", "Записано 9 файлов в ");
        assert_eq!(said, format!("{expected}{}", folder.display()));
        assert!(folder.join(table).exists());
        assert_eq!(files(&folder), 9);
        // The project itself is as it was.
        assert!(!window.title().contains('●'));
    }
}

#[test]
fn what_is_chosen_is_written_and_remembered() {
    let language = Language::English;
    let mut window = window(language, None);
    let folder = window.path("tables");
    window.command(Key::E);
    // Tables have no pages.
    assert!(
        window
            .harness
            .get_by_label("Full report (PDF)")
            .accesskit_node()
            .is_disabled()
    );
    window.click("Русский");
    window.click("0.5 and commas");
    window.click("Into one .zip archive");
    assert!(path_field(&window, language).ends_with("Cafe – export.zip"));
    window.answers.choose(&folder.with_extension("zip"));
    window.click("Choose…");
    let asked = window.answers.asked.borrow()[0].clone();
    assert_eq!(asked.name.as_deref(), Some("Cafe – export.zip"));
    assert_eq!(
        path_field(&window, language),
        folder.with_extension("zip").to_string_lossy()
    );
    window.click("Export");
    let said = window.app().last_message().unwrap();
    assert!(
        said.starts_with("Written to ") && said.ends_with("tables.zip"),
        "{said}"
    );
    let bytes = std::fs::read(folder.with_extension("zip")).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let table = std::io::read_to_string(archive.by_name("матрица.csv").unwrap()).unwrap();
    assert!(table.contains("\"фактор\",\"важность\""), "{table}");

    let mut window = Window::of(language, window.closed());
    let path = window.path("cafe.ron");
    window.harness.state_mut().open(path);
    window.settle();
    window.command(Key::E);
    for (name, chosen) in [
        ("CSV tables", true),
        ("PDF", false),
        ("Русский", true),
        ("0.5 and commas", true),
        ("Into one .zip archive", true),
    ] {
        let node = window.harness.get_by_label(name);
        let on = node.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True);
        assert_eq!(on, chosen, "{name}");
    }
    // Nothing is nothing to export.
    window.click("CSV tables");
    assert!(window.sees("Choose at least one kind of files."));
    assert!(
        window
            .harness
            .get_by_label("Export")
            .accesskit_node()
            .is_disabled()
    );
}

#[test]
fn files_that_stand_there_are_asked_about() {
    for language in Language::ALL {
        let mut window = window(language, None);
        let folder = window.path("out");
        let table = folder.join(say(language, "matrix.csv", "матрица.csv"));
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(&table, "precious").unwrap();
        let choose = say(language, "Choose…", "Выбрать…");
        let done = say(language, "Export", "Экспортировать");
        window.command(Key::E);
        window.answers.choose(&folder);
        window.click(choose);
        window.click(done);
        let title = say(
            language,
            "Files stand there already",
            "Такие файлы уже есть",
        );
        assert!(window.sees(title));
        assert!(window.has_text(table.file_name().unwrap().to_str().unwrap()));
        // Enter asks for another place, which is harmless.
        window.key(Key::Enter);
        assert_eq!(path_field(&window, language), folder.to_string_lossy());
        window.click(done);
        assert!(window.sees(title));
        assert_eq!(std::fs::read(&table).unwrap(), b"precious");
        assert_eq!(files(&folder), 1);
        window.click(say(language, "Replace", "Заменить"));
        assert_eq!(files(&folder), 9);
        assert_ne!(std::fs::read(&table).unwrap(), b"precious");
    }
}

#[test]
fn an_export_is_done_again_with_two_keys_but_never_over_somebody_elses_work() {
    let mut window = window(Language::English, None);
    // The first time there is nothing to repeat.
    window.press(AGAIN, Key::E);
    assert!(window.sees("Export the project"));
    window.key(Key::Enter);
    let folder = window.path("Cafe – export");
    let table = folder.join("about these tables.txt");
    let before = std::fs::read_to_string(&table).unwrap();
    window.rename("Bistro");
    window.press(AGAIN, Key::E);
    let after = std::fs::read_to_string(&table).unwrap();
    assert!(
        before.contains("Cafe") && after.contains("Bistro"),
        "{after}"
    );

    std::fs::write(folder.join("stages.csv"), "coloured by a colleague").unwrap();
    window.press(AGAIN, Key::E);
    assert!(window.sees("1 file of the export stands in "));
    assert!(window.has_text("stages.csv"));
    window.key(Key::Escape);
    let kept = std::fs::read_to_string(folder.join("stages.csv")).unwrap();
    assert_eq!(kept, "coloured by a colleague");
}

#[test]
fn a_path_is_typed_where_the_system_has_no_dialog() {
    let mut window = window(Language::English, None);
    window.command(Key::E);
    window.answers.give(FileAnswer::Unavailable);
    window.click("Choose…");
    assert!(window.sees("Path"));
    window.command(Key::A);
    let folder = window.path("typed");
    window.type_text(&folder.to_string_lossy());
    window.key(Key::Enter);
    assert_eq!(
        path_field(&window, Language::English),
        folder.to_string_lossy()
    );
    window.click("Export");
    assert_eq!(files(&folder), 9);
}

/// Starts an export that is held at its first file.
fn held(disk: &HeldDisk, language: Language) -> (Window, PathBuf) {
    let mut window = window(language, Some(disk));
    let folder = window.path(say(language, "Cafe – export", "Cafe – экспорт"));
    window.command(Key::E);
    let begun = disk.begun();
    disk.hold(true);
    window.quick(Modifiers::NONE, Key::Enter);
    disk.wait_for(begun + 1);
    window.harness.step();
    (window, folder)
}

#[test]
fn an_export_says_how_far_it_is_and_can_be_cancelled() {
    for language in Language::ALL {
        for by_key in [true, false] {
            let disk = HeldDisk::default();
            let (mut window, folder) = held(&disk, language);
            let at = say(
                language,
                "Export: 0 of 9 – matrix.csv",
                "Экспорт: 0 из 9 – матрица.csv",
            );
            assert!(window.sees(at));
            // The project goes on meanwhile; a second export waits its turn.
            window.quick(Modifiers::COMMAND, Key::E);
            let busy = say(language, "An export is under way", "Экспорт уже идёт");
            assert!(window.app().last_message().unwrap().starts_with(busy));
            if by_key {
                window.quick(Modifiers::COMMAND, Key::Period);
            } else {
                window
                    .harness
                    .get_by_label(say(language, "Stop", "Прервать"))
                    .click();
                window.harness.step();
            }
            window.harness.step();
            assert!(window.sees(say(
                language,
                "Cancelling the export…",
                "Экспорт отменяется…"
            )));
            disk.hold(false);
            window.settle();
            let said = say(
                language,
                "The export was cancelled; nothing was written.",
                "Экспорт отменён, ничего не записано.",
            );
            assert_eq!(window.app().last_message().unwrap(), said);
            assert!(!folder.exists());
        }
    }
}

#[test]
fn an_export_is_of_the_moment_in_which_it_was_asked_for() {
    let disk = HeldDisk::default();
    let (mut window, folder) = held(&disk, Language::English);
    window.quick(Modifiers::COMMAND, Key::Home);
    window.harness.event(egui::Event::Text("1".to_owned()));
    window.harness.step();
    assert!(window.title().contains('●'));
    disk.hold(false);
    window.settle();
    let table = std::fs::read_to_string(folder.join("matrix.csv")).unwrap();
    assert!(table.contains("\"Price\",\"5\",\"9\",\"3\""), "{table}");
}

#[test]
fn the_program_ends_when_the_export_is_written_or_cancelled() {
    for twice in [false, true] {
        let disk = HeldDisk::default();
        let (mut window, folder) = held(&disk, Language::English);
        window.quick(Modifiers::COMMAND, Key::Q);
        assert!(!window.app().is_ending());
        let said = window.app().last_message().unwrap();
        assert!(said.starts_with("The program closes as soon as"), "{said}");
        if twice {
            window.quick(Modifiers::COMMAND, Key::Q);
        }
        disk.hold(false);
        window.settle();
        assert!(window.app().is_ending());
        assert_eq!(files(&folder), if twice { 0 } else { 9 });
    }
}

#[test]
fn a_folder_that_cannot_be_used_is_said() {
    let mut window = window(Language::Russian, None);
    std::fs::write(window.path("Cafe – экспорт"), "a file").unwrap();
    window.command(Key::E);
    window.key(Key::Enter);
    assert!(window.sees("Не получилось"));
    assert!(window.sees("Не удалось использовать папку"));
}
