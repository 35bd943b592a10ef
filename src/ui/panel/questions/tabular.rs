//! The questions as a table.

use crate::ui::Context;
use crate::ui::columns::{Look, block_key, kind_in_full};
use crate::ui::tabular::{Field, Tabular};

/// The table: a row a question.
pub(super) fn of(ctx: &Context<'_>) -> Tabular {
    let look = Look {
        words: ctx.words,
        tokens: ctx.tokens,
        project: ctx.project,
    };
    let heads = [
        "survey-column-heading",
        "survey-label",
        "survey-column-kind",
        "survey-column-block",
        "survey-column-answered",
        "survey-column-gaps",
        "survey-column-least",
        "survey-column-greatest",
        "survey-column-distinct",
    ];
    let questions = ctx.project.panel.questions.iter();
    let rows = questions.map(|question| {
        let facts = ctx.survey.facts.iter().find(|(id, _)| *id == question.id);
        let facts = facts.map(|(_, facts)| facts);
        #[expect(clippy::cast_precision_loss, reason = "counts")]
        let count = |count: Option<u64>| Field::number(ctx, count.map(|count| count as f64), 0);
        let range = facts.and_then(|facts| facts.range);
        vec![
            Field::text(question.heading.as_str()),
            Field::text(question.label.as_str()),
            Field::text(kind_in_full(&look, question.kind)),
            Field::text(ctx.text(block_key(question.block))),
            count(facts.map(|facts| facts.answered)),
            count(facts.map(|facts| facts.missing)),
            Field::number(ctx, range.map(|(low, _)| low), 2),
            Field::number(ctx, range.map(|(_, high)| high), 2),
            count(facts.map(|facts| facts.distinct)),
        ]
    });
    Tabular {
        title: ctx.text("survey-table-title"),
        heads: heads.map(|key| ctx.text(key)).to_vec(),
        rows: rows.collect(),
    }
}
