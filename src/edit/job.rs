//! Changes of jobs to be done: add, rename, note, move, delete. Which segments have a job is a change of the segment.

use std::sync::Arc;

use super::{EditError, NewItem};
use crate::model::links;
use crate::model::{Job, JobId, MAX_ITEMS, Project, SegmentId, check_name, check_text};

/// A change of a job to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JobEdit {
    /// A new job, as the last.
    Add(String),
    /// A new job, as the last, which that segment has.
    AddFor(SegmentId, String),
    /// Other words for it.
    Rename(JobId, String),
    /// Another remark.
    SetNote(JobId, String),
    /// Another place: before another job or at the end.
    Move {
        /// Which job.
        id: JobId,
        /// Before which other.
        before: Option<JobId>,
    },
    /// Away: no segment has it any more; steps of tracks keep its words.
    Delete(JobId),
}

pub(super) fn change(project: &mut Project, edit: &JobEdit) -> Result<Option<NewItem>, EditError> {
    match edit {
        JobEdit::Add(name) => return add(project, name).map(|id| Some(NewItem::Job(id))),
        JobEdit::AddFor(segment, name) => {
            let at = project.segment_position(*segment);
            let at = at.ok_or(EditError::NoSegment)?;
            let id = add(project, name)?;
            let segment = project.segments.get_mut(at).ok_or(EditError::NoSegment)?;
            Arc::make_mut(&mut segment.jobs).insert(id);
            return Ok(Some(NewItem::Job(id)));
        }
        JobEdit::Rename(id, name) => {
            check_name(name)?;
            get_mut(project, *id)?.name.clone_from(name);
        }
        JobEdit::SetNote(id, note) => {
            check_text(note)?;
            get_mut(project, *id)?.note.clone_from(note);
        }
        JobEdit::Move { id, before } => {
            let from = position(project, *id)?;
            let to = before.map_or(Ok(project.jobs.len()), |id| position(project, id))?;
            // The place counts the job itself, which leaves its old one.
            let to = if from < to { to - 1 } else { to };
            project.jobs.reorder(from, to);
        }
        JobEdit::Delete(id) => delete(project, *id)?,
    }
    Ok(None)
}

fn add(project: &mut Project, name: &str) -> Result<JobId, EditError> {
    check_name(name)?;
    if project.jobs.len() >= MAX_ITEMS {
        return Err(EditError::TooMany(MAX_ITEMS));
    }
    let id = JobId(project.ids.take().ok_or(EditError::IdsUsedUp)?);
    let (name, note) = (name.to_owned(), String::new());
    let end = project.jobs.len();
    project.jobs.insert(end, Job { id, name, note });
    Ok(id)
}

fn delete(project: &mut Project, id: JobId) -> Result<(), EditError> {
    let at = position(project, id)?;
    let removed = project.jobs.remove(at).ok_or(EditError::NoJob)?;
    for at in 0..project.segments.len() {
        let has = (project.segments.get(at)).is_some_and(|segment| segment.jobs.contains(&id));
        if has && let Some(segment) = project.segments.get_mut(at) {
            Arc::make_mut(&mut segment.jobs).remove(&id);
        }
    }
    links::job_gone(project, id, &removed.name);
    Ok(())
}

pub(super) fn position(project: &Project, id: JobId) -> Result<usize, EditError> {
    project.job_position(id).ok_or(EditError::NoJob)
}

fn get_mut(project: &mut Project, id: JobId) -> Result<&mut Job, EditError> {
    let at = position(project, id)?;
    project.jobs.get_mut(at).ok_or(EditError::NoJob)
}
