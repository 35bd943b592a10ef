//! Where a step of a track goes when it is moved by one place, by one stage, or dropped somewhere.

use crate::model::{Project, StageId, Step, StepId, Track};

/// A way to move a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// One place up, over the first one to the end of the stage before.
    Earlier,
    /// One place down, over the last one to the start of the next stage.
    Later,
    /// Into the stage before, at the same height.
    StageBefore,
    /// Into the next stage, at the same height.
    StageAfter,
}

/// A place for a step: its stage, and before which other step it stands there; at the end where there is none.
pub type Place = (StageId, Option<StepId>);

/// The place to which a step goes; none where there is none that way. A step whose stage was deleted stands behind the last
/// stage.
pub fn moved(project: &Project, track: &Track, id: StepId, way: Way) -> Option<Place> {
    let step = track.step(id)?;
    let stage = step.stage.id();
    let stages = &project.stages;
    let at = stage.map_or(Some(stages.len()), |stage| project.stage_position(stage))?;
    let own: Vec<&Step> = track.steps_in(stage).collect();
    let place = own.iter().position(|found| found.id == id)?;
    let next = |by: usize| own.get(place + by).map(|step| step.id);
    let before = at.checked_sub(1).and_then(|at| stages.get(at));
    let after = stages.get(at + 1);
    let height = |stage: StageId| {
        let mut there = track.steps_in(Some(stage));
        there.nth(place).map(|step| step.id)
    };
    match (way, stage) {
        (Way::Earlier, Some(stage)) if place > 0 => {
            Some((stage, own.get(place - 1).map(|step| step.id)))
        }
        (Way::Earlier, _) => Some((before?.id, None)),
        (Way::Later, Some(stage)) if place + 1 < own.len() => Some((stage, next(2))),
        (Way::Later, _) => {
            let stage = after?.id;
            let first = track.steps_in(Some(stage)).next();
            Some((stage, first.map(|step| step.id)))
        }
        (Way::StageBefore, _) => {
            let stage = before?.id;
            Some((stage, height(stage)))
        }
        (Way::StageAfter, _) => {
            let stage = after?.id;
            Some((stage, height(stage)))
        }
    }
}

/// The place of a step dropped before that place of a stage; none where it stands there already.
pub fn dropped(track: &Track, id: StepId, stage: StageId, before: usize) -> Option<Place> {
    let there: Vec<StepId> = track.steps_in(Some(stage)).map(|step| step.id).collect();
    let own = there.iter().position(|found| *found == id);
    if own.is_some_and(|own| before == own || before == own + 1) {
        return None;
    }
    Some((stage, there.get(before).copied()))
}
