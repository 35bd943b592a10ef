//! Changes of cells, one or many at a time, for the whole market or for one segment.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::EditError;
use crate::model::{FactorId, Project, SegmentId, TouchpointId};

/// A change of cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RelationEdit {
    /// Cells of the project's matrix.
    Whole(Vec<CellChange>),
    /// Cells of a segment's own matrix; no level means inherited again.
    Segment(SegmentId, Vec<CellChange>),
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
    /// The cells it changes.
    pub fn cells(&self) -> &[CellChange] {
        match self {
            Self::Whole(cells) | Self::Segment(_, cells) => cells,
        }
    }
}

pub(super) fn change(project: &mut Project, edit: &RelationEdit) -> Result<(), EditError> {
    let places = places(project, edit.cells())?;
    match edit {
        RelationEdit::Whole(cells) => {
            for (cell, (factor, touchpoint)) in cells.iter().zip(places) {
                project.relations.set(factor, touchpoint, cell.level);
            }
        }
        RelationEdit::Segment(id, cells) => {
            let at = project.segment_position(*id).ok_or(EditError::NoSegment)?;
            let segment = project.segments.get_mut(at).ok_or(EditError::NoSegment)?;
            let own = Arc::make_mut(&mut segment.relations);
            for cell in cells {
                let key = (cell.factor, cell.touchpoint);
                match cell.level {
                    Some(level) => own.insert(key, level),
                    None => own.remove(&key),
                };
            }
        }
    }
    Ok(())
}

/// The positions of all cells, once every one of them is known to be sound.
fn places(project: &Project, cells: &[CellChange]) -> Result<Vec<(usize, usize)>, EditError> {
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
