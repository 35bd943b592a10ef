//! What a segment inherits from the whole market and can be asked to take as its own answer.

use super::{Cell, Voice};
use crate::methods::matrix::{Lens, Scope};
use crate::model::{Project, TouchpointId};

/// The level of the whole market that holds in a segment's cell; none for the whole market itself, where the segment has a
/// level of its own, and where nothing is rated. A person inherits nothing.
pub fn inherited(
    project: &Project,
    voice: impl Into<Voice>,
    (factor, touchpoint): Cell,
) -> Option<u8> {
    let Voice::Segment(id) = voice.into() else {
        return None;
    };
    let own = &project.segment(id)?.relations;
    let free = !own.contains_key(&(factor, touchpoint));
    project.level(factor, touchpoint).filter(|_| free)
}

/// The cells of a touchpoint that a segment inherits with their levels, in the factors' order. What somebody is not sure of
/// is left out, here or in the whole, because it wants talk; so are excluded factors, and of an excluded touchpoint there is
/// none.
pub fn inherited_at(
    project: &Project,
    voice: impl Into<Voice>,
    touchpoint: TouchpointId,
) -> Vec<(Cell, u8)> {
    let Voice::Segment(id) = voice.into() else {
        return Vec::new();
    };
    let scope = Scope::Segment(id);
    let lens = Lens::new(project, scope);
    let counts = (project.touchpoint(touchpoint)).is_some_and(|touchpoint| !touchpoint.excluded);
    let factors = project.factors.iter().filter(|factor| !factor.excluded);
    factors
        .filter(|factor| counts && !lens.is_not_sure(factor.id, touchpoint))
        .filter_map(|factor| {
            let cell = (factor.id, touchpoint);
            Some((cell, inherited(project, scope, cell)?))
        })
        .collect()
}
