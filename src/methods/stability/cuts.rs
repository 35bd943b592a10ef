//! Where the classes of a sample are cut: the scores from which an item is critical, and down from which it is less important.

use super::LANES;
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

impl Distance {
    /// The limits of these rows of scores, of which the highest and the lowest are known.
    #[inline(always)]
    pub(super) fn limits<T: Copy + Into<f64>>(
        &self,
        scores: &[Lanes<T>],
        highest: &Lanes<f64>,
        lowest: &Lanes<f64>,
    ) -> Limits {
        let n = (scores.len() as f64).max(1.0);
        let mut sums = [0.0; LANES];
        let mut squares = [0.0; LANES];
        for row in scores {
            for ((score, sum), square) in row.iter().zip(&mut sums).zip(&mut squares) {
                let score: f64 = (*score).into();
                let difference = score - self.pivot;
                *sum += difference;
                *square += difference * difference;
            }
        }
        let mut limits = Limits {
            critical: [f64::INFINITY; LANES],
            less: [f64::NEG_INFINITY; LANES],
        };
        let ends = highest.iter().zip(lowest);
        let found = limits.critical.iter_mut().zip(&mut limits.less);
        for (((sum, square), (highest, lowest)), (critical, less)) in
            sums.iter().zip(&squares).zip(ends).zip(found)
        {
            let offset = sum / n;
            let mean = self.pivot + offset;
            let spread = if self.in_deviations {
                (square / n - offset * offset).max(0.0).sqrt()
            } else {
                mean
            };
            // Equal scores have no spread, whatever rounding leaves; and a mean of 0 has no relative distances.
            let flat = self.in_deviations && *lowest >= highest * (1.0 - TOLERANCE);
            if !flat && spread > 0.0 {
                *critical = mean + self.reach * spread;
                *less = mean - self.reach * spread;
            }
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
