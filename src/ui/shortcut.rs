//! Keys become actions, and shortcuts become words.
//!
//! The key of an event is the one that the layout gives; where the layout gives no Latin sign, as a Russian one does for
//! letters, egui reports the physical key in its place, so Ctrl+Z is the same key under every layout. Matching physical
//! keys beyond that would press the wrong ones for a Dvorak typist.

use egui::{Context, Event, Key, KeyboardShortcut, ModifierNames, Modifiers};

use super::action::{Action, EditAction, FileAction, Screen, Situation};

/// Takes the actions whose keys were pressed in this frame out of the input.
pub fn pressed(ctx: &Context, situation: &Situation<'_>) -> Vec<Action> {
    let typing = ctx.text_edit_focused();
    let focused = ctx.memory(|memory| memory.focused().is_some());
    let mut actions = Vec::new();
    let mut with_alt = false;
    ctx.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Key {
                key,
                pressed: true,
                repeat,
                modifiers,
                ..
            } = event
            else {
                return true;
            };
            let Some(action) = action_of(*key, *modifiers, situation) else {
                return true;
            };
            if action.is_in_order() {
                return true;
            }
            // A text field has an undo and a cursor of its own.
            if typing && is_for_text(action, *key, *modifiers, situation.screen)
                || focused && is_for_focus(*key, *modifiers)
                || !situation.allows(action) && situation.reason(action).is_none()
            {
                return true;
            }
            if !repeat || action.repeats() {
                actions.push(action);
            }
            with_alt |= modifiers.alt;
            false
        });
        // A sign with Alt comes as text too, which no field is to have.
        if with_alt {
            let is_text = |event: &Event| matches!(event, Event::Text(_));
            input.events.retain(|event| !is_text(event));
        }
    });
    actions
}

fn action_of(key: Key, modifiers: Modifiers, situation: &Situation<'_>) -> Option<Action> {
    let matches = |shortcut: &KeyboardShortcut| {
        // A plus needs Shift on most layouts, and none on others.
        let exact = if shortcut.logical_key == Key::Plus {
            modifiers.matches_logically(shortcut.modifiers)
        } else {
            modifiers.matches_exact(shortcut.modifiers)
        };
        shortcut.logical_key == key && exact
    };
    Action::all().find(|action| {
        // The system turns these three keys into events of their own.
        let clipboard = matches!(
            action,
            Action::Edit(EditAction::Cut | EditAction::Copy | EditAction::Paste)
        );
        !clipboard && situation.is_home_of(*action) && action.facts().shortcuts.iter().any(matches)
    })
}

fn is_for_text(action: Action, key: Key, modifiers: Modifiers, screen: Screen) -> bool {
    // These screens are worked in fields, so their keys hold in them too, and so does Alt with a key.
    let in_fields = matches!(screen, Screen::Setup | Screen::Segments);
    // With Shift too it selects nothing in a field, and nobody asks where the cursor is before switching it.
    let autosave = action == Action::File(FileAction::Autosave);
    if autosave || matches!(action, Action::Setup(_)) || in_fields && modifiers.alt {
        return false;
    }
    let own = matches!(action, Action::Edit(EditAction::Undo | EditAction::Redo))
        || matches!(key, Key::A | Key::Delete | Key::Enter);
    let function_key = matches!(
        key,
        Key::F1 | Key::F4 | Key::F6 | Key::F7 | Key::F8 | Key::F9 | Key::F11
    );
    let sign = !function_key && (modifiers.is_none() || modifiers.shift_only());
    own || sign
        || !function_key && KeyboardShortcut::new(modifiers, key).conflicts_with_text_editing()
        || modifiers.alt
}

/// What has the focus is pressed by these, and left by them.
fn is_for_focus(key: Key, modifiers: Modifiers) -> bool {
    let presses = matches!(key, Key::Space | Key::Enter);
    let leaves = matches!(
        key,
        Key::ArrowUp | Key::ArrowDown | Key::ArrowLeft | Key::ArrowRight
    );
    modifiers.is_none() && (presses || leaves)
}

/// A shortcut as this system writes it, such as `Ctrl+Shift+S`.
pub fn text(ctx: &Context, shortcut: &KeyboardShortcut) -> String {
    let is_mac = ctx.os().is_mac();
    let names = ModifierNames::NAMES;
    let modifiers = names.format(&shortcut.modifiers, is_mac);
    let key = match shortcut.logical_key {
        Key::ArrowUp => "↑",
        Key::ArrowDown => "↓",
        Key::ArrowLeft => "←",
        Key::ArrowRight => "→",
        Key::Plus => "+",
        Key::Minus => "−",
        Key::Equals => "=",
        Key::Comma => ",",
        Key::Period => ".",
        other => other.name(),
    };
    if modifiers.is_empty() {
        key.to_owned()
    } else {
        format!("{modifiers}{}{key}", names.concat)
    }
}

/// An action's first shortcut in words; empty where it has none.
pub fn text_of(ctx: &Context, action: Action) -> String {
    let first = action.facts().shortcuts.first();
    first.map_or_else(String::new, |shortcut| text(ctx, shortcut))
}
