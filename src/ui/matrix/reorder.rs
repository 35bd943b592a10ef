//! Changing the order of factors, touchpoints and stages: by Alt and arrows, and by dragging heads.

use super::changes::batch;
use crate::edit::{BatchKind, Edit, FactorEdit, StageEdit, TouchpointEdit};
use crate::model::{FactorId, Project, StageId, TouchpointId};

/// Factors that stand together, one place up or down.
pub fn nudge_factors(project: &Project, ids: &[FactorId], down: bool) -> Option<Edit> {
    let order: Vec<FactorId> = project.factors.iter().map(|factor| factor.id).collect();
    let (first, last) = ends(&order, ids)?;
    let before = if down {
        order.get(last + 1)?;
        order.get(last + 2).copied()
    } else {
        Some(*order.get(first.checked_sub(1)?)?)
    };
    move_factors(ids, before)
}

/// Factors before another one, or at the end.
pub fn move_factors(ids: &[FactorId], before: Option<FactorId>) -> Option<Edit> {
    if before.is_some_and(|before| ids.contains(&before)) {
        return None;
    }
    let edits = ids
        .iter()
        .map(|id| Edit::Factor(FactorEdit::Move { id: *id, before }));
    batch(BatchKind::Move, edits.collect())
}

/// Touchpoints before another one of a stage, or as its last.
pub fn move_touchpoints(
    ids: &[TouchpointId],
    stage: StageId,
    before: Option<TouchpointId>,
) -> Option<Edit> {
    if before.is_some_and(|before| ids.contains(&before)) {
        return None;
    }
    let edits = ids.iter().map(|id| {
        Edit::Touchpoint(TouchpointEdit::Move {
            id: *id,
            stage,
            before,
        })
    });
    batch(BatchKind::Move, edits.collect())
}

/// Touchpoints that stand together, one place earlier or later in the journey, over the border of a stage too.
pub fn nudge_touchpoints(project: &Project, ids: &[TouchpointId], later: bool) -> Option<Edit> {
    let order: Vec<(TouchpointId, StageId)> = project
        .journey()
        .into_iter()
        .filter_map(|at| project.touchpoints.get(at))
        .map(|touchpoint| (touchpoint.id, touchpoint.stage))
        .collect();
    let only: Vec<TouchpointId> = order.iter().map(|(id, _)| *id).collect();
    let (first, last) = ends(&only, ids)?;
    let stage_of = |at: usize| order.get(at).map(|(_, stage)| *stage);
    let neighbour_stage = |stage: StageId, later: bool| {
        let at = project.stage_position(stage)?;
        let at = if later { at + 1 } else { at.checked_sub(1)? };
        Some(project.stages.get(at)?.id)
    };
    if later {
        let stage = stage_of(last)?;
        if stage_of(last + 1) == Some(stage) {
            let before = (stage_of(last + 2) == Some(stage))
                .then(|| only.get(last + 2).copied())
                .flatten();
            return move_touchpoints(ids, stage, before);
        }
        let next = neighbour_stage(stage, true)?;
        let before = (stage_of(last + 1) == Some(next))
            .then(|| only.get(last + 1).copied())
            .flatten();
        return move_touchpoints(ids, next, before);
    }
    let stage = stage_of(first)?;
    let above = first.checked_sub(1);
    if let Some(above) = above
        && stage_of(above) == Some(stage)
    {
        return move_touchpoints(ids, stage, only.get(above).copied());
    }
    move_touchpoints(ids, neighbour_stage(stage, false)?, None)
}

/// A stage one place earlier or later.
pub fn nudge_stage(project: &Project, id: StageId, later: bool) -> Option<Edit> {
    let at = project.stage_position(id)?;
    let before = if later {
        project.stages.get(at + 1)?;
        project.stages.get(at + 2).map(|stage| stage.id)
    } else {
        Some(project.stages.get(at.checked_sub(1)?)?.id)
    };
    Some(Edit::Stage(StageEdit::Move { id, before }))
}

/// The first and last position of items in an order.
fn ends<T: PartialEq>(order: &[T], ids: &[T]) -> Option<(usize, usize)> {
    let first = order.iter().position(|id| ids.contains(id))?;
    let last = order.iter().rposition(|id| ids.contains(id))?;
    Some((first, last))
}
