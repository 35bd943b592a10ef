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

/// What several cells add together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// Position in its list of the factor or stage whose cells they are.
    pub position: usize,
    /// The sum of their contributions.
    pub contribution: f64,
    /// That / the whole, a fraction; 0 where the whole is 0.
    pub fraction: f64,
}

/// The stages whose touchpoints carry a factor, by falling contribution, equal ones in the journey's order. Their sum is the
/// factor's score; stages that add nothing are left out.
pub fn stages_of_factor(project: &Project, scope: Scope, factor: usize) -> Vec<Part> {
    let stages = project.stage_positions();
    let mut sums = vec![0.0; project.stages.len()];
    for cell in contributions_to_factor(project, scope, factor) {
        let stage = stages.get(cell.position).copied().unwrap_or(usize::MAX);
        if let Some(sum) = sums.get_mut(stage) {
            *sum += cell.contribution;
        }
    }
    parts_of(sums.into_iter().enumerate())
}

fn parts_of(sums: impl Iterator<Item = (usize, f64)>) -> Vec<Part> {
    let mut found: Vec<Part> = sums
        .filter(|(_, contribution)| *contribution > 0.0)
        .map(|(position, contribution)| Part {
            position,
            contribution,
            fraction: 0.0,
        })
        .collect();
    let whole: f64 = found.iter().map(|part| part.contribution).sum();
    for part in &mut found {
        part.fraction = share(part.contribution, whole);
    }
    found.sort_by(|a, b| b.contribution.total_cmp(&a.contribution));
    found
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
