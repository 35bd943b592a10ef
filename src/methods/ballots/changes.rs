//! What the consensus would change in the project's matrix.

use super::Consensus;
use crate::model::{FactorId, Project, TouchpointId};

/// The cells that the consensus would change in the project's matrix.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConsensusChanges {
    /// Factor, touchpoint and the level that the cell would get, row by row. Cells of excluded lines too: they stay in the matrix.
    pub cells: Vec<(FactorId, TouchpointId, u8)>,
    /// How many of them are not rated yet.
    pub new: usize,
    /// How many of them have another level.
    pub changed: usize,
    /// Cells that would change and stay, because the room has settled them.
    pub settled: usize,
}

/// True where the room has settled that cell and the matrix still has what was agreed.
pub fn is_settled(project: &Project, factor: usize, touchpoint: usize) -> bool {
    let ids = (project.factors.get(factor)).zip(project.touchpoints.get(touchpoint));
    let settled = ids.and_then(|(f, t)| project.settled.get(&(f.id, t.id)));
    settled.is_some_and(|it| project.relations.get(factor, touchpoint) == Some(it.level))
}

/// What taking the consensus into the matrix would change. Cells that are settled stay, and those that nobody rated.
pub fn consensus_changes(project: &Project, consensus: &Consensus) -> ConsensusChanges {
    let mut found = ConsensusChanges::default();
    for (at, factor) in project.factors.iter().enumerate() {
        for (column, touchpoint) in project.touchpoints.iter().enumerate() {
            let Some(cell) = consensus.cell(at, column) else {
                continue;
            };
            let before = project.relations.get(at, column);
            if before == Some(cell.level) {
                continue;
            }
            if is_settled(project, at, column) {
                found.settled += 1;
                continue;
            }
            found.cells.push((factor.id, touchpoint.id, cell.level));
            if before.is_some() {
                found.changed += 1;
            } else {
                found.new += 1;
            }
        }
    }
    found
}

/// The project with the consensus in its matrix.
pub fn with_consensus(project: &Project, consensus: &Consensus) -> Project {
    let mut with = project.clone();
    for factor in 0..project.factors.len() {
        for touchpoint in 0..project.touchpoints.len() {
            if let Some(cell) = consensus.cell(factor, touchpoint)
                && !is_settled(project, factor, touchpoint)
            {
                with.relations.set(factor, touchpoint, Some(cell.level));
            }
        }
    }
    with
}
