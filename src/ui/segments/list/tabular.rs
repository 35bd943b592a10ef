//! The segments as a plain table: share, jobs and the importance of every factor, beside those of the whole market.

use super::ListView;
use crate::model::Importance;
use crate::ui::Context;
use crate::ui::tabular::{Field, Tabular};

impl ListView {
    /// What the part shows, as a table.
    pub fn tabular(ctx: &Context<'_>) -> Tabular {
        let mut table = Tabular::new(
            ctx,
            ctx.text("segments-title"),
            &[
                "table-column-segment",
                "table-column-share",
                "table-column-jobs",
            ],
        );
        let factors = ctx.project.factors.iter();
        (table.heads).extend(factors.map(|factor| factor.name.clone()));
        let importances = |own: &dyn Fn(&crate::model::Factor) -> Option<Importance>| {
            let factors = ctx.project.factors.iter();
            let values = factors.map(|it| own(it).map(Importance::value));
            values
                .map(|value| Field::number(ctx, value, 2))
                .collect::<Vec<_>>()
        };
        let mut whole = vec![
            Field::text(ctx.text("copy-whole-market")),
            Field::None,
            Field::None,
        ];
        whole.extend(importances(&|factor| factor.importance));
        table.rows.push(whole);
        for segment in ctx.project.segments.iter() {
            let jobs = segment.jobs.iter().filter_map(|id| ctx.project.job(*id));
            let jobs: Vec<&str> = jobs.map(|job| job.name.as_str()).collect();
            let mut row = vec![
                Field::text(segment.name.as_str()),
                Field::share(ctx, segment.share),
                Field::text(jobs.join("; ")),
            ];
            row.extend(importances(&|factor| {
                let own = segment.importances.get(&factor.id).copied();
                own.or(factor.importance)
            }));
            table.rows.push(row);
        }
        table
    }
}
