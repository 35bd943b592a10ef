//! A set of rows, a bit for each.

use fearless_simd::{Level, dispatch};

/// A set of rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Bits {
    words: Vec<u64>,
    rows: usize,
}

impl Bits {
    /// No row of so many.
    pub fn none(rows: usize) -> Self {
        Self {
            words: vec![0; rows.div_ceil(64)],
            rows,
        }
    }

    /// All of so many.
    pub fn all(rows: usize) -> Self {
        let mut bits = Self {
            words: vec![u64::MAX; rows.div_ceil(64)],
            rows,
        };
        bits.cut();
        bits
    }

    /// The rows that a list of words names, 64 rows each.
    pub fn of_words(rows: usize, words: impl Iterator<Item = u64>) -> Self {
        let mut words: Vec<u64> = words.take(rows.div_ceil(64)).collect();
        words.resize(rows.div_ceil(64), 0);
        let mut bits = Self { words, rows };
        bits.cut();
        bits
    }

    /// The rows of which something holds, in their order.
    pub fn of<T: Copy>(rows: usize, values: &[T], holds: impl Fn(T) -> bool) -> Self {
        let word = |chunk: &[T]| {
            chunk.iter().enumerate().fold(0, |word, (bit, value)| {
                word | (u64::from(holds(*value)) << bit)
            })
        };
        Self::of_words(rows, values.chunks(64).map(word))
    }

    /// Takes out what stands behind the last row.
    fn cut(&mut self) {
        let over = self.words.len() * 64 - self.rows;
        if let Some(last) = self.words.last_mut() {
            *last &= u64::MAX >> over;
        }
    }

    /// Adds a run of rows.
    pub fn add_run(&mut self, from: usize, to: usize) {
        for row in from..to.min(self.rows) {
            self.add(row);
        }
    }

    /// Adds a row.
    pub fn add(&mut self, row: usize) {
        if let Some(word) = self.words.get_mut(row / 64) {
            *word |= 1 << (row % 64);
        }
    }

    /// How many rows.
    pub fn count(&self) -> usize {
        self.words
            .iter()
            .map(|word| word.count_ones() as usize)
            .sum()
    }

    /// How many rows are in both.
    pub fn count_with(&self, other: &Self) -> usize {
        count_both(&self.words, &other.words)
    }

    /// Adds the rows of another set.
    pub fn or(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    /// Adds the rows that another set lacks.
    pub fn or_not(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= !other;
        }
        self.cut();
    }

    /// Keeps the rows that are in another set too.
    pub fn and(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
    }

    /// The rows in order.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words
            .iter()
            .enumerate()
            .flat_map(|(at, word)| ones(*word).map(move |bit| at * 64 + bit))
    }

    /// What it costs in bytes.
    pub fn bytes(&self) -> usize {
        self.words.capacity() * size_of::<u64>()
    }
}

/// How many bits are set in both lists of words; twice as fast in wide vectors, where the machine has them.
fn count_both(a: &[u64], b: &[u64]) -> usize {
    #[inline(always)]
    #[allow(
        clippy::inline_always,
        reason = "only what is inlined is compiled for the vectors of the machine"
    )]
    fn count(a: &[u64], b: &[u64]) -> usize {
        let both = a.iter().zip(b);
        both.map(|(a, b)| (a & b).count_ones() as usize).sum()
    }
    dispatch!(Level::new(), _simd => count(a, b))
}

/// The places of the bits of a word that are set, in order.
pub(super) fn ones(mut word: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = word.trailing_zeros() as usize;
        (word != 0).then(|| {
            word &= word - 1;
            bit
        })
    })
}

/// The rows that count for a chart; where they are few, the words without any of them are left out.
#[derive(Debug)]
pub(super) struct Rows {
    bits: Bits,
    count: usize,
    /// The places of the words that hold a row, where most hold none.
    few: Option<Vec<u32>>,
}

impl Rows {
    /// Makes a set ready to be counted with.
    pub fn new(bits: Bits) -> Self {
        let filled = bits.words.iter().filter(|word| **word != 0).count();
        let few = (filled < bits.words.len() / 4).then(|| {
            let filled = bits
                .words
                .iter()
                .zip(0_u32..)
                .filter(|(word, _)| **word != 0);
            filled.map(|(_, at)| at).collect()
        });
        Self {
            count: bits.count(),
            bits,
            few,
        }
    }

    /// The set.
    pub const fn bits(&self) -> &Bits {
        &self.bits
    }

    /// How many.
    pub const fn count(&self) -> usize {
        self.count
    }

    /// How many of them are in a set.
    pub fn count_in(&self, set: &Bits) -> usize {
        let Some(few) = &self.few else {
            return self.bits.count_with(set);
        };
        let both = |at: &u32| {
            let at = *at as usize;
            let both = self.bits.words.get(at).zip(set.words.get(at));
            both.map_or(0, |(a, b)| (a & b).count_ones() as usize)
        };
        few.iter().map(both).sum()
    }

    /// Goes through the words that hold a row and are in a set, 64 rows each, with the place of the first of them.
    pub fn each_word(&self, set: &Bits, mut found: impl FnMut(usize, u64)) {
        let mut word = |at: usize| {
            let both = self.bits.words.get(at).zip(set.words.get(at));
            let both = both.map_or(0, |(a, b)| a & b);
            if both != 0 {
                found(at * 64, both);
            }
        };
        match &self.few {
            Some(few) => few.iter().for_each(|at| word(*at as usize)),
            None => (0..self.bits.words.len()).for_each(word),
        }
    }
}
