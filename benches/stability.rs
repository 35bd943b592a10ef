//! How long rank stability takes: `cargo bench --bench stability`; beside NumPy: `benches/peers/stability.sh`, which calls the built bench
//! with `--once FACTORS TOUCHPOINTS SAMPLES THREADS` and reads the line of JSON that it prints.

#![allow(
    clippy::expect_used,
    clippy::cast_possible_truncation,
    clippy::print_stdout,
    reason = "a bench stops at the first surprise, and its sizes are small"
)]
#![allow(missing_docs, reason = "a bench offers nothing to others")]

use std::time::Instant;

use divan::{Bencher, black_box};
use touchrank::jobs::stability::run;
use touchrank::methods::matrix::Scope;
use touchrank::methods::stability::{Noise, Options, Stability};
use touchrank::model::{
    Channel, Factor, FactorId, IdCounter, Importance, Project, Relations, Stage, StageId,
    Touchpoint, TouchpointId, Weighting,
};

fn main() {
    let mut arguments = std::env::args().skip_while(|argument| argument != "--once");
    if arguments.next().is_none() {
        return divan::main();
    }
    let mut number = || -> u64 {
        let argument = arguments.next().expect("four numbers");
        argument.parse().expect("a number")
    };
    let project = project(number() as u32, number() as u32);
    let (samples, threads) = (number(), number() as usize);
    let start = Instant::now();
    let found = sampled(&project, samples, threads);
    let seconds = start.elapsed().as_secs_f64();
    let of = |part: fn(&touchrank::methods::stability::ItemStability) -> f64| -> Vec<f64> {
        found.touchpoints.items.iter().flatten().map(part).collect()
    };
    let critical = of(|item| item.classes.into_iter().next().unwrap_or_default());
    let less = of(|item| item.classes.into_iter().next_back().unwrap_or_default());
    let mean = of(|item| item.mean_score);
    println!(
        "{{\"seconds\": {seconds}, \"critical\": {critical:?}, \"less\": {less:?}, \"mean\": {mean:?}}}"
    );
}

/// Factors, touchpoints, samples, threads.
const RUNS: [(u32, u32, u64, usize); 5] = [
    (15, 115, 10_000, 2),
    (20, 100, 1_000_000, 1),
    (20, 100, 1_000_000, 2),
    (100, 1000, 10_000, 1),
    (100, 1000, 10_000, 2),
];

#[divan::bench(args = RUNS, sample_count = 5)]
fn whole(
    bencher: Bencher<'_, '_>,
    (factors, touchpoints, samples, threads): (u32, u32, u64, usize),
) {
    let project = project(factors, touchpoints);
    bencher.bench_local(|| sampled(black_box(&project), samples, threads));
}

fn sampled(project: &Project, samples: u64, threads: usize) -> Stability {
    let options = Options::new(Noise::default(), samples, 1, 10).expect("sound options");
    run(project, Scope::Whole, &options, threads, &|_| true).expect("nobody cancels it")
}

/// The same cells on every machine and in every language: a linear congruential sequence.
fn project(factors: u32, touchpoints: u32) -> Project {
    const STAGES: u32 = 8;
    let mut state = 20_260_101_u64;
    let mut below = |end: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005);
        state = state.wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % end
    };
    let mut project = Project::named("Bench");
    project.stages = (0..STAGES)
        .map(|at| Stage {
            id: StageId(at + 1),
            name: format!("Stage {at}"),
            note: String::new(),
        })
        .collect();
    project.touchpoints = (0..touchpoints)
        .map(|at| Touchpoint {
            id: TouchpointId(100_000 + at),
            stage: StageId(1 + at * STAGES / touchpoints),
            name: format!("Touchpoint {at}"),
            channel: Channel::Both,
            note: String::new(),
            must_have: false,
            excluded: false,
        })
        .collect();
    project.factors = (0..factors)
        .map(|at| Factor {
            id: FactorId(200_000 + at),
            name: format!("Factor {at}"),
            importance: Importance::new(1.0 + below(4001) as f64 / 1000.0, Weighting::OneToFive)
                .ok(),
            note: String::new(),
            excluded: false,
        })
        .collect();
    let mut cell = |_| match below(10) {
        0..=4 => Relations::encode(Some(1)),
        5..=7 => Relations::encode(Some(3)),
        _ => Relations::encode(Some(9)),
    };
    let rows = (0..factors).map(|_| (0..touchpoints).map(&mut cell).collect());
    project.relations = Relations::from_cells(touchpoints as usize, rows.collect::<Vec<_>>());
    project.ids = IdCounter::starting_at(1_000_000);
    project
}
