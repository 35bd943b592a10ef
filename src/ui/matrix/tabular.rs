//! The matrix as a plain table: stages and touchpoints above, the rows and columns on show, figures at the right and below.

use super::cells::{Row, importance};
use super::view::MatrixView;
use crate::methods::matrix::{ItemFigures, Kind};
use crate::model::Touchpoint;
use crate::ui::Context;
use crate::ui::tabular::{Field, Tabular};

/// A figure of a touchpoint.
type Below<'a> = &'a dyn Fn(&ItemFigures) -> Field;

/// The columns before the touchpoints.
const BEFORE: usize = 2;

impl MatrixView {
    /// What the screen shows, as a table.
    pub fn tabular(&self, ctx: &Context<'_>) -> Tabular {
        let axes = self.axes();
        let columns = axes.columns.iter().filter_map(|column| {
            let position = column.touchpoint?;
            Some((position, ctx.project.touchpoints.get(position)?))
        });
        let columns: Vec<(usize, &Touchpoint)> = columns.collect();
        let figures = &ctx.derived.figures;
        let of_touchpoint = |position: usize| figures.touchpoints.get(position);
        let mut table = Tabular {
            title: ctx.text("action-screen-matrix"),
            heads: vec![
                ctx.text("table-column-factor"),
                ctx.text("table-column-importance"),
            ],
            rows: Vec::new(),
        };
        let names = columns.iter().map(|(_, it)| it.name.clone());
        table.heads.extend(names);
        let right = [
            "table-column-score",
            "table-column-share",
            "table-column-class",
        ];
        table.heads.extend(right.map(|key| ctx.text(key)));
        for (key, field) in [
            (
                "table-column-stage",
                (&|it: &Touchpoint| Field::stage(ctx.project, it)) as &dyn Fn(&Touchpoint) -> Field,
            ),
            ("table-column-channel", &|it| {
                Field::channel(ctx, it.channel)
            }),
        ] {
            let fields = columns.iter().map(|(_, it)| field(it));
            table.rows.push(headed(ctx.text(key), fields));
        }
        for position in &axes.rows {
            let Some((row, factor)) =
                Row::of(ctx.project, ctx.scope, *position).zip(ctx.project.factors.get(*position))
            else {
                continue;
            };
            let weight = importance(ctx.project, ctx.scope, factor).0;
            let mut fields = vec![
                Field::text(factor.name.as_str()),
                Field::number(ctx, weight, 2),
            ];
            fields.extend(columns.iter().map(|(at, it)| {
                let level = row.level(*at, it.id).0;
                level.map_or(Field::None, |level| Field::count(ctx, usize::from(level)))
            }));
            if let Some(item) = figures.factors.get(*position) {
                fields.push(Field::number(ctx, item.score, 1));
                fields.push(Field::share(ctx, item.share));
                fields.push(Field::class(ctx, item.class, Kind::Factors));
            }
            table.rows.push(fields);
        }
        let below: [(&str, Below<'_>); 5] = [
            ("table-column-score", &|it| Field::number(ctx, it.score, 1)),
            ("table-column-share", &|it| Field::share(ctx, it.share)),
            ("table-column-deviation", &|it| {
                Field::number(ctx, it.deviation, 1)
            }),
            ("table-column-class", &|it| {
                Field::class(ctx, it.class, Kind::Touchpoints)
            }),
            ("table-column-rank", &|it| Field::rank(ctx, it)),
        ];
        for (key, field) in below {
            let fields = columns.iter();
            let fields = fields.map(|(at, _)| of_touchpoint(*at).map_or(Field::None, field));
            table.rows.push(headed(ctx.text(key), fields));
        }
        table
    }
}

/// A row of something else than a factor.
fn headed(head: String, fields: impl Iterator<Item = Field>) -> Vec<Field> {
    let mut row = vec![Field::None; BEFORE];
    if let Some(first) = row.first_mut() {
        *first = Field::text(head);
    }
    row.extend(fields);
    row
}
