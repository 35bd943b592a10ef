//! The choice factors at work at a step of a track: from the matrix, the strongest first, and those pinned by hand.

use crate::methods::matrix::{Scope, contributions_to_touchpoint};
use crate::model::{FactorId, Link, Project, Step, Track};

/// A choice factor at work at a step.
#[derive(Clone, Debug, PartialEq)]
pub struct AtWork {
    /// The factor, or the name of one that was deleted.
    pub factor: Link<FactorId>,
    /// Its contribution to the touchpoint's score in the track's segment; none where the matrix does not name it.
    pub contribution: Option<f64>,
    /// Contribution / score, a fraction; none where the matrix does not name it.
    pub fraction: Option<f64>,
    /// Whether it was pinned by hand.
    pub pinned: bool,
}

/// The scope of a track: its segment; the whole market where that was deleted.
pub fn scope(project: &Project, track: &Track) -> Scope {
    let segment = track
        .segment
        .id()
        .filter(|id| project.segment(*id).is_some());
    segment.map_or(Scope::Whole, Scope::Segment)
}

/// The position of a step's touchpoint in the project's list; none where it has none or that was deleted.
pub fn touchpoint_of(project: &Project, step: &Step) -> Option<usize> {
    project.touchpoint_position(step.touchpoint.as_ref().and_then(Link::id)?)
}

/// The factors at work at a step (ours): those that the matrix relates to its touchpoint above the lowest level of the scale,
/// by falling contribution in the scope, then those pinned by hand that it does not name, in the order of pinning.
pub fn at_work(project: &Project, scope: Scope, step: &Step) -> Vec<AtWork> {
    let lowest = project.scale.values().min();
    let parts = touchpoint_of(project, step)
        .map(|at| contributions_to_touchpoint(project, scope, at))
        .unwrap_or_default();
    let related = parts.iter().filter(|part| Some(part.level) > lowest);
    let mut found: Vec<AtWork> = related
        .filter_map(|part| {
            let factor = Link::To(project.factors.get(part.position)?.id);
            Some(AtWork {
                pinned: step.pinned.contains(&factor),
                factor,
                contribution: Some(part.contribution),
                fraction: Some(part.fraction),
            })
        })
        .collect();
    for factor in &step.pinned {
        if found.iter().all(|other| other.factor != *factor) {
            found.push(AtWork {
                factor: factor.clone(),
                contribution: None,
                fraction: None,
                pinned: true,
            });
        }
    }
    found
}
