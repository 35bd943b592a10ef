//! What can be wrong with a file that parses: each problem in words of both languages.

use crate::i18n::Message;
use crate::model::{ImportanceError, MAX_ALL_PACKED, Problem, ScaleError};

/// A problem of a file's content.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum FileProblem {
    /// A relation of a factor or touchpoint that does not exist.
    #[error("relation ({factor}, {touchpoint}, {level}) of an item that does not exist")]
    DanglingRelation {
        /// The factor's id.
        factor: u32,
        /// The touchpoint's id.
        touchpoint: u32,
        /// The level.
        level: u8,
        /// True where it is the factor that does not exist.
        no_factor: bool,
        /// True where it is the touchpoint that does not exist.
        no_touchpoint: bool,
    },
    /// A segment's importance of a factor that does not exist.
    #[error("importance {importance} of factor {factor}, which does not exist")]
    DanglingImportance {
        /// The factor's id.
        factor: u32,
        /// The importance.
        importance: f64,
    },
    /// The same relation once more.
    #[error("relation ({factor}, {touchpoint}, {level}) stands twice")]
    DoubleRelation {
        /// The factor's id.
        factor: u32,
        /// The touchpoint's id.
        touchpoint: u32,
        /// The level.
        level: u8,
    },
    /// The same importance of a segment once more.
    #[error("importance {importance} of factor {factor} stands twice")]
    DoubleImportance {
        /// The factor's id.
        factor: u32,
        /// The importance.
        importance: f64,
    },
    /// A doubt about a cell of a factor or touchpoint that does not exist.
    #[error("doubt ({factor}, {touchpoint}) about an item that does not exist")]
    DanglingDoubt {
        /// The factor's id.
        factor: u32,
        /// The touchpoint's id.
        touchpoint: u32,
    },
    /// The same doubt once more.
    #[error("doubt ({factor}, {touchpoint}) stands twice")]
    DoubleDoubt {
        /// The factor's id.
        factor: u32,
        /// The touchpoint's id.
        touchpoint: u32,
    },
    /// A settled cell, without a reason, of a factor or touchpoint that does not exist.
    #[error("settled ({factor}, {touchpoint}, {level}) of an item that does not exist")]
    DanglingSettled {
        /// The factor's id.
        factor: u32,
        /// The touchpoint's id.
        touchpoint: u32,
        /// The level.
        level: u8,
    },
    /// The same settled cell once more.
    #[error("settled ({factor}, {touchpoint}) stands twice")]
    DoubleSettled {
        /// The factor's id.
        factor: u32,
        /// The touchpoint's id.
        touchpoint: u32,
    },
    /// A cell that is settled in two ways.
    #[error("({factor}, {touchpoint}) is settled in two ways")]
    TwoSettled {
        /// The factor's id.
        factor: u32,
        /// The touchpoint's id.
        touchpoint: u32,
    },
    /// A judgement of a factor that does not exist.
    #[error("judgement ({first}, {second}, {number}) of a factor that does not exist")]
    DanglingJudgement {
        /// The first factor's id.
        first: u32,
        /// The second factor's id.
        second: u32,
        /// What was judged.
        number: i8,
    },
    /// A judgement with the larger id first.
    #[error("judgement ({first}, {second}) is the wrong way round")]
    TurnedJudgement {
        /// The first factor's id.
        first: u32,
        /// The second factor's id.
        second: u32,
    },
    /// The same judgement once more.
    #[error("judgement ({first}, {second}) stands twice")]
    DoubleJudgement {
        /// The first factor's id.
        first: u32,
        /// The second factor's id.
        second: u32,
    },
    /// A pair that is judged in two ways.
    #[error("({first}, {second}) is judged in two ways")]
    TwoJudgements {
        /// The first factor's id.
        first: u32,
        /// The second factor's id.
        second: u32,
    },
    /// The same reference once more, where one is enough.
    #[error("id {0} is referred to twice")]
    DoubleReference(u32),
    /// A date that is none, or not written as `2026-11-22`.
    #[error("'{0}' is no date")]
    Date(String),
    /// A time that is none, or not written as `2026-11-22T14:30`.
    #[error("'{0}' is no time")]
    Time(String),
    /// A question that a filter names twice.
    #[error("question {0} stands twice in a filter")]
    TwoClauses(u32),
    /// The same answer once more.
    #[error("an answer stands twice")]
    DoubleChoice,
    /// A factor with two taken importances.
    #[error("factor {0} is taken in two ways")]
    TwoTaken(u32),
    /// A cell with two levels.
    #[error("relation ({factor}, {touchpoint}) is {first} and {second}")]
    TwoLevels {
        /// The factor's id.
        factor: u32,
        /// The touchpoint's id.
        touchpoint: u32,
        /// The level that stands first.
        first: u8,
        /// The other.
        second: u8,
    },
    /// A segment's factor with two importances.
    #[error("importance of factor {factor} is {first} and {second}")]
    TwoImportances {
        /// The factor's id.
        factor: u32,
        /// The importance that stands first.
        first: f64,
        /// The other.
        second: f64,
    },
    /// A level that the scale does not have.
    #[error("level {level} is not of the scale {scale}")]
    Level {
        /// The level.
        level: u8,
        /// The scale's values.
        scale: String,
    },
    /// A scale that is none.
    #[error("{0}")]
    Scale(ScaleError),
    /// An importance out of range.
    #[error("{0}")]
    Importance(ImportanceError),
    /// The counter would give out an id that is taken.
    #[error("the counter {found} lies behind the ids")]
    Counter {
        /// As the file has it.
        found: u32,
        /// As it must be.
        now: u32,
    },
    /// A broken invariant of the model.
    #[error("{0}")]
    Model(Problem),
}

impl From<Problem> for FileProblem {
    fn from(problem: Problem) -> Self {
        Self::Model(problem)
    }
}

impl FileProblem {
    /// The problem in words of both languages, without its place.
    pub fn message(&self) -> Message {
        match self {
            Self::DanglingRelation {
                factor,
                touchpoint,
                level,
                no_factor,
                no_touchpoint,
            } => {
                let key = match (no_factor, no_touchpoint) {
                    (true, true) => "files-problem-dangling-both",
                    (true, false) => "files-problem-dangling-factor",
                    _ => "files-problem-dangling-touchpoint",
                };
                cell(key, *factor, *touchpoint).with("level", *level)
            }
            Self::DanglingImportance { factor, importance } => {
                Message::new("files-problem-dangling-importance")
                    .with("factor", id(*factor))
                    .with("importance", *importance)
            }
            Self::DoubleRelation {
                factor,
                touchpoint,
                level,
            } => cell("files-problem-double-relation", *factor, *touchpoint).with("level", *level),
            Self::DoubleImportance { factor, importance } => {
                Message::new("files-problem-double-importance")
                    .with("factor", id(*factor))
                    .with("importance", *importance)
            }
            Self::DanglingDoubt { factor, touchpoint } => {
                cell("files-problem-dangling-doubt", *factor, *touchpoint)
            }
            Self::DoubleDoubt { factor, touchpoint } => {
                cell("files-problem-double-doubt", *factor, *touchpoint)
            }
            Self::DanglingSettled {
                factor,
                touchpoint,
                level,
            } => cell("files-problem-dangling-settled", *factor, *touchpoint).with("level", *level),
            Self::DoubleSettled { factor, touchpoint } => {
                cell("files-problem-double-settled", *factor, *touchpoint)
            }
            Self::TwoSettled { factor, touchpoint } => {
                cell("files-problem-two-settled", *factor, *touchpoint)
            }
            Self::DanglingJudgement {
                first,
                second,
                number,
            } => pair("files-problem-dangling-judgement", *first, *second)
                .with("number", number.to_string()),
            Self::TurnedJudgement { first, second } => {
                pair("files-problem-turned-judgement", *first, *second)
            }
            Self::DoubleJudgement { first, second } => {
                pair("files-problem-double-judgement", *first, *second)
            }
            Self::TwoJudgements { first, second } => {
                pair("files-problem-two-judgements", *first, *second)
            }
            Self::DoubleReference(double) => {
                Message::new("files-problem-double-reference").with("id", id(*double))
            }
            Self::Date(text) => Message::new("files-problem-date").with("date", text.as_str()),
            Self::Time(text) => Message::new("files-problem-time").with("time", text.as_str()),
            Self::TwoClauses(it) => one("files-problem-two-clauses", "question", *it),
            Self::DoubleChoice => Message::new("files-problem-double-choice"),
            Self::TwoTaken(it) => one("files-problem-two-taken", "factor", *it),
            Self::TwoLevels {
                factor,
                touchpoint,
                first,
                second,
            } => cell("files-problem-two-levels", *factor, *touchpoint)
                .with("first", *first)
                .with("second", *second),
            Self::TwoImportances {
                factor,
                first,
                second,
            } => Message::new("files-problem-two-importances")
                .with("factor", id(*factor))
                .with("first", *first)
                .with("second", *second),
            Self::Level { level, scale } => Message::new("files-problem-level")
                .with("level", *level)
                .with("scale", scale.as_str()),
            Self::Scale(error) => error.message(),
            Self::Importance(error) => {
                Message::new("files-problem-importance").with("why", error.message())
            }
            Self::Counter { found, now } => Message::new("files-problem-counter")
                .with("found", id(*found))
                .with("now", id(*now)),
            Self::Model(problem) => model(problem),
        }
    }
}

/// An id as text, so that it is not grouped like a count.
fn id(id: u32) -> String {
    id.to_string()
}

fn one(key: &'static str, what: &'static str, number: u32) -> Message {
    Message::new(key).with(what, id(number))
}

fn cell(key: &'static str, factor: u32, touchpoint: u32) -> Message {
    Message::new(key)
        .with("factor", id(factor))
        .with("touchpoint", id(touchpoint))
}

fn pair(key: &'static str, first: u32, second: u32) -> Message {
    Message::new(key)
        .with("first", id(first))
        .with("second", id(second))
}

fn model(problem: &Problem) -> Message {
    match problem {
        Problem::Name(error) | Problem::Text(error) => error.message(),
        Problem::Mark(error) => Message::new("files-problem-mark").with("why", error.message()),
        Problem::DoubleTrackName => Message::new("files-problem-track-name"),
        Problem::Entry(error) => error.message(),
        Problem::TooMany(limit) => Message::new("edit-error-too-many").with("limit", *limit),
        Problem::ClassRule(error) => error.message(),
        Problem::DoubleId(double) => {
            Message::new("files-problem-double-id").with("id", id(*double))
        }
        Problem::IdAhead { id: ahead, .. } => {
            Message::new("files-problem-last-id").with("id", id(*ahead))
        }
        Problem::NoStage(stage) => Message::new("files-problem-no-stage").with("stage", id(*stage)),
        Problem::Importance(error) => {
            Message::new("files-problem-importance").with("why", error.message())
        }
        Problem::Share(share) => Message::new("files-problem-share").with("share", *share),
        Problem::DoubleSegmentName => Message::new("files-problem-segment-name"),
        // The check of the file names these before a grid is built; here they would be errors of ours.
        Problem::Level(level) => Message::new("files-problem-level")
            .with("level", *level)
            .with("scale", ""),
        Problem::Dangling(missing) => {
            Message::new("files-problem-dangling").with("id", id(*missing))
        }
        Problem::DoubleHeading => Message::new("files-problem-heading"),
        Problem::DoubleFactor(factor) => {
            Message::new("files-problem-double-factor").with("factor", id(*factor))
        }
        Problem::SecondRespondent => Message::new("files-problem-respondent"),
        Problem::DoubleWaveName => Message::new("files-problem-wave-name"),
        Problem::Packed(bytes) => Message::new("files-problem-packed")
            .with("megabytes", bytes.div_ceil(1 << 20))
            .with("limit", MAX_ALL_PACKED >> 20),
        Problem::Panel(error) => error.message(),
        Problem::NoQuestion(question) => {
            Message::new("files-problem-no-question").with("question", id(*question))
        }
        Problem::NoWave(wave) => Message::new("files-problem-no-wave").with("wave", id(*wave)),
        Problem::DoubleRater => Message::new("files-problem-rater"),
        Problem::Pair(first, second) => pair("files-problem-pair", *first, *second),
        Problem::SettledNowhere => Message::new("files-problem-settled-nowhere"),
        Problem::Orphan => Message::new("files-problem-orphan"),
        Problem::Blank => Message::new("files-problem-blank"),
        Problem::Date => Message::new("edit-error-date"),
        Problem::GridSize { .. } => Message::new("files-problem-grid"),
    }
}
