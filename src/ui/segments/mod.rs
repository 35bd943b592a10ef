//! The Segments screen: who the customers are, what each segment wants, and where segments differ.

pub mod compare;
mod list;
mod tabs;

use egui::Ui;

use super::action::{SegmentsAction, Selected};
use super::tabular::Tabular;
use super::{Context, Drafts, Intents};
use crate::model::{Project, SegmentId, Subject};
use compare::CompareView;
use list::ListView;

/// Which part of the screen is on show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// The segments one by one.
    #[default]
    List,
    /// The segments side by side.
    Compare,
}

/// The state of the screen.
#[derive(Default)]
pub struct SegmentsView {
    part: Part,
    list: ListView,
    compare: CompareView,
}

impl SegmentsView {
    /// Forgets everything that belongs to the document, because another one is on screen.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// What is selected, so that the window knows which actions can be done.
    pub fn selected(&self, ctx: Context<'_>) -> Selected {
        match self.part {
            Part::List => self.list.selected(ctx),
            Part::Compare => self.compare.selected(ctx),
        }
    }

    /// What is selected among the items of the matrix.
    pub fn subject(&self, project: &Project) -> Option<Subject> {
        match self.part {
            Part::List => None,
            Part::Compare => self.compare.subject(project),
        }
    }

    /// Selects an item of the matrix and brings it into view.
    pub fn go_to(&mut self, ctx: Context<'_>, subject: Subject) {
        self.part = Part::Compare;
        self.compare.go_to(ctx, subject);
    }

    /// Selects a segment and brings it into view.
    pub fn go_to_segment(&mut self, ctx: Context<'_>, id: SegmentId) {
        self.part = Part::List;
        self.list.go_to(ctx, id);
    }

    /// What the part on show shows, as a table.
    pub fn tabular(&self, ctx: &Context<'_>) -> Tabular {
        match self.part {
            Part::List => ListView::tabular(ctx),
            Part::Compare => self.compare.tabular(ctx),
        }
    }

    /// Makes edits of what is being typed, because the document is saved or left.
    pub fn keep_drafts(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        self.list.keep_drafts(ctx, intents);
    }

    /// What is being typed.
    pub fn drafts(&self, ctx: &Context<'_>, drafts: &mut Drafts<'_>) {
        self.list.drafts(ctx, drafts);
    }

    /// Shows another part; what is being typed in this one is kept.
    fn turn_to(&mut self, part: Part, ctx: &Context<'_>, intents: &mut Intents) {
        if self.part == Part::List && part != Part::List {
            self.list.keep_drafts(ctx, intents);
        }
        self.part = part;
    }

    /// Shows the screen and carries its actions out.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: Context<'_>,
        actions: &[SegmentsAction],
        intents: &mut Intents,
    ) {
        let mut own = Vec::new();
        for action in actions {
            match action {
                SegmentsAction::List => self.turn_to(Part::List, &ctx, intents),
                SegmentsAction::Compare => self.turn_to(Part::Compare, &ctx, intents),
                other => {
                    // These are typed there.
                    if matches!(other, SegmentsAction::Add | SegmentsAction::AddJob) {
                        self.turn_to(Part::List, &ctx, intents);
                    }
                    own.push(*other);
                }
            }
        }
        tabs::show(ui, &ctx, self.part, intents);
        match self.part {
            Part::List => self.list.show(ui, &ctx, &own, intents),
            Part::Compare => self.compare.show(ui, &ctx, &own, intents),
        }
    }
}
