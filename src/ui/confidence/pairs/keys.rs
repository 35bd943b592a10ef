//! The keys of the page: sides, strengths, on and back. They are taken in the order in which they were pressed.

use egui::{Event, Key, Modifiers, Ui};

use super::act::Wish;
use crate::ui::action::PairsAction;

/// True where keys are the page's: nothing is typed in and nothing lies over it.
fn listens(ui: &Ui) -> bool {
    let modal = ui.memory(egui::Memory::top_modal_layer);
    let covered = modal.is_some_and(|layer| layer != ui.layer_id());
    !covered && !ui.ctx().text_edit_focused() && !egui::Popup::is_any_open(ui.ctx())
}

/// Takes the keys of this frame out of the input.
pub(super) fn take(ui: &Ui) -> Vec<Wish> {
    if !listens(ui) {
        return Vec::new();
    }
    let focused = ui.memory(|memory| memory.focused().is_some());
    let mut wishes = Vec::new();
    ui.input_mut(|input| {
        let mut events = std::mem::take(&mut input.events).into_iter().peekable();
        while let Some(event) = events.next() {
            match &event {
                Event::Key {
                    key,
                    physical_key,
                    pressed: true,
                    repeat,
                    modifiers,
                } => {
                    let typed = events.peek().and_then(typed);
                    let place = physical_key.unwrap_or(*key);
                    let Some(wish) = wish(*key, place, *modifiers, typed, focused) else {
                        input.events.push(event);
                        continue;
                    };
                    if typed.is_some() {
                        events.next();
                    }
                    // A key that is held down walks, but answers nothing that nobody has read.
                    if !repeat || matches!(wish, Wish::Side(_) | Wish::Walk(_)) {
                        wishes.push(wish);
                    }
                }
                Event::Text(text) => match digit_of(text) {
                    Some(times) => wishes.push(Wish::Strength(times, false)),
                    None => input.events.push(event),
                },
                _ => input.events.push(event),
            }
        }
    });
    wishes
}

fn wish(
    key: Key,
    place: Key,
    modifiers: Modifiers,
    typed: Option<char>,
    focused: bool,
) -> Option<Wish> {
    let typed_digit = typed.and_then(strength);
    if modifiers.is_none() || modifiers.shift_only() {
        // A layout that has its digits above the signs needs Shift for them.
        if let Some(times) = typed_digit {
            return Some(Wish::Strength(times, false));
        }
        if let Some(times) = number(key).or_else(|| number(place)) {
            return Some(Wish::Strength(times, modifiers.shift));
        }
    }
    if !modifiers.is_none() {
        return None;
    }
    // What has the focus is pressed by these, and left by them.
    let of_focus = matches!(
        key,
        Key::Space
            | Key::Enter
            | Key::ArrowLeft
            | Key::ArrowRight
            | Key::ArrowUp
            | Key::ArrowDown
            | Key::Escape
    );
    if focused && of_focus {
        return None;
    }
    Some(match key {
        Key::ArrowLeft => Wish::Side(false),
        Key::ArrowRight => Wish::Side(true),
        Key::ArrowUp => Wish::Walk(-1),
        Key::ArrowDown => Wish::Walk(1),
        Key::PageUp => Wish::Walk(-10),
        Key::PageDown => Wish::Walk(10),
        Key::Home => Wish::Walk(isize::MIN),
        Key::End => Wish::Walk(isize::MAX),
        Key::Enter => Wish::Act(PairsAction::Next),
        Key::Space => Wish::Act(PairsAction::Skip),
        Key::Backspace => Wish::Act(PairsAction::Back),
        Key::Delete => Wish::Act(PairsAction::Forget),
        Key::Escape => Wish::Leave,
        _ => return None,
    })
}

fn typed(event: &Event) -> Option<char> {
    let Event::Text(text) = event else {
        return None;
    };
    let mut signs = text.chars();
    signs.next().filter(|_| signs.next().is_none())
}

fn digit_of(text: &str) -> Option<u8> {
    let mut signs = text.chars();
    strength(signs.next().filter(|_| signs.next().is_none())?)
}

fn strength(sign: char) -> Option<u8> {
    let digit = sign.to_digit(10).and_then(|digit| u8::try_from(digit).ok());
    digit.filter(|digit| *digit > 0)
}

const fn number(key: Key) -> Option<u8> {
    Some(match key {
        Key::Num1 => 1,
        Key::Num2 => 2,
        Key::Num3 => 3,
        Key::Num4 => 4,
        Key::Num5 => 5,
        Key::Num6 => 6,
        Key::Num7 => 7,
        Key::Num8 => 8,
        Key::Num9 => 9,
        _ => return None,
    })
}
