//! The table of private hypotheses: what is claimed of whom, and what the answers make of it.

use super::lines::{LineCell, LineColumn, Lines};
use crate::files::WithAnswers;
use crate::files::choices::{choice_code, choices_words};
use crate::i18n::{Language, Message, words};
use crate::methods::hypotheses::{Judged, Verdict, judge};
use crate::methods::panel::filter_sentence;
use crate::model::{
    Claim, Direction, Hypothesis, HypothesisState, Measure, Panel, Project, Question,
};

const COLUMNS: &[LineColumn] = &[
    LineColumn::text("hypothesis", "panel-out-column-hypothesis", 44.0),
    LineColumn::text("state", "table-column-state", 14.0),
    LineColumn::text("owner", "table-column-owner", 16.0),
    LineColumn::text("segment", "table-column-segment", 18.0),
    LineColumn::text("of", "panel-out-column-whom", 30.0),
    LineColumn::text("measure", "panel-out-column-measure", 10.0),
    LineColumn::text("question", "panel-out-column-question", 28.0),
    LineColumn::text("choices", "panel-out-column-choices", 22.0),
    LineColumn::text("direction", "panel-out-column-direction", 12.0),
    LineColumn::figure("threshold", "panel-out-column-threshold"),
    LineColumn::figure("planned", "panel-out-column-planned"),
    LineColumn::text("method", "panel-out-column-method", 20.0),
    LineColumn::text("written", "panel-out-column-written", 17.0),
    LineColumn::figure("changes", "panel-out-column-changes"),
    LineColumn::figure("answers", "panel-out-column-n"),
    LineColumn::figure("figure", "panel-out-column-figure"),
    LineColumn::figure("low", "panel-out-column-low"),
    LineColumn::figure("high", "panel-out-column-high"),
    LineColumn::text("verdict", "panel-out-column-verdict", 14.0),
    LineColumn::figure("more_answers", "panel-out-column-more"),
    LineColumn::text("after_the_data", "panel-out-column-after", 12.0),
];

/// The table, in the order of the list. Where there are no answers to judge by, the columns from `answers` on are empty.
pub fn hypotheses<'p>(of: impl Into<WithAnswers<'p>>, language: Language) -> Lines {
    let of = of.into();
    let row = |hypothesis: &Hypothesis| {
        let judged = of.answers.map(|answers| judge(hypothesis, answers));
        let mut row = claimed(of.project, hypothesis, language);
        row.extend(found(&hypothesis.claim, judged.as_ref()));
        row
    };
    Lines {
        columns: COLUMNS,
        rows: of.project.hypotheses.iter().map(row).collect(),
    }
}

/// What was written down.
fn claimed(project: &Project, hypothesis: &Hypothesis, language: Language) -> Vec<LineCell> {
    let claim = &hypothesis.claim;
    let question = project.panel.question(claim.measure.question());
    let segment = (hypothesis.segment.as_ref())
        .map(|link| link.name(|id| project.segment(id).map(|it| &it.name)));
    let whom = words(language).write(&filter_sentence(&project.panel, &claim.filter));
    let threshold = claim.threshold.value();
    let planned = usize::try_from(claim.planned).unwrap_or(usize::MAX);
    let (state_code, state_key) = state(hypothesis.state);
    let (measure_code, measure_key) = measure(&claim.measure);
    let (direction_code, direction_key) = direction(claim.direction);
    vec![
        LineCell::typed(&hypothesis.statement),
        LineCell::Word(state_code, state_key),
        LineCell::typed(&hypothesis.owner),
        segment.map_or(LineCell::Empty, LineCell::typed),
        LineCell::Typed(whom),
        LineCell::Word(measure_code, measure_key),
        question.map_or(LineCell::Empty, |question| LineCell::typed(question.name())),
        choices(&project.panel, &claim.measure, question, language),
        LineCell::Word(direction_code, direction_key),
        in_unit(&claim.measure, threshold),
        LineCell::Count(planned),
        LineCell::typed(&claim.method),
        LineCell::Typed(hypothesis.written.format("%Y-%m-%d %H:%M").to_string()),
        LineCell::Count(hypothesis.earlier.len()),
    ]
}

/// What the answers make of it.
fn found(claim: &Claim, judged: Option<&Judged>) -> [LineCell; 7] {
    let Some(judged) = judged else {
        return [const { LineCell::Empty }; 7];
    };
    let figure =
        |value: Option<f64>| value.map_or(LineCell::Empty, |value| in_unit(&claim.measure, value));
    let more = match judged.verdict {
        Verdict::Open { more } => more.and_then(|more| usize::try_from(more).ok()),
        Verdict::NoAnswers | Verdict::Confirmed | Verdict::Refuted => None,
    };
    let (code, key) = verdict(judged.verdict);
    [
        LineCell::Count(judged.answers),
        figure(judged.figure),
        figure(judged.interval.map(|interval| interval.low)),
        figure(judged.interval.map(|interval| interval.high)),
        LineCell::Word(code, key),
        LineCell::count(more),
        LineCell::Flag(judged.after_the_data),
    ]
}

fn in_unit(measure: &Measure, value: f64) -> LineCell {
    match measure {
        Measure::Share(..) => LineCell::Share(value),
        Measure::Mean(_) | Measure::Nps(_) => LineCell::Number(value),
    }
}

/// The answers whose share is meant: `|` between them for scripts, “or” for people.
fn choices(
    panel: &Panel,
    measure: &Measure,
    question: Option<&Question>,
    language: Language,
) -> LineCell {
    let (Measure::Share(_, choices), Some(question)) = (measure, question) else {
        return LineCell::Empty;
    };

    let codes: Vec<String> = (choices.iter())
        .map(|choice| choice_code(question, choice))
        .collect();
    let said = choices_words(panel, question, choices, language);
    LineCell::Answer(
        codes.join("|"),
        Message::new("panel-out-choice").with("text", said),
    )
}

/// How far the work on a hypothesis is, as scripts know it, and the key of what people read.
pub(in crate::files) const fn state(state: HypothesisState) -> (&'static str, &'static str) {
    match state {
        HypothesisState::Draft => ("draft", "panel-out-state-draft"),
        HypothesisState::Planned => ("planned", "panel-out-state-planned"),
        HypothesisState::Collecting => ("collecting", "panel-out-state-collecting"),
        HypothesisState::Judged => ("judged", "panel-out-state-judged"),
        HypothesisState::Dropped => ("dropped", "panel-out-state-dropped"),
    }
}

const fn measure(measure: &Measure) -> (&'static str, &'static str) {
    match measure {
        Measure::Share(..) => ("share", "panel-out-measure-share"),
        Measure::Mean(_) => ("mean", "panel-out-measure-mean"),
        Measure::Nps(_) => ("nps", "panel-out-measure-nps"),
    }
}

const fn direction(direction: Direction) -> (&'static str, &'static str) {
    match direction {
        Direction::Above => ("above", "panel-out-above"),
        Direction::Below => ("below", "panel-out-below"),
    }
}

const fn verdict(verdict: Verdict) -> (&'static str, &'static str) {
    match verdict {
        Verdict::NoAnswers => ("no_answers", "panel-out-verdict-no-answers"),
        Verdict::Confirmed => ("confirmed", "panel-out-verdict-confirmed"),
        Verdict::Refuted => ("refuted", "panel-out-verdict-refuted"),
        Verdict::Open { .. } => ("not_settled", "panel-out-verdict-open"),
    }
}
