//! The plainest count there is: each person, each clause, each choice.

use touchrank::model::{AnswerRange, Choice, Filter, QuestionId, QuestionKind};

use crate::table::{Answer, Table, id, wave};

pub fn gives(answer: &Answer, choice: &Choice) -> bool {
    match (answer, choice) {
        (Answer::None, Choice::Missing) => true,
        (Answer::Level(level), Choice::Level(other)) => level == other,
        (Answer::Names(names), Choice::Named(name)) => names.contains(name),
        (Answer::Text(text), Choice::Named(name)) => text == name,
        (Answer::Number(number), Choice::Between(low, high)) => {
            low.value() <= *number && *number < high.value()
        }
        _ => false,
    }
}

/// Whether a person passes a filter, but for what it says of one question.
pub fn passes(table: &Table, row: usize, filter: &Filter, but: Option<QuestionId>) -> bool {
    let mut from = 0;
    let mut in_wave = filter.waves.is_empty();
    for (at, rows) in table.waves.iter().enumerate() {
        in_wave |= filter.waves.contains(&wave(at)) && (from..from + rows).contains(&row);
        from += rows;
    }
    in_wave
        && table
            .questions
            .iter()
            .enumerate()
            .all(|(at, (_, answers))| {
                let clause = filter.clauses.get(&id(at));
                let clause = clause.filter(|_| but != Some(id(at)));
                clause
                    .is_none_or(|choices| choices.iter().any(|choice| gives(&answers[row], choice)))
            })
}

/// The answers to a question of those who pass.
pub fn answers<'a>(
    table: &'a Table,
    at: usize,
    filter: &Filter,
    but: Option<QuestionId>,
) -> Vec<&'a Answer> {
    (0..table.rows)
        .filter(|row| passes(table, *row, filter, but))
        .map(|row| &table.questions[at].1[row])
        .collect()
}

/// Mean and variance, where the question has one.
pub fn mean(kind: QuestionKind, answers: &[&Answer]) -> Option<(usize, f64, f64)> {
    let numbers: Vec<f64> = answers
        .iter()
        .filter_map(|answer| match (kind, answer) {
            (QuestionKind::Number | QuestionKind::Money, Answer::Number(number)) => Some(*number),
            (QuestionKind::Importance { range, .. }, Answer::Level(level)) => {
                Some(range.carry(f64::from(*level), AnswerRange::IMPORTANCE))
            }
            _ => None,
        })
        .collect();
    let has = matches!(
        kind,
        QuestionKind::Number | QuestionKind::Money | QuestionKind::Importance { .. }
    );
    let count = numbers.len() as f64;
    let mean = numbers.iter().sum::<f64>() / count.max(1.0);
    let squares: f64 = numbers.iter().map(|x| (x - mean).powi(2)).sum();
    let variance = squares / (count - 1.0).max(1.0);
    has.then_some((numbers.len(), mean, variance))
}
