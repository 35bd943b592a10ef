//! What is missing: cells not rated, importances not known, excluded items, stages without touchpoints.

use touchrank::methods::matrix::{Scope, figures};
use touchrank::model::ClassRule;

use crate::build::{assert_all_near, exclude_factor, exclude_touchpoint, project, sparse};

const NONE: Option<u8> = None;

#[test]
fn a_cell_not_rated_adds_nothing_and_marks_the_score() {
    let rows = [vec![Some(9), NONE], vec![Some(1), Some(3)]];
    let project = sparse(&[1, 3, 9], &[Some(5.0), Some(2.0)], &rows, &[0, 1]);
    let found = figures(&project, Scope::Whole);
    let scores = found.touchpoints.iter().map(|item| item.score);
    assert_all_near("A", scores, &[47.0, 6.0], 0.0);
    // (47 − 7) / (8 · 7), and over the rated cell alone (6 − 2) / (8 · 2).
    let intensities = found.touchpoints.iter().map(|item| item.intensity);
    assert_all_near("intensity", intensities, &[40.0 / 56.0, 4.0 / 16.0], 1e-15);
    let incomplete = found
        .touchpoints
        .iter()
        .chain(&found.factors)
        .map(|item| item.incomplete);
    assert_eq!(incomplete.collect::<Vec<_>>(), [false, true, true, false]);
    let counts = |c: touchrank::methods::matrix::Completeness| (c.rated, c.cells);
    assert_eq!(counts(found.completeness), (3, 4));
    assert_eq!(counts(found.touchpoints[1].completeness), (1, 2));
    assert_eq!(counts(found.factors[0].completeness), (1, 2));
    assert_eq!(counts(found.stages[1].item.completeness), (1, 2));
    assert!(found.stages[1].item.incomplete && !found.stages[0].item.incomplete);
}

#[test]
fn a_touchpoint_with_no_rated_cell_has_score_0_and_takes_part() {
    let rows = [vec![Some(9), NONE, Some(3)]];
    let project = sparse(&[1, 3, 9], &[Some(1.0)], &rows, &[0; 3]);
    let found = figures(&project, Scope::Whole);
    assert_eq!(found.touchpoints[1].score, Some(0.0));
    assert_eq!(found.touchpoints[1].intensity, None);
    assert_eq!(found.touchpoints[1].rank.unwrap().place, 3);
    assert_all_near("mean", [Some(found.of_touchpoints.mean)], &[4.0], 0.0);
}

#[test]
fn a_factor_without_importance_adds_nothing_and_is_counted() {
    let rows = [vec![Some(9), Some(1)], vec![Some(9), Some(9)]];
    let project = sparse(&[1, 3, 9], &[Some(2.0), None], &rows, &[0; 2]);
    let found = figures(&project, Scope::Whole);
    let scores = found.touchpoints.iter().map(|item| item.score);
    assert_all_near("A", scores, &[18.0, 2.0], 0.0);
    let intensities = found.touchpoints.iter().map(|item| item.intensity);
    assert_all_near("intensity", intensities, &[1.0, 0.0], 0.0);
    let unweighted = &found.factors[1];
    assert_eq!(
        (unweighted.score, unweighted.rank, unweighted.class),
        (None, None, None)
    );
    assert_eq!(
        (unweighted.completeness.rated, unweighted.completeness.cells),
        (2, 2)
    );
    assert!(unweighted.incomplete && !found.factors[0].incomplete);
    assert_eq!(found.unweighted_factors, 1);
    assert_eq!(found.of_factors.n, 1);
    assert!(found.touchpoints.iter().all(|item| item.incomplete));
    assert!(found.completeness.is_complete());
}

#[test]
fn excluded_items_have_no_figures_and_are_counted() {
    let rows: [&[u8]; 3] = [&[9, 3, 1], &[3, 9, 9], &[9, 9, 9]];
    let mut project = project(&[1, 3, 9], &[5.0, 4.0, 3.0], &rows, &[0, 0, 1]);
    exclude_touchpoint(&mut project, 2);
    exclude_factor(&mut project, 2);
    let found = figures(&project, Scope::Whole);
    assert_eq!(
        found.touchpoints[2],
        touchrank::methods::matrix::ItemFigures::default()
    );
    assert_eq!(
        found.factors[2],
        touchrank::methods::matrix::ItemFigures::default()
    );
    assert_eq!((found.excluded_touchpoints, found.excluded_factors), (1, 1));
    let scores = found.touchpoints.iter().take(2).map(|item| item.score);
    assert_all_near("A", scores, &[57.0, 51.0], 0.0);
    let scores = found.factors.iter().take(2).map(|item| item.score);
    assert_all_near("B", scores, &[60.0, 48.0], 0.0);
    assert_eq!((found.completeness.rated, found.completeness.cells), (4, 4));
    assert_eq!(found.grand_total, 108.0);
}

#[test]
fn a_stage_without_an_included_touchpoint_is_struck_from_the_stages() {
    let rows: [&[u8]; 1] = [&[9, 3, 9]];
    let mut project = project(&[1, 3, 9], &[1.0], &rows, &[0, 2, 3]);
    exclude_touchpoint(&mut project, 2);
    let found = figures(&project, Scope::Whole);
    let scores: Vec<_> = found.stages.iter().map(|stage| stage.item.score).collect();
    assert_eq!(scores, [Some(9.0), None, Some(3.0), None]);
    assert_eq!((found.of_stages.n, found.of_stages.mean), (2, 6.0));
    assert_eq!(
        (found.stages[3].total, found.stages[3].item.rank),
        (None, None)
    );
}

#[test]
fn many_weak_touchpoints_do_not_lift_a_stage() {
    let rows: [&[u8]; 1] = [&[9, 3, 3, 3, 3]];
    let project = project(&[1, 3, 9], &[1.0], &rows, &[0, 1, 1, 1, 1]);
    let found = figures(&project, Scope::Whole);
    let totals = found.stages.iter().map(|stage| stage.total);
    assert_all_near("total", totals, &[9.0, 12.0], 0.0);
    let places: Vec<_> = found
        .stages
        .iter()
        .map(|stage| stage.item.rank.unwrap().place)
        .collect();
    assert_eq!(places, [1, 2]);
}

#[test]
fn weights_of_0_leave_no_room_for_an_intensity() {
    let project = project(&[1, 3, 9], &[0.0], &[&[9, 3]], &[0; 2]);
    let found = figures(&project, Scope::Whole);
    assert!(
        found
            .touchpoints
            .iter()
            .all(|item| item.intensity.is_none())
    );
    assert_eq!(found.touchpoints[0].score, Some(0.0));
}

#[test]
fn weights_at_the_end_of_all_numbers_still_give_an_order() {
    for rule in [
        ClassRule::DEVIATION,
        ClassRule::PERCENT,
        ClassRule::PARETO,
        ClassRule::NaturalBreaks,
    ] {
        let rows: [&[u8]; 2] = [&[9, 0, 1, 0], &[9, 9, 0, 0]];
        let mut project = project(&[0, 1, 9], &[1e308, 1.0], &rows, &[0, 1, 2, 2]);
        project.class_rule = rule;
        let found = figures(&project, Scope::Whole);
        assert_eq!(found.touchpoints_by_rank(), [0, 2, 1, 3], "{rule:?}");
        assert!(found.touchpoints.iter().all(|item| item.class.is_some()));
    }
}
