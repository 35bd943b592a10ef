//! The whole window frame by frame without a display, and how long frames took.
#![allow(dead_code, reason = "each bench uses a part")]

use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use eframe::App as _;
use egui::{Event, Key, Modifiers, Pos2, RawInput, Rect, Vec2, pos2, vec2};
use touchrank::app::{App, Services};
use touchrank::i18n::Language;
use touchrank::jobs::answers::FromFiles;
use touchrank::jobs::figures::Figuring;

use crate::world::{NoBrowser, NoClipboard, NoDialogs, Noon};

/// The program without a window.
pub struct Desk {
    egui: egui::Context,
    pub app: App,
    frame: eframe::Frame,
    size: Vec2,
    time: f64,
}

impl Desk {
    /// With a project open in a window of that size; `figuring` works out what takes longer than a frame, or nobody does.
    pub fn new(path: PathBuf, size: Vec2, figuring: Option<Arc<dyn Figuring>>) -> Self {
        let egui = egui::Context::default();
        let services = Services {
            dialogs: Box::new(NoDialogs),
            clock: Box::new(Noon),
            disk: Arc::new(touchrank::files::save::RealDisk),
            browser: Arc::new(NoBrowser),
            clipboard: Arc::new(NoClipboard),
            figuring,
            surveying: Arc::new(FromFiles),
            watching: None,
            config_folder: None,
            data_folder: None,
            system_language: Language::Russian,
        };
        let cc = eframe::CreationContext::_new_kittest(egui.clone());
        let mut app = App::new(&cc, services);
        app.open(path);
        let frame = eframe::Frame::_new_kittest();
        let mut desk = Self {
            egui,
            app,
            frame,
            size,
            time: 0.0,
        };
        desk.frame(Vec::new());
        while desk.app.wait_for_jobs() {
            desk.frame(Vec::new());
        }
        desk
    }

    /// Lays a frame out and tessellates it; how long that took.
    pub fn frame(&mut self, events: Vec<Event>) -> Duration {
        self.time += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, self.size)),
            time: Some(self.time),
            events,
            ..RawInput::default()
        };
        let (app, frame) = (&mut self.app, &mut self.frame);
        let start = Instant::now();
        let output = self.egui.run_ui(input, |ui| {
            app.logic(ui.ctx(), frame);
            app.ui(ui, frame);
        });
        let primitives = self.egui.tessellate(output.shapes, output.pixels_per_point);
        std::hint::black_box(primitives.len());
        start.elapsed()
    }

    /// A frame in which a key is pressed.
    pub fn press(&mut self, key: Key, modifiers: Modifiers) -> Duration {
        let event = |pressed| Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers,
        };
        self.frame(vec![event(true), event(false)])
    }

    /// A frame in which the selection moves or the wheel turns, in turn.
    pub fn moved(&mut self, count: usize) -> Duration {
        if count.is_multiple_of(2) {
            let back = (count / 80).is_multiple_of(2);
            let key = if back { Key::ArrowDown } else { Key::ArrowUp };
            return self.press(key, Modifiers::NONE);
        }
        let step = if (count / 64).is_multiple_of(2) {
            -45.0
        } else {
            45.0
        };
        self.frame(vec![
            Event::PointerMoved(pos2(self.size.x * 0.5, self.size.y * 0.6)),
            Event::MouseWheel {
                unit: egui::MouseWheelUnit::Point,
                delta: vec2(0.0, step),
                phase: egui::TouchPhase::Move,
                source: egui::MouseWheelSource::Trackpad,
                modifiers: Modifiers::NONE,
            },
        ])
    }
}

/// Prints how long frames took: the median, what 95 % stay below, and the worst.
pub fn say(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |part: usize| {
        times
            .get(times.len() * part / 100)
            .copied()
            .unwrap_or_default()
    };
    let worst = times.last().copied().unwrap_or_default();
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    let _ = writeln!(
        std::io::stdout(),
        "{what:<58} median {:6.2}  95 % {:6.2}  worst {:6.2} ms",
        ms(at(50)),
        ms(at(95)),
        ms(worst)
    );
}
