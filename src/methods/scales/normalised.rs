//! Scores from relations that are shares of their row.

use crate::methods::matrix::{Grid, GridRow, Scope};
use crate::model::{Project, Relations};

/// For each touchpoint `Σ_i w_i · r_ij / Σ_j r_ij`, so that every factor hands out its importance and no more (D. Lyman, Deployment
/// normalization, Transactions from the Second Symposium on Quality Function Deployment, 1990). None for an excluded one.
///
/// The row's sum goes over the included touchpoints; a cell not rated adds nothing to either. A row of which nothing is rated, or
/// only with 0, hands out nothing.
pub fn normalised_scores(project: &Project, scope: Scope) -> Vec<Option<f64>> {
    let grid = Grid::new(project, scope);
    let weights: Vec<f64> = grid
        .rows()
        .map(|row| handed_out(row.importance, row_sum(&grid, row)))
        .collect();
    let scores = grid.scores(&weights).into_iter().enumerate();
    scores
        .map(|(at, score)| grid.includes(at).then_some(score))
        .collect()
}

/// The sum of a row's levels over the included touchpoints.
pub(super) fn row_sum(grid: &Grid<'_>, row: GridRow<'_>) -> u64 {
    let cells = row.cells.iter().enumerate();
    cells
        .filter(|(at, _)| grid.includes(*at))
        .filter_map(|(_, cell)| Relations::decode(*cell))
        .map(u64::from)
        .sum()
}

/// What a level of 1 is worth in a row of that sum.
pub(super) fn handed_out(importance: f64, sum: u64) -> f64 {
    if sum == 0 {
        0.0
    } else {
        importance / sum as f64
    }
}
