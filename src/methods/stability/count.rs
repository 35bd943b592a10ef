//! From the scores of samples side by side to ranks and classes, added to a tally. Scores are whole numbers in 32 bits, with room for
//! an item's place.

use fearless_simd::{i32x16, mask32x16, prelude::*, u32x16};

use super::LANES;
use super::cuts::{Cut, Limits};
use super::draw::Lanes;
use super::ranks::{PART, Ranks};
use super::sort::sort;
use super::tally::KindTally;

/// What counting works on, used again for each group.
#[derive(Debug)]
pub(super) struct Counter {
    /// Sorted, a part of the samples at a time: the score and, in the last bits, the place in the plain order.
    keys: [Vec<[u32; PART]>; 2],
    bits: u32,
    ranks: Ranks,
}

impl Counter {
    pub(super) fn new(items: usize) -> Self {
        Self {
            keys: [(); 2].map(|()| vec![[0; PART]; items]),
            bits: items.max(LANES).next_power_of_two().trailing_zeros(),
            ranks: Ranks::new(items),
        }
    }

    /// Adds a group's samples, of which the first `live` count.
    #[inline(always)]
    pub(super) fn add<S: Simd>(
        &mut self,
        simd: S,
        scores: &[Lanes<i32>],
        cut: &Cut,
        live: usize,
        tally: &mut KindTally,
    ) {
        self.sort(simd, scores);
        let limits = match cut {
            Cut::Distance(rule) => {
                let highest = self.edge(|rows| rows.first());
                let lowest = self.edge(|rows| rows.last());
                rule.limits(scores, &highest, &lowest)
            }
            Cut::Groups(rule) => rule.limits(&self.sorted()),
        };
        classes(simd, scores, &limits, live, tally);
        self.rank(simd, live, tally);
    }

    /// Counts what is held back. No more samples follow.
    pub(super) fn finish(&mut self, tally: &mut KindTally) {
        self.ranks.flush(tally);
    }

    #[inline(always)]
    fn sort<S: Simd>(&mut self, simd: S, scores: &[Lanes<i32>]) {
        for (part, keys) in self.keys.iter_mut().enumerate() {
            for ((key, score), place) in keys.iter_mut().zip(scores).zip(0_u32..) {
                let (score, _) = score.as_chunks::<PART>();
                if let Some(score) = score.get(part) {
                    let score: u32x16<S> = i32x16::load_array_ref(simd, score).bitcast();
                    ((score << self.bits) | place).store_array(key);
                }
            }
            sort::<S, u32x16<S>>(simd, keys);
        }
    }

    /// A row of scores from the sorted keys.
    fn edge(&self, row: impl Fn(&Vec<[u32; PART]>) -> Option<&[u32; PART]>) -> Lanes<f64> {
        let mut scores = [0.0; LANES];
        for (scores, keys) in scores.chunks_mut(PART).zip(&self.keys) {
            let keys = row(keys).copied().unwrap_or([0; PART]);
            for (score, key) in scores.iter_mut().zip(keys) {
                *score = f64::from(key >> self.bits);
            }
        }
        scores
    }

    fn sorted(&self) -> Vec<Lanes<f64>> {
        let [first, _] = &self.keys;
        let rows = 0..first.len();
        rows.map(|at| self.edge(|rows| rows.get(at))).collect()
    }

    /// Turns each key into where its rank is counted, and counts it.
    #[inline(always)]
    fn rank<S: Simd>(&mut self, simd: S, live: usize, tally: &mut KindTally) {
        let scale = self.ranks.scale();
        let places = (1_u32 << self.bits) - 1;
        for (keys, before) in self.keys.iter_mut().zip([0, PART]) {
            let mut above = u32x16::splat(simd, u32::MAX);
            let mut rank = u32x16::splat(simd, 0);
            for (row, at) in keys.iter_mut().zip(0_u32..) {
                let key = u32x16::load_array_ref(simd, row);
                let score = key >> self.bits;
                let tied = score.simd_eq(above);
                rank = tied.select(rank, u32x16::splat(simd, at));
                above = score;
                ((key & places) * scale + rank).store_array(row);
            }
            self.ranks.add(keys, live.saturating_sub(before), tally);
        }
    }
}

/// Counts classes, scores and neighbours.
#[inline(always)]
fn classes<S: Simd>(
    simd: S,
    scores: &[Lanes<i32>],
    limits: &Limits,
    live: usize,
    tally: &mut KindTally,
) {
    let whole = |limit: f64| limit.clamp(0.0, 2_147_483_646.0) as i32;
    let critical = limits.critical.map(|limit| whole(limit.ceil()));
    let less = limits.less.map(|limit| {
        if limit < 0.0 {
            0
        } else {
            whole(limit.floor()) + 1
        }
    });
    let alive = u32::MAX >> (LANES - live.clamp(1, LANES));
    let (critical, less) = (halves(simd, &critical), halves(simd, &less));
    let counts = tally
        .critical
        .iter_mut()
        .zip(&mut tally.less)
        .zip(&mut tally.sums);
    for (row, ((of_critical, of_less), sum)) in scores.iter().zip(counts) {
        let (a, b) = halves(simd, row);
        *of_critical += ones(a.simd_ge(critical.0), b.simd_ge(critical.1), alive);
        *of_less += ones(a.simd_lt(less.0), b.simd_lt(less.1), alive);
        *sum += if live == LANES {
            // Below 2^32: the grid leaves room for a place among so many samples.
            i128::from((a + b).reduce_sum().cast_unsigned())
        } else {
            let counted = row.iter().take(live);
            counted.map(|score| i128::from(*score)).sum()
        };
    }
    for ((upper, lower), above) in scores
        .iter()
        .zip(scores.iter().skip(1))
        .zip(&mut tally.above)
    {
        let ((a, b), (c, d)) = (halves(simd, upper), halves(simd, lower));
        let over = ones(a.simd_gt(c), b.simd_gt(d), alive);
        let count = over + ones(a.simd_ge(c), b.simd_ge(d), alive);
        *above += u64::from(count);
    }
}

/// A row of numbers from 0 as two vectors.
#[inline(always)]
fn halves<S: Simd>(simd: S, row: &Lanes<i32>) -> (i32x16<S>, i32x16<S>) {
    let (first, second) = row.split_at(LANES / 2);
    (
        i32x16::from_slice(simd, first),
        i32x16::from_slice(simd, second),
    )
}

/// In how many of the samples that count it is so.
#[inline(always)]
fn ones<S: Simd>(first: mask32x16<S>, second: mask32x16<S>, alive: u32) -> u32 {
    let bits = first.to_bitmask() | second.to_bitmask() << (LANES / 2);
    (bits as u32 & alive).count_ones()
}
