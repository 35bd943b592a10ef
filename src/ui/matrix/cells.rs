//! What a cell and an importance are for the customers looked at: a segment's own, or inherited from the whole.

use crate::methods::matrix::Scope;
use crate::model::{Factor, Project, Relations, Segment, TouchpointId};

/// The segment of a scope; none for the whole market or a segment that is gone.
pub fn segment(project: &Project, scope: Scope) -> Option<&Segment> {
    match scope {
        Scope::Whole => None,
        Scope::Segment(id) => project.segment(id),
    }
}

/// The importance of a factor in a scope, and whether it is inherited.
pub fn importance(project: &Project, scope: Scope, factor: &Factor) -> (Option<f64>, bool) {
    let own = segment(project, scope).map(|segment| segment.importances.get(&factor.id));
    let value = |importance: crate::model::Importance| importance.value();
    match own {
        Some(Some(own)) => (Some(own.value()), false),
        Some(None) => (factor.importance.map(value), true),
        None => (factor.importance.map(value), false),
    }
}

/// One row of cells in a scope.
pub struct Row<'a> {
    cells: &'a [u8],
    factor: &'a Factor,
    segment: Option<&'a Segment>,
}

impl<'a> Row<'a> {
    /// The row of the factor at a position.
    pub fn of(project: &'a Project, scope: Scope, position: usize) -> Option<Self> {
        Some(Self {
            cells: project.relations.row(position),
            factor: project.factors.get(position)?,
            segment: segment(project, scope),
        })
    }

    /// The level of a cell in the whole market and, where it has one, the segment's own.
    pub fn both(&self, position: usize, touchpoint: TouchpointId) -> (Option<u8>, Option<u8>) {
        let cell = self.cells.get(position).copied();
        let own = self.segment.map(|segment| &segment.relations);
        (
            cell.and_then(Relations::decode),
            own.and_then(|own| own.get(&(self.factor.id, touchpoint)).copied()),
        )
    }

    /// Whether cells can be a segment's own here.
    pub const fn is_of_segment(&self) -> bool {
        self.segment.is_some()
    }

    /// The level of a cell, and whether it is inherited.
    pub fn level(&self, position: usize, touchpoint: TouchpointId) -> (Option<u8>, bool) {
        let whole = self
            .cells
            .get(position)
            .copied()
            .and_then(Relations::decode);
        match self.segment {
            None => (whole, false),
            Some(segment) => match segment.relations.get(&(self.factor.id, touchpoint)) {
                Some(own) => (Some(*own), false),
                None => (whole, true),
            },
        }
    }
}
