//! Changes of segments: add, rename, share, note, own importances, move, delete.

use std::sync::Arc;

use super::{EditError, NewItem, factor, filter, job};
use crate::model::links;
use crate::model::{
    FactorId, Filter, Hue, JobId, MAX_ITEMS, Project, Segment, SegmentId, check_mark, check_name,
    check_text, free_mark,
};

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
    /// Another colour.
    SetHue(SegmentId, Hue),
    /// Another mark.
    SetMark(SegmentId, String),
    /// Whether it has a job to be done.
    SetJob(SegmentId, JobId, bool),
    /// An importance of its own, or the project's again.
    SetImportance(SegmentId, FactorId, Option<f64>),
    /// Whose answers of the panel are its customers', or nobody's in particular.
    SetFilter(SegmentId, Option<Filter>),
    /// Another place: before another segment or at the end.
    Move {
        /// Which segment.
        id: SegmentId,
        /// Before which other.
        before: Option<SegmentId>,
    },
    /// A copy with everything of its own, right behind it.
    Duplicate(SegmentId, String),
    /// Away, with its own importances and relations. Its tracks stay and keep its name.
    Delete(SegmentId),
}

pub(super) fn change(
    project: &mut Project,
    edit: &SegmentEdit,
) -> Result<Option<NewItem>, EditError> {
    match edit {
        SegmentEdit::Add(name) => {
            check_free_name(project, name, None)?;
            let end = project.segments.len();
            return insert(project, end, blank(name)).map(|id| Some(NewItem::Segment(id)));
        }
        SegmentEdit::Rename(id, name) => {
            check_free_name(project, name, Some(*id))?;
            get_mut(project, *id)?.name.clone_from(name);
        }
        SegmentEdit::SetShare(id, share) => {
            check_share(*share)?;
            get_mut(project, *id)?.share = *share;
        }
        SegmentEdit::SetNote(id, note) => {
            check_text(note)?;
            get_mut(project, *id)?.note.clone_from(note);
        }
        SegmentEdit::SetHue(id, hue) => get_mut(project, *id)?.hue = *hue,
        SegmentEdit::SetMark(id, mark) => {
            check_mark(mark)?;
            get_mut(project, *id)?.mark.clone_from(mark);
        }
        SegmentEdit::SetJob(id, job, on) => {
            job::position(project, *job)?;
            let jobs = Arc::make_mut(&mut get_mut(project, *id)?.jobs);
            if *on {
                jobs.insert(*job);
            } else {
                jobs.remove(job);
            }
        }
        SegmentEdit::Duplicate(id, name) => {
            check_free_name(project, name, None)?;
            let at = position(project, *id)?;
            let original = project.segments.get(at).ok_or(EditError::NoSegment)?;
            let copy = Segment {
                name: name.clone(),
                ..original.clone()
            };
            return insert(project, at + 1, copy).map(|id| Some(NewItem::Segment(id)));
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
        SegmentEdit::SetFilter(id, to) => {
            if let Some(to) = to {
                filter::check_filter(&project.panel, to)?;
            }
            get_mut(project, *id)?.filter = to.clone().map(Arc::new);
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
            if let Some(segment) = project.segments.remove(at) {
                links::segment_gone(project, *id, &segment.name);
            }
        }
    }
    Ok(None)
}

/// A new segment of those who pass a filter of the panel, as the last.
pub(super) fn add_filtered(
    project: &mut Project,
    name: &str,
    filter: &Filter,
    share: Option<f64>,
) -> Result<SegmentId, EditError> {
    check_free_name(project, name, None)?;
    check_share(share)?;
    filter::check_filter(&project.panel, filter)?;
    let segment = Segment {
        share,
        filter: Some(Arc::new(filter.clone())),
        ..blank(name)
    };
    insert(project, project.segments.len(), segment)
}

/// A segment that inherits everything.
fn blank(name: &str) -> Segment {
    Segment {
        id: SegmentId(0),
        name: name.to_owned(),
        note: String::new(),
        share: None,
        hue: Hue::default(),
        mark: String::new(),
        jobs: Arc::default(),
        importances: Arc::default(),
        relations: Arc::default(),
        not_sure: Arc::default(),
        judgements: Arc::default(),
        filter: None,
        taken: None,
    }
}

fn check_share(share: Option<f64>) -> Result<(), EditError> {
    match share {
        Some(share) if !(0.0..=1.0).contains(&share) => Err(EditError::Share(share)),
        _ => Ok(()),
    }
}

/// Puts a segment in, with an id, a colour and a mark that tell it from the others.
fn insert(project: &mut Project, at: usize, segment: Segment) -> Result<SegmentId, EditError> {
    if project.segments.len() >= MAX_ITEMS {
        return Err(EditError::TooMany(MAX_ITEMS));
    }
    let id = SegmentId(project.ids.take().ok_or(EditError::IdsUsedUp)?);
    let others = project.segments.iter();
    let hue = Hue::least_used(&others.clone().map(|other| other.hue));
    let mark = free_mark(&segment.name, &others.map(|other| other.mark.as_str()));
    let segment = Segment {
        id,
        hue,
        mark,
        ..segment
    };
    project.segments.insert(at, segment);
    Ok(id)
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
