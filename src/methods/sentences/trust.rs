//! How far the figures can be trusted: what is rated, what is doubted, what has no importance.

use std::collections::BTreeSet;

use super::{About, Ground, Sentence};
use crate::i18n::Message;
use crate::methods::matrix::{Lens, Scope};
use crate::model::Project;

/// The sentence, and how much is missing.
pub(super) struct Trust {
    pub(super) sentence: Sentence,
    /// Whether anything is not rated, doubted or without importance.
    pub(super) lacks: bool,
    /// Whether more than half is not rated.
    pub(super) lacks_most: bool,
}

pub(super) fn trust(ground: Ground<'_>) -> Trust {
    let (figures, project) = (ground.figures, ground.project);
    let done = figures.completeness;
    let unsure = doubts(project, ground.scope);
    let unweighted = figures.unweighted_factors;
    let lacks = !done.is_complete() || unsure > 0 || unweighted > 0;
    let message = if done.cells == 0 {
        Message::new("report-sentence-no-cells")
    } else if done.rated == 0 {
        Message::new("report-sentence-not-rated").with("cells", done.cells)
    } else if lacks {
        // Rounded down: 100 % would say that nothing is missing.
        let percent = (done.fraction() * 100.0).floor();
        Message::new("report-sentence-trust")
            .with("rated", done.rated)
            .with("cells", done.cells)
            .with("percent", percent)
            .with("unsure", unsure)
            .with("unweighted", unweighted)
    } else {
        Message::new("report-sentence-complete").with("cells", done.cells)
    };
    Trust {
        sentence: Sentence {
            about: About::Trust,
            message,
        },
        lacks,
        lacks_most: done.fraction() < 0.5,
    }
}

/// Of how many cells that take part somebody is not sure.
pub fn doubts(project: &Project, scope: Scope) -> usize {
    let cells = Lens::new(project, scope).doubts();
    if cells.is_empty() {
        return 0;
    }
    let factors = project.factors.iter().filter(|factor| !factor.excluded);
    let factors: BTreeSet<_> = factors.map(|factor| factor.id).collect();
    let touchpoints = project.touchpoints.iter().filter(|it| !it.excluded);
    let touchpoints: BTreeSet<_> = touchpoints.map(|it| it.id).collect();
    let counts = |(factor, touchpoint): &&(_, _)| {
        factors.contains(factor) && touchpoints.contains(touchpoint)
    };
    cells.iter().filter(counts).count()
}
