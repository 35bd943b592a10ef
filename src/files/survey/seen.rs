//! What one column holds, counted cell by cell.

use std::collections::BTreeMap;

use super::cell;
use super::dictionary::{Dictionary, Distinct};
use super::separator::separator;
use crate::files::table::shortened;
use crate::model::DateOrder;

/// Different answers that are kept with how often they came.
const KEPT: usize = 2000;
/// The longest answer that is kept, in bytes.
const LONGEST: usize = 400;
/// Different answers of one column that are counted.
pub(super) const COUNTED: usize = 1_100_000;
/// The commonest that are told.
const COMMON: usize = 12;
/// Different answers that are shown as a sample.
const SAMPLE: usize = 5;
/// Whole numbers that are told apart.
const LEVELS: usize = 128;

/// A column as it stands in the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ColumnSeen {
    /// Its heading; made distinct where two columns share one.
    pub heading: String,
    /// How many rows have an answer in it.
    pub answered: u64,
    /// How many have none.
    pub missing: u64,
    /// How many different answers there are, as far as they were counted.
    pub distinct: u64,
    /// Whether there are more different answers than were counted.
    pub more: bool,
    /// The least and the greatest number, where most answers are numbers.
    pub range: Option<(f64, f64)>,
    /// The answers that came most often, with how many gave them.
    pub common: Vec<(String, u64)>,
    /// Some different answers, the first that came.
    pub sample: Vec<String>,
    /// What its answers could be.
    pub facts: Facts,
}

/// What the answers of a column could be.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// The whole numbers with how many gave them, in order; the first hundred or so of them.
    pub levels: Vec<(i32, u64)>,
    /// How many answers are whole numbers.
    pub whole: u64,
    /// How many are numbers.
    pub numbers: u64,
    /// How many are amounts with a currency.
    pub money: u64,
    /// How many are days if the year, the day or the month comes first.
    pub days: [u64; 3],
    /// Whether days are written with points, as `22.11.2026`.
    pub points: bool,
    /// The mean length of the answers, in characters.
    pub length: f64,
    /// What stands between several answers of one person, where parts of answers come again in others.
    pub separator: Option<char>,
}

/// Counts a column.
pub(super) struct Seeing {
    kept: Dictionary,
    counts: Vec<u64>,
    beyond: Option<Distinct>,
    more: bool,
    missing: u64,
    tally: Tally,
}

impl Default for Seeing {
    fn default() -> Self {
        Self {
            kept: Dictionary::default(),
            counts: Vec::new(),
            beyond: Some(Distinct::default()),
            more: false,
            missing: 0,
            tally: Tally::default(),
        }
    }
}

impl Seeing {
    /// Looks at a cell. `room` is how many different answers may still be counted in all columns.
    pub fn push(&mut self, text: &str, decimal_comma: Option<bool>, room: &mut usize) {
        if text.is_empty() {
            self.missing += 1;
            return;
        }
        let most = if text.len() > LONGEST { 0 } else { KEPT };
        if let Some(number) = self.kept.number(text, most) {
            match self.counts.get_mut(number as usize) {
                Some(count) => *count += 1,
                None => self.counts.push(1),
            }
            return;
        }
        self.tally.add(text, 1, decimal_comma);
        if let Some(beyond) = &mut self.beyond {
            if beyond.count() >= COUNTED || *room == 0 {
                self.beyond = None;
                self.more = true;
            } else if beyond.add(text) {
                *room -= 1;
            }
        }
    }

    /// What was seen.
    pub fn finish(mut self, heading: String, decimal_comma: Option<bool>) -> ColumnSeen {
        let beyond = self.beyond.as_ref().map_or(COUNTED, Distinct::count);
        for (text, count) in self.kept.iter().zip(&self.counts) {
            self.tally.add(text, *count, decimal_comma);
        }
        let tally = self.tally;
        let mut common: Vec<(&str, u64)> =
            self.kept.iter().zip(self.counts.iter().copied()).collect();
        let sample = (common.iter().take(SAMPLE))
            .map(|(text, _)| shortened(text))
            .collect();
        let separator = separator(&common, tally.answered);
        common.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        common.truncate(COMMON);
        let most = tally.numbers.saturating_mul(10) >= tally.answered.saturating_mul(8);
        ColumnSeen {
            heading,
            answered: tally.answered,
            missing: self.missing,
            distinct: (self.kept.len() + beyond) as u64,
            more: self.more,
            range: tally.range.filter(|_| most),
            common: (common.into_iter())
                .map(|(text, count)| (shortened(text), count))
                .collect(),
            sample,
            facts: Facts {
                levels: tally.levels.into_iter().collect(),
                whole: tally.whole,
                numbers: tally.numbers,
                money: tally.money,
                days: tally.days,
                points: tally.points,
                length: tally.chars as f64 / tally.answered.max(1) as f64,
                separator,
            },
        }
    }
}

#[derive(Default)]
struct Tally {
    answered: u64,
    chars: u64,
    levels: BTreeMap<i32, u64>,
    whole: u64,
    numbers: u64,
    money: u64,
    range: Option<(f64, f64)>,
    days: [u64; 3],
    points: bool,
}

impl Tally {
    /// An answer that so many people gave.
    fn add(&mut self, text: &str, people: u64, decimal_comma: Option<bool>) {
        self.answered += people;
        self.chars += people * text.chars().count() as u64;
        if let Some(level) = cell::whole(text) {
            self.whole += people;
            if self.levels.len() < LEVELS || self.levels.contains_key(&level) {
                *self.levels.entry(level).or_default() += people;
            }
        }
        if let Some((number, currency)) = cell::money(text, decimal_comma) {
            let number = number.value();
            self.numbers += people;
            self.money += if currency { people } else { 0 };
            let (low, high) = self.range.unwrap_or((number, number));
            self.range = Some((low.min(number), high.max(number)));
            return;
        }
        let orders = [
            DateOrder::YearFirst,
            DateOrder::DayFirst,
            DateOrder::MonthFirst,
        ];
        let mut is_day = false;
        for (days, order) in self.days.iter_mut().zip(orders) {
            if cell::day(text, order).is_some() {
                *days += people;
                is_day = true;
            }
        }
        self.points |= is_day && text.contains('.') && !text.contains('/');
    }
}
