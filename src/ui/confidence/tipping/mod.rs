//! The page of tipping cells and importances.

mod board;
mod head;
mod words;

use egui::Ui;

use crate::model::{Project, Subject};
use crate::ui::action::{Screen, Selected, TippingAction};
use crate::ui::tabular::{Field, Tabular};
use crate::ui::{Context, Intent, Intents};

use super::table::{Listing, Table};
use board::{Board, List};

/// The state of the page.
#[derive(Default)]
pub struct TippingPage {
    list: List,
    own_cells: bool,
    board: Board,
    table: Table,
    /// What is selected, of the project that the figures are of.
    subject: Option<Subject>,
}

impl TippingPage {
    /// Shows the page and carries its actions out.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        actions: &[TippingAction],
        intents: &mut Intents,
    ) {
        let listens = self.table.listens(ui);
        self.board.update(ctx, self.list, self.own_cells);
        for action in actions {
            self.act(ctx, *action, intents);
        }
        if ctx.derived.figures.completeness.rated == 0 {
            head::nothing(ui, ctx, intents);
            return;
        }
        if let Some(action) = head::show(ui, ctx, (self.list, self.own_cells), &self.board) {
            match action {
                head::Pressed::Act(action) => self.act(ctx, action, intents),
                head::Pressed::List(list) => self.turn_to(list),
            }
        }
        head::foot(ui, ctx, self.list);
        self.board.update(ctx, self.list, self.own_cells);
        let columns = words::columns(ctx, self.list);
        let listing = Listing {
            label: ctx.text(self.list.key()),
            columns: &columns,
            rows: self.board.rows.len(),
            nothing: ctx.text(words::nothing(ctx, self.list)),
            key: self.board.stamp(),
            dim: !self.board.current,
            click_opens: true,
        };
        let board = &self.board;
        let cell = |row: usize, column: usize| words::cell(ctx, board, (row, column));
        let opened = self.table.show(ui, ctx, &listing, listens, &cell);
        self.subject = self.board.subject(ctx, self.table.selected());
        if let Some(row) = opened
            && let Some(subject) = self.board.subject(ctx, row)
            && ctx.project.has(subject)
        {
            intents.push(Intent::Go(Screen::Matrix, Some(subject)));
        }
    }

    fn act(&mut self, ctx: &Context<'_>, action: TippingAction, intents: &mut Intents) {
        match action {
            TippingAction::List => self.turn_to(self.list.next()),
            TippingAction::OwnCells => {
                self.own_cells = !self.own_cells;
                self.list = List::Cells;
                self.table.select(0);
            }
            TippingAction::Check => {
                let cells = self.board.checks(ctx);
                if cells.is_empty() {
                    let why = crate::i18n::Message::new("tipping-say-nothing-to-check");
                    intents.push(Intent::Refuse(why));
                } else {
                    intents.push(Intent::AskAbout(cells));
                }
            }
        }
        self.board.update(ctx, self.list, self.own_cells);
    }

    fn turn_to(&mut self, list: List) {
        if self.list != list {
            self.list = list;
            self.table.select(0);
        }
    }

    /// What is selected, so that the window knows which actions can be done.
    pub fn selected(&self, ctx: &Context<'_>) -> Selected {
        let subject = self.subject(ctx.project);
        Selected {
            factor: matches!(subject, Some(Subject::Factor(_))),
            ..Selected::default()
        }
    }

    /// The item that is selected.
    pub fn subject(&self, project: &Project) -> Option<Subject> {
        self.subject.filter(|subject| project.has(*subject))
    }

    /// Selects the first line about an item and brings it into view.
    pub fn go_to(&mut self, ctx: &Context<'_>, subject: Subject) {
        if matches!(subject, Subject::Factor(_)) {
            self.turn_to(List::Importances);
        } else {
            self.turn_to(List::Cells);
        }
        self.board.update(ctx, self.list, self.own_cells);
        if let Some(row) = self.board.row_about(ctx, subject) {
            self.table.select(row);
        }
    }

    /// What the page shows, as a table.
    pub fn tabular(&self, ctx: &Context<'_>) -> Tabular {
        let mut table = Tabular::new(ctx, ctx.text(self.list.key()), words::heads(self.list));
        let columns = table.heads.len();
        let rows = 0..self.board.rows.len();
        table.rows = rows
            .map(|row| {
                let cells = (0..columns).map(|column| words::cell(ctx, &self.board, (row, column)));
                cells.map(|cell| Field::text(cell.text)).collect()
            })
            .collect();
        table
    }
}
