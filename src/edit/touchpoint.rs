//! Changes of touchpoints: add, rename, channel, note, marks, duplicate, move within and between stages, delete.

use super::attached::{self, Owner};
use super::factor::{blank_cells, check_size};
use super::{EditError, NewItem};
use crate::model::links;
use crate::model::{
    Channel, Project, Relations, StageId, Touchpoint, TouchpointId, check_name, check_text,
};

/// A change of a touchpoint.
#[derive(Clone, Debug, PartialEq)]
pub enum TouchpointEdit {
    /// A new touchpoint with nothing rated, before another or as the last of its stage.
    Add {
        /// Its stage.
        stage: StageId,
        /// Its name.
        name: String,
        /// How it reaches the customer.
        channel: Channel,
        /// Before which touchpoint of the stage.
        before: Option<TouchpointId>,
    },
    /// Another name.
    Rename(TouchpointId, String),
    /// Another channel.
    SetChannel(TouchpointId, Channel),
    /// Another remark.
    SetNote(TouchpointId, String),
    /// Whether it is law, safety or an entry ticket.
    SetMustHave(TouchpointId, bool),
    /// Whether it is struck from every figure.
    SetExcluded(TouchpointId, bool),
    /// A copy under another name right behind it, with its ratings, the segments' own ones too.
    Duplicate(TouchpointId, String),
    /// Another place in the journey.
    Move {
        /// Which touchpoint.
        id: TouchpointId,
        /// Into which stage.
        stage: StageId,
        /// Before which other touchpoint, or as the last of the stage.
        before: Option<TouchpointId>,
    },
    /// Away, with its ratings.
    Delete(TouchpointId),
}

pub(super) fn change(
    project: &mut Project,
    edit: &TouchpointEdit,
) -> Result<Option<NewItem>, EditError> {
    match edit {
        TouchpointEdit::Add {
            stage,
            name,
            channel,
            before,
        } => {
            let at = place(project, *stage, *before)?;
            let touchpoint = Touchpoint {
                id: TouchpointId(0),
                stage: *stage,
                name: name.clone(),
                channel: *channel,
                note: String::new(),
                must_have: false,
                excluded: false,
            };
            let cells = blank_cells(project.factors.len());
            return insert(project, at, touchpoint, &cells).map(|id| Some(NewItem::Touchpoint(id)));
        }
        TouchpointEdit::Rename(id, name) => {
            check_name(name)?;
            get_mut(project, *id)?.name.clone_from(name);
        }
        TouchpointEdit::SetChannel(id, channel) => get_mut(project, *id)?.channel = *channel,
        TouchpointEdit::SetNote(id, note) => {
            check_text(note)?;
            get_mut(project, *id)?.note.clone_from(note);
        }
        TouchpointEdit::SetMustHave(id, must_have) => {
            get_mut(project, *id)?.must_have = *must_have;
        }
        TouchpointEdit::SetExcluded(id, excluded) => get_mut(project, *id)?.excluded = *excluded,
        TouchpointEdit::Duplicate(id, name) => {
            let stage = get(project, *id)?.stage;
            return duplicate(project, *id, name, stage).map(|id| Some(NewItem::Touchpoint(id)));
        }
        TouchpointEdit::Move { id, stage, before } => {
            let from = position(project, *id)?;
            let to = place(project, *stage, *before)?;
            // The place counts the touchpoint itself, which leaves its old one.
            let to = if from < to { to - 1 } else { to };
            get_mut(project, *id)?.stage = *stage;
            project.touchpoints.reorder(from, to);
            project.relations.reorder_touchpoint(from, to);
        }
        TouchpointEdit::Delete(id) => delete(project, *id)?,
    }
    Ok(None)
}

pub(super) fn position(project: &Project, id: TouchpointId) -> Result<usize, EditError> {
    project
        .touchpoint_position(id)
        .ok_or(EditError::NoTouchpoint)
}

/// Where in the document a touchpoint goes: before another, or behind the last one of its stage, or, where the stage is
/// empty, behind the last one of the nearest earlier stage that is not.
fn place(
    project: &Project,
    stage: StageId,
    before: Option<TouchpointId>,
) -> Result<usize, EditError> {
    let stage = project.stage_position(stage).ok_or(EditError::NoStage)?;
    if let Some(id) = before {
        return position(project, id);
    }
    let stages = project.stage_positions();
    let nearest = stages.iter().copied().filter(|at| *at <= stage).max();
    let last = nearest.and_then(|nearest| stages.iter().rposition(|at| *at == nearest));
    Ok(last.map_or(0, |last| last + 1))
}

fn get(project: &Project, id: TouchpointId) -> Result<&Touchpoint, EditError> {
    project.touchpoint(id).ok_or(EditError::NoTouchpoint)
}

pub(super) fn get_mut(
    project: &mut Project,
    id: TouchpointId,
) -> Result<&mut Touchpoint, EditError> {
    let at = position(project, id)?;
    project
        .touchpoints
        .get_mut(at)
        .ok_or(EditError::NoTouchpoint)
}

fn insert(
    project: &mut Project,
    at: usize,
    mut touchpoint: Touchpoint,
    cells: &[u8],
) -> Result<TouchpointId, EditError> {
    check_name(&touchpoint.name)?;
    check_size(project.factors.len(), project.touchpoints.len() + 1)?;
    let id = TouchpointId(project.ids.take().ok_or(EditError::IdsUsedUp)?);
    touchpoint.id = id;
    project.touchpoints.insert(at, touchpoint);
    project.relations.insert_touchpoint(at, cells);
    Ok(id)
}

/// Copies a touchpoint with all its ratings into a stage, right behind the original.
pub(super) fn duplicate(
    project: &mut Project,
    id: TouchpointId,
    name: &str,
    stage: StageId,
) -> Result<TouchpointId, EditError> {
    let at = position(project, id)?;
    let copy = Touchpoint {
        name: name.to_owned(),
        stage,
        ..get(project, id)?.clone()
    };
    let cells: Vec<u8> = (0..project.factors.len())
        .map(|factor| Relations::encode(project.relations.get(factor, at)))
        .collect();
    let new = insert(project, at + 1, copy, &cells)?;
    attached::copy(project, Owner::Touchpoint(id), Owner::Touchpoint(new))?;
    Ok(new)
}

pub(super) fn delete(project: &mut Project, id: TouchpointId) -> Result<(), EditError> {
    let at = position(project, id)?;
    let removed = project.touchpoints.remove(at);
    project.relations.remove_touchpoint(at);
    attached::remove(project, Owner::Touchpoint(id));
    if let Some(touchpoint) = removed {
        links::touchpoint_gone(project, id, &touchpoint.name);
    }
    Ok(())
}
