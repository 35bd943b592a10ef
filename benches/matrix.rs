//! How long the figures of a matrix take: `cargo bench --bench matrix`, release profile, one core.
//!
//! What must hold on one core: 100 × 1000 within 0.1 ms and 300 × 5000 within 1 ms, default rule.

#![allow(
    clippy::expect_used,
    clippy::cast_possible_truncation,
    reason = "a bench stops at the first surprise, and its sizes are small"
)]
#![allow(missing_docs, reason = "a bench offers nothing to others")]

use std::sync::Arc;

use divan::{Bencher, black_box};
use touchrank::edit::{CellChange, Edit, RelationEdit, apply};
use touchrank::methods::matrix::{Scope, figures};
use touchrank::model::{
    Channel, ClassRule, Factor, FactorId, IdCounter, Importance, Project, Relations, Segment,
    SegmentId, Stage, StageId, Touchpoint, TouchpointId, Weighting,
};

fn main() {
    divan::main();
}

/// Factors and touchpoints.
const SIZES: [(usize, usize); 4] = [(15, 115), (100, 1000), (300, 5000), (2000, 5000)];
const LARGE: (usize, usize) = (300, 5000);
const SEGMENT: SegmentId = SegmentId(900_000);

#[divan::bench(args = SIZES)]
fn whole(bencher: Bencher<'_, '_>, size: (usize, usize)) {
    let project = project(size, Rated::All);
    bencher.bench_local(|| figures(black_box(&project), Scope::Whole));
}

/// A fifth of the cells not rated: their importances have to be told apart for the intensities.
#[divan::bench(args = SIZES)]
fn incomplete(bencher: Bencher<'_, '_>, size: (usize, usize)) {
    let project = project(size, Rated::FourInFive);
    bencher.bench_local(|| figures(black_box(&project), Scope::Whole));
}

#[divan::bench(args = [
    ClassRule::DEVIATION,
    ClassRule::PERCENT,
    ClassRule::PARETO,
    ClassRule::NaturalBreaks,
])]
fn rule(bencher: Bencher<'_, '_>, rule: ClassRule) {
    let mut project = project(LARGE, Rated::All);
    project.class_rule = rule;
    bencher.bench_local(|| figures(black_box(&project), Scope::Whole));
}

/// A segment with its own importances and a hundredth of the cells of its own.
#[divan::bench(args = SIZES)]
fn segment(bencher: Bencher<'_, '_>, size: (usize, usize)) {
    let mut project = project(size, Rated::All);
    add_segment(&mut project);
    bencher.bench_local(|| figures(black_box(&project), Scope::Segment(SEGMENT)));
}

/// One cell set, then every figure anew.
#[divan::bench]
fn edit_then_whole(bencher: Bencher<'_, '_>) {
    let mut project = project((300, 1000), Rated::All);
    let set = |level| {
        Edit::Relation(RelationEdit::Whole(vec![CellChange {
            factor: FactorId(200_150),
            touchpoint: TouchpointId(100_500),
            level: Some(level),
        }]))
    };
    let edits = [set(1), set(9)];
    let mut turn = 0_usize;
    bencher.bench_local(|| {
        turn += 1;
        let edit = edits.get(turn % 2).expect("two edits");
        apply(&mut project, edit).expect("the cell is there");
        figures(&project, Scope::Whole)
    });
}

#[derive(Clone, Copy)]
enum Rated {
    All,
    FourInFive,
}

/// The same cells on every machine: a linear congruential sequence.
struct Sequence(u64);

impl Sequence {
    const fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005);
        self.0 = self.0.wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

fn importance(sequence: &mut Sequence) -> Importance {
    let value = 1.0 + sequence.below(4001) as f64 / 1000.0;
    Importance::new(value, Weighting::OneToFive).expect("within 1…5")
}

fn project((factors, touchpoints): (usize, usize), rated: Rated) -> Project {
    let mut sequence = Sequence(20_260_101);
    let mut project = Project::named("Bench");
    project.stages = (0..8)
        .map(|at| Stage {
            id: StageId(at + 1),
            name: format!("Stage {at}"),
            note: String::new(),
        })
        .collect();
    project.touchpoints = (0..touchpoints as u32)
        .map(|at| Touchpoint {
            id: TouchpointId(100_000 + at),
            stage: StageId(1 + at * 8 / touchpoints as u32),
            name: format!("Touchpoint {at}"),
            channel: Channel::Both,
            note: String::new(),
            must_have: false,
            excluded: false,
        })
        .collect();
    project.factors = (0..factors as u32)
        .map(|at| Factor {
            id: FactorId(200_000 + at),
            name: format!("Factor {at}"),
            importance: Some(importance(&mut sequence)),
            note: String::new(),
            excluded: false,
        })
        .collect();
    let mut cell = |_| match (rated, sequence.below(10)) {
        (Rated::FourInFive, 0 | 1) => 0,
        (_, 0..=4) => Relations::encode(Some(1)),
        (_, 5..=7) => Relations::encode(Some(3)),
        _ => Relations::encode(Some(9)),
    };
    let rows = (0..factors).map(|_| (0..touchpoints).map(&mut cell).collect());
    project.relations = Relations::from_cells(touchpoints, rows.collect::<Vec<_>>());
    project.ids = IdCounter::starting_at(1_000_000);
    project
}

fn add_segment(project: &mut Project) {
    let mut sequence = Sequence(7);
    let own = project.factors.iter().map(|factor| factor.id);
    let importances = own.map(|id| (id, importance(&mut sequence))).collect();
    let cells = project.factors.len() * project.touchpoints.len() / 100;
    let (factors, touchpoints) = (project.factors.len(), project.touchpoints.len());
    let mut sequence = Sequence(8);
    let relations = (0..cells)
        .map(|_| {
            let factor = FactorId(200_000 + sequence.below(factors as u64) as u32);
            let touchpoint = TouchpointId(100_000 + sequence.below(touchpoints as u64) as u32);
            ((factor, touchpoint), 9)
        })
        .collect();
    project.segments.insert(
        0,
        Segment {
            id: SEGMENT,
            name: "Segment".to_owned(),
            note: String::new(),
            share: Some(0.3),
            importances: Arc::new(importances),
            relations: Arc::new(relations),
            judgements: Arc::default(),
            filter: None,
            taken: None,
            not_sure: Arc::default(),
            hue: touchrank::model::Hue::default(),
            mark: "S".to_owned(),
            jobs: Arc::default(),
        },
    );
}
