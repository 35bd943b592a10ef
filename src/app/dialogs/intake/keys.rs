//! The keyboard of the preview: arrows and their kin walk, letters say what a row or, with Shift, a column is, Enter opens a menu.

use egui::{Event, EventFilter, Id, Key, Modifiers, Ui};

use super::roles::{LineRole, Lines};
use super::view::View;
use super::work::Page;
use crate::files::table::Place;
use crate::ui::widgets;

/// Does what the keys of this frame say; the lines whose role they change, with the role.
pub(super) fn handle(ui: &Ui, grid: Id, page: &Page, view: &mut View) -> Option<(Lines, LineRole)> {
    let focused = ui.memory(|memory| memory.has_focus(grid));
    if view.menu.is_some() || !focused || !widgets::listens(ui, Some(grid)) {
        return None;
    }
    let filter = EventFilter {
        tab: false,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: false,
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(grid, filter));
    let pressed: Vec<(Key, Modifiers)> = ui.input(|input| {
        let keys = input.events.iter().filter_map(|event| match event {
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => Some((*key, *modifiers)),
            _ => None,
        });
        keys.collect()
    });
    let mut change = None;
    for (key, modifiers) in pressed {
        if modifiers.alt {
            continue;
        }
        if let Some(to) = step(key, modifiers, page, view) {
            view.go(to, modifiers.shift);
            continue;
        }
        let lines = if modifiers.shift {
            view.columns()
        } else {
            view.rows()
        };
        if key == Key::Enter && !modifiers.command {
            view.menu = Some((lines, true));
            view.reveal = true;
            break;
        }
        if !modifiers.command {
            let choices = lines.choices(&page.layout);
            let role = choices.into_iter().find(|role| role.role().key == key);
            change = role.map(|role| (lines, role)).or(change);
        }
    }
    change
}

/// Where a key leads to.
fn step(key: Key, modifiers: Modifiers, page: &Page, view: &View) -> Option<Place> {
    let Place { row, column } = view.cursor;
    let last = Place {
        row: page.rows().saturating_sub(1),
        column: page.columns().saturating_sub(1),
    };
    let far = modifiers.command;
    let by = if far { usize::MAX } else { 1 };
    let at = |row: usize, column: usize| Place {
        row: row.min(last.row),
        column: column.min(last.column),
    };
    Some(match key {
        Key::ArrowUp => at(row.saturating_sub(by), column),
        Key::ArrowDown => at(row.saturating_add(by), column),
        Key::ArrowLeft => at(row, column.saturating_sub(by)),
        Key::ArrowRight => at(row, column.saturating_add(by)),
        Key::PageUp => at(row.saturating_sub(view.page), column),
        Key::PageDown => at(row.saturating_add(view.page), column),
        Key::Home if far => at(0, 0),
        Key::End if far => last,
        Key::Home => at(row, 0),
        Key::End => at(row, last.column),
        _ => return None,
    })
}
