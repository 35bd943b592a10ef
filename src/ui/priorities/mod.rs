//! The Priorities screen: ranked bars, class limits and what a score is made of.

mod act;
mod board;
mod certainty;
mod choice;
mod curve;
mod empty;
mod facts;
mod gaps;
mod keys;
mod limits;
mod list;
mod row;
mod rule;
mod show;
mod slide;
mod tabular;
mod texts;
mod toolbar;

use egui::{Id, Ui};

use super::action::Selected;
use super::{Context, Drafts, Intents};
use crate::methods::matrix::Kind;
use crate::model::{Project, Subject};

use board::Board;
use certainty::Joined;
use choice::{Choice, item_of};
use limits::Drag;
use slide::Slide;
use texts::Texts;

/// The state of the screen.
#[derive(Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "what is shown and what is to be done, in any combination"
)]
pub struct PrioritiesView {
    choice: Choice,
    /// Whether the Pareto curve stands beside the bars.
    curve: bool,
    /// Whether there was room for it.
    curve_fits: bool,
    /// Whether it is left out how sure classes and orders are.
    plain: bool,
    joined: Joined,
    /// Whether the gaps are listed.
    gaps: bool,
    selected: Option<Subject>,
    /// The column that the selection stands in.
    column: usize,
    /// The selected row is to be brought into view.
    reveal: bool,
    /// How many rows a page has.
    page: usize,
    /// The list's name among what can have the focus.
    list: Option<Id>,
    board: Board,
    slide: Slide,
    texts: Texts,
    drag: Option<Drag>,
    draft: rule::Draft,
}

impl PrioritiesView {
    /// Forgets everything that belongs to the document, because another one is on screen.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// Makes edits of what is being typed, because the document is saved or left, or another screen comes on show.
    pub fn keep_drafts(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        rule::keep(self, ctx, intents);
    }

    /// What is being typed.
    pub fn drafts(&self, drafts: &mut Drafts<'_>) {
        rule::drafts(self, drafts);
    }

    /// What is selected, so that the window knows which actions can be done.
    pub fn selected(&self, ctx: Context<'_>) -> Selected {
        let subject = self.subject(ctx.project);
        Selected {
            factor: matches!(subject, Some(Subject::Factor(_))),
            touchpoint: matches!(subject, Some(Subject::Touchpoint(_))),
            stage: matches!(subject, Some(Subject::Stage(_))),
            ..Selected::default()
        }
    }

    /// What the inspector is to show.
    pub fn subject(&self, project: &Project) -> Option<Subject> {
        self.selected.filter(|subject| project.has(*subject))
    }

    /// Selects an item and brings it into view; of a cell its touchpoint. What would hide it is lifted.
    pub fn go_to(&mut self, ctx: Context<'_>, subject: Subject) {
        let (kind, item) = item_of(subject);
        if !ctx.project.has(item) {
            return;
        }
        let mut choice = Choice {
            kind,
            ..self.choice
        };
        let at = item
            .touchpoint()
            .and_then(|id| ctx.project.touchpoint_position(id));
        if let Some(at) = at
            && !(choice.columns().into_iter()).any(|side| choice.shows(ctx.project, side, at))
        {
            choice.side = None;
            choice.stage = None;
        }
        self.choose(choice);
        self.selected = Some(item);
        self.reveal = true;
    }

    /// Chooses what is shown.
    fn choose(&mut self, choice: Choice) {
        if self.choice != choice {
            self.choice = choice;
            self.reveal = true;
        }
    }

    /// Brings what is shown up to the revision, and keeps the selection on a row that can be seen.
    fn refresh(&mut self, ui: &Ui, ctx: &Context<'_>) {
        let lost = |stage: &_| ctx.project.stage(*stage).is_none();
        if self.choice.stage.as_ref().is_some_and(lost) {
            self.choose(Choice {
                stage: None,
                ..self.choice
            });
        }
        let known = self.board.choice() == Some(self.choice);
        let before = std::mem::take(&mut self.board.columns);
        if !self.board.update(ctx, self.choice) {
            self.board.columns = before;
        } else if known {
            self.slide.begin(ui, &before, &self.board.columns);
        } else {
            // What was asked for stands where it belongs at once.
            self.slide.end();
        }
        let columns = 0..self.board.columns.len();
        let holds = |column: usize| {
            let place = self.selected.and_then(|s| self.board.place(column, s));
            place.is_some()
        };
        if holds(self.column) {
            return;
        }
        if let Some(column) = columns.clone().find(|column| holds(*column)) {
            self.column = column;
            return;
        }
        let first = |column: usize| self.board.rows(column).first();
        let column = columns.clone().find(|column| first(*column).is_some());
        self.column = column.unwrap_or(0);
        self.selected = first(self.column).map(|row| row.subject);
        self.reveal = true;
    }

    /// The place of the selection in its column.
    fn place(&self) -> Option<usize> {
        self.board.place(self.column, self.selected?)
    }

    fn select(&mut self, column: usize, subject: Subject) {
        self.column = column;
        self.selected = Some(subject);
    }

    /// True where the Pareto curve is to be seen.
    const fn shows_curve(&self) -> bool {
        self.curve
    }

    const fn kind(&self) -> Kind {
        self.choice.kind
    }
}
