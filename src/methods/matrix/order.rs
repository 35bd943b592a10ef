//! Positions by rank, for lists that stand in order of importance.

use super::{Figures, ItemFigures};

impl Figures {
    /// Positions of the touchpoints by rank, ties in document order; those without a rank stand last.
    pub fn touchpoints_by_rank(&self) -> Vec<usize> {
        by_rank(self.touchpoints.iter())
    }

    /// Positions of the factors by rank, ties in document order; those without a rank stand last.
    pub fn factors_by_rank(&self) -> Vec<usize> {
        by_rank(self.factors.iter())
    }

    /// Positions of the stages by rank, ties in document order; those without a rank stand last.
    pub fn stages_by_rank(&self) -> Vec<usize> {
        by_rank(self.stages.iter().map(|stage| &stage.item))
    }
}

fn by_rank<'a>(items: impl Iterator<Item = &'a ItemFigures>) -> Vec<usize> {
    let mut places: Vec<(usize, usize)> = items
        .enumerate()
        .map(|(position, item)| (item.rank.map_or(usize::MAX, |rank| rank.place), position))
        .collect();
    places.sort_unstable();
    places.into_iter().map(|(_, position)| position).collect()
}
