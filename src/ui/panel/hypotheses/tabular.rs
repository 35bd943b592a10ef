//! The list as a table, to be copied.

use super::choice::{Kind, Listed};
use super::{known, words};
use crate::methods::hypotheses::Verdict;
use crate::ui::Context;
use crate::ui::tabular::{Field, Tabular};

const HEADS: [&str; 13] = [
    "hypotheses-statement",
    "hypotheses-whom",
    "hypotheses-claim",
    "hypotheses-planned-n",
    "hypotheses-table-answers",
    "hypotheses-table-figure",
    "hypotheses-table-low",
    "hypotheses-table-high",
    "hypotheses-table-verdict",
    "hypotheses-table-more",
    "hypotheses-state",
    "hypotheses-owner",
    "hypotheses-table-written",
];

/// A row for each hypothesis that is listed, in the order of the list; verdicts only where they are current.
pub(super) fn tabular(ctx: &Context<'_>, listed: &Listed) -> Tabular {
    let mut table = Tabular::new(ctx, ctx.text("hypotheses-list"), &HEADS);
    let judged = known::judged(ctx).unwrap_or_default();
    let with = ctx.project.hypotheses.iter().map(|it| {
        let found = judged.iter().find(|(id, _)| *id == it.id);
        (it, found.map(|(_, judged)| judged))
    });
    for (it, judged) in listed.pick(with) {
        let ends = judged.and_then(|judged| judged.interval);
        let more = judged.and_then(|judged| match judged.verdict {
            Verdict::Open { more } => more,
            _ => None,
        });
        let verdict = judged.map(|judged| ctx.text(Kind::of(judged.verdict).key()));
        let answers = judged.map(|judged| judged.answers);
        table.rows.push(vec![
            Field::text(it.statement.as_str()),
            Field::text(words::whom(ctx, &it.claim.filter)),
            Field::text(words::claim(ctx, &it.claim)),
            Field::count(ctx, it.claim.planned as usize),
            answers.map_or(Field::None, |count| Field::count(ctx, count)),
            Field::number(ctx, judged.and_then(|judged| judged.figure), 4),
            Field::number(ctx, ends.map(|ends| ends.low), 4),
            Field::number(ctx, ends.map(|ends| ends.high), 4),
            Field::text(verdict.unwrap_or_default()),
            Field::number(ctx, more.map(|more| more as f64), 0),
            Field::text(ctx.text(words::state_key(it.state))),
            Field::text(it.owner.as_str()),
            Field::text(words::moment(ctx, it.written)),
        ]);
    }
    table
}
