//! Changes of judgements by pairs of factors, for the whole market or for one segment.

use std::sync::Arc;

use super::{EditError, label};
use crate::i18n::Message;
use crate::model::{FactorId, Judgements, Preference, Project, SegmentId};

/// A change of judgements by pairs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PairEdit {
    /// A judgement of two factors, or none any more.
    Judge {
        /// Of a segment, or of the whole market.
        segment: Option<SegmentId>,
        /// The first of the pair.
        first: FactorId,
        /// The second of it.
        second: FactorId,
        /// How much more important the first is.
        preference: Option<Preference>,
    },
    /// All judgements away.
    Clear(Option<SegmentId>),
}

pub(super) fn change(project: &mut Project, edit: &PairEdit) -> Result<(), EditError> {
    match *edit {
        PairEdit::Judge {
            segment,
            first,
            second,
            preference,
        } => {
            if first == second {
                return Err(EditError::SameFactor);
            }
            if project.factor(first).is_none() || project.factor(second).is_none() {
                return Err(EditError::NoFactor);
            }
            let judgements = Arc::make_mut(judgements(project, segment)?);
            let turned = second < first;
            let pair = if turned {
                (second, first)
            } else {
                (first, second)
            };
            match preference {
                Some(it) => judgements.insert(pair, if turned { it.turned() } else { it }),
                None => judgements.remove(&pair),
            };
        }
        PairEdit::Clear(segment) => *judgements(project, segment)? = Arc::default(),
    }
    Ok(())
}

fn judgements(
    project: &mut Project,
    segment: Option<SegmentId>,
) -> Result<&mut Arc<Judgements>, EditError> {
    let Some(id) = segment else {
        return Ok(&mut project.judgements);
    };
    let at = project.segment_position(id).ok_or(EditError::NoSegment)?;
    let segment = project.segments.get_mut(at).ok_or(EditError::NoSegment)?;
    Ok(&mut segment.judgements)
}

pub(super) fn label(project: &Project, edit: &PairEdit) -> Message {
    let (of, what) = match edit {
        PairEdit::Judge {
            segment,
            first,
            second,
            preference,
        } => {
            let key = match preference {
                Some(_) => "edit-pair-judge",
                None => "edit-pair-forget",
            };
            let what = Message::new(key)
                .with("first", label::factor(project, *first))
                .with("second", label::factor(project, *second));
            (segment, what)
        }
        PairEdit::Clear(segment) => (segment, Message::new("edit-pair-clear")),
    };
    match of {
        None => what,
        Some(id) => Message::new("edit-in-segment")
            .with("segment", label::segment(project, *id))
            .with("what", what),
    }
}
