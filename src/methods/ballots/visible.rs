//! Which ballots may be shown, to whom.

use crate::model::{Ballot, BallotId, Project};

/// The ballots that may be shown and counted, in the project's order. While ballots are blind those that are in; and to a
/// person who is rating and whose own is not in, nothing but the own one.
pub fn visible(project: &Project, rating_as: Option<BallotId>) -> Vec<BallotId> {
    let own = rating_as.and_then(|id| project.ballot(id));
    let may = |ballot: &&Ballot| match own {
        _ if !project.blind => true,
        Some(own) if !own.is_in => ballot.id == own.id,
        _ => ballot.is_in,
    };
    let shown = project.ballots.iter().filter(may);
    shown.map(|ballot| ballot.id).collect()
}
