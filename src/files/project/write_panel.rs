//! The canonical text of the panel, of taken importances and of hypotheses: one question, filter, claim or line of packed answers a line.

use std::collections::BTreeSet;
use std::fmt;

use chrono::{NaiveDateTime, Timelike};

use super::write::{Date, Key, Lines, Maybe as MaybeNumber, Quoted};
use super::write_tracks::{Maybe, Several, To};
use crate::model::{
    Block, Choice, Claim, DateOrder, Derivation, Direction, Filter, Hypothesis, HypothesisState,
    Measure, Question, QuestionKind, Taken, Wave, WaveId,
};

pub(super) fn filter(out: &mut Lines, depth: usize, filter: Option<&Filter>) {
    out.line(
        depth,
        format_args!("filter: {},", Maybe(filter.map(People))),
    );
}

pub(super) fn taken(out: &mut Lines, depth: usize, taken: Option<&Taken>) {
    let Some(taken) = taken else {
        out.line(depth, format_args!("taken: None,"));
        return;
    };
    out.line(depth, format_args!("taken: Some(("));
    let inner = depth + 1;
    out.line(inner, format_args!("filter: {},", People(&taken.filter)));
    let derivation = match taken.derivation {
        Derivation::Mean => "mean",
        Derivation::TopTwoBox => "top_two_box",
        Derivation::Centred => "centred",
        Derivation::Rank => "rank",
    };
    out.line(inner, format_args!("derivation: {derivation},"));
    out.line(inner, format_args!("at: {},", Time(taken.at)));
    out.line(inner, format_args!("respondents: {},", taken.respondents));
    out.list(inner, "factors", taken.factors.iter(), |out, (id, it)| {
        let (value, error) = (it.value.value(), MaybeNumber(it.standard_error));
        out.line(
            inner + 1,
            format_args!("({}, {value:?}, {error}, {}),", id.0, it.answers),
        );
    });
    out.line(depth, format_args!(")),"));
}

pub(super) fn question(out: &mut Lines, question: &Question) {
    let (heading, label) = (Quoted(&question.heading), Quoted(&question.label));
    let block = question.block.map(|block| match block {
        Block::Portrait => "portrait",
        Block::Jobs => "jobs",
        Block::Problems => "problems",
        Block::Factors => "factors",
        Block::Nps => "nps",
        Block::Recommendations => "recommendations",
    });
    out.line(
        2,
        format_args!(
            "(id: {}, heading: {heading}, label: {label}, kind: {}, block: {}),",
            question.id.0,
            Kind(question.kind),
            Maybe(block),
        ),
    );
}

/// What the answers of a question are.
struct Kind(QuestionKind);

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            QuestionKind::Ignored => f.write_str("Ignored"),
            QuestionKind::Importance { factor, range } => write!(
                f,
                "Importance(factor: {}, low: {}, high: {})",
                Maybe(factor.map(|id| id.0)),
                range.low,
                range.high
            ),
            QuestionKind::Nps { range } => {
                write!(f, "Nps(low: {}, high: {})", range.low, range.high)
            }
            QuestionKind::One => f.write_str("One"),
            QuestionKind::Many { separator } => {
                write!(f, "Many(separator: {})", Key(separator))
            }
            QuestionKind::Number => f.write_str("Number"),
            QuestionKind::Money => f.write_str("Money"),
            QuestionKind::Date(order) => f.write_str(match order {
                DateOrder::YearFirst => "Date(year_first)",
                DateOrder::DayFirst => "Date(day_first)",
                DateOrder::MonthFirst => "Date(month_first)",
            }),
            QuestionKind::Text => f.write_str("Text"),
            QuestionKind::Segment => f.write_str("Segment"),
            QuestionKind::Job => f.write_str("Job"),
            QuestionKind::Respondent => f.write_str("Respondent"),
        }
    }
}

pub(super) fn hypothesis(out: &mut Lines, hypothesis: &Hypothesis) {
    let state = match hypothesis.state {
        HypothesisState::Draft => "draft",
        HypothesisState::Planned => "planned",
        HypothesisState::Collecting => "collecting",
        HypothesisState::Judged => "judged",
        HypothesisState::Dropped => "dropped",
    };
    let statement = Quoted(&hypothesis.statement);
    out.line(2, format_args!("("));
    out.line(3, format_args!("id: {},", hypothesis.id.0));
    out.line(3, format_args!("statement: {statement},"));
    out.line(3, format_args!("state: {state},"));
    out.line(3, format_args!("owner: {},", Quoted(&hypothesis.owner)));
    out.line(3, format_args!("note: {},", Quoted(&hypothesis.note)));
    let segment = Maybe(hypothesis.segment.as_ref().map(To));
    out.line(3, format_args!("segment: {segment},"));
    let steps = Several(hypothesis.steps.iter().map(To));
    out.line(3, format_args!("steps: {steps},"));
    let evidence = Several(hypothesis.evidence.iter().map(To));
    out.line(3, format_args!("evidence: {evidence},"));
    out.line(3, format_args!("waves: {},", waves(&hypothesis.waves)));
    out.line(3, format_args!("written: {},", Time(hypothesis.written)));
    out.line(3, format_args!("claim: {},", Claimed(&hypothesis.claim)));
    out.list(3, "earlier", &hypothesis.earlier, |out, earlier| {
        let (written, claim) = (Time(earlier.written), Claimed(&earlier.claim));
        out.line(4, format_args!("({written}, {claim}),"));
    });
    out.line(2, format_args!("),"));
}

pub(super) fn wave(out: &mut Lines, wave: &Wave) {
    let source = &wave.source;
    out.line(2, format_args!("("));
    out.line(3, format_args!("id: {},", wave.id.0));
    out.line(3, format_args!("name: {},", Quoted(&wave.name)));
    out.line(3, format_args!("date: {},", Date(wave.date)));
    out.line(3, format_args!("method: {},", Quoted(&wave.method)));
    out.line(3, format_args!("read: {},", Time(wave.read)));
    out.line(3, format_args!("path: {},", Quoted(&source.path)));
    out.line(3, format_args!("sheet: {},", Quoted(&source.sheet)));
    out.line(3, format_args!("bytes: {},", source.bytes));
    out.line(3, format_args!("hash: {},", Quoted(&source.hash)));
    out.line(3, format_args!("rows: {},", source.rows));
    match &source.packed {
        None => out.line(3, format_args!("packed: None,")),
        Some(packed) => {
            out.line(3, format_args!("packed: Some(["));
            for line in packed.split('\n') {
                out.line(4, format_args!("{},", Quoted(line)));
            }
            out.line(3, format_args!("]),"));
        }
    }
    out.line(2, format_args!("),"));
}

/// A day and a time, as `"2026-11-22T14:30"`, with seconds where there are any.
struct Time(NaiveDateTime);

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", time(self.0))
    }
}

/// A day and a time as a file writes it.
pub(super) fn time(time: NaiveDateTime) -> String {
    let whole_minute = time.second() == 0 && time.nanosecond() == 0;
    let form = if whole_minute {
        "%Y-%m-%dT%H:%M"
    } else {
        "%Y-%m-%dT%H:%M:%S%.f"
    };
    time.format(form).to_string()
}

/// A filter.
struct People<'a>(&'a Filter);

impl fmt::Display for People<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let clauses = self.0.clauses.iter();
        let clauses = clauses.map(|(id, choices)| Clause(id.0, choices));
        let (clauses, waves) = (Several(clauses), waves(&self.0.waves));
        write!(f, "(clauses: {clauses}, waves: {waves})")
    }
}

struct Clause<'a>(u32, &'a BTreeSet<Choice>);

impl fmt::Display for Clause<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({}, {})", self.0, choices(self.1))
    }
}

fn choices(choices: &BTreeSet<Choice>) -> impl fmt::Display + '_ {
    Several(choices.iter().map(Answer))
}

struct Answer<'a>(&'a Choice);

impl fmt::Display for Answer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Choice::Named(name) => write!(f, "Named({})", Quoted(name)),
            Choice::Level(level) => write!(f, "Level({level})"),
            Choice::Between(from, below) => {
                write!(f, "Between({:?}, {:?})", from.value(), below.value())
            }
            Choice::Missing => f.write_str("Missing"),
        }
    }
}

fn waves(waves: &BTreeSet<WaveId>) -> impl fmt::Display + '_ {
    Several(waves.iter().map(|id| id.0))
}

struct Claimed<'a>(&'a Claim);

impl fmt::Display for Claimed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let claim = self.0;
        write!(f, "(filter: {}, measure: ", People(&claim.filter))?;
        match &claim.measure {
            Measure::Share(id, of) => write!(f, "Share({}, {})", id.0, choices(of))?,
            Measure::Mean(id) => write!(f, "Mean({})", id.0)?,
            Measure::Nps(id) => write!(f, "Nps({})", id.0)?,
        }
        let direction = match claim.direction {
            Direction::Above => "above",
            Direction::Below => "below",
        };
        write!(
            f,
            ", direction: {direction}, threshold: {:?}, planned: {}, method: {})",
            claim.threshold.value(),
            claim.planned,
            Quoted(&claim.method),
        )
    }
}
