//! Two filters side by side, and which differences are beyond chance.

use super::bits::Rows;
use super::count;
use super::difference::Difference;
use super::select::passing;
use super::threads::{spread, threads_for};
use super::{Base, Chart};
use crate::model::{Choice, Filter, QuestionId};

/// Two filters beside each other. Each chart counts all who pass its filter, its own question's part included.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PanelComparison {
    /// How many pass each filter.
    pub passing: [usize; 2],
    /// How many pass both: the two are then not independent, and the intervals are wider than they need be.
    pub both: usize,
    /// One for each question that is read, in the order of the questions.
    pub charts: Vec<ChartDifference>,
}

/// A question under both filters.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartDifference {
    /// The question.
    pub question: QuestionId,
    /// Its figures under each filter; both have the same bars in the same order.
    pub sides: [Chart; 2],
    /// For each bar the first side's share less the second's; none where a side has no answers.
    pub bars: Vec<(Choice, Option<Difference>)>,
    /// The first side's mean less the second's; none where a side has fewer than two answers, or all answers are alike.
    pub mean: Option<Difference>,
    /// The first side's Net Promoter Score less the second's; none where a side has no answers, or all answers are alike.
    pub nps: Option<Difference>,
}

/// Sets two filters beside each other. Shares by Newcombe's interval, means by Welch's.
pub fn compare(base: &Base, first: &Filter, second: &Filter) -> PanelComparison {
    let threads = threads_for(base.rows());
    let rows = [first, second].map(|filter| passing(base, filter, threads));
    let questions: Vec<QuestionId> = base.questions().map(|question| question.id).collect();
    let charts = spread(threads, questions.len(), |at| {
        chart(base, *questions.get(at)?, &rows, [first, second])
    });
    let [a, b] = &rows;
    PanelComparison {
        passing: [a.count(), b.count()],
        both: a.bits().count_with(b.bits()),
        charts: charts.into_iter().flatten().collect(),
    }
}

fn chart(
    base: &Base,
    question: QuestionId,
    [first_rows, second_rows]: &[Rows; 2],
    [first, second]: [&Filter; 2],
) -> Option<ChartDifference> {
    let first = first.clauses.get(&question);
    let second = second.clauses.get(&question);
    // What either of them chooses is a bar of both.
    let chosen = first.into_iter().chain(second).flatten().cloned().collect();
    let a = count::chart(base, question, first_rows, &chosen, first)?;
    let b = count::chart(base, question, second_rows, &chosen, second)?;
    let bars = a.bars.iter().zip(&b.bars);
    Some(ChartDifference {
        question,
        bars: bars
            .map(|(a, b)| (a.choice.clone(), a.share.less(b.share)))
            .collect(),
        mean: a.mean.zip(b.mean).and_then(|(a, b)| a.less(b)),
        nps: a.nps.zip(b.nps).and_then(|(a, b)| a.less(b)),
        sides: [a, b],
    })
}
