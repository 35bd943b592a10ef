//! The comparison as a plain table, as its rows stand on screen.

use super::column::Column;
use super::known::{Known, Line};
use crate::i18n::Message;
use crate::methods::matrix::Kind;
use crate::methods::segments::{Row, Standing, shift};
use crate::model::Touchpoint;
use crate::ui::Context;
use crate::ui::tabular::{Field, Tabular};

/// All rows on show, whatever is selected.
pub fn table(ctx: &Context<'_>, known: &Known) -> Tabular {
    let mut table = Tabular {
        title: ctx.text("segments-title"),
        heads: heads(ctx, known),
        rows: Vec::new(),
    };
    for line in &known.lines {
        if let Line::Touchpoint(position) = line
            && let (Some(touchpoint), Some(row)) = (
                ctx.project.touchpoints.get(*position),
                known.comparison.rows.get(*position),
            )
        {
            table.rows.push(values(ctx, known, touchpoint, row));
        }
    }
    table
}

fn heads(ctx: &Context<'_>, known: &Known) -> Vec<String> {
    let mut fields = vec![
        ctx.text("compare-touchpoint"),
        ctx.text("compare-copy-stage"),
    ];
    for (column, head) in known.columns.iter().zip(&known.heads) {
        let named = |key| ctx.say(&Message::new(key).with("name", head.title.as_str()));
        match column {
            Column::Touchpoint => {}
            Column::Disagreement => fields.extend(
                [
                    "compare-copy-customers",
                    "compare-copy-best",
                    "compare-copy-worst",
                ]
                .map(|key| ctx.text(key)),
            ),
            Column::Whole => fields.extend(
                [
                    "compare-copy-score",
                    "compare-copy-class",
                    "compare-copy-rank",
                ]
                .map(named),
            ),
            Column::Portfolio | Column::Segment(_) => fields.extend(
                [
                    "compare-copy-score",
                    "compare-copy-class",
                    "compare-copy-rank",
                    "compare-copy-shift",
                ]
                .map(named),
            ),
        }
    }
    fields
}

fn values(ctx: &Context<'_>, known: &Known, touchpoint: &Touchpoint, row: &Row) -> Vec<Field> {
    let mut fields = vec![
        Field::text(touchpoint.name.as_str()),
        Field::stage(ctx.project, touchpoint),
    ];
    let standing = |here: Standing| {
        [
            Field::number(ctx, here.score, 1),
            Field::class(ctx, here.class, Kind::Touchpoints),
            here.rank
                .map_or(Field::None, |rank| Field::count(ctx, rank.place)),
        ]
    };
    for column in &known.columns {
        match column {
            Column::Touchpoint => {}
            Column::Whole => fields.extend(standing(row.whole)),
            Column::Disagreement => {
                let found = row.disagreement;
                fields.push(Field::share(ctx, found.places.map(|_| found.customers)));
                match found.places {
                    Some((best, worst)) => {
                        fields.extend([best, worst].map(|place| Field::count(ctx, place)));
                    }
                    None => fields.extend([Field::None, Field::None]),
                }
            }
            Column::Portfolio | Column::Segment(_) => {
                let here = column.standing(&known.comparison, row).unwrap_or_default();
                fields.extend(standing(here));
                let shift = shift(row.whole, here).map(|shift| shift as f64);
                fields.push(Field::number(ctx, shift, 0));
            }
        }
    }
    fields
}
