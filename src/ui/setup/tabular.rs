//! What was set up as a plain table: the factors on the first step, the touchpoints on the others.

use super::{SetupView, Step};
use crate::model::Factor;
use crate::ui::Context;
use crate::ui::tabular::{Field, Tabular};

impl SetupView {
    /// What the screen sets up, as a table.
    pub fn tabular(&self, ctx: &Context<'_>) -> Tabular {
        match self.step {
            Step::Factors => factors(ctx),
            Step::Touchpoints | Step::Rate | Step::Result => touchpoints(ctx),
        }
    }
}

fn factors(ctx: &Context<'_>) -> Tabular {
    let mut table = Tabular::new(
        ctx,
        ctx.text("setup-step-factors"),
        &[
            "table-column-factor",
            "table-column-importance",
            "copy-description",
        ],
    );
    let row = |factor: &Factor| {
        let importance = factor.importance.map(crate::model::Importance::value);
        vec![
            Field::text(factor.name.as_str()),
            Field::number(ctx, importance, 2),
            Field::text(factor.note.as_str()),
        ]
    };
    table.rows = ctx.project.factors.iter().map(row).collect();
    table
}

fn touchpoints(ctx: &Context<'_>) -> Tabular {
    let mut table = Tabular::new(
        ctx,
        ctx.text("setup-step-touchpoints"),
        &[
            "table-column-stage",
            "table-column-touchpoint",
            "table-column-channel",
            "copy-description",
        ],
    );
    let all = ctx.project.journey();
    let all = all.iter().filter_map(|at| ctx.project.touchpoints.get(*at));
    table.rows = all
        .map(|touchpoint| {
            vec![
                Field::stage(ctx.project, touchpoint),
                Field::text(touchpoint.name.as_str()),
                Field::channel(ctx, touchpoint.channel),
                Field::text(touchpoint.note.as_str()),
            ]
        })
        .collect();
    table
}
