//! The questions of a merge: asked in a first run, answered in later ones.

use super::change::{CellKey, PairKey};
use super::kind::Kind;
use crate::model::{FactorId, SegmentId, TouchpointId};

/// Whose version is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The one that was open here.
    Ours,
    /// The other one.
    Theirs,
}

/// What both changed, each otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Question {
    /// A field of the head.
    Head(usize),
    /// An item: whether it stays, or one of its fields, or an entry as a whole.
    Item(Kind, u32, Part),
    /// The order of a list.
    Order(Kind),
    /// A level.
    Cell(CellKey),
    /// What was settled of a cell.
    Settled(FactorId, TouchpointId),
    /// A judgement of a pair.
    Judgement(PairKey),
    /// A segment's own importance.
    Importance(SegmentId, FactorId),
}

/// Of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// Whether it stays: one deleted it, the other changed it.
    Itself,
    /// All it says.
    Whole,
    /// A field.
    Field(usize),
}

/// Collects questions, or knows their answers.
pub(super) enum Judge<'a> {
    /// Every answer is ours, and every question is noted.
    Collecting(Vec<Question>),
    /// The questions in order, and the answers as far as there are any; the others are ours.
    Answering(&'a [Question], &'a [Side]),
}

impl Judge<'_> {
    pub fn ask(&mut self, question: Question) -> Side {
        match self {
            Self::Collecting(asked) => {
                asked.push(question);
                Side::Ours
            }
            Self::Answering(questions, answers) => {
                let at = questions.binary_search(&question).ok();
                let answer = at.and_then(|at| answers.get(at)).copied();
                answer.unwrap_or(Side::Ours)
            }
        }
    }

    /// All questions, each once, in order.
    pub fn questions(self) -> Vec<Question> {
        match self {
            Self::Collecting(mut asked) => {
                asked.sort_unstable();
                asked.dedup();
                asked
            }
            Self::Answering(questions, _) => questions.to_vec(),
        }
    }
}
