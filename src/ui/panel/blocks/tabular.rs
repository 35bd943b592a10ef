//! All charts as one table: a row for each answer, with how many gave it, its share, and both ends of the interval.

use super::known::block_key;
use crate::methods::panel::{Interval, filter_sentence};
use crate::model::QuestionKind;
use crate::ui::Context;
use crate::ui::panel::words;
use crate::ui::tabular::{Field, Tabular};

/// The table, under the filter that the figures are of.
pub(super) fn of(ctx: &Context<'_>) -> Tabular {
    let survey = ctx.survey;
    let found = survey.figures.get(&survey.filter, survey.stamp);
    let Some(((figures, true), base)) = found.zip(survey.base.as_ref()) else {
        return Tabular::default();
    };
    let panel = base.panel();
    let title = ctx.say(&filter_sentence(panel, &survey.filter));
    let heads = [
        "charts-column-block",
        "charts-column-question",
        "charts-column-answer",
        "charts-column-count",
        "charts-column-n",
        "charts-column-figure",
        "charts-column-low",
        "charts-column-high",
    ];
    let mut table = Tabular::new(ctx, title, &heads);
    for chart in &figures.charts {
        let Some(question) = panel.question(chart.question) else {
            continue;
        };
        let Some(block) = question.block else {
            continue;
        };
        let start = |answer: String| {
            vec![
                Field::text(ctx.text(block_key(block))),
                Field::text(words::question(ctx, question)),
                Field::text(answer),
            ]
        };
        let ends = |interval: Option<Interval>| {
            let low = interval.map(|it| it.low);
            [low, interval.map(|it| it.high)]
        };
        if question.kind == QuestionKind::Text {
            let mut row = start(String::new());
            row.push(Field::count(ctx, chart.answered));
            table.rows.push(row);
        }
        for bar in &chart.bars {
            let mut row = start(words::choice(ctx, question, &bar.choice));
            row.push(Field::count(ctx, bar.share.count));
            row.push(Field::count(ctx, bar.share.of));
            row.push(Field::share(ctx, bar.share.value()));
            row.extend(ends(bar.share.interval()).map(|end| Field::share(ctx, end)));
            table.rows.push(row);
        }
        let mean = chart.mean.filter(|mean| mean.count > 0).map(|mean| {
            let figure = (mean.count, mean.mean, mean.interval());
            ("charts-column-mean", figure)
        });
        let nps = chart.nps.and_then(|nps| {
            let figure = (nps.count(), nps.value()?, nps.interval());
            Some(("charts-column-nps", figure))
        });
        for (key, (count, value, interval)) in mean.into_iter().chain(nps) {
            let mut row = start(ctx.text(key));
            row.extend([Field::None, Field::count(ctx, count)]);
            row.push(Field::number(ctx, Some(value), 2));
            row.extend(ends(interval).map(|end| Field::number(ctx, end, 2)));
            table.rows.push(row);
        }
    }
    table
}
