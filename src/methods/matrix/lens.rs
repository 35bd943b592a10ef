//! A project as one scope sees it: a segment's own importances and levels, the project's where it has none.

use super::Scope;
use crate::model::{Factor, FactorId, Importance, Project, Segment, SegmentId, TouchpointId};

/// The importances and levels that hold in a scope. A segment that does not exist is seen as the whole.
#[derive(Clone, Copy, Debug)]
pub struct Lens<'a> {
    project: &'a Project,
    /// Whose own importances hold.
    segment: Option<&'a Segment>,
    /// Whose own levels and doubts hold.
    local: Option<&'a Segment>,
}

impl<'a> Lens<'a> {
    /// The project through that scope.
    pub fn new(project: &'a Project, scope: Scope) -> Self {
        let segment = match scope {
            Scope::Whole => None,
            Scope::Segment(id) => project.segment(id),
        };
        Self {
            project,
            segment,
            local: segment,
        }
    }

    /// The project with the importances of a segment and nothing else of it: what a survey alone changes.
    pub fn of_importances(project: &'a Project, segment: SegmentId) -> Self {
        Self {
            local: None,
            ..Self::new(project, Scope::Segment(segment))
        }
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
        let own = &self.local?.relations;
        if own.is_empty() {
            return None;
        }
        let factor = self.project.factors.get(factor)?.id;
        let touchpoint = self.project.touchpoints.get(touchpoint)?.id;
        own.get(&(factor, touchpoint)).copied()
    }

    /// True where somebody is not sure of what holds here: of the segment's own cell, or of the project's where it is inherited.
    pub fn is_not_sure(self, factor: FactorId, touchpoint: TouchpointId) -> bool {
        let cell = (factor, touchpoint);
        let inherits = (self.local).is_none_or(|segment| !segment.relations.contains_key(&cell));
        self.local
            .is_some_and(|segment| segment.not_sure.contains(&cell))
            || inherits && self.project.not_sure.contains(&cell)
    }

    /// All cells of which somebody is not sure here, in the order of ids.
    pub fn doubts(self) -> Vec<(FactorId, TouchpointId)> {
        let mut cells: Vec<_> = (self.project.not_sure.iter())
            .chain(
                self.local
                    .iter()
                    .flat_map(|segment| segment.not_sure.iter()),
            )
            .copied()
            .filter(|(factor, touchpoint)| self.is_not_sure(*factor, *touchpoint))
            .collect();
        cells.sort_unstable();
        cells.dedup();
        cells
    }

    /// True where somebody is not sure of a cell of this row.
    pub fn has_doubts(self, factor: FactorId) -> bool {
        let row = (factor, TouchpointId(0))..=(factor, TouchpointId(u32::MAX));
        let mut cells = self.project.not_sure.range(row.clone());
        let segment = self
            .local
            .and_then(|segment| segment.not_sure.range(row).next());
        segment.is_some() || cells.next().is_some()
    }

    /// The segment's own levels of a factor, by touchpoint.
    pub(super) fn own_levels(
        self,
        factor: FactorId,
    ) -> impl Iterator<Item = (TouchpointId, u8)> + 'a {
        let ends = (factor, TouchpointId(0))..=(factor, TouchpointId(u32::MAX));
        self.local
            .into_iter()
            .flat_map(move |segment| segment.relations.range(ends.clone()))
            .map(|((_, touchpoint), level)| (*touchpoint, *level))
    }

    /// True where the segment has a level of its own anywhere.
    pub(super) fn has_own_levels(self) -> bool {
        self.local
            .is_some_and(|segment| !segment.relations.is_empty())
    }
}
