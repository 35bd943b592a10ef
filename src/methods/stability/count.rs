//! From the scores of samples side by side to ranks and classes, added to a tally. Scores are whole numbers in 32 bits, with room for
//! an item's place.

use fearless_simd::{i32x16, mask32x16, prelude::*, u32x16};

use super::LANES;
use super::aligned::Aligned;
use super::cuts::{Cut, Limits};
use super::draw::Lanes;
use super::ranks::{PART, Ranks};
use super::sort::sort;
use super::tally::KindTally;

/// What counting works on, used again for each group.
#[derive(Debug)]
pub(super) struct Counter {
    /// Sorted, a part of the samples at a time: the score and, in the last bits, the place in the plain order.
    keys: [Vec<Aligned<[u32; PART]>>; 2],
    bits: u32,
    /// For each item what its scores of this block add up to: a block leaves room for that.
    sums: Vec<Aligned<[u32; PART]>>,
    ranks: Ranks,
}

impl Counter {
    pub(super) fn new(items: usize) -> Self {
        Self {
            keys: [(); 2].map(|()| vec![Aligned([0; PART]); items]),
            bits: items.max(LANES).next_power_of_two().trailing_zeros(),
            sums: vec![Aligned([0; PART]); items],
            ranks: Ranks::new(items),
        }
    }

    /// Adds a group's samples, of which the first `live` count.
    #[inline(always)]
    pub(super) fn add<S: Simd>(
        &mut self,
        simd: S,
        scores: &[Aligned<Lanes<i32>>],
        cut: &Cut,
        live: usize,
        tally: &mut KindTally,
    ) {
        self.sort(simd, scores);
        let limits = match cut {
            Cut::Distance(rule) => {
                let highest = self.edge(|rows| rows.first());
                let lowest = self.edge(|rows| rows.last());
                let moments = rule.whole_moments(simd, scores);
                rule.limits(scores.len(), &moments, &highest, &lowest)
            }
            Cut::Groups(rule) => rule.limits(&self.sorted()),
        };
        classes(simd, scores, &limits, live, &mut self.sums, tally);
        self.rank(simd, live, tally);
    }

    /// Counts what is held back. No more samples follow.
    #[inline(always)]
    pub(super) fn finish(&mut self, tally: &mut KindTally) {
        self.ranks.flush(tally);
        for (whole, sums) in tally.sums.iter_mut().zip(&mut self.sums) {
            *whole += sums.iter().copied().map(i128::from).sum::<i128>();
            sums.fill(0);
        }
    }

    #[inline(always)]
    fn sort<S: Simd>(&mut self, simd: S, scores: &[Aligned<Lanes<i32>>]) {
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
    #[inline(always)]
    fn edge(
        &self,
        row: impl Fn(&Vec<Aligned<[u32; PART]>>) -> Option<&Aligned<[u32; PART]>>,
    ) -> Lanes<f64> {
        let mut scores = [0.0; LANES];
        for (scores, keys) in scores.chunks_mut(PART).zip(&self.keys) {
            let keys = row(keys).copied().unwrap_or(Aligned([0; PART]));
            for (score, key) in scores.iter_mut().zip(keys.0) {
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
        let shift = self.ranks.shift();
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
                (((key & places) << shift) + rank).store_array(row);
            }
            self.ranks.add(keys, live.saturating_sub(before), tally);
        }
    }
}

/// Counts classes, scores and neighbours.
#[inline(always)]
fn classes<S: Simd>(
    simd: S,
    scores: &[Aligned<Lanes<i32>>],
    limits: &Limits,
    live: usize,
    sums: &mut [Aligned<[u32; PART]>],
    tally: &mut KindTally,
) {
    // Above all scores, and with one added still within 32 bits.
    const HIGHEST: f64 = 2_147_483_646.0;
    let (mut critical, mut less) = ([0_i32; LANES], [0_i32; LANES]);
    for (whole, limit) in critical.iter_mut().zip(&limits.critical) {
        let below = limit.clamp(0.0, HIGHEST) as i32;
        *whole = below + i32::from(f64::from(below) < *limit);
    }
    for (whole, limit) in less.iter_mut().zip(&limits.less) {
        *whole = limit.clamp(0.0, HIGHEST) as i32 + i32::from(*limit >= 0.0);
    }
    let alive = u32::MAX >> (LANES - live.clamp(1, LANES));
    let (critical, less) = (halves(simd, &critical), halves(simd, &less));
    let counts = tally.critical.iter_mut().zip(&mut tally.less).zip(sums);
    for (row, ((of_critical, of_less), sum)) in scores.iter().zip(counts) {
        let (a, b) = halves(simd, row);
        *of_critical += ones(a.simd_ge(critical.0), b.simd_ge(critical.1), alive);
        *of_less += ones(a.simd_lt(less.0), b.simd_lt(less.1), alive);
        if live == LANES {
            let added = (a + b).bitcast::<u32x16<S>>() + u32x16::load_array_ref(simd, sum);
            added.store_array(sum);
        } else {
            let counted = row.iter().take(live);
            let (counted, lanes) = (counted.copied(), (0..PART).cycle());
            for (score, lane) in counted.zip(lanes) {
                if let Some(sum) = sum.get_mut(lane) {
                    *sum += score.cast_unsigned();
                }
            }
        }
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
