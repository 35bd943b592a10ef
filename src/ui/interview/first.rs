//! Which touchpoints lead the ranking, and whether the last change put another one in front.

use crate::methods::matrix::{Class, Kind, Scope};
use crate::model::TouchpointId;
use crate::ui::{Context, marks};

/// How many are named.
const NAMED: usize = 3;

/// The leading touchpoints as they were seen last.
#[derive(Debug, Default)]
pub(super) struct First {
    scope: Option<Scope>,
    /// Those of rank 1.
    leading: Vec<TouchpointId>,
    /// True where rank 1 went to another touchpoint with the last change.
    changed: bool,
}

/// One of them in words.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Leader {
    pub(super) class: Class,
    pub(super) class_word: String,
    pub(super) rank: String,
    pub(super) name: String,
}

impl First {
    /// Looks at the figures of a new revision.
    pub(super) fn look(&mut self, ctx: &Context<'_>) {
        let leading: Vec<TouchpointId> = ranked(ctx)
            .into_iter()
            .filter(|(place, _)| *place == 1)
            .filter_map(|(_, at)| Some(ctx.project.touchpoints.get(at)?.id))
            .collect();
        let known = self.scope == Some(ctx.scope) && !self.leading.is_empty();
        self.changed = known && !leading.is_empty() && leading != self.leading;
        self.leading = leading;
        self.scope = Some(ctx.scope);
    }

    /// Whether another one is in front since the last change.
    pub(super) const fn has_changed(&self) -> bool {
        self.changed
    }
}

/// The first three in words.
pub(super) fn leaders(ctx: &Context<'_>) -> Vec<Leader> {
    let leader = |(_, at): (usize, usize)| {
        let found = ctx.derived.figures.touchpoints.get(at)?;
        let class = found.class?;
        Some(Leader {
            class,
            class_word: ctx.text(class.key(Kind::Touchpoints)),
            rank: marks::rank_text(found.rank?),
            name: ctx.project.touchpoints.get(at)?.name.clone(),
        })
    };
    let ranked = ranked(ctx).into_iter();
    ranked.take(NAMED).filter_map(leader).collect()
}

/// Places and positions of the touchpoints that have a level somewhere, the first first.
fn ranked(ctx: &Context<'_>) -> Vec<(usize, usize)> {
    let all = ctx.derived.figures.touchpoints.iter().enumerate();
    let mut ranked: Vec<(usize, usize)> = all
        .filter(|(_, found)| found.completeness.rated > 0)
        .filter_map(|(at, found)| Some((found.rank?.place, at)))
        .collect();
    ranked.sort_unstable();
    ranked
}
