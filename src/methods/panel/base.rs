//! Answers made ready to be filtered: numbers in classes, questions with their choices.

use std::collections::HashMap;
use std::sync::Arc;

use super::index::Index;
use super::select;
use super::threads::{spread, threads_for};
use crate::methods::search::fold;
use crate::model::{Answers, Choice, Filter, Panel, Question, QuestionId, Values};

/// The answers of a panel, ready to be filtered. Beside the answers it costs a bit for each row and choice.
#[derive(Clone, Debug)]
pub struct Base {
    panel: Arc<Panel>,
    answers: Arc<Answers>,
    indices: Arc<[Index]>,
    places: HashMap<QuestionId, usize>,
}

impl Base {
    /// Makes answers ready; slow for many of them, so never called in a frame. Answers to a question that the panel does not have
    /// are left out.
    pub fn new(panel: Arc<Panel>, answers: Arc<Answers>) -> Self {
        let columns: Vec<_> = panel
            .questions
            .iter()
            .filter_map(|question| {
                let of = |column: &crate::model::Column| column.question == question.id;
                let at = answers.columns.iter().position(of)?;
                Some((question, at, answers.columns.get(at)?))
            })
            .collect();
        let indices = spread(threads_for(answers.rows), columns.len(), |at| {
            let (question, column, values) = columns.get(at)?;
            Some(Index::new(*column, question.kind, answers.rows, values))
        });
        let places = columns.iter().zip(0..);
        let places = places
            .map(|((question, ..), at)| (question.id, at))
            .collect();
        Self {
            indices: indices.into_iter().flatten().collect(),
            places,
            panel,
            answers,
        }
    }

    /// What was asked.
    pub fn panel(&self) -> &Panel {
        &self.panel
    }

    /// The answers.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// How many rows.
    pub fn rows(&self) -> usize {
        self.answers.rows
    }

    /// The questions with answers, in their order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        let read = |question: &&Question| self.places.contains_key(&question.id);
        self.panel.questions.iter().filter(read)
    }

    /// The choices that a question offers to a filter, in the order of its chart: levels and classes as they rise; answers by how often
    /// they were given, then by name, the first 1,000 of them (others are found by [`Base::search`]); no answer where somebody gave none.
    /// The empty list for words of one's own.
    pub fn choices(&self, question: &Question) -> Vec<Choice> {
        let Some((index, values)) = self.column(question.id) else {
            return Vec::new();
        };
        let mut choices: Vec<Choice> = index
            .order
            .iter()
            .filter_map(|code| index.choice(values, *code))
            .collect();
        if index.gaps && !matches!(values, Values::Texts(_)) {
            choices.push(Choice::Missing);
        }
        choices
    }

    /// How many choices a question has beyond those that are bars of its chart.
    pub fn left_out(&self, question: QuestionId) -> usize {
        self.column(question)
            .map_or(0, |(index, _)| index.choices - index.order.len())
    }

    /// Answers of a question of one or many answers that hold a text, in any case, ё as е, by name; at most so many. This finds what
    /// is no bar of a chart, too.
    pub fn search(&self, question: QuestionId, text: &str, most: usize) -> Vec<Choice> {
        let Some((_, Values::One { names, .. } | Values::Many { names, .. })) =
            self.column(question)
        else {
            return Vec::new();
        };
        let mut holds = Holds::new(text);
        let mut found: Vec<&String> = names.iter().filter(|name| holds.test(name)).collect();
        found.sort_unstable();
        found.truncate(most);
        found.into_iter().cloned().map(Choice::Named).collect()
    }

    /// The questions that a filter names and that have no answers here: what it says of them cannot be judged and is left out
    /// everywhere.
    pub fn unread(&self, filter: &Filter) -> Vec<QuestionId> {
        let named = filter.clauses.keys().copied();
        named.filter(|id| !self.places.contains_key(id)).collect()
    }

    /// The rows that pass a filter, in order.
    pub fn passing(&self, filter: &Filter) -> Vec<u32> {
        let rows = select::passing(self, filter, threads_for(self.rows()));
        rows.bits().iter().map(row_number).collect()
    }

    /// The rows that pass a filter and whose answer in words of one's own to that question holds the text, in any case, ё as е, in
    /// order; every answer that is not empty for an empty text.
    pub fn texts(&self, filter: &Filter, question: QuestionId, text: &str) -> Vec<u32> {
        let Some((index, Values::Texts(texts))) = self.column(question) else {
            return Vec::new();
        };
        let threads = threads_for(self.rows());
        let mut rows = select::passing(self, filter, threads).bits().clone();
        rows.and(&index.answered);
        let rows: Vec<u32> = rows.iter().map(row_number).collect();
        if Holds::new(text).is_anything() {
            return rows;
        }
        let parts: Vec<&[u32]> = rows.chunks(PART).collect();
        let found = spread(threads, parts.len(), |at| {
            let mut holds = Holds::new(text);
            let part = parts.get(at).copied().unwrap_or_default();
            let found = part
                .iter()
                .filter(|row| holds.test(texts.get(**row as usize)));
            found.copied().collect::<Vec<u32>>()
        });
        found.concat()
    }

    /// What it costs in bytes beside the answers.
    pub fn bytes(&self) -> usize {
        self.indices.iter().map(Index::bytes).sum()
    }

    /// A question's column made ready, and its answers.
    pub(super) fn column(&self, question: QuestionId) -> Option<(&Index, &Values)> {
        let index = self.indices.get(*self.places.get(&question)?)?;
        let column = self.answers.columns.get(index.column)?;
        Some((index, &column.values))
    }
}

/// So many answers are searched by one thread at a time.
const PART: usize = 16_384;

fn row_number(row: usize) -> u32 {
    u32::try_from(row).unwrap_or(u32::MAX)
}

/// Whether texts hold another one, in any case, ё as е.
struct Holds {
    sought: String,
    folded: String,
}

impl Holds {
    fn new(text: &str) -> Self {
        Self {
            sought: text.trim().chars().map(fold).collect(),
            folded: String::new(),
        }
    }

    /// True where every text holds it.
    const fn is_anything(&self) -> bool {
        self.sought.is_empty()
    }

    fn test(&mut self, text: &str) -> bool {
        self.folded.clear();
        self.folded.extend(text.chars().map(fold));
        self.folded.contains(&self.sought)
    }
}
