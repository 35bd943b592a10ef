//! The keyboard of the grid: arrows and their kin, level keys, Enter, the clipboard.

use egui::{Event, EventFilter, Id, Key, Modifiers};

use super::act;
use super::axes::Axes;
use super::changes::relation;
use super::clipboard::PasteError;
use super::editor::Editor;
use super::layout::{CELL, ZOOM};
use super::selection::{Direction, Step, Zone};
use super::target::Target;
use super::view::MatrixView;
use crate::edit::CellChange;
use crate::i18n::Message;
use crate::ui::action::MatrixAction;
use crate::ui::widgets;
use crate::ui::{Context, Intent, Intents};

pub use crate::ui::widgets::take_focus;

/// True where keys are the grid's: it has the focus, or nothing has and nothing lies over it.
pub fn listens(ui: &egui::Ui, view: &MatrixView, grid: Id) -> bool {
    view.editor.is_none() && view.dialog.is_none() && widgets::listens(ui, Some(grid))
}

/// Keeps the keys that would otherwise move the focus out of the grid.
pub fn hold_focus(ui: &egui::Ui, view: &MatrixView, grid: Id) {
    let filter = EventFilter {
        tab: true,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: view.selection.is_range(),
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(grid, filter));
}

/// Does what the keys of this frame say.
pub fn handle(
    ui: &mut egui::Ui,
    ctx: &Context<'_>,
    view: &mut MatrixView,
    axes: &Axes,
    grid: Id,
    intents: &mut Intents,
) {
    let focused = ui.memory(|memory| memory.has_focus(grid));
    let events: Vec<Event> = ui.input(|input| {
        input
            .events
            .iter()
            .filter(|event| {
                matches!(
                    event,
                    Event::Key { pressed: true, .. }
                        | Event::Text(_)
                        | Event::Copy
                        | Event::Cut
                        | Event::Paste(_)
                )
            })
            .cloned()
            .collect()
    });
    let escape = |event: &Event| {
        matches!(
            event,
            Event::Key {
                key: Key::Escape,
                ..
            }
        )
    };
    if !focused && !events.iter().all(escape) {
        // From here on Tab and arrows are the grid's too; Escape gives them away.
        take_focus(ui, grid);
    }
    for event in events {
        match event {
            Event::Text(text) => {
                for sign in text.chars() {
                    typed(ctx, view, axes, sign, intents);
                }
            }
            Event::Copy => ui
                .ctx()
                .copy_text(view.ground(ctx, axes).copy(ctx.language())),
            Event::Cut => cut(ui, ctx, view, axes, intents),
            Event::Paste(text) => paste(ctx, view, axes, &text, intents),
            Event::Key { key, modifiers, .. } => {
                let pressed = Pressed {
                    key,
                    modifiers,
                    focused,
                };
                if pressed_key(ctx, view, axes, pressed, intents) {
                    ui.memory_mut(|memory| memory.surrender_focus(grid));
                }
            }
            _ => {}
        }
        if view.editor.is_some() {
            // The rest of what was typed is the editor's.
            break;
        }
    }
}

#[derive(Clone, Copy)]
struct Pressed {
    key: Key,
    modifiers: Modifiers,
    focused: bool,
}

/// Does what one key says; true where the grid gives the focus away.
fn pressed_key(
    ctx: &Context<'_>,
    view: &mut MatrixView,
    axes: &Axes,
    pressed: Pressed,
    intents: &mut Intents,
) -> bool {
    let Pressed { key, modifiers, .. } = pressed;
    if modifiers.alt {
        return false;
    }
    if let Some(step) = step(key, modifiers, view.page) {
        view.selection
            .walk(axes, ctx.project, step, modifiers.shift);
        view.reveal = true;
        return false;
    }
    match key {
        Key::Tab if pressed.focused && !modifiers.command => {
            let direction = if modifiers.shift {
                Direction::Left
            } else {
                Direction::Right
            };
            let step = Step::One(direction);
            view.selection.walk(axes, ctx.project, step, false);
            view.reveal = true;
        }
        Key::Enter if !modifiers.command => match view.selection.cursor.zone() {
            Zone::Body => {
                let back = modifiers.shift;
                view.selection.collapse();
                view.selection
                    .walk_on(axes, ctx.project, view.direction, back);
                view.reveal = true;
            }
            _ => open(ctx, view, axes),
        },
        Key::Backspace => {
            if matches!(view.selection.cursor.zone(), Zone::Body | Zone::Importance) {
                act::act(view, ctx, axes, MatrixAction::Clear, intents);
            }
        }
        Key::Escape => return !view.selection.collapse() && pressed.focused,
        _ => {}
    }
    false
}

fn step(key: Key, modifiers: Modifiers, page: usize) -> Option<Step> {
    let arrow = |direction| {
        if modifiers.command {
            Step::Jump(direction)
        } else {
            Step::One(direction)
        }
    };
    let page = super::selection::signed(page.max(1));
    Some(match key {
        Key::ArrowUp => arrow(Direction::Up),
        Key::ArrowDown => arrow(Direction::Down),
        Key::ArrowLeft => arrow(Direction::Left),
        Key::ArrowRight => arrow(Direction::Right),
        Key::PageUp => Step::Page(-page),
        Key::PageDown => Step::Page(page),
        Key::Home if modifiers.command => Step::First,
        Key::End if modifiers.command => Step::Last,
        Key::Home => Step::Home,
        Key::End => Step::End,
        _ => return None,
    })
}

/// Opens the editor of the head under the cursor.
pub fn open(ctx: &Context<'_>, view: &mut MatrixView, axes: &Axes) {
    if let Some(target) = Target::at(axes, ctx.project, view.selection.cursor) {
        view.open_editor(Editor::open(ctx, target));
        view.reveal = true;
    }
}

/// A sign that was typed: a level in a cell, a number in an importance.
fn typed(ctx: &Context<'_>, view: &mut MatrixView, axes: &Axes, sign: char, intents: &mut Intents) {
    match view.selection.cursor.zone() {
        Zone::Body => {
            if let Some(level) = ctx.project.scale.level_of_key(sign) {
                set(ctx, view, axes, Some(level.value), intents);
            } else if sign.is_alphanumeric() {
                let keys: Vec<String> = ctx
                    .project
                    .scale
                    .levels()
                    .iter()
                    .map(|level| level.key.to_string())
                    .collect();
                let refusal = Message::new("matrix-say-no-level")
                    .with("key", sign)
                    .with("keys", keys.join(", "));
                intents.push(Intent::Refuse(refusal));
            }
        }
        Zone::Importance if sign.is_ascii_digit() && view.editor.is_none() => {
            if let Some(Target::Importance(id)) =
                Target::at(axes, ctx.project, view.selection.cursor)
            {
                view.selection.collapse();
                view.open_editor(Some(Editor::typed(id, sign)));
                view.reveal = true;
            }
        }
        _ => {}
    }
}

/// Sets the cell and moves on, or fills the selected range and stays.
pub fn set(
    ctx: &Context<'_>,
    view: &mut MatrixView,
    axes: &Axes,
    level: Option<u8>,
    intents: &mut Intents,
) {
    if view.selection.is_range() {
        MatrixView::push(intents, view.ground(ctx, axes).set(level));
        return;
    }
    let cursor = view.selection.cursor;
    let (Some(row), Some(column)) = (cursor.body_row(), cursor.body_column()) else {
        return;
    };
    if let (Some(factor), Some(touchpoint)) = (
        axes.factor(ctx.project, row),
        axes.touchpoint(ctx.project, column),
    ) {
        let change = CellChange {
            factor,
            touchpoint,
            level,
        };
        intents.edit(relation(ctx.scope, vec![change]));
        view.selection
            .walk_on(axes, ctx.project, view.direction, false);
        view.reveal = true;
    }
}

fn cut(ui: &egui::Ui, ctx: &Context<'_>, view: &MatrixView, axes: &Axes, intents: &mut Intents) {
    let ground = view.ground(ctx, axes);
    match ground.cut() {
        Some(edit) => {
            ui.ctx().copy_text(ground.copy(ctx.language()));
            intents.edit(edit);
        }
        None => intents.push(Intent::Refuse(Message::new("matrix-say-no-cut"))),
    }
}

fn paste(ctx: &Context<'_>, view: &mut MatrixView, axes: &Axes, text: &str, intents: &mut Intents) {
    match view.ground(ctx, axes).paste(text) {
        Ok(edit) => {
            intents.edit(edit);
            view.reveal = true;
        }
        Err(PasteError::Empty) => {
            intents.push(Intent::Refuse(PasteError::Empty.message()));
        }
        Err(error) => {
            let refused = Message::new("matrix-paste-refused").with("why", error.message());
            intents.push(Intent::Refuse(refused));
        }
    }
}

/// The zoom at which all columns fit, within what can be shown.
pub fn fitting(width: f32, columns: usize) -> f32 {
    let cell = (width / columns.max(1) as f32).floor();
    (cell / CELL).clamp(ZOOM.0, 1.5)
}
