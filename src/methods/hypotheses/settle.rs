//! Estimates of three kinds alike, and how many more answers would settle a claim at the same estimate.

use crate::methods::panel::{Interval, Mean, Nps, Share};

/// More answers than this nobody will collect: where they would not settle it, nothing would.
pub const MOST_MORE: u64 = 1_000_000;

/// A figure with what its interval is made of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Estimate {
    /// A share.
    Share(Share),
    /// A mean.
    Mean(Mean),
    /// The Net Promoter Score.
    Nps(Nps),
}

impl Estimate {
    pub(super) const fn answers(self) -> usize {
        match self {
            Self::Share(share) => share.of,
            Self::Mean(mean) => mean.count,
            Self::Nps(nps) => nps.count(),
        }
    }

    pub(super) fn value(self) -> Option<f64> {
        match self {
            Self::Share(share) => share.value(),
            Self::Mean(mean) => (mean.count > 0).then_some(mean.mean),
            Self::Nps(nps) => nps.value(),
        }
    }

    pub(super) fn interval(self) -> Option<Interval> {
        match self {
            Self::Share(share) => share.interval(),
            Self::Mean(mean) => mean.interval(),
            Self::Nps(nps) => nps.interval(),
        }
    }

    /// Whether as many answers as this would leave the threshold outside the interval, the figure and its spread being the same. More
    /// answers never make it less so.
    fn settles(self, threshold: f64, answers: u64) -> bool {
        let n = answers as f64;
        let Some(value) = self.value() else {
            return false;
        };
        let distance = (value - threshold).abs();
        match self {
            // Wilson's interval is made of the shares that the score test does not reject, so its ends need not be worked out.
            Self::Share(_) => distance > Z * (threshold * (1.0 - threshold) / n).sqrt(),
            Self::Mean(mean) => {
                let count = usize::try_from(answers).unwrap_or(usize::MAX);
                let interval = Mean { count, ..mean }.interval();
                // Of a single answer nobody knows the spread.
                mean.count > 1
                    && interval.is_some_and(|it| it.low > threshold || it.high < threshold)
            }
            Self::Nps(nps) => {
                let of_one = nps.variance().unwrap_or(0.0) * nps.count() as f64;
                distance > 196.0 * (of_one / n).sqrt()
            }
        }
    }
}

/// The normal distribution's quantile at 0.975.
const Z: f64 = 1.959_963_984_540_054;

/// How many more answers would settle it: the fewest at which the interval of the same estimate leaves the threshold out; none where not
/// even [`MOST_MORE`] would.
pub(super) fn more(estimate: Estimate, threshold: f64) -> Option<u64> {
    let now = estimate.answers() as u64;
    let settles = |more: u64| estimate.settles(threshold, now + more);
    if !settles(MOST_MORE) {
        return None;
    }
    let (mut not, mut enough) = (0, MOST_MORE);
    while enough - not > 1 {
        let middle = not.midpoint(enough);
        if settles(middle) {
            enough = middle;
        } else {
            not = middle;
        }
    }
    Some(enough)
}
