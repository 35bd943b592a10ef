//! Saves under way: editing goes on, one comes after the other, and one that fails has a way out.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use touchrank::files::save::open;
use touchrank::i18n::Language;

use crate::held_disk::HeldDisk;
use crate::kit::Window;

/// A saved project “Three” that was “One” and “Two” before, on a disk that can hold saves up.
fn held() -> (Window, HeldDisk) {
    let disk = HeldDisk::default();
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("config");
    fs::create_dir_all(&config).unwrap();
    fs::write(config.join("preferences.ron"), "(saves_by_hand: true)").unwrap();
    let mut window = Window::on(Language::English, folder, Arc::new(disk.clone()));
    window.click("New project");
    window.rename("One");
    window.answers.choose(&window.path("cafe.ron"));
    window.command(Key::S);
    window.rename("Two");
    window.rename("Three");
    (window, disk)
}

fn name_in_file(window: &Window) -> String {
    let opened = open(&window.path("cafe.ron")).unwrap();
    opened.opened.project.about.name.clone()
}

fn versions(window: &Window) -> Vec<PathBuf> {
    let folders = fs::read_dir(window.path("data/backups"))
        .into_iter()
        .flatten();
    let files = folders.flat_map(|folder| fs::read_dir(folder.unwrap().path()).unwrap());
    let mut files: Vec<PathBuf> = files
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "ron"))
        .collect();
    files.sort();
    files
}

#[test]
fn two_saves_in_a_row_end_with_the_later_state_and_never_find_each_other_in_the_way() {
    let (mut window, disk) = held();
    let before = disk.begun();
    disk.hold(true);
    window.quick(Modifiers::COMMAND, Key::S);
    disk.wait_for(before + 1);
    // Two, Three, Two again, each saved while the first save is still under way.
    for key in [Key::Z, Key::Y, Key::Z] {
        window.quick(Modifiers::COMMAND, key);
        window.quick(Modifiers::COMMAND, Key::S);
    }
    assert_eq!(disk.begun(), before + 1, "two at once");
    disk.hold(false);
    window.settle();
    assert!(!window.sees("The file was changed by another program"));
    assert_eq!(window.title(), "Two – Touchrank");
    assert_eq!(name_in_file(&window), "Two");
    // Of those that waited the last one was enough.
    assert_eq!(disk.begun(), before + 2);
    let names = versions(&window);
    let names = names
        .iter()
        .map(|path| open(path).unwrap().opened.project.about.name.clone());
    assert_eq!(names.collect::<Vec<_>>(), ["One", "Three"]);
}

#[test]
fn editing_goes_on_while_a_save_is_under_way() {
    let (mut window, disk) = held();
    let before = disk.begun();
    disk.hold(true);
    window.quick(Modifiers::COMMAND, Key::S);
    disk.wait_for(before + 1);
    window.harness.step();
    assert!(window.sees("Saving…"));
    window.quick(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.title(), "Two ● – Touchrank");
    disk.hold(false);
    window.settle();
    // What was saved is what was there when it was asked for; what came since is not.
    assert_eq!(name_in_file(&window), "Three");
    assert_eq!(window.title(), "Two ● – Touchrank");
    window.command(Key::Y);
    assert_eq!(window.title(), "Three – Touchrank");
}

#[test]
fn a_save_that_was_asked_for_behind_save_as_goes_to_the_new_place() {
    let (mut window, disk) = held();
    let before = disk.begun();
    disk.hold(true);
    window.answers.choose(&window.path("other.ron"));
    window.quick(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    // The answer of the file dialog comes from a thread of its own.
    while disk.begun() == before {
        std::thread::yield_now();
        window.harness.step();
    }
    window.quick(Modifiers::COMMAND, Key::Z);
    window.quick(Modifiers::COMMAND, Key::S);
    disk.hold(false);
    window.settle();
    let other = open(&window.path("other.ron")).unwrap();
    assert_eq!(other.opened.project.about.name, "Two");
    assert_eq!(name_in_file(&window), "One");
    assert_eq!(window.title(), "Two – Touchrank");
}

#[test]
fn a_save_that_fails_leaves_the_project_modified_and_offers_another_place() {
    for (language, failed, save_as) in [
        (Language::English, "That did not work", "Save as…"),
        (Language::Russian, "Не получилось", "Сохранить как…"),
    ] {
        let mut window = Window::new(language);
        let shelf = window.path("shelf");
        fs::create_dir(&shelf).unwrap();
        window.command(Key::N);
        window.rename("One");
        window.answers.choose(&shelf.join("cafe.ron"));
        window.command(Key::S);
        window.rename("Two");
        // The drive is pulled out.
        fs::rename(&shelf, window.path("elsewhere")).unwrap();
        window.command(Key::S);
        assert!(window.sees(failed));
        assert!(window.sees("cafe.ron"));
        assert_eq!(window.title(), "Two ● – Touchrank");
        window.answers.choose(&window.path("here.ron"));
        window.click(save_as);
        assert_eq!(window.title(), "Two – Touchrank");
        assert!(window.path("here.ron").exists());
        // And the next save goes there.
        window.rename("Three");
        window.command(Key::S);
        assert_eq!(window.title(), "Three – Touchrank");
    }
}

#[test]
fn a_save_that_fails_on_the_way_out_goes_on_from_the_other_place() {
    let mut window = Window::new(Language::English);
    let shelf = window.path("shelf");
    fs::create_dir(&shelf).unwrap();
    window.command(Key::N);
    window.answers.choose(&shelf.join("cafe.ron"));
    window.command(Key::S);
    window.rename("Two");
    fs::rename(&shelf, window.path("elsewhere")).unwrap();
    window.press_cross();
    window.click("Save");
    assert!(!window.app().is_ending());
    window.answers.choose(&window.path("here.ron"));
    // The one in the dialog, and not that of a menu.
    window.harness.get_by_label("Save as…").click();
    window.settle();
    assert!(window.app().is_ending());
    assert!(window.path("here.ron").exists());
}

#[test]
fn what_a_crash_left_beside_recent_files_and_among_versions_goes_at_the_next_start() {
    let mut window = Window::new(Language::English);
    window.command(Key::N);
    window.answers.choose(&window.path("cafe.ron"));
    window.command(Key::S);
    window.rename("Two");
    window.command(Key::S);
    let kept = versions(&window);
    let old = std::time::SystemTime::now() - std::time::Duration::from_hours(2);
    let strays = [window.folder.path(), kept[0].parent().unwrap()].map(|folder| {
        let stray = folder.join(".touchrank-1-1-0.tmp");
        fs::File::create(&stray).unwrap().set_modified(old).unwrap();
        stray
    });
    let window = Window::of(Language::English, window.folder);
    assert!(strays.iter().all(|stray| !stray.exists()));
    assert_eq!(versions(&window), kept);
    assert!(window.path("cafe.ron").exists());
}

#[test]
fn a_save_that_a_power_cut_could_take_away_leaves_the_work_in_the_journal() {
    let (mut window, disk) = held();
    let file = window.path("cafe.ron");
    let before = fs::read(&file).unwrap();
    disk.unsure(true);
    window.command(Key::S);
    assert_eq!(window.title(), "Three – Touchrank");
    assert!(window.sees("the cable is loose"));
    // The cut.
    let folder = window.crash();
    fs::write(folder.path().join("cafe.ron"), before).unwrap();
    let window = Window::of(Language::English, folder);
    assert!(window.sees("Three, "));

    // Also where the program was left in peace. A save that is on the disk ends it.
    for unsure in [true, false] {
        let (mut window, disk) = held();
        let file = window.path("cafe.ron");
        let before = fs::read(&file).unwrap();
        disk.unsure(true);
        window.command(Key::S);
        disk.unsure(unsure);
        window.rename("Four");
        window.command(Key::S);
        window.command(Key::W);
        fs::write(file, before).unwrap();
        window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::U);
        assert_eq!(window.sees("Four, "), unsure);
    }
}
