//! The votes on one cell: median, spread, and how many pairs of people agree.

use crate::model::MAX_LEVELS;

/// How many people chose each level of the scale, by the levels' order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Votes {
    counts: [u16; MAX_LEVELS],
}

impl Votes {
    /// Counts a vote for the level of that order, 0 for the lowest.
    pub fn add(&mut self, order: usize) {
        if let Some(count) = self.counts.get_mut(order) {
            *count = count.saturating_add(1);
        }
    }

    /// How many people rated the cell.
    pub fn raters(&self) -> usize {
        self.counts.iter().map(|count| usize::from(*count)).sum()
    }

    /// The order of the lowest level that somebody chose.
    pub fn lowest(&self) -> Option<usize> {
        self.counts.iter().position(|count| *count > 0)
    }

    /// The order of the highest level that somebody chose.
    pub fn highest(&self) -> Option<usize> {
        self.counts.iter().rposition(|count| *count > 0)
    }

    /// How many steps of the scale lie between the two; 0 where all agree or nobody rated it.
    pub fn steps(&self) -> usize {
        let ends = self.lowest().zip(self.highest());
        ends.map_or(0, |(lowest, highest)| highest - lowest)
    }

    /// The median of the levels' order, the lower of the two middle ones for an even count.
    pub fn median(&self) -> Option<usize> {
        let mut before = self.raters().checked_sub(1)? / 2;
        self.counts.iter().position(|count| {
            let count = usize::from(*count);
            let here = before < count;
            before = before.saturating_sub(count);
            here
        })
    }

    /// The share of all n(n − 1)/2 pairs of people who chose the same level, 0…1; none for fewer than two people.
    pub fn agreement(&self) -> Option<f64> {
        let pairs = |n: usize| n * n.saturating_sub(1) / 2;
        let all = pairs(self.raters());
        let counts = self.counts.iter().map(|count| usize::from(*count));
        let alike: usize = counts.map(pairs).sum();
        (all > 0).then(|| alike as f64 / all as f64)
    }
}
