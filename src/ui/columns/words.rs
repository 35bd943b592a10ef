//! What is said of a column: its kind, its block, what its answers look like.

use super::Look;
use crate::i18n::{Language, Message, decimal, percent};
use crate::methods::panel::{ColumnFacts, Kind};
use crate::model::{Block, QuestionKind, day_of_number};
use crate::ui::inspector;

/// The name of a kind.
pub(super) const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Importance => "survey-kind-importance",
        Kind::Nps => "survey-kind-nps",
        Kind::One => "survey-kind-one",
        Kind::Many => "survey-kind-many",
        Kind::Number => "survey-kind-number",
        Kind::Money => "survey-kind-money",
        Kind::Date => "survey-kind-date",
        Kind::Text => "survey-kind-text",
        Kind::Segment => "survey-kind-segment",
        Kind::Job => "survey-kind-job",
        Kind::Respondent => "survey-kind-respondent",
        Kind::Ignored => "survey-kind-ignored",
    }
}

/// What a kind is for.
pub(super) const fn kind_tip(kind: Kind) -> &'static str {
    match kind {
        Kind::Importance => "survey-kind-importance-tip",
        Kind::Nps => "survey-kind-nps-tip",
        Kind::One => "survey-kind-one-tip",
        Kind::Many => "survey-kind-many-tip",
        Kind::Number => "survey-kind-number-tip",
        Kind::Money => "survey-kind-money-tip",
        Kind::Date => "survey-kind-date-tip",
        Kind::Text => "survey-kind-text-tip",
        Kind::Segment => "survey-kind-segment-tip",
        Kind::Job => "survey-kind-job-tip",
        Kind::Respondent => "survey-kind-respondent-tip",
        Kind::Ignored => "survey-kind-ignored-tip",
    }
}

/// The sign that chooses a kind.
pub(super) const fn sign(kind: Kind) -> char {
    match kind {
        Kind::Importance => '1',
        Kind::Nps => '2',
        Kind::One => '3',
        Kind::Many => '4',
        Kind::Number => '5',
        Kind::Money => '6',
        Kind::Date => '7',
        Kind::Text => '8',
        Kind::Segment => '9',
        Kind::Job => '0',
        Kind::Respondent => '=',
        Kind::Ignored => '-',
    }
}

/// The kind of a sign.
pub(super) fn kind_of_sign(typed: char) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| sign(*kind) == typed)
}

/// The name of a block.
pub const fn block(block: Option<Block>) -> &'static str {
    match block {
        None => "survey-block-none",
        Some(Block::Portrait) => "survey-block-portrait",
        Some(Block::Jobs) => "survey-block-jobs",
        Some(Block::Problems) => "survey-block-problems",
        Some(Block::Factors) => "survey-block-factors",
        Some(Block::Nps) => "survey-block-nps",
        Some(Block::Recommendations) => "survey-block-recommendations",
    }
}

/// A kind with what else decides: the factor, the scale.
pub fn kind_in_full(look: &Look<'_>, of: QuestionKind) -> String {
    let name = Message::new(kind(Kind::of(of)));
    let message = match of {
        QuestionKind::Importance { factor, range } => {
            let factor = factor.and_then(|id| look.project.factor(id));
            let plain = range == crate::model::AnswerRange::IMPORTANCE;
            let message = match factor {
                Some(factor) => {
                    Message::new("survey-importance-of").with("factor", factor.name.as_str())
                }
                None => Message::new("survey-importance-of-none"),
            };
            if plain {
                message
            } else {
                Message::new("survey-on-scale")
                    .with("kind", message)
                    .with("low", range.low.to_string())
                    .with("high", range.high.to_string())
            }
        }
        QuestionKind::Nps { range } if range != crate::model::AnswerRange::NPS => {
            Message::new("survey-on-scale")
                .with("kind", name)
                .with("low", range.low.to_string())
                .with("high", range.high.to_string())
        }
        _ => name,
    };
    look.words.say(&message)
}

/// From where to where, days by their months where that has to be `short`; empty where that makes no sense.
pub fn range(look: &Look<'_>, kind: QuestionKind, facts: &ColumnFacts, short: bool) -> String {
    let language = look.words.language();
    let end = |number: f64| match kind {
        QuestionKind::Date(_) => day_of_number(number).map_or_else(String::new, |day| {
            if short {
                day.format("%m.%Y").to_string()
            } else {
                look.words.say(&inspector::date(language, day))
            }
        }),
        _ => decimal(language, number),
    };
    facts.range.map_or_else(String::new, |(low, high)| {
        let (low, high) = (end(low), end(high));
        if low == high {
            low
        } else {
            format!("{low}…{high}")
        }
    })
}

/// How many different answers.
pub fn distinct(language: Language, facts: &ColumnFacts) -> String {
    #[expect(clippy::cast_precision_loss, reason = "a count")]
    let count = decimal(language, facts.distinct as f64);
    if facts.more {
        format!("{count}+")
    } else {
        count
    }
}

/// The part of gaps.
pub fn gaps(language: Language, facts: &ColumnFacts) -> String {
    let all = facts.answered + facts.missing;
    if all == 0 || facts.missing == 0 {
        return "–".to_owned();
    }
    #[expect(clippy::cast_precision_loss, reason = "counts")]
    let part = facts.missing as f64 / all as f64;
    percent(language, part, usize::from(part < 0.01))
}
