//! The page as a table, to be copied.

use super::known::{way, ways};
use super::words;
use crate::i18n::Message;
use crate::methods::matrix::Lens;
use crate::methods::panel::{filter_sentence, is_by_hand};
use crate::model::Derivation;
use crate::ui::Context;
use crate::ui::tabular::{Field, Tabular};
use crate::ui::taken::whose;

/// A row for each factor: what it is now, what was taken where it was changed by hand, each derivation with doubt and answers.
pub(super) fn tabular(ctx: &Context<'_>) -> Tabular {
    let Some((found, true)) = ways(ctx) else {
        return Tabular::default();
    };
    let title = Message::new("taken-table-title")
        .with("of", words::of_whom(ctx, whose(ctx)))
        .with("count", found.respondents)
        .with(
            "filter",
            filter_sentence(&ctx.project.panel, &ctx.survey.filter),
        );
    let heads = ["taken-head-factor", "taken-head-now", "taken-head-was"];
    let mut table = Tabular::new(ctx, ctx.say(&title), &heads);
    for derivation in Derivation::ALL {
        table
            .heads
            .push(ctx.text(words::derivation_key(derivation)));
        table.heads.push(ctx.text("taken-head-error"));
        table.heads.push(ctx.text("taken-head-answers"));
    }
    let lens = Lens::new(ctx.project, ctx.scope);
    for factor in ctx.project.factors.iter() {
        let was = is_by_hand(ctx.project, whose(ctx), factor.id);
        let mut row = vec![
            Field::text(factor.name.as_str()),
            Field::number(ctx, lens.importance(factor), 4),
            Field::number(ctx, was.map(|was| was.value.value()), 4),
        ];
        for derivation in Derivation::ALL {
            let found = way(found, derivation);
            let taken = found.and_then(|(derived, ..)| derived.factors.get(&factor.id));
            row.push(Field::number(ctx, taken.map(|it| it.value.value()), 4));
            let error = taken.and_then(|it| it.standard_error);
            row.push(Field::number(ctx, error, 4));
            let answers = taken.map(|it| f64::from(it.answers));
            row.push(Field::number(ctx, answers, 0));
        }
        table.rows.push(row);
    }
    table
}
