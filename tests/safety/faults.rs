//! Any call of a save fails: nothing is damaged, nothing is left lying about, and nothing goes wrong unsaid.

use std::io::ErrorKind;
use std::path::Path;
use std::time::{Duration, SystemTime};

use touchrank::files::save::{SaveFault, SaveNotice, Step, sweep_on};
use touchrank::i18n::{Language, words};

use crate::shelf::{RIGHTS, Shelf, bytes, name_of};
use crate::simdisk::Loss;

/// EIO, ENOSPC, EACCES, EROFS, and a folder that is not there any more.
const FAULTS: [ErrorKind; 5] = [
    ErrorKind::Other,
    ErrorKind::StorageFull,
    ErrorKind::PermissionDenied,
    ErrorKind::ReadOnlyFilesystem,
    ErrorKind::NotFound,
];

#[test]
fn a_call_that_fails_leaves_the_old_file_and_says_so_or_the_new_one() {
    let mut failed = Vec::new();
    for fault in FAULTS {
        for calls in 0.. {
            let shelf = Shelf::new();
            let expected = shelf.on_disk();
            shelf.disk.fail_after(calls, fault);
            let saved = shelf.save("Fourth", &expected, false);
            let Some(step) = shelf.disk.failed() else {
                assert!(saved.unwrap().notices.is_empty());
                break;
            };
            failed.push(step);
            let what = format!("{fault:?} at call {calls}, {step}: {saved:?}");
            let content = shelf.disk.content(&shelf.file);
            assert_eq!(
                shelf.disk.names(Path::new("/documents")),
                ["cafe.ron"],
                "{what}"
            );
            let strays = shelf.disk.names(&shelf.backups);
            assert!(
                !strays.iter().any(|name| name.starts_with(".touchrank-")),
                "{what}"
            );
            let kept = shelf.kept();
            assert!(
                kept.ends_with(&["Second".to_owned(), "First".to_owned()]),
                "{what}"
            );
            match &saved {
                Ok(saved) => {
                    assert_eq!(content, Some(bytes("Fourth")), "{what}");
                    let copied = kept.len() == 3;
                    let unkept = |n: &SaveNotice| matches!(n, SaveNotice::NoBackup { .. });
                    assert!(
                        copied || saved.notices.iter().any(unkept),
                        "{what}: in silence"
                    );
                    let rights = shelf.disk.rights(&shelf.file) == Some(RIGHTS);
                    let odd = |n: &SaveNotice| matches!(n, SaveNotice::Rights(_));
                    assert!(
                        rights || saved.notices.iter().any(odd),
                        "{what}: in silence"
                    );
                    // Where nothing is said, a power cut now takes nothing.
                    if saved.notices.is_empty() {
                        let after = shelf.disk.after_the_cut(Loss::All);
                        assert_eq!(after.content(&shelf.file), Some(bytes("Fourth")), "{what}");
                    }
                }
                Err(error) => {
                    assert_eq!(content, Some(bytes("Third")), "{what}");
                    for (language, way_out) in [
                        (Language::English, "Save as…"),
                        (Language::Russian, "Сохранить как…"),
                    ] {
                        let said = words(language).say(&error.message());
                        assert!(
                            said.contains("cafe.ron") && said.contains(way_out),
                            "{said}"
                        );
                    }
                }
            }
            // The disk is well again: the next save goes as if nothing had been.
            assert!(!shelf.disk.trusted_again(), "{what}");
            let expected = shelf.on_disk();
            let saved = shelf.save("Fifth", &expected, false).unwrap();
            assert!(saved.notices.is_empty(), "{what}");
            assert_eq!(name_of(&shelf.disk, &shelf.file), "Fifth");
            assert!(!shelf.disk.trusted_again(), "{what}");
        }
    }
    for step in [
        "resolve",
        "stat",
        "may write",
        "read",
        "create",
        "write",
        "rights",
        "sync",
        "list",
        "copy",
        "rename",
        "sync folder",
    ] {
        assert!(failed.contains(&step), "{step} never failed: {failed:?}");
    }
}

#[test]
fn what_is_held_up_for_a_moment_is_tried_again_with_longer_and_longer_pauses() {
    let pauses = [10, 25, 50, 100, 200, 400, 800].map(Duration::from_millis);
    // The first rename is that of the version, which waits for nobody: it is a new name.
    for (tries, waits) in [(0, 0), (1, 1), (7, 7)] {
        let shelf = Shelf::empty();
        shelf.disk.put(&shelf.file, &bytes("First"), RIGHTS);
        let expected = shelf.on_disk();
        shelf.disk.hold_up(tries);
        let project = crate::shelf::named("Second");
        let saved = touchrank::files::save::save_on(
            &shelf.disk,
            &shelf.file,
            &project,
            Some(&expected),
            None,
        );
        assert!(saved.unwrap().notices.is_empty());
        assert_eq!(shelf.disk.pauses(), pauses[..waits]);
    }
    let shelf = Shelf::empty();
    shelf.disk.put(&shelf.file, &bytes("First"), RIGHTS);
    let expected = shelf.on_disk();
    shelf.disk.hold_up(1_000);
    let error = shelf.save("Second", &expected, false).unwrap_err();
    assert!(matches!(
        error.why,
        SaveFault::Disk {
            step: Step::Rename,
            ..
        }
    ));
    assert_eq!(shelf.disk.content(&shelf.file), Some(bytes("First")));
    assert_eq!(shelf.disk.names(Path::new("/documents")), ["cafe.ron"]);
}

#[test]
fn a_drive_that_is_pulled_out_and_put_back_has_lost_nothing() {
    let shelf = Shelf::new();
    let expected = shelf.on_disk();
    shelf.disk.pull_out(true);
    let error = shelf.save("Fourth", &expected, false).unwrap_err();
    let said = words(Language::Russian).say(&error.message());
    assert!(said.contains("cafe.ron"), "{said}");
    shelf.disk.pull_out(false);
    assert_eq!(shelf.disk.content(&shelf.file), Some(bytes("Third")));
    // The same save again, against what was read before.
    assert!(
        shelf
            .save("Fourth", &expected, false)
            .unwrap()
            .notices
            .is_empty()
    );
    assert_eq!(name_of(&shelf.disk, &shelf.file), "Fourth");
}

#[test]
fn a_file_that_somebody_else_changed_stays_theirs() {
    let shelf = Shelf::new();
    let expected = shelf.on_disk();
    shelf.disk.put(&shelf.file, &bytes("Theirs"), RIGHTS);
    let error = shelf.save("Fourth", &expected, false).unwrap_err();
    assert!(matches!(error.why, SaveFault::ChangedOutside));
    assert_eq!(shelf.disk.content(&shelf.file), Some(bytes("Theirs")));
    assert_eq!(shelf.kept(), ["Second", "First"]);
}

#[test]
fn what_a_power_cut_left_half_done_among_the_versions_is_swept_an_hour_later() {
    let shelf = Shelf::new();
    let expected = shelf.on_disk();
    // Before the copy gets its name.
    let cut = (0..40).find_map(|calls| {
        let shelf = Shelf::new();
        shelf.disk.cut_after(calls);
        let _ = shelf.save("Fourth", &expected, false);
        let after = shelf.disk.after_the_cut(Loss::Nothing);
        let stray = |name: &String| name.starts_with(".touchrank-");
        after
            .names(&shelf.backups)
            .iter()
            .any(stray)
            .then_some(after)
    });
    let after = cut.unwrap();
    let later = |minutes| shelf.disk.now() + Duration::from_mins(minutes);
    let swept = |now: SystemTime| sweep_on(&after, &shelf.backups, now).unwrap();
    assert_eq!((swept(later(59)), swept(later(62))), (0, 1));
}
