//! How far segments disagree about a touchpoint.

use std::cmp::Ordering;

use super::standing::{Standing, changes_class};

/// How far segments disagree about a touchpoint (ours). In this order it is sorted by: for which part of the customers it is
/// of another class than in the whole, in how many segments, over how many places it is spread.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Disagreement {
    /// The part, 0…1, of the chosen segments' customers that belong to segments with another class than the whole.
    pub customers: f64,
    /// How many of the chosen segments have another class.
    pub segments: usize,
    /// The best and the worst place among the whole and the chosen segments; none where it has no place anywhere.
    pub places: Option<(usize, usize)>,
}

impl Disagreement {
    /// Of a touchpoint's standing in the whole and in segments with their weights.
    pub(super) fn of(
        whole: Standing,
        segments: impl Iterator<Item = (Standing, f64)> + Clone,
    ) -> Self {
        let others = segments.clone();
        let others = others.filter(|(here, _)| changes_class(whole, *here));
        let standings = std::iter::once(whole).chain(segments.map(|(here, _)| here));
        let places = standings.filter_map(|standing| Some(standing.rank?.place));
        Self {
            customers: others.clone().map(|(_, weight)| weight).sum(),
            segments: others.count(),
            places: places.clone().min().zip(places.max()),
        }
    }

    /// How many places lie between the best and the worst.
    pub fn span(&self) -> usize {
        self.places.map_or(0, |(best, worst)| worst - best)
    }

    /// True where no segment sees it otherwise, be it a class or a place.
    pub fn is_none(&self) -> bool {
        self.segments == 0 && self.span() == 0
    }

    /// Which of two is the larger.
    pub fn compare(&self, other: &Self) -> Ordering {
        // Sums of the same shares in another order differ by rounding.
        let apart = (self.customers - other.customers).abs() > 1e-9;
        let customers = if apart {
            self.customers.total_cmp(&other.customers)
        } else {
            Ordering::Equal
        };
        customers
            .then(self.segments.cmp(&other.segments))
            .then(self.span().cmp(&other.span()))
    }
}
