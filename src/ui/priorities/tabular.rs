//! The ranking as a plain table: the rows on show in their order; online beside offline one under the other.

use super::PrioritiesView;
use super::board::Row;
use super::choice::name_at;
use super::toolbar::side_key;
use crate::methods::matrix::{Kind, Lens};
use crate::model::Subject;
use crate::ui::Context;
use crate::ui::tabular::{Field, Tabular};

impl PrioritiesView {
    /// What the screen shows, as a table.
    pub fn tabular(&self, ctx: &Context<'_>) -> Tabular {
        let kind = self.choice.kind;
        let compares = self.choice.compares();
        let (title, name, own): (_, _, &[&str]) = match kind {
            Kind::Touchpoints => (
                "priorities-touchpoints",
                "table-column-touchpoint",
                &["table-column-stage", "table-column-channel"],
            ),
            Kind::Factors => (
                "priorities-factors",
                "table-column-factor",
                &["table-column-importance"],
            ),
            Kind::Stages => (
                "priorities-stages",
                "table-column-stage",
                &["table-column-touchpoints", "table-column-total"],
            ),
        };
        let mut heads = vec!["table-column-rank", name];
        heads.extend(own);
        heads.extend([
            "table-column-score",
            "table-column-share",
            "table-column-deviation",
            "table-column-class",
            "table-column-rated",
            "table-column-cells",
        ]);
        let standing = ctx.certainty.stability.standing(ctx.derived.key());
        let known = standing.any().filter(|_| !self.plain);
        if let Some((_, current)) = known {
            heads.push(if current {
                "priorities-column-holds"
            } else {
                "priorities-column-holds-stale"
            });
        }
        let mut table = Tabular::new(ctx, ctx.text(title), &heads);
        if compares {
            table.heads.insert(0, ctx.text("table-column-channel"));
        }
        let columns = self.choice.columns();
        for (at, side) in columns.iter().enumerate() {
            for row in self.board.rows(at) {
                let mut fields = Vec::new();
                if compares {
                    fields.push(Field::text(ctx.text(side_key(*side))));
                }
                fields.extend(self.fields(ctx, row));
                if known.is_some() {
                    let found =
                        (ctx.certainty).of_item(ctx.derived.key(), (row.subject, row.class));
                    let part = found.map(|(item, _)| item.of_own_class());
                    fields.push(Field::share(ctx, part));
                }
                table.rows.push(fields);
            }
        }
        table
    }

    fn fields(&self, ctx: &Context<'_>, row: &Row) -> Vec<Field> {
        let kind = self.choice.kind;
        let Some(item) = ctx.derived.figures.item(kind, row.position) else {
            return Vec::new();
        };
        let mut fields = vec![
            Field::rank(ctx, item),
            Field::text(name_at(ctx, kind, row.position)),
        ];
        match row.subject {
            Subject::Touchpoint(id) => {
                if let Some(touchpoint) = ctx.project.touchpoint(id) {
                    fields.push(Field::stage(ctx.project, touchpoint));
                    fields.push(Field::channel(ctx, touchpoint.channel));
                }
            }
            Subject::Factor(id) => {
                let factor = ctx.project.factor(id);
                let value =
                    factor.and_then(|factor| Lens::new(ctx.project, ctx.scope).importance(factor));
                fields.push(Field::number(ctx, value, 2));
            }
            Subject::Stage(_) | Subject::Cell(..) => {
                let stage = ctx.derived.figures.stages.get(row.position);
                fields.push(stage.map_or(Field::None, |it| Field::count(ctx, it.touchpoints)));
                fields.push(Field::number(ctx, stage.and_then(|it| it.total), 1));
            }
        }
        fields.extend([
            Field::number(ctx, item.score, 1),
            Field::share(ctx, item.share),
            Field::number(ctx, item.deviation, 1),
            Field::class(ctx, row.class, kind),
            Field::count(ctx, item.completeness.rated),
            Field::count(ctx, item.completeness.cells),
        ]);
        fields
    }
}
