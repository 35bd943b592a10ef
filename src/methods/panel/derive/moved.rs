//! Importances that were taken from the panel and would be others by now.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;

use super::super::Base;
use super::tally::Tally;
use super::{EQUAL, is_by_hand, of_tally};
use crate::model::{FactorId, Project, SegmentId, Taken, TakenImportance};

/// Importances that were taken from the panel and would be others by now.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// Of a segment, or of the whole market.
    pub segment: Option<SegmentId>,
    /// How many of those that were taken, or would be, differ.
    pub importances: usize,
    /// How many of them were changed by hand: an update leaves those.
    pub by_hand: usize,
    /// What would be taken now.
    pub taken: Taken,
}

/// What would be taken now by the same filters and derivations, where any importance differs or another set of factors was asked about: of the
/// whole market first, then of the segments in order. Where nobody answers any more, there is nothing to take.
pub fn moved(project: &Project, base: &Base, now: NaiveDateTime) -> Vec<Moved> {
    let segments = project.segments.iter().map(|segment| Some(segment.id));
    let scopes = std::iter::once(None).chain(segments);
    scopes
        .filter_map(|segment| {
            let before = Taken::of(project, segment)?;
            let tally = Tally::new(project, base, &before.filter);
            let derived = of_tally(&tally, before.derivation);
            let taken = derived.taken(tally.respondents, &before.filter, now)?;
            let differ = differ(&before.factors, &taken.factors);
            let by_hand = |id: &&FactorId| is_by_hand(project, segment, **id).is_some();
            (!differ.is_empty()).then(|| Moved {
                segment,
                importances: differ.len(),
                by_hand: differ.iter().filter(by_hand).count(),
                taken,
            })
        })
        .collect()
}

type Importances = BTreeMap<FactorId, TakenImportance>;

fn differ(before: &Importances, after: &Importances) -> BTreeSet<FactorId> {
    let same = |id: &FactorId| match (before.get(id), after.get(id)) {
        (Some(before), Some(after)) => (before.value.value() - after.value.value()).abs() <= EQUAL,
        _ => false,
    };
    let all = before.keys().chain(after.keys()).copied();
    all.filter(|id| !same(id)).collect()
}
