//! Changes of cells, one or many at a time, for the whole market or for one segment.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::EditError;
use crate::model::{FactorId, NotSure, Project, Segment, SegmentId, TouchpointId};

/// A change of cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RelationEdit {
    /// Cells of the project's matrix.
    Whole(Vec<CellChange>),
    /// Cells of a segment's own matrix; no level means inherited again.
    Segment(SegmentId, Vec<CellChange>),
    /// Whether somebody is not sure of cells. Rating or emptying a cell later takes its doubt away.
    NotSure {
        /// In a segment's own matrix, or in the project's.
        segment: Option<SegmentId>,
        /// Which cells.
        cells: Vec<(FactorId, TouchpointId)>,
        /// True to note the doubt, false to take it away.
        on: bool,
    },
}

/// A cell and the level it is to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellChange {
    /// The row.
    pub factor: FactorId,
    /// The column.
    pub touchpoint: TouchpointId,
    /// The level; none means not rated.
    pub level: Option<u8>,
}

impl RelationEdit {
    /// How many cells it changes.
    pub const fn count(&self) -> usize {
        match self {
            Self::Whole(cells) | Self::Segment(_, cells) => cells.len(),
            Self::NotSure { cells, .. } => cells.len(),
        }
    }
}

pub(super) fn change(project: &mut Project, edit: &RelationEdit) -> Result<(), EditError> {
    match edit {
        RelationEdit::Whole(cells) => {
            let places = places(project, cells)?;
            for (cell, (factor, touchpoint)) in cells.iter().zip(places) {
                project.relations.set(factor, touchpoint, cell.level);
            }
            set_doubts(&mut project.not_sure, keys(cells), false);
        }
        RelationEdit::Segment(id, cells) => {
            places(project, cells)?;
            let segment = segment(project, *id)?;
            let own = Arc::make_mut(&mut segment.relations);
            for (key, cell) in keys(cells).zip(cells) {
                match cell.level {
                    Some(level) => own.insert(key, level),
                    None => own.remove(&key),
                };
            }
            set_doubts(&mut segment.not_sure, keys(cells), false);
        }
        RelationEdit::NotSure {
            segment: of,
            cells,
            on,
        } => {
            let level = None;
            let asked = |(factor, touchpoint): &(_, _)| CellChange {
                factor: *factor,
                touchpoint: *touchpoint,
                level,
            };
            places(project, &cells.iter().map(asked).collect::<Vec<_>>())?;
            let not_sure = match of {
                Some(id) => &mut segment(project, *id)?.not_sure,
                None => &mut project.not_sure,
            };
            set_doubts(not_sure, cells.iter().copied(), *on);
        }
    }
    Ok(())
}

fn segment(project: &mut Project, id: SegmentId) -> Result<&mut Segment, EditError> {
    let at = project.segment_position(id).ok_or(EditError::NoSegment)?;
    project.segments.get_mut(at).ok_or(EditError::NoSegment)
}

pub(super) fn keys(
    cells: &[CellChange],
) -> impl Iterator<Item = (FactorId, TouchpointId)> + Clone + '_ {
    cells.iter().map(|cell| (cell.factor, cell.touchpoint))
}

fn set_doubts(
    not_sure: &mut Arc<NotSure>,
    cells: impl Iterator<Item = (FactorId, TouchpointId)> + Clone,
    on: bool,
) {
    // A large paste meets a project without doubts, or nearly so.
    if !on && not_sure.is_empty() {
        return;
    }
    // The set is shared with the history, so it is copied only where it changes.
    if cells.clone().all(|cell| not_sure.contains(&cell) == on) {
        return;
    }
    let set = Arc::make_mut(not_sure);
    for cell in cells {
        if on {
            set.insert(cell);
        } else {
            set.remove(&cell);
        }
    }
}

/// The positions of all cells, once every one of them is known to be sound.
pub(super) fn places(
    project: &Project,
    cells: &[CellChange],
) -> Result<Vec<(usize, usize)>, EditError> {
    // A search through the lists for each cell would make a large paste quadratic.
    let factors: BTreeMap<_, _> = project.factors.iter().map(|f| f.id).zip(0..).collect();
    let touchpoints: BTreeMap<_, _> = project.touchpoints.iter().map(|t| t.id).zip(0..).collect();
    let place = |cell: &CellChange| {
        let factor = *factors.get(&cell.factor).ok_or(EditError::NoFactor)?;
        let touchpoint = *touchpoints
            .get(&cell.touchpoint)
            .ok_or(EditError::NoTouchpoint)?;
        match cell.level {
            Some(level) if project.scale.level(level).is_none() => {
                Err(refused(project, factor, touchpoint, level))
            }
            _ => Ok((factor, touchpoint)),
        }
    };
    cells.iter().map(place).collect()
}

fn refused(project: &Project, factor: usize, touchpoint: usize, level: u8) -> EditError {
    let factor = project.factors.get(factor).map(|f| f.name.clone());
    let touchpoint = project.touchpoints.get(touchpoint).map(|t| t.name.clone());
    EditError::Level {
        factor: factor.unwrap_or_default(),
        touchpoint: touchpoint.unwrap_or_default(),
        level,
        scale: project.scale.name(),
    }
}
