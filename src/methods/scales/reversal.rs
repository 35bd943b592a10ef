//! Rank reversal: whether the order of two touchpoints hangs on a third one that is looked at or not.

use super::normalised::{handed_out, row_sum};
use crate::methods::matrix::{Grid, Scope, ranks_of};
use crate::methods::segments::discordant;
use crate::model::{Project, Relations};

/// What happens to the order of the others where touchpoints are dropped one at a time and rows are normalised anew (ours).
///
/// A score that is a raw sum rests on its own column alone, so that dropping another one never swaps a pair.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reversals {
    /// For each touchpoint how many pairs of the others swap their order when it is dropped; a pair that is or becomes tied
    /// does not count. None for one that takes no part.
    pub dropping: Vec<Option<u64>>,
    /// How many pairs of others there are at each drop.
    pub pairs: u64,
    /// All swaps of all drops.
    pub swaps: u64,
    /// How many drops swap some pair.
    pub swapping: usize,
    /// The drop that swaps most pairs, with their number; the first of several.
    pub worst: Option<(usize, u64)>,
    /// How many drops of another touchpoint take the first place from one that had it.
    pub dethroned: usize,
}

/// The rank reversals of the row-normalised scores. `watch` hears how far it is, 0…1, and stops it by saying false; then there
/// is none.
pub fn reversals(
    project: &Project,
    scope: Scope,
    watch: &mut dyn FnMut(f32) -> bool,
) -> Option<Reversals> {
    let grid = Grid::new(project, scope);
    let included: Vec<usize> = (0..grid.touchpoints())
        .filter(|at| grid.includes(*at))
        .collect();
    let sums: Vec<u64> = grid.rows().map(|row| row_sum(&grid, row)).collect();
    // A dropped touchpoint is left out of the sums of all rows.
    let places = |dropped: Option<usize>| {
        let weights: Vec<f64> = (grid.rows().zip(&sums))
            .map(|(row, sum)| {
                let cell = dropped.and_then(|at| row.cells.get(at).copied());
                let gone = cell.and_then(Relations::decode).map_or(0, u64::from);
                handed_out(row.importance, sum - gone)
            })
            .collect();
        let scores = grid.scores(&weights);
        let others = included.iter().filter(|at| Some(**at) != dropped);
        let scores: Vec<f64> = others.filter_map(|at| scores.get(*at).copied()).collect();
        let places = ranks_of(&scores);
        places
            .iter()
            .map(|rank| rank.place as f64)
            .collect::<Vec<_>>()
    };
    let whole = places(None);
    let others = included.len().saturating_sub(1) as u64;
    let mut found = Reversals {
        dropping: vec![None; grid.touchpoints()],
        pairs: others * others.saturating_sub(1) / 2,
        ..Reversals::default()
    };
    for (at, dropped) in included.iter().enumerate() {
        if !watch(at as f32 / included.len() as f32) {
            return None;
        }
        let before: Vec<f64> = (whole.iter().enumerate())
            .filter(|(other, _)| *other != at)
            .map(|(_, place)| *place)
            .collect();
        let after = places(Some(*dropped));
        let swaps = discordant(&before, &after);
        found.note(*dropped, swaps);
        // Where the first one itself is dropped, somebody else has to be first.
        let kept = |(before, after): (&f64, &f64)| *before < 1.5 && *after < 1.5;
        let had_first = before.contains(&1.0);
        found.dethroned += usize::from(had_first && !before.iter().zip(&after).any(kept));
    }
    Some(found)
}

impl Reversals {
    fn note(&mut self, dropped: usize, swaps: u64) {
        if let Some(slot) = self.dropping.get_mut(dropped) {
            *slot = Some(swaps);
        }
        self.swaps += swaps;
        self.swapping += usize::from(swaps > 0);
        if swaps > self.worst.map_or(0, |(_, most)| most) {
            self.worst = Some((dropped, swaps));
        }
    }
}
