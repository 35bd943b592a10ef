//! Keys that come in one frame, as they do after a moment in which the window hung: taken one after the other.

use eframe::App as _;
use egui::{Event, Key, Modifiers, RawInput};
use touchrank::i18n::Language;

use super::drafts::cafe;
use crate::kit::Window;

fn stroke(modifiers: Modifiers, key: Key) -> Vec<Event> {
    let event = |pressed| Event::Key {
        key,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers,
    };
    vec![event(true), event(false)]
}

fn sign(key: Key, text: &str) -> Vec<Event> {
    let mut events = stroke(Modifiers::NONE, key);
    events.insert(1, Event::Text(text.to_owned()));
    events
}

impl Window {
    /// All of these come before the next frame, as the window's system hands them over.
    fn in_one_frame(&mut self, events: &[Vec<Event>]) {
        let mut input = RawInput {
            events: events.concat(),
            ..RawInput::default()
        };
        let ctx = self.harness.ctx.clone();
        loop {
            self.harness.state_mut().raw_input_hook(&ctx, &mut input);
            if input.events.is_empty() {
                break;
            }
            let events = std::mem::take(&mut input.events);
            self.harness.input_mut().events.extend(events);
            self.harness.step();
        }
        self.settle();
    }
}

#[test]
fn a_shortcut_does_not_overtake_the_arrows_before_it_nor_what_is_typed_behind_it() {
    let mut window = Window::with(Language::English, &cafe());
    window.command(Key::Num2);
    let plain = |key| stroke(Modifiers::NONE, key);
    window.in_one_frame(&[
        stroke(Modifiers::COMMAND, Key::Home),
        plain(Key::ArrowLeft),
        plain(Key::ArrowLeft),
        plain(Key::F2),
        sign(Key::F, "F"),
        sign(Key::E, "e"),
        sign(Key::E, "e"),
        plain(Key::Enter),
        plain(Key::ArrowUp),
        plain(Key::ArrowRight),
        sign(Key::Num3, "3"),
        sign(Key::Period, "."),
        sign(Key::Num5, "5"),
        plain(Key::Enter),
    ]);
    let first = window.project().factors.get(0).unwrap();
    assert_eq!(first.name, "Fee");
    let importance = first.importance.unwrap().value();
    assert!((importance - 3.5).abs() < 1e-9, "{importance}");
}

#[test]
fn what_is_typed_behind_the_key_that_opens_a_search_is_in_it() {
    let mut window = Window::with(Language::English, &cafe());
    window.command(Key::Num2);
    // The palette, “priorities”, Enter.
    window.in_one_frame(&[
        stroke(Modifiers::COMMAND, Key::K),
        sign(Key::P, "p"),
        sign(Key::R, "r"),
        sign(Key::I, "i"),
        sign(Key::O, "o"),
        stroke(Modifiers::NONE, Key::Enter),
    ]);
    assert!(window.is_on("Priorities"));
}
