//! The Pareto curve: which part of all scores the strongest items carry together.

use super::ranks::TOLERANCE;
use super::{Figures, ItemFigures, Kind};

/// One item on the curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ParetoStep {
    /// Its position in its list.
    pub position: usize,
    /// Its part of all scores of the kind, 0…1.
    pub share: f64,
    /// Its part and that of all items before it, 0…1.
    pub cumulative: f64,
}

/// The items of a kind by falling score with their cumulative shares; items without a score are left out.
///
/// The shares are of the scores that the class rule compares: for stages of their mean scores, not of their totals. Empty
/// where all scores are 0.
pub fn pareto(figures: &Figures, of: Kind) -> Vec<ParetoStep> {
    let order = figures.by_rank(of);
    let scored: Vec<(usize, f64)> = order
        .into_iter()
        .filter_map(|position| Some((position, figures.item(of, position)?.score?)))
        .collect();
    let total: f64 = scored.iter().map(|(_, score)| score).sum();
    if total <= 0.0 {
        return Vec::new();
    }
    let mut before = 0.0;
    scored
        .into_iter()
        .map(|(position, score)| {
            before += score;
            ParetoStep {
                position,
                share: score / total,
                cumulative: before / total,
            }
        })
        .collect()
}

/// How many of the strongest items it takes to carry that part, 0…1, of all scores.
pub fn carriers(steps: &[ParetoStep], part: f64) -> usize {
    let below = |step: &&ParetoStep| step.cumulative < part - TOLERANCE;
    let short = steps.iter().take_while(below).count();
    (short + 1).min(steps.len())
}

impl Figures {
    /// The figures of an item of a kind by its position.
    pub fn item(&self, of: Kind, position: usize) -> Option<&ItemFigures> {
        match of {
            Kind::Touchpoints => self.touchpoints.get(position),
            Kind::Factors => self.factors.get(position),
            Kind::Stages => self.stages.get(position).map(|stage| &stage.item),
        }
    }

    /// Positions of the items of a kind by rank, ties in document order; those without a rank stand last.
    pub fn by_rank(&self, of: Kind) -> Vec<usize> {
        match of {
            Kind::Touchpoints => self.touchpoints_by_rank(),
            Kind::Factors => self.factors_by_rank(),
            Kind::Stages => self.stages_by_rank(),
        }
    }
}
