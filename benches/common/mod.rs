//! A large project for benches: the same on every machine, with long Russian names.
#![allow(dead_code, reason = "each bench uses a part")]

use std::sync::Arc;

use touchrank::model::{
    Channel, Factor, FactorId, Hue, IdCounter, Importance, Project, Relations, Segment, SegmentId,
    Stage, StageId, Touchpoint, TouchpointId, Weighting,
};

const STAGES: u32 = 8;
const TOUCHPOINTS: u32 = 100;
const FACTORS: u32 = 10_000;
const SEGMENTS: u32 = 20_000;

/// A touchpoint by its place.
pub const fn touchpoint(at: u32) -> TouchpointId {
    TouchpointId(TOUCHPOINTS + at)
}

/// A factor by its place.
pub const fn factor(at: u32) -> FactorId {
    FactorId(FACTORS + at)
}

/// Which cells are rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rated {
    /// Every cell.
    All,
    /// All but every tenth.
    NineInTen,
}

/// A matrix in eight stages.
pub fn project(factors: u32, touchpoints: u32, rated: Rated) -> Project {
    let mut project = Project::named("Bench");
    project.stages = (0..STAGES)
        .map(|at| Stage {
            id: StageId(1 + at),
            name: format!("Этап пути номер {at}"),
            note: String::new(),
        })
        .collect();
    project.touchpoints = (0..touchpoints)
        .map(|at| Touchpoint {
            id: touchpoint(at),
            stage: StageId(1 + at * STAGES / touchpoints),
            name: format!("Звонок администратора с подтверждением заказа {at}"),
            channel: channel(at),
            note: String::new(),
            must_have: at % 9 == 0,
            excluded: rated == Rated::NineInTen && at % 31 == 0,
        })
        .collect();
    project.factors = (0..factors)
        .map(|at| Factor {
            id: factor(at),
            name: format!("Внимательное отношение сотрудников номер {at}"),
            importance: importance(at),
            note: String::new(),
            excluded: false,
        })
        .collect();
    let levels = [2, 4, 10];
    let rows = (0..factors).map(|row| {
        let cell = |column: u32| {
            let mixed =
                row.wrapping_mul(2_654_435_761) ^ column.wrapping_mul(40_503) ^ (row * column);
            let level = levels.get((mixed % 3) as usize).copied().unwrap_or(0);
            if rated == Rated::NineInTen && mixed % 10 == 7 {
                0
            } else {
                level
            }
        };
        (0..touchpoints).map(cell).collect()
    });
    project.relations = Relations::from_cells(touchpoints as usize, rows);
    project.ids = IdCounter::starting_at(1_000_000);
    project
}

fn channel(at: u32) -> Channel {
    let mut channels = Channel::ALL.into_iter().cycle();
    channels.nth(at as usize % 3).unwrap_or_default()
}

fn importance(at: u32) -> Option<Importance> {
    Importance::new(1.0 + f64::from(at % 9) * 0.5, Weighting::OneToFive).ok()
}

/// Gives a project segments that all have importances of their own, and each a level of its own in every so many cells; none
/// where that is 0.
pub fn add_segments(project: &mut Project, count: u32, every: u32) {
    let factors = u32::try_from(project.factors.len()).unwrap_or(0);
    let touchpoints = u32::try_from(project.touchpoints.len()).unwrap_or(0);
    let own = |at: u32| {
        let cells = (0..factors).flat_map(|f| (0..touchpoints).map(move |t| (f, t)));
        let cells =
            cells.filter(|(f, t)| every > 0 && (f * touchpoints + t + at).is_multiple_of(every));
        cells
            .map(|(f, t)| ((factor(f), touchpoint(t)), 9))
            .collect()
    };
    project.segments = (0..count)
        .map(|at| Segment {
            id: SegmentId(SEGMENTS + at),
            name: format!("Сегмент {at}"),
            note: String::new(),
            share: Some(1.0 / f64::from(count)),
            hue: Hue::default(),
            mark: at.to_string(),
            jobs: Arc::default(),
            importances: Arc::new(
                (0..factors)
                    .filter_map(|f| Some((factor(f), importance(f * 3 + at * 5)?)))
                    .collect(),
            ),
            relations: Arc::new(own(at)),
            judgements: Arc::default(),
            filter: None,
            taken: None,
            not_sure: Arc::default(),
        })
        .collect();
}
