//! In which quanta importances are counted, so that sums are whole numbers and ties exact.
//!
//! Importances that do not move lie on the grid, as do the limits of those that do. Where sums leave room for an item's place in 32
//! bits, importances take 15 bits; else 30, in two halves of 15.

use super::LANES;

/// An importance that may move.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weight {
    /// As it is.
    pub(super) mean: f64,
    /// Its standard deviation.
    pub(super) sd: f64,
    /// The lowest and the highest that it may become.
    pub(super) limits: (f64, f64),
}

impl Weight {
    /// The highest that it may be.
    pub(super) fn highest(&self) -> f64 {
        self.limits.1.max(self.mean)
    }
}

/// The quanta of a run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Grid {
    /// How many quanta are 1.
    pub(super) per_one: f64,
    /// Whether an importance needs two halves.
    pub(super) wide: bool,
    /// Whether importances that do not move had to be rounded to quanta.
    pub(super) rounded: bool,
}

/// The largest importance in quanta, in one half and in two.
const HALF: f64 = 32_767.0;
const WHOLE: f64 = 1_073_741_823.0;
/// The fewest quanta in a standard deviation: with fewer, scores would meet by chance.
const FINEST: f64 = 64.0;

impl Grid {
    /// `heaviest` is the largest sum of levels times highest importances, in ones, that an item can reach; `items` how many there are.
    pub(super) fn new(weights: &[Weight], heaviest: f64, items: usize) -> Self {
        let highest = weights.iter().map(Weight::highest).fold(1.0, f64::max);
        let fixed: Vec<f64> = weights
            .iter()
            .filter(|w| w.sd == 0.0)
            .map(|w| w.mean)
            .collect();
        let least_sd = weights
            .iter()
            .map(|w| w.sd)
            .filter(|sd| *sd > 0.0)
            .fold(f64::INFINITY, f64::min);
        let base = base(&fixed);
        // A factor's rounding may add half a quantum for each level.
        let room = room(items);
        let most = (HALF / highest).min(room / heaviest.max(1.0));
        if let Some(base) = base {
            let times = (most / base).floor();
            let per_one = if least_sd.is_finite() {
                base * times
            } else {
                base
            };
            if times >= 1.0 && per_one * least_sd >= FINEST {
                return Self {
                    per_one,
                    wide: false,
                    rounded: false,
                };
            }
        }
        let most = WHOLE / highest;
        let is_exact = base.is_some_and(|base| base <= most);
        let base = base.unwrap_or(1.0).min(most);
        let times = (most / base).floor().max(1.0);
        let per_one = if most >= 1.0 { base * times } else { most };
        Self {
            per_one,
            wide: true,
            rounded: !is_exact,
        }
    }

    /// Whether 32 bits hold scores of up to so many ones and the places of so many items.
    pub(super) fn fits(&self, heaviest: f64, items: usize) -> bool {
        // An importance that moves has hundreds of quanta, so that rounding stays within what the room leaves.
        heaviest * self.per_one < room(items)
    }
}

/// The largest score in quanta that leaves room for the places of so many items, for their sum, and, squared, for 53 bits.
fn room(items: usize) -> f64 {
    f64::from(u32::MAX) / (items.max(2 * LANES).next_power_of_two() as f64) * 0.99
}

/// The coarsest grid that all of them lie on, in quanta per one; none where there is none.
fn base(weights: &[f64]) -> Option<f64> {
    let fits = |per_one: &f64| {
        weights.iter().all(|weight| {
            let quanta = weight * per_one;
            (quanta - quanta.round()).abs() <= 1e-12 * quanta
        })
    };
    let round = [1e4, 1e5, 1e6, 1e7, 1e8];
    (1..=1000_u32).map(f64::from).chain(round).find(fits)
}
