//! What becomes of work that nobody wanted to save: it is kept thirty days, and never longer or shorter.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use touchrank::files::journal::{Fate, JournalError, discard, remove, restore, sweep};
use touchrank::files::save::RealDisk;

use crate::disk::MemoryDisk;
use crate::kit::{Desk, LONG, after, agency, assert_same, desk, names, of_file, state};

fn in_days(days: u64) -> SystemTime {
    SystemTime::now() + Duration::from_hours(24 * days)
}

fn swept(desk: &Desk, days: u64) -> usize {
    sweep(&RealDisk, &desk.folder, in_days(days)).unwrap()
}

/// A document with three changes that is left with this fate, or by a crash.
fn leave(desk: &Desk, fate: Option<Fate>) -> String {
    let journal = desk.journal();
    journal.begin(of_file("/plans/a.ron"), after(&agency(), 3));
    if let Some(fate) = fate {
        journal.close(fate);
    }
    assert!(journal.settle(LONG));
    drop(journal);
    desk.left()[0].id.clone()
}

#[test]
fn not_saved_work_is_there_after_29_days_and_gone_after_31() {
    let desk = desk();
    let id = leave(&desk, Some(Fate::Discarded));
    assert_eq!(desk.names(), ["0.journal", "discarded", "lock"]);
    let left = desk.left();
    assert!(left[0].discarded.is_some());
    assert_same(&desk.restore(&id).state, &after(&agency(), 3));
    assert_eq!(swept(&desk, 29), 0);
    assert_eq!(desk.left(), left);
    assert_eq!(swept(&desk, 31), 1);
    assert_eq!(desk.names(), [""; 0]);
    assert_eq!(swept(&desk, 31), 0);
}

#[test]
fn what_a_crash_left_is_never_swept() {
    let desk = desk();
    leave(&desk, None);
    assert_eq!(swept(&desk, 4_000), 0);
    assert_same(&desk.the_only_one().state, &after(&agency(), 3));
}

#[test]
fn what_a_crash_left_can_be_discarded_later_and_twice() {
    let desk = desk();
    let id = leave(&desk, None);
    discard(&RealDisk, &desk.folder, &id).unwrap();
    let at = desk.left()[0].discarded.unwrap();
    discard(&RealDisk, &desk.folder, &id).unwrap();
    assert_eq!(desk.left()[0].discarded, Some(at), "the first time counts");
    assert_eq!(swept(&desk, 29), 0);
    assert_eq!(swept(&desk, 31), 1);
}

#[test]
fn a_damaged_mark_asks_the_person_again() {
    let desk = desk();
    let id = leave(&desk, Some(Fate::Discarded));
    let mark = desk.folder.join(format!("{id}.discarded"));
    let bytes = fs::read(&mark).unwrap();
    for damaged in [&bytes[..bytes.len() - 1], b""] {
        fs::write(&mark, damaged).unwrap();
        assert_eq!(desk.left()[0].discarded, None);
        assert_eq!(swept(&desk, 31), 0);
    }
    discard(&RealDisk, &desk.folder, &id).unwrap();
    assert!(desk.left()[0].discarded.is_some());
    // One of another journal is none.
    let other = leave(&desk, Some(Fate::Discarded));
    let others = fs::read(desk.folder.join(format!("{other}.discarded"))).unwrap();
    fs::write(&mark, others).unwrap();
    let left = desk.left();
    let left = left.iter().find(|left| left.id == id).unwrap();
    assert_eq!(left.discarded, None);
}

#[test]
fn damaged_work_that_was_discarded_goes_in_its_time() {
    let desk = desk();
    let id = leave(&desk, Some(Fate::Discarded));
    fs::write(desk.folder.join(format!("{id}.0.journal")), "?").unwrap();
    assert!(desk.left()[0].problem.is_some());
    assert_eq!(swept(&desk, 29), 0);
    assert_eq!(swept(&desk, 31), 1);
    assert_eq!(desk.left(), []);
}

#[test]
fn removed_is_removed() {
    let desk = desk();
    let id = leave(&desk, Some(Fate::Discarded));
    let kept = leave(&desk, None);
    fs::write(desk.folder.join("notes.txt"), "not ours").unwrap();
    remove(&RealDisk, &desk.folder, &id).unwrap();
    assert_eq!(desk.left().len(), 1);
    assert_eq!(desk.left()[0].id, kept);
    assert_eq!(names(&desk.folder), ["0.journal", "lock", "txt"]);
    for refused in [
        remove(&RealDisk, &desk.folder, &id),
        discard(&RealDisk, &desk.folder, &id),
        restore(&RealDisk, &desk.folder, &id).map(drop),
    ] {
        let error = refused.unwrap_err();
        assert!(matches!(error, JournalError::Gone));
        crate::kit::assert_says(&error.message(), "not there any more", "больше нет");
    }
}

#[test]
fn remains_of_a_crash_go_after_an_hour_and_nothing_that_lives_does() {
    let desk = desk();
    let journal = desk.journal();
    journal.begin(of_file("/plans/a.ron"), after(&agency(), 3));
    assert!(journal.settle(LONG));
    let id = id_in(&desk.folder);
    for name in ["1-1-1.0.part", "1-1-2.lock", "1-1-3.discarded"] {
        fs::write(desk.folder.join(name), "half").unwrap();
    }
    fs::write(desk.folder.join(format!("{id}.9.part")), "half").unwrap();
    let before = desk.names();
    assert_eq!(swept(&desk, 0), 0);
    assert_eq!(desk.names(), before);
    // The one on screen keeps what it is making.
    assert_eq!(swept(&desk, 1), 0);
    assert_eq!(desk.names(), ["0.journal", "9.part", "lock"]);
    drop(journal);
    assert_eq!(swept(&desk, 1), 0);
    assert_eq!(desk.names(), ["0.journal", "lock"]);
}

fn id_in(folder: &Path) -> String {
    let mut entries = fs::read_dir(folder).unwrap();
    let name = entries.next().unwrap().unwrap().file_name();
    name.to_str().unwrap().split('.').next().unwrap().to_owned()
}

#[test]
fn a_journal_of_which_everything_is_in_the_file_goes_at_once() {
    let desk = desk();
    let journal = desk.journal();
    journal.begin(of_file("/plans/a.ron"), after(&agency(), 3));
    journal.keep(after(&agency(), 4));
    assert!(journal.settle(LONG));
    journal.keep(state(agency(), 0));
    assert!(journal.settle(LONG));
    assert_eq!(swept(&desk, 0), 0);
    assert_eq!(desk.names(), ["0.journal", "lock"], "it is on screen");
    drop(journal);
    assert_eq!(swept(&desk, 0), 0);
    assert_eq!(desk.names(), [""; 0]);
}

#[test]
fn a_folder_that_is_not_there_has_nothing_and_an_unreadable_one_says_so() {
    let desk = desk();
    assert_eq!(desk.left(), []);
    assert_eq!(swept(&desk, 31), 0);
    let disk = MemoryDisk::default();
    disk.fail(Some(crate::disk::Fault {
        from: 0,
        calls: usize::MAX,
        kind: std::io::ErrorKind::PermissionDenied,
    }));
    let error = touchrank::files::journal::left(&disk, &desk.folder).unwrap_err();
    crate::kit::assert_says(&error.message(), "there is no permission", "нет прав");
}
