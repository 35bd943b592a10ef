//! What is drawn has the distribution asked for.

use touchrank::jobs::stability::run;
use touchrank::methods::matrix::Scope;
use touchrank::methods::stability::{Noise, Options, Stability};
use touchrank::model::{Project, Weighting};

use crate::build::project;

fn found(project: &Project, noise: Noise, samples: u64) -> Stability {
    let options = Options::new(noise, samples, 4, 1).unwrap();
    run(project, Scope::Whole, &options, 2, &|_| true).unwrap()
}

#[test]
fn a_twentieth_of_the_cells_moves_up_and_a_twentieth_down() {
    // 0.05 is no whole number of 256ths, and the nearest ones lie 0.0008 and 0.0031 away; here an error of 0.00015 would show.
    let samples = 200_000;
    for (up, down) in [(0.05, 0.0), (0.0, 0.05), (0.05, 0.05), (0.001, 0.3)] {
        let noise = Noise {
            weight_sd: 0.0,
            up,
            down,
        };
        let rows: Vec<&[u8]> = vec![&[1, 1, 1, 1, 1]; 5];
        let project = project(&[0, 1, 2], &[1.0; 5], &rows, &[0; 5]);
        let found = found(&project, noise, samples);
        let drawn = 25.0 * samples as f64;
        let scores = found.touchpoints.items.iter();
        let moved: f64 = scores.map(|item| item.unwrap().mean_score).sum::<f64>() / 25.0 - 1.0;
        let variance = up + down - (up - down).powi(2);
        let error = 5.0 * (variance / drawn).sqrt();
        assert!(
            (moved - (up - down)).abs() < error,
            "{moved} {up} {down} ± {error}"
        );
    }
}

#[test]
fn cells_of_a_factor_move_independently() {
    // Eight equal scores, each raised with 0.2 and lowered with 0.1. By hand: one is in front (ties too) where it is raised, or stays and
    // no other is raised, or all are lowered: 0.2 + 0.7 · 0.8⁷ + 0.1⁸ = 0.34680. Moved together, all would always be in front.
    let noise = Noise {
        weight_sd: 0.0,
        up: 0.2,
        down: 0.1,
    };
    let samples = 200_000;
    let project = project(&[0, 1, 2], &[1.0], &[&[1; 8]], &[0; 8]);
    let error = 5.0 * (0.3468 * 0.6532 / samples as f64).sqrt();
    for item in found(&project, noise, samples).touchpoints.items {
        let first = item.unwrap().first;
        assert!((first - 0.3468).abs() < error, "{first}");
    }
}

#[test]
fn importances_stay_within_one_and_five() {
    // With a huge spread an importance is nearly always at one of its ends, as often at the one as at the other: the mean is 3.
    let mut project = project(&[1, 3, 9], &[3.0], &[&[1, 3]], &[0, 0]);
    project.weighting = Weighting::OneToFive;
    let noise = Noise {
        weight_sd: 1e6,
        up: 0.0,
        down: 0.0,
    };
    let mean = found(&project, noise, 100_000).touchpoints.items[0]
        .unwrap()
        .mean_score;
    // Five standard errors of ±2.
    assert!(
        (mean - 3.0).abs() < 5.0 * 2.0 / 100_000_f64.sqrt(),
        "{mean}"
    );
    // At an end, half of the samples stay there and the others lie 0.5 · √(2/π) inside on average: 5 − 0.19947.
    let mut high = project.clone();
    high.factors.get_mut(0).unwrap().importance = Some(crate::build::importance(5.0));
    let noise = Noise {
        weight_sd: 0.5,
        up: 0.0,
        down: 0.0,
    };
    let mean = found(&high, noise, 100_000).touchpoints.items[0]
        .unwrap()
        .mean_score;
    assert!((mean - 4.800_53).abs() < 0.005, "{mean}");
    // Weights taken as they are only stay at 0 or above.
    high.weighting = Weighting::AsIs;
    let mean = found(&high, noise, 100_000).touchpoints.items[0]
        .unwrap()
        .mean_score;
    assert!((mean - 5.0).abs() < 0.01, "{mean}");
}

#[test]
fn two_importances_meet_as_often_as_normal_ones_do() {
    // Scores w₁ and w₂ with means 3.2 and 3 and spreads 0.5: w₁ > w₂ with Φ(0.2 / √0.5) = Φ(0.28284) = 0.61135 (tables of the
    // normal distribution; the limits at 1 and 5 are four deviations away).
    let project = project(&[0, 1], &[3.2, 3.0], &[&[1, 0], &[0, 1]], &[0, 0]);
    let noise = Noise {
        weight_sd: 0.5,
        up: 0.0,
        down: 0.0,
    };
    let found = found(&project, noise, 200_000);
    let order = found.touchpoints.neighbours[0].order;
    assert!((order - 0.611_35).abs() < 0.0055, "{order}");
}

#[test]
fn the_heaviest_scores_have_their_means() {
    // 40 importances of 5, every level the highest of the scale: mean scores 40 · 5 · 99, of factors 4 · 5 · 99, but for what moves down:
    // a twentieth of the cells, to 90.
    let rows: Vec<&[u8]> = vec![&[99; 4]; 40];
    let mut project = project(&[0, 90, 99], &[5.0; 40], &rows, &[0; 4]);
    project.weighting = Weighting::OneToFive;
    let noise = Noise {
        weight_sd: 0.001,
        ..Noise::default()
    };
    let found = found(&project, noise, 20_000);
    let level = 99.0 - 0.05 * 9.0;
    for item in &found.touchpoints.items {
        let mean = item.unwrap().mean_score;
        assert!((mean - 200.0 * level).abs() < 10.0, "{mean}");
    }
    for item in &found.factors.items {
        let mean = item.unwrap().mean_score;
        assert!((mean - 20.0 * level).abs() < 2.0, "{mean}");
    }
}
