//! A segment of customers with its own importances and, where a local QFD was made, its own relations.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{
    FactorId, Filter, Hue, Importance, JobId, Judgements, NotSure, SegmentId, Taken, TouchpointId,
};

/// One segment. What it does not have of its own it inherits from the project.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// Its identity.
    pub id: SegmentId,
    /// Its name; never empty, and no two segments share one, because the command line names them.
    pub name: String,
    /// A remark.
    pub note: String,
    /// Its part of all customers, a fraction of 0…1; none until it is known.
    pub share: Option<f64>,
    /// Its colour wherever it is shown.
    pub hue: Hue,
    /// One or two characters that stand for it beside its colour.
    pub mark: String,
    /// Its jobs to be done.
    pub jobs: Arc<BTreeSet<JobId>>,
    /// Importances that differ from the project's.
    pub importances: Arc<BTreeMap<FactorId, Importance>>,
    /// Whose answers of the panel are its customers', where that was said.
    pub filter: Option<Arc<Filter>>,
    /// Its importances as they were taken from the panel.
    pub taken: Option<Arc<Taken>>,
    /// How important factors are to it by pairs.
    pub judgements: Arc<Judgements>,
    /// Levels that differ from the project's.
    pub relations: Arc<BTreeMap<(FactorId, TouchpointId), u8>>,
    /// Cells of which somebody is not sure where this segment is concerned.
    pub not_sure: Arc<NotSure>,
}
