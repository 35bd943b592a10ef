//! What is chosen, as one change, and as the project that there would be.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{BallotsDraft, Entry};
use crate::edit::{
    BallotEdit, Batch, BatchKind, CellChange, Edit, NewBallot, RelationEdit, apply, name_key,
    same_name,
};
use crate::files::ballots::free_name;
use crate::i18n::Message;
use crate::model::{Ballot, BallotId, FactorId, Project, TouchpointId};

/// What the figures of the consensus rest on: which ballot each file replaces, whether it is taken, whether they are in.
pub(super) type Key = (Vec<(bool, Option<BallotId>)>, bool);

/// A cell that the consensus changes, and its level then.
type ConsensusCell = (FactorId, TouchpointId, u8);

impl BallotsDraft {
    /// The ballot of the person whom a file is said to be of.
    pub(super) fn known(&self, at: usize) -> Option<&Ballot> {
        let entry = self.entries.get(at)?;
        let mut ballots = self.project.ballots.iter();
        ballots.find(|ballot| same_name(&ballot.rater, &entry.rater))
    }

    /// The name for a file whose person has a ballot and which is taken as another's.
    pub(super) fn other_name(&self, at: usize) -> Option<String> {
        let entry = self.entries.get(at)?;
        let known = self.project.ballots.iter().map(|it| it.rater.as_str());
        let others = self.entries.iter().enumerate();
        let others = others.filter(|(other, it)| *other != at && it.is_taken());
        let others = others.map(|(_, it)| it.rater.as_str());
        Some(free_name(entry.rater.trim(), known.chain(others)))
    }

    fn replaced(&self, at: usize) -> Option<BallotId> {
        let entry = self.entries.get(at)?;
        self.known(at).filter(|_| !entry.other).map(|it| it.id)
    }

    /// The ballots as they are taken in.
    fn edits(&self) -> Vec<BallotEdit> {
        let taken = self.entries.iter().enumerate();
        let taken = taken.filter(|(_, entry)| entry.is_taken());
        let edits = taken.map(|(at, entry)| {
            let known = self.known(at).is_some();
            let other = self.other_name(at).filter(|_| known && entry.other);
            let new = NewBallot {
                rater: other.unwrap_or_else(|| entry.rater.trim().to_owned()),
                source: entry.proposal.file.clone(),
                date: Some(entry.date),
                is_in: self.hand_in,
                levels: Arc::clone(&entry.proposal.levels),
            };
            match self.replaced(at) {
                Some(id) => BallotEdit::Replace(id, new),
                None => BallotEdit::Add(new),
            }
        });
        edits.collect()
    }

    /// What the figures of the consensus rest on now.
    pub(super) fn key(&self) -> Key {
        let entries = self.entries.iter().enumerate();
        let each = entries.map(|(at, entry)| (entry.is_taken(), self.replaced(at)));
        (each.collect(), self.hand_in)
    }

    /// The project with these ballots, for what their consensus would change. Names play no part in that, and one that is
    /// still being typed may be refused.
    pub(super) fn trial(&self) -> Project {
        let mut project = self.project.clone();
        for edit in self.edits() {
            let (id, new) = match edit {
                BallotEdit::Replace(id, new) => (Some(id), new),
                BallotEdit::Add(new) => (project.ids.take().map(BallotId), new),
                _ => continue,
            };
            let Some(id) = id else {
                continue;
            };
            let ballot = Ballot {
                id,
                rater: new.rater,
                source: new.source,
                date: new.date,
                is_in: new.is_in,
                levels: new.levels,
            };
            let at = project.ballot_position(id);
            match at.and_then(|at| project.ballots.get_mut(at)) {
                Some(known) => *known = ballot,
                None => project.ballots.insert(project.ballots.len(), ballot),
            }
        }
        project
    }

    /// The whole as one change, with these cells of the consensus, and how many ballots it takes in. Who rated is tried on a
    /// copy first; levels were matched with the project when the files were read.
    pub(super) fn tried(&self, cells: &[ConsensusCell]) -> Result<(Edit, usize), Message> {
        let mut names = BTreeSet::new();
        let taken = self.entries.iter().filter(|entry| entry.is_taken());
        for entry in taken.filter(|entry: &&Entry| !entry.other) {
            if !names.insert(name_key(&entry.rater)) {
                let same = Message::new("ballots-same-rater");
                return Err(same.with("rater", entry.rater.trim()));
            }
        }
        let ballots = self.edits();
        let count = ballots.len();
        let empty = ballots.iter().cloned().map(without_levels);
        let edits = empty.map(Edit::Ballot).collect();
        let kind = BatchKind::Ballots;
        apply(
            &mut self.project.clone(),
            &Edit::Batch(Batch { kind, edits }),
        )
        .map_err(|error| error.message())?;
        let mut edits: Vec<Edit> = ballots.into_iter().map(Edit::Ballot).collect();
        if !cells.is_empty() {
            let cells = cells.iter().map(|&(factor, touchpoint, level)| CellChange {
                factor,
                touchpoint,
                level: Some(level),
            });
            edits.push(Edit::Relation(RelationEdit::Whole(cells.collect())));
        }
        Ok((Edit::Batch(Batch { kind, edits }), count))
    }
}

fn without_levels(mut edit: BallotEdit) -> BallotEdit {
    if let BallotEdit::Add(new) | BallotEdit::Replace(_, new) = &mut edit {
        new.levels = Arc::default();
    }
    edit
}
