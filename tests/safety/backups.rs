//! What is kept of what saves replace, as a person finds it.

use std::path::Path;
use std::time::Duration;

use touchrank::files::save::APART;
use touchrank::jobs::file::{self, SaveMode};
use touchrank::jobs::versions;

use crate::shelf::{RIGHTS, Shelf, bytes, named};

#[test]
fn the_last_ten_saves_are_kept_and_what_is_not_ours_stays() {
    let shelf = Shelf::new();
    let note = shelf.backups.join("note.txt");
    shelf.disk.put(&note, b"not ours", RIGHTS);
    for round in 0..13 {
        shelf.disk.pass(Duration::from_secs(20));
        let expected = shelf.on_disk();
        shelf
            .save(&format!("Save {round}"), &expected, false)
            .unwrap();
    }
    let kept = shelf.kept();
    let wanted: Vec<String> = (2..12).rev().map(|round| format!("Save {round}")).collect();
    assert_eq!(kept, wanted);
    assert_eq!(shelf.disk.content(&note), Some(b"not ours".to_vec()));
}

#[test]
fn a_version_has_the_time_at_which_it_was_saved_and_its_size() {
    let shelf = Shelf::new();
    let saved_at = shelf.disk.now() - Duration::from_mins(1);
    shelf.disk.pass(Duration::from_hours(80));
    let expected = shelf.on_disk();
    shelf.save("Fourth", &expected, false).unwrap();
    let newest = &shelf.versions()[0];
    assert_eq!(newest.time, saved_at);
    assert_eq!(newest.bytes, bytes("Third").len() as u64);
    assert!(!newest.by_itself);
}

/// An afternoon: a person saves at its start, then the program does every 20 seconds for so long.
fn afternoon(shelf: &Shelf, hours: u64) {
    for name in ["Morning", "Noon"] {
        shelf.disk.pass(Duration::from_mins(1));
        let expected = shelf.on_disk();
        shelf.save(name, &expected, false).unwrap();
    }
    let mut by_itself = false;
    for round in 0..hours * 180 {
        shelf.disk.pass(Duration::from_secs(20));
        let expected = shelf.on_disk();
        shelf
            .save(&format!("Round {round}"), &expected, by_itself)
            .unwrap();
        by_itself = true;
    }
}

#[test]
fn what_the_program_saves_by_itself_pushes_nothing_out_that_a_person_saved() {
    let shelf = Shelf::new();
    afternoon(&shelf, 5);
    let versions = shelf.versions();
    let (own, persons): (Vec<_>, Vec<_>) = versions.iter().partition(|v| v.by_itself);
    let names: Vec<String> = (persons.iter())
        .map(|version| crate::shelf::name_of(&shelf.disk, &version.path))
        .collect();
    assert_eq!(names, ["Noon", "Morning", "Third", "Second", "First"]);
    // Ten of the last hundred minutes, and the last one of each hour before.
    assert!((12..=15).contains(&own.len()), "{}", own.len());
    for pair in own.windows(2) {
        let apart = pair[0].time.duration_since(pair[1].time).unwrap();
        assert!(apart >= APART, "{apart:?}");
    }
}

#[test]
fn a_save_that_fails_again_and_again_pushes_nothing_out() {
    let shelf = Shelf::new();
    // The last rename fails, behind the copy of what would have been replaced.
    shelf.disk.forbid(&shelf.file);
    let expected = shelf.on_disk();
    for _ in 0..20 {
        shelf.disk.pass(Duration::from_mins(1));
        assert!(shelf.save("Fourth", &expected, false).is_err());
        assert_eq!(shelf.kept(), ["Third", "Second", "First"]);
    }
}

#[test]
fn a_document_saved_elsewhere_begins_its_own_versions_and_each_folder_says_whose_it_is() {
    let shelf = Shelf::empty();
    let (disk, backups) = (&shelf.disk, Path::new("/data/backups"));
    let (first, second) = (shelf.file.as_path(), Path::new("/documents/Кафе 2.ron"));
    let save = |name: &str, path: &Path, mode: &SaveMode| {
        file::save(disk, &named(name), path, mode, Some(backups))
            .unwrap()
            .file
    };
    let kept = save("One", first, &SaveMode::New);
    assert!(!versions::any(disk, Some(backups), first));
    save("Two", first, &SaveMode::Update(kept.on_disk));
    let kept = save("Three", second, &SaveMode::New);
    assert!(
        versions::list(disk, backups, second)
            .unwrap()
            .versions
            .is_empty()
    );
    save("Four", second, &SaveMode::Update(kept.on_disk));
    for (path, name) in [(first, "One"), (second, "Three")] {
        let listed = versions::list(disk, backups, path).unwrap().versions;
        let read = versions::read(disk, &listed[0].path).unwrap();
        assert_eq!((listed.len(), read.0.about.name.as_str()), (1, name));
        let label = versions::folder_of(disk, backups, path).join("document.txt");
        let label = String::from_utf8(disk.content(&label).unwrap()).unwrap();
        assert_eq!(label.trim_end(), path.to_str().unwrap());
    }
}

#[test]
fn what_somebody_else_wrote_is_kept_with_a_time_that_is_not_before_the_last_version() {
    let shelf = Shelf::new();
    // A file from a stick, with the time it had there.
    shelf.disk.put(&shelf.file, &bytes("Theirs"), RIGHTS);
    shelf.disk.set_age(&shelf.file, Duration::from_hours(1_000));
    let expected = shelf.on_disk();
    shelf.save("Mine", &expected, false).unwrap();
    assert_eq!(shelf.kept()[0], "Theirs");
    let times: Vec<_> = shelf
        .versions()
        .iter()
        .map(|version| version.time)
        .collect();
    assert!(times.is_sorted_by(|newer, older| newer > older));
}
