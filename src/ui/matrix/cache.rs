//! What is computed once for each revision instead of once for each frame.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::axes::{Axes, Filter, Sort, Source};
use super::layout::Longest;
use crate::methods::matrix::{Figures, Scope};
use crate::model::Project;
use crate::ui::Context;

/// The ends of scales that bars and shades are drawn on.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Extremes {
    /// The strongest possible contribution: the largest importance by the highest level.
    pub contribution: f64,
    /// The largest score of a factor.
    pub factor: f64,
    /// The largest distance of a touchpoint's score from the mean.
    pub deviation: f64,
}

/// Rows and columns with what they were made from.
#[derive(Default)]
pub struct Cache {
    key: Option<(u64, Scope)>,
    request: (Filter, Sort),
    structure: u64,
    /// The rows and columns on screen.
    pub axes: Arc<Axes>,
    /// For bars and shades.
    pub extremes: Extremes,
    /// The longest names of touchpoints.
    pub longest: Longest,
    /// True where the filter or sort would now give something else than it did when it was turned on.
    pub outdated: bool,
}

impl Cache {
    /// Brings everything up to the revision; true where rows or columns have changed. While a filter or sort is on, a new
    /// figure does not move what is being worked on: rows and columns change when items do, or when asked anew.
    pub fn update(&mut self, ctx: &Context<'_>, filter: &Filter, sort: Sort) -> bool {
        let key = ctx.derived.key();
        let asked = self.is_other(filter, sort);
        if self.key == key && key.is_some() && !asked {
            return false;
        }
        let structure = structure(ctx.project);
        let same_items = self.key.map(|(_, scope)| scope) == key.map(|(_, scope)| scope)
            && self.structure == structure;
        let axes = Axes::of(
            Source {
                project: ctx.project,
                figures: &ctx.derived.figures,
                journey: &ctx.derived.journey,
                scope: ctx.scope,
            },
            filter,
            sort,
        );
        self.extremes = extremes(ctx);
        self.longest = Longest::of(ctx.project.touchpoints.iter().map(|t| t.name.as_str()));
        self.key = key;
        self.structure = structure;
        let changed = axes != *self.axes;
        let keep = changed && same_items && !asked && (filter.is_on() || sort.is_on());
        self.outdated = keep;
        if asked {
            self.request = (filter.clone(), sort);
        }
        if changed && !keep {
            self.axes = Arc::new(axes);
        }
        changed && !keep || !same_items
    }

    /// True where this filter and sort are not those that the axes were made with.
    pub fn is_other(&self, filter: &Filter, sort: Sort) -> bool {
        self.request.0 != *filter || self.request.1 != sort
    }

    /// Applies filter and sort to the figures as they are now.
    pub fn renew(&mut self) {
        self.key = None;
        self.structure = 0;
    }
}

/// Changes where items come, go, change places or stages.
fn structure(project: &Project) -> u64 {
    let mut hasher = DefaultHasher::new();
    for factor in project.factors.iter() {
        factor.id.hash(&mut hasher);
    }
    for stage in project.stages.iter() {
        stage.id.hash(&mut hasher);
    }
    for touchpoint in project.touchpoints.iter() {
        (touchpoint.id, touchpoint.stage).hash(&mut hasher);
    }
    hasher.finish()
}

fn extremes(ctx: &Context<'_>) -> Extremes {
    let Figures {
        touchpoints,
        factors,
        of_touchpoints,
        ..
    } = &ctx.derived.figures;
    let largest = |values: &mut dyn Iterator<Item = f64>| values.fold(0.0, f64::max);
    let importance = largest(
        &mut ctx
            .project
            .factors
            .iter()
            .filter_map(|factor| super::cells::importance(ctx.project, ctx.scope, factor).0),
    );
    let deviation = largest(
        &mut touchpoints
            .iter()
            .filter_map(|item| Some((item.score? - of_touchpoints.mean).abs())),
    );
    Extremes {
        contribution: importance * f64::from(ctx.project.scale.highest()),
        factor: largest(&mut factors.iter().filter_map(|item| item.score)),
        deviation,
    }
}
