//! Which block the selection stands in, and the way from block to block.

use super::board::{Board, Laid};
use super::known::Known;
use super::screen::shown;
use crate::methods::tracks::Lane;
use crate::model::{Entry, StepId};
use crate::ui::Context;
use crate::ui::tracks::{Chosen, TracksView};

/// A way from block to block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Walk {
    Up,
    Down,
    Left,
    Right,
    /// The first one of the lane, or the last.
    Home,
    End,
    /// The first one of the page, or the last.
    First,
    Last,
    /// The lane before, or the next one.
    LaneBefore,
    LaneAfter,
}

/// The position of the selected block: where the selection was made, else where its entry stands first.
pub fn current(view: &TracksView, ctx: &Context<'_>) -> Option<usize> {
    let chosen = view.chosen(ctx.project)?;
    let blocks = &view.page.known.blocks;
    let of = |block: &&super::block::Block| block.own && block.chosen == chosen;
    let at_spot = view.page.spot.and_then(|spot| {
        (blocks.iter()).position(|block| of(&block) && (block.lane, block.column) == spot)
    });
    at_spot.or_else(|| blocks.iter().position(|block| of(&block)))
}

/// Where the selected block lies.
pub fn laid<'b>(view: &TracksView, ctx: &Context<'_>, board: &'b Board) -> Option<&'b Laid> {
    let at = current(view, ctx)?;
    board.laid.iter().find(|laid| laid.block == at)
}

/// The selected step.
pub fn step(view: &TracksView, ctx: &Context<'_>) -> Option<StepId> {
    match view.chosen(ctx.project)? {
        Chosen::Entry(Entry::Step(id)) => Some(id),
        _ => None,
    }
}

/// The selected step, else the first one of the column at which the selection stands.
pub fn step_of(view: &TracksView, ctx: &Context<'_>) -> Option<StepId> {
    let at_selection = || {
        let at = current(view, ctx)?;
        view.page.known.blocks.get(at)?.steps.first().copied()
    };
    step(view, ctx).or_else(at_selection)
}

/// Selects a block.
pub fn select(view: &mut TracksView, at: usize) {
    let Some(block) = view.page.known.blocks.get(at) else {
        return;
    };
    let (chosen, spot) = (block.chosen, (block.lane, block.column));
    view.page.spot = block.own.then_some(spot);
    view.choose(Some(chosen));
}

/// Selects what lies a step further.
pub fn walk(view: &mut TracksView, ctx: &Context<'_>, way: Walk) {
    let lanes = shown(&view.page);
    let next = match current(view, ctx) {
        None => first(&view.page.known, &lanes),
        Some(at) => further(&view.page.known, &lanes, at, way),
    };
    if let Some(next) = next {
        select(view, next);
    }
}

fn first(known: &Known, lanes: &[Lane]) -> Option<usize> {
    let mut lanes = lanes.iter();
    lanes.find_map(|lane| row(known, *lane).first().copied())
}

/// The blocks of a lane's cell that can be selected.
fn cell(known: &Known, lane: Lane, column: usize) -> Vec<usize> {
    let blocks = known.blocks.iter().enumerate();
    (blocks.filter(|(_, block)| block.own && block.lane == lane && block.column == column))
        .map(|(at, _)| at)
        .collect()
}

/// All of a lane, from the left.
fn row(known: &Known, lane: Lane) -> Vec<usize> {
    let columns = 0..known.lanes.columns.len();
    columns.flat_map(|at| cell(known, lane, at)).collect()
}

fn further(known: &Known, lanes: &[Lane], at: usize, way: Walk) -> Option<usize> {
    let block = known.blocks.get(at)?;
    let (lane, column) = (block.lane, block.column);
    let here = cell(known, lane, column);
    let place = here.iter().position(|found| *found == at).unwrap_or(0);
    let lane_at = lanes.iter().position(|found| *found == lane).unwrap_or(0);
    let above = || lanes.iter().take(lane_at).rev().copied();
    let below = || lanes.iter().skip(lane_at + 1).copied();
    match way {
        Walk::Up if place > 0 => here.get(place - 1).copied(),
        Walk::Down if place + 1 < here.len() => here.get(place + 1).copied(),
        Walk::Up => above().find_map(|lane| cell(known, lane, column).last().copied()),
        Walk::Down => below().find_map(|lane| cell(known, lane, column).first().copied()),
        Walk::Left => {
            let mut columns = (0..column).rev();
            columns.find_map(|column| level(known, lane, column, place))
        }
        Walk::Right => {
            let mut columns = column + 1..known.lanes.columns.len();
            columns.find_map(|column| level(known, lane, column, place))
        }
        Walk::Home => row(known, lane).first().copied(),
        Walk::End => row(known, lane).last().copied(),
        Walk::First => first(known, lanes),
        Walk::Last => {
            let mut lanes = lanes.iter().rev();
            lanes.find_map(|lane| row(known, *lane).last().copied())
        }
        Walk::LaneBefore => above().find_map(|lane| nearest(known, lane, column)),
        Walk::LaneAfter => below().find_map(|lane| nearest(known, lane, column)),
    }
}

/// The block at a height of a cell, or its last one.
fn level(known: &Known, lane: Lane, column: usize, place: usize) -> Option<usize> {
    let there = cell(known, lane, column);
    there.get(place).or(there.last()).copied()
}

/// The block of a lane that stands nearest to a column.
fn nearest(known: &Known, lane: Lane, column: usize) -> Option<usize> {
    let row = row(known, lane).into_iter();
    row.min_by_key(|at| {
        let block = known.blocks.get(*at);
        block.map_or(usize::MAX, |block| block.column.abs_diff(column))
    })
}
