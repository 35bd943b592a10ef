//! Keys of one frame, one after the other: what a key opens or moves is on screen before the next one is taken.

use egui::{Event, Key, Modifiers, RawInput};

/// Keys that came in the same frame as others and wait for the next one.
///
/// A window that hangs for a moment gets several keys at once. Shortcuts, grids and fields each look for their own among
/// them, so that without this a shortcut would overtake the arrow pressed before it, and what is typed behind the key that
/// opens a field would be lost.
#[derive(Default)]
pub(super) struct Turns {
    held: Vec<Event>,
}

/// What a person pressed, apart from letting go of it.
#[derive(Clone, Copy, PartialEq)]
enum Stroke {
    /// A key that writes nothing.
    Key(Key, Modifiers),
    /// A sign, by a key or an input method.
    Sign,
    /// Cut, copy, paste.
    Clipboard,
}

impl Turns {
    /// Leaves in the frame's input what one turn takes; true where something waits for the next. Repeats of a key that writes
    /// nothing stay together, or a slow frame would go on long after the key was let go; so do signs that go into a field,
    /// which takes them in order itself.
    pub(super) fn take(&mut self, input: &mut RawInput, typing: bool) -> bool {
        let mut events = std::mem::take(&mut self.held);
        events.append(&mut input.events);
        let mut first = None;
        let mut split = events.len();
        for (at, event) in events.iter().enumerate() {
            let Some(stroke) = stroke(
                event,
                at.checked_sub(1).and_then(|at| events.get(at)),
                events.get(at + 1),
            ) else {
                continue;
            };
            let together = match (first, stroke) {
                (None, _) => true,
                (Some(Stroke::Sign), Stroke::Sign) => typing,
                (Some(Stroke::Key(..)), _) => first == Some(stroke),
                _ => false,
            };
            if !together {
                split = at;
                break;
            }
            first = Some(stroke);
        }
        self.held = events.split_off(split);
        input.events = events;
        !self.held.is_empty()
    }
}

/// What an event begins; none for what is no stroke of its own: the text of the key before it, letting go, the pointer.
fn stroke(event: &Event, before: Option<&Event>, next: Option<&Event>) -> Option<Stroke> {
    match event {
        Event::Key {
            key,
            pressed: true,
            modifiers,
            ..
        } => Some(match next {
            Some(Event::Text(_)) if !modifiers.alt && !modifiers.command => Stroke::Sign,
            _ => Stroke::Key(*key, *modifiers),
        }),
        Event::Text(_) => {
            (!matches!(before, Some(Event::Key { pressed: true, .. }))).then_some(Stroke::Sign)
        }
        Event::Cut | Event::Copy | Event::Paste(_) => Some(Stroke::Clipboard),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(key: Key) -> Vec<Event> {
        chord(Modifiers::NONE, key)
    }

    fn chord(modifiers: Modifiers, key: Key) -> Vec<Event> {
        let event = |pressed| Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers,
        };
        vec![event(true), event(false)]
    }

    fn sign(of: Key, text: &str) -> Vec<Event> {
        let mut events = key(of);
        events.insert(1, Event::Text(text.to_owned()));
        events
    }

    /// The frames into which events go that come at once.
    fn frames(events: &[Vec<Event>], typing: bool) -> Vec<Vec<Event>> {
        let mut turns = Turns::default();
        let mut frames = Vec::new();
        let mut more = events.concat();
        loop {
            let mut input = RawInput {
                events: std::mem::take(&mut more),
                ..RawInput::default()
            };
            let waits = turns.take(&mut input, typing);
            frames.push(input.events);
            if !waits {
                return frames;
            }
        }
    }

    #[test]
    fn each_key_has_a_frame_and_none_is_lost_or_overtaken() {
        let events = [
            chord(Modifiers::COMMAND, Key::Home),
            key(Key::ArrowLeft),
            key(Key::ArrowLeft),
            key(Key::F2),
            sign(Key::A, "a"),
            sign(Key::B, "b"),
            vec![Event::Copy],
            key(Key::Enter),
        ];
        let found = frames(&events, false);
        // Repeats of a key stay together.
        let arrows = [events[1].clone(), events[2].clone()].concat();
        let expected = [
            &events[0], &arrows, &events[3], &events[4], &events[5], &events[6], &events[7],
        ];
        assert_eq!(found.iter().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_field_gets_what_is_typed_fast_at_once() {
        let events = [
            sign(Key::A, "a"),
            sign(Key::B, "b"),
            vec![Event::Text("ё".to_owned())],
        ];
        assert_eq!(frames(&events, true), [events.concat()]);
        // What ends the typing does not go with it.
        let ended = [sign(Key::A, "a"), key(Key::Enter)];
        assert_eq!(frames(&ended, true), ended);
    }

    #[test]
    fn what_comes_while_keys_wait_is_behind_them() {
        let mut turns = Turns::default();
        let mut input = RawInput {
            events: [key(Key::ArrowDown), key(Key::F2)].concat(),
            ..RawInput::default()
        };
        assert!(turns.take(&mut input, false));
        assert_eq!(input.events, key(Key::ArrowDown));
        input.events = vec![Event::PointerGone];
        assert!(!turns.take(&mut input, false));
        assert_eq!(
            input.events,
            [key(Key::F2), vec![Event::PointerGone]].concat()
        );
    }
}
