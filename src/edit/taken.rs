//! Importances taken from the panel, put back as they were taken, or no longer tied to it.

use std::sync::Arc;

use super::{EditError, factor, filter, label};
use crate::i18n::Message;
use crate::model::{FactorId, Importance, Project, SegmentId, Taken};

/// A change of what was taken from the panel.
#[derive(Clone, Debug, PartialEq)]
pub enum TakenEdit {
    /// Importances from the panel, for the whole market or a segment; what was taken before is replaced. Factors that were not asked
    /// about keep theirs. They lie on 1…5, which a project whose importances keep to no range takes as they are.
    Take(Option<SegmentId>, Taken),
    /// The same, but an importance that was changed by hand since it was taken stays, and stays marked as such.
    Update(Option<SegmentId>, Taken),
    /// These factors' importances as they were taken, after somebody changed them by hand.
    PutBack(Option<SegmentId>, Vec<FactorId>),
    /// The importances stay, and nobody knows any more that they were taken.
    Forget(Option<SegmentId>),
}

pub(super) fn change(project: &mut Project, edit: &TakenEdit) -> Result<(), EditError> {
    match edit {
        TakenEdit::Take(segment, taken) => take(project, *segment, taken, |_, _| true),
        TakenEdit::Update(segment, taken) => take(project, *segment, taken, |project, factor| {
            Taken::by_hand(project, *segment, factor).is_none()
        }),
        TakenEdit::PutBack(segment, factors) => put_back(project, *segment, factors),
        TakenEdit::Forget(segment) => {
            *slot(project, *segment)? = None;
            Ok(())
        }
    }
}

fn take(
    project: &mut Project,
    segment: Option<SegmentId>,
    taken: &Taken,
    replaces: impl Fn(&Project, FactorId) -> bool,
) -> Result<(), EditError> {
    check(project, taken)?;
    let values: Vec<_> = (taken.factors.iter())
        .filter(|(id, _)| replaces(project, **id))
        .map(|(id, taken)| (*id, taken.value))
        .collect();
    *slot(project, segment)? = Some(Arc::new(taken.clone()));
    set(project, segment, &values)
}

fn put_back(
    project: &mut Project,
    segment: Option<SegmentId>,
    factors: &[FactorId],
) -> Result<(), EditError> {
    let taken = slot(project, segment)?.clone();
    let mut values = Vec::with_capacity(factors.len());
    for id in factors {
        let name = &project.factor(*id).ok_or(EditError::NoFactor)?.name;
        let was = taken.as_ref().and_then(|taken| taken.factors.get(id));
        let was = was.ok_or_else(|| EditError::NotTaken(name.clone()))?;
        values.push((*id, was.value));
    }
    set(project, segment, &values)
}

/// Where it is kept what was taken.
fn slot(
    project: &mut Project,
    segment: Option<SegmentId>,
) -> Result<&mut Option<Arc<Taken>>, EditError> {
    let Some(id) = segment else {
        return Ok(&mut project.taken);
    };
    let at = project.segment_position(id).ok_or(EditError::NoSegment)?;
    let segment = project.segments.get_mut(at).ok_or(EditError::NoSegment)?;
    Ok(&mut segment.taken)
}

fn set(
    project: &mut Project,
    segment: Option<SegmentId>,
    values: &[(FactorId, Importance)],
) -> Result<(), EditError> {
    if let Some(id) = segment {
        let at = project.segment_position(id).ok_or(EditError::NoSegment)?;
        let segment = project.segments.get_mut(at).ok_or(EditError::NoSegment)?;
        Arc::make_mut(&mut segment.importances).extend(values.iter().copied());
        return Ok(());
    }
    for (id, value) in values {
        let at = factor::position(project, *id)?;
        let factor = project.factors.get_mut(at).ok_or(EditError::NoFactor)?;
        factor.importance = Some(*value);
    }
    Ok(())
}

fn check(project: &Project, taken: &Taken) -> Result<(), EditError> {
    if taken.factors.is_empty() {
        return Err(EditError::NothingTaken);
    }
    // Derivations give 1…5 whatever the project allows, so that its range can be changed to that at any time.
    taken.check()?;
    filter::check_filter(&project.panel, &taken.filter)?;
    let there = |id: &FactorId| project.factor(*id).is_some();
    if taken.factors.keys().all(there) {
        Ok(())
    } else {
        Err(EditError::NoFactor)
    }
}

pub(super) fn label(project: &Project, edit: &TakenEdit) -> Message {
    let (segment, what) = match edit {
        TakenEdit::Take(segment, _) => (segment, Message::new("edit-taken-take")),
        TakenEdit::Update(segment, _) => (segment, Message::new("edit-taken-update")),
        TakenEdit::PutBack(segment, factors) => {
            let what = match factors.as_slice() {
                [factor] => Message::new("edit-taken-put-back")
                    .with("name", label::factor(project, *factor)),
                factors => Message::new("edit-taken-put-back-many").with("count", factors.len()),
            };
            (segment, what)
        }
        TakenEdit::Forget(segment) => (segment, Message::new("edit-taken-forget")),
    };
    match segment {
        None => what,
        Some(id) => Message::new("edit-in-segment")
            .with("segment", label::segment(project, *id))
            .with("what", what),
    }
}
