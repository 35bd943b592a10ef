//! The figures of one chart, counted over some rows.

use std::collections::BTreeSet;

use super::base::Base;
use super::bits::{Bits, Rows, ones};
use super::index::{Bars, Index, MOST_BARS, each_code};
use super::moments::{Gathered, Moments};
use super::select::rows_of;
use super::{Bar, Chart, Mean, Nps, Share};
use crate::model::{AnswerRange, Choice, Codes, QuestionId, QuestionKind, Values};

/// The chart of a question over some rows, with bars for what must be seen beside the usual ones, and what is chosen marked; none where
/// it has no answers.
pub(super) fn chart(
    base: &Base,
    question: QuestionId,
    rows: &Rows,
    seen: &BTreeSet<Choice>,
    chosen: Option<&BTreeSet<Choice>>,
) -> Option<Chart> {
    let (index, values) = base.column(question)?;
    let answered = rows.count_in(&index.answered);
    let missing = rows.count() - answered;
    let counts = counts(index, values, rows);
    let is_chosen = |choice: &Choice| chosen.is_some_and(|chosen| chosen.contains(choice));
    let bar = |choice: Choice, count, of| Bar {
        chosen: is_chosen(&choice),
        share: Share { count, of },
        choice,
    };
    let mut bars: Vec<Bar> = index
        .order
        .iter()
        .zip(&counts)
        .filter_map(|(code, count)| Some(bar(index.choice(values, *code)?, *count, answered)))
        .collect();
    // An answer that is no bar by itself, or that nobody gives any more.
    for choice in seen {
        let whole = matches!(choice, Choice::Named(_) | Choice::Level(_));
        if whole && !bars.iter().any(|bar| bar.choice == *choice) {
            let set = rows_of(base.rows(), index, values, &[choice.clone()].into());
            bars.push(bar(choice.clone(), rows.count_in(&set), answered));
        }
    }
    let words = matches!(values, Values::Texts(_));
    if (index.gaps && !words) || seen.contains(&Choice::Missing) {
        bars.push(bar(Choice::Missing, missing, rows.count()));
    }
    Some(Chart {
        question,
        answered,
        missing,
        mean: mean(index, values, &counts, rows),
        nps: nps(index, values, &counts),
        left_out: index.choices - index.order.len(),
        bars,
    })
}

/// How often each code of the order was given.
fn counts(index: &Index, values: &Values, rows: &Rows) -> Vec<usize> {
    let places = match &index.bars {
        Bars::Sets(sets) => return sets.iter().map(|set| rows.count_in(set)).collect(),
        Bars::Places(places) => places,
    };
    let mut counts = Tally::new();
    let answered = &index.answered;
    match values {
        Values::Levels { codes, .. }
        | Values::One {
            codes: Codes::Narrow(codes),
            ..
        } => {
            let counts = narrow_counts(rows, answered, codes);
            let count = |code: &u32| counts.get(*code as usize).copied().unwrap_or_default();
            return index.order.iter().map(count).collect();
        }
        Values::One {
            codes: Codes::Wide(codes),
            ..
        } => counts.add_all(rows, answered, codes, |code| {
            places.get(code as usize).copied()
        }),
        Values::Many { .. } => rows.each_word(answered, |first, word| {
            for bit in ones(word) {
                each_code(values, first + bit, |code| {
                    counts.add(bit, places.get(code as usize).copied());
                });
            }
        }),
        Values::Numbers(_) | Values::Texts(_) => {}
    }
    counts.sums(index.order.len())
}

/// How often each code was given. Neighbours are counted apart, so that equal answers behind each other do not wait for one another.
fn narrow_counts(rows: &Rows, answered: &Bits, codes: &[u8]) -> Vec<usize> {
    let mut counts = [[0_u32; 256]; 4];
    rows.each_word(answered, |first, word| {
        let codes = codes
            .get(first..(first + 64).min(codes.len()))
            .unwrap_or_default();
        for (four, codes) in codes.chunks(4).enumerate() {
            // What is not wanted adds nothing, without a branch.
            let wanted = word >> (four * 4);
            for ((counts, code), bit) in counts.iter_mut().zip(codes).zip(0..) {
                if let Some(count) = counts.get_mut(usize::from(*code)) {
                    *count += (wanted >> bit & 1) as u32;
                }
            }
        }
    });
    let sum = |code: usize| {
        let counts = counts.iter().filter_map(|counts| counts.get(code));
        counts.map(|count| *count as usize).sum()
    };
    (0..256).map(sum).collect()
}

/// Counts by place. Neighbours are counted apart, so that equal answers behind each other do not wait for one another.
struct Tally {
    counts: Vec<[u32; MOST_BARS + 1]>,
}

impl Tally {
    fn new() -> Self {
        Self {
            counts: vec![[0; MOST_BARS + 1]; 4],
        }
    }

    fn add(&mut self, row: usize, place: Option<u16>) {
        let counts = self.counts.get_mut(row % 4);
        if let Some(count) = counts
            .zip(place)
            .and_then(|(c, p)| c.get_mut(usize::from(p)))
        {
            *count += 1;
        }
    }

    fn add_all<T: Copy>(
        &mut self,
        rows: &Rows,
        answered: &Bits,
        codes: &[T],
        place: impl Fn(T) -> Option<u16>,
    ) {
        rows.each_word(answered, |first, word| {
            let Some(codes) = codes.get(first..(first + 64).min(codes.len())) else {
                return;
            };
            if word == u64::MAX {
                for (row, code) in codes.iter().enumerate() {
                    self.add(row, place(*code));
                }
            } else {
                for bit in ones(word) {
                    self.add(bit, codes.get(bit).and_then(|code| place(*code)));
                }
            }
        });
    }

    fn sums(&self, places: usize) -> Vec<usize> {
        let sum = |place: usize| {
            let counts = self.counts.iter().filter_map(|counts| counts.get(place));
            counts.map(|count| *count as usize).sum()
        };
        (0..places).map(sum).collect()
    }
}

/// The mean of numbers and amounts, and of importances as they stand on 1…5.
fn mean(index: &Index, values: &Values, counts: &[usize], rows: &Rows) -> Option<Mean> {
    match (index.kind, values) {
        (QuestionKind::Number | QuestionKind::Money, Values::Numbers(numbers)) => {
            Some(mean_of(numbers, rows, &index.answered))
        }
        (QuestionKind::Importance { range, .. }, Values::Levels { levels, .. }) => {
            let levels = counted(index, levels, counts);
            let carried = levels.map(|(level, count)| {
                let level = range.carry(f64::from(level), AnswerRange::IMPORTANCE);
                (Moments::same(level, count), count)
            });
            let (all, count) = carried
                .fold((Moments::default(), 0), |(all, sum), (part, count)| {
                    (all.and(part), sum + count)
                });
            Some(all.mean(count))
        }
        _ => None,
    }
}

/// Each level with how often it was given.
fn counted<'a>(
    index: &'a Index,
    levels: &'a [i32],
    counts: &'a [usize],
) -> impl Iterator<Item = (i32, usize)> {
    let level = |code: &u32| levels.get((*code as usize).checked_sub(1)?).copied();
    index
        .order
        .iter()
        .zip(counts)
        .filter_map(move |(code, count)| Some((level(code)?, *count)))
}

/// The mean of the numbers of some rows.
fn mean_of(numbers: &[f64], rows: &Rows, answered: &Bits) -> Mean {
    let mut gathered = Gathered::new();
    rows.each_word(answered, |first, word| {
        let Some(numbers) = numbers.get(first..(first + 64).min(numbers.len())) else {
            return;
        };
        if word.count_ones() > 16 {
            gathered.add_word(numbers, word);
        } else {
            for bit in ones(word) {
                gathered.add(numbers.get(bit).copied().unwrap_or_default());
            }
        }
    });
    gathered.mean()
}

/// The Net Promoter Score, where eleven answers could be given.
fn nps(index: &Index, values: &Values, counts: &[usize]) -> Option<Nps> {
    let (QuestionKind::Nps { range }, Values::Levels { levels, .. }) = (index.kind, values) else {
        return None;
    };
    if i64::from(range.high) - i64::from(range.low) != 10 {
        return None;
    }
    let mut nps = Nps::default();
    for (level, count) in counted(index, levels, counts) {
        match i64::from(level) - i64::from(range.low) {
            9.. => nps.promoters += count,
            7..=8 => nps.passives += count,
            _ => nps.detractors += count,
        }
    }
    Some(nps)
}
