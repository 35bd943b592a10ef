//! The keyboard of the table: arrows and their kin walk from cell to cell, Enter goes to the Priorities, copying takes the table.

use egui::{Event, EventFilter, Id, Key, Modifiers, Ui};

use super::copy;
use super::known::Line;
use super::layout::Layout;
use super::view::CompareView;
use crate::i18n::Message;
use crate::ui::action::CompareAction;
use crate::ui::tabular::tab_separated;
use crate::ui::widgets;
use crate::ui::{Context, Intent, Intents};

pub use crate::ui::widgets::take_focus;

/// True where keys are the table's: it has the focus, or nothing has and nothing lies over it.
pub fn listens(ui: &Ui, table: Id) -> bool {
    widgets::listens(ui, Some(table))
}

/// Keeps the keys that would otherwise move the focus out of the table. Tab leaves it.
pub fn hold_focus(ui: &Ui, table: Id) {
    let filter = EventFilter {
        tab: false,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: false,
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(table, filter));
}

/// Does what the keys of this frame say.
pub fn handle(
    ui: &Ui,
    ctx: &Context<'_>,
    view: &mut CompareView,
    (layout, table): (&Layout, Id),
    intents: &mut Intents,
) {
    let events: Vec<Event> = ui.input(|input| {
        let ours = |event: &&Event| matches!(event, Event::Copy | Event::Key { pressed: true, .. });
        input.events.iter().filter(ours).cloned().collect()
    });
    for event in events {
        match event {
            Event::Copy => {
                let table = copy::table(ctx, &view.known);
                ui.ctx().copy_text(tab_separated(&table, ctx.language()));
                let said = Message::new("compare-copied").with("count", view.known.rows);
                intents.push(Intent::Say(said));
            }
            Event::Key { key, modifiers, .. } => {
                if key == Key::Enter && modifiers.is_none() {
                    view.act(ctx, CompareAction::Priorities, intents);
                } else if let Some(step) = step(key, modifiers, layout.page()) {
                    take_focus(ui, table);
                    walk(view, ctx, step);
                }
            }
            _ => {}
        }
    }
}

/// A way from cell to cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Up(usize),
    Down(usize),
    Left,
    Right,
    First,
    Last,
    Top,
    Bottom,
}

fn step(key: Key, modifiers: Modifiers, page: usize) -> Option<Step> {
    if modifiers.alt || modifiers.shift {
        return None;
    }
    Some(match (key, modifiers.command) {
        (Key::ArrowUp, false) => Step::Up(1),
        (Key::ArrowDown, false) => Step::Down(1),
        (Key::ArrowLeft, false) => Step::Left,
        (Key::ArrowRight, false) => Step::Right,
        (Key::PageUp, false) => Step::Up(page),
        (Key::PageDown, false) => Step::Down(page),
        (Key::Home, false) | (Key::ArrowLeft, true) => Step::First,
        (Key::End, false) | (Key::ArrowRight, true) => Step::Last,
        (Key::Home | Key::ArrowUp, true) => Step::Top,
        (Key::End | Key::ArrowDown, true) => Step::Bottom,
        _ => return None,
    })
}

/// Selects what lies a step further; the names of stages are passed over.
fn walk(view: &mut CompareView, ctx: &Context<'_>, step: Step) {
    let rows: Vec<usize> = (view.known.lines.iter())
        .filter_map(|line| match line {
            Line::Touchpoint(position) => Some(*position),
            Line::Stage(_) => None,
        })
        .collect();
    let columns = &view.known.columns;
    let column = columns.iter().position(|column| *column == view.column);
    let column = column.unwrap_or(0);
    let selected = view.row.and_then(|id| ctx.project.touchpoint_position(id));
    let here = rows.iter().position(|position| Some(*position) == selected);
    let last = rows.len().saturating_sub(1);
    let row = match (here, step) {
        (_, Step::Bottom) => last,
        // The first key selects, whichever it is.
        (_, Step::Top) | (None, _) => 0,
        (Some(row), Step::Up(by)) => row.saturating_sub(by),
        (Some(row), Step::Down(by)) => (row + by).min(last),
        (Some(row), _) => row,
    };
    let end = columns.len().saturating_sub(1);
    let column = match step {
        Step::Left if here.is_some() => column.saturating_sub(1),
        Step::Right if here.is_some() => (column + 1).min(end),
        Step::First => 0,
        Step::Last => end,
        _ => column,
    };
    let touchpoint = rows
        .get(row)
        .and_then(|at| ctx.project.touchpoints.get(*at));
    if let (Some(touchpoint), Some(column)) = (touchpoint, columns.get(column)) {
        view.select(touchpoint.id, *column);
    }
}
