//! What is chosen as one change, and what the consensus would be after it.

use std::collections::BTreeSet;

use super::{BallotsDraft, Entry};
use crate::edit::{
    BallotEdit, Batch, BatchKind, CellChange, Edit, NewBallot, RelationEdit, apply, name_key,
    same_name,
};
use crate::files::ballots::free_name;
use crate::i18n::Message;
use crate::methods::ballots::{ConsensusChanges, consensus, consensus_changes, visible};
use crate::model::{Ballot, BallotId, Project};

/// What the figures of the consensus rest on: which ballot each file replaces, whether it is taken, whether they are in.
type Key = (Vec<(bool, Option<BallotId>)>, bool);

/// How many cells the consensus would change.
#[derive(Debug)]
pub(super) struct Preview {
    of: Key,
    /// New, changed, settled; none where the ballots cannot be taken so.
    changes: Option<[usize; 3]>,
}

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
                levels: entry.proposal.levels.clone(),
            };
            match self.replaced(at) {
                Some(id) => BallotEdit::Replace(id, new),
                None => BallotEdit::Add(new),
            }
        });
        edits.collect()
    }

    /// How many cells of the matrix the consensus would make new, change, and leave because they are settled.
    pub(super) fn preview(&mut self) -> Option<[usize; 3]> {
        let entries = self.entries.iter().enumerate();
        let each = entries.map(|(at, entry)| (entry.is_taken(), self.replaced(at)));
        let of = (each.collect(), self.hand_in);
        let known = self.preview.take().filter(|preview| preview.of == of);
        let preview = known.unwrap_or_else(|| {
            // Names play no part, and one that is still being typed may be refused.
            let mut edits = self.edits();
            for (number, edit) in edits.iter_mut().enumerate() {
                if let BallotEdit::Add(new) | BallotEdit::Replace(_, new) = edit {
                    new.rater = format!("\u{2060}{number}");
                }
            }
            let changes = self.with(edits).map(|(_, changes)| changes);
            Preview {
                of,
                changes: changes.ok().map(|it| [it.new, it.changed, it.settled]),
            }
        });
        self.preview.insert(preview).changes
    }

    /// The project with these ballots, and what their consensus would change in it.
    fn with(&self, edits: Vec<BallotEdit>) -> Result<(Project, ConsensusChanges), Message> {
        let mut project = self.project.clone();
        let batch = Edit::Batch(Batch {
            kind: BatchKind::Ballots,
            edits: edits.into_iter().map(Edit::Ballot).collect(),
        });
        apply(&mut project, &batch).map_err(|error| error.message())?;
        let together = consensus(&project, &visible(&project, None));
        let changes = consensus_changes(&project, &together);
        Ok((project, changes))
    }

    /// The whole as one change, tried on a copy first, and how many ballots it takes in.
    pub(super) fn tried(&self) -> Result<(Edit, usize), Message> {
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
        let (_, changes) = self.with(ballots.clone())?;
        let mut edits: Vec<Edit> = ballots.into_iter().map(Edit::Ballot).collect();
        if self.consensus && !changes.cells.is_empty() {
            let cells = changes.cells.into_iter();
            let cells = cells.map(|(factor, touchpoint, level)| CellChange {
                factor,
                touchpoint,
                level: Some(level),
            });
            edits.push(Edit::Relation(RelationEdit::Whole(cells.collect())));
        }
        let kind = BatchKind::Ballots;
        Ok((Edit::Batch(Batch { kind, edits }), count))
    }
}
