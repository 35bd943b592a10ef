//! Actions of the Journey map, whether they come from a key, a menu or the palette.

use super::scroll;
use super::view::{MapView, place_of, touchpoint_at};
use crate::edit::{Edit, TouchpointEdit};
use crate::methods::matrix::Scope;
use crate::model::{Project, StageId, Subject, TouchpointId};
use crate::ui::action::{Action, MapAction, MatrixAction, Screen};
use crate::ui::matrix::{nudge_stage, nudge_touchpoints};
use crate::ui::{Context, Intent, Intents};

/// Carries an action out.
pub fn act(view: &mut MapView, ctx: &Context<'_>, action: MapAction, intents: &mut Intents) {
    let subject = view.subject(ctx.project);
    match action {
        MapAction::Fit => {
            view.pitch = None;
            view.reveal = true;
        }
        MapAction::ZoomIn => scroll::zoom(view, true),
        MapAction::ZoomOut => scroll::zoom(view, false),
        MapAction::MoveEarlier | MapAction::MoveLater => {
            if let Some(Subject::Touchpoint(id)) = subject {
                let later = action == MapAction::MoveLater;
                let edit = nudge_touchpoints(ctx.project, &[id], later);
                change(view, edit, intents);
            }
        }
        MapAction::StageBefore | MapAction::StageAfter => {
            let after = action == MapAction::StageAfter;
            let edit = match subject {
                Some(Subject::Touchpoint(id)) => beside(ctx, id, after),
                Some(Subject::Stage(id)) => nudge_stage(ctx.project, id, after),
                _ => None,
            };
            change(view, edit, intents);
        }
        MapAction::ScopeBefore => look(ctx, false, intents),
        MapAction::ScopeAfter => look(ctx, true, intents),
        MapAction::Open => intents.push(Intent::Go(Screen::Matrix, subject)),
        MapAction::Ask => intents.push(Intent::Go(Screen::Interview, subject)),
        MapAction::Rename => {
            if subject.is_some() {
                // The Matrix has the field for names.
                intents.push(Intent::Go(Screen::Matrix, subject));
                intents.push(Intent::Act(Action::Matrix(MatrixAction::Rename)));
            }
        }
        MapAction::MustHave => {
            if let Some(Subject::Touchpoint(id)) = subject
                && let Some(touchpoint) = ctx.project.touchpoint(id)
            {
                let edit = TouchpointEdit::SetMustHave(id, !touchpoint.must_have);
                intents.edit(Edit::Touchpoint(edit));
            }
        }
        MapAction::Exclude => {
            if let Some(Subject::Touchpoint(id)) = subject
                && let Some(touchpoint) = ctx.project.touchpoint(id)
            {
                let edit = TouchpointEdit::SetExcluded(id, !touchpoint.excluded);
                intents.edit(Edit::Touchpoint(edit));
            }
        }
    }
}

/// Moves something; what is selected is followed to its new place.
pub fn change(view: &mut MapView, edit: Option<Edit>, intents: &mut Intents) {
    if let Some(edit) = edit {
        intents.edit(edit);
        view.follow = true;
    }
}

/// A touchpoint into the neighbouring stage, at the same height.
fn beside(ctx: &Context<'_>, id: TouchpointId, after: bool) -> Option<Edit> {
    let (stage, place) = place_of(ctx, id)?;
    let other = if after {
        stage + 1
    } else {
        stage.checked_sub(1)?
    };
    let stage = ctx.project.stages.get(other)?.id;
    let before = touchpoint_at(ctx, other, place).map(|(_, id)| id);
    Some(moved(id, stage, before))
}

/// A touchpoint to where it was dropped; none where it stands there already.
pub fn dropped(
    ctx: &Context<'_>,
    id: TouchpointId,
    (stage, place): (usize, usize),
) -> Option<Edit> {
    let from = place_of(ctx, id)?;
    if from == (stage, place) || from.0 == stage && from.1 + 1 == place {
        return None;
    }
    let before = touchpoint_at(ctx, stage, place).map(|(_, id)| id);
    Some(moved(id, ctx.project.stages.get(stage)?.id, before))
}

const fn moved(id: TouchpointId, stage: StageId, before: Option<TouchpointId>) -> Edit {
    Edit::Touchpoint(TouchpointEdit::Move { id, stage, before })
}

/// The whole market and the segments in a ring: the next one, or the one before.
fn look(ctx: &Context<'_>, next: bool, intents: &mut Intents) {
    let scopes = scopes(ctx.project);
    let at = scopes.iter().position(|scope| *scope == ctx.scope);
    let at = at.unwrap_or(0);
    let count = scopes.len();
    let to = if next { at + 1 } else { at + count - 1 } % count.max(1);
    if let Some(scope) = scopes.get(to) {
        intents.push(Intent::Look(*scope));
    }
}

/// What can be looked at.
pub fn scopes(project: &Project) -> Vec<Scope> {
    let segments = project.segments.iter();
    let segments = segments.map(|segment| Scope::Segment(segment.id));
    std::iter::once(Scope::Whole).chain(segments).collect()
}
