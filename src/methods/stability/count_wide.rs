//! The same as counting in whole numbers for scores that need more room: means, products of large numbers, importances in two halves.

use fearless_simd::{f64x8, prelude::*, u64x8};

use super::LANES;
use super::aligned::Aligned;
use super::cuts::{Cut, Limits, lowest_tied};
use super::draw::Lanes;
use super::ranks::{PART, Ranks};
use super::sort::sort;
use super::tally::KindTally;

/// So many parts of a quantum are summed up, so that means of stages keep their fractions.
pub(super) const PARTS: f64 = 65_536.0;

/// So many samples are sorted together.
const WIDE_PART: usize = LANES / 4;

/// What counting works on, used again for each group.
#[derive(Debug)]
pub(super) struct WideCounter {
    /// Sorted, a part of the samples at a time: a score's bits, the last of which are its place in the plain order.
    keys: [Vec<Aligned<[u64; WIDE_PART]>>; 4],
    counted: [Vec<Aligned<[u32; PART]>>; 2],
    places: u64,
    /// How far below a score one equal to it may be, besides the tolerance of all ties.
    slack: f64,
    ranks: Ranks,
}

impl WideCounter {
    /// `slack` is how far apart equal scores may be for rounding.
    pub(super) fn new(items: usize, slack: f64) -> Self {
        Self {
            keys: [(); 4].map(|()| vec![Aligned([0; WIDE_PART]); items]),
            counted: [(); 2].map(|()| vec![Aligned([0; PART]); items]),
            places: items.next_power_of_two() as u64 - 1,
            slack,
            ranks: Ranks::new(items),
        }
    }

    /// Adds a group's samples, of which the first `live` count.
    #[inline(always)]
    pub(super) fn add<S: Simd>(
        &mut self,
        simd: S,
        scores: &[Aligned<Lanes<f64>>],
        cut: &Cut,
        live: usize,
        tally: &mut KindTally,
    ) {
        self.sort(simd, scores);
        let limits = match cut {
            Cut::Distance(rule) => {
                let highest = self.edge(|rows| rows.first());
                let lowest = self.edge(|rows| rows.last());
                rule.limits(scores.len(), &rule.moments(scores), &highest, &lowest)
            }
            Cut::Groups(rule) => rule.limits(&self.sorted()),
        };
        self.classes(scores, &limits, live, tally);
        self.rank(live, tally);
    }

    /// Counts what is held back. No more samples follow.
    #[inline(always)]
    pub(super) fn finish(&mut self, tally: &mut KindTally) {
        self.ranks.flush(tally);
    }

    #[inline(always)]
    fn sort<S: Simd>(&mut self, simd: S, scores: &[Aligned<Lanes<f64>>]) {
        for (part, keys) in self.keys.iter_mut().enumerate() {
            for ((key, score), place) in keys.iter_mut().zip(scores).zip(0_u64..) {
                let (score, _) = score.as_chunks::<WIDE_PART>();
                if let Some(score) = score.get(part) {
                    // No score is below 0, and of such numbers the bits are in order.
                    let score: u64x8<S> = f64x8::load_array_ref(simd, score).bitcast();
                    ((score & !self.places) | place).store_array(key);
                }
            }
            sort::<S, u64x8<S>>(simd, keys);
        }
    }

    /// A row of scores from the sorted keys.
    #[inline(always)]
    fn edge(
        &self,
        row: impl Fn(&Vec<Aligned<[u64; WIDE_PART]>>) -> Option<&Aligned<[u64; WIDE_PART]>>,
    ) -> Lanes<f64> {
        let mut scores = [0.0; LANES];
        for (scores, keys) in scores.chunks_mut(WIDE_PART).zip(&self.keys) {
            let keys = row(keys).copied().unwrap_or(Aligned([0; WIDE_PART]));
            for (score, key) in scores.iter_mut().zip(keys.0) {
                *score = f64::from_bits(key & !self.places);
            }
        }
        scores
    }

    fn sorted(&self) -> Vec<Lanes<f64>> {
        let [first, ..] = &self.keys;
        let rows = 0..first.len();
        rows.map(|at| self.edge(|rows| rows.get(at))).collect()
    }

    #[inline(always)]
    fn rank(&mut self, live: usize, tally: &mut KindTally) {
        let shift = self.ranks.shift();
        for (part, keys) in self.keys.iter().enumerate() {
            let mut heads = [f64::INFINITY; WIDE_PART];
            let mut ranks = [0_u32; WIDE_PART];
            let Some(counted) = self.counted.get_mut(part / 2) else {
                continue;
            };
            for ((row, counted), at) in keys.iter().zip(counted).zip(0_u32..) {
                let (halves, _) = counted.as_chunks_mut::<WIDE_PART>();
                let Some(counted) = halves.get_mut(part % 2) else {
                    continue;
                };
                let lanes = row
                    .iter()
                    .zip(counted)
                    .zip(heads.iter_mut().zip(&mut ranks));
                for ((key, counted), (head, rank)) in lanes {
                    let score = f64::from_bits(key & !self.places);
                    // Against the group's highest, as plain ranks are.
                    let tied = at > 0 && score >= lowest_tied(*head, self.slack);
                    *rank = if tied { *rank } else { at };
                    *head = if tied { *head } else { score };
                    *counted = (((key & self.places) as u32) << shift) + *rank;
                }
            }
        }
        for (counted, before) in self.counted.iter().zip([0, PART]) {
            self.ranks.add(counted, live.saturating_sub(before), tally);
        }
    }

    #[inline(always)]
    fn classes(
        &self,
        scores: &[Aligned<Lanes<f64>>],
        limits: &Limits,
        live: usize,
        tally: &mut KindTally,
    ) {
        let mut alive = [0_u32; LANES];
        alive.iter_mut().take(live).for_each(|lane| *lane = 1);
        let counts = tally
            .critical
            .iter_mut()
            .zip(&mut tally.less)
            .zip(&mut tally.sums);
        for (row, ((of_critical, of_less), sum)) in scores.iter().zip(counts) {
            let mut critical = [0_u32; LANES];
            let mut less = [0_u32; LANES];
            let mut kept = row.0;
            let bounds = limits.critical.iter().zip(&limits.less).zip(&alive);
            let found = critical.iter_mut().zip(&mut less).zip(&mut kept);
            for (((critical, less), score), ((from, to), alive)) in found.zip(bounds) {
                *critical = u32::from(*score >= *from) & alive;
                *less = u32::from(*score <= *to) & alive;
                *score = if *alive == 1 { *score } else { 0.0 };
            }
            *of_critical += critical.iter().sum::<u32>();
            *of_less += less.iter().sum::<u32>();
            *sum += (folded(kept) * PARTS) as i128;
        }
        for ((upper, lower), above) in scores
            .iter()
            .zip(scores.iter().skip(1))
            .zip(&mut tally.above)
        {
            let mut count = [0_u32; LANES];
            let lanes = upper.iter().zip(lower.iter()).zip(&alive);
            for (((upper, lower), alive), count) in lanes.zip(&mut count) {
                let over = u32::from(*lower < lowest_tied(*upper, self.slack));
                let under = u32::from(*upper < lowest_tied(*lower, self.slack));
                *count = (1 + over - under) * alive;
            }
            *above += u64::from(count.iter().sum::<u32>());
        }
    }
}

/// The sum of a row, always in the same order.
#[inline(always)]
fn folded(mut row: Lanes<f64>) -> f64 {
    let mut width = LANES / 2;
    while width > 0 {
        let (left, right) = row.split_at_mut(width);
        for (left, right) in left.iter_mut().zip(right) {
            *left += *right;
        }
        width /= 2;
    }
    row.first().copied().unwrap_or(0.0)
}
