//! The power goes at any moment: what was said to be on the disk is there, and nothing that was never on screen.

use std::path::Path;
use std::sync::Arc;

use touchrank::files::journal::{Fate, State, Writer, left, restore};
use touchrank::i18n::Message;

use crate::disk::{Cut, FOLDER, MemoryDisk};
use crate::kit::{after, agency, assert_same, never_saved, of_file, state, typed};
use crate::simdisk::{SimDisk, losses};

/// Something that happens to a document, and what is to be found once it is said to be done.
struct Step {
    act: fn(&mut Writer, State) -> Result<(), Message>,
    state: State,
    found: Option<State>,
}

fn step(act: fn(&mut Writer, State) -> Result<(), Message>, state: State) -> Step {
    let is_work = state.changes > 0 || !state.typed.is_empty();
    let found = is_work.then(|| state.clone());
    Step { act, state, found }
}

fn sitting(end: Fate) -> Vec<Step> {
    let begin: fn(&mut Writer, State) -> Result<(), Message> =
        |writer, state| writer.begin(of_file("/plans/a.ron"), state);
    let saved: fn(&mut Writer, State) -> Result<(), Message> =
        |writer, state| writer.saved(of_file("/plans/b.ron"), state);
    let close: fn(&mut Writer, State) -> Result<(), Message> = match end {
        Fate::Done => |writer, _| writer.close(Fate::Done),
        Fate::Discarded => |writer, _| writer.close(Fate::Discarded),
    };
    // Each of these begins a segment.
    let long = |changes| State {
        typed: vec![typed(&"щ".repeat(600_000))],
        ..after(&agency(), changes)
    };
    let last = after(&agency(), 9);
    vec![
        step(begin, state(agency(), 0)),
        step(Writer::keep, after(&agency(), 1)),
        step(Writer::keep, after(&agency(), 2)),
        step(Writer::keep, long(3)),
        step(Writer::keep, after(&agency(), 4)),
        step(Writer::keep, long(5)),
        step(saved, after(&agency(), 6)),
        step(Writer::keep, after(&agency(), 7)),
        step(saved, state(agency(), 0)),
        step(Writer::keep, after(&agency(), 8)),
        step(Writer::keep, last.clone()),
        Step {
            act: close,
            state: State::default(),
            found: (end == Fate::Discarded).then_some(last),
        },
    ]
}

fn cuts() -> Vec<Cut> {
    let some = (0..8).map(|bits: u32| Cut::SomeNames(bits.wrapping_mul(0x2492_4925)));
    let fixed = [
        Cut::Nothing,
        Cut::Everything,
        Cut::NamesAlone,
        Cut::HalfTheBytes,
        Cut::Zeros,
    ];
    fixed.into_iter().chain(some).collect()
}

fn found(disk: &MemoryDisk) -> Vec<State> {
    let folder = Path::new(FOLDER);
    let left = left(disk, folder).unwrap();
    let states = left.iter().map(|left| {
        assert_eq!(left.problem, None);
        restore(disk, folder, &left.id).unwrap().state
    });
    states.collect()
}

#[test]
fn the_power_goes_at_any_call() {
    for end in [Fate::Done, Fate::Discarded] {
        for call in 0.. {
            let disk = MemoryDisk::default();
            disk.power_goes_at(call);
            let mut writer = Writer::new(disk.shared(), FOLDER.into());
            let mut safe = None;
            let mut on_its_way = None;
            let mut all = true;
            for step in sitting(end) {
                if (step.act)(&mut writer, step.state).is_err() {
                    on_its_way = Some(step.found);
                    all = false;
                    break;
                }
                safe = step.found;
            }
            for cut in cuts() {
                let found = found(&disk.after(cut));
                assert!(found.len() <= 1, "call {call}, {cut:?}: {}", found.len());
                let found = found.into_iter().next();
                let fits = found == safe || on_its_way.as_ref() == Some(&found);
                let changes = found.map(|state| state.changes);
                assert!(fits, "call {call}, {cut:?}: found {changes:?}");
            }
            if all && disk.calls() <= call {
                break;
            }
        }
    }
}

/// A power cut takes a new folder with all that lies in it, until its name is on the disk.
#[test]
fn the_first_journal_of_all_survives_with_the_folders_made_for_it() {
    let disk = SimDisk::with(&["/home"]);
    let folder = Path::new("/home/data/touchrank/journal");
    let mut writer = Writer::new(Arc::new(disk.clone()), folder.into());
    writer.begin(never_saved(), after(&agency(), 0)).unwrap();
    let state = after(&agency(), 1);
    writer.keep(state.clone()).unwrap();
    for loss in losses() {
        let disk = disk.after_the_cut(loss);
        let found = left(&disk, folder).unwrap();
        assert_eq!(found.len(), 1, "{loss:?}");
        let restored = restore(&disk, folder, &found[0].id).unwrap();
        assert_same(&restored.state, &state);
    }
}
