//! Whatever people do, the state that was written down last is the one that comes back, byte for byte.

use std::path::Path;

use proptest::prelude::*;
use touchrank::edit::{
    CellChange, Edit, FactorEdit, History, RelationEdit, StageEdit, TouchpointEdit,
};
use touchrank::files::journal::{State, Writer, left, restore};
use touchrank::model::{Channel, Project, StageId};

use crate::disk::{Cut, FOLDER, MemoryDisk};
use crate::kit::{agency, assert_same, of_file, state, typed};

#[derive(Clone, Debug)]
enum Deed {
    Rate(usize, usize, Option<u8>),
    AddFactor(String),
    AddTouchpoint(usize, String),
    AddStage(String),
    DeleteFactor(usize),
    Type(String),
    Undo,
    Redo,
    Save,
}

fn any_deed() -> impl Strategy<Value = Deed> {
    let level = prop::sample::select(vec![None, Some(0), Some(1), Some(3), Some(9)]);
    let name = || prop::sample::select(vec!["Цена", "a \"b\"", "// end 5", "){", "質\\n"]);
    let cell = (any::<usize>(), any::<usize>(), level);
    prop_oneof![
        5 => cell.prop_map(|(factor, touchpoint, level)| Deed::Rate(factor, touchpoint, level)),
        1 => name().prop_map(|name| Deed::AddFactor(name.to_owned())),
        1 => (any::<usize>(), name()).prop_map(|(at, name)| Deed::AddTouchpoint(at, name.to_owned())),
        1 => name().prop_map(|name| Deed::AddStage(name.to_owned())),
        1 => any::<usize>().prop_map(Deed::DeleteFactor),
        1 => any::<String>().prop_map(Deed::Type),
        2 => Just(Deed::Undo),
        1 => Just(Deed::Redo),
        1 => Just(Deed::Save),
    ]
}

fn one<T>(items: &[T], at: usize) -> Option<&T> {
    items.get(at.checked_rem(items.len())?)
}

/// The edit of a deed; none where it has nothing to work on.
fn edit(project: &Project, deed: &Deed) -> Option<Edit> {
    let factors: Vec<_> = project.factors.iter().map(|factor| factor.id).collect();
    let touchpoints: Vec<_> = project.touchpoints.iter().map(|t| t.id).collect();
    let stages: Vec<StageId> = project.stages.iter().map(|stage| stage.id).collect();
    Some(match deed {
        Deed::Rate(factor, touchpoint, level) => {
            let cell = CellChange {
                factor: *one(&factors, *factor)?,
                touchpoint: *one(&touchpoints, *touchpoint)?,
                level: *level,
            };
            Edit::Relation(RelationEdit::Whole(vec![cell]))
        }
        Deed::AddFactor(name) => Edit::Factor(FactorEdit::Add {
            name: name.clone(),
            importance: Some(3.0),
            before: factors.first().copied(),
        }),
        Deed::AddTouchpoint(at, name) => Edit::Touchpoint(TouchpointEdit::Add {
            stage: *one(&stages, *at)?,
            name: name.clone(),
            channel: Channel::Online,
            before: None,
        }),
        Deed::AddStage(name) => Edit::Stage(StageEdit::Add {
            name: name.clone(),
            before: None,
        }),
        Deed::DeleteFactor(at) => Edit::Factor(FactorEdit::Delete(*one(&factors, *at)?)),
        _ => return None,
    })
}

fn found(disk: &MemoryDisk) -> Option<State> {
    let disk = disk.after(Cut::Nothing);
    let left = left(&disk, Path::new(FOLDER)).unwrap();
    let restored = restore(&disk, Path::new(FOLDER), &left.first()?.id).unwrap();
    assert_eq!(restored.notices, []);
    Some(restored.state)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(40) })]

    #[test]
    fn the_last_state_comes_back(deeds in prop::collection::vec(any_deed(), 1..50)) {
        let disk = MemoryDisk::default();
        let mut writer = Writer::new(disk.shared(), FOLDER.into());
        let mut history = History::new(agency());
        let mut document = state(agency(), 0);
        writer.begin(of_file("/plans/a.ron"), document.clone()).unwrap();
        for deed in &deeds {
            match deed {
                Deed::Undo => drop(history.undo()),
                Deed::Redo => drop(history.redo()),
                Deed::Type(text) => document.typed = vec![typed(text)],
                Deed::Save => {
                    document.changes = 0;
                    document.typed.clear();
                    writer.saved(of_file("/plans/b.ron"), document.clone()).unwrap();
                }
                _ => {
                    // A name that is taken is refused; that is no matter here.
                    let _ = edit(history.project(), deed).map(|edit| history.apply(&edit));
                }
            }
            if *history.project() != document.project {
                document.project = history.project().clone();
                document.changes += 1;
            }
            writer.keep(document.clone()).unwrap();
            let is_work = document.changes > 0 || !document.typed.is_empty();
            match found(&disk) {
                Some(found) if is_work => assert_same(&found, &document),
                found => prop_assert_eq!(found.is_some(), is_work),
            }
        }
    }
}

#[test]
fn ten_thousand_changes_take_no_more_room_than_some_hundred() {
    let disk = MemoryDisk::default();
    let mut writer = Writer::new(disk.shared(), FOLDER.into());
    let mut project = agency();
    let count = project.touchpoints.len();
    writer
        .begin(of_file("/plans/a.ron"), state(project.clone(), 0))
        .unwrap();
    let (mut most_bytes, mut most_files) = (0, 0);
    for change in 1..=10_000_u32 {
        let at = change as usize;
        let level = [Some(9), Some(3), None][at % 3];
        let factors = project.factors.len();
        project
            .relations
            .set(at / count % factors, at % count, level);
        writer.keep(state(project.clone(), change)).unwrap();
        most_bytes = most_bytes.max(disk.total_bytes());
        most_files = most_files.max(disk.paths().len());
    }
    let base = touchrank::files::project::to_text(&project).len();
    assert_eq!(most_files, 2, "the newest and the one before");
    assert!(
        most_bytes < 3 * base + 400 * 600,
        "{most_bytes} bytes, base {base}"
    );
    assert_eq!(found(&disk).unwrap().changes, 10_000);
}
