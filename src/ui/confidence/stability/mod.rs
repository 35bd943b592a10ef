//! The page of rank stability: how often classes hold and between which places ranks lie.

mod assume;
mod board;
mod head;
mod lane;
mod list;
mod parts;
mod row;
mod spreads;
mod tabular;

use egui::{Id, Ui};

use crate::methods::matrix::Kind;
use crate::model::{Project, Subject};
use crate::ui::action::{Screen, Selected, StabilityAction};
use crate::ui::certainty::CertaintyWish;
use crate::ui::tabular::Tabular;
use crate::ui::{Context, Intent, Intents, widgets};

use board::{Board, Choice, Order};
use parts::Texts;

/// The state of the page.
#[derive(Default)]
pub struct StabilityPage {
    choice: Choice,
    board: Board,
    texts: Texts,
    selected: Option<Subject>,
    /// The selected row is to be brought into view.
    reveal: bool,
    /// How many rows a page has.
    page: usize,
    /// The list's name among what can have the focus.
    list: Option<Id>,
    draft: assume::Draft,
}

impl StabilityPage {
    /// Shows the page and carries its actions out.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        actions: &[StabilityAction],
        intents: &mut Intents,
    ) {
        let listens = widgets::listens(ui, self.list);
        for action in actions {
            self.act(ctx, *action, intents);
        }
        self.refresh(ctx);
        if ctx.derived.figures.completeness.rated == 0 {
            head::nothing(ui, ctx, intents);
            return;
        }
        head::show(ui, ctx, self, intents);
        head::foot(ui, ctx);
        self.refresh(ctx);
        list::show(ui, ctx, self, listens, intents);
    }

    fn act(&mut self, ctx: &Context<'_>, action: StabilityAction, intents: &mut Intents) {
        let was = self.choice;
        match action {
            StabilityAction::Kind => self.choose(Choice {
                kind: match was.kind {
                    Kind::Touchpoints => Kind::Factors,
                    Kind::Factors => Kind::Stages,
                    Kind::Stages => Kind::Touchpoints,
                },
                ..was
            }),
            StabilityAction::Order => self.choose(Choice {
                order: match was.order {
                    Order::Rank => Order::LeastSettled,
                    Order::LeastSettled => Order::Rank,
                },
                ..was
            }),
            StabilityAction::Unsettled => self.choose(Choice {
                unsettled: !was.unsettled,
                ..was
            }),
            StabilityAction::Refine => intents.push(Intent::Certainty(CertaintyWish::Refine)),
            StabilityAction::Stop => intents.push(Intent::Certainty(CertaintyWish::Stop)),
            StabilityAction::Assume => self.draft.focus(),
            StabilityAction::Usual => assume::usual(self, ctx, intents),
        }
    }

    fn choose(&mut self, choice: Choice) {
        if self.choice != choice {
            self.choice = choice;
            self.reveal = true;
        }
    }

    /// Brings the rows up to date, and keeps the selection on one that can be seen.
    fn refresh(&mut self, ctx: &Context<'_>) {
        self.board.update(ctx, self.choice);
        let seen = self.selected.and_then(|it| self.board.place(it));
        if seen.is_none() {
            self.selected = self.board.rows.first().map(|row| row.subject);
            self.reveal = true;
        }
    }

    /// What is selected, so that the window knows which actions can be done.
    pub fn selected(&self, ctx: &Context<'_>) -> Selected {
        let subject = self.subject(ctx.project);
        Selected {
            factor: matches!(subject, Some(Subject::Factor(_))),
            touchpoint: matches!(subject, Some(Subject::Touchpoint(_))),
            stage: matches!(subject, Some(Subject::Stage(_))),
            ..Selected::default()
        }
    }

    /// The item that is selected.
    pub fn subject(&self, project: &Project) -> Option<Subject> {
        self.selected.filter(|subject| project.has(*subject))
    }

    /// Selects an item and brings it into view; of a cell its touchpoint. What would hide it is lifted.
    pub fn go_to(&mut self, ctx: &Context<'_>, subject: Subject) {
        let (kind, item) = match subject {
            Subject::Cell(_, touchpoint) | Subject::Touchpoint(touchpoint) => {
                (Kind::Touchpoints, Subject::Touchpoint(touchpoint))
            }
            Subject::Factor(_) => (Kind::Factors, subject),
            Subject::Stage(_) => (Kind::Stages, subject),
        };
        self.choice.kind = kind;
        self.board.update(ctx, self.choice);
        if self.board.place(item).is_none() {
            self.choice.unsettled = false;
        }
        self.selected = Some(item);
        self.reveal = true;
    }

    /// Shows what is selected in another screen.
    fn leave_for(&self, screen: Screen, project: &Project, intents: &mut Intents) {
        if let Some(subject) = self.subject(project) {
            intents.push(Intent::Go(screen, Some(subject)));
        }
    }

    /// Enters what is being typed.
    pub fn keep_drafts(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        assume::keep(self, ctx, intents);
    }

    /// What the page shows, as a table.
    pub fn tabular(&self, ctx: &Context<'_>) -> Tabular {
        tabular::of(ctx, self.choice.kind, &self.board)
    }
}
