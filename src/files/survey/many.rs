//! Any number of several answers in one cell.

use std::collections::HashMap;

use super::SurveyError;
use super::dictionary::Dictionary;
use crate::model::Values;

/// So often must two parts have come, each time together, before they are suspected to be one.
const SUSPECT: u64 = 10;
/// So many different neighbours are counted.
const MOST_PAIRS: usize = 100_000;

/// The answers to one question of several answers.
pub(super) struct ManyTake {
    separator: char,
    starts: Vec<u32>,
    codes: Vec<u32>,
    names: Dictionary,
    /// How often each name came.
    counts: Vec<u64>,
    /// How often a name followed another at once.
    pairs: HashMap<(u32, u32), u64>,
}

impl ManyTake {
    pub fn new(separator: char) -> Self {
        Self {
            separator,
            starts: vec![0],
            codes: Vec::new(),
            names: Dictionary::default(),
            counts: Vec::new(),
            pairs: HashMap::new(),
        }
    }

    pub fn push(&mut self, text: &str) -> Result<(), SurveyError> {
        let start = self.codes.len();
        let mut before = 0;
        for part in text.split(self.separator).map(str::trim) {
            if part.is_empty() {
                continue;
            }
            let number = self.names.number(part, usize::MAX);
            let number = number.ok_or(SurveyError::TooManyWords)?;
            let code = number + 1;
            if self
                .codes
                .get(start..)
                .is_some_and(|row| row.contains(&code))
            {
                continue;
            }
            if self.counts.len() < self.names.len() {
                self.counts.resize(self.names.len(), 0);
            }
            if let Some(count) = self.counts.get_mut(number as usize) {
                *count += 1;
            }
            if before != 0
                && (self.pairs.len() < MOST_PAIRS || self.pairs.contains_key(&(before, code)))
            {
                *self.pairs.entry((before, code)).or_default() += 1;
            }
            self.codes.push(code);
            before = code;
        }
        let end = u32::try_from(self.codes.len()).map_err(|_| SurveyError::TooManyWords)?;
        self.starts.push(end);
        Ok(())
    }

    pub fn truncate(&mut self, rows: usize) {
        self.starts.truncate(rows + 1);
        let end = self.starts.last().copied().unwrap_or_default();
        self.codes.truncate(end as usize);
    }

    /// The commonest two that never came apart.
    pub fn together(&self) -> Option<(&str, &str, u64)> {
        let count = |code: u32| {
            self.counts
                .get(code as usize - 1)
                .copied()
                .unwrap_or_default()
        };
        let found = (self.pairs.iter())
            .filter(|(pair, times)| {
                **times >= SUSPECT && count(pair.0) == **times && count(pair.1) == **times
            })
            .max_by_key(|(pair, times)| (**times, std::cmp::Reverse(**pair)));
        let ((one, other), times) = found?;
        Some((
            self.names.get(*one as usize - 1),
            self.names.get(*other as usize - 1),
            *times,
        ))
    }

    pub fn finish(self) -> Values {
        Values::Many {
            starts: self.starts,
            codes: self.codes,
            names: self.names.iter().map(str::to_owned).collect(),
        }
    }
}
