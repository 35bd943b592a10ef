//! Estimates with their 95 % intervals: a share (Wilson), a mean (Student), the Net Promoter Score.

use super::quantile::{NORMAL_975, student_975};

/// Fewer answers than this are too few to conclude.
pub const FEW: usize = 30;

/// True where so many answers are too few to conclude.
pub const fn few(answers: usize) -> bool {
    answers < FEW
}

/// Both ends of a 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// A share k of n.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How many did.
    pub count: usize,
    /// Of how many.
    pub of: usize,
}

/// A mean of n numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Mean {
    /// How many.
    pub count: usize,
    /// Their mean; 0 where there are none.
    pub mean: f64,
    /// Their variance, divided by n − 1; 0 where there are fewer than two.
    pub variance: f64,
}

/// How many would recommend.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Nps {
    /// 9 and 10.
    pub promoters: usize,
    /// 7 and 8.
    pub passives: usize,
    /// 0 to 6.
    pub detractors: usize,
}

impl Interval {
    /// True where a number lies in it, its ends among them.
    pub fn has(self, number: f64) -> bool {
        self.low <= number && number <= self.high
    }
}

impl Share {
    /// The share, a fraction of 0…1; none of none.
    pub fn value(self) -> Option<f64> {
        (self.of > 0).then(|| self.count as f64 / self.of as f64)
    }

    /// Wilson's interval (E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the
    /// American Statistical Association 22, 1927); none of none.
    pub fn interval(self) -> Option<Interval> {
        let share = self.value()?;
        let n = self.of as f64;
        let z2 = NORMAL_975 * NORMAL_975;
        let middle = share + z2 / (2.0 * n);
        let half = NORMAL_975 * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
        let scale = 1.0 + z2 / n;
        // At both ends the formula gives 0 and 1 but for rounding.
        Some(Interval {
            low: match self.count {
                0 => 0.0,
                _ => (middle - half) / scale,
            },
            high: if self.count == self.of {
                1.0
            } else {
                (middle + half) / scale
            },
        })
    }
}

impl Mean {
    /// The standard error; none where there are fewer than two.
    pub fn standard_error(self) -> Option<f64> {
        (self.count > 1).then(|| (self.variance / self.count as f64).sqrt())
    }

    /// Student's interval (Student, The probable error of a mean, Biometrika 6, 1908); none where there are fewer than two.
    pub fn interval(self) -> Option<Interval> {
        let half = self.standard_error()? * student_975(self.count as f64 - 1.0);
        Some(Interval {
            low: self.mean - half,
            high: self.mean + half,
        })
    }
}

impl Nps {
    /// How many answered.
    pub const fn count(self) -> usize {
        self.promoters + self.passives + self.detractors
    }

    /// The score, −100…100; none of none.
    pub fn value(self) -> Option<f64> {
        let count = self.count();
        let more = self.promoters as f64 - self.detractors as f64;
        (count > 0).then(|| 100.0 * more / count as f64)
    }

    /// The variance of promoters' less detractors' part, a fraction; none of none.
    pub fn variance(self) -> Option<f64> {
        let n = self.count() as f64;
        let (p, d) = (self.promoters as f64 / n, self.detractors as f64 / n);
        (n > 0.0).then(|| (p + d - (p - d) * (p - d)) / n)
    }

    /// Its interval by the normal distribution, the score ± 196 standard errors, which may leave −100…100; none of none.
    pub fn interval(self) -> Option<Interval> {
        let half = 196.0 * self.variance()?.sqrt();
        self.value().map(|value| Interval {
            low: value - half,
            high: value + half,
        })
    }
}
