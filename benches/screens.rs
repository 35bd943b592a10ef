//! One frame of the whole window on each screen: what the program lays out and what is tessellated, without a display.
//!
//! `cargo bench --bench screens`, on one core. "Still" shows the same frame again; "moved" presses an arrow key and turns the
//! wheel in turn, so that selection and texts change; "rated" is the Interview with an answer in every frame; "note told" is
//! no frame: what is asked for in each one in which a note of 20,000 characters is typed.

mod common;
#[path = "common/tracks.rs"]
mod tracks;
#[path = "common/world.rs"]
mod world;

use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use common::Rated;
use eframe::App as _;
use egui::{Event, Key, Modifiers, Pos2, RawInput, Rect, Vec2, pos2, vec2};
use touchrank::app::{App, Services};
use touchrank::files::project::to_text;
use touchrank::i18n::Language;
use touchrank::jobs::answers::FromFiles;
use touchrank::model::Project;
use world::{NoBrowser, NoClipboard, NoDialogs, Noon};

/// Factors, touchpoints, segments, tracks of 40 steps.
const SIZES: [(u32, u32, u32, u32); 3] = [(15, 115, 4, 4), (15, 115, 20, 20), (300, 1000, 4, 4)];
const WINDOWS: [Vec2; 2] = [vec2(1280.0, 720.0), vec2(1920.0, 1080.0)];
const SCREENS: [(Key, &str); 8] = [
    (Key::Num1, "set up"),
    (Key::Num2, "matrix"),
    (Key::Num3, "interview"),
    (Key::Num4, "priorities"),
    (Key::Num5, "journey map"),
    (Key::Num6, "segments"),
    (Key::Num7, "track"),
    (Key::C, "two tracks"),
];
const FRAMES: usize = 200;

/// Every tenth cell is not rated.
fn project((factors, touchpoints, segments, tracks): (u32, u32, u32, u32)) -> Project {
    let mut project = common::project(factors, touchpoints, Rated::NineInTen);
    common::add_segments(&mut project, segments, 0);
    tracks::add(&mut project, tracks, 40);
    project
}

/// The program without a window.
struct Desk {
    egui: egui::Context,
    app: App,
    frame: eframe::Frame,
    size: Vec2,
    time: f64,
}

impl Desk {
    fn new(path: PathBuf, size: Vec2) -> Self {
        let egui = egui::Context::default();
        let services = Services {
            dialogs: Box::new(NoDialogs),
            clock: Box::new(Noon),
            disk: Arc::new(touchrank::files::save::RealDisk),
            browser: Arc::new(NoBrowser),
            clipboard: Arc::new(NoClipboard),
            figuring: None,
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

    fn frame(&mut self, events: Vec<Event>) -> Duration {
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

    fn press(&mut self, key: Key, modifiers: Modifiers) -> Duration {
        let event = |pressed| Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers,
        };
        self.frame(vec![event(true), event(false)])
    }

    fn moved(&mut self, count: usize) -> Duration {
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

    fn rated(&mut self, count: usize) -> Duration {
        let level = ["1", "3", "9"].get(count % 3).copied().unwrap_or("1");
        self.frame(vec![Event::Text(level.to_owned())])
    }

    /// What the journal asks for in a frame in which somebody types: here in a note of the largest size.
    fn told(&mut self) -> Duration {
        if self.app.drafts().is_empty() {
            self.press(Key::N, Modifiers::NONE);
            self.frame(vec![Event::Text("д".repeat(NOTE_CHARS))]);
        }
        let start = Instant::now();
        let count = self.app.drafts().len();
        let taken = start.elapsed();
        assert_eq!(count, 1, "the note is being typed");
        taken
    }
}

/// The largest note that a cell can have.
const NOTE_CHARS: usize = 20_000;

fn say(what: &str, mut times: Vec<Duration>) {
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

fn main() {
    let Ok(folder) = tempfile::tempdir() else {
        return;
    };
    for size in SIZES {
        let (factors, touchpoints, segments, tracks) = size;
        let name = format!("{factors}x{touchpoints}x{segments}x{tracks}.ron");
        let path = folder.path().join(name);
        if std::fs::write(&path, to_text(&project(size))).is_err() {
            return;
        }
        for window in WINDOWS {
            for (key, name) in SCREENS {
                let mut desk = Desk::new(path.clone(), window);
                if key == Key::C {
                    desk.press(Key::Num7, Modifiers::COMMAND);
                    desk.press(key, Modifiers::NONE);
                } else {
                    desk.press(key, Modifiers::COMMAND);
                }
                for _ in 0..5 {
                    desk.frame(Vec::new());
                }
                let what = format!(
                    "{factors} × {touchpoints} × {segments}, {} × {}, {name}",
                    window.x, window.y
                );
                let still = (0..FRAMES).map(|_| desk.frame(Vec::new())).collect();
                say(&format!("{what}, still"), still);
                let moved = (0..FRAMES).map(|count| desk.moved(count)).collect();
                say(&format!("{what}, moved"), moved);
                if name == "interview" {
                    let rated = (0..FRAMES).map(|count| desk.rated(count)).collect();
                    say(&format!("{what}, rated"), rated);
                    let told = (0..FRAMES).map(|_| desk.told()).collect();
                    say(&format!("{what}, note told"), told);
                }
            }
        }
    }
}
