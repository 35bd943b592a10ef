//! A filter of the panel: whose answers count. Between questions and, within one question or.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::{QuestionId, WaveId};

/// Whose answers count: those who gave one of the choices in every question that is named, in one of the waves that are named.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Filter {
    /// The choices of each question; never none.
    pub clauses: BTreeMap<QuestionId, BTreeSet<Choice>>,
    /// The waves; none for all.
    pub waves: BTreeSet<WaveId>,
}

impl Filter {
    /// True where everybody counts.
    pub fn is_empty(&self) -> bool {
        self.clauses.is_empty() && self.waves.is_empty()
    }

    /// True where that choice is one of those that count.
    pub fn has(&self, question: QuestionId, choice: &Choice) -> bool {
        self.clauses
            .get(&question)
            .is_some_and(|choices| choices.contains(choice))
    }

    /// Adds a choice, or takes it away.
    pub fn toggle(&mut self, question: QuestionId, choice: Choice) {
        let choices = self.clauses.entry(question).or_default();
        if !choices.remove(&choice) {
            choices.insert(choice);
        }
        if choices.is_empty() {
            self.clauses.remove(&question);
        }
    }

    /// The filter without what it says of one question.
    #[must_use]
    pub fn without(&self, question: QuestionId) -> Self {
        let mut filter = self.clone();
        filter.clauses.remove(&question);
        filter
    }
}

/// An answer that can be chosen in a filter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Choice {
    /// An answer by its words.
    Named(String),
    /// A whole number as it was answered: an importance, a likelihood to recommend.
    Level(i32),
    /// A number or an amount from the first and below the second; a day as [`super::number_of_day`].
    Between(Finite, Finite),
    /// No answer.
    Missing,
}

/// A finite number that can be compared and ordered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finite(f64);

impl Finite {
    /// Nothing.
    pub const ZERO: Self = Self(0.0);

    /// The number, where it is finite.
    pub fn new(value: f64) -> Option<Self> {
        // A negative zero would be written as one and read back as another text.
        value.is_finite().then_some(Self(value + 0.0))
    }

    /// Its size.
    pub const fn value(self) -> f64 {
        self.0
    }
}

impl Eq for Finite {}

impl PartialOrd for Finite {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Finite {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}
