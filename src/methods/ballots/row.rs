//! Where in a row of the matrix people disagree, without counting what they agree about.

use super::consensus::chosen_ballots;
use crate::model::{BallotId, FactorId, Project, TouchpointId};

/// The touchpoints of a factor's row whose cells the chosen ballots rate differently, by rising id; excluded and settled ones
/// too. A screen asks this of the rows in view, so it costs what the row's ratings do and nothing for the rest of the matrix.
pub fn disputed_in_row(
    project: &Project,
    chosen: &[BallotId],
    factor: FactorId,
) -> Vec<TouchpointId> {
    let ends = [0, u32::MAX].map(|id| (factor, TouchpointId(id)));
    let [first, last] = ends;
    let mut rows: Vec<_> = chosen_ballots(project, chosen)
        .into_iter()
        .map(|ballot| ballot.levels.range(first..=last).peekable())
        .collect();
    let mut found = Vec::new();
    // All rows have one order, so they are gone through side by side.
    while let Some(next) = (rows.iter_mut())
        .filter_map(|row| row.peek().map(|((_, touchpoint), _)| *touchpoint))
        .min()
    {
        let mut levels = rows.iter_mut().filter_map(|row| {
            let here = row.next_if(|((_, touchpoint), _)| *touchpoint == next);
            here.map(|(_, level)| *level)
        });
        let one = levels.next();
        // Every row goes on to its next cell, even where two differ already.
        if levels.filter(|level| Some(*level) != one).count() > 0 {
            found.push(next);
        }
    }
    found
}
