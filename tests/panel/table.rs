//! Random tables of answers, kept as a person would read them, and the same as columns.

use std::sync::Arc;

use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::*;
use touchrank::methods::panel::Base;
use touchrank::model::{
    AnswerRange, Answers, Choice, Codes, Column, DateOrder, FactorId, Filter, Finite, Panel,
    Question, QuestionId, QuestionKind, Texts, Values, WaveId,
};

/// An answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    None,
    Level(i32),
    Names(Vec<String>),
    Number(f64),
    Text(String),
}

/// Questions with everybody's answers, question by question.
#[derive(Clone, Debug)]
pub struct Table {
    pub questions: Vec<(QuestionKind, Vec<Answer>)>,
    pub rows: usize,
    /// How many rows each wave has.
    pub waves: Vec<usize>,
}

pub fn id(at: usize) -> QuestionId {
    QuestionId(10 + at as u32)
}

pub fn wave(at: usize) -> WaveId {
    WaveId(900 + at as u32)
}

pub fn named(name: &str) -> Choice {
    Choice::Named(name.to_owned())
}

pub fn between(low: f64, high: f64) -> Choice {
    Choice::Between(Finite::new(low).unwrap(), Finite::new(high).unwrap())
}

fn question(at: usize, kind: QuestionKind) -> Question {
    Question {
        id: id(at),
        heading: format!("Question {at}"),
        label: String::new(),
        kind,
        block: None,
    }
}

/// The column of answers.
fn column(at: usize, kind: QuestionKind, answers: &[Answer]) -> Column {
    let values = match kind {
        QuestionKind::Importance { range, .. } | QuestionKind::Nps { range } => Values::Levels {
            codes: answers
                .iter()
                .map(|answer| match answer {
                    Answer::Level(level) => (level - range.low + 1) as u8,
                    _ => 0,
                })
                .collect(),
            levels: (range.low..=range.high).collect(),
        },
        QuestionKind::One | QuestionKind::Segment | QuestionKind::Job => {
            let (codes, names) = coded(answers);
            let codes = codes
                .iter()
                .map(|codes| codes.first().copied().unwrap_or(0));
            let codes = if names.len() <= 255 {
                Codes::Narrow(codes.map(|code| code as u8).collect())
            } else {
                Codes::Wide(codes.collect())
            };
            Values::One { codes, names }
        }
        QuestionKind::Many { .. } => {
            let (codes, names) = coded(answers);
            let mut starts = vec![0];
            for codes in &codes {
                starts.push(starts.last().unwrap() + codes.len() as u32);
            }
            Values::Many {
                starts,
                codes: codes.concat(),
                names,
            }
        }
        QuestionKind::Number | QuestionKind::Money | QuestionKind::Date(_) => {
            let number = |answer: &Answer| match answer {
                Answer::Number(number) => *number,
                _ => f64::NAN,
            };
            Values::Numbers(answers.iter().map(number).collect())
        }
        QuestionKind::Text | QuestionKind::Respondent | QuestionKind::Ignored => {
            let mut texts = Texts::default();
            for answer in answers {
                texts.push(match answer {
                    Answer::Text(text) => text,
                    _ => "",
                });
            }
            Values::Texts(texts)
        }
    };
    Column {
        question: id(at),
        values,
    }
}

/// Names as codes, numbered as they first come.
fn coded(answers: &[Answer]) -> (Vec<Vec<u32>>, Vec<String>) {
    let mut names: Vec<String> = Vec::new();
    let mut code = |name: &String| {
        let at = names.iter().position(|known| known == name);
        at.unwrap_or_else(|| {
            names.push(name.clone());
            names.len() - 1
        }) as u32
            + 1
    };
    let codes = answers.iter().map(|answer| match answer {
        Answer::Names(names) => names.iter().map(&mut code).collect(),
        _ => Vec::new(),
    });
    (codes.collect(), names)
}

impl Table {
    /// A table of one wave.
    pub fn new(questions: Vec<(QuestionKind, Vec<Answer>)>) -> Self {
        let rows = questions[0].1.len();
        Self {
            questions,
            rows,
            waves: vec![rows],
        }
    }

    pub fn base(&self) -> Base {
        let questions = self.questions.iter().enumerate();
        let panel = Panel {
            questions: questions
                .clone()
                .map(|(at, (kind, _))| question(at, *kind))
                .collect(),
            ..Panel::default()
        };
        let answers = Answers {
            rows: self.rows,
            waves: self
                .waves
                .iter()
                .enumerate()
                .map(|(at, rows)| (wave(at), *rows))
                .collect(),
            columns: questions
                .map(|(at, (kind, answers))| column(at, *kind, answers))
                .collect(),
        };
        Base::new(Arc::new(panel), Arc::new(answers))
    }

    /// The same people in another order. Waves are forgotten.
    pub fn permuted(&self, order: &[usize]) -> Self {
        let permuted = |(kind, answers): &(QuestionKind, Vec<Answer>)| {
            let answers = order.iter().map(|row| answers[*row].clone()).collect();
            (*kind, answers)
        };
        Self {
            questions: self.questions.iter().map(permuted).collect(),
            rows: self.rows,
            waves: vec![self.rows],
        }
    }

    pub fn in_one_wave(&self) -> Self {
        Self {
            waves: vec![self.rows],
            ..self.clone()
        }
    }
}

fn kind() -> impl Strategy<Value = (QuestionKind, usize)> {
    let importance = |low, high| QuestionKind::Importance {
        factor: Some(FactorId(7)),
        range: AnswerRange { low, high },
    };
    let nps = |low, high| QuestionKind::Nps {
        range: AnswerRange { low, high },
    };
    let many = QuestionKind::Many { separator: ';' };
    prop_oneof![
        Just((importance(1, 5), 0)),
        Just((importance(1, 10), 0)),
        // More levels than are kept as sets.
        Just((importance(0, 100), 0)),
        Just((nps(0, 10), 0)),
        Just((nps(1, 11), 0)),
        Just((QuestionKind::One, 4)),
        Just((QuestionKind::One, 90)),
        Just((QuestionKind::One, 1_500)),
        Just((QuestionKind::Segment, 3)),
        Just((QuestionKind::Job, 30)),
        Just((many, 6)),
        Just((many, 200)),
        Just((QuestionKind::Number, 0)),
        Just((QuestionKind::Money, 0)),
        Just((QuestionKind::Date(DateOrder::YearFirst), 0)),
        Just((QuestionKind::Text, 5)),
    ]
}

fn answer(kind: QuestionKind, names: usize) -> BoxedStrategy<Answer> {
    let name = move || (0..names).prop_map(|at| format!("Answer {at}"));
    match kind {
        QuestionKind::Importance { range, .. } | QuestionKind::Nps { range } => {
            (range.low..=range.high).prop_map(Answer::Level).boxed()
        }
        QuestionKind::One | QuestionKind::Segment | QuestionKind::Job => {
            name().prop_map(|name| Answer::Names(vec![name])).boxed()
        }
        QuestionKind::Many { .. } => btree_set(name(), 1..4)
            .prop_map(|names| Answer::Names(names.into_iter().collect()))
            .boxed(),
        QuestionKind::Number => prop_oneof![
            4 => (0..40).prop_map(f64::from),
            1 => -1e6..1e6_f64,
        ]
        .prop_map(Answer::Number)
        .boxed(),
        QuestionKind::Money => (0..90_000)
            .prop_map(|cents| Answer::Number(f64::from(cents) / 100.0))
            .boxed(),
        QuestionKind::Date(_) => (738_000..739_900)
            .prop_map(|day| Answer::Number(f64::from(day)))
            .boxed(),
        _ => name().prop_map(Answer::Text).boxed(),
    }
}

/// A table with gaps, of 1 to 300 people and a few questions.
pub fn tables() -> impl Strategy<Value = Table> {
    (vec(kind(), 1..7), 1_usize..300, 0_usize..300).prop_flat_map(|(kinds, rows, first)| {
        let columns: Vec<_> = kinds
            .into_iter()
            .map(|(kind, names)| {
                let gap = prop_oneof![1 => Just(Answer::None), 8 => answer(kind, names)];
                (Just(kind), vec(gap, rows))
            })
            .collect();
        let first = first.min(rows);
        columns.prop_map(move |questions| Table {
            questions,
            rows,
            waves: vec![first, rows - first],
        })
    })
}

/// A choice that somebody may have given, or nobody.
fn choice(table: &Table, at: usize) -> BoxedStrategy<Choice> {
    let (kind, answers) = &table.questions[at];
    let offered = table.base().choices(&question(at, *kind));
    let given: Vec<Choice> = answers
        .iter()
        .flat_map(|answer| match answer {
            Answer::None => vec![Choice::Missing],
            Answer::Level(level) => vec![Choice::Level(*level)],
            Answer::Names(names) => names.iter().map(|name| named(name)).collect(),
            Answer::Number(number) => vec![between(number - 3.0, number + 20.0)],
            Answer::Text(text) => vec![named(text)],
        })
        .collect();
    let offered = if offered.is_empty() {
        given.clone()
    } else {
        offered
    };
    prop_oneof![
        6 => proptest::sample::select(offered),
        4 => proptest::sample::select(given),
        1 => Just(named("Nobody says this")),
        1 => Just(Choice::Level(3)),
        1 => Just(Choice::Missing),
    ]
    .boxed()
}

/// A table with two filters of it.
pub fn filtered() -> impl Strategy<Value = (Table, Filter, Filter)> {
    tables().prop_flat_map(|table| {
        let filters = (filter(&table), filter(&table));
        (Just(table), filters).prop_map(|(table, (first, second))| (table, first, second))
    })
}

fn filter(table: &Table) -> impl Strategy<Value = Filter> + use<> {
    let table = table.clone();
    let questions = table.questions.len();
    let places = btree_set(0..questions, 0..=questions.min(4));
    let waves = prop_oneof![
        3 => Just(Vec::new()),
        1 => Just(vec![0]),
        1 => Just(vec![1]),
        1 => Just(vec![0, 1]),
        1 => Just(vec![7]),
    ];
    (places, waves).prop_flat_map(move |(places, waves)| {
        let clauses: Vec<_> = places
            .into_iter()
            .map(|at| (Just(id(at)), btree_set(choice(&table, at), 1..4)))
            .collect();
        clauses.prop_map(move |clauses| Filter {
            clauses: clauses.into_iter().collect(),
            waves: waves.iter().map(|at| wave(*at)).collect(),
        })
    })
}

/// Some order of so many.
pub fn order(rows: usize) -> impl Strategy<Value = Vec<usize>> {
    Just((0..rows).collect::<Vec<_>>()).prop_shuffle()
}

/// A filter of questions that nobody has read.
pub fn unread() -> impl Strategy<Value = Filter> {
    btree_map(
        (500_u32..505).prop_map(QuestionId),
        btree_set((0..3).prop_map(Choice::Level), 1..3),
        1..3,
    )
    .prop_map(|clauses| Filter {
        clauses,
        ..Filter::default()
    })
}
