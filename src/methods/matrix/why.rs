//! What a score is made of: the contributions behind it, the largest first.

use super::compute::share;
use super::{Lens, Scope};
use crate::model::{Factor, Project};

/// What one rated cell adds to a score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contribution {
    /// Position in its list of the factor that adds to a touchpoint, or of the touchpoint that adds to a factor.
    pub position: usize,
    /// The cell's level, `r_ij`.
    pub level: u8,
    /// The factor's importance in the scope, `w_i`.
    pub importance: f64,
    /// `c_ij` = importance · level.
    pub contribution: f64,
    /// Contribution / score, a fraction; 0 where the score is 0.
    pub fraction: f64,
}

/// The factors behind a touchpoint's score, by falling contribution, equal ones in document order.
///
/// Cells not rated, excluded factors and factors without importance add nothing and are left out; how many cells are not
/// rated is the touchpoint's [`Completeness`](super::Completeness). Empty for an excluded touchpoint and for a position
/// that does not exist.
pub fn contributions_to_touchpoint(
    project: &Project,
    scope: Scope,
    touchpoint: usize,
) -> Vec<Contribution> {
    let lens = Lens::new(project, scope);
    let takes_part = project
        .touchpoints
        .get(touchpoint)
        .is_some_and(|touchpoint| !touchpoint.excluded);
    let factors = project.factors.iter().enumerate();
    let cells = factors
        .filter(|(_, factor)| takes_part && !factor.excluded)
        .filter_map(|(position, factor)| {
            let level = lens.level(position, touchpoint)?;
            Some((position, level, lens.importance(factor)?))
        });
    largest_first(cells)
}

/// The touchpoints behind a factor's score, by falling contribution, equal ones in document order.
///
/// Cells not rated and excluded touchpoints are left out. Empty for an excluded factor, one without importance, and for a
/// position that does not exist.
pub fn contributions_to_factor(
    project: &Project,
    scope: Scope,
    factor: usize,
) -> Vec<Contribution> {
    let lens = Lens::new(project, scope);
    let importance = project
        .factors
        .get(factor)
        .filter(|factor| !factor.excluded)
        .and_then(|factor: &Factor| lens.importance(factor));
    let touchpoints = project.touchpoints.iter().enumerate();
    let cells = touchpoints
        .filter(|(_, touchpoint)| !touchpoint.excluded)
        .filter_map(|(position, _)| Some((position, lens.level(factor, position)?, importance?)));
    largest_first(cells)
}

fn largest_first(cells: impl Iterator<Item = (usize, u8, f64)>) -> Vec<Contribution> {
    let mut found: Vec<Contribution> = cells
        .map(|(position, level, importance)| Contribution {
            position,
            level,
            importance,
            contribution: importance * f64::from(level),
            fraction: 0.0,
        })
        .collect();
    let score: f64 = found.iter().map(|cell| cell.contribution).sum();
    for cell in &mut found {
        cell.fraction = share(cell.contribution, score);
    }
    found.sort_by(|a, b| b.contribution.total_cmp(&a.contribution));
    found
}
