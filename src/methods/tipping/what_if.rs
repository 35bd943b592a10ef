//! What the classes would be if one cell had another level.

pub use crate::methods::matrix::ClassMove;
use crate::methods::matrix::{Class, Grid, Reclass, Scope};
use crate::model::{Project, Relations};

/// A project in a scope, ready to be asked about single cells. What it says is what
/// [`figures`](crate::methods::matrix::figures) gives of the changed project, at limits and ties too.
#[derive(Debug)]
pub struct WhatIf<'a> {
    project: &'a Project,
    segment: bool,
    grid: Grid<'a>,
    now: Reclass,
}

impl<'a> WhatIf<'a> {
    /// The project as that scope sees it.
    pub fn new(project: &'a Project, scope: Scope) -> Self {
        let grid = Grid::new(project, scope);
        let weights: Vec<f64> = grid.rows().map(|row| row.importance).collect();
        let scores = grid.scores(&weights).into_iter().enumerate();
        let scores: Vec<Option<f64>> = scores
            .map(|(at, score)| grid.includes(at).then_some(score))
            .collect();
        Self {
            now: Reclass::new(&scores, project.class_rule),
            segment: matches!(scope, Scope::Segment(id) if project.segment(id).is_some()),
            grid,
            project,
        }
    }

    /// The cells that take part.
    pub const fn grid(&self) -> &Grid<'a> {
        &self.grid
    }

    /// The class of a touchpoint as it is.
    pub fn class(&self, touchpoint: usize) -> Option<Class> {
        self.now.class(touchpoint)
    }

    /// How many touchpoints have a class.
    pub const fn classed(&self) -> usize {
        self.now.classed()
    }

    /// Which touchpoints' classes would be others if that cell, by positions, had this level; by document order.
    pub fn with_cell(&self, factor: usize, touchpoint: usize, level: u8) -> Vec<ClassMove> {
        self.with_level(factor, touchpoint, Some(level))
    }

    /// The same for a cell that would lose its rating: a segment's cell then has the project's level.
    pub fn without_rating(&self, factor: usize, touchpoint: usize) -> Vec<ClassMove> {
        let inherited = (self.segment)
            .then(|| self.project.relations.get(factor, touchpoint))
            .flatten();
        self.with_level(factor, touchpoint, inherited)
    }

    fn with_level(&self, factor: usize, touchpoint: usize, level: Option<u8>) -> Vec<ClassMove> {
        let Some(row) = self.grid.row(factor) else {
            return Vec::new();
        };
        let before = row.cells.get(touchpoint).copied();
        let before = before.and_then(Relations::decode);
        if before == level {
            return Vec::new();
        }
        let [before, after] = [before, level].map(|level| f64::from(level.unwrap_or(0)));
        let near = self.now.score(touchpoint).unwrap_or(0.0) + row.importance * (after - before);
        let exact = || self.grid.score_with(touchpoint, factor, level);
        self.now.moves(touchpoint, near, exact)
    }
}
