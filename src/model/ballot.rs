//! Ballots: what each of several people rated by themselves, and which disputed cells the room has settled.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::{BallotId, FactorId, TouchpointId};

/// The most ballots of a project.
pub const MAX_BALLOTS: usize = 1_000;

/// Levels of cells by ids; a cell that is not there is not rated.
pub type Levels = BTreeMap<(FactorId, TouchpointId), u8>;

/// What one person rated, apart from the project's matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballot {
    /// Its identity.
    pub id: BallotId,
    /// Who rated; never empty, and no two ballots share a name.
    pub rater: String,
    /// Where it comes from: the name of a file, or nothing where it was rated in this project.
    pub source: String,
    /// Of which day it is; none where that is not known.
    pub date: Option<NaiveDate>,
    /// True once the person has said that it is whole. While ballots are blind, others are shown only then.
    pub is_in: bool,
    /// The person's levels.
    pub levels: Arc<Levels>,
}

/// A disputed cell on which the room has agreed. It holds as long as the matrix has this level in the cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settlement {
    /// What was agreed.
    pub level: u8,
    /// Why, in the room's words; may be empty.
    pub reason: String,
    /// On which day; none where that is not known.
    pub date: Option<NaiveDate>,
}

/// Settled cells by ids.
pub type Settled = BTreeMap<(FactorId, TouchpointId), Settlement>;
