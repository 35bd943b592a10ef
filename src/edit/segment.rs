//! Changes of segments: add, rename, share, note, own importances, move, delete.

use std::sync::Arc;

use super::{EditError, NewItem, factor};
use crate::model::{FactorId, Project, Segment, SegmentId, check_name, check_text};

/// A change of a segment.
#[derive(Clone, Debug, PartialEq)]
pub enum SegmentEdit {
    /// A new segment that inherits everything.
    Add(String),
    /// Another name.
    Rename(SegmentId, String),
    /// Another share of all customers, a fraction, or none.
    SetShare(SegmentId, Option<f64>),
    /// Another remark.
    SetNote(SegmentId, String),
    /// An importance of its own, or the project's again.
    SetImportance(SegmentId, FactorId, Option<f64>),
    /// Another place: before another segment or at the end.
    Move {
        /// Which segment.
        id: SegmentId,
        /// Before which other.
        before: Option<SegmentId>,
    },
    /// Away, with its own importances and relations.
    Delete(SegmentId),
}

pub(super) fn change(
    project: &mut Project,
    edit: &SegmentEdit,
) -> Result<Option<NewItem>, EditError> {
    match edit {
        SegmentEdit::Add(name) => {
            check_free_name(project, name, None)?;
            let id = SegmentId(project.ids.take().ok_or(EditError::IdsUsedUp)?);
            let segment = Segment {
                id,
                name: name.clone(),
                note: String::new(),
                share: None,
                importances: Arc::default(),
                relations: Arc::default(),
                not_sure: Arc::default(),
            };
            project.segments.insert(project.segments.len(), segment);
            return Ok(Some(NewItem::Segment(id)));
        }
        SegmentEdit::Rename(id, name) => {
            check_free_name(project, name, Some(*id))?;
            get_mut(project, *id)?.name.clone_from(name);
        }
        SegmentEdit::SetShare(id, share) => {
            if let Some(share) = share
                && !(0.0..=1.0).contains(share)
            {
                return Err(EditError::Share(*share));
            }
            get_mut(project, *id)?.share = *share;
        }
        SegmentEdit::SetNote(id, note) => {
            check_text(note)?;
            get_mut(project, *id)?.note.clone_from(note);
        }
        SegmentEdit::SetImportance(id, factor, value) => {
            let name = &project.factor(*factor).ok_or(EditError::NoFactor)?.name;
            let own = value
                .map(|value| factor::importance(value, project.weighting, name))
                .transpose()?;
            let importances = Arc::make_mut(&mut get_mut(project, *id)?.importances);
            match own {
                Some(own) => importances.insert(*factor, own),
                None => importances.remove(factor),
            };
        }
        SegmentEdit::Move { id, before } => {
            let from = position(project, *id)?;
            let to = before.map_or(Ok(project.segments.len()), |id| position(project, id))?;
            // The place counts the segment itself, which leaves its old one.
            let to = if from < to { to - 1 } else { to };
            project.segments.reorder(from, to);
        }
        SegmentEdit::Delete(id) => {
            let at = position(project, *id)?;
            project.segments.remove(at);
        }
    }
    Ok(None)
}

fn position(project: &Project, id: SegmentId) -> Result<usize, EditError> {
    project.segment_position(id).ok_or(EditError::NoSegment)
}

fn get_mut(project: &mut Project, id: SegmentId) -> Result<&mut Segment, EditError> {
    let at = position(project, id)?;
    project.segments.get_mut(at).ok_or(EditError::NoSegment)
}

fn check_free_name(project: &Project, name: &str, own: Option<SegmentId>) -> Result<(), EditError> {
    check_name(name)?;
    let taken = project
        .segments
        .iter()
        .any(|segment| segment.name == name && Some(segment.id) != own);
    if taken {
        return Err(EditError::SegmentNameTaken(name.to_owned()));
    }
    Ok(())
}
