//! Where the classes of a sample are cut: the scores from which an item is critical, and down from which it is less important.

use fearless_simd::{f64x8, i32x16, prelude::*, u32x16};

use super::LANES;
use super::aligned::Aligned;
use super::draw::Lanes;
use crate::methods::matrix::{TOLERANCE, cut_scores};
use crate::model::ClassRule;

/// The limits of samples side by side; infinite where no score meets them.
pub(super) struct Limits {
    pub(super) critical: Lanes<f64>,
    pub(super) less: Lanes<f64>,
}

/// How a rule cuts.
#[derive(Clone, Copy, Debug)]
pub(super) enum Cut {
    /// By the distance from the mean, which needs no order.
    Distance(Distance),
    /// By the groups of equal scores in order.
    Groups(Groups),
}

/// The deviation and the percent rule.
#[derive(Clone, Copy, Debug)]
pub(super) struct Distance {
    reach: f64,
    /// Whether the distance is in standard deviations, not in means.
    in_deviations: bool,
    /// Scores are squared as differences from this one.
    pivot: f64,
}

/// The Pareto rule and natural breaks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Groups {
    rule: ClassRule,
    slack: f64,
}

/// Down to where scores are equal to this one.
#[inline(always)]
pub(super) fn lowest_tied(score: f64, slack: f64) -> f64 {
    score * (1.0 - TOLERANCE) - slack
}

impl Cut {
    /// `pivot` is a score in the middle, `slack` how far apart equal scores may be for rounding.
    pub(super) fn new(rule: ClassRule, pivot: f64, slack: f64) -> Self {
        let reach = |limit: f64| limit - TOLERANCE * (1.0 + limit);
        match rule {
            ClassRule::Deviation { k } => Self::Distance(Distance {
                reach: reach(k),
                in_deviations: true,
                pivot: pivot.round(),
            }),
            ClassRule::Percent { p_percent } => Self::Distance(Distance {
                reach: reach(p_percent / 100.0),
                in_deviations: false,
                pivot: pivot.round(),
            }),
            ClassRule::Pareto { .. } | ClassRule::NaturalBreaks => {
                Self::Groups(Groups { rule, slack })
            }
        }
    }
}

/// What rows of scores add up to in each sample, as differences from a pivot.
pub(super) struct Moments {
    sums: Lanes<f64>,
    squares: Lanes<f64>,
}

impl Distance {
    /// What these rows of scores add up to.
    #[inline(always)]
    pub(super) fn moments(&self, scores: &[Aligned<Lanes<f64>>]) -> Moments {
        let mut sums = [0.0; LANES];
        let mut squares = [0.0; LANES];
        for row in scores {
            for ((score, sum), square) in row.iter().zip(&mut sums).zip(&mut squares) {
                let difference = score - self.pivot;
                *sum += difference;
                *square += difference * difference;
            }
        }
        Moments { sums, squares }
    }

    /// The same of whole scores. The grid leaves room for their sum in 32 bits, and for the square of a difference in 53: so it is exact,
    /// whether it is rounded before it is added or not.
    #[inline(always)]
    pub(super) fn whole_moments<S: Simd>(
        &self,
        simd: S,
        scores: &[Aligned<Lanes<i32>>],
    ) -> Moments {
        // As the upper half of a double's bits over a whole number as the lower one they make 2^52 more than that number.
        const UPPER: u32 = 0x4330_0000;
        let upper = u32x16::splat(simd, UPPER);
        let pivot = 4_503_599_627_370_496.0 + self.pivot;
        let mut sums = [u32x16::splat(simd, 0); LANES / 16];
        let mut squares = [f64x8::splat(simd, 0.0); LANES / 8];
        for row in scores {
            let (row, _) = row.as_chunks::<16>();
            let (squares, _) = squares.as_chunks_mut::<2>();
            for ((score, sum), [first, second]) in row.iter().zip(&mut sums).zip(squares) {
                let score: u32x16<S> = i32x16::load_array_ref(simd, score).bitcast();
                *sum += score;
                let (a, b) = score.interleave(upper);
                let a = a.bitcast::<f64x8<S>>() - pivot;
                let b = b.bitcast::<f64x8<S>>() - pivot;
                *first = a.mul_add(a, *first);
                *second = b.mul_add(b, *second);
            }
        }
        let mut whole = [0_u32; LANES];
        for (row, sum) in whole.chunks_exact_mut(16).zip(sums) {
            sum.store_slice(row);
        }
        let mut moments = Moments {
            sums: [0.0; LANES],
            squares: [0.0; LANES],
        };
        let away = self.pivot * scores.len() as f64;
        for (sum, whole) in moments.sums.iter_mut().zip(&whole) {
            *sum = f64::from(*whole) - away;
        }
        for (row, square) in moments.squares.chunks_exact_mut(8).zip(squares) {
            square.store_slice(row);
        }
        moments
    }

    /// The limits of so many scores that add up to that, and of which the highest and the lowest are known.
    #[inline(always)]
    pub(super) fn limits(
        &self,
        items: usize,
        moments: &Moments,
        highest: &Lanes<f64>,
        lowest: &Lanes<f64>,
    ) -> Limits {
        let part = 1.0 / (items as f64).max(1.0);
        let mut limits = Limits {
            critical: [f64::INFINITY; LANES],
            less: [f64::NEG_INFINITY; LANES],
        };
        let ends = highest.iter().zip(lowest);
        let found = limits.critical.iter_mut().zip(&mut limits.less);
        let moments = moments.sums.iter().zip(&moments.squares);
        for (((sum, square), (highest, lowest)), (critical, less)) in moments.zip(ends).zip(found) {
            let offset = sum * part;
            let mean = self.pivot + offset;
            let spread = if self.in_deviations {
                (square * part - offset * offset).max(0.0).sqrt()
            } else {
                mean
            };
            // Equal scores have no spread, whatever rounding leaves; and a mean of 0 has no relative distances.
            let flat = self.in_deviations && *lowest >= highest * (1.0 - TOLERANCE);
            let cuts = !flat && spread > 0.0;
            *critical = if cuts {
                mean + self.reach * spread
            } else {
                *critical
            };
            *less = if cuts {
                mean - self.reach * spread
            } else {
                *less
            };
        }
        limits
    }
}

impl Groups {
    /// The limits of rows of scores in falling order.
    pub(super) fn limits(&self, sorted: &[Lanes<f64>]) -> Limits {
        let mut limits = Limits {
            critical: [f64::INFINITY; LANES],
            less: [f64::NEG_INFINITY; LANES],
        };
        // A place in a score's last bits makes it a little lower.
        let above = |score: f64| score * (1.0 + 1e-10);
        let found = limits.critical.iter_mut().zip(&mut limits.less);
        let mut scores = Vec::with_capacity(sorted.len());
        for (lane, (critical, less)) in found.enumerate() {
            scores.clear();
            let mut head = f64::INFINITY;
            scores.extend(sorted.iter().filter_map(|row| {
                let score = row.get(lane).copied()?;
                if head.is_infinite() || score < lowest_tied(head, self.slack) {
                    head = score;
                }
                Some(head)
            }));
            let (lowest_critical, highest_less) = cut_scores(self.rule, &scores, 0.0);
            let lowest = |score| lowest_tied(score, self.slack);
            *critical = lowest_critical.map_or(f64::INFINITY, lowest);
            *less = highest_less.map_or(f64::NEG_INFINITY, above);
        }
        limits
    }
}
