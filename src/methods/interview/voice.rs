//! Whose answers an interview gathers: the room's for the whole market or for a segment, or one person's on a ballot.

use super::Cell;
use crate::methods::matrix::Scope;
use crate::model::{Ballot, BallotId, Levels, NotSure, Project, SegmentId};

/// Who answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Voice {
    /// The room, for the whole market: answers are the project's matrix.
    #[default]
    Whole,
    /// The room, for a segment: answers are its own cells.
    Segment(SegmentId),
    /// A person by themselves: answers are their ballot, and nothing else is looked at or written.
    Rater(BallotId),
}

impl From<Scope> for Voice {
    fn from(scope: Scope) -> Self {
        match scope {
            Scope::Whole => Self::Whole,
            Scope::Segment(id) => Self::Segment(id),
        }
    }
}

/// What a voice has of its own, nothing inherited.
#[derive(Clone, Copy, Debug)]
pub(super) enum Own<'a> {
    /// The cells of the project's matrix.
    Matrix(&'a Project),
    /// Sparse levels, and the doubts that go with them where there can be any.
    Levels(&'a Levels, Option<&'a NotSure>),
}

impl Voice {
    /// The scope that it answers for; none for a person.
    pub const fn scope(self) -> Option<Scope> {
        match self {
            Self::Whole => Some(Scope::Whole),
            Self::Segment(id) => Some(Scope::Segment(id)),
            Self::Rater(_) => None,
        }
    }

    /// The ballot that answers land on; none for the room, and for a ballot that is not there.
    pub fn ballot(self, project: &Project) -> Option<&Ballot> {
        match self {
            Self::Rater(id) => project.ballot(id),
            Self::Whole | Self::Segment(_) => None,
        }
    }

    /// Whether it may answer now. A ballot that is in was handed in as it is: it is opened again first; one that is gone takes
    /// no answers.
    pub fn is_open(self, project: &Project) -> bool {
        match self {
            Self::Rater(id) => project.ballot(id).is_some_and(|ballot| !ballot.is_in),
            Self::Whole | Self::Segment(_) => true,
        }
    }

    /// What it has of its own; none where it is gone.
    pub(super) fn own(self, project: &Project) -> Option<Own<'_>> {
        match self {
            Self::Whole => Some(Own::Matrix(project)),
            Self::Segment(id) => {
                let segment = project.segment(id)?;
                Some(Own::Levels(&segment.relations, Some(&segment.not_sure)))
            }
            Self::Rater(id) => Some(Own::Levels(&project.ballot(id)?.levels, None)),
        }
    }

    /// Its own level of a cell.
    pub fn level(self, project: &Project, cell: Cell) -> Option<u8> {
        self.own(project)?.level(cell)
    }
}

impl Own<'_> {
    pub(super) fn level(self, (factor, touchpoint): Cell) -> Option<u8> {
        match self {
            Self::Matrix(project) => project.level(factor, touchpoint),
            Self::Levels(levels, _) => levels.get(&(factor, touchpoint)).copied(),
        }
    }

    pub(super) fn is_doubted(self, cell: Cell) -> bool {
        match self {
            Self::Matrix(project) => project.not_sure.contains(&cell),
            Self::Levels(_, doubts) => doubts.is_some_and(|doubts| doubts.contains(&cell)),
        }
    }
}
