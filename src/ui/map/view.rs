//! What the Journey map remembers between frames: what is selected, how large cards are, a drag.

use egui::{Pos2, Vec2};

use super::known::Known;
use super::layout::Layout;
use super::texts::Texts;
use crate::model::{Project, Subject, TouchpointId};
use crate::ui::Context;
use crate::ui::action::Selected;

/// The state of the Journey map.
#[derive(Default)]
pub struct MapView {
    pub(super) selected: Option<Subject>,
    /// The height of a card with its gap; none for as much as fits.
    pub(super) pitch: Option<f32>,
    pub(super) scroll: Vec2,
    /// What is selected is to be brought into view.
    pub(super) reveal: bool,
    /// So it is once the figures are those of the edit that was just asked for.
    pub(super) follow: bool,
    pub(super) drag: Drag,
    pub(super) menu: Option<Subject>,
    pub(super) known: Known,
    pub(super) texts: Texts,
    /// The board of the last frame.
    pub(super) layout: Option<Layout>,
    pub(super) presenting: bool,
}

/// What a drag does.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Drag {
    /// None is under way.
    #[default]
    None,
    /// It takes a card along; the pointer is there.
    Card(TouchpointId, Pos2),
    /// It pushes the board.
    Board,
}

impl MapView {
    /// Forgets everything that belongs to the document, because another one is on screen.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// What is selected, so that the window knows which actions can be done.
    pub fn selected(&self, ctx: Context<'_>) -> Selected {
        let subject = self.subject(ctx.project);
        Selected {
            touchpoint: matches!(subject, Some(Subject::Touchpoint(_))),
            stage: matches!(subject, Some(Subject::Stage(_))),
            ..Selected::default()
        }
    }

    /// What the inspector is to show.
    pub fn subject(&self, project: &Project) -> Option<Subject> {
        self.selected.filter(|subject| project.has(*subject))
    }

    /// Selects an item and brings it into view.
    pub fn go_to(&mut self, _ctx: Context<'_>, subject: Subject) {
        match subject {
            Subject::Cell(_, id) => self.select(Subject::Touchpoint(id)),
            Subject::Touchpoint(_) | Subject::Stage(_) => self.select(subject),
            // A factor has no place of its own here.
            Subject::Factor(_) => {}
        }
    }

    /// Whether Escape has something nearer to end than the projector's view.
    pub fn wants_escape(&self) -> bool {
        self.drag != Drag::None
    }

    pub(super) const fn select(&mut self, subject: Subject) {
        self.selected = Some(subject);
        self.reveal = true;
    }
}

/// Where a touchpoint stands: its stage, and its place there.
pub(super) fn place_of(ctx: &Context<'_>, id: TouchpointId) -> Option<(usize, usize)> {
    let position = ctx.project.touchpoint_position(id)?;
    let journey = &ctx.derived.journey;
    let at = journey.order.iter().position(|found| *found == position)?;
    let stage = journey.groups.iter().position(|group| at < group.end)?;
    Some((stage, at - journey.groups.get(stage)?.start))
}

/// The touchpoint at a place of a stage.
pub(super) fn touchpoint_at(
    ctx: &Context<'_>,
    stage: usize,
    place: usize,
) -> Option<(usize, TouchpointId)> {
    let journey = &ctx.derived.journey;
    let group = journey.groups.get(stage)?;
    let at = group.start + place;
    let position = *journey.order.get(at).filter(|_| at < group.end)?;
    Some((position, ctx.project.touchpoints.get(position)?.id))
}
