//! The judgements of one scope over the factors that take part.

use super::Ratios;
use super::ratios::all_pairs;
use crate::methods::matrix::Scope;
use crate::model::{FactorId, Judgements, Preference, Project};

/// Two factors by their places among those that take part, the earlier first.
pub type Pair = (usize, usize);

/// What is judged of which factors.
#[derive(Clone, Debug, PartialEq)]
pub struct Pairs {
    /// The factors that are not excluded, in the project's order.
    pub factors: Vec<FactorId>,
    /// Row by row, for both ways round.
    cells: Vec<Option<Preference>>,
}

impl Pairs {
    /// The judgements of the whole market, or of a segment, which inherits none.
    pub fn of(project: &Project, scope: Scope) -> Self {
        let included = project.factors.iter().filter(|factor| !factor.excluded);
        let factors: Vec<FactorId> = included.map(|factor| factor.id).collect();
        let mut pairs = Self {
            cells: vec![None; factors.len() * factors.len()],
            factors,
        };
        let judgements: Option<&Judgements> = match scope {
            Scope::Whole => Some(&project.judgements),
            Scope::Segment(id) => project.segment(id).map(|segment| &*segment.judgements),
        };
        let mut places: Vec<(FactorId, usize)> = (pairs.factors.iter().copied()).zip(0..).collect();
        places.sort_unstable();
        let place = |id: FactorId| {
            let found = places.binary_search_by_key(&id, |(id, _)| *id).ok()?;
            places.get(found).map(|(_, place)| *place)
        };
        for ((first, second), preference) in judgements.into_iter().flatten() {
            if let (Some(first), Some(second)) = (place(*first), place(*second)) {
                pairs.set((first, second), Some(*preference));
            }
        }
        pairs
    }

    /// How many factors take part.
    pub const fn count(&self) -> usize {
        self.factors.len()
    }

    /// How many pairs there are.
    pub const fn all(&self) -> usize {
        all_pairs(self.factors.len())
    }

    /// How many of them are judged.
    pub fn judged(&self) -> usize {
        self.cells.iter().flatten().count() / 2
    }

    /// How much more important the first of two is; none where nobody judged them.
    pub fn get(&self, (first, second): Pair) -> Option<Preference> {
        self.cells
            .get(first * self.count() + second)
            .copied()
            .flatten()
    }

    /// Judges two, or takes their judgement back.
    pub fn set(&mut self, (first, second): Pair, preference: Option<Preference>) {
        let count = self.count();
        if first == second || first >= count || second >= count {
            return;
        }
        let back = preference.map(Preference::turned);
        for (at, value) in [
            (first * count + second, preference),
            (second * count + first, back),
        ] {
            if let Some(cell) = self.cells.get_mut(at) {
                *cell = value;
            }
        }
    }

    /// All pairs in the order of a list: those of the first factor, then those of the second …
    pub fn iter(&self) -> impl Iterator<Item = Pair> + use<> {
        let count = self.count();
        (0..count).flat_map(move |first| (first + 1..count).map(move |second| (first, second)))
    }

    /// The place of a pair in that order.
    pub const fn place(&self, (first, second): Pair) -> usize {
        let before = first * self.count() - first * (first + 1) / 2;
        before + second.saturating_sub(first + 1)
    }

    /// The pair at a place of that order.
    pub fn at(&self, place: usize) -> Option<Pair> {
        let mut left = place;
        for first in 0..self.count() {
            let row = self.count() - first - 1;
            if left < row {
                return Some((first, first + 1 + left));
            }
            left -= row;
        }
        None
    }

    /// The two as numbers.
    pub fn ratios(&self) -> Ratios {
        let mut ratios = Ratios::unknown(self.count());
        for pair in self.iter() {
            ratios.set(pair.0, pair.1, self.get(pair).map(Preference::ratio));
        }
        ratios
    }
}
