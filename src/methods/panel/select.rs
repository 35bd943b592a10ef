//! Whose answers pass a filter, and for each chart who passes all of it but its own part.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::Base;
use super::bits::{Bits, Rows};
use super::index::{Bars, Index, each_of_many};
use super::threads::spread;
use crate::model::{Choice, Codes, Filter, Finite, QuestionId, Values, WaveId};

/// Who passes a filter.
pub(super) struct Selected {
    /// All of it.
    pub all: Rows,
    /// All of it but what it says of one question, for each question that it names.
    others: BTreeMap<QuestionId, Rows>,
}

impl Selected {
    /// Goes once through the columns that the filter names.
    pub fn new(base: &Base, filter: &Filter, threads: usize) -> Self {
        let clauses = clauses(base, filter, threads);
        // Rows that fail something, and rows that fail more than one thing.
        let mut failed = Bits::none(base.rows());
        let mut twice = Bits::none(base.rows());
        for (_, clause) in &clauses {
            let mut again = failed.clone();
            let mut fails = Bits::none(base.rows());
            fails.or_not(clause);
            again.and(&fails);
            twice.or(&again);
            failed.or(&fails);
        }
        let waves = waves(base, &filter.waves);
        let mut all = Bits::none(base.rows());
        all.or_not(&failed);
        all.and(&waves);
        // Who fails nothing, or nothing but this.
        let other = |clause: &Bits| {
            let mut rows = Bits::none(base.rows());
            rows.or_not(clause);
            rows.or(&all);
            let mut once = Bits::none(base.rows());
            once.or_not(&twice);
            rows.and(&once);
            rows.and(&waves);
            Rows::new(rows)
        };
        let others = clauses
            .iter()
            .map(|(question, clause)| (*question, other(clause)))
            .collect();
        Self {
            all: Rows::new(all),
            others,
        }
    }

    /// Who counts for the chart of a question.
    pub fn for_chart(&self, question: QuestionId) -> &Rows {
        self.others.get(&question).unwrap_or(&self.all)
    }
}

/// Who passes all of a filter.
pub(super) fn passing(base: &Base, filter: &Filter, threads: usize) -> Rows {
    let mut all = waves(base, &filter.waves);
    for (_, clause) in clauses(base, filter, threads) {
        all.and(&clause);
    }
    Rows::new(all)
}

/// The rows that each clause lets pass; questions without answers are left out.
fn clauses(base: &Base, filter: &Filter, threads: usize) -> Vec<(QuestionId, Bits)> {
    let known: Vec<_> = filter
        .clauses
        .iter()
        .filter_map(|(question, choices)| {
            base.column(*question)
                .map(|(index, values)| (*question, choices, index, values))
        })
        .collect();
    spread(threads, known.len(), |at| {
        known.get(at).map(|(question, choices, index, values)| {
            (*question, rows_of(base.rows(), index, values, choices))
        })
    })
    .into_iter()
    .flatten()
    .collect()
}

/// The rows of some waves; all for none.
fn waves(base: &Base, chosen: &BTreeSet<WaveId>) -> Bits {
    if chosen.is_empty() {
        return Bits::all(base.rows());
    }
    let mut rows = Bits::none(base.rows());
    let mut from = 0;
    for (wave, count) in &base.answers().waves {
        if chosen.contains(wave) {
            rows.add_run(from, from + count);
        }
        from += count;
    }
    rows
}

/// The rows that gave one of these choices.
pub(super) fn rows_of(
    rows: usize,
    index: &Index,
    values: &Values,
    choices: &BTreeSet<Choice>,
) -> Bits {
    let mut found = match values {
        Values::Numbers(numbers) => of_numbers(rows, index, numbers, choices),
        Values::Texts(texts) => {
            let mut found = Bits::none(rows);
            let named = names(choices);
            if !named.is_empty() {
                let given = |row: &usize| {
                    let text = texts.get(*row);
                    !text.is_empty() && named.contains(text)
                };
                for row in (0..texts.len()).filter(given) {
                    found.add(row);
                }
            }
            found
        }
        Values::Levels { .. } | Values::One { .. } | Values::Many { .. } => {
            of_codes(rows, index, values, &chosen_codes(values, choices))
        }
    };
    if choices.contains(&Choice::Missing) {
        found.or_not(&index.answered);
    }
    found
}

fn names(choices: &BTreeSet<Choice>) -> HashSet<&str> {
    let names = choices.iter().filter_map(|choice| match choice {
        Choice::Named(name) => Some(name.as_str()),
        _ => None,
    });
    names.collect()
}

/// For each code whether it is chosen, code 0 first.
fn chosen_codes(values: &Values, choices: &BTreeSet<Choice>) -> Vec<bool> {
    let chosen: Vec<bool> = match values {
        Values::Levels { levels, .. } => levels
            .iter()
            .map(|level| choices.contains(&Choice::Level(*level)))
            .collect(),
        Values::One { names: all, .. } | Values::Many { names: all, .. } => {
            let named = names(choices);
            all.iter()
                .map(|name| named.contains(name.as_str()))
                .collect()
        }
        Values::Numbers(_) | Values::Texts(_) => Vec::new(),
    };
    std::iter::once(false).chain(chosen).collect()
}

fn of_codes(rows: usize, index: &Index, values: &Values, chosen: &[bool]) -> Bits {
    let is_chosen = |code: u32| chosen.get(code as usize).copied().unwrap_or_default();
    if let Bars::Sets(sets) = &index.bars {
        let mut found = Bits::none(rows);
        for (code, set) in index.order.iter().zip(sets) {
            if is_chosen(*code) {
                found.or(set);
            }
        }
        return found;
    }
    match values {
        Values::Levels { codes, .. }
        | Values::One {
            codes: Codes::Narrow(codes),
            ..
        } => Bits::of(rows, codes, |code| is_chosen(u32::from(code))),
        Values::One {
            codes: Codes::Wide(codes),
            ..
        } => Bits::of(rows, codes, is_chosen),
        Values::Many { starts, codes, .. } => {
            let mut found = Bits::none(rows);
            each_of_many(starts, codes, |row, code| {
                if is_chosen(code) {
                    found.add(row);
                }
            });
            found
        }
        Values::Numbers(_) | Values::Texts(_) => Bits::none(rows),
    }
}

/// Ranges that are classes are known; others, from a filter that was kept from other answers, are looked for.
fn of_numbers(rows: usize, index: &Index, numbers: &[f64], choices: &BTreeSet<Choice>) -> Bits {
    let mut found = Bits::none(rows);
    let mut others: Vec<(f64, f64)> = Vec::new();
    for choice in choices {
        let Choice::Between(low, high) = choice else {
            continue;
        };
        match class(index, *low, *high) {
            Some(set) => found.or(set),
            None => others.push((low.value(), high.value())),
        }
    }
    if !others.is_empty() {
        found.or(&Bits::of(rows, numbers, |number| {
            let within = |(low, high): &(f64, f64)| *low <= number && number < *high;
            number.is_finite() && others.iter().any(within)
        }));
    }
    found
}

fn class(index: &Index, low: Finite, high: Finite) -> Option<&Bits> {
    let Bars::Sets(sets) = &index.bars else {
        return None;
    };
    let at = index
        .limits
        .windows(2)
        .position(|ends| ends == [low, high])?;
    sets.get(at)
}
