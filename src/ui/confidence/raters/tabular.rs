//! The disputed cells as a plain table: who said what, and what was agreed.

use super::RatersPage;
use crate::methods::ballots::visible;
use crate::ui::Context;
use crate::ui::tabular::{Field, Tabular};

impl RatersPage {
    /// What the page shows, as a table.
    pub fn tabular(&self, ctx: &Context<'_>) -> Tabular {
        let mut table = Tabular::new(
            ctx,
            ctx.text("raters-table"),
            &[
                "table-column-factor",
                "table-column-touchpoint",
                "raters-column-lowest",
                "raters-column-highest",
                "raters-column-consensus",
                "raters-column-matrix",
                "raters-column-impact",
                "raters-column-settled",
                "raters-reason",
            ],
        );
        let project = ctx.project;
        let shown = visible(project, ctx.rating_as);
        let people = project.ballots.iter().filter(|it| shown.contains(&it.id));
        let people: Vec<_> = people.collect();
        table.heads.extend(people.iter().map(|it| it.rater.clone()));
        let level = |level: Option<u8>| match level {
            Some(level) => Field::count(ctx, usize::from(level)),
            None => Field::None,
        };
        for dispute in (0..self.known.count()).filter_map(|place| self.known.at(place)) {
            let cell = (dispute.factor, dispute.touchpoint);
            let (factor, touchpoint) = (project.factor(cell.0), project.touchpoint(cell.1));
            let settled = project.settled.get(&cell);
            let said = dispute.cell;
            let mut row = vec![
                Field::text(factor.map_or("", |it| it.name.as_str())),
                Field::text(touchpoint.map_or("", |it| it.name.as_str())),
                level(Some(said.lowest)),
                level(Some(said.highest)),
                level(Some(said.level)),
                level(project.level(cell.0, cell.1)),
                Field::count(ctx, dispute.impact()),
                level(settled.map(|it| it.level)),
                Field::text(settled.map_or("", |it| it.reason.as_str())),
            ];
            row.extend(people.iter().map(|it| level(it.levels.get(&cell).copied())));
            table.rows.push(row);
        }
        table
    }
}
