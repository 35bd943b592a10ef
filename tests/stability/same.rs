//! The same seed gives the same result for any number of threads and any vector unit; another seed another one.

use fearless_simd::Level;
use touchrank::jobs::stability::run;
use touchrank::methods::matrix::Scope;
use touchrank::methods::stability::{Noise, Options, OptionsError, Plan, Stability};
use touchrank::model::{ClassRule, Project};

use crate::build::sparse;
use crate::certain::RULES;

/// Some rows and columns of a sequence, one cell in nine not rated.
pub fn project(factors: usize, touchpoints: usize, weights: &[f64], scale: &[u8]) -> Project {
    let cell = |at: usize| (at % 9 != 4).then(|| scale[(at * at / 7 + at / 5) % scale.len()]);
    let rows: Vec<Vec<_>> = (0..factors)
        .map(|row| {
            (0..touchpoints)
                .map(|column| cell(row * 31 + column * 17))
                .collect()
        })
        .collect();
    let weights: Vec<_> = (0..factors)
        .map(|at| Some(weights[at % weights.len()]))
        .collect();
    let stages: Vec<_> = (0..touchpoints).map(|at| at * 5 / touchpoints).collect();
    sparse(scale, &weights, &rows, &stages)
}

/// In 15 and in 30 bits, with every rule.
fn projects() -> Vec<Project> {
    let mut projects = Vec::new();
    for rule in RULES {
        let mut short = project(7, 23, &[5.0, 3.5, 2.25], &[1, 3, 9]);
        short.class_rule = rule;
        let mut long = project(9, 40, &[1.0 / 3.0, 6021.0, 4.7], &[0, 20, 99]);
        long.class_rule = rule;
        projects.extend([short, long]);
    }
    projects
}

fn options(samples: u64, seed: u64) -> Options {
    Options::new(Noise::default(), samples, seed, 3).unwrap()
}

fn on(project: &Project, options: &Options, threads: usize) -> Stability {
    run(project, Scope::Whole, options, threads, &|_| true).unwrap()
}

#[test]
fn any_number_of_threads_finds_the_same() {
    for project in projects() {
        let one = on(&project, &options(2_000, 7), 1);
        assert_eq!(one.samples, 2_000);
        for threads in [0, 2, 3, 7] {
            assert_eq!(on(&project, &options(2_000, 7), threads), one, "{threads}");
        }
        assert_ne!(
            on(&project, &options(2_000, 8), 2).touchpoints,
            one.touchpoints
        );
    }
}

/// Every level that this machine has.
fn levels() -> Vec<Level> {
    let best = Level::new();
    #[cfg(target_arch = "x86_64")]
    let lower = [
        best.as_sse2().map(Level::Sse2),
        best.as_sse4_2().map(Level::Sse4_2),
        best.as_avx2().map(Level::Avx2),
    ];
    #[cfg(not(target_arch = "x86_64"))]
    let lower = [None];
    lower.into_iter().flatten().chain([best]).collect()
}

#[test]
fn any_vector_unit_finds_the_same() {
    for project in projects() {
        let of_level = |level| {
            let plan = Plan::new(&project, Scope::Whole, &options(300, 3)).with_level(level);
            let (mut work, mut tally) = (plan.work(), plan.tally());
            // In any order.
            (0..plan.blocks())
                .rev()
                .for_each(|block| plan.run(block, &mut work, &mut tally));
            plan.finish(&tally)
        };
        let baseline = of_level(Level::baseline());
        for level in levels() {
            assert_eq!(of_level(level), baseline, "{level:?}");
        }
        assert_eq!(on(&project, &options(300, 3), 2), baseline);
    }
}

#[test]
fn a_cancelled_run_has_no_result() {
    let project = &projects()[0];
    let still_small = |part: f32| part < 0.3;
    assert_eq!(
        run(project, Scope::Whole, &options(5_000, 1), 2, &still_small),
        None
    );
    assert_eq!(
        run(project, Scope::Whole, &options(5_000, 1), 2, &|_| false),
        None
    );
}

#[test]
fn a_run_is_watched_to_its_end() {
    let parts = std::sync::Mutex::new(Vec::new());
    let watch = |part: f32| {
        parts.lock().unwrap().push(part);
        true
    };
    run(&projects()[0], Scope::Whole, &options(1_000, 1), 1, &watch).unwrap();
    // 1,000 samples in blocks of 256.
    assert_eq!(parts.into_inner().unwrap(), [0.0, 0.25, 0.5, 0.75, 1.0]);
}

#[test]
fn what_makes_no_sense_is_refused() {
    let refused = |noise, samples, top| Options::new(noise, samples, 1, top).unwrap_err();
    let usual = Noise::default();
    let sd = |weight_sd| Noise { weight_sd, ..usual };
    assert_eq!(refused(sd(-0.1), 10, 1), OptionsError::WeightSd);
    assert_eq!(refused(sd(f64::NAN), 10, 1), OptionsError::WeightSd);
    assert_eq!(
        refused(
            Noise {
                up: 0.6,
                down: 0.5,
                ..usual
            },
            10,
            1
        ),
        OptionsError::Moves
    );
    assert_eq!(
        refused(Noise { up: -0.1, ..usual }, 10, 1),
        OptionsError::Moves
    );
    assert_eq!(refused(usual, 0, 1), OptionsError::Samples);
    assert_eq!(refused(usual, 100_000_001, 1), OptionsError::Samples);
    assert_eq!(refused(usual, 10, 0), OptionsError::Top);
    assert_eq!(ClassRule::DEVIATION, RULES[0]);
}
