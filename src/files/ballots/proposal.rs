//! What a file would be as a ballot, and what of it would not.

use std::sync::Arc;

use crate::i18n::Message;
use crate::model::Levels;

/// What a file would be as a ballot of a project. Nothing of it is left out without a line in one of the lists.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BallotProposal {
    /// The file's name.
    pub file: String,
    /// Who made it, as the file itself says; empty where it does not.
    pub author: String,
    /// The levels that are taken, by the project's ids.
    pub levels: Arc<Levels>,
    /// How many cells of the file hold something, whether it can be taken or not.
    pub rated: usize,
    /// What the file has and is not taken: factors, touchpoints, cells.
    pub left: Vec<Message>,
    /// What the project has and the file has not.
    pub lacks: Vec<Message>,
    /// What else is to be known.
    pub notices: Vec<Message>,
}

/// So many lines of a kind are told one by one.
const MOST_TOLD: usize = 200;

impl BallotProposal {
    /// How many cells are taken.
    pub fn taken(&self) -> usize {
        self.levels.len()
    }

    /// All that there is to say, what is not taken first.
    pub fn lines(&self) -> impl Iterator<Item = &Message> {
        self.left.iter().chain(&self.lacks).chain(&self.notices)
    }
}

/// The first lines, and how many more there are; `more` may know of lines that are not in the list.
pub(super) fn shortest(mut lines: Vec<Message>, more: usize) -> Vec<Message> {
    let more = more + lines.len().saturating_sub(MOST_TOLD);
    lines.truncate(MOST_TOLD);
    if more > 0 {
        lines.push(Message::new("ballots-more").with("count", more));
    }
    lines
}
