//! What an answer changes: the level and the doubt that a scope has of its own.

use super::Cell;
use crate::methods::matrix::{Lens, Scope};
use crate::model::{Project, TouchpointId};

/// A cell as its scope has it of its own, nothing inherited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Its level.
    pub level: Option<u8>,
    /// Whether somebody is not sure.
    pub not_sure: bool,
}

impl State {
    /// The state of a cell; nothing for one that is not there.
    pub fn of(project: &Project, scope: Scope, (factor, touchpoint): Cell) -> Self {
        let cell = (factor, touchpoint);
        match scope {
            Scope::Whole => Self {
                level: project.level(factor, touchpoint),
                not_sure: project.not_sure.contains(&cell),
            },
            Scope::Segment(id) => {
                let segment = project.segment(id);
                segment.map_or_else(Self::default, |segment| Self {
                    level: segment.relations.get(&cell).copied(),
                    not_sure: segment.not_sure.contains(&cell),
                })
            }
        }
    }
}

/// The cells of a touchpoint that the scope has no level of its own for, in the factors' order. Those of which somebody said
/// "not sure" are left out, because they were asked about; so are excluded factors, and of an excluded touchpoint there is none.
pub fn not_rated_at(project: &Project, scope: Scope, touchpoint: TouchpointId) -> Vec<Cell> {
    let Some(column) = project.touchpoint_position(touchpoint) else {
        return Vec::new();
    };
    let excluded = |at| {
        project
            .touchpoints
            .get(at)
            .is_none_or(|found| found.excluded)
    };
    let lens = Lens::new(project, scope);
    let rated = |row| match scope {
        Scope::Whole => lens.level(row, column),
        Scope::Segment(_) => lens.own_level(row, column),
    };
    let doubts = match scope {
        Scope::Whole => Some(&project.not_sure),
        Scope::Segment(id) => project.segment(id).map(|segment| &segment.not_sure),
    };
    let doubted = |factor| doubts.is_some_and(|cells| cells.contains(&(factor, touchpoint)));
    let factors = project.factors.iter().enumerate();
    factors
        .filter(|(row, factor)| !excluded(column) && !factor.excluded && rated(*row).is_none())
        .filter(|(_, factor)| !doubted(factor.id))
        .map(|(_, factor)| (factor.id, touchpoint))
        .collect()
}
