//! Builds projects for the tests, and says whether figures agree.

use std::sync::Arc;

use touchrank::model::{
    Factor, FactorId, IdCounter, Importance, Project, Relations, Scale, Segment, SegmentId, Stage,
    StageId, Touchpoint, TouchpointId, Weighting,
};

/// Where the ids of each kind begin; items of a kind are numbered from there in list order.
pub const STAGES: u32 = 1;
pub const TOUCHPOINTS: u32 = 100_000;
pub const FACTORS: u32 = 200_000;
pub const SEGMENTS: u32 = 300_000;

/// A project with these weights, rows of levels and stages of touchpoints; its scale has the levels `scale`.
pub fn project(scale: &[u8], weights: &[f64], rows: &[&[u8]], stages: &[usize]) -> Project {
    let rows: Vec<Vec<Option<u8>>> = rows
        .iter()
        .map(|row| row.iter().copied().map(Some).collect())
        .collect();
    let weights: Vec<Option<f64>> = weights.iter().copied().map(Some).collect();
    sparse(scale, &weights, &rows, stages)
}

/// As [`project`], where a weight or a level may be missing.
pub fn sparse(
    scale: &[u8],
    weights: &[Option<f64>],
    rows: &[Vec<Option<u8>>],
    stages: &[usize],
) -> Project {
    let mut project = Project::named("Test");
    project.scale = Arc::new(Scale::of_values(scale).unwrap());
    project.weighting = Weighting::AsIs;
    let last = stages.iter().copied().max().unwrap_or(0);
    project.stages = (0..=last)
        .map(|at| Stage {
            id: StageId(STAGES + at as u32),
            name: format!("Stage {at}"),
            note: String::new(),
        })
        .collect();
    project.touchpoints = stages
        .iter()
        .enumerate()
        .map(|(at, stage)| Touchpoint {
            id: touchpoint(at),
            stage: StageId(STAGES + *stage as u32),
            name: format!("Touchpoint {at}"),
            channel: touchrank::model::Channel::Both,
            note: String::new(),
            must_have: false,
            excluded: false,
        })
        .collect();
    project.factors = weights
        .iter()
        .enumerate()
        .map(|(at, weight)| Factor {
            id: factor(at),
            name: format!("Factor {at}"),
            importance: weight.map(importance),
            note: String::new(),
            excluded: false,
        })
        .collect();
    project.relations = Relations::from_cells(
        stages.len(),
        rows.iter()
            .map(|row| row.iter().copied().map(Relations::encode).collect()),
    );
    project.ids = IdCounter::starting_at(2 * SEGMENTS);
    assert_eq!(touchrank::model::check(&project), []);
    project
}

pub fn importance(value: f64) -> Importance {
    Importance::new(value, Weighting::AsIs).unwrap()
}

pub const fn touchpoint(at: usize) -> TouchpointId {
    TouchpointId(TOUCHPOINTS + at as u32)
}

pub const fn factor(at: usize) -> FactorId {
    FactorId(FACTORS + at as u32)
}

pub const fn segment(at: usize) -> SegmentId {
    SegmentId(SEGMENTS + at as u32)
}

/// Adds a segment with these own importances and levels, by positions.
pub fn add_segment(
    project: &mut Project,
    share: Option<f64>,
    importances: &[(usize, f64)],
    levels: &[(usize, usize, u8)],
) -> SegmentId {
    let at = project.segments.len();
    let own = importances
        .iter()
        .map(|(f, w)| (factor(*f), importance(*w)));
    let cells = levels
        .iter()
        .map(|(f, t, level)| ((factor(*f), touchpoint(*t)), *level));
    project.segments.insert(
        at,
        Segment {
            id: segment(at),
            name: format!("Segment {at}"),
            note: String::new(),
            share,
            importances: Arc::new(own.collect()),
            relations: Arc::new(cells.collect()),
            judgements: Arc::default(),
            filter: None,
            taken: None,
            not_sure: Arc::default(),
            hue: touchrank::model::Hue::default(),
            mark: "S".to_owned(),
            jobs: Arc::default(),
        },
    );
    assert_eq!(touchrank::model::check(project), []);
    segment(at)
}

pub fn exclude_touchpoint(project: &mut Project, at: usize) {
    project.touchpoints.get_mut(at).unwrap().excluded = true;
}

pub fn exclude_factor(project: &mut Project, at: usize) {
    project.factors.get_mut(at).unwrap().excluded = true;
}

/// True where two figures agree to the digits of a printed table, or, without one, but for rounding.
pub fn near(a: f64, b: f64, reach: f64) -> bool {
    (a - b).abs() <= reach
}

/// Fails where a list of figures is not the expected one, to `reach`.
#[track_caller]
pub fn assert_all_near(
    what: &str,
    actual: impl IntoIterator<Item = Option<f64>>,
    expected: &[f64],
    reach: f64,
) {
    let actual: Vec<f64> = actual.into_iter().map(Option::unwrap).collect();
    assert_eq!(actual.len(), expected.len(), "{what}");
    for (a, e) in actual.iter().zip(expected) {
        assert!(
            near(*a, *e, reach),
            "{what}: {actual:?} is not {expected:?}"
        );
    }
}
