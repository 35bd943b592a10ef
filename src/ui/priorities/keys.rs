//! The keyboard of the list: arrows and their kin select, Enter goes to the matrix.

use egui::{EventFilter, Id, Key, Modifiers, Ui};

use super::PrioritiesView;
use crate::ui::action::Screen;
use crate::ui::widgets;
use crate::ui::{Context, Intent, Intents};

pub(super) use crate::ui::widgets::take_focus;

/// The list's name among what can have the focus.
pub(super) fn list(ui: &Ui) -> Id {
    ui.scope_id().with("rows")
}

/// Keeps the arrows, which would otherwise move the focus out of the list. Tab leaves it.
pub(super) fn hold_focus(ui: &Ui, view: &PrioritiesView, list: Id) {
    let filter = EventFilter {
        tab: false,
        horizontal_arrows: view.choice.compares(),
        vertical_arrows: true,
        escape: view.drag.is_some(),
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(list, filter));
}

/// True where keys are the list's: it has the focus, or nothing has and nothing lies over it. To be asked before a field can
/// give its focus away in answer to the same key.
pub(super) fn listens(ui: &Ui, list: Option<Id>) -> bool {
    widgets::listens(ui, list)
}

/// Does what the keys of this frame say.
pub(super) fn handle(
    view: &mut PrioritiesView,
    ui: &Ui,
    ctx: &Context<'_>,
    list: Id,
    intents: &mut Intents,
) {
    let pressed: Vec<Key> = ui.input(|input| {
        let events = input.events.iter().filter_map(|event| match event {
            egui::Event::Key {
                key,
                pressed: true,
                modifiers: Modifiers::NONE,
                ..
            } => Some(*key),
            _ => None,
        });
        events.collect()
    });
    for key in pressed {
        let page = view.page.max(1);
        let walked = match key {
            Key::ArrowDown => walk(view, |at| at + 1),
            Key::ArrowUp => walk(view, |at| at.saturating_sub(1)),
            Key::PageDown => walk(view, |at| at + page),
            Key::PageUp => walk(view, |at| at.saturating_sub(page)),
            Key::Home => walk(view, |_| 0),
            Key::End => walk(view, |_| usize::MAX),
            Key::ArrowLeft if view.choice.compares() => cross(view, 0),
            Key::ArrowRight if view.choice.compares() => cross(view, 1),
            Key::Enter => {
                if let Some(subject) = view.subject(ctx.project) {
                    intents.push(Intent::Go(Screen::Matrix, Some(subject)));
                }
                false
            }
            _ => false,
        };
        if walked {
            view.reveal = true;
            take_focus(ui, list);
        }
    }
}

/// Selects the row at another place of the column.
fn walk(view: &mut PrioritiesView, to: impl FnOnce(usize) -> usize) -> bool {
    let rows = view.board.rows(view.column);
    let at = view.place().map_or(0, to);
    let row = rows.get(at.min(rows.len().saturating_sub(1)));
    if let Some(row) = row {
        view.selected = Some(row.subject);
    }
    true
}

/// Selects the row in the other column that stands beside the selected one, or the same item where that column has it.
fn cross(view: &mut PrioritiesView, column: usize) -> bool {
    if view.column == column {
        return true;
    }
    let at = view.place().unwrap_or(0);
    let rows = view.board.rows(column);
    let same = view.selected.and_then(|s| view.board.place(column, s));
    let beside = at.min(rows.len().saturating_sub(1));
    if let Some(row) = rows.get(same.unwrap_or(beside)) {
        let subject = row.subject;
        view.select(column, subject);
    }
    true
}
