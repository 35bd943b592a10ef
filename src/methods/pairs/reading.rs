//! Everything that the judgements of a scope say, worked out at once.

use super::{
    Better, Carried, Circle, Consistency, Effect, Map, Pairs, Ratios, Weights, better, carry,
    consistency, effect, parts, weights, worst_circle,
};
use crate::methods::matrix::{Figures, Lens, Scope};
use crate::model::Project;

/// What judgements say.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The judgements.
    pub pairs: Pairs,
    /// The importances as they are, parallel to the factors.
    pub importances: Vec<Option<f64>>,
    /// The parts that hang together by judgements, the largest first.
    pub parts: Vec<Vec<usize>>,
    /// The weights, where everything hangs together.
    pub weights: Option<Weights>,
    /// How consistent the judgements are; untested without weights.
    pub consistency: Consistency,
    /// The judgement whose change would help most.
    pub better: Option<Better>,
    /// The worst circle of preferences.
    pub circle: Option<Circle>,
    /// The ways to importances with what they would change, the usual one first; none without weights.
    pub ways: Vec<(Carried, Effect)>,
}

impl Reading {
    /// What the judgements of a scope say, which has these figures.
    pub fn of(project: &Project, scope: Scope, now: &Figures) -> Self {
        let pairs = Pairs::of(project, scope);
        let lens = Lens::new(project, scope);
        let included = project.factors.iter().filter(|factor| !factor.excluded);
        let importances = included.map(|factor| lens.importance(factor)).collect();
        let ratios = pairs.ratios();
        let weights = sound(&pairs, &ratios);
        let consistency = weights.as_ref().map_or(Consistency::Untested, |weights| {
            consistency(&ratios, weights)
        });
        let better = weights
            .as_ref()
            .and_then(|weights| better(&pairs, weights, consistency));
        let ways = weights.as_ref().map_or_else(Vec::new, |weights| {
            let of = |map: Map| {
                let carried = carry(&weights.values, map);
                let values = carried.values.iter().copied();
                let named = pairs.factors.iter().copied().zip(values);
                let effect = effect(project, scope, now, named);
                (carried, effect)
            };
            Map::choice(project.weighting).map(of).to_vec()
        });
        Self {
            circle: worst_circle(&pairs),
            parts: parts(&ratios),
            importances,
            weights,
            consistency,
            better,
            ways,
            pairs,
        }
    }

    /// The heaviest factor by its place, with its weight.
    pub fn heaviest(&self) -> Option<(usize, f64)> {
        let weights = self.weights.as_ref()?.values.iter().copied().enumerate();
        weights.max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))
    }
}

/// The weights of at least two factors: one alone says nothing.
fn sound(pairs: &Pairs, ratios: &Ratios) -> Option<Weights> {
    (pairs.count() > 1).then(|| weights(ratios)).flatten()
}
