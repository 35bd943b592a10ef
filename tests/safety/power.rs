//! The power goes after any call of a save: the old or the new file is there whole, and no version less than before.

use touchrank::files::save::{Replace, SaveNotice, save_new_on};

use crate::shelf::{RIGHTS, Shelf, bytes, name_of, named};
use crate::simdisk::losses;

#[test]
fn a_power_cut_after_any_call_leaves_the_old_or_the_new_file_whole() {
    let (mut cuts, mut calls_of_a_save) = (0, 0);
    for loss in losses() {
        for calls in 0.. {
            let shelf = Shelf::new();
            let before = shelf.kept();
            assert_eq!(before, ["Second", "First"]);
            let expected = shelf.on_disk();
            let begun = shelf.disk.calls();
            shelf.disk.cut_after(calls);
            let saved = shelf.save("Fourth", &expected, false);
            calls_of_a_save = calls_of_a_save.max(shelf.disk.calls() - begun);
            let after = Shelf {
                disk: shelf.disk.after_the_cut(loss),
                ..shelf
            };
            let what = format!("{loss:?} after {calls} calls, {saved:?}");

            let content = after.disk.content(&after.file);
            assert!(
                content == Some(bytes("Third")) || content == Some(bytes("Fourth")),
                "{what}: damaged"
            );
            assert_eq!(after.disk.rights(&after.file), Some(RIGHTS), "{what}");
            let kept = after.kept();
            assert!(
                before.iter().all(|name| kept.contains(name)),
                "{what}: {kept:?}"
            );
            // Said to be saved: then it is, and what it replaced is kept.
            let sure = |notice: &SaveNotice| !matches!(notice, SaveNotice::Unsure(_));
            if let Ok(saved) = &saved
                && saved.notices.iter().all(sure)
            {
                assert_eq!(content, Some(bytes("Fourth")), "{what}: lost");
                assert_eq!(kept, ["Third", "Second", "First"], "{what}");
            }
            cuts += 1;
            if calls > calls_of_a_save {
                break;
            }
        }
    }
    assert!(
        calls_of_a_save > 12 && cuts > 500,
        "{calls_of_a_save} calls, {cuts} cuts"
    );
}

#[test]
fn the_very_first_version_is_as_safe_as_the_later_ones() {
    for loss in losses() {
        let shelf = Shelf::empty();
        shelf.disk.put(&shelf.file, &bytes("First"), RIGHTS);
        let expected = shelf.on_disk();
        assert!(
            shelf
                .save("Second", &expected, false)
                .unwrap()
                .notices
                .is_empty()
        );
        let after = Shelf {
            disk: shelf.disk.after_the_cut(loss),
            ..shelf
        };
        assert_eq!(name_of(&after.disk, &after.file), "Second", "{loss:?}");
        assert_eq!(after.kept(), ["First"], "{loss:?}");
    }
}

#[test]
fn a_new_file_is_whole_or_not_there() {
    for loss in losses() {
        for calls in 0..12 {
            let shelf = Shelf::empty();
            shelf.disk.cut_after(calls);
            let saved = save_new_on(&shelf.disk, &shelf.file, &named("First"), Replace::Refuse);
            let after = shelf.disk.after_the_cut(loss);
            let content = after.content(&shelf.file);
            let what = format!("{loss:?} after {calls} calls, {saved:?}");
            assert!(
                content.is_none() || content == Some(bytes("First")),
                "{what}"
            );
            if saved.is_ok_and(|saved| saved.notices.is_empty()) {
                assert!(content.is_some(), "{what}");
            }
        }
    }
}

#[test]
fn a_save_after_the_power_is_back_finds_nothing_in_its_way() {
    for loss in losses() {
        for calls in 0..24 {
            let shelf = Shelf::new();
            let expected = shelf.on_disk();
            shelf.disk.cut_after(calls);
            let _ = shelf.save("Fourth", &expected, false);
            let after = Shelf {
                disk: shelf.disk.after_the_cut(loss),
                ..shelf
            };
            let expected = after.on_disk();
            let saved = after.save("Fifth", &expected, false).unwrap();
            assert!(saved.notices.is_empty(), "{loss:?} after {calls} calls");
            assert_eq!(name_of(&after.disk, &after.file), "Fifth");
        }
    }
}
