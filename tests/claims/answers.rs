//! Tables of answers as a person would write them, one line a person.

use std::sync::Arc;

use touchrank::methods::panel::Base;
use touchrank::model::{
    AnswerRange, Answers, Codes, Column, FactorId, Panel, Question, QuestionId, QuestionKind,
    Values, Wave, WaveId,
};

use super::kit::{noon, question, wave};

/// The panel of a table, with one wave, 900.
pub struct Table {
    pub questions: Vec<Question>,
    pub columns: Vec<Column>,
    pub rows: usize,
}

pub fn importance(id: u32, factor: FactorId, range: AnswerRange) -> Question {
    let kind = QuestionKind::Importance {
        factor: Some(factor),
        range,
    };
    question(id, &format!("Importance {id}"), kind)
}

/// Whole numbers of a range; none for a gap.
pub fn levels(id: u32, range: AnswerRange, answers: &[Option<i32>]) -> Column {
    let code =
        |answer: &Option<i32>| answer.map_or(0, |it| u8::try_from(it - range.low + 1).unwrap());
    Column {
        question: QuestionId(id),
        values: Values::Levels {
            codes: answers.iter().map(code).collect(),
            levels: (range.low..=range.high).collect(),
        },
    }
}

/// One answer of several; an empty one is a gap.
pub fn one(id: u32, answers: &[&str]) -> Column {
    let mut names: Vec<String> = Vec::new();
    let codes = answers.iter().map(|answer| {
        if answer.is_empty() {
            return 0;
        }
        let known = names.iter().position(|name| name == answer);
        let at = known.unwrap_or_else(|| {
            names.push((*answer).to_owned());
            names.len() - 1
        });
        u8::try_from(at + 1).unwrap()
    });
    Column {
        question: QuestionId(id),
        values: Values::One {
            codes: Codes::Narrow(codes.collect()),
            names,
        },
    }
}

pub fn numbers(id: u32, answers: &[f64]) -> Column {
    Column {
        question: QuestionId(id),
        values: Values::Numbers(answers.to_vec()),
    }
}

/// A table of importances of these factors on 1…5, one row a person, 0 for a gap, by questions 1, 2, ….
pub fn importances(factors: &[FactorId], rows: &[&[i32]]) -> Table {
    let range = AnswerRange::IMPORTANCE;
    let ids = || (1..).zip(factors);
    let of = |at: usize| -> Vec<Option<i32>> {
        rows.iter()
            .map(|row| Some(row[at]).filter(|it| *it > 0))
            .collect()
    };
    Table {
        questions: ids()
            .map(|(id, factor)| importance(id, *factor, range))
            .collect(),
        columns: (ids().enumerate())
            .map(|(at, (id, _))| levels(id, range, &of(at)))
            .collect(),
        rows: rows.len(),
    }
}

pub const WAVE: WaveId = WaveId(900);

impl Table {
    pub fn base(self) -> Base {
        let waves = [Wave {
            id: WAVE,
            read: noon(10),
            ..wave("May")
        }];
        let panel = Panel {
            questions: self.questions.into_iter().collect(),
            waves: waves.into_iter().collect(),
        };
        let answers = Answers {
            rows: self.rows,
            waves: vec![(WAVE, self.rows)],
            columns: self.columns,
        };
        Base::new(Arc::new(panel), Arc::new(answers))
    }
}
