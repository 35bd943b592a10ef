//! The keys of the screen, in the order in which they were pressed: levels are signs that were typed, the rest are actions.

use egui::{Event, Key, Modifiers, Ui};

use super::act::Wish;
use crate::model::Scale;
use crate::ui::action::{Action, InterviewAction};

/// True where keys are the screen's: nothing is typed in and nothing lies over it.
fn listens(ui: &Ui) -> bool {
    let modal = ui.memory(egui::Memory::top_modal_layer);
    let covered = modal.is_some_and(|layer| layer != ui.layer_id());
    !covered && !ui.ctx().text_edit_focused() && !egui::Popup::is_any_open(ui.ctx())
}

/// Takes the keys of this frame out of the input.
pub(super) fn take(ui: &Ui, scale: &Scale) -> Vec<Wish> {
    if !listens(ui) {
        return Vec::new();
    }
    let focused = ui.memory(|memory| memory.focused().is_some());
    let mut wishes = Vec::new();
    ui.input_mut(|input| {
        let mut events = std::mem::take(&mut input.events).into_iter().peekable();
        while let Some(event) = events.next() {
            match event {
                Event::Key {
                    key,
                    pressed: true,
                    repeat,
                    modifiers,
                    ..
                } => {
                    let typed = events.peek().and_then(single_sign);
                    let pressed = match pressed(key, modifiers, typed, scale, focused) {
                        Pressed::Other => {
                            input.events.push(event);
                            continue;
                        }
                        // The sign that follows is the level.
                        Pressed::Sign if !repeat => continue,
                        Pressed::Sign => None,
                        Pressed::Wish(wish) => Some(wish),
                    };
                    if typed.is_some() {
                        events.next();
                    }
                    // A key that is held down must not answer questions that nobody has read.
                    if repeat {
                        continue;
                    }
                    wishes.extend(pressed);
                    if pressed == Some(Wish::Act(InterviewAction::Note)) {
                        // What follows is typed into the note.
                        break;
                    }
                }
                Event::Text(text) => {
                    let signs = text.chars();
                    wishes.extend(signs.filter_map(|sign| match scale.level_of_key(sign) {
                        Some(level) => Some(Wish::Level(level.value)),
                        None => sign.is_ascii_digit().then_some(Wish::NoLevel(sign)),
                    }));
                }
                other => input.events.push(other),
            }
        }
        input.events.extend(events);
    });
    wishes
}

enum Pressed {
    /// Not for this screen.
    Other,
    /// Its sign is a level's.
    Sign,
    Wish(Wish),
}

fn pressed(
    key: Key,
    modifiers: Modifiers,
    typed: Option<char>,
    scale: &Scale,
    focused: bool,
) -> Pressed {
    // A scale of one's own may have letters for keys: a level stands before an action.
    if typed.is_some_and(|sign| scale.level_of_key(sign).is_some()) {
        return Pressed::Sign;
    }
    // What has the focus is pressed by these, and left by them.
    let of_focus = matches!(
        key,
        Key::Space | Key::Enter | Key::ArrowLeft | Key::ArrowRight
    );
    if focused && of_focus {
        return Pressed::Other;
    }
    if let Some(action) = action_of(key, modifiers) {
        return Pressed::Wish(Wish::Act(action));
    }
    // A layout whose row of digits has other signs on it still has digits on its keys.
    let digit = digit(key).filter(|_| modifiers.is_none());
    match digit.and_then(|digit| scale.level_of_key(digit)) {
        Some(level) => Pressed::Wish(Wish::Level(level.value)),
        None => Pressed::Other,
    }
}

fn single_sign(event: &Event) -> Option<char> {
    let Event::Text(text) = event else {
        return None;
    };
    let mut signs = text.chars();
    signs.next().filter(|_| signs.next().is_none())
}

fn action_of(key: Key, modifiers: Modifiers) -> Option<InterviewAction> {
    let all = InterviewAction::ALL.iter().copied();
    all.into_iter().find(|action| {
        let shortcuts = Action::Interview(*action).facts().shortcuts;
        shortcuts.iter().any(|shortcut| {
            shortcut.logical_key == key && modifiers.matches_exact(shortcut.modifiers)
        })
    })
}

const fn digit(key: Key) -> Option<char> {
    Some(match key {
        Key::Num0 => '0',
        Key::Num1 => '1',
        Key::Num2 => '2',
        Key::Num3 => '3',
        Key::Num4 => '4',
        Key::Num5 => '5',
        Key::Num6 => '6',
        Key::Num7 => '7',
        Key::Num8 => '8',
        Key::Num9 => '9',
        _ => return None,
    })
}
