//! How strongly each stage carries each factor.

use proptest::prelude::*;
use touchrank::methods::matrix::{Scope, figures, stage_factors};
use touchrank::model::Project;

use crate::build::{add_segment, exclude_factor, exclude_touchpoint, near, project, sparse};

fn worked() -> Project {
    project(
        &[1, 3, 9],
        &[5.0, 4.0, 2.0],
        &[&[9, 3, 1, 1], &[3, 9, 1, 3], &[1, 1, 9, 3]],
        &[0, 0, 1, 1],
    )
}

/// Factors and contributions of each stage.
fn found(project: &Project, scope: Scope) -> Vec<Vec<(usize, f64)>> {
    let stages = stage_factors(project, scope);
    let plain = |stage: Vec<_>| -> Vec<(usize, f64)> {
        stage
            .iter()
            .map(|part: &touchrank::methods::matrix::Part| (part.position, part.contribution))
            .collect()
    };
    stages.into_iter().map(plain).collect()
}

#[test]
fn the_stages_of_the_worked_case_carry_these_factors() {
    // By hand: 5·(9+3), 4·(3+9), 2·(1+1) and 5·(1+1), 4·(1+3), 2·(9+3).
    let expected = vec![
        vec![(0, 60.0), (1, 48.0), (2, 4.0)],
        vec![(2, 24.0), (1, 16.0), (0, 10.0)],
    ];
    assert_eq!(found(&worked(), Scope::Whole), expected);
    let stages = stage_factors(&worked(), Scope::Whole);
    assert!(near(stages[0][0].fraction, 60.0 / 112.0, 1e-12));
    assert!(near(stages[1][2].fraction, 10.0 / 50.0, 1e-12));
}

#[test]
fn a_segment_carries_its_own() {
    let mut project = worked();
    // Its own importance of the third factor, and its own level of the first at the last touchpoint.
    let id = add_segment(&mut project, None, &[(2, 5.0)], &[(0, 3, 9)]);
    // 5·(1+9) = 50 at equal height with nothing, 5·(9+3) = 60, 4·(1+3) = 16.
    let expected = [(2, 60.0), (0, 50.0), (1, 16.0)];
    assert_eq!(found(&project, Scope::Segment(id))[1], expected);
    // 5·(9+3), 4·(3+9), 5·(1+1).
    let expected = [(0, 60.0), (1, 48.0), (2, 10.0)];
    assert_eq!(found(&project, Scope::Segment(id))[0], expected);
}

#[test]
fn what_does_not_count_is_left_out() {
    let mut project = worked();
    exclude_factor(&mut project, 1);
    exclude_touchpoint(&mut project, 0);
    assert_eq!(found(&project, Scope::Whole)[0], [(0, 15.0), (2, 2.0)]);
    exclude_touchpoint(&mut project, 1);
    assert_eq!(found(&project, Scope::Whole)[0], []);
    // Nothing is rated in the second stage, and the second factor has no importance.
    let rows = vec![vec![Some(9), None], vec![Some(9), Some(3)]];
    let project = sparse(&[1, 3, 9], &[Some(3.0), None], &rows, &[0, 1]);
    let expected = vec![vec![(0, 27.0)], vec![]];
    assert_eq!(found(&project, Scope::Whole), expected);
}

proptest! {
    #[test]
    fn over_the_stages_a_factor_is_its_score_and_over_the_factors_a_stage_is_its_total(
        weights in prop::collection::vec(prop::option::of(1.0..5.0), 1..6),
        cells in prop::collection::vec(prop::option::of(prop::sample::select(vec![1_u8, 3, 9])), 60),
        stages in prop::collection::vec(0_usize..4, 1..10),
        excluded in 0_usize..10,
    ) {
        let rows: Vec<Vec<_>> = weights
            .iter()
            .enumerate()
            .map(|(row, _)| stages.iter().enumerate().map(|(at, _)| cells[row * 10 + at]).collect())
            .collect();
        let mut project = sparse(&[1, 3, 9], &weights, &rows, &stages);
        if excluded < stages.len() {
            exclude_touchpoint(&mut project, excluded);
        }
        let figures = figures(&project, Scope::Whole);
        let found = stage_factors(&project, Scope::Whole);
        prop_assert_eq!(found.len(), figures.stages.len());
        for (at, factor) in figures.factors.iter().enumerate() {
            let parts = found.iter().flatten().filter(|part| part.position == at);
            let sum: f64 = parts.map(|part| part.contribution).sum();
            prop_assert!(near(sum, factor.score.unwrap_or(0.0), 1e-9 * sum.max(1.0)));
        }
        for (stage, parts) in figures.stages.iter().zip(&found) {
            let sum: f64 = parts.iter().map(|part| part.contribution).sum();
            prop_assert!(near(sum, stage.total.unwrap_or(0.0), 1e-9 * sum.max(1.0)));
            let falling = parts.windows(2).all(|two| two[0].contribution >= two[1].contribution);
            prop_assert!(falling);
            let fractions: f64 = parts.iter().map(|part| part.fraction).sum();
            prop_assert!(sum == 0.0 || near(fractions, 1.0, 1e-9));
        }
    }
}
