//! How long a large project takes from bytes to a sound project and back.
#![allow(
    missing_docs,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a bench stops at the first surprise"
)]

use divan::{Bencher, counter::BytesCount};
use touchrank::files::project::{read, to_text};
use touchrank::model::{
    Channel, Factor, FactorId, IdCounter, Importance, Project, Relations, Stage, StageId,
    Touchpoint, TouchpointId, Weighting,
};

fn main() {
    divan::main();
}

/// Factors and touchpoints, every cell rated.
const SIZES: [(u32, u32); 3] = [(15, 115), (100, 1000), (300, 1000)];

#[divan::bench(args = SIZES)]
fn bytes_to_project(bencher: Bencher<'_, '_>, (factors, touchpoints): (u32, u32)) {
    let text = to_text(&rated(factors, touchpoints));
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| read(divan::black_box(text.as_bytes())).unwrap());
}

#[divan::bench(args = SIZES)]
fn project_to_text(bencher: Bencher<'_, '_>, (factors, touchpoints): (u32, u32)) {
    let project = rated(factors, touchpoints);
    bencher.bench(|| to_text(divan::black_box(&project)));
}

fn rated(factors: u32, touchpoints: u32) -> Project {
    let mut project = Project::named("large");
    let mut ids = IdCounter::default();
    let stage = StageId(ids.take().unwrap());
    project.stages = std::iter::once(Stage {
        id: stage,
        name: "Journey".to_owned(),
        note: String::new(),
    })
    .collect();
    let touchpoint = |at: u32| Touchpoint {
        id: TouchpointId(at + 2),
        stage,
        name: format!("Точка контакта {at}"),
        channel: Channel::Both,
        note: String::new(),
        must_have: false,
        excluded: false,
    };
    project.touchpoints = (0..touchpoints).map(touchpoint).collect();
    let factor = |at: u32| Factor {
        id: FactorId(touchpoints + at + 2),
        name: format!("Фактор {at}"),
        importance: Importance::new(4.25, Weighting::OneToFive).ok(),
        note: String::new(),
        excluded: false,
    };
    project.factors = (0..factors).map(factor).collect();
    let levels = [2_u8, 4, 10];
    let row = |f: u32| (0..touchpoints).map(move |t| levels[((f * 7 + t) % 3) as usize]);
    let rows = (0..factors).map(|f| row(f).collect());
    project.relations = Relations::from_cells(touchpoints as usize, rows);
    project.ids = IdCounter::starting_at(factors + touchpoints + 2);
    project
}
