//! What other importances would do to the classes.

use std::sync::Arc;

use crate::methods::matrix::{
    ClassChanges, Figures, RankChange, Scope, class_changes, figures, rank_changes,
};
use crate::model::{FactorId, Importance, Project};

/// What would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// How many classes, by kind.
    pub classes: ClassChanges,
    /// The touchpoints whose class or place would be another one, in document order.
    pub touchpoints: Vec<RankChange>,
}

/// What these importances would change in a scope that has these figures now.
pub fn effect(
    project: &Project,
    scope: Scope,
    now: &Figures,
    importances: impl Iterator<Item = (FactorId, f64)>,
) -> Effect {
    let mut changed = project.clone();
    let weighting = project.weighting;
    let sound =
        importances.filter_map(|(id, value)| Some((id, Importance::new(value, weighting).ok()?)));
    match scope {
        Scope::Whole => {
            for (id, importance) in sound {
                let at = changed.factor_position(id);
                if let Some(factor) = at.and_then(|at| changed.factors.get_mut(at)) {
                    factor.importance = Some(importance);
                }
            }
        }
        Scope::Segment(id) => {
            let at = changed.segment_position(id);
            if let Some(segment) = at.and_then(|at| changed.segments.get_mut(at)) {
                Arc::make_mut(&mut segment.importances).extend(sound);
            }
        }
    }
    let after = figures(&changed, scope);
    Effect {
        classes: class_changes(now, &after),
        touchpoints: rank_changes(now, &after),
    }
}
