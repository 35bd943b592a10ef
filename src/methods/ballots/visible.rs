//! Which ballots may be shown, to whom.

use crate::model::{Ballot, BallotId, Project};

/// The ballots that may be shown and counted, in the project's order. While ballots are blind those that are in; and to a
/// person who is rating and whose own is not in, nothing but the own one.
pub fn visible(project: &Project, rating_as: Option<BallotId>) -> Vec<BallotId> {
    shown(project, rating_as).map(|ballot| ballot.id).collect()
}

/// The same as ballots.
pub fn shown(project: &Project, rating_as: Option<BallotId>) -> impl Iterator<Item = &Ballot> {
    let blinded = blinded(project, rating_as).map(|own| own.id);
    let may = move |ballot: &&Ballot| match blinded {
        _ if !project.blind => true,
        Some(own) => ballot.id == own,
        None => ballot.is_in,
    };
    project.ballots.iter().filter(may)
}

/// The ballot of the person who is rating, where it hides all others: while ballots are blind and it is not in.
pub fn blinded(project: &Project, rating_as: Option<BallotId>) -> Option<&Ballot> {
    let own = rating_as.and_then(|id| project.ballot(id));
    own.filter(|own| project.blind && !own.is_in)
}
