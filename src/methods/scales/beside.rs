//! One ranking beside the project's own.

use crate::methods::matrix::Rank;
use crate::methods::segments::{Standing, changes_class, places, shift, tau_b};

/// A ranking of the touchpoints beside the project's own. Where a touchpoint has no standing in either, it is left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Beside {
    /// One for each touchpoint in document order.
    pub standings: Vec<Standing>,
    /// Kendall's τ-b to the project's own order, over places; none where one of the two ties everything.
    pub tau_b: Option<f64>,
    /// The touchpoints of rank 1, by position.
    pub first: Vec<usize>,
    /// True where these are the project's own first ones.
    pub same_first: bool,
    /// How many classes differ.
    pub classes: usize,
    /// How many touchpoints stand at another place.
    pub moved: usize,
    /// The touchpoint that moves by the most places; of several the one that stands highest in the project's order. None where
    /// nothing moves.
    pub largest: Option<Move>,
}

/// How a touchpoint moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// Its position in the project's list.
    pub touchpoint: usize,
    /// Its rank in the project's own order.
    pub from: Rank,
    /// Its rank in the other one.
    pub to: Rank,
}

impl Move {
    /// By how many places.
    pub const fn places(&self) -> usize {
        self.from.place.abs_diff(self.to.place)
    }
}

impl Beside {
    /// Of a ranking beside the own one.
    pub(super) fn new(own: &[Standing], standings: Vec<Standing>) -> Self {
        let first = first_of(&standings);
        let both = || own.iter().copied().zip(standings.iter().copied());
        let moves = both().enumerate().filter_map(|(touchpoint, (own, other))| {
            let moved = shift(own, other).is_some_and(|places| places != 0);
            let found = Move {
                touchpoint,
                from: own.rank?,
                to: other.rank?,
            };
            moved.then_some(found)
        });
        let moves: Vec<Move> = moves.collect();
        let by_size = |m: &&Move| (std::cmp::Reverse(m.places()), m.from.place, m.touchpoint);
        Self {
            tau_b: tau_b(&places(own), &places(&standings)),
            same_first: first == first_of(own),
            first,
            classes: both()
                .filter(|(own, other)| changes_class(*own, *other))
                .count(),
            moved: moves.len(),
            largest: moves.iter().min_by_key(by_size).copied(),
            standings,
        }
    }
}

/// The touchpoints of rank 1.
pub(super) fn first_of(standings: &[Standing]) -> Vec<usize> {
    let ranked = standings.iter().enumerate();
    ranked
        .filter(|(_, standing)| standing.rank.is_some_and(|rank| rank.place == 1))
        .map(|(at, _)| at)
        .collect()
}
