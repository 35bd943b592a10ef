//! The buyer panel: which files of answers it rests on and what each of their columns asks.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};

use super::{FactorId, List, QuestionId, WaveId};

/// The most questions of a panel.
pub const MAX_QUESTIONS: usize = 200;
/// The most waves of a panel.
pub const MAX_WAVES: usize = 100;

/// What is asked, and the files with the answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Panel {
    /// The questions in the order of the columns.
    pub questions: List<Question>,
    /// The waves in order.
    pub waves: List<Wave>,
}

impl Panel {
    /// True where nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.questions.is_empty() && self.waves.is_empty()
    }

    /// The question of an id.
    pub fn question(&self, id: QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The position of a question.
    pub fn question_position(&self, id: QuestionId) -> Option<usize> {
        self.questions.iter().position(|question| question.id == id)
    }

    /// The wave of an id.
    pub fn wave(&self, id: WaveId) -> Option<&Wave> {
        self.waves.iter().find(|wave| wave.id == id)
    }

    /// The position of a wave.
    pub fn wave_position(&self, id: WaveId) -> Option<usize> {
        self.waves.iter().position(|wave| wave.id == id)
    }
}

/// A question: a column of the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its identity.
    pub id: QuestionId,
    /// The head of its column, by which it is found in every wave; never empty, no two questions share one.
    pub heading: String,
    /// What it is called on screen; empty where that is its heading.
    pub label: String,
    /// What its answers are.
    pub kind: QuestionKind,
    /// The block of the panel in which it stands; none where it is on no chart.
    pub block: Option<Block>,
}

impl Question {
    /// What it is called on screen.
    pub fn name(&self) -> &str {
        if self.label.is_empty() {
            &self.heading
        } else {
            &self.label
        }
    }
}

/// What the answers of a question are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionKind {
    /// Not read.
    Ignored,
    /// How important a factor is; none while nobody has said which.
    Importance {
        /// The factor.
        factor: Option<FactorId>,
        /// The whole numbers that could be answered. Others than 1…5 are carried onto it in proportion.
        range: AnswerRange,
    },
    /// How likely the customer is to recommend.
    Nps {
        /// The whole numbers that could be answered; they must be eleven. 1…11 is carried onto 0…10.
        range: AnswerRange,
    },
    /// One answer of several.
    One,
    /// Any number of several answers.
    Many {
        /// What stands between two answers of one person.
        separator: char,
    },
    /// A number.
    Number,
    /// An amount of money that the customer spends.
    Money,
    /// A day.
    Date(DateOrder),
    /// Words of one's own.
    Text,
    /// The segment, by name.
    Segment,
    /// The job to be done, by name.
    Job,
    /// Who answered; no two rows should share it.
    Respondent,
}

/// The whole numbers that could be answered, both ends among them; `low < high`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AnswerRange {
    /// The least.
    pub low: i32,
    /// The greatest.
    pub high: i32,
}

impl AnswerRange {
    /// Importances of the method.
    pub const IMPORTANCE: Self = Self { low: 1, high: 5 };
    /// The question of the Net Promoter Score (F. Reichheld, The one number you need to grow, Harvard Business Review, 2003).
    pub const NPS: Self = Self { low: 0, high: 10 };

    /// True where the answer lies in it.
    pub const fn has(self, answer: i32) -> bool {
        self.low <= answer && answer <= self.high
    }

    /// An answer of this range as it stands in proportion on another one.
    pub fn carry(self, answer: f64, onto: Self) -> f64 {
        if self == onto {
            return answer;
        }
        let span = f64::from(self.high) - f64::from(self.low);
        let onto_span = f64::from(onto.high) - f64::from(onto.low);
        f64::from(onto.low) + (answer - f64::from(self.low)) * onto_span / span
    }
}

/// In which order a day is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateOrder {
    /// `2026-11-22`.
    #[default]
    YearFirst,
    /// `22.11.2026`.
    DayFirst,
    /// `11/22/2026`.
    MonthFirst,
}

/// A block of the panel, as the handbook names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Block {
    /// Who the customers are.
    Portrait,
    /// What they want done.
    Jobs,
    /// What is in their way.
    Problems,
    /// What they choose by.
    Factors,
    /// Whether they recommend.
    Nps,
    /// What they advise.
    Recommendations,
}

impl Block {
    /// All of them in the order of the handbook.
    pub const ALL: [Self; 6] = [
        Self::Portrait,
        Self::Jobs,
        Self::Problems,
        Self::Factors,
        Self::Nps,
        Self::Recommendations,
    ];
}

/// A file of answers: one round of asking.
#[derive(Clone, Debug, PartialEq)]
pub struct Wave {
    /// Its identity.
    pub id: WaveId,
    /// What it is called; never empty, no two waves share one.
    pub name: String,
    /// The day on which it was collected, or its first; none where that is not known.
    pub date: Option<NaiveDate>,
    /// How it was collected; may be empty.
    pub method: String,
    /// When its answers were first read, where the person is.
    pub read: NaiveDateTime,
    /// Where its answers are.
    pub source: Source,
}

/// Where the answers of a wave are, and what they were when they were last read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// The file, from the project's folder where it lies in it or beside it; slashes on every system.
    pub path: String,
    /// The sheet of a workbook; empty for a table, or for the first.
    pub sheet: String,
    /// Its size.
    pub bytes: u64,
    /// The BLAKE3 of its bytes, in 64 hexadecimal digits.
    pub hash: String,
    /// How many people's answers it has.
    pub rows: u64,
    /// The answers themselves, where they were packed into the project: a table with commas, its first line the headings.
    pub packed: Option<Arc<str>>,
}
