//! How far judgements contradict each other: Saaty's index and ratio, with a random index that is named.

use super::{Ratios, Weights};

/// The mean index of random matrices of 3 to 15 things, from 500,000 of each (J. Alonso and M. Lamata, Consistency in the
/// analytic hierarchy process: a new approach, International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 14, 2006).
const TABLE: [f64; 13] = [
    0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854, 1.5141, 1.5365, 1.5551, 1.5713,
    1.5838,
];
/// The first number of things that the table has.
const FIRST: usize = 3;
/// A difference of λ to the number of things that is rounding.
const ROUNDING: f64 = 1e-10;

/// What random judgements would reach.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RandomIndex {
    /// The mean consistency index of random judgements.
    pub value: f64,
    /// Whether there are more things than the table has, so that it comes from the same authors' line λ = 2.7699 n − 4.3513.
    pub beyond_table: bool,
    /// Whether pairs are missing, so that it is the complete one's part (K. Ágoston and L. Csató, Inconsistency thresholds for
    /// incomplete pairwise comparison matrices, Omega 108, 2022).
    pub incomplete: bool,
}

/// How consistent judgements are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Consistency {
    /// There are only so many judgements as hang things together: none could contradict another.
    Untested,
    /// Some check others.
    Tested {
        /// CI = (λ − n) / (n − 1).
        index: f64,
        /// CR = CI / RI.
        ratio: f64,
        /// RI.
        random: RandomIndex,
    },
}

impl Consistency {
    /// Saaty's limit, above which judgements are looked at again.
    pub const LIMIT: f64 = 0.1;

    /// The ratio, where there is one.
    pub const fn ratio(self) -> Option<f64> {
        match self {
            Self::Untested => None,
            Self::Tested { ratio, .. } => Some(ratio),
        }
    }

    /// Whether the ratio is above the limit.
    pub fn warns(self) -> bool {
        self.ratio().is_some_and(|ratio| ratio > Self::LIMIT)
    }
}

/// The random index for so many things of which so many pairs are missing; none where nothing can contradict.
///
/// Up to 15 things the table of Alonso and Lamata (2006), beyond it their line. With m pairs missing it is that value times
/// 1 − 2m / ((n − 1)(n − 2)), the straight line that Ágoston and Csató (2022) found for completions of least λ. Harker's
/// completion is another one: on random judgements its mean lies 0.01 to 0.06 above that line, so that the ratio errs on the
/// strict side.
pub fn random_index(count: usize, missing: usize) -> Option<RandomIndex> {
    let n = count as f64;
    let whole = match count.checked_sub(FIRST)? {
        at if at < TABLE.len() => TABLE.get(at).copied()?,
        _ => (2.7699 * n - 4.3513 - n) / (n - 1.0),
    };
    let checks = (n - 1.0) * (n - 2.0);
    let part = 1.0 - 2.0 * missing as f64 / checks;
    (part > 1e-9).then_some(RandomIndex {
        value: whole * part,
        beyond_table: count >= FIRST + TABLE.len(),
        incomplete: missing > 0,
    })
}

/// How consistent the judgements are that led to these weights.
pub fn consistency(ratios: &Ratios, weights: &Weights) -> Consistency {
    let count = ratios.count();
    let Some(random) = random_index(count, ratios.missing()) else {
        return Consistency::Untested;
    };
    let n = count as f64;
    let over = weights.eigenvalue - n;
    let over = if over <= ROUNDING * n { 0.0 } else { over };
    let index = over / (n - 1.0);
    Consistency::Tested {
        index,
        ratio: index / random.value,
        random,
    }
}
