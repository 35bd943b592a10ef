//! Without noise every probability is 0 or 1, and what is found is what the plain figures say.

use proptest::prelude::*;
use touchrank::jobs::stability::run;
use touchrank::methods::matrix::{Class, Figures, Kind, Scope, figures};
use touchrank::methods::stability::{Noise, Options, Stability};
use touchrank::model::{ClassRule, Project};

use crate::build::{add_segment, exclude_factor, exclude_touchpoint, project, sparse};

pub const RULES: [ClassRule; 4] = [
    ClassRule::DEVIATION,
    ClassRule::PERCENT,
    ClassRule::PARETO,
    ClassRule::NaturalBreaks,
];

/// Nothing moves.
const STILL: Noise = Noise {
    weight_sd: 0.0,
    up: 0.0,
    down: 0.0,
};

/// Nothing moves in any sample that could be drawn, yet all of them are drawn.
const ALMOST_STILL: Noise = Noise {
    weight_sd: 0.0,
    up: 1e-300,
    down: 1e-300,
};

fn found(project: &Project, scope: Scope, noise: Noise) -> Stability {
    let options = Options::new(noise, 70, 5, 2).unwrap();
    run(project, scope, &options, 2, &|_| true).unwrap()
}

/// Fails where a run says anything else than the figures, all of it certain.
fn assert_certain(found: &Stability, plain: &Figures) {
    for kind in [Kind::Touchpoints, Kind::Factors, Kind::Stages] {
        let ranked = found.of(kind);
        for (position, item) in ranked.items.iter().enumerate() {
            let figures = plain.item(kind, position).unwrap();
            let Some(item) = item else {
                assert_eq!(figures.score, None);
                continue;
            };
            let (score, rank) = (figures.score.unwrap(), figures.rank.unwrap().place);
            let classes = Class::ALL.map(|class| f64::from(u8::from(figures.class == Some(class))));
            assert_eq!(item.classes, classes, "{kind:?} {position}: {plain:?}");
            assert_eq!(item.class, figures.class);
            assert_eq!(
                [item.rank_p05, item.rank_p50, item.rank_p95],
                [rank; 3],
                "{kind:?} {position} {plain:?}"
            );
            assert_eq!(item.first, f64::from(u8::from(rank == 1)));
            assert_eq!(item.top, f64::from(u8::from(rank <= 2)));
            // Where importances lie on no common grid, they are rounded to 2⁻³⁰ of the highest, here of 6021.
            let error = (item.mean_score - score).abs();
            assert!(error <= 0.003 + 1e-8 * score, "{item:?} {score}");
            assert!(item.is_settled());
        }
        let order: Vec<usize> = plain.by_rank(kind);
        for (pair, neighbours) in order.windows(2).zip(&ranked.neighbours) {
            assert_eq!([neighbours.upper, neighbours.lower], pair);
            let place = |at: usize| plain.item(kind, at).unwrap().rank.unwrap().place;
            let expected = if place(pair[0]) == place(pair[1]) {
                0.5
            } else {
                1.0
            };
            assert_eq!(neighbours.order, expected, "{kind:?} {pair:?} {plain:?}");
        }
    }
}

#[test]
fn the_worked_case_is_certain() {
    let project = project(
        &[1, 3, 9],
        &[5.0, 4.0, 2.0],
        &[&[9, 3, 1, 1], &[3, 9, 1, 3], &[1, 1, 9, 3]],
        &[0, 0, 1, 1],
    );
    for noise in [STILL, ALMOST_STILL] {
        let found = found(&project, Scope::Whole, noise);
        // A = 59, 53, 27, 23 and B = 70, 64, 28 of the worked case, stages 56 and 25.
        let means = |kind| -> Vec<f64> {
            let items = found.of(kind).items.iter();
            items.map(|item| item.unwrap().mean_score).collect()
        };
        assert_eq!(means(Kind::Touchpoints), [59.0, 53.0, 27.0, 23.0]);
        assert_eq!(means(Kind::Factors), [70.0, 64.0, 28.0]);
        assert_eq!(means(Kind::Stages), [56.0, 25.0]);
        assert_certain(&found, &figures(&project, Scope::Whole));
    }
}

#[test]
fn nothing_rated_and_nothing_at_all_are_certain_too() {
    let none = sparse(
        &[1, 3, 9],
        &[None, Some(3.0)],
        &[vec![None; 2], vec![None; 2]],
        &[0, 0],
    );
    for noise in [STILL, ALMOST_STILL, Noise::default()] {
        let found = found(&none, Scope::Whole, noise);
        assert_certain(&found, &figures(&none, Scope::Whole));
    }
    let empty = Project::named("Empty");
    let found = found(&empty, Scope::Whole, Noise::default());
    assert_eq!(found.touchpoints.items, []);
    assert_eq!(found.touchpoints.classed(), 0);
}

prop_compose! {
    fn any_project()(
        scale in prop::sample::select(vec![vec![1, 3, 9], vec![0, 1, 3, 9], vec![1, 2, 4], vec![0, 99], vec![0, 5, 20, 60, 99]]),
        factors in 1..7_usize,
        touchpoints in 1..9_usize,
        rule in prop::sample::select(RULES.to_vec()),
    )(
        // Whole numbers and tenths meet in ties; thirds and others lie on no grid.
        weights in prop::collection::vec(prop::option::weighted(0.9, prop_oneof![
            (1_u8..6).prop_map(f64::from),
            (10_u8..51).prop_map(|tenths| f64::from(tenths) / 10.0),
            (3_u8..16).prop_map(|thirds| f64::from(thirds) / 3.0),
            1.0..5.0_f64,
            Just(6021.0),
        ]), factors),
        rows in prop::collection::vec(prop::collection::vec(prop::option::weighted(0.9, prop::sample::select(scale.clone())), touchpoints), factors),
        stages in prop::collection::vec(0..3_usize, touchpoints),
        own in prop::collection::vec((0..factors, 0..touchpoints, prop::sample::select(scale.clone())), 0..3),
        weight in 0..factors,
        out in prop::option::weighted(0.3, (0..factors, 0..touchpoints)),
        rule in Just(rule),
        scale in Just(scale),
    ) -> (Project, Scope) {
        let mut project = sparse(&scale, &weights, &rows, &stages);
        project.class_rule = rule;
        let id = add_segment(&mut project, None, &[(weight, 2.0)], &own);
        if let Some((factor, touchpoint)) = out {
            exclude_factor(&mut project, factor);
            exclude_touchpoint(&mut project, touchpoint);
        }
        let scope = if own.len() == 2 { Scope::Segment(id) } else { Scope::Whole };
        (project, scope)
    }
}

proptest! {
    #[test]
    fn whatever_the_project_it_is_the_plain_result((project, scope) in any_project()) {
        let plain = figures(&project, scope);
        assert_certain(&found(&project, scope, STILL), &plain);
        assert_certain(&found(&project, scope, ALMOST_STILL), &plain);
    }
}
