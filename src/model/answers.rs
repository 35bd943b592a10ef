//! Everybody's answers, column by column. They are no part of a project: its waves say from where they are read.

use chrono::{Datelike, NaiveDate};

use super::{QuestionId, WaveId};

/// The answers of all waves, one row for each person and wave, in the order of the waves and of their files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    /// How many rows.
    pub rows: usize,
    /// The waves in order, each with how many rows it has.
    pub waves: Vec<(WaveId, usize)>,
    /// One column for each question that is read, each with a value for each row.
    pub columns: Vec<Column>,
}

impl Answers {
    /// The column of a question.
    pub fn column(&self, question: QuestionId) -> Option<&Column> {
        self.columns
            .iter()
            .find(|column| column.question == question)
    }
}

/// The answers to one question.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The question.
    pub question: QuestionId,
    /// An answer for each row.
    pub values: Values,
}

/// Answers of one kind. Code 0 is no answer, code k the entry k − 1 of the list beside it.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// Whole numbers as they were answered: importances, likelihoods to recommend.
    Levels {
        /// One for each row.
        codes: Vec<u8>,
        /// The numbers, rising, without gaps: `low..=high` of the question's range.
        levels: Vec<i32>,
    },
    /// One answer of several: choice, segment, job.
    One {
        /// One for each row.
        codes: Codes,
        /// The answers in the order in which they first came.
        names: Vec<String>,
    },
    /// Any number of several answers.
    Many {
        /// Where each row's codes begin, and behind the last row where they end: one more than rows.
        starts: Vec<u32>,
        /// Codes, never 0, each at most once in a row; a row without any is no answer.
        codes: Vec<u32>,
        /// The answers in the order in which they first came.
        names: Vec<String>,
    },
    /// Numbers, amounts, and days as [`number_of_day`]; NaN is no answer.
    Numbers(Vec<f64>),
    /// Words; the empty text is no answer.
    Texts(Texts),
}

/// Codes, narrow where there are few answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Codes {
    /// Up to 255 answers.
    Narrow(Vec<u8>),
    /// More.
    Wide(Vec<u32>),
}

/// Texts behind each other in one piece of memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    text: String,
    ends: Vec<u32>,
}

impl Texts {
    /// Adds a text; false where there would be more than 4 GiB of them, and then nothing is added.
    pub fn push(&mut self, text: &str) -> bool {
        let Ok(end) = u32::try_from(self.text.len() + text.len()) else {
            return false;
        };
        self.text.push_str(text);
        self.ends.push(end);
        true
    }

    /// Forgets all but the first.
    pub fn truncate(&mut self, rows: usize) {
        self.ends.truncate(rows);
        let end = self.ends.last().copied().unwrap_or_default();
        self.text.truncate(end as usize);
    }

    /// How many there are.
    pub const fn len(&self) -> usize {
        self.ends.len()
    }

    /// True where there is none.
    pub const fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The text of a row; empty where there is no such row.
    pub fn get(&self, row: usize) -> &str {
        let start = match row.checked_sub(1) {
            Some(before) => self.ends.get(before).copied().unwrap_or_default(),
            None => 0,
        };
        let end = self.ends.get(row).copied().unwrap_or(start);
        self.text
            .get(start as usize..end as usize)
            .unwrap_or_default()
    }
}

/// A day as a number: the first of January of the year 1 is 1.
pub fn number_of_day(day: NaiveDate) -> f64 {
    f64::from(day.num_days_from_ce())
}

/// The day of a number; none where no calendar has it.
pub fn day_of_number(number: f64) -> Option<NaiveDate> {
    let day = number.floor();
    let known = (f64::from(i32::MIN)..=f64::from(i32::MAX)).contains(&day);
    #[allow(clippy::cast_possible_truncation, reason = "whole and in range")]
    known
        .then_some(day as i32)
        .and_then(NaiveDate::from_num_days_from_ce_opt)
}
