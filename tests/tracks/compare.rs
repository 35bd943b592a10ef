//! Two tracks compared, by hand and by law.

use std::collections::BTreeMap;

use proptest::prelude::*;
use touchrank::edit::{EntryEdit, TrackEdit};
use touchrank::methods::matrix::Class;
use touchrank::methods::tracks::{Change, Comparison, CopyCounts, Field, compare, copy_marks};
use touchrank::model::{
    BarrierKind, Link, NamedBy, Project, StageId, Stance, Step, StepId, Track, TrackId,
};

use super::kit::{
    LEAFLET, NOVICES, REGULARS, SEARCH, SITE, TILL, TRACK, VISIT, WINDOW, agent, bare, barrier,
    case, edit, entry, new_track, step,
};

/// Two tracks of these steps, the first of the novices, the second of the regulars.
fn two(first: Vec<Step>, second: Vec<Step>) -> Project {
    let mut project = bare();
    let track = |id, segment, name, steps: Vec<Step>| Track {
        id: TrackId(id),
        steps: steps.into_iter().collect(),
        ..Track::of(segment, name)
    };
    project.tracks = [
        track(100, NOVICES, "First", first),
        track(200, REGULARS, "Second", second),
    ]
    .into_iter()
    .collect();
    assert_eq!(touchrank::model::check(&project), []);
    project
}

fn compared(project: &Project) -> Comparison {
    compare(
        project,
        project.tracks.get(0).unwrap(),
        project.tracks.get(1).unwrap(),
    )
}

/// Each row as the ids of both sides and of the counterpart elsewhere; 0 for none.
fn rows(comparison: &Comparison) -> Vec<(u32, u32, u32)> {
    let id = |placed: Option<touchrank::methods::tracks::Placed>| placed.map_or(0, |p| p.step.0);
    let rows = comparison.rows.iter();
    rows.map(|row| (id(row.left), id(row.right), id(row.moved)))
        .collect()
}

fn copy_of(original: u32, step: Step) -> Step {
    Step {
        copy_of: Some(StepId(original)),
        ..step
    }
}

#[test]
fn copies_go_before_touchpoints_and_touchpoints_before_tasks() {
    let project = two(
        vec![
            step(101, SEARCH, Some(SITE), "Look"),
            step(102, SEARCH, Some(WINDOW), "Pass by"),
            step(103, SEARCH, None, "Ask  a friend"),
        ],
        vec![
            // The copy was put at another touchpoint; another step has the original's.
            copy_of(101, step(201, SEARCH, Some(WINDOW), "Look")),
            step(202, SEARCH, Some(SITE), ""),
            step(203, SEARCH, None, "ask a FRIEND"),
        ],
    );
    let found = compared(&project);
    assert_eq!(
        rows(&found),
        [(101, 201, 0), (102, 0, 0), (0, 202, 0), (103, 203, 0),]
    );
    // The regulars' factors at the shop window: taste 36, price 6; the novices' at the site: price 45, taste 12.
    assert_eq!(found.rows[0].fields, [Field::Touchpoint, Field::AtWork]);
    assert_eq!(found.counts.both, 2);
    assert_eq!(found.counts.only_steps, [1, 1]);
}

#[test]
fn the_same_touchpoint_twice_is_paired_in_order_of_occurrence() {
    let visits = |first: u32| {
        (0..3)
            .map(|at| step(first + at, VISIT, Some(TILL), ""))
            .collect::<Vec<_>>()
    };
    let mut second = visits(201);
    second.remove(0);
    let project = two(visits(101), second);
    let found = compared(&project);
    assert_eq!(found.counts.both, 2);
    assert_eq!(found.counts.moved, 0);
    assert_eq!(found.counts.only_steps, [1, 0]);
}

#[test]
fn a_step_in_another_stage_or_order_has_moved_and_stands_in_one_row_of_each_track() {
    let project = two(
        vec![
            step(101, SEARCH, Some(SITE), ""),
            step(102, SEARCH, Some(WINDOW), ""),
            step(103, VISIT, Some(TILL), ""),
        ],
        vec![
            step(201, SEARCH, Some(WINDOW), ""),
            step(202, VISIT, Some(SITE), ""),
            step(203, VISIT, Some(TILL), ""),
        ],
    );
    let found = compared(&project);
    assert_eq!(
        rows(&found),
        [(101, 0, 202), (102, 201, 0), (0, 202, 101), (103, 203, 0)]
    );
    assert_eq!((found.counts.both, found.counts.moved), (3, 1));
    // ● ● ○ against ○ ● ●, whichever place they stand in.
    assert_eq!(found.counts.classes, 2);
    let site = &found.rows[0];
    assert_eq!(site.left.unwrap().class, Some(Class::Critical));
    assert_eq!(site.moved.unwrap().class, Some(Class::LessImportant));
    let places = [site.left.unwrap().rank, site.moved.unwrap().rank];
    assert_eq!(places.map(|rank| rank.unwrap().place), [1, 3]);
    assert_eq!(site.moved.unwrap().number, 2);
}

#[test]
fn every_field_that_differs_is_named() {
    type Write = fn(&mut Step);
    let plain = step(101, SEARCH, Some(SITE), "Look");
    let changes: [(Write, &[Field]); 11] = [
        (|step| step.task = "Read".to_owned(), &[Field::Task]),
        (|step| step.optional = true, &[Field::Optional]),
        (|step| step.back_to = Some(StepId(201)), &[Field::BackTo]),
        (
            |step| step.pinned = vec![Link::Gone("Care".to_owned())],
            &[Field::AtWork, Field::Pinned],
        ),
        (
            |step| step.jobs = vec![Link::Gone("Rest".to_owned())],
            &[Field::Jobs],
        ),
        (|step| step.emotion = Some(0), &[Field::Emotion]),
        (
            |step| step.campaign.kpi = "5".to_owned(),
            &[Field::Campaign],
        ),
        (|step| step.owner = "Anna".to_owned(), &[Field::Owner]),
        (
            |step| step.state = Some(touchrank::model::WorkState::Idea),
            &[Field::State],
        ),
        (|step| step.note = "!".to_owned(), &[Field::Note]),
        (|_| {}, &[]),
    ];
    for (change, expected) in changes {
        let mut other = Step {
            id: StepId(201),
            ..plain.clone()
        };
        change(&mut other);
        let found = compared(&two(vec![plain.clone()], vec![other]));
        assert_eq!(found.rows[0].fields, expected);
        let written = expected.iter().any(|field| field.is_written());
        assert_eq!(found.counts.written, usize::from(written));
    }
}

#[test]
fn barriers_are_shared_by_kind_and_words_and_agents_by_role() {
    let mut project = two(Vec::new(), Vec::new());
    let first = project.tracks.get_mut(0).unwrap();
    first.barriers = [
        barrier(110, BarrierKind::Price, "Всё  дорого"),
        barrier(111, BarrierKind::Trust, "Too dear"),
    ]
    .into_iter()
    .collect();
    first.agents = [agent(120, "Врач", Stance::For, 3)].into_iter().collect();
    let second = project.tracks.get_mut(1).unwrap();
    let mut dear = barrier(210, BarrierKind::Price, "все ДОРОГО");
    dear.named = Some(NamedBy {
        named: 3,
        asked: 20,
    });
    second.barriers = [barrier(211, BarrierKind::Price, "Too dear"), dear]
        .into_iter()
        .collect();
    second.agents = [
        agent(220, "врач", Stance::For, 2),
        agent(221, "Друг", Stance::For, 2),
    ]
    .into_iter()
    .collect();
    let found = compared(&project);
    let ids: Vec<_> = (found.barriers.iter())
        .map(|pair| {
            (
                pair.left.map_or(0, |id| id.0),
                pair.right.map_or(0, |id| id.0),
            )
        })
        .collect();
    // “Too dear” is of another kind in each.
    assert_eq!(ids, [(110, 210), (111, 0), (0, 211)]);
    assert!(!found.barriers[0].differs, "a count is no other barrier");
    assert!(found.agents[0].differs, "of another strength");
    assert_eq!(found.counts.shared_barriers, 1);
    assert_eq!(found.counts.only_barriers, [1, 1]);
    assert_eq!(found.counts.shared_agents, 1);
}

#[test]
fn a_copy_says_what_was_added_changed_moved_and_taken_out_since() {
    let mut project = case();
    for (id, touchpoint) in [(0, WINDOW), (0, LEAFLET)] {
        let new = step(id, SEARCH, Some(touchpoint), "");
        entry(&mut project, EntryEdit::AddStep(Box::new(new), None)).unwrap();
    }
    let duplicate = TrackEdit::Duplicate {
        id: TRACK,
        segment: REGULARS,
        name: "Copy".to_owned(),
    };
    let copy = new_track(&edit(&mut project, duplicate).unwrap());
    let marks = |project: &Project| copy_marks(project, project.track(copy).unwrap()).unwrap();
    let fresh = marks(&project);
    assert!(fresh.steps.values().all(|mark| mark.change == Change::None));
    assert!(fresh.missing.is_empty());
    // ● ○ ● ○ against ○ ● ● ○ for site, till, window and leaflet.
    let classes: Vec<_> = fresh.steps.values().map(|mark| mark.classes).collect();
    let (critical, less) = (Class::Critical, Class::LessImportant);
    assert_eq!(
        classes,
        [Some((critical, less)), Some((less, critical)), None, None]
    );
    let ids: Vec<StepId> = project
        .track(copy)
        .unwrap()
        .steps
        .iter()
        .map(|s| s.id)
        .collect();
    let on_copy = |edit: EntryEdit| TrackEdit::Entry(copy, edit);
    let site = Step {
        task: "Browse".to_owned(),
        ..project.track(copy).unwrap().step(ids[0]).unwrap().clone()
    };
    edit(&mut project, on_copy(EntryEdit::ChangeStep(Box::new(site)))).unwrap();
    let to_visit = EntryEdit::MoveStep {
        id: ids[2],
        stage: VISIT,
        before: None,
    };
    edit(&mut project, on_copy(to_visit)).unwrap();
    edit(&mut project, on_copy(EntryEdit::DeleteStep(ids[3]))).unwrap();
    let new = step(0, VISIT, None, "Sign");
    let added = edit(
        &mut project,
        on_copy(EntryEdit::AddStep(Box::new(new), None)),
    )
    .unwrap();
    let Some(touchrank::edit::NewItem::Step(_, new)) = added.new_item else {
        panic!("a step");
    };
    let marks = marks(&project);
    let change = |id| marks.steps[&id].change;
    assert_eq!(change(ids[0]), Change::Changed);
    assert_eq!(marks.steps[&ids[0]].fields, [Field::Task]);
    assert_eq!(change(ids[1]), Change::None);
    assert_eq!(change(ids[2]), Change::Moved);
    assert_eq!(change(new), Change::Added);
    let leaflet = project.track(TRACK).unwrap().steps.get(3).unwrap().id;
    assert_eq!(marks.missing, [leaflet]);
    let counts = CopyCounts {
        changed: 1,
        added: 1,
        missing: 1,
        moved: 1,
        classes: 2,
    };
    assert_eq!(marks.counts(), counts);
    assert_eq!(
        copy_marks(&project, project.track(TRACK).unwrap()),
        None,
        "no copy"
    );
}

#[test]
fn copies_of_copies_are_the_same_step_even_where_they_copy_each_other() {
    let project = two(
        vec![
            step(101, SEARCH, None, "One"),
            copy_of(103, step(102, SEARCH, None, "Two")),
            copy_of(102, step(103, SEARCH, None, "Three")),
        ],
        vec![
            copy_of(203, step(201, SEARCH, None, "Far")),
            copy_of(102, step(202, SEARCH, None, "Ring")),
            copy_of(101, step(203, VISIT, None, "Near")),
        ],
    );
    let found = compared(&project);
    // 201 is a copy of 203, which is one of 101; 102 and 103 name each other, and 202 names one of them.
    assert!(rows(&found).contains(&(101, 201, 0)));
    assert_eq!(found.counts.both, 2);
}

fn any_step(id: u32) -> impl Strategy<Value = Step> {
    let touchpoints = prop::option::of(prop::sample::select(vec![SITE, WINDOW, TILL, LEAFLET]));
    let stage = prop::sample::select(vec![Some(SEARCH), Some(VISIT), None]);
    let task = prop::sample::select(vec!["a", "A ", "b", "ё", "е"]);
    let copy = prop::option::weighted(0.3, 101..109_u32);
    (stage, touchpoints, task, copy, any::<bool>()).prop_map(
        move |(stage, touchpoint, task, copy, optional)| {
            let gone = Link::<StageId>::Gone("Away".to_owned());
            Step {
                stage: stage.map_or(gone, Link::To),
                copy_of: copy.map(StepId).filter(|copy| copy.0 != id),
                optional,
                ..step(id, SEARCH, touchpoint, task)
            }
        },
    )
}

fn any_steps(first: u32) -> impl Strategy<Value = Vec<Step>> {
    (0..8_usize).prop_flat_map(move |count| {
        let ids = (0..count).zip(first..);
        ids.map(|(_, id)| any_step(id)).collect::<Vec<_>>()
    })
}

/// Pairs of the same step, in place or not, from the left side.
fn pairs(comparison: &Comparison) -> BTreeMap<u32, u32> {
    let rows = comparison.rows.iter();
    rows.filter_map(|row| {
        let other = row.right.or(row.moved)?;
        Some((row.left?.step.0, other.step.0))
    })
    .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn two_tracks_compare_alike_from_both_sides(first in any_steps(101), second in any_steps(201)) {
        let known: Vec<StepId> = first.iter().chain(&second).map(|step| step.id).collect();
        let keep = |steps: Vec<Step>| -> Vec<Step> {
            let there = |step: Step| Step {
                copy_of: step.copy_of.filter(|id| known.contains(id)),
                ..step
            };
            steps.into_iter().map(there).collect()
        };
        let project = two(keep(first), keep(second));
        let (left, right) = (project.tracks.get(0).unwrap(), project.tracks.get(1).unwrap());
        let there = compare(&project, left, right);
        let back = compare(&project, right, left);
        prop_assert_eq!(&back.clone().exchanged(), &there);
        let mirrored: BTreeMap<u32, u32> = pairs(&back).into_iter().map(|(a, b)| (b, a)).collect();
        prop_assert_eq!(pairs(&there), mirrored);
        for (track, side) in [(left, 0), (right, 1)] {
            let mut shown: Vec<u32> = (there.rows.iter())
                .filter_map(|row| if side == 0 { row.left } else { row.right })
                .map(|placed| placed.step.0)
                .collect();
            // Within a stage the order of each track is kept.
            let numbers: Vec<usize> = (there.rows.iter())
                .filter_map(|row| if side == 0 { row.left } else { row.right })
                .map(|placed| placed.number)
                .collect();
            prop_assert!(numbers.is_sorted());
            shown.sort_unstable();
            let all: Vec<u32> = track.steps.iter().map(|step| step.id.0).collect();
            prop_assert_eq!(shown, all, "every step stands in exactly one row");
        }
        let counts = there.counts;
        prop_assert_eq!(counts.both + counts.only_steps[0], left.steps.len());
        prop_assert_eq!(counts.both + counts.only_steps[1], right.steps.len());
        let own = compare(&project, left, left);
        prop_assert!(own.rows.iter().all(|row| !row.differs()));
    }
}
