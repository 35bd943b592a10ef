//! Why a touchpoint stands elsewhere in a segment than in the whole: what each factor does to its relative deviation.

use crate::methods::matrix::{Figures, Lens, Scope};
use crate::model::{Project, SegmentId};

/// What a factor does to a touchpoint's relative deviation in a segment against the whole (ours).
///
/// A deviation is a sum over factors: A − x̄ = Σ (w·r − B / n), n being the touchpoints that take part. Each part divided by
/// the mean x̄ of its own scope, the segment's less the whole's, is the factor's effect; the effects add up to the difference
/// of the relative deviations. Importances that are all higher by the same part have none, as they move nobody.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reason {
    /// The factor's position in the project's list.
    pub factor: usize,
    /// Its importance in the whole.
    pub importance_whole: Option<f64>,
    /// Its importance in the segment.
    pub importance_here: Option<f64>,
    /// The level of the cell in the whole.
    pub level_whole: Option<u8>,
    /// The level of the cell in the segment.
    pub level_here: Option<u8>,
    /// The effect as a fraction of the mean score: above 0 it lifts the touchpoint.
    pub effect: f64,
}

/// The effects of all factors that take part, the strongest first, equal ones in document order; factors without any effect
/// are left out. `whole` and `here` are the figures of the whole and of the segment. Empty for an excluded touchpoint.
pub fn reasons(
    project: &Project,
    (whole, here): (&Figures, &Figures),
    segment: SegmentId,
    touchpoint: usize,
) -> Vec<Reason> {
    let takes_part = (project.touchpoints.get(touchpoint)).is_some_and(|item| !item.excluded);
    if !takes_part {
        return Vec::new();
    }
    let lenses = [Scope::Whole, Scope::Segment(segment)].map(|scope| Lens::new(project, scope));
    let mut found: Vec<Reason> = Vec::new();
    for (at, factor) in project.factors.iter().enumerate() {
        if factor.excluded {
            continue;
        }
        let [importance_whole, importance_here] = lenses.map(|lens| lens.importance(factor));
        let [level_whole, level_here] = lenses.map(|lens| lens.level(at, touchpoint));
        let effect = part(here, at, importance_here, level_here)
            - part(whole, at, importance_whole, level_whole);
        // Below that it is rounding.
        if effect.abs() > 1e-12 {
            found.push(Reason {
                factor: at,
                importance_whole,
                importance_here,
                level_whole,
                level_here,
                effect,
            });
        }
    }
    found.sort_by(|a, b| b.effect.abs().total_cmp(&a.effect.abs()));
    found
}

/// The factor's part in a touchpoint's relative deviation: (w·r − B / n) / x̄.
fn part(figures: &Figures, factor: usize, importance: Option<f64>, level: Option<u8>) -> f64 {
    let summary = &figures.of_touchpoints;
    if summary.mean == 0.0 {
        return 0.0;
    }
    let score = figures.factors.get(factor).and_then(|item| item.score);
    let usual = score.unwrap_or(0.0) / summary.n as f64;
    let here = importance.unwrap_or(0.0) * f64::from(level.unwrap_or(0));
    (here - usual) / summary.mean
}
