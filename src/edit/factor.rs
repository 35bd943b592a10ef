//! Changes of factors: add, rename, importance, note, exclude, duplicate, move, delete.

use super::attached::{self, Owner};
use super::{EditError, NewItem};
use crate::model::links;
use crate::model::{
    Factor, FactorId, Importance, MAX_CELLS, MAX_ITEMS, Project, Relations, Weighting, check_name,
    check_text,
};

/// A change of a factor.
#[derive(Clone, Debug, PartialEq)]
pub enum FactorEdit {
    /// A new factor with nothing rated, before another or at the end.
    Add {
        /// Its name.
        name: String,
        /// Its importance, where it is known.
        importance: Option<f64>,
        /// Before which factor.
        before: Option<FactorId>,
    },
    /// Another name.
    Rename(FactorId, String),
    /// Another importance, or none.
    SetImportance(FactorId, Option<f64>),
    /// Another remark.
    SetNote(FactorId, String),
    /// Whether it is struck from every figure.
    SetExcluded(FactorId, bool),
    /// A copy under another name right behind it, with its ratings and its segments' importances.
    Duplicate(FactorId, String),
    /// Another place: before another factor or at the end.
    Move {
        /// Which factor.
        id: FactorId,
        /// Before which other.
        before: Option<FactorId>,
    },
    /// Away, with its ratings.
    Delete(FactorId),
}

pub(super) fn change(
    project: &mut Project,
    edit: &FactorEdit,
) -> Result<Option<NewItem>, EditError> {
    match edit {
        FactorEdit::Add {
            name,
            importance,
            before,
        } => {
            let at = place(project, *before)?;
            let importance = importance
                .map(|value| self::importance(value, project.weighting, name))
                .transpose()?;
            let factor = Factor {
                id: FactorId(0),
                name: name.clone(),
                importance,
                note: String::new(),
                excluded: false,
            };
            return insert(project, at, factor, Vec::new()).map(|id| Some(NewItem::Factor(id)));
        }
        FactorEdit::Rename(id, name) => {
            check_name(name)?;
            get_mut(project, *id)?.name.clone_from(name);
        }
        FactorEdit::SetImportance(id, value) => {
            let weighting = project.weighting;
            let factor = get_mut(project, *id)?;
            factor.importance = value
                .map(|value| importance(value, weighting, &factor.name))
                .transpose()?;
        }
        FactorEdit::SetNote(id, note) => {
            check_text(note)?;
            get_mut(project, *id)?.note.clone_from(note);
        }
        FactorEdit::SetExcluded(id, excluded) => get_mut(project, *id)?.excluded = *excluded,
        FactorEdit::Duplicate(id, name) => {
            return duplicate(project, *id, name).map(|id| Some(NewItem::Factor(id)));
        }
        FactorEdit::Move { id, before } => {
            let from = position(project, *id)?;
            let to = place(project, *before)?;
            // The place counts the factor itself, which leaves its old one.
            let to = if from < to { to - 1 } else { to };
            project.factors.reorder(from, to);
            project.relations.reorder_factor(from, to);
        }
        FactorEdit::Delete(id) => delete(project, *id)?,
    }
    Ok(None)
}

pub(super) fn position(project: &Project, id: FactorId) -> Result<usize, EditError> {
    project.factor_position(id).ok_or(EditError::NoFactor)
}

pub(super) fn importance(
    value: f64,
    weighting: Weighting,
    factor: &str,
) -> Result<Importance, EditError> {
    Importance::new(value, weighting).map_err(|error| EditError::Importance {
        factor: factor.to_owned(),
        error,
    })
}

pub(super) fn check_size(factors: usize, touchpoints: usize) -> Result<(), EditError> {
    if factors > MAX_ITEMS
        || touchpoints > MAX_ITEMS
        || factors.saturating_mul(touchpoints) > MAX_CELLS
    {
        return Err(EditError::TooLarge {
            factors: MAX_ITEMS,
            touchpoints: MAX_ITEMS,
            cells: MAX_CELLS,
        });
    }
    Ok(())
}

fn get_mut(project: &mut Project, id: FactorId) -> Result<&mut Factor, EditError> {
    let at = position(project, id)?;
    project.factors.get_mut(at).ok_or(EditError::NoFactor)
}

fn place(project: &Project, before: Option<FactorId>) -> Result<usize, EditError> {
    before.map_or(Ok(project.factors.len()), |id| position(project, id))
}

fn insert(
    project: &mut Project,
    at: usize,
    mut factor: Factor,
    cells: Vec<u8>,
) -> Result<FactorId, EditError> {
    check_name(&factor.name)?;
    check_size(project.factors.len() + 1, project.touchpoints.len())?;
    let id = FactorId(project.ids.take().ok_or(EditError::IdsUsedUp)?);
    factor.id = id;
    project.factors.insert(at, factor);
    project.relations.insert_factor(at, cells);
    Ok(id)
}

fn duplicate(project: &mut Project, id: FactorId, name: &str) -> Result<FactorId, EditError> {
    let at = position(project, id)?;
    let original = project.factors.get(at).ok_or(EditError::NoFactor)?;
    let copy = Factor {
        name: name.to_owned(),
        ..original.clone()
    };
    let cells = project.relations.row(at).to_vec();
    let new = insert(project, at + 1, copy, cells)?;
    attached::copy(project, Owner::Factor(id), Owner::Factor(new))?;
    Ok(new)
}

fn delete(project: &mut Project, id: FactorId) -> Result<(), EditError> {
    let at = position(project, id)?;
    let removed = project.factors.remove(at);
    project.relations.remove_factor(at);
    attached::remove(project, Owner::Factor(id));
    if let Some(factor) = removed {
        links::factor_gone(project, id, &factor.name);
    }
    Ok(())
}

/// A factor's row of encoded cells with nothing rated.
pub(super) fn blank_cells(count: usize) -> Vec<u8> {
    vec![Relations::encode(None); count]
}
