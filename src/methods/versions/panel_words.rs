//! Filters, claims, taken importances, sources and kinds of answers in words, as differences and conflicts say them.

use std::collections::BTreeSet;

use chrono::{NaiveDateTime, Timelike};

use super::words::{Names, day, joined, number, quoted, word};
use crate::i18n::Message;
use crate::model::{
    AnswerRange, Block, Choice, Claim, DateOrder, Derivation, Direction, Filter, HypothesisState,
    Measure, QuestionKind, Source, Taken,
};

/// Whose answers count, such as “‘Where?’: ‘at home’ or no answer”.
pub(super) fn filter(filter: &Filter, names: &Names<'_>) -> Message {
    let clauses = filter.clauses.iter().map(|(question, choices)| {
        Message::new("versions-clause")
            .with("question", names.name(question.0))
            .with("answers", answers(choices))
    });
    let waves = names.all(filter.waves.iter().map(|id| id.0));
    let waves = waves.map(|waves| Message::new("versions-of-waves").with("waves", waves));
    joined(clauses.chain(waves).collect()).unwrap_or_else(|| word("versions-everybody"))
}

fn answers(choices: &BTreeSet<Choice>) -> Message {
    let choices = choices.iter().map(|choice| match choice {
        Choice::Named(name) => quoted(name),
        Choice::Level(level) => number(f64::from(*level)),
        Choice::Between(from, below) => Message::new("versions-between")
            .with("from", from.value())
            .with("below", below.value()),
        Choice::Missing => word("versions-no-answer"),
    });
    let all: Vec<Message> = choices.collect();
    let any = all.into_iter().rev().reduce(|rest, first| {
        Message::new("versions-or")
            .with("first", first)
            .with("rest", rest)
    });
    any.unwrap_or_else(|| word("versions-nothing"))
}

/// What is claimed, with its filter.
pub(super) fn claim(claim: &Claim, names: &Names<'_>) -> Message {
    let question = |key, id: u32| Message::new(key).with("question", names.name(id));
    let threshold = claim.threshold.value();
    let (measure, threshold) = match &claim.measure {
        Measure::Share(id, choices) => {
            // As many places as a person types; a fraction times 100 has stray ones.
            let percent = (threshold * 1e8).round() / 1e6;
            (
                question("versions-measure-share", id.0).with("answers", answers(choices)),
                Message::new("versions-percent").with("value", percent),
            )
        }
        Measure::Mean(id) => (question("versions-measure-mean", id.0), number(threshold)),
        Measure::Nps(id) => (question("versions-measure-nps", id.0), number(threshold)),
    };
    let key = match claim.direction {
        Direction::Above => "versions-claim-above",
        Direction::Below => "versions-claim-below",
    };
    let figure = Message::new(key)
        .with("measure", measure)
        .with("threshold", threshold);
    let of = Message::new("versions-claim-of").with("filter", filter(&claim.filter, names));
    let planned = Message::new("versions-claim-planned").with("count", claim.planned);
    let way = (!claim.method.trim().is_empty()).then(|| quoted(&claim.method));
    let parts = [figure, of, planned].into_iter().chain(way).collect();
    joined(parts).unwrap_or_else(|| word("versions-nothing"))
}

/// How, of whom and when importances were taken.
pub(super) fn taken(taken: &Taken, names: &Names<'_>) -> Message {
    let derivation = word(match taken.derivation {
        Derivation::Mean => "versions-derivation-mean",
        Derivation::TopTwoBox => "versions-derivation-top",
        Derivation::Centred => "versions-derivation-centred",
        Derivation::Rank => "versions-derivation-rank",
    });
    Message::new("versions-taken")
        .with("count", taken.factors.len())
        .with("derivation", derivation)
        .with("respondents", taken.respondents)
        .with("filter", filter(&taken.filter, names))
        .with("time", time(taken.at))
}

fn time(time: NaiveDateTime) -> Message {
    // As texts, because a number would be grouped.
    Message::new("versions-time")
        .with("day", day(time.date()))
        .with("hour", format!("{:02}", time.hour()))
        .with("minute", format!("{:02}", time.minute()))
}

/// Where the answers of a wave are, and how many; none where nothing is known of them.
pub(super) fn source(source: &Source) -> Option<Message> {
    if *source == Source::default() {
        return None;
    }
    let sheet = (!source.sheet.is_empty()).then(|| quoted(&source.sheet));
    let people = Message::new("versions-people")
        .with("count", usize::try_from(source.rows).unwrap_or(usize::MAX));
    let packed = source.packed.as_ref().map(|_| word("versions-packed"));
    let file = [quoted(&source.path)].into_iter().chain(sheet);
    joined(file.chain([people]).chain(packed).collect())
}

/// What the answers of a question are.
pub(super) fn kind(kind: QuestionKind, names: &Names<'_>) -> Message {
    let ranged = |message: Message, range: AnswerRange| {
        message
            .with("low", range.low.to_string())
            .with("high", range.high.to_string())
    };
    match kind {
        QuestionKind::Importance {
            factor: Some(factor),
            range,
        } => {
            let message = Message::new("versions-kind-importance");
            ranged(message.with("factor", names.name(factor.0)), range)
        }
        QuestionKind::Importance {
            factor: None,
            range,
        } => ranged(Message::new("versions-kind-importance-of-none"), range),
        QuestionKind::Nps { range } => ranged(Message::new("versions-kind-nps"), range),
        QuestionKind::Many { separator } => {
            Message::new("versions-kind-many").with("separator", separator.to_string())
        }
        QuestionKind::Ignored => word("versions-kind-ignored"),
        QuestionKind::One => word("versions-kind-one"),
        QuestionKind::Number => word("versions-kind-number"),
        QuestionKind::Money => word("versions-kind-money"),
        QuestionKind::Date(DateOrder::YearFirst) => word("versions-kind-date-year"),
        QuestionKind::Date(DateOrder::DayFirst) => word("versions-kind-date-day"),
        QuestionKind::Date(DateOrder::MonthFirst) => word("versions-kind-date-month"),
        QuestionKind::Text => word("versions-kind-text"),
        QuestionKind::Segment => word("versions-kind-segment"),
        QuestionKind::Job => word("versions-kind-job"),
        QuestionKind::Respondent => word("versions-kind-respondent"),
    }
}

/// The block of the panel.
pub(super) fn block(block: Block) -> Message {
    word(match block {
        Block::Portrait => "versions-block-portrait",
        Block::Jobs => "versions-block-jobs",
        Block::Problems => "versions-block-problems",
        Block::Factors => "versions-block-factors",
        Block::Nps => "versions-block-nps",
        Block::Recommendations => "versions-block-recommendations",
    })
}

/// How far the work on a hypothesis is.
pub(super) fn state(state: HypothesisState) -> Message {
    word(match state {
        HypothesisState::Draft => "versions-hypothesis-draft",
        HypothesisState::Planned => "versions-hypothesis-planned",
        HypothesisState::Collecting => "versions-hypothesis-collecting",
        HypothesisState::Judged => "versions-hypothesis-judged",
        HypothesisState::Dropped => "versions-hypothesis-dropped",
    })
}
