//! One frame of the whole window on each screen: what the program lays out and what is tessellated, without a display.
//!
//! `cargo bench --bench screens`, on one core. "Still" shows the same frame again; "moved" presses an arrow key and turns the
//! wheel in turn, so that selection and texts change; "rated" is the Interview with an answer in every frame; "note told" is
//! no frame: what is asked for in each one in which a note of 20,000 characters is typed.

mod common;
#[path = "common/desk.rs"]
mod desk;
#[path = "common/tracks.rs"]
mod tracks;
#[path = "common/world.rs"]
mod world;

use std::time::{Duration, Instant};

use common::Rated;
use desk::{Desk, say};
use egui::{Event, Key, Modifiers, Vec2, vec2};
use touchrank::files::project::to_text;
use touchrank::model::Project;

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

/// What only the Interview's frames are asked.
trait Asked {
    fn rated(&mut self, count: usize) -> Duration;
    fn told(&mut self) -> Duration;
}

impl Asked for Desk {
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
                let mut desk = Desk::new(path.clone(), window, None);
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
