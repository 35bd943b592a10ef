//! The journey map as a plain table: touchpoints stage by stage with their class, and where segments are on show beside it, in
//! each segment.

use super::MapView;

use crate::methods::matrix::Kind;
use crate::methods::segments::class_shown;
use crate::ui::Context;
use crate::ui::tabular::{Field, Tabular};

impl MapView {
    /// What the screen shows, as a table.
    pub fn tabular(&self, ctx: &Context<'_>) -> Tabular {
        let mut table = Tabular::new(
            ctx,
            ctx.text("action-screen-map"),
            &[
                "table-column-stage",
                "table-column-touchpoint",
                "table-column-channel",
                "table-column-rank",
                "table-column-score",
                "table-column-share",
                "table-column-class",
            ],
        );
        let segments = ctx.derived.segments(ctx.project);
        let names = ctx.project.segments.iter();
        (table.heads).extend(names.take(segments.len()).map(|it| it.name.clone()));
        for position in ctx.project.journey() {
            let (Some(touchpoint), Some(item)) = (
                ctx.project.touchpoints.get(position),
                ctx.derived.figures.touchpoints.get(position),
            ) else {
                continue;
            };
            let mut fields = vec![
                Field::stage(ctx.project, touchpoint),
                Field::text(touchpoint.name.as_str()),
                Field::channel(ctx, touchpoint.channel),
                Field::rank(ctx, item),
                Field::number(ctx, item.score, 1),
                Field::share(ctx, item.share),
                Field::class(ctx, class_shown(item), Kind::Touchpoints),
            ];
            for figures in segments {
                let class = figures.touchpoints.get(position).and_then(class_shown);
                fields.push(Field::class(ctx, class, Kind::Touchpoints));
            }
            table.rows.push(fields);
        }
        table
    }
}
