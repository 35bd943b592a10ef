//! Which cells decide most, and how few of them it takes to settle classes (ours).
//!
//! A class hangs on a cell where one level more or less of it would change the class. A cell that was checked no longer
//! moves, so a class is settled by checks once every cell on which it hangs is checked.

use std::collections::{BTreeMap, BTreeSet};

use super::TippingCell;

/// As many checks as a room does in a few minutes.
pub const CHECKS: usize = 12;

/// A cell and how much it decides.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Decider {
    /// The cell by positions, factor first.
    pub cell: (usize, usize),
    /// How many touchpoints' classes hang on it.
    pub classes: usize,
    /// Those classes, each by how unsettled it is.
    pub weight: f64,
}

/// The cells on which classes hang, those that decide most first, equal ones in document order. `unsettled` says how far a
/// touchpoint's class is from being sure, 0…1; 1 for all counts classes.
pub fn deciders(cells: &[TippingCell], unsettled: impl Fn(usize) -> f64) -> Vec<Decider> {
    let mut hanging: BTreeMap<(usize, usize), BTreeSet<usize>> = BTreeMap::new();
    for found in cells {
        hanging
            .entry(found.cell())
            .or_default()
            .insert(found.touchpoint);
    }
    let mut deciders: Vec<Decider> = hanging
        .into_iter()
        .map(|(cell, touchpoints)| Decider {
            cell,
            classes: touchpoints.len(),
            weight: touchpoints.iter().map(|at| unsettled(*at)).sum(),
        })
        .collect();
    deciders.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    deciders
}

/// Cells worth checking.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checks {
    /// How many touchpoints' classes hang on a single cell.
    pub hanging: usize,
    /// The cells to check, by positions, factor first, in document order of touchpoints, then of factors.
    pub cells: Vec<(usize, usize)>,
    /// How many classes no longer hang on a single cell once these are checked and found right.
    pub settled: usize,
    /// Whether only classes that do not hold in enough samples count as settled.
    pub of_unsettled: bool,
}

/// The cells to check: again and again the touchpoint that takes the fewest more, while at most `most` are checked in all. Where
/// no touchpoint can be settled by so few, those that decide most.
pub fn checks(cells: &[TippingCell], most: usize) -> Checks {
    let mut needs: BTreeMap<usize, BTreeSet<(usize, usize)>> = BTreeMap::new();
    for found in cells {
        needs
            .entry(found.touchpoint)
            .or_default()
            .insert(found.cell());
    }
    let hanging = needs.len();
    let mut open: Vec<BTreeSet<(usize, usize)>> = needs.into_values().collect();
    // What takes more than all checks together is out of reach from the start.
    open.retain(|cells| cells.len() <= most);
    let mut checked: BTreeSet<(usize, usize)> = BTreeSet::new();
    let mut settled = 0;
    while let Some((at, more)) = (open.iter())
        .map(|cells| cells.difference(&checked).count())
        .enumerate()
        .min_by_key(|(_, more)| *more)
        && checked.len() + more <= most
    {
        checked.extend(open.swap_remove(at));
        settled += 1;
    }
    if settled == 0 {
        let most_deciding = deciders(cells, |_| 1.0).into_iter().take(most);
        checked = most_deciding.map(|decider| decider.cell).collect();
    }
    let mut cells: Vec<(usize, usize)> = checked.into_iter().collect();
    cells.sort_unstable_by_key(|(factor, touchpoint)| (*touchpoint, *factor));
    Checks {
        hanging,
        cells,
        settled,
        of_unsettled: false,
    }
}
