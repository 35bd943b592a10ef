//! How far an importance may be off: the panel's standard error, where it is as it was taken from there.

use super::Noise;
use crate::methods::matrix::Scope;
use crate::model::{Factor, Project, SegmentId, Taken};

/// How far an importance may be off, as samples are drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// The standard deviation, in units of the importance.
    pub sd: f64,
    /// True where it is the panel's standard error, false where it is assumed.
    pub from_panel: bool,
}

/// How far the importance of the factor at a position may be off; none where it takes no part.
pub fn spread(project: &Project, scope: Scope, factor: usize, noise: Noise) -> Option<Spread> {
    let it = project.factors.get(factor).filter(|it| !it.excluded)?;
    let segment = owner(project, scope, it);
    if segment.is_none() && it.importance.is_none() {
        return None;
    }
    let known = taken(project, segment, it);
    Some(Spread {
        sd: known.unwrap_or(noise.weight_sd),
        from_panel: known.is_some(),
    })
}

/// Of how many importances the panel says how far they may be off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Of so many.
    pub known: usize,
    /// Of all that take part: factors that are included and have an importance.
    pub of: usize,
}

/// Of how many importances of a scope the panel says how far they may be off.
pub fn known(project: &Project, scope: Scope) -> Known {
    let mut found = Known::default();
    for factor in project.factors.iter().filter(|factor| !factor.excluded) {
        let segment = owner(project, scope, factor);
        if segment.is_some() || factor.importance.is_some() {
            found.of += 1;
            found.known += usize::from(taken(project, segment, factor).is_some());
        }
    }
    found
}

/// The standard error of the importance of the factor at a position; none where it was not taken from the panel, was changed by hand since, or
/// is not known from there.
pub(super) fn of(project: &Project, scope: Scope, factor: usize) -> Option<f64> {
    let factor = project.factors.get(factor)?;
    taken(project, owner(project, scope, factor), factor)
}

/// Whose importance holds: the segment's, or the whole market's where it inherits that.
fn owner(project: &Project, scope: Scope, factor: &Factor) -> Option<SegmentId> {
    let Scope::Segment(id) = scope else {
        return None;
    };
    let own = project.segment(id)?.importances.contains_key(&factor.id);
    own.then_some(id)
}

fn taken(project: &Project, segment: Option<SegmentId>, factor: &Factor) -> Option<f64> {
    let taken = Taken::of(project, segment)?.factors.get(&factor.id)?;
    match Taken::by_hand(project, segment, factor.id) {
        Some(_) => None,
        None => taken.standard_error,
    }
}
