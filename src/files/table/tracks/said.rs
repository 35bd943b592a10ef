//! What a table says of tracks, before it is held against the project: names are words here, and steps have no ids.

use chrono::NaiveDate;

use super::words::TargetKind;
use crate::model::{BarrierKind, Campaign, EvidenceKind, NamedBy, Stance, WorkState};

/// An agent of influence in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SaidAgent {
    pub role: String,
    pub stance: Stance,
    pub strength: u8,
    pub note: String,
    /// Which of those of that role, from 1.
    pub nth: usize,
}

/// A sales barrier in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SaidBarrier {
    pub kind: BarrierKind,
    pub text: String,
    pub named: Option<NamedBy>,
    pub remedy: String,
    /// Which of those of that text, from 1.
    pub nth: usize,
}

/// A piece of evidence in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SaidProof {
    pub kind: EvidenceKind,
    pub quotation: String,
    pub source: String,
    pub date: Option<NaiveDate>,
    pub n: Option<u32>,
    /// The agents and barriers that it supports.
    pub targets: Vec<Target>,
    /// Which of those that say all the same, from 1.
    pub nth: usize,
}

/// An agent or a barrier that evidence supports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Target {
    pub kind: TargetKind,
    /// The role or the text.
    pub name: String,
    /// Which of those of that name, from 1.
    pub nth: usize,
}

/// A factor in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SaidFactor {
    pub name: String,
    pub pinned: bool,
}

/// The cell of the order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct SaidOrder {
    pub number: Option<u32>,
    pub optional: bool,
    pub back_to: Option<u32>,
}

/// A value that a cell holds, or none where it is blank.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Cell<T>(pub Option<T>);

/// A line of a step. What is none stands in a column that the table does not have.
#[derive(Clone, Debug, Default)]
pub(super) struct SaidStep {
    /// Its row in the file, from 0.
    pub row: usize,
    pub order: Option<SaidOrder>,
    pub stage: Option<String>,
    pub touchpoint: Option<String>,
    pub task: Option<String>,
    pub jobs: Option<Vec<String>>,
    pub factors: Option<Vec<SaidFactor>>,
    pub emotion: Option<Cell<i8>>,
    pub campaign: Option<Campaign>,
    pub owner: Option<String>,
    pub state: Option<Cell<WorkState>>,
    pub note: Option<String>,
}

/// The line of the track itself.
#[derive(Clone, Debug, Default)]
pub(super) struct SaidLine {
    pub owner: Option<String>,
    pub note: Option<String>,
}

/// An entry and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Placed<T> {
    pub value: T,
    /// The row in which it stands first, from 0.
    pub row: usize,
    /// Positions of its steps among those of the track, ascending.
    pub steps: Vec<usize>,
}

/// A track as the table says it.
#[derive(Clone, Debug, Default)]
pub(super) struct SaidTrack {
    pub name: String,
    /// Its first row in the file, from 0.
    pub row: usize,
    pub segment: Option<String>,
    pub line: Option<SaidLine>,
    /// In the order of the table.
    pub steps: Vec<SaidStep>,
    /// In the order in which they come up.
    pub agents: Vec<Placed<SaidAgent>>,
    pub barriers: Vec<Placed<SaidBarrier>>,
    pub evidence: Vec<Placed<SaidProof>>,
}
