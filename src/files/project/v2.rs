//! Format 2 as it stands in a file: format 1 with doubts and evidence. Frozen: a new field is a new format.

use serde::Deserialize;

use super::v1::{
    About, ClassRule, Factor, Id, Level, Number, Relation, Stage, Touchpoint, Weighting,
};

/// A whole file of format 2.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Project {
    pub(super) about: About,
    pub(super) next_id: Id,
    pub(super) weighting: Weighting,
    pub(super) scale: Vec<Level>,
    pub(super) class_rule: ClassRule,
    pub(super) stages: Vec<Stage>,
    pub(super) touchpoints: Vec<Touchpoint>,
    pub(super) factors: Vec<Factor>,
    pub(super) relations: Vec<Relation>,
    pub(super) not_sure: Vec<Cell>,
    pub(super) evidence: Vec<Evidence>,
    pub(super) segments: Vec<Segment>,
}

/// Factor, touchpoint.
pub(super) type Cell = (Id, Id);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Evidence {
    pub(super) id: Id,
    pub(super) about: Subject,
    pub(super) text: String,
    pub(super) source: String,
    /// Year, month and day as `2026-11-22`.
    pub(super) date: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
pub(super) enum Subject {
    Cell(Id, Id),
    Factor(Id),
    Touchpoint(Id),
    Stage(Id),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Segment {
    pub(super) id: Id,
    pub(super) name: String,
    pub(super) note: String,
    pub(super) share: Option<Number>,
    pub(super) importances: Vec<(Id, Number)>,
    pub(super) relations: Vec<Relation>,
    pub(super) not_sure: Vec<Cell>,
}
