//! A project as one scope sees it: a segment's own importances and levels, the project's where it has none.

use super::Scope;
use crate::model::{Factor, FactorId, Importance, Project, Segment, TouchpointId};

/// The importances and levels that hold in a scope. A segment that does not exist is seen as the whole.
#[derive(Clone, Copy, Debug)]
pub struct Lens<'a> {
    project: &'a Project,
    segment: Option<&'a Segment>,
}

impl<'a> Lens<'a> {
    /// The project through that scope.
    pub fn new(project: &'a Project, scope: Scope) -> Self {
        let segment = match scope {
            Scope::Whole => None,
            Scope::Segment(id) => project.segment(id),
        };
        Self { project, segment }
    }

    /// The importance of a factor; none where neither the segment nor the project has one.
    pub fn importance(self, factor: &Factor) -> Option<f64> {
        let own = self
            .segment
            .and_then(|segment| segment.importances.get(&factor.id).copied());
        own.or(factor.importance).map(Importance::value)
    }

    /// True where the segment has an importance of its own for the factor.
    pub fn has_own_importance(self, factor: FactorId) -> bool {
        self.segment
            .is_some_and(|segment| segment.importances.contains_key(&factor))
    }

    /// The level of a cell by positions; none where it is not rated or not there.
    pub fn level(self, factor: usize, touchpoint: usize) -> Option<u8> {
        self.own_level(factor, touchpoint)
            .or_else(|| self.project.relations.get(factor, touchpoint))
    }

    /// The segment's own level of a cell by positions; none where it inherits the project's.
    pub fn own_level(self, factor: usize, touchpoint: usize) -> Option<u8> {
        let own = &self.segment?.relations;
        if own.is_empty() {
            return None;
        }
        let factor = self.project.factors.get(factor)?.id;
        let touchpoint = self.project.touchpoints.get(touchpoint)?.id;
        own.get(&(factor, touchpoint)).copied()
    }

    /// The segment's own levels of a factor, by touchpoint.
    pub(super) fn own_levels(
        self,
        factor: FactorId,
    ) -> impl Iterator<Item = (TouchpointId, u8)> + 'a {
        let ends = (factor, TouchpointId(0))..=(factor, TouchpointId(u32::MAX));
        self.segment
            .into_iter()
            .flat_map(move |segment| segment.relations.range(ends.clone()))
            .map(|((_, touchpoint), level)| (*touchpoint, *level))
    }

    /// True where the segment has a level of its own anywhere.
    pub(super) fn has_own_levels(self) -> bool {
        self.segment
            .is_some_and(|segment| !segment.relations.is_empty())
    }
}
