//! Everything that ballots say together, for the whole market.

use super::{
    Agreement, Consensus, ConsensusChanges, Disputes, RaterFigures, agreement, consensus,
    consensus_changes, disputes_while, raters, visible,
};
use crate::model::{BallotId, Project};

/// What the ballots that may be shown say together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overview {
    /// Whose ballots are counted: those that may be shown.
    pub counted: Vec<BallotId>,
    /// How far the orders agree.
    pub agreement: Agreement,
    /// Over the cells that two people or more rated: the mean share of pairs of people who chose the same level, 0…1.
    pub pairs: Option<f64>,
    /// How many cells two people or more rated.
    pub shared: usize,
    /// Everybody against the consensus.
    pub raters: Vec<RaterFigures>,
    /// Where people disagree.
    pub disputes: Disputes,
    /// What taking the consensus would change.
    pub changes: ConsensusChanges,
}

/// Works everything out as long as `go_on` of the part that is done, 0…1, says so; none where it was ended.
pub fn overview(project: &Project, go_on: &mut dyn FnMut(f32) -> bool) -> Option<Overview> {
    let counted = visible(project, None);
    let all = consensus(project, &counted);
    let agreement = agreement(project, &counted);
    if !go_on(0.1) {
        return None;
    }
    let raters = raters(project, &all);
    let changes = consensus_changes(project, &all);
    let disputes = disputes_while(project, &all, &mut |part| go_on(0.2 + 0.8 * part))?;
    let (pairs, shared) = pairs(project, &all);
    Some(Overview {
        counted,
        agreement,
        pairs,
        shared,
        raters,
        disputes,
        changes,
    })
}

fn pairs(project: &Project, consensus: &Consensus) -> (Option<f64>, usize) {
    let factors = project.factors.iter().enumerate();
    let rows = factors.filter(|(_, factor)| !factor.excluded);
    let (mut sum, mut shared) = (0.0, 0_usize);
    for (row, _) in rows {
        let touchpoints = project.touchpoints.iter().enumerate();
        for (column, _) in touchpoints.filter(|(_, touchpoint)| !touchpoint.excluded) {
            let cell = consensus.cell(row, column);
            if let Some(alike) = cell.and_then(|cell| cell.agreement) {
                sum += alike;
                shared += 1;
            }
        }
    }
    ((shared > 0).then(|| sum / shared as f64), shared)
}
