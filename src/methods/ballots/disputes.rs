//! The cells about which people disagree, those first whose outcome changes most.

use std::cmp::Reverse;

use super::{CellConsensus, Consensus, is_settled, with_consensus};
use crate::methods::matrix::Scope;
use crate::methods::tipping::{ClassMove, WhatIf};
use crate::model::{FactorId, Project, TouchpointId};

/// A cell about which people disagree.
#[derive(Clone, Debug, PartialEq)]
pub struct Dispute {
    /// The row's position.
    pub row: usize,
    /// The column's position.
    pub column: usize,
    /// The row.
    pub factor: FactorId,
    /// The column.
    pub touchpoint: TouchpointId,
    /// What is said of it.
    pub cell: CellConsensus,
    /// The level that it has in the project's matrix.
    pub matrix: Option<u8>,
    /// How each class differs between the lowest and the highest rating; empty where no class rests on it.
    pub classes: Vec<ClassMove>,
}

impl Dispute {
    /// How many classes differ between taking the lowest and the highest rating.
    pub const fn impact(&self) -> usize {
        self.classes.len()
    }
}

/// All disputed cells, those with the largest impact first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Disputes {
    /// By falling impact, then by falling spread in steps of the scale, then as the customer meets them.
    pub cells: Vec<Dispute>,
    /// Cells about which people disagree and which the room has settled, in the same order.
    pub settled: Vec<Dispute>,
}

impl Disputes {
    /// How many disputed cells decide a class.
    pub fn deciding(&self) -> usize {
        let cells = self.cells.iter();
        cells.filter(|dispute| dispute.impact() > 0).count()
    }
}

/// The cells about which those counted disagree, in lines that take part.
///
/// The impact of a cell is how many touchpoints' classes differ between its lowest and its highest rating; in all other cells
/// the consensus stands where there is one and the cell is not settled, else the project's matrix (ours).
pub fn disputes(project: &Project, consensus: &Consensus) -> Disputes {
    disputes_while(project, consensus, &mut |_| true).unwrap_or_default()
}

/// The same, as long as `go_on` of the part that is done, 0…1, says so; none where it was ended.
pub fn disputes_while(
    project: &Project,
    consensus: &Consensus,
    go_on: &mut dyn FnMut(f32) -> bool,
) -> Option<Disputes> {
    let base = with_consensus(project, consensus);
    let what_if = WhatIf::new(&base, Scope::Whole);
    let mut found = Disputes::default();
    for (row, factor) in project.factors.iter().enumerate() {
        if !go_on(row as f32 / project.factors.len() as f32) {
            return None;
        }
        for (column, touchpoint) in project.touchpoints.iter().enumerate() {
            let cell = consensus
                .cell(row, column)
                .filter(CellConsensus::is_disputed);
            let Some(cell) = cell.filter(|_| !factor.excluded && !touchpoint.excluded) else {
                continue;
            };
            let list = if is_settled(project, row, column) {
                &mut found.settled
            } else {
                &mut found.cells
            };
            list.push(Dispute {
                row,
                column,
                factor: factor.id,
                touchpoint: touchpoint.id,
                cell,
                matrix: project.relations.get(row, column),
                classes: between(&what_if, (row, column), cell),
            });
        }
    }
    let mut places = vec![0; project.touchpoints.len()];
    for (place, position) in project.journey().into_iter().enumerate() {
        if let Some(slot) = places.get_mut(position) {
            *slot = place;
        }
    }
    for list in [&mut found.cells, &mut found.settled] {
        list.sort_by_key(|dispute| {
            let place = places.get(dispute.column).copied();
            let (impact, steps) = (dispute.impact(), dispute.cell.steps);
            (Reverse(impact), Reverse(steps), place, dispute.row)
        });
    }
    Some(found)
}

/// The classes with the lowest rating against those with the highest one.
fn between(
    what_if: &WhatIf<'_>,
    (factor, touchpoint): (usize, usize),
    cell: CellConsensus,
) -> Vec<ClassMove> {
    let low = what_if.with_cell(factor, touchpoint, cell.lowest);
    let high = what_if.with_cell(factor, touchpoint, cell.highest);
    let mut moved: Vec<usize> = low.iter().chain(&high).map(|it| it.touchpoint).collect();
    moved.sort_unstable();
    moved.dedup();
    let of = |moves: &[ClassMove], at: usize| moves.iter().find(|it| it.touchpoint == at).copied();
    let moves = moved.into_iter().filter_map(|touchpoint| {
        let (low, high) = (of(&low, touchpoint), of(&high, touchpoint));
        // Where one of the two moves nothing the class is as it is now, from which the other moves.
        let now = low.or(high)?.from;
        let [from, to] = [low, high].map(|it| it.map_or(now, |it| it.to));
        (from != to).then_some(ClassMove {
            touchpoint,
            from,
            to,
        })
    });
    moves.collect()
}
