//! What stands in the rows of the page.

use egui::Align;

use super::board::{Board, List, Row, result, tip};
use crate::i18n::{Message, fixed};
use crate::methods::matrix::{Kind, Lens};
use crate::methods::tipping::{Checks, Tip, Tipping, TippingCell};
use crate::model::Project;
use crate::ui::Context;
use crate::ui::confidence::table::{Cell, Column};

/// The keys of the columns' heads.
pub(super) const fn heads(list: List) -> &'static [&'static str] {
    match list {
        List::Cells => &[
            "table-column-touchpoint",
            "tipping-head-class",
            "tipping-head-what",
        ],
        List::Importances => &[
            "table-column-factor",
            "tipping-head-now",
            "tipping-head-at",
            "tipping-head-change",
        ],
        List::Checks => &[
            "table-column-touchpoint",
            "table-column-factor",
            "tipping-head-level",
            "tipping-head-hanging",
        ],
    }
}

/// The columns of a list.
pub(super) fn columns(ctx: &Context<'_>, list: List) -> Vec<Column> {
    let of = |(at, key): (usize, &&'static str)| {
        let head = ctx.text(key);
        match (list, at) {
            (List::Cells, 0) => Column::part(head, 0.28),
            (List::Cells, 1) => Column::fixed(head, 130.0, Align::Min),
            (List::Importances, 0) | (List::Checks, 0 | 1) => Column::part(head, 0.35),
            (List::Importances, 1 | 2) => Column::fixed(head, 90.0, Align::Max),
            (List::Checks, 2 | 3) => Column::fixed(head, 110.0, Align::Max),
            _ => Column::part(head, 0.65),
        }
    };
    heads(list).iter().enumerate().map(of).collect()
}

/// The key of what a list without rows says.
pub(super) fn nothing(ctx: &Context<'_>, list: List) -> &'static str {
    match list {
        _ if result(ctx).is_none() => "tipping-not-known",
        List::Cells => "tipping-no-cells",
        List::Importances => "tipping-no-importances",
        List::Checks => "tipping-no-checks",
    }
}

/// A field of a row.
pub(super) fn cell(ctx: &Context<'_>, board: &Board, (row, column): (usize, usize)) -> Cell {
    let Some((found, project)) = result(ctx) else {
        return Cell::default();
    };
    match board.rows.get(row) {
        Some(Row::Cell(at)) => {
            let cell = found.cells.get(*at);
            cell.map_or_else(Cell::default, |cell| of_cell(ctx, project, cell, column))
        }
        Some(Row::Importance(at, way)) => {
            of_importance(ctx, (project, found), (*at, *way), column).unwrap_or_default()
        }
        Some(Row::Check(at, hanging)) => {
            of_check(ctx, (project, &board.checks), (*at, *hanging), column).unwrap_or_default()
        }
        None => Cell::default(),
    }
}

fn of_cell(ctx: &Context<'_>, project: &Project, cell: &TippingCell, column: usize) -> Cell {
    match column {
        0 => Cell::text(touchpoint(project, cell.touchpoint)),
        1 => Cell {
            class: Some(cell.from),
            ..Cell::text(ctx.text(cell.from.key(Kind::Touchpoints)))
        },
        _ => {
            let key = if cell.elsewhere {
                "tipping-cell-elsewhere"
            } else {
                "tipping-cell"
            };
            let message = Message::new(key)
                .with("other", cell.other.to_string())
                .with("level", cell.level.to_string())
                .with("factor", factor(project, cell.factor))
                .with("class", Message::new(cell.to.key(Kind::Touchpoints)));
            let message = if cell.elsewhere {
                message.with("touchpoint", touchpoint(project, cell.column))
            } else {
                message
            };
            Cell::text(ctx.say(&message))
        }
    }
}

fn of_importance(
    ctx: &Context<'_>,
    (project, found): (&Project, &Tipping),
    (at, way): (usize, Option<(bool, bool)>),
    column: usize,
) -> Option<Cell> {
    let of = found.importances.get(at)?;
    let tip = way.and_then(|way| Some((way, tip(of, way)?)));
    Some(match (column, tip) {
        (0, _) => Cell::text(factor(project, of.factor)),
        (1, _) => Cell::text(fixed(ctx.language(), of.importance, 2)),
        (2, None) => Cell::default(),
        (2, Some(((_, up), tip))) => {
            let sign = match (up, tip.beyond) {
                (true, false) => "≥",
                (true, true) => ">",
                (false, false) => "≤",
                (false, true) => "<",
            };
            Cell::text(format!("{sign} {}", fixed(ctx.language(), tip.value, 2)))
        }
        (_, None) => Cell::soft(ctx.text("tipping-importance-none")),
        (_, Some(((top, _), tip))) => Cell::text(what(ctx, project, tip, top)),
    })
}

/// What happens at a tip.
fn what(ctx: &Context<'_>, project: &Project, tip: &Tip, top: bool) -> String {
    let key = match (top, tip.gained.is_empty(), tip.lost.is_empty()) {
        (true, false, false) => "tipping-top-instead",
        (true, false, true) => "tipping-top-shared",
        (true, true, _) => "tipping-top-lost",
        (false, false, false) => "tipping-critical-both",
        (false, false, true) => "tipping-critical-gained",
        (false, true, _) => "tipping-critical-lost",
    };
    let mut message = Message::new(key);
    for (name, list) in [("gained", &tip.gained), ("lost", &tip.lost)] {
        if !list.is_empty() {
            message = message.with(name, names(ctx, project, list));
        }
    }
    ctx.say(&message)
}

/// The names of touchpoints, of many the first three.
fn names(ctx: &Context<'_>, project: &Project, list: &[usize]) -> String {
    const FEW: usize = 3;
    let quoted = list.iter().take(FEW).map(|at| {
        let quoted = Message::new("tipping-name").with("name", touchpoint(project, *at));
        ctx.say(&quoted)
    });
    let few = quoted.collect::<Vec<_>>().join(", ");
    if list.len() <= FEW {
        return few;
    }
    let more = Message::new("tipping-names-more").with("names", few);
    ctx.say(&more.with("count", list.len() - FEW))
}

fn of_check(
    ctx: &Context<'_>,
    (project, worth): (&Project, &Checks),
    (at, hanging): (usize, usize),
    column: usize,
) -> Option<Cell> {
    let (row, place) = *worth.cells.get(at)?;
    Some(match column {
        0 => Cell::text(touchpoint(project, place)),
        1 => Cell::text(factor(project, row)),
        2 => {
            let level = Lens::new(project, ctx.scope).level(row, place);
            Cell::text(level.map_or_else(String::new, |level| level.to_string()))
        }
        _ => Cell::text(hanging.to_string()),
    })
}

fn touchpoint(project: &Project, at: usize) -> &str {
    project.touchpoints.get(at).map_or("", |item| &item.name)
}

fn factor(project: &Project, at: usize) -> &str {
    project.factors.get(at).map_or("", |item| &item.name)
}
