//! A disk that refuses: it is said, once, and the next change is on the disk all the same.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use touchrank::files::journal::{Fate, State, left, restore};
use touchrank::jobs::journal::Journal;

use crate::disk::{Cut, FOLDER, Fault, MemoryDisk};
use crate::kit::{LONG, Told, after, agency, assert_same, of_file, state, typed};

const KINDS: [io::ErrorKind; 2] = [io::ErrorKind::Other, io::ErrorKind::StorageFull];

/// What is left after the power went and came back, of which nothing but what was safe is there.
fn found(disk: &MemoryDisk) -> Option<State> {
    let disk = disk.after(Cut::Nothing);
    let left = left(&disk, Path::new(FOLDER)).unwrap();
    assert!(left.len() <= 1, "{left:?}");
    let restored = restore(&disk, Path::new(FOLDER), &left.first()?.id).unwrap();
    Some(restored.state)
}

/// A step of a sitting, and what is to be found after it.
type Step = (fn(&Journal, &State), State);

/// Enough to begin a second segment at once.
fn long_text(changes: u32) -> State {
    State {
        typed: vec![typed(&"щ".repeat(600_000))],
        ..after(&agency(), changes)
    }
}

fn sitting() -> Vec<Step> {
    let keep: fn(&Journal, &State) = |journal, state| journal.keep(state.clone());
    let saved: fn(&Journal, &State) =
        |journal, state| journal.saved(of_file("/plans/b.ron"), state.clone());
    vec![
        (
            |journal, state| journal.begin(of_file("/plans/a.ron"), state.clone()),
            state(agency(), 0),
        ),
        (keep, after(&agency(), 1)),
        (keep, after(&agency(), 2)),
        (keep, long_text(3)),
        (keep, after(&agency(), 4)),
        (keep, long_text(5)),
        (saved, after(&agency(), 6)),
        (keep, after(&agency(), 7)),
        (saved, state(agency(), 0)),
        (keep, after(&agency(), 8)),
    ]
}

fn is_work(state: &State) -> bool {
    state.changes > 0 || !state.typed.is_empty()
}

#[test]
fn any_call_may_fail_once_and_nothing_is_lost_or_goes_unsaid() {
    let mut failed = BTreeSet::new();
    for kind in KINDS {
        for from in 0.. {
            let disk = MemoryDisk::default();
            disk.fail(Some(Fault {
                from,
                calls: 1,
                kind,
            }));
            let told = Told::default();
            let journal = Journal::start(disk.shared(), FOLDER.into(), told.listener());
            for (at, (step, state)) in sitting().into_iter().enumerate() {
                let what = format!("{kind:?} at call {from} {:?}, step {at}", disk.failed());
                step(&journal, &state);
                if !journal.settle(LONG) {
                    assert_eq!(told.keys(), ["recover-not-written"], "{what}");
                    assert!(journal.settle(LONG), "{what}");
                    assert_eq!(told.keys().last(), Some(&"recover-written-again"), "{what}");
                }
                assert_eq!(found(&disk), is_work(&state).then_some(state), "{what}");
            }
            journal.close(Fate::Done);
            journal.settle(LONG);
            let cleared = !told.keys().contains(&"recover-not-cleared");
            assert_eq!(found(&disk).is_none(), cleared, "{kind:?} at call {from}");
            failed.extend(disk.failed());
            if disk.failed().is_empty() {
                assert_eq!(told.keys(), [""; 0]);
                break;
            }
        }
    }
    let all = [
        "create",
        "create folder",
        "list",
        "remove",
        "rename",
        "stat",
        "sync",
        "sync folder",
        "write",
    ];
    assert_eq!(failed, BTreeSet::from(all));
}

#[test]
fn a_disk_that_goes_on_refusing_is_said_once_and_what_came_last_is_kept_for_later() {
    for kind in KINDS {
        let disk = MemoryDisk::default();
        let told = Told::default();
        let journal = Journal::start(disk.shared(), FOLDER.into(), told.listener());
        journal.begin(of_file("/plans/a.ron"), after(&agency(), 1));
        assert!(journal.settle(LONG));
        let from = disk.calls();
        disk.fail(Some(Fault {
            from,
            calls: usize::MAX,
            kind,
        }));
        for changes in 2..20 {
            journal.keep(after(&agency(), changes));
            assert!(!journal.settle(LONG));
        }
        assert_eq!(told.keys(), ["recover-not-written"]);
        disk.fail(None);
        // Nobody changes anything any more.
        assert!(journal.settle(LONG));
        assert_eq!(
            told.keys(),
            ["recover-not-written", "recover-written-again"]
        );
        assert_same(&found(&disk).unwrap(), &after(&agency(), 19));
        // It can be said again.
        let from = disk.calls();
        disk.fail(Some(Fault {
            from,
            calls: usize::MAX,
            kind,
        }));
        journal.keep(after(&agency(), 20));
        assert!(!journal.settle(LONG));
        assert_eq!(told.keys().len(), 3);
    }
}

#[test]
fn changes_between_two_tries_cost_the_disk_nothing() {
    let disk = MemoryDisk::default();
    let journal = Journal::start(disk.shared(), FOLDER.into(), |_| {});
    disk.fail(Some(Fault {
        from: 0,
        calls: usize::MAX,
        kind: io::ErrorKind::StorageFull,
    }));
    journal.begin(of_file("/plans/a.ron"), after(&agency(), 1));
    assert!(!journal.settle(LONG));
    let calls = disk.calls();
    for changes in 2..2_000 {
        journal.keep(state(agency(), changes));
    }
    journal.keep(after(&agency(), 9));
    disk.fail(None);
    assert!(journal.settle(LONG));
    // A try now and then, not one for each.
    assert!(disk.calls() - calls < 500, "{}", disk.calls() - calls);
    assert_same(&found(&disk).unwrap(), &after(&agency(), 9));
}

#[test]
fn a_panic_in_the_thread_ends_neither_it_nor_the_journal() {
    for call in 0.. {
        let disk = MemoryDisk::default();
        disk.panic_at(call);
        let told = Told::default();
        let journal = Journal::start(disk.shared(), FOLDER.into(), told.listener());
        journal.begin(of_file("/plans/a.ron"), state(agency(), 0));
        let mut broken = 0;
        for changes in 1..4 {
            journal.keep(after(&agency(), changes));
            while !journal.settle(LONG) {
                broken += 1;
            }
        }
        assert_same(&found(&disk).unwrap(), &after(&agency(), 3));
        if broken == 0 {
            assert_eq!(told.keys(), [""; 0]);
            break;
        }
        assert_eq!(
            told.keys(),
            ["recover-not-written", "recover-written-again"]
        );
    }
}

#[test]
fn a_folder_that_somebody_emptied_is_filled_again() {
    let desk = crate::kit::desk();
    let journal = desk.journal();
    journal.begin(of_file("/plans/a.ron"), after(&agency(), 1));
    assert!(journal.settle(LONG));
    std::fs::remove_dir_all(&desk.folder).unwrap();
    journal.keep(after(&agency(), 2));
    assert!(journal.settle(LONG));
    assert_eq!(desk.left(), [], "it is on screen, and known to be");
    drop(journal);
    assert_same(&desk.the_only_one().state, &after(&agency(), 2));
}

#[test]
fn an_error_while_reading_is_told_from_damage() {
    let disk = MemoryDisk::default();
    let journal = Journal::start(disk.shared(), FOLDER.into(), |_| {});
    journal.begin(of_file("/plans/a.ron"), after(&agency(), 1));
    drop(journal);
    let folder = Path::new(FOLDER);
    let id = left(&disk, folder).unwrap()[0].id.clone();
    // Behind the list of the folder and a look at the file.
    let from = disk.calls() + 2;
    disk.fail(Some(Fault {
        from,
        calls: 1,
        kind: io::ErrorKind::PermissionDenied,
    }));
    let error = restore(&disk, folder, &id).unwrap_err();
    assert_eq!(disk.failed(), ["read"]);
    crate::kit::assert_says(&error.message(), "there is no permission", "нет прав");
}
