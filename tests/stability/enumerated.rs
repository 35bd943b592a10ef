//! Small matrices with fixed importances against all combinations of moves, each with its probability.

use touchrank::jobs::stability::run;
use touchrank::methods::matrix::{Kind, Scope, figures};
use touchrank::methods::stability::{Noise, Options, Stability};
use touchrank::model::Project;

use crate::build::project;
use crate::certain::RULES;

const SAMPLES: u64 = 100_000;
const TOP: usize = 2;

/// What all combinations say about an item of a kind.
#[derive(Clone, Default)]
struct Exact {
    classes: [f64; 3],
    ranks: Vec<f64>,
    mean: f64,
}

/// Every combination of moves of all cells, with its probability.
fn combinations(project: &Project, noise: Noise) -> Vec<(Project, f64)> {
    let levels: Vec<u8> = project.scale.values().collect();
    let mut all = vec![(project.clone(), 1.0)];
    for factor in 0..project.factors.len() {
        for touchpoint in 0..project.touchpoints.len() {
            let level = project.relations.get(factor, touchpoint).unwrap();
            let at = levels.iter().position(|known| *known == level).unwrap();
            let up = levels[(at + 1).min(levels.len() - 1)];
            let down = levels[at.saturating_sub(1)];
            let moves = [
                (level, 1.0 - noise.up - noise.down),
                (up, noise.up),
                (down, noise.down),
            ];
            let each = |(project, probability): &(Project, f64)| {
                let moved = moves.map(|(level, part)| {
                    let mut project = project.clone();
                    project.relations.set(factor, touchpoint, Some(level));
                    (project, probability * part)
                });
                moved
                    .into_iter()
                    .filter(|(_, probability)| *probability > 0.0)
                    .collect::<Vec<_>>()
            };
            all = all.iter().flat_map(each).collect();
        }
    }
    all
}

/// Five standard errors of a share of the samples.
fn error(p: f64) -> f64 {
    let p = p.clamp(0.0, 1.0);
    5.0 * (p * (1.0 - p) / SAMPLES as f64).sqrt() + 5.0 / SAMPLES as f64
}

#[track_caller]
fn assert_near(what: &str, found: f64, exact: f64) {
    assert!(
        (found - exact).abs() <= error(exact),
        "{what}: {found} is not {exact}"
    );
}

fn compare(project: &Project, noise: Noise, found: &Stability) {
    let all = combinations(project, noise);
    let total: f64 = all.iter().map(|(_, probability)| probability).sum();
    assert!((total - 1.0).abs() < 1e-9);
    let plain = figures(project, Scope::Whole);
    for kind in [Kind::Touchpoints, Kind::Factors, Kind::Stages] {
        let order = plain.by_rank(kind);
        let mut exact = vec![
            Exact {
                ranks: vec![0.0; order.len() + 1],
                ..Exact::default()
            };
            order.len()
        ];
        let mut above = vec![0.0; order.len()];
        for (project, probability) in &all {
            let figures = figures(project, Scope::Whole);
            let rank = |at: usize| figures.item(kind, at).unwrap().rank.unwrap().place;
            for (at, exact) in exact.iter_mut().enumerate() {
                let item = figures.item(kind, at).unwrap();
                exact.classes[item.class.unwrap() as usize] += probability;
                exact.ranks[rank(at)] += probability;
                exact.mean += probability * item.score.unwrap();
            }
            for (above, pair) in above.iter_mut().zip(order.windows(2)) {
                *above += probability
                    * match rank(pair[0]).cmp(&rank(pair[1])) {
                        std::cmp::Ordering::Less => 1.0,
                        std::cmp::Ordering::Equal => 0.5,
                        std::cmp::Ordering::Greater => 0.0,
                    };
            }
        }
        for (item, exact) in found.of(kind).items.iter().zip(&exact) {
            let item = item.unwrap();
            for (found, exact) in item.classes.iter().zip(exact.classes) {
                assert_near("class", *found, exact);
            }
            assert_near("first", item.first, exact.ranks[1]);
            assert_near(
                "top",
                item.top,
                exact.ranks[..=TOP.min(order.len())].iter().sum(),
            );
            for (rank, part) in [
                (item.rank_p05, 0.05),
                (item.rank_p50, 0.5),
                (item.rank_p95, 0.95),
            ] {
                let up_to = |rank: usize| exact.ranks[..=rank].iter().sum::<f64>();
                assert!(
                    up_to(rank) >= part - error(part),
                    "{rank} {part} {:?}",
                    exact.ranks
                );
                assert!(
                    up_to(rank - 1) < part + error(part),
                    "{rank} {part} {:?}",
                    exact.ranks
                );
            }
            assert!(
                (item.mean_score - exact.mean).abs() <= 0.01 * exact.mean,
                "{} {}",
                item.mean_score,
                exact.mean
            );
        }
        for (neighbours, exact) in found.of(kind).neighbours.iter().zip(&above) {
            assert_near("order", neighbours.order, *exact);
        }
    }
}

#[test]
fn all_combinations_of_small_matrices_agree() {
    let noises = [
        (0.05, 0.05),
        (0.1, 0.25),
        (0.5, 0.5),
        (0.0, 0.3),
        (0.9, 0.02),
    ];
    // Ties in plenty; tenths; importances that lie on no grid.
    let weights = [[2.0, 1.0], [0.3, 0.1], [std::f64::consts::PI, 4.1]];
    for (at, (up, down)) in noises.into_iter().enumerate() {
        let weights = weights[at % 3];
        let noise = Noise {
            weight_sd: 0.0,
            up,
            down,
        };
        let mut project = project(&[1, 3, 9], &weights, &[&[9, 3, 1], &[3, 9, 3]], &[0, 0, 1]);
        project.class_rule = RULES[at % 4];
        let options = Options::new(noise, SAMPLES, 11, TOP).unwrap();
        let found = run(&project, Scope::Whole, &options, 2, &|_| true).unwrap();
        compare(&project, noise, &found);
    }
}

#[test]
fn one_cell_that_moves_decides_by_its_probability() {
    // Scores 3 against 3: the first cell is raised to 9 with 0.2 and lowered to 1 with 0.1, and so is the second one. By hand:
    // the first is alone in front with 0.2 · 0.8 + 0.7 · 0.1 = 0.23, both tie with 0.04 + 0.49 + 0.01 = 0.54.
    let project = project(&[1, 3, 9], &[4.0], &[&[3, 3]], &[0, 0]);
    let noise = Noise {
        weight_sd: 0.0,
        up: 0.2,
        down: 0.1,
    };
    let options = Options::new(noise, SAMPLES, 2, 1).unwrap();
    let found = run(&project, Scope::Whole, &options, 1, &|_| true).unwrap();
    let items: Vec<_> = found
        .touchpoints
        .items
        .iter()
        .map(|item| item.unwrap())
        .collect();
    assert_near("first", items[0].first, 0.77);
    assert_near("first", items[1].first, 0.77);
    assert_near("order", found.touchpoints.neighbours[0].order, 0.5);
    // The mean level is 0.2 · 9 + 0.7 · 3 + 0.1 · 1 = 4.
    assert!(
        (items[0].mean_score - 16.0).abs() < 0.2,
        "{}",
        items[0].mean_score
    );
}
