//! What is selected in a track.

use crate::model::{Entry, EvidenceId, Track};

/// A selected entry or a selected piece of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Chosen {
    /// A step, an agent of influence or a sales barrier.
    Entry(Entry),
    /// A piece of evidence.
    Evidence(EvidenceId),
}

impl Chosen {
    /// Whether it is in that track.
    pub fn is_in(self, track: &Track) -> bool {
        match self {
            Self::Entry(entry) => track.has(entry),
            Self::Evidence(id) => track.proof(id).is_some(),
        }
    }
}
