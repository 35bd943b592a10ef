//! What the Priorities screen rests on: the Pareto curve, gaps, sides, parts of stages, and limits that are moved.

use proptest::prelude::*;
use touchrank::methods::matrix::{
    Edge, Gap, GapKind, Kind, Part, Scope, Side, carriers, figures, gaps, pareto, side,
    stages_of_factor, with_limit_at, with_limit_by, with_share_at,
};
use touchrank::model::{Channel, ClassRule, Project};

use crate::build::{
    add_segment, assert_all_near, exclude_factor, exclude_touchpoint, near, project, sparse,
};

fn worked() -> Project {
    project(
        &[1, 3, 9],
        &[5.0, 4.0, 2.0],
        &[&[9, 3, 1, 1], &[3, 9, 1, 3], &[1, 1, 9, 3]],
        &[0, 0, 1, 1],
    )
}

#[test]
fn the_curve_of_the_worked_case() {
    let found = figures(&worked(), Scope::Whole);
    // A = 59 53 27 23 of 162.
    let steps = pareto(&found, Kind::Touchpoints);
    let shares = steps.iter().map(|step| Some(step.share));
    let expected = [0.364_198, 0.327_160, 0.166_667, 0.141_975];
    assert_all_near("share", shares, &expected, 5e-7);
    let cumulative = steps.iter().map(|step| Some(step.cumulative));
    let expected = [0.364_198, 0.691_358, 0.858_025, 1.0];
    assert_all_near("cumulative", cumulative, &expected, 5e-7);
    let counts = [0.3, 0.5, 0.8, 1.0].map(|part| carriers(&steps, part));
    assert_eq!(counts, [1, 2, 3, 4]);
    // B = 70 64 28 of 162; stages by their means, 56 and 25 of 81.
    let factors = pareto(&found, Kind::Factors);
    let cumulative = factors.iter().map(|step| Some(step.cumulative));
    let expected = [0.432_099, 0.827_160, 1.0];
    assert_all_near("cumulative", cumulative, &expected, 5e-7);
    let stages = pareto(&found, Kind::Stages);
    let cumulative = stages.iter().map(|step| Some(step.cumulative));
    assert_all_near("cumulative", cumulative, &[56.0 / 81.0, 1.0], 1e-12);
}

#[test]
fn a_part_that_is_met_exactly_needs_no_more() {
    let project = project(&[1, 3, 9], &[1.0], &[&[3, 3, 3, 3]], &[0; 4]);
    let steps = pareto(&figures(&project, Scope::Whole), Kind::Touchpoints);
    assert_eq!(carriers(&steps, 0.5), 2);
    assert_eq!(carriers(&steps, 0.51), 3);
}

#[test]
fn where_nothing_has_a_score_there_is_no_curve() {
    let nothing = sparse(&[1, 3, 9], &[Some(1.0)], &[vec![None, None]], &[0, 0]);
    let steps = pareto(&figures(&nothing, Scope::Whole), Kind::Touchpoints);
    assert_eq!(steps, []);
    assert_eq!(carriers(&steps, 0.5), 0);
}

#[test]
fn what_is_excluded_is_not_on_the_curve() {
    let mut project = worked();
    exclude_touchpoint(&mut project, 0);
    let steps = pareto(&figures(&project, Scope::Whole), Kind::Touchpoints);
    // 53 27 23 of 103.
    let positions: Vec<_> = steps.iter().map(|step| step.position).collect();
    assert_eq!(positions, [1, 2, 3]);
    assert!(near(steps[0].cumulative, 53.0 / 103.0, 1e-12));
}

const fn gap(position: usize, kind: GapKind) -> Gap {
    Gap { position, kind }
}

#[test]
fn gaps_tell_nothing_from_not_rated() {
    let rows = [
        vec![Some(1), Some(9), None, Some(1)],
        vec![Some(1), Some(1), None, Some(1)],
        vec![Some(1), None, None, Some(1)],
        vec![None; 4],
    ];
    let weights = [Some(5.0), None, Some(2.0), Some(1.0)];
    let mut project = sparse(&[1, 3, 9], &weights, &rows, &[0; 4]);
    let found = gaps(&project, Scope::Whole);
    let factors = [
        gap(1, GapKind::SoFar),
        gap(2, GapKind::SoFar),
        gap(3, GapKind::NotRated),
    ];
    assert_eq!(found.factors, factors);
    let touchpoints = [
        gap(0, GapKind::SoFar),
        gap(2, GapKind::NotRated),
        gap(3, GapKind::SoFar),
    ];
    assert_eq!(found.touchpoints, touchpoints);
    // Without the factor and the touchpoint that nobody rated, what is left is rated whole.
    exclude_factor(&mut project, 3);
    exclude_touchpoint(&mut project, 2);
    exclude_touchpoint(&mut project, 1);
    let found = gaps(&project, Scope::Whole);
    let all = |positions: [usize; 3]| positions.map(|at| gap(at, GapKind::Nothing));
    assert_eq!(found.factors, all([0, 1, 2]));
    assert_eq!(
        found.touchpoints,
        [gap(0, GapKind::Nothing), gap(3, GapKind::Nothing)]
    );
}

#[test]
fn the_lowest_level_of_any_scale_carries_nothing_and_the_next_does() {
    let project = project(&[0, 1, 9], &[1.0, 1.0], &[&[0, 0], &[0, 1]], &[0, 0]);
    let found = gaps(&project, Scope::Whole);
    assert_eq!(found.factors, [gap(0, GapKind::Nothing)]);
    assert_eq!(found.touchpoints, [gap(0, GapKind::Nothing)]);
}

#[test]
fn a_segment_fills_a_gap_with_a_level_of_its_own() {
    let mut project = project(&[1, 3, 9], &[1.0], &[&[1, 9]], &[0, 0]);
    let segment = add_segment(&mut project, None, &[], &[(0, 0, 3)]);
    assert_eq!(gaps(&project, Scope::Whole).touchpoints.len(), 1);
    assert!(gaps(&project, Scope::Segment(segment)).is_empty());
}

#[test]
fn an_empty_matrix_has_no_gaps() {
    let mut project = project(&[1, 3, 9], &[1.0], &[&[1, 1]], &[0, 0]);
    exclude_factor(&mut project, 0);
    assert!(gaps(&project, Scope::Whole).is_empty());
    exclude_touchpoint(&mut project, 0);
    exclude_touchpoint(&mut project, 1);
    assert!(gaps(&project, Scope::Whole).is_empty());
    assert!(gaps(&Project::default(), Scope::Whole).is_empty());
}

#[test]
fn both_channels_count_on_either_side() {
    let mut project = worked();
    for (at, channel) in [Channel::Online, Channel::Both, Channel::Offline]
        .into_iter()
        .enumerate()
    {
        project.touchpoints.get_mut(at).unwrap().channel = channel;
    }
    exclude_touchpoint(&mut project, 3);
    // A = 59 53 27 of 139, mean 46.33, σ = 13.89: z = 0.91, 0.48, −1.39.
    let found = figures(&project, Scope::Whole);
    let online = side(&project, &found, Side::Online);
    assert_eq!((online.touchpoints, online.critical), (2, 1));
    assert!(near(online.share, 112.0 / 139.0, 1e-12));
    let offline = side(&project, &found, Side::Offline);
    assert_eq!((offline.touchpoints, offline.critical), (2, 0));
    assert!(near(offline.share, 80.0 / 139.0, 1e-12));
}

#[test]
fn parts_of_a_factor_by_stage() {
    let project = worked();
    let sums = |parts: &[Part]| -> Vec<(usize, f64)> {
        let pairs = parts.iter().map(|part| (part.position, part.contribution));
        pairs.collect()
    };
    // B = 70 and 28.
    let of_first = stages_of_factor(&project, Scope::Whole, 0);
    assert_eq!(sums(&of_first), [(0, 60.0), (1, 10.0)]);
    let of_third = stages_of_factor(&project, Scope::Whole, 2);
    assert_eq!(sums(&of_third), [(1, 24.0), (0, 4.0)]);
    assert_eq!(stages_of_factor(&project, Scope::Whole, 3), []);
}

#[test]
fn parts_leave_out_what_does_not_count() {
    let mut project = worked();
    exclude_factor(&mut project, 0);
    exclude_touchpoint(&mut project, 1);
    assert_eq!(stages_of_factor(&project, Scope::Whole, 0), []);
}

#[test]
fn either_limit_moves_both_around_the_mean() {
    let all = figures(&worked(), Scope::Whole).of_touchpoints;
    let sigma = 246.75_f64.sqrt();
    let at = |rule, edge, score| with_limit_at(rule, &all, edge, score);
    let k = |k| Some(ClassRule::Deviation { k });
    let deviation = ClassRule::DEVIATION;
    assert_eq!(at(deviation, Edge::Critical, 40.5 + sigma), k(1.0));
    assert_eq!(
        at(deviation, Edge::LessImportant, 40.5 - 2.0 * sigma),
        k(2.0)
    );
    // Beyond the mean the limits would change sides.
    assert_eq!(at(deviation, Edge::Critical, 23.0), k(0.01));
    assert_eq!(at(deviation, Edge::Critical, 1e9), k(10.0));
    let p = |p_percent| Some(ClassRule::Percent { p_percent });
    assert_eq!(at(ClassRule::PERCENT, Edge::Critical, 60.75), p(50.0));
    assert_eq!(at(ClassRule::PERCENT, Edge::LessImportant, 36.45), p(10.0));
    assert_eq!(at(ClassRule::PARETO, Edge::Critical, 50.0), None);
    assert_eq!(at(ClassRule::NaturalBreaks, Edge::Critical, 50.0), None);
}

#[test]
fn the_pareto_limits_keep_their_order() {
    let rule = |critical_percent, important_percent| {
        Some(ClassRule::Pareto {
            critical_percent,
            important_percent,
        })
    };
    let at = |edge, share| with_share_at(ClassRule::PARETO, edge, share);
    assert_eq!(at(Edge::Critical, 0.333), rule(33.0, 80.0));
    assert_eq!(at(Edge::Critical, 0.95), rule(79.0, 80.0));
    assert_eq!(at(Edge::Critical, -1.0), rule(1.0, 80.0));
    assert_eq!(at(Edge::LessImportant, 0.2), rule(50.0, 51.0));
    assert_eq!(at(Edge::LessImportant, 2.0), rule(50.0, 100.0));
    assert_eq!(with_share_at(ClassRule::PERCENT, Edge::Critical, 0.5), None);
}

#[test]
fn a_step_is_a_twentieth_of_a_deviation_or_a_percent() {
    let by = |rule, edge, steps| with_limit_by(rule, edge, steps);
    let k = |k| Some(ClassRule::Deviation { k });
    assert_eq!(by(ClassRule::DEVIATION, Edge::Critical, 1.0), k(0.55));
    assert_eq!(by(ClassRule::DEVIATION, Edge::LessImportant, -1.0), k(0.45));
    let p = Some(ClassRule::Percent { p_percent: 26.0 });
    assert_eq!(by(ClassRule::PERCENT, Edge::Critical, 1.0), p);
    let pareto = Some(ClassRule::Pareto {
        critical_percent: 50.0,
        important_percent: 79.0,
    });
    assert_eq!(by(ClassRule::PARETO, Edge::LessImportant, -1.0), pareto);
    assert_eq!(by(ClassRule::NaturalBreaks, Edge::Critical, 1.0), None);
    // At the end there is no room.
    let widest = ClassRule::Deviation { k: 10.0 };
    assert_eq!(by(widest, Edge::Critical, 1.0), None);
}

fn rules() -> impl Strategy<Value = ClassRule> {
    prop_oneof![
        (0.001..10.0).prop_map(|k| ClassRule::Deviation { k }),
        (0.001..1000.0).prop_map(|p_percent| ClassRule::Percent { p_percent }),
        (0.001..99.0, 0.001..1.0).prop_map(|(critical_percent, more)| ClassRule::Pareto {
            critical_percent,
            important_percent: critical_percent + more,
        }),
        Just(ClassRule::NaturalBreaks),
    ]
}

proptest! {
    #[test]
    fn a_moved_limit_is_always_a_sound_rule(
        rule in rules(),
        critical in any::<bool>(),
        score in -1e6..1e6,
        share in -2.0..2.0,
        steps in -50.0..50.0,
    ) {
        let edge = if critical { Edge::Critical } else { Edge::LessImportant };
        let all = figures(&worked(), Scope::Whole).of_touchpoints;
        let moved = [
            with_limit_at(rule, &all, edge, score),
            with_share_at(rule, edge, share),
            with_limit_by(rule, edge, steps),
        ];
        for rule in moved.into_iter().flatten() {
            prop_assert_eq!(rule.check(), Ok(()));
        }
    }

    #[test]
    fn the_curve_rises_to_one_and_a_carrier_less_falls_short(
        levels in prop::collection::vec(0_usize..3, 1..40),
        part in 0.01..1.0,
    ) {
        let levels: Vec<u8> = levels.into_iter().map(|at| [1, 3, 9][at]).collect();
        let stages = vec![0; levels.len()];
        let project = project(&[1, 3, 9], &[2.0], &[&levels], &stages);
        let steps = pareto(&figures(&project, Scope::Whole), Kind::Touchpoints);
        prop_assert_eq!(steps.len(), levels.len());
        prop_assert!(steps.windows(2).all(|two| two[0].cumulative <= two[1].cumulative));
        prop_assert!(steps.windows(2).all(|two| two[0].share >= two[1].share));
        prop_assert!(near(steps.last().unwrap().cumulative, 1.0, 1e-12));
        let count = carriers(&steps, part);
        let carried = |count: usize| steps[..count].iter().map(|step| step.share).sum::<f64>();
        prop_assert!(carried(count) >= part - 1e-8);
        prop_assert!(carried(count - 1) < part);
    }
}
