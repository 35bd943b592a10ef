//! The page of scales: who is first and which classes differ under other levels, and under shares of the row.

mod board;
mod head;

use egui::{Align, Ui};

use crate::methods::matrix::Kind;
use crate::model::{Project, Subject};
use crate::ui::action::{ScalesAction, Screen, Selected};
use crate::ui::tabular::{Field, Tabular};
use crate::ui::{Context, Intent, Intents};

use super::empty;
use super::table::{Cell, Column, Listing, Table};
use board::{Board, result};

/// The state of the page.
#[derive(Default)]
pub struct ScalesPage {
    by_move: bool,
    board: Board,
    table: Table,
    /// The selected touchpoint.
    subject: Option<Subject>,
}

impl ScalesPage {
    /// Shows the page and carries its actions out.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        actions: &[ScalesAction],
        intents: &mut Intents,
    ) {
        let listens = self.table.listens(ui);
        for action in actions {
            self.act(*action);
        }
        if ctx.derived.figures.completeness.rated == 0 {
            empty::show(
                ui,
                ctx,
                ("scales-empty-title", "scales-empty-text"),
                intents,
            );
            return;
        }
        self.board.update(ctx, self.by_move);
        if head::show(ui, ctx, &self.board, self.by_move) {
            self.act(ScalesAction::Order);
        }
        head::foot(ui, ctx);
        self.board.update(ctx, self.by_move);
        let columns = columns(ctx);
        let listing = Listing {
            label: ctx.text("scales-list"),
            columns: &columns,
            rows: self.board.rows.len(),
            nothing: ctx.text("scales-not-known"),
            key: self.board.stamp(),
            dim: !self.board.current,
            click_opens: false,
        };
        let board = &self.board;
        let cell = |row: usize, column: usize| field(ctx, board, (row, column));
        let opened = self.table.show(ui, ctx, &listing, listens, &cell);
        self.subject = self.board.subject(ctx, self.table.selected());
        if let Some(row) = opened
            && let Some(subject) = self.board.subject(ctx, row)
            && ctx.project.has(subject)
        {
            intents.push(Intent::Go(Screen::Matrix, Some(subject)));
        }
    }

    fn act(&mut self, action: ScalesAction) {
        match action {
            ScalesAction::Order => {
                self.by_move = !self.by_move;
                self.table.select(0);
            }
        }
    }

    /// What is selected, so that the window knows which actions can be done.
    pub fn selected(&self, ctx: &Context<'_>) -> Selected {
        Selected {
            touchpoint: self.subject(ctx.project).is_some(),
            ..Selected::default()
        }
    }

    /// The item that is selected.
    pub fn subject(&self, project: &Project) -> Option<Subject> {
        self.subject.filter(|subject| project.has(*subject))
    }

    /// Selects a touchpoint and brings it into view; of a cell its own.
    pub fn go_to(&mut self, ctx: &Context<'_>, subject: Subject) {
        let subject = match subject {
            Subject::Cell(_, touchpoint) => Subject::Touchpoint(touchpoint),
            other => other,
        };
        self.board.update(ctx, self.by_move);
        let rows = 0..self.board.rows.len();
        let found = rows
            .clone()
            .find(|row| self.board.subject(ctx, *row) == Some(subject));
        if let Some(row) = found {
            self.table.select(row);
        }
    }

    /// The places under each scale, as a table.
    pub fn tabular(&self, ctx: &Context<'_>) -> Tabular {
        let mut table = Tabular::new(ctx, ctx.text("scales-list"), &[]);
        table.heads = head_texts(ctx);
        let columns = table.heads.len();
        let rows = 0..self.board.rows.len();
        table.rows = rows
            .map(|row| {
                let cells = (0..columns).map(|column| field(ctx, &self.board, (row, column)));
                cells.map(|cell| Field::text(cell.text)).collect()
            })
            .collect();
        table
    }
}

/// Touchpoint, its class, its own place, its place under each scale and under shares of the row.
fn head_texts(ctx: &Context<'_>) -> Vec<String> {
    let mut heads = vec![
        ctx.text("table-column-touchpoint"),
        ctx.text("tipping-head-class"),
        ctx.text("scales-head-own"),
    ];
    if let Some((found, _)) = result(ctx) {
        heads.extend(found.others().map(|scale| scale.scale.name()));
    }
    heads.push(ctx.text("scales-head-normalised"));
    heads
}

fn columns(ctx: &Context<'_>) -> Vec<Column> {
    let heads = head_texts(ctx).into_iter().enumerate();
    heads
        .map(|(at, head)| match at {
            0 => Column::part(head, 1.0),
            1 => Column::fixed(head, 130.0, Align::Min),
            _ => Column::fixed(head, 92.0, Align::Max),
        })
        .collect()
}

fn field(ctx: &Context<'_>, board: &Board, (row, column): (usize, usize)) -> Cell {
    let (Some((found, project)), Some(at)) = (result(ctx), board.rows.get(row)) else {
        return Cell::default();
    };
    let own = found.own.get(*at).copied().unwrap_or_default();
    let rank = match column {
        0 => return Cell::text(project.touchpoints.get(*at).map_or("", |item| &item.name)),
        1 => {
            return Cell {
                class: own.class,
                ..Cell::text(
                    own.class
                        .map_or_else(String::new, |class| ctx.text(class.key(Kind::Touchpoints))),
                )
            };
        }
        2 => own.rank,
        _ => {
            let other = found.others().nth(column - 3);
            let beside = other.map_or(&found.normalised, |scale| &scale.beside);
            beside.standings.get(*at).and_then(|standing| standing.rank)
        }
    };
    let text = rank.map_or_else(String::new, crate::ui::marks::rank_text);
    // A place that is the same says nothing new.
    if column > 2 && rank.map(|it| it.place) == own.rank.map(|it| it.place) {
        Cell::soft(text)
    } else {
        Cell::text(text)
    }
}
