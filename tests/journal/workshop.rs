//! Workshops: people work, the power goes, and the work is there; or nothing is, because nothing is missing.

use std::path::PathBuf;

use touchrank::files::journal::{Fate, Origin, Restored, State, Typed};
use touchrank::model::Project;

use crate::kit::{LONG, after, agency, assert_same, desk, never_saved, of_file, state, typed};

#[test]
fn the_power_goes_in_a_workshop_and_the_work_is_there() {
    let desk = desk();
    let journal = desk.journal();
    let origin = of_file("/plans/агентство.ron");
    journal.begin(origin.clone(), state(agency(), 0));
    for changes in 1..=25 {
        journal.keep(after(&agency(), changes));
    }
    assert!(journal.settle(LONG));
    // Nobody says good-bye.
    drop(journal);

    let left = desk.left();
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].name, agency().about.name);
    assert_eq!(left[0].changes, 25);
    assert_eq!(left[0].origin, origin);
    assert_eq!(left[0].discarded, None);
    assert_eq!(left[0].problem, None);
    let restored = desk.restore(&left[0].id);
    assert_same(&restored.state, &after(&agency(), 25));
    assert_eq!(restored.origin, origin);
    assert_eq!(restored.notices, []);
    // To look takes nothing away.
    assert_eq!(desk.left(), left);
}

#[test]
fn what_was_sent_last_is_written_even_if_nobody_waits_for_it() {
    let desk = desk();
    let journal = desk.journal();
    journal.begin(never_saved(), state(Project::named("Новый"), 0));
    journal.keep(state(agency(), 1));
    drop(journal);
    let restored = desk.the_only_one();
    assert_same(&restored.state, &state(agency(), 1));
    assert_eq!(restored.origin, never_saved());
}

#[test]
fn to_open_files_and_look_at_them_costs_the_disk_nothing() {
    let desk = desk();
    let journal = desk.journal();
    for _ in 0..3 {
        journal.begin(of_file("/plans/a.ron"), state(agency(), 0));
        journal.keep(state(agency(), 0));
        assert!(journal.settle(LONG));
        journal.close(Fate::Done);
    }
    journal.saved(of_file("/plans/a.ron"), state(agency(), 0));
    assert!(journal.settle(LONG));
    assert!(!desk.folder.exists());
    assert_eq!(desk.left(), []);
}

#[test]
fn what_is_being_typed_is_kept_before_it_is_a_change() {
    let desk = desk();
    let journal = desk.journal();
    journal.begin(of_file("/plans/a.ron"), state(agency(), 0));
    for text in ["Ц", "Це", "Цена \"под ключ\"\n\u{1}"] {
        let typed = vec![typed(text)];
        journal.keep(State {
            typed,
            ..state(agency(), 0)
        });
    }
    drop(journal);
    assert_eq!(desk.left()[0].changes, 1);
    let restored = desk.the_only_one();
    assert_eq!(restored.state.typed, [typed("Цена \"под ключ\"\n\u{1}")]);
    assert_eq!(restored.state.changes, 0);
}

#[test]
fn a_text_that_was_entered_is_told_from_one_that_was_not() {
    let desk = desk();
    let journal = desk.journal();
    let document = State {
        project: agency(),
        typed: vec![
            Typed {
                entered: true,
                ..typed("Да")
            },
            typed("Нет"),
        ],
        changes: 4,
    };
    journal.begin(of_file("/plans/a.ron"), document.clone());
    drop(journal);
    assert_same(&desk.the_only_one().state, &document);
}

#[test]
fn changes_taken_back_to_what_the_file_has_leave_nothing_to_bring_back() {
    let desk = desk();
    let journal = desk.journal();
    journal.begin(of_file("/plans/a.ron"), state(agency(), 0));
    journal.keep(after(&agency(), 2));
    assert!(journal.settle(LONG));
    journal.keep(state(agency(), 0));
    drop(journal);
    assert_eq!(desk.left(), []);
}

#[test]
fn a_save_takes_the_journal_away_and_the_next_change_begins_another() {
    let desk = desk();
    let journal = desk.journal();
    journal.begin(never_saved(), state(Project::default(), 0));
    journal.keep(after(&agency(), 3));
    assert!(journal.settle(LONG));
    assert_eq!(desk.names(), ["0.journal", "lock"]);

    let origin = of_file("/plans/saved.ron");
    journal.saved(origin.clone(), state(after(&agency(), 3).project, 0));
    assert!(journal.settle(LONG));
    assert_eq!(desk.names(), ["lock"]);

    let next = State {
        changes: 1,
        ..after(&agency(), 4)
    };
    journal.keep(next.clone());
    drop(journal);
    let restored = desk.the_only_one();
    assert_same(&restored.state, &next);
    assert_eq!(restored.origin, origin);
}

#[test]
fn what_was_changed_while_the_file_was_being_saved_stays() {
    let desk = desk();
    let journal = desk.journal();
    journal.begin(of_file("/plans/a.ron"), state(agency(), 0));
    journal.keep(after(&agency(), 3));
    assert!(journal.settle(LONG));
    let beyond = State {
        changes: 2,
        ..after(&agency(), 5)
    };
    let saved = of_file("/plans/b.ron");
    journal.saved(saved.clone(), beyond.clone());
    assert!(journal.settle(LONG));
    // What stood before the save would only mislead.
    assert_eq!(desk.names(), ["1.journal", "lock"]);
    drop(journal);
    let restored = desk.the_only_one();
    assert_same(&restored.state, &beyond);
    assert_eq!(restored.origin, saved);
}

#[test]
fn a_document_that_is_left_in_order_leaves_nothing() {
    let desk = desk();
    let journal = desk.journal();
    journal.begin(of_file("/plans/a.ron"), after(&agency(), 3));
    journal.close(Fate::Done);
    assert!(journal.settle(LONG));
    assert_eq!(desk.names(), [""; 0]);
    // "Do not save" where there is nothing to save.
    journal.begin(of_file("/plans/a.ron"), after(&agency(), 3));
    journal.keep(state(agency(), 0));
    journal.close(Fate::Discarded);
    assert!(journal.settle(LONG));
    assert_eq!(desk.names(), [""; 0]);
}

#[test]
fn work_that_was_restored_has_a_journal_of_its_own_before_the_old_one_goes() {
    let desk = desk();
    let journal = desk.journal();
    journal.begin(of_file("/plans/a.ron"), after(&agency(), 3));
    drop(journal);
    let id = desk.left()[0].id.clone();
    let Restored { origin, state, .. } = desk.restore(&id);
    let journal = desk.journal();
    journal.begin(origin, state);
    assert!(journal.settle(LONG));
    touchrank::files::journal::remove(&touchrank::files::save::RealDisk, &desk.folder, &id)
        .unwrap();
    assert_eq!(desk.left(), [], "it is on screen");
    drop(journal);
    assert_same(&desk.the_only_one().state, &after(&agency(), 3));
}

#[test]
fn two_programs_at_work_see_neither_their_own_nor_each_others_documents() {
    let desk = desk();
    let (first, second) = (desk.journal(), desk.journal());
    first.begin(of_file("/plans/a.ron"), after(&agency(), 3));
    second.begin(of_file("/plans/b.ron"), after(&agency(), 7));
    assert!(first.settle(LONG) && second.settle(LONG));
    assert_eq!(desk.left(), []);
    drop(first);
    assert_eq!(desk.left().len(), 1);
    assert_eq!(desk.left()[0].changes, 3);
    second.keep(after(&agency(), 8));
    drop(second);
    // The latest first.
    let changes: Vec<u32> = desk.left().iter().map(|left| left.changes).collect();
    assert_eq!(changes, [8, 3]);
}

#[test]
fn another_document_leaves_the_one_before_as_it_is() {
    let desk = desk();
    let journal = desk.journal();
    journal.begin(of_file("/plans/a.ron"), after(&agency(), 3));
    journal.keep(after(&agency(), 4));
    journal.begin(of_file("/plans/b.ron"), state(agency(), 0));
    assert!(journal.settle(LONG));
    assert_same(&desk.the_only_one().state, &after(&agency(), 4));
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_it_and_a_path_need_not_be_unicode() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::PermissionsExt;

    let desk = desk();
    let journal = desk.journal();
    let origin = Origin {
        path: Some(PathBuf::from(OsStr::from_bytes(
            b"/plans/\xcf\xeb\xe0\xed.ron",
        ))),
        ..of_file("")
    };
    journal.begin(origin.clone(), after(&agency(), 3));
    drop(journal);
    assert_eq!(desk.the_only_one().origin, origin);
    for entry in std::fs::read_dir(&desk.folder).unwrap() {
        let entry = entry.unwrap();
        let rights = entry.metadata().unwrap().permissions().mode();
        if entry.path().extension().unwrap() == "journal" {
            assert_eq!(rights & 0o777, 0o600);
        }
    }
}
