//! The table as text for a spreadsheet: tab-separated, as the rows stand on screen.

use super::column::Column;
use super::known::{Known, Line};
use crate::i18n::{Language, Message};
use crate::methods::matrix::Kind;
use crate::methods::segments::{Row, Standing, shift};
use crate::model::Touchpoint;
use crate::ui::Context;

/// All rows on show, whatever is selected, under one line of heads.
pub fn table(ctx: &Context<'_>, known: &Known) -> String {
    let mut lines = vec![heads(ctx, known)];
    for line in &known.lines {
        if let Line::Touchpoint(position) = line
            && let (Some(touchpoint), Some(row)) = (
                ctx.project.touchpoints.get(*position),
                known.comparison.rows.get(*position),
            )
        {
            lines.push(values(ctx, known, touchpoint, row));
        }
    }
    let mut text = String::new();
    for fields in lines {
        let fields: Vec<String> = fields.iter().map(|field| plain(field)).collect();
        text.push_str(&fields.join("\t"));
        text.push('\n');
    }
    text
}

/// A field without what would end it.
fn plain(field: &str) -> String {
    field.replace(['\t', '\n', '\r'], " ")
}

/// A number as a spreadsheet of that language takes it: no groups of digits, and no rounding of ours in the last ones.
fn number(language: Language, value: f64) -> String {
    let text = ((value * 1e9).round() / 1e9).to_string();
    match language {
        Language::English => text,
        Language::Russian => text.replace('.', ","),
    }
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

fn values(ctx: &Context<'_>, known: &Known, touchpoint: &Touchpoint, row: &Row) -> Vec<String> {
    let language = ctx.language();
    let stage = ctx.project.stage(touchpoint.stage);
    let stage = stage.map_or_else(String::new, |stage| stage.name.clone());
    let mut fields = vec![touchpoint.name.clone(), stage];
    let text = |found: Option<String>| found.unwrap_or_default();
    let standing = |here: Standing| {
        [
            text(here.score.map(|score| number(language, score))),
            text(
                here.class
                    .map(|class| ctx.text(class.key(Kind::Touchpoints))),
            ),
            text(here.rank.map(|rank| rank.place.to_string())),
        ]
    };
    for column in &known.columns {
        match column {
            Column::Touchpoint => {}
            Column::Whole => fields.extend(standing(row.whole)),
            Column::Disagreement => {
                let found = row.disagreement;
                let places = found
                    .places
                    .map(|(best, worst)| [best, worst].map(|p| p.to_string()));
                let part = places.is_some().then(|| number(language, found.customers));
                fields.push(text(part));
                fields.extend(places.unwrap_or_default());
            }
            Column::Portfolio | Column::Segment(_) => {
                let here = column.standing(&known.comparison, row).unwrap_or_default();
                fields.extend(standing(here));
                fields.push(text(shift(row.whole, here).map(|shift| shift.to_string())));
            }
        }
    }
    fields
}
