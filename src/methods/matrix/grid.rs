//! The cells of a scope that take part, for computations that go over all of them again and again.

use super::input::{Input, Row};
use super::{Lens, Scope, tables};
use crate::model::{Project, Relations};

/// The rows with an importance and the columns of a scope, a byte a cell. Figures made from it are those of
/// [`figures`](super::figures()), to the last bit.
pub struct Grid<'a> {
    input: Input<'a>,
    levels: Vec<u8>,
}

/// A factor that takes part and has an importance.
#[derive(Clone, Copy)]
pub struct GridRow<'g> {
    /// Its position in the project's list.
    pub factor: usize,
    /// Its importance in the scope.
    pub importance: f64,
    /// A cell for each touchpoint in document order, excluded ones too, as [`Relations::decode`] reads them.
    pub cells: &'g [u8],
}

impl<'a> Grid<'a> {
    /// The project as that scope sees it.
    pub fn new(project: &'a Project, scope: Scope) -> Self {
        Self {
            input: Input::new(project, Lens::new(project, scope)),
            levels: project.scale.values().collect(),
        }
    }

    /// The rows in document order.
    pub fn rows(&self) -> impl Iterator<Item = GridRow<'_>> {
        self.input.rows.iter().filter_map(grid_row)
    }

    /// The row of a factor; none where it is excluded or has no importance.
    pub fn row(&self, factor: usize) -> Option<GridRow<'_>> {
        let rows = &self.input.rows;
        let at = rows.binary_search_by_key(&factor, |row| row.factor).ok()?;
        rows.get(at).and_then(grid_row)
    }

    /// Whether a touchpoint takes part.
    pub fn includes(&self, touchpoint: usize) -> bool {
        self.input
            .mask
            .get(touchpoint)
            .is_some_and(|bits| *bits != 0)
    }

    /// How many touchpoints there are, excluded ones too.
    pub const fn touchpoints(&self) -> usize {
        self.input.mask.len()
    }

    /// The levels of the scale, ascending.
    pub fn levels(&self) -> &[u8] {
        &self.levels
    }

    /// For each touchpoint, excluded ones too, Σ w·r with these weights, one for each of [`Self::rows`].
    pub fn scores(&self, weights: &[f64]) -> Vec<f64> {
        let rows = weights.iter().copied();
        let rows = rows.zip(self.rows().map(|row| row.cells));
        let sums = tables::column_sums(rows, self.touchpoints(), self.levels.iter().copied());
        let (pairs, _) = sums.as_slice().as_chunks::<2>();
        pairs.iter().map(|[score, _]| *score).collect()
    }

    /// The score of a touchpoint where one of its cells had another level.
    pub fn score_with(&self, touchpoint: usize, factor: usize, level: Option<u8>) -> f64 {
        let cells = self.rows().map(|row| {
            let cell = if row.factor == factor {
                Relations::encode(level)
            } else {
                row.cells.get(touchpoint).copied().unwrap_or(0)
            };
            (row.importance, cell)
        });
        tables::column_sum(cells, self.levels.len())
    }
}

impl std::fmt::Debug for Grid<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let size = (self.input.rows.len(), self.touchpoints());
        f.debug_tuple("Grid").field(&size).finish()
    }
}

fn grid_row<'g>(row: &'g Row<'_>) -> Option<GridRow<'g>> {
    Some(GridRow {
        factor: row.factor,
        importance: row.weight?,
        cells: &row.cells,
    })
}
