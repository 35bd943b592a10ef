//! A column of answers made ready to be counted: for a question of few choices the rows of each, else the place of each answer among
//! the bars.

use std::cmp::Reverse;

use super::bits::Bits;
use super::classes;
use crate::model::{Choice, Codes, Column, Finite, QuestionKind, Values};

/// The most bars of a chart, but for those that a filter chooses.
pub(super) const MOST_BARS: usize = 1_000;
/// The place of what is no bar.
const NO_BAR: u16 = 1_000;
/// A question of one answer with more choices is counted by codes: their sets would take more memory and time than the codes.
const MOST_SETS_OF_ONE: usize = 24;
/// The same of a question of many answers, whose codes are slower.
const MOST_SETS_OF_MANY: usize = 128;

/// A column made ready.
#[derive(Debug)]
pub(super) struct Index {
    /// Which of the columns of the answers.
    pub column: usize,
    /// What its answers are.
    pub kind: QuestionKind,
    /// The rows with an answer.
    pub answered: Bits,
    /// True where a row has none.
    pub gaps: bool,
    /// The codes of the bars in the order of the chart; classes of numbers are coded from 1.
    pub order: Vec<u32>,
    /// How many choices there are, bars or not.
    pub choices: usize,
    /// The limits of the classes of numbers.
    pub limits: Vec<Finite>,
    /// How the bars are counted.
    pub bars: Bars,
}

/// How the bars of a chart are counted.
#[derive(Debug)]
pub(super) enum Bars {
    /// The rows of each.
    Sets(Vec<Bits>),
    /// The place of each code in the order, that of code 0 first; [`NO_BAR`] for what is none.
    Places(Vec<u16>),
}

impl Index {
    /// Makes a column ready.
    pub fn new(column: usize, kind: QuestionKind, rows: usize, answers: &Column) -> Self {
        let values = &answers.values;
        let answered = answered(rows, values);
        let limits = match values {
            Values::Numbers(numbers) => {
                classes::limits(numbers, matches!(kind, QuestionKind::Date(_)))
            }
            _ => Vec::new(),
        };
        let counts = counts(values);
        let choices = match values {
            Values::Numbers(_) => limits.len().saturating_sub(1),
            _ => counts.len().saturating_sub(1),
        };
        let order = order(values, choices, &counts);
        let most = match values {
            Values::Many { .. } => MOST_SETS_OF_MANY,
            _ => MOST_SETS_OF_ONE,
        };
        let bars = if choices <= most {
            Bars::Sets(sets(rows, values, &order, &limits))
        } else {
            Bars::Places(places(choices, &order))
        };
        Self {
            column,
            kind,
            gaps: answered.count() < rows,
            answered,
            order,
            choices,
            limits,
            bars,
        }
    }

    /// What a code stands for.
    pub fn choice(&self, values: &Values, code: u32) -> Option<Choice> {
        let at = (code as usize).checked_sub(1)?;
        match values {
            Values::Levels { levels, .. } => levels.get(at).map(|level| Choice::Level(*level)),
            Values::One { names, .. } | Values::Many { names, .. } => {
                names.get(at).map(|name| Choice::Named(name.clone()))
            }
            Values::Numbers(_) => {
                let ends = self.limits.get(at).zip(self.limits.get(at + 1));
                ends.map(|(low, high)| Choice::Between(*low, *high))
            }
            Values::Texts(_) => None,
        }
    }

    /// What it costs in bytes beside the answers.
    pub fn bytes(&self) -> usize {
        let bars = match &self.bars {
            Bars::Sets(sets) => sets.iter().map(Bits::bytes).sum(),
            Bars::Places(places) => places.capacity() * size_of::<u16>(),
        };
        let small =
            self.order.capacity() * size_of::<u32>() + self.limits.capacity() * size_of::<Finite>();
        bars + small + self.answered.bytes()
    }
}

/// The rows with an answer.
fn answered(rows: usize, values: &Values) -> Bits {
    match values {
        Values::Levels { codes, .. }
        | Values::One {
            codes: Codes::Narrow(codes),
            ..
        } => Bits::of(rows, codes, |code| code != 0),
        Values::One {
            codes: Codes::Wide(codes),
            ..
        } => Bits::of(rows, codes, |code| code != 0),
        Values::Many { starts, .. } => {
            let mut answered = Bits::none(rows);
            for (row, ends) in starts.windows(2).enumerate() {
                if ends.first() < ends.last() {
                    answered.add(row);
                }
            }
            answered
        }
        Values::Numbers(numbers) => Bits::of(rows, numbers, f64::is_finite),
        Values::Texts(texts) => {
            let mut answered = Bits::none(rows);
            for row in 0..texts.len().min(rows) {
                if !texts.get(row).is_empty() {
                    answered.add(row);
                }
            }
            answered
        }
    }
}

/// How often each code was given, code 0 first; nothing for numbers and words.
fn counts(values: &Values) -> Vec<u32> {
    fn count<T: Copy + Into<u32>>(codes: &[T], known: usize) -> Vec<u32> {
        let mut counts = vec![0; known + 1];
        for code in codes {
            if let Some(count) = counts.get_mut((*code).into() as usize) {
                *count += 1;
            }
        }
        counts
    }
    match values {
        Values::Levels { codes, levels } => count(codes, levels.len()),
        Values::One { codes, names } => match codes {
            Codes::Narrow(codes) => count(codes, names.len()),
            Codes::Wide(codes) => count(codes, names.len()),
        },
        Values::Many { codes, names, .. } => count(codes, names.len()),
        Values::Numbers(_) | Values::Texts(_) => Vec::new(),
    }
}

/// The codes of the bars: levels and classes as they rise, answers by how often they were given, then by name.
fn order(values: &Values, choices: usize, counts: &[u32]) -> Vec<u32> {
    let codes = (1_u32..).take(choices);
    let (Values::One { names, .. } | Values::Many { names, .. }) = values else {
        return codes.take(MOST_BARS).collect();
    };
    let mut order: Vec<u32> = codes.collect();
    let key = |code: &u32| {
        let code = *code as usize;
        let name = code.checked_sub(1).and_then(|at| names.get(at));
        (Reverse(counts.get(code).copied()), name)
    };
    if order.len() > MOST_BARS {
        order.select_nth_unstable_by(MOST_BARS, |a, b| key(a).cmp(&key(b)));
        order.truncate(MOST_BARS);
        order.shrink_to_fit();
    }
    order.sort_unstable_by(|a, b| key(a).cmp(&key(b)));
    order
}

/// The place of each code in the order, that of code 0 first.
pub(super) fn places(choices: usize, order: &[u32]) -> Vec<u16> {
    let mut places = vec![NO_BAR; choices + 1];
    for (place, code) in (0_u16..).zip(order) {
        if let Some(at) = places.get_mut(*code as usize) {
            *at = place;
        }
    }
    places
}

/// The rows of each choice, in order.
fn sets(rows: usize, values: &Values, order: &[u32], limits: &[Finite]) -> Vec<Bits> {
    let places = places(order.len(), order);
    match values {
        Values::Levels { codes, .. } => sets_of(rows, order.len(), codes, |code| {
            places.get(usize::from(code)).copied()
        }),
        Values::One { codes, .. } => match codes {
            Codes::Narrow(codes) => sets_of(rows, order.len(), codes, |code| {
                places.get(usize::from(code)).copied()
            }),
            Codes::Wide(codes) => sets_of(rows, order.len(), codes, |code| {
                places.get(code as usize).copied()
            }),
        },
        Values::Many { starts, codes, .. } => {
            let mut sets = vec![Bits::none(rows); order.len()];
            each_of_many(starts, codes, |row, code| {
                let place = places.get(code as usize);
                if let Some(set) = place.and_then(|place| sets.get_mut(usize::from(*place))) {
                    set.add(row);
                }
            });
            sets
        }
        Values::Numbers(numbers) => sets_of(rows, order.len(), numbers, |number| {
            let class = classes::class_of(limits, number)?;
            u16::try_from(class).ok()
        }),
        Values::Texts(_) => Vec::new(),
    }
}

fn sets_of<T: Copy>(
    rows: usize,
    choices: usize,
    values: &[T],
    place: impl Fn(T) -> Option<u16>,
) -> Vec<Bits> {
    let mut words = vec![Vec::with_capacity(rows.div_ceil(64)); choices];
    for chunk in values.chunks(64) {
        let mut found = [0_u64; MOST_SETS_OF_ONE];
        for (bit, value) in chunk.iter().enumerate() {
            let place = place(*value);
            if let Some(word) = place.and_then(|at| found.get_mut(usize::from(at))) {
                *word |= 1 << bit;
            }
        }
        for (words, word) in words.iter_mut().zip(found) {
            words.push(word);
        }
    }
    let set = |words: Vec<u64>| Bits::of_words(rows, words.into_iter());
    words.into_iter().map(set).collect()
}

/// Goes through the codes of a row that name an answer.
pub(super) fn each_code(values: &Values, row: usize, mut found: impl FnMut(u32)) {
    match values {
        Values::Levels { codes, .. }
        | Values::One {
            codes: Codes::Narrow(codes),
            ..
        } => codes
            .get(row)
            .copied()
            .map(u32::from)
            .into_iter()
            .for_each(found),
        Values::One {
            codes: Codes::Wide(codes),
            ..
        } => codes.get(row).copied().into_iter().for_each(found),
        Values::Many { starts, codes, .. } => {
            let ends = starts.get(row).zip(starts.get(row + 1));
            let range = ends.map(|(start, end)| *start as usize..*end as usize);
            let given = range.and_then(|range| codes.get(range));
            for code in given.unwrap_or_default() {
                found(*code);
            }
        }
        Values::Numbers(_) | Values::Texts(_) => {}
    }
}

/// Goes through the rows of a question of many answers and each one's codes.
pub(super) fn each_of_many(starts: &[u32], codes: &[u32], mut found: impl FnMut(usize, u32)) {
    for (row, ends) in starts.windows(2).enumerate() {
        let [start, end] = ends else { continue };
        for code in codes
            .get(*start as usize..*end as usize)
            .unwrap_or_default()
        {
            found(row, *code);
        }
    }
}
