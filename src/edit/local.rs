//! Changes of a segment's local QFD line by line: what it inherits becomes its own, what is its own is inherited again.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::EditError;
use crate::i18n::Message;
use crate::model::{FactorId, Project, SegmentId, TouchpointId};

/// A change of what a segment has of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalEdit {
    /// The segment.
    pub segment: SegmentId,
    /// What becomes its own, or inherited again.
    pub change: LocalChange,
}

/// What becomes a segment's own, or inherited again.
///
/// Making local changes no figure: a copy is what was inherited, and what the segment has of its own already stays. A doubt
/// about an inherited level comes along with it, because copying is not talking about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LocalChange {
    /// The rated levels that these touchpoints inherit become own.
    Touchpoints(Vec<TouchpointId>),
    /// The rated levels that these factors inherit become own.
    Factors(Vec<FactorId>),
    /// The importances that are inherited become own.
    Importances,
    /// Own levels of these cells are inherited again.
    ResetCells(Vec<(FactorId, TouchpointId)>),
    /// Own levels of these touchpoints are inherited again.
    ResetTouchpoints(Vec<TouchpointId>),
    /// Own importances of these factors are inherited again.
    ResetImportances(Vec<FactorId>),
}

pub(super) fn change(project: &mut Project, edit: &LocalEdit) -> Result<(), EditError> {
    let at = (project.segment_position(edit.segment)).ok_or(EditError::NoSegment)?;
    match &edit.change {
        LocalChange::Touchpoints(ids) => {
            let columns = positions(ids, |id| project.touchpoint_position(id))
                .ok_or(EditError::NoTouchpoint)?;
            let rows: Vec<usize> = (0..project.factors.len()).collect();
            own_levels(project, at, &rows, &columns);
        }
        LocalChange::Factors(ids) => {
            let rows =
                positions(ids, |id| project.factor_position(id)).ok_or(EditError::NoFactor)?;
            let columns: Vec<usize> = (0..project.touchpoints.len()).collect();
            own_levels(project, at, &rows, &columns);
        }
        LocalChange::Importances => {
            let whole = (project.factors.iter())
                .filter_map(|factor| Some((factor.id, factor.importance?)))
                .collect::<Vec<_>>();
            if let Some(segment) = project.segments.get_mut(at) {
                let own = Arc::make_mut(&mut segment.importances);
                for (factor, importance) in whole {
                    own.entry(factor).or_insert(importance);
                }
            }
        }
        LocalChange::ResetCells(cells) => {
            let cells: BTreeSet<_> = cells.iter().copied().collect();
            inherit(project, at, |cell| cells.contains(&cell));
        }
        LocalChange::ResetTouchpoints(ids) => {
            inherit(project, at, |(_, touchpoint)| ids.contains(&touchpoint));
        }
        LocalChange::ResetImportances(ids) => {
            if let Some(segment) = project.segments.get_mut(at) {
                let own = Arc::make_mut(&mut segment.importances);
                own.retain(|factor, _| !ids.contains(factor));
            }
        }
    }
    Ok(())
}

/// The positions of all items; none where one is not there.
fn positions<Id: Copy>(ids: &[Id], position: impl Fn(Id) -> Option<usize>) -> Option<Vec<usize>> {
    ids.iter().map(|id| position(*id)).collect()
}

fn own_levels(project: &mut Project, segment: usize, rows: &[usize], columns: &[usize]) {
    let mut levels = Vec::new();
    for row in rows {
        let Some(factor) = project.factors.get(*row) else {
            continue;
        };
        for column in columns {
            if let Some(level) = project.relations.get(*row, *column)
                && let Some(touchpoint) = project.touchpoints.get(*column)
            {
                levels.push(((factor.id, touchpoint.id), level));
            }
        }
    }
    let whole_doubts = project.not_sure.clone();
    let Some(segment) = project.segments.get_mut(segment) else {
        return;
    };
    let own = Arc::make_mut(&mut segment.relations);
    let mut doubts = Vec::new();
    for (cell, level) in levels {
        if let std::collections::btree_map::Entry::Vacant(place) = own.entry(cell) {
            place.insert(level);
            if whole_doubts.contains(&cell) {
                doubts.push(cell);
            }
        }
    }
    if !doubts.is_empty() {
        Arc::make_mut(&mut segment.not_sure).extend(doubts);
    }
}

fn inherit(
    project: &mut Project,
    segment: usize,
    which: impl Fn((FactorId, TouchpointId)) -> bool,
) {
    let Some(segment) = project.segments.get_mut(segment) else {
        return;
    };
    let gone: BTreeSet<_> = (segment.relations.keys().copied())
        .filter(|cell| which(*cell))
        .collect();
    if gone.is_empty() {
        return;
    }
    Arc::make_mut(&mut segment.relations).retain(|cell, _| !gone.contains(cell));
    // A doubt was about the level that goes.
    if segment.not_sure.iter().any(|cell| gone.contains(cell)) {
        Arc::make_mut(&mut segment.not_sure).retain(|cell| !gone.contains(cell));
    }
}

/// What the edit is called in the history.
pub(super) fn label(project: &Project, edit: &LocalEdit) -> Message {
    let factor = |id: FactorId| project.factor(id).map(|found| found.name.clone());
    let touchpoint = |id: TouchpointId| project.touchpoint(id).map(|found| found.name.clone());
    let one = |key, name: Option<String>| Message::new(key).with("name", name.unwrap_or_default());
    let many = |key, count: usize| Message::new(key).with("count", count);
    let message = match &edit.change {
        LocalChange::Touchpoints(ids) => match ids.as_slice() {
            [id] => one("edit-local-make", touchpoint(*id)),
            ids => many("edit-local-touchpoints", ids.len()),
        },
        LocalChange::Factors(ids) => match ids.as_slice() {
            [id] => one("edit-local-make", factor(*id)),
            ids => many("edit-local-factors", ids.len()),
        },
        LocalChange::Importances => Message::new("edit-local-importances"),
        LocalChange::ResetCells(cells) => match cells.as_slice() {
            [(row, column)] => {
                let [row, column] =
                    [factor(*row), touchpoint(*column)].map(Option::unwrap_or_default);
                one("edit-local-reset", Some(format!("{row} × {column}")))
            }
            cells => many("edit-local-reset-cells", cells.len()),
        },
        LocalChange::ResetTouchpoints(ids) => match ids.as_slice() {
            [id] => one("edit-local-reset", touchpoint(*id)),
            ids => many("edit-local-reset-touchpoints", ids.len()),
        },
        LocalChange::ResetImportances(ids) => match ids.as_slice() {
            [id] => one("edit-local-reset-importance", factor(*id)),
            ids => many("edit-local-reset-importances", ids.len()),
        },
    };
    let segment = project
        .segment(edit.segment)
        .map(|found| found.name.clone());
    message.with("segment", segment.unwrap_or_default())
}
