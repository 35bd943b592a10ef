//! What the comparison remembers between frames: which segments, in which order, what is selected.

use std::collections::BTreeSet;

use egui::Vec2;

use super::column::Column;
use super::copy;
use super::known::Known;
use crate::model::{Project, SegmentId, Subject, TouchpointId};
use crate::ui::Context;
use crate::ui::action::Selected;
use crate::ui::map::Texts;
use crate::ui::tabular::Tabular;

/// How many segments are shown until others are chosen.
pub const FIRST: usize = 5;

/// The state of the comparison.
#[derive(Default)]
pub struct CompareView {
    /// The segments on show; none for the first few.
    pub(super) chosen: Option<BTreeSet<SegmentId>>,
    /// The order of the rows.
    pub(super) order: Column,
    /// Only rows in which some class is not the whole's.
    pub(super) only_changes: bool,
    /// The selected touchpoint.
    pub(super) row: Option<TouchpointId>,
    /// The selected column.
    pub(super) column: Column,
    pub(super) scroll: Vec2,
    /// What is selected is to be brought into view.
    pub(super) reveal: bool,
    /// The room of the last frame.
    pub(super) room: Vec2,
    pub(super) known: Known,
    pub(super) texts: Texts,
}

impl CompareView {
    /// What is selected, so that the window knows which actions can be done.
    pub fn selected(&self, ctx: Context<'_>) -> Selected {
        Selected {
            touchpoint: self.subject(ctx.project).is_some(),
            comparison: !ctx.project.segments.is_empty(),
            ..Selected::default()
        }
    }

    /// What the inspector is to show.
    pub fn subject(&self, project: &Project) -> Option<Subject> {
        let id = self.row?;
        project.touchpoint(id).map(|_| Subject::Touchpoint(id))
    }

    /// Selects a touchpoint and brings it into view.
    pub fn go_to(&mut self, _ctx: Context<'_>, subject: Subject) {
        if let Subject::Touchpoint(id) | Subject::Cell(_, id) = subject {
            self.row = Some(id);
            self.reveal = true;
        }
    }

    /// What is on show, as a table.
    pub fn tabular(&self, ctx: &Context<'_>) -> Tabular {
        copy::table(ctx, &self.known)
    }

    /// Whether a segment is on show.
    pub(super) fn shows(&self, project: &Project, id: SegmentId) -> bool {
        match &self.chosen {
            Some(chosen) => chosen.contains(&id),
            None => (project.segments.iter().take(FIRST)).any(|segment| segment.id == id),
        }
    }

    /// The segments on show, in the project's order.
    pub(super) fn shown(&self, project: &Project) -> Vec<SegmentId> {
        let ids = project.segments.iter().map(|segment| segment.id);
        ids.filter(|id| self.shows(project, *id)).collect()
    }

    /// Shows a segment or leaves it out.
    pub(super) fn turn(&mut self, project: &Project, id: SegmentId) {
        let mut chosen: BTreeSet<SegmentId> = self.shown(project).into_iter().collect();
        if !chosen.remove(&id) {
            chosen.insert(id);
        }
        self.chosen = Some(chosen);
    }

    pub(super) const fn select(&mut self, row: TouchpointId, column: Column) {
        self.row = Some(row);
        self.column = column;
        self.reveal = true;
    }
}
