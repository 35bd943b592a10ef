//! The local QFD of a segment: what becomes its own changes no figure, what is taken back is as before, where it differs.

use proptest::prelude::*;
use touchrank::edit::{Edit, LocalChange, LocalEdit, apply};
use touchrank::methods::interview::{
    Ask, Outcome, Plan, Questions, Run, State, inherited, inherited_at,
};
use touchrank::methods::matrix::{
    Class, ClassChanges, Difference, Lens, Scope, TouchpointDifference, figures,
};
use touchrank::model::{FactorId, Project, SegmentId, TouchpointId};

use crate::build::{
    add_segment, exclude_factor, factor, importance, project, segment, sparse, touchpoint,
};

const LEVELS: [u8; 3] = [1, 3, 9];

/// Any small project with gaps, excluded factors and doubts of the whole, and a segment with these own cells.
fn any_project(own: usize) -> impl Strategy<Value = Project> {
    (1_usize..5, 1_usize..6).prop_flat_map(move |(factors, touchpoints)| {
        let level = prop::option::of(prop::sample::select(LEVELS.to_vec()));
        let weight = prop::option::of(1.0_f64..5.0);
        let cell = (0..factors, 0..touchpoints);
        let own_cell = (cell.clone(), prop::sample::select(LEVELS.to_vec()));
        (
            prop::collection::vec(prop::collection::vec(level, touchpoints), factors),
            prop::collection::vec(weight, factors),
            prop::collection::vec(0_usize..3, touchpoints),
            prop::option::of(0..factors),
            prop::collection::vec(cell, 0..5),
            prop::collection::vec(own_cell, 0..=own),
        )
            .prop_map(|(rows, weights, stages, excluded, doubts, own)| {
                let mut project = sparse(&LEVELS, &weights, &rows, &stages);
                if let Some(at) = excluded {
                    exclude_factor(&mut project, at);
                }
                let own: Vec<_> = own
                    .into_iter()
                    .map(|((f, t), level)| (f, t, level))
                    .collect();
                add_segment(&mut project, None, &[], &own);
                let doubts = doubts.iter().map(|(f, t)| (factor(*f), touchpoint(*t)));
                project.not_sure = std::sync::Arc::new(doubts.collect());
                project
            })
    })
}

fn local(project: &mut Project, change: LocalChange) -> bool {
    let edit = Edit::Local(LocalEdit {
        segment: segment(0),
        change,
    });
    apply(project, &edit).unwrap().changed
}

fn touchpoints(project: &Project) -> Vec<TouchpointId> {
    project.touchpoints.iter().map(|t| t.id).collect()
}

fn factors(project: &Project) -> Vec<FactorId> {
    project.factors.iter().map(|f| f.id).collect()
}

const OF_SEGMENT: Scope = Scope::Segment(segment(0));

proptest! {
    #[test]
    fn what_is_made_local_changes_no_figure(before in any_project(5), at in 0_usize..5, row in 0_usize..5) {
        let (columns, rows) = (touchpoints(&before), factors(&before));
        for change in [
            LocalChange::Touchpoints(vec![columns[at % columns.len()]]),
            LocalChange::Touchpoints(columns.clone()),
            LocalChange::Factors(vec![rows[row % rows.len()]]),
            LocalChange::Importances,
        ] {
            let mut after = before.clone();
            local(&mut after, change);
            prop_assert_eq!(figures(&after, OF_SEGMENT), figures(&before, OF_SEGMENT));
            prop_assert_eq!(figures(&after, Scope::Whole), figures(&before, Scope::Whole));
            // Nor does anybody become sure by it.
            let doubts = |project| Lens::new(project, OF_SEGMENT).doubts();
            prop_assert_eq!(doubts(&after), doubts(&before));
            prop_assert_eq!(&after.relations, &before.relations);
        }
    }

    #[test]
    fn local_and_taken_back_is_as_before(before in any_project(0), at in 0_usize..5) {
        let (columns, rows) = (touchpoints(&before), factors(&before));
        let column = columns[at % columns.len()];
        let mut project = before.clone();
        let made = local(&mut project, LocalChange::Touchpoints(vec![column]));
        let rated = before.relations.factors() > 0
            && (0..rows.len()).any(|row| before.relations.get(row, at % columns.len()).is_some());
        prop_assert_eq!(made, rated);
        local(&mut project, LocalChange::ResetTouchpoints(vec![column]));
        prop_assert_eq!(&project, &before);

        local(&mut project, LocalChange::Factors(rows.clone()));
        let cells = rows.iter().flat_map(|row| columns.iter().map(|column| (*row, *column)));
        local(&mut project, LocalChange::ResetCells(cells.collect()));
        prop_assert_eq!(&project, &before);

        local(&mut project, LocalChange::Importances);
        let known = before.factors.iter().filter(|factor| factor.importance.is_some()).count();
        prop_assert_eq!(project.segments.get(0).unwrap().importances.len(), known);
        local(&mut project, LocalChange::ResetImportances(rows));
        prop_assert_eq!(&project, &before);
    }

    #[test]
    fn nothing_that_is_own_already_is_written_over(before in any_project(5)) {
        let mut project = before.clone();
        local(&mut project, LocalChange::Touchpoints(touchpoints(&before)));
        let own = |project: &Project| project.segments.get(0).unwrap().relations.clone();
        let made = own(&project);
        for (cell, level) in own(&before).iter() {
            prop_assert_eq!(made.get(cell), Some(level));
        }
        // Local as a whole differs as much as it did before, and in its own cells only.
        let of = |project: &Project| Difference::of(project, segment(0), &figures(project, OF_SEGMENT));
        prop_assert_eq!(of(&project).cells, of(&before).cells);
        prop_assert_eq!(of(&project).classes, of(&before).classes);
    }

    #[test]
    fn taking_all_from_the_whole_leaves_what_nobody_rated_or_somebody_doubts(before in any_project(4)) {
        let plan = Plan { voice: OF_SEGMENT.into(), ..Plan::default() };
        let mut project = before.clone();
        let mut run = Run::default();
        run.choose(plan);
        let mut questions = Questions::of(&project, &plan);
        run.settle(&project, &questions);
        while let Some(cell) = run.current() {
            let Some(level) = inherited(&project, OF_SEGMENT, cell) else {
                run.skip(&questions);
                continue;
            };
            let state = State::of(&project, OF_SEGMENT, cell);
            local_level(&mut project, cell, level);
            questions = Questions::of(&project, &plan);
            let after = State::of(&project, OF_SEGMENT, cell);
            run.answer(Outcome::Accepted(level), vec![cell], (state, after), &questions);
        }
        prop_assert_eq!(figures(&project, OF_SEGMENT), figures(&before, OF_SEGMENT));
        // What is left is rated nowhere.
        for (row, column) in questions.iter() {
            prop_assert_eq!(project.level(row, column), None);
        }

        // At once by touchpoints it is the same but for what somebody doubts in the whole.
        let mut at_once = before.clone();
        for touchpoint in touchpoints(&before) {
            for (cell, level) in inherited_at(&before, OF_SEGMENT, touchpoint) {
                prop_assert!(!before.not_sure.contains(&cell));
                local_level(&mut at_once, cell, level);
            }
        }
        let plan = Plan { ask: Ask::NotRated, ..plan };
        for cell in Questions::of(&at_once, &plan).iter() {
            prop_assert!(before.level(cell.0, cell.1).is_none() || before.not_sure.contains(&cell));
        }
    }
}

fn local_level(project: &mut Project, cell: (FactorId, TouchpointId), level: u8) {
    let change = touchrank::edit::CellChange {
        factor: cell.0,
        touchpoint: cell.1,
        level: Some(level),
    };
    let edit = touchrank::edit::RelationEdit::Segment(segment(0), vec![change]);
    apply(project, &Edit::Relation(edit)).unwrap();
}

/// METHOD's worked case.
fn worked() -> Project {
    let rows: [&[u8]; 3] = [&[9, 3, 1, 1], &[3, 9, 1, 3], &[1, 1, 9, 3]];
    project(&LEVELS, &[5.0, 4.0, 2.0], &rows, &[0, 0, 1, 1])
}

fn difference(project: &Project, id: SegmentId) -> Difference {
    Difference::of(project, id, &figures(project, Scope::Segment(id)))
}

#[test]
fn a_segment_of_other_importances_differs_in_ranks_and_classes() {
    let mut project = worked();
    // Scores 17, 17, 47, 19 instead of 59, 53, 27, 23: places 3=, 3=, 1, 2 instead of 1, 2, 3, 4. With mean 25 and sigma 12.73
    // the classes are less important twice, critical, important. Factors 14, 16, 70 with mean 33.3 and sigma 25.9 instead of
    // 70, 64, 28; stages 17 and 33 instead of 56 and 25.
    let id = add_segment(&mut project, None, &[(0, 1.0), (1, 1.0), (2, 5.0)], &[]);
    let found = difference(&project, id);
    assert_eq!((found.cells, found.importances), (0, 3));
    let all = ClassChanges {
        touchpoints: 4,
        factors: 3,
        stages: 2,
    };
    assert_eq!(found.classes, all);
    let up: Vec<_> = found
        .touchpoints
        .iter()
        .map(TouchpointDifference::places_up)
        .collect();
    assert_eq!(up, [Some(-2), Some(-1), Some(2), Some(2)]);
    let third = found.touchpoints[2].classes;
    assert_eq!(third, Some((Class::LessImportant, Class::Critical)));
    assert_eq!(found.factors, [true; 3]);
    assert!(found.touchpoints.iter().all(|t| t.is_seen() && !t.cells));
}

#[test]
fn an_own_value_that_is_the_wholes_is_own_and_no_difference() {
    let mut project = worked();
    let id = add_segment(&mut project, None, &[(1, 4.0)], &[(0, 0, 9), (2, 3, 9)]);
    // 23 + 2·(9 − 3) = 35 is third and 27 fourth; mean 43.5 and sigma 12.99, so that 35 with z = −0.65 stays less important.
    let found = difference(&project, id);
    assert_eq!((found.cells, found.same_cells), (1, 1));
    assert_eq!((found.importances, found.same_importances), (0, 1));
    assert_eq!(found.classes.touchpoints, 0);
    assert_eq!(found.factors, [false, false, true]);
    let seen: Vec<bool> = found
        .touchpoints
        .iter()
        .map(TouchpointDifference::is_seen)
        .collect();
    assert_eq!(seen, [false, false, false, true]);
    let up: Vec<_> = found
        .touchpoints
        .iter()
        .map(TouchpointDifference::places_up)
        .collect();
    assert_eq!(up, [Some(0), Some(0), Some(-1), Some(1)]);
    assert!(!found.is_none());
    project.factors.get_mut(1).unwrap().importance = Some(importance(3.0));
    assert_eq!(difference(&project, id).importances, 1);
}

#[test]
fn a_segment_without_anything_of_its_own_differs_in_nothing() {
    let mut project = worked();
    let id = add_segment(&mut project, None, &[], &[]);
    let found = difference(&project, id);
    assert!(found.is_none());
    assert_eq!(found.classes, ClassChanges::default());
    assert_eq!(difference(&project, SegmentId(7)), Difference::default());
    // Taking from the whole asks for what is there: nothing for the whole market itself, all twelve cells for a segment.
    let cell = (factor(0), touchpoint(0));
    assert_eq!(inherited(&project, Scope::Whole, cell), None);
    assert_eq!(inherited(&project, Scope::Segment(id), cell), Some(9));
    let ad = inherited_at(&project, Scope::Segment(id), touchpoint(0));
    let levels: Vec<u8> = ad.into_iter().map(|(_, level)| level).collect();
    assert_eq!(levels, [9, 3, 1]);
}
