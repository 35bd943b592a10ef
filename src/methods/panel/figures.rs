//! The figures of every chart under one filter.

use std::collections::BTreeSet;

use super::bits::Rows;
use super::select::{Selected, passing};
use super::threads::{spread, threads_for};
use super::{Base, Mean, Nps, Share, count};
use crate::model::{Choice, Filter, QuestionId};

/// What all charts show.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PanelFigures {
    /// How many rows there are.
    pub rows: usize,
    /// How many pass the filter.
    pub passing: usize,
    /// One for each question that is read, in the order of the questions.
    pub charts: Vec<Chart>,
    /// The questions that the filter names and that have no answers here: what it says of them was left out.
    pub unread: Vec<QuestionId>,
}

/// What the chart of a question shows: those who pass the filter of all other questions.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// The question.
    pub question: QuestionId,
    /// How many answered it.
    pub answered: usize,
    /// How many did not.
    pub missing: usize,
    /// A bar for each choice, in the order of [`Base::choices`], before [`Choice::Missing`] those that the filter chooses and that are
    /// not among them. Each is a share of those who answered, [`Choice::Missing`] of all.
    pub bars: Vec<Bar>,
    /// How many choices have no bar, because there are too many.
    pub left_out: usize,
    /// The mean of numbers, amounts and importances; of importances as carried onto 1…5.
    pub mean: Option<Mean>,
    /// The Net Promoter Score.
    pub nps: Option<Nps>,
}

/// A bar of a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it stands for.
    pub choice: Choice,
    /// How many gave it of those who answered; how many gave no answer of all.
    pub share: Share,
    /// Whether the filter chooses it.
    pub chosen: bool,
}

impl PanelFigures {
    /// The chart of a question.
    pub fn chart(&self, question: QuestionId) -> Option<&Chart> {
        self.charts.iter().find(|chart| chart.question == question)
    }
}

impl Chart {
    /// The bar of a choice.
    pub fn bar(&self, choice: &Choice) -> Option<&Bar> {
        self.bars.iter().find(|bar| bar.choice == *choice)
    }
}

/// The figures under a filter, on as many threads as the machine has. What the filter says of a question that has no answers here is
/// left out and named in [`PanelFigures::unread`].
pub fn panel_figures(base: &Base, filter: &Filter) -> PanelFigures {
    panel_figures_on(base, filter, threads_for(base.rows()))
}

/// The same on so many threads; their number changes nothing.
pub fn panel_figures_on(base: &Base, filter: &Filter, threads: usize) -> PanelFigures {
    let selected = Selected::new(base, filter, threads);
    let questions: Vec<QuestionId> = base.questions().map(|question| question.id).collect();
    let charts = spread(threads, questions.len(), |at| {
        let question = *questions.get(at)?;
        chart(base, question, selected.for_chart(question), filter)
    });
    PanelFigures {
        rows: base.rows(),
        passing: selected.all.count(),
        charts: charts.into_iter().flatten().collect(),
        unread: base.unread(filter),
    }
}

/// The figures of one question over those who pass the whole filter, what it says of that question included; none where the question has
/// no answers here.
pub fn question_figures(base: &Base, filter: &Filter, question: QuestionId) -> Option<Chart> {
    let rows = passing(base, filter, threads_for(base.rows()));
    chart(base, question, &rows, filter)
}

/// What the filter chooses is a bar, so that it can be let go.
fn chart(base: &Base, question: QuestionId, rows: &Rows, filter: &Filter) -> Option<Chart> {
    let chosen = filter.clauses.get(&question);
    let none = BTreeSet::new();
    count::chart(base, question, rows, chosen.unwrap_or(&none), chosen)
}
