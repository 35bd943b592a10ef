//! Quantiles of the distributions by which intervals are made.

use std::cell::RefCell;
use std::collections::HashMap;

use statrs::distribution::{ContinuousCDF, StudentsT};

/// The normal distribution's quantile at 0.975.
pub(super) const NORMAL_975: f64 = 1.959_963_984_540_054;

/// So many quantiles are remembered by a thread, then they are forgotten.
const REMEMBERED: usize = 10_000;

/// From so many degrees of freedom on the library's quantile is off in the fifth decimal, and the expansion is exact to the eleventh.
const MANY: f64 = 200.0;

/// The quantile of Student's distribution at 0.975, for so many degrees of freedom, not necessarily whole; of the normal distribution
/// where there are no such.
pub(super) fn student_975(freedom: f64) -> f64 {
    thread_local! {
        static KNOWN: RefCell<HashMap<u64, f64>> = RefCell::default();
    }
    if freedom >= MANY {
        return expanded(freedom);
    }
    KNOWN.with_borrow_mut(|known| {
        if known.len() > REMEMBERED {
            known.clear();
        }
        *known.entry(freedom.to_bits()).or_insert_with(|| {
            StudentsT::new(0.0, 1.0, freedom)
                .map_or(NORMAL_975, |student| student.inverse_cdf(0.975))
        })
    })
}

/// The expansion around the normal quantile (M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions, 1964, 26.7.5).
fn expanded(freedom: f64) -> f64 {
    let z = NORMAL_975;
    let z2 = z * z;
    let first = (z2 + 1.0) * z / 4.0;
    let second = ((5.0 * z2 + 16.0) * z2 + 3.0) * z / 96.0;
    let third = (((3.0 * z2 + 19.0) * z2 + 17.0) * z2 - 15.0) * z / 384.0;
    let fourth = ((((79.0 * z2 + 776.0) * z2 + 1482.0) * z2 - 1920.0) * z2 - 945.0) * z / 92_160.0;
    z + (first + (second + (third + fourth / freedom) / freedom) / freedom) / freedom
}
