//! From weights to importances.

use crate::model::Weighting;

/// How weights become importances.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Map {
    /// 5 for the heaviest and the others in proportion: `5 v / v_max`, not below 1.
    Ratios,
    /// 1 for the lightest, 5 for the heaviest: `1 + 4 (v − v_min) / (v_max − v_min)`.
    Spread,
    /// 100 v: the percent that each weighs, for projects whose importances keep to no range.
    Percent,
}

impl Map {
    /// The two that a project can choose from, the usual one first.
    pub const fn choice(weighting: Weighting) -> [Self; 2] {
        match weighting {
            Weighting::OneToFive => [Self::Ratios, Self::Spread],
            Weighting::AsIs => [Self::Percent, Self::Spread],
        }
    }
}

/// What weights became.
#[derive(Clone, Debug, PartialEq)]
pub struct Carried {
    /// How.
    pub map: Map,
    /// The importances, parallel to the weights, to two decimals.
    pub values: Vec<f64>,
    /// The places of those that were lifted to 1, where ratios are no longer kept.
    pub lifted: Vec<usize>,
}

/// The importances of these weights (ours). Two decimals are kept, because nobody means more. Where all weigh alike, a spread has no
/// ends, and all get 3.
pub fn carry(weights: &[f64], map: Map) -> Carried {
    let highest = weights.iter().copied().fold(f64::MIN, f64::max);
    let lowest = weights.iter().copied().fold(f64::MAX, f64::min);
    let span = highest - lowest;
    let raw = |weight: &f64| match map {
        Map::Ratios => 5.0 * weight / highest,
        Map::Spread if span > 1e-9 * highest => 1.0 + 4.0 * (weight - lowest) / span,
        Map::Spread => 3.0,
        Map::Percent => 100.0 * weight,
    };
    let rounded = weights
        .iter()
        .map(|weight| (raw(weight) * 100.0).round() / 100.0);
    let rounded: Vec<f64> = rounded.collect();
    let low = |value: &f64| map == Map::Ratios && *value < 1.0;
    Carried {
        map,
        lifted: (rounded.iter().enumerate())
            .filter(|(_, value)| low(value))
            .map(|(at, _)| at)
            .collect(),
        values: (rounded.iter())
            .map(|value| if low(value) { 1.0 } else { *value })
            .collect(),
    }
}
