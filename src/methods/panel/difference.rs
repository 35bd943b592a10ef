//! Differences between two groups of people with their 95 % intervals, as if nobody was in both.

use super::quantile::student_975;
use super::{Interval, Mean, Nps, Share};

/// A difference with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// The first side's figure less the second's.
    pub value: f64,
    /// Its interval.
    pub interval: Interval,
}

impl Difference {
    /// Whether it is beyond chance: its interval leaves 0 out.
    pub fn is_beyond_chance(self) -> bool {
        self.interval.low > 0.0 || self.interval.high < 0.0
    }

    fn around(value: f64, half: f64) -> Self {
        Self {
            value,
            interval: Interval {
                low: value - half,
                high: value + half,
            },
        }
    }
}

impl Share {
    /// This share less another one, with the interval that is made of both Wilson's (R. G. Newcombe, Interval estimation for the
    /// difference between independent proportions: comparison of eleven methods, Statistics in Medicine 17, 1998, method 10); none
    /// where either is of none.
    pub fn less(self, other: Self) -> Option<Difference> {
        let (a, b) = (self.value()?, other.value()?);
        let (around_a, around_b) = (self.interval()?, other.interval()?);
        let value = a - b;
        Some(Difference {
            value,
            interval: Interval {
                low: value - (a - around_a.low).hypot(around_b.high - b),
                high: value + (around_a.high - a).hypot(b - around_b.low),
            },
        })
    }
}

impl Mean {
    /// This mean less another one, with the interval for two variances (B. L. Welch, The generalization of “Student's” problem when
    /// several different population variances are involved, Biometrika 34, 1947; degrees of freedom by F. E. Satterthwaite, Biometrics
    /// Bulletin 2, 1946); none where either is of fewer than two, or where all answers of both sides are alike, so that nothing says
    /// what chance does.
    pub fn less(self, other: Self) -> Option<Difference> {
        let (a, b) = (self.standard_error()?, other.standard_error()?);
        let (a, b) = (a * a, b * b);
        let variance = a + b;
        if variance <= 0.0 {
            return None;
        }
        // Parts of the variance, because its square may be too small for a number.
        let (part_a, part_b) = (a / variance, b / variance);
        let freedom = 1.0
            / (part_a * part_a / (self.count as f64 - 1.0)
                + part_b * part_b / (other.count as f64 - 1.0));
        let half = variance.sqrt() * student_975(freedom);
        Some(Difference::around(self.mean - other.mean, half))
    }
}

impl Nps {
    /// This score less another one, with the normal interval of the sum of both variances; none where either is of none, or where all
    /// answers of both sides are alike, so that nothing says what chance does.
    pub fn less(self, other: Self) -> Option<Difference> {
        let variance = self.variance()? + other.variance()?;
        let half = 196.0 * variance.sqrt();
        let value = self.value()? - other.value()?;
        (variance > 0.0).then(|| Difference::around(value, half))
    }
}
