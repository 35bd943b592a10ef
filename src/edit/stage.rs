//! Changes of stages: add, rename, note, exclude, duplicate, move, delete.

use super::{EditError, NewItem, PickedStage, attached, many, touchpoint};
use crate::model::links;
use crate::model::{
    Project, Relations, Stage, StageId, Subject, Touchpoint, TouchpointId, check_name, check_text,
};

/// A change of a stage.
#[derive(Clone, Debug, PartialEq)]
pub enum StageEdit {
    /// A new empty stage, before another or at the end.
    Add {
        /// Its name.
        name: String,
        /// Before which stage.
        before: Option<StageId>,
    },
    /// Another name.
    Rename(StageId, String),
    /// Another remark.
    SetNote(StageId, String),
    /// Whether all its touchpoints are struck from every figure.
    SetExcluded(StageId, bool),
    /// A copy under another name right behind it, with copies of its touchpoints and their ratings.
    Duplicate(StageId, String),
    /// Touchpoints picked from a list; stages that are not there yet are made.
    AddTouchpoints(Vec<PickedStage>),
    /// Another place; touchpoints then stand in the journey's order in the document too.
    Move {
        /// Which stage.
        id: StageId,
        /// Before which other, or at the end.
        before: Option<StageId>,
    },
    /// Away.
    Delete {
        /// Which stage.
        id: StageId,
        /// What becomes of its touchpoints.
        touchpoints: TouchpointsFate,
    },
}

/// What becomes of the touchpoints of a stage that is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TouchpointsFate {
    /// They go with it.
    Delete,
    /// They move behind those of another stage.
    MoveTo(StageId),
}

pub(super) fn change(
    project: &mut Project,
    edit: &StageEdit,
) -> Result<Option<NewItem>, EditError> {
    match edit {
        StageEdit::Add { name, before } => {
            let at = place(project, *before)?;
            return insert(project, at, name, String::new()).map(|id| Some(NewItem::Stage(id)));
        }
        StageEdit::Rename(id, name) => {
            check_name(name)?;
            get_mut(project, *id)?.name.clone_from(name);
        }
        StageEdit::SetNote(id, note) => {
            check_text(note)?;
            get_mut(project, *id)?.note.clone_from(note);
        }
        StageEdit::SetExcluded(id, excluded) => {
            position(project, *id)?;
            for touchpoint in members(project, *id) {
                touchpoint::get_mut(project, touchpoint)?.excluded = *excluded;
            }
        }
        StageEdit::Duplicate(id, name) => {
            return duplicate(project, *id, name).map(|id| Some(NewItem::Stage(id)));
        }
        StageEdit::Move { id, before } => {
            let from = position(project, *id)?;
            let to = place(project, *before)?;
            // The place counts the stage itself, which leaves its old one.
            let to = if from < to { to - 1 } else { to };
            project.stages.reorder(from, to);
            order_by_journey(project);
        }
        StageEdit::AddTouchpoints(picked) => return many::add(project, picked),
        StageEdit::Delete { id, touchpoints } => delete(project, *id, *touchpoints)?,
    }
    Ok(None)
}

fn position(project: &Project, id: StageId) -> Result<usize, EditError> {
    project.stage_position(id).ok_or(EditError::NoStage)
}

fn place(project: &Project, before: Option<StageId>) -> Result<usize, EditError> {
    before.map_or(Ok(project.stages.len()), |id| position(project, id))
}

fn get_mut(project: &mut Project, id: StageId) -> Result<&mut Stage, EditError> {
    let at = position(project, id)?;
    project.stages.get_mut(at).ok_or(EditError::NoStage)
}

fn members(project: &Project, id: StageId) -> Vec<TouchpointId> {
    project
        .touchpoints
        .iter()
        .filter(|touchpoint| touchpoint.stage == id)
        .map(|touchpoint| touchpoint.id)
        .collect()
}

fn insert(
    project: &mut Project,
    at: usize,
    name: &str,
    note: String,
) -> Result<StageId, EditError> {
    check_name(name)?;
    let id = StageId(project.ids.take().ok_or(EditError::IdsUsedUp)?);
    let name = name.to_owned();
    project.stages.insert(at, Stage { id, name, note });
    Ok(id)
}

/// A new stage behind another, or at the end.
pub(super) fn add_behind(
    project: &mut Project,
    name: &str,
    behind: Option<StageId>,
) -> Result<StageId, EditError> {
    let end = project.stages.len();
    let at = behind.map_or(Ok(end), |id| position(project, id).map(|at| at + 1))?;
    insert(project, at, name, String::new())
}

fn duplicate(project: &mut Project, id: StageId, name: &str) -> Result<StageId, EditError> {
    let at = position(project, id)?;
    let note = project.stages.get(at).map(|stage| stage.note.clone());
    let new = insert(project, at + 1, name, note.unwrap_or_default())?;
    for original in members(project, id) {
        let name = project
            .touchpoint(original)
            .map(|touchpoint| touchpoint.name.clone())
            .unwrap_or_default();
        touchpoint::duplicate(project, original, &name, new)?;
    }
    attached::copy_evidence(project, |about| {
        (about == Subject::Stage(id)).then_some(Subject::Stage(new))
    })?;
    order_by_journey(project);
    Ok(new)
}

fn delete(project: &mut Project, id: StageId, fate: TouchpointsFate) -> Result<(), EditError> {
    let at = position(project, id)?;
    match fate {
        TouchpointsFate::MoveTo(other) => {
            position(project, other)?;
            if other == id {
                return Err(EditError::NoStage);
            }
            for touchpoint in members(project, id) {
                let edit = super::TouchpointEdit::Move {
                    id: touchpoint,
                    stage: other,
                    before: None,
                };
                touchpoint::change(project, &edit)?;
            }
        }
        TouchpointsFate::Delete => {
            for touchpoint in members(project, id) {
                touchpoint::delete(project, touchpoint)?;
            }
        }
    }
    let removed = project.stages.remove(at);
    attached::remove_evidence(project, |about| about == Subject::Stage(id));
    if let Some(stage) = removed {
        links::stage_gone(project, id, &stage.name);
    }
    Ok(())
}

/// Lays the document order of touchpoints along the journey.
fn order_by_journey(project: &mut Project) {
    let journey = project.journey();
    if journey.is_sorted() {
        return;
    }
    let touchpoints: Vec<Touchpoint> = journey
        .iter()
        .filter_map(|position| project.touchpoints.get(*position).cloned())
        .collect();
    let rows: Vec<Vec<u8>> = (0..project.factors.len())
        .map(|factor| {
            let row = project.relations.row(factor);
            journey
                .iter()
                .map(|position| row.get(*position).copied().unwrap_or(0))
                .collect()
        })
        .collect();
    project.relations = Relations::from_cells(touchpoints.len(), rows);
    project.touchpoints = touchpoints.into_iter().collect();
}
