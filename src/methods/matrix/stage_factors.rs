//! How strongly each stage carries each factor: the contributions of its touchpoints, added up (ours).

use super::compute::share;
use super::input::{Input, Row};
use super::lens::Lens;
use super::{Part, Scope};
use crate::model::{Project, Relations};

/// For each stage the factors that it carries, by falling contribution, equal ones in document order; a part's position is the
/// factor's.
///
/// Excluded factors and touchpoints, factors without importance, and factors of which the stage has no rated cell are left
/// out. Summed over the stages a factor's contributions are its score, summed over the factors a stage's are its total.
pub fn stage_factors(project: &Project, scope: Scope) -> Vec<Vec<Part>> {
    let input = Input::new(project, Lens::new(project, scope));
    let stage_of = project.stage_positions();
    let mut stages: Vec<Vec<Part>> = vec![Vec::new(); project.stages.len()];
    for row in &input.rows {
        let Some(weight) = row.weight else {
            continue;
        };
        let sums = sums_of(row, &input.mask, &stage_of, project.stages.len());
        for (stage, (levels, rated)) in stages.iter_mut().zip(sums) {
            if rated {
                stage.push(Part {
                    position: row.factor,
                    contribution: weight * levels as f64,
                    fraction: 0.0,
                });
            }
        }
    }
    for stage in &mut stages {
        let total: f64 = stage.iter().map(|factor| factor.contribution).sum();
        for factor in stage.iter_mut() {
            factor.fraction = share(factor.contribution, total);
        }
        stage.sort_by(|a, b| b.contribution.total_cmp(&a.contribution));
    }
    stages
}

/// For each stage the sum of a row's levels, and whether any of its cells is rated.
fn sums_of(row: &Row<'_>, mask: &[u8], stage_of: &[usize], stages: usize) -> Vec<(u64, bool)> {
    let mut sums = vec![(0, false); stages];
    for ((cell, mask), stage) in row.cells.iter().zip(mask).zip(stage_of) {
        if let Some(level) = Relations::decode(cell & mask)
            && let Some((sum, rated)) = sums.get_mut(*stage)
        {
            *sum += u64::from(level);
            *rated = true;
        }
    }
    sums
}
