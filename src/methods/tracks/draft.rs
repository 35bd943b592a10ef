//! A first draft of a track: the touchpoints that matter to its segment, in the journey's order.

use crate::methods::matrix::{Class, Figures};
use crate::model::{Link, Project, Step};

/// A step for each critical and each important touchpoint of these figures, in the journey's order.
///
/// The figures are those of the track's segment; excluded touchpoints have no class and are left out, and so are those
/// without any rated cell, whose class says nothing yet.
pub fn draft(project: &Project, figures: &Figures) -> Vec<Step> {
    let journey = project.journey().into_iter();
    journey
        .filter_map(|at| {
            let touchpoint = project.touchpoints.get(at)?;
            let item = figures.touchpoints.get(at)?;
            let matters = matches!(item.class?, Class::Critical | Class::Important);
            (matters && item.completeness.rated > 0).then(|| Step {
                touchpoint: Some(Link::To(touchpoint.id)),
                ..Step::in_stage(touchpoint.stage)
            })
        })
        .collect()
}
