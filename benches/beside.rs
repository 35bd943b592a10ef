//! Frames while a million samples are drawn beside them: a frame never waits for a computation.
//!
//! `cargo bench --bench beside`. "Alone" is the same screen with nothing beside it; "beside" are the frames from the key that asks for
//! a million samples until the run is over, or until 1,000 frames. In each the selection moves or the wheel turns.

mod common;
#[path = "common/desk.rs"]
mod desk;
#[path = "common/world.rs"]
mod world;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use common::Rated;
use desk::{Desk, say};
use egui::{Key, Modifiers, vec2};
use touchrank::files::project::to_text;
use touchrank::jobs::figures::{Figuring, OnCores, UnderWay};
use touchrank::methods::ballots::Overview;
use touchrank::methods::matrix::Scope;
use touchrank::methods::scales::ScaleComparison;
use touchrank::methods::stability::{Options, Stability};
use touchrank::methods::tipping::Tipping;
use touchrank::model::Project;

const SIZES: [(u32, u32); 2] = [(15, 115), (300, 1000)];
const SCREENS: [(Key, &str); 3] = [
    (Key::Num2, "matrix"),
    (Key::Num4, "priorities"),
    (Key::Num8, "stability"),
];
const FRAMES: usize = 1_000;
/// So many frames a run may take to begin.
const WAIT: usize = 600;
/// A run of few factors is over after some frames, so there are several.
const RUNS: usize = 3;

/// The program's own work, of which can be seen from outside how much of stability is under way.
#[derive(Clone, Default)]
struct Watched(Arc<AtomicU64>);

impl Watched {
    fn runs(&self) -> bool {
        self.0.load(Ordering::SeqCst) > 0
    }
}

impl Figuring for Watched {
    fn stability(
        &self,
        project: &Project,
        scope: Scope,
        options: &Options,
        under_way: &UnderWay,
    ) -> Option<Stability> {
        self.0.fetch_add(1, Ordering::SeqCst);
        let found = OnCores.stability(project, scope, options, under_way);
        self.0.fetch_sub(1, Ordering::SeqCst);
        found
    }

    fn tipping(&self, project: &Project, scope: Scope, under_way: &UnderWay) -> Option<Tipping> {
        OnCores.tipping(project, scope, under_way)
    }

    fn scales(
        &self,
        project: &Project,
        scope: Scope,
        under_way: &UnderWay,
    ) -> Option<ScaleComparison> {
        OnCores.scales(project, scope, under_way)
    }

    fn ballots(&self, project: &Project, under_way: &UnderWay) -> Option<Overview> {
        OnCores.ballots(project, under_way)
    }
}

/// A window on the page of stability, everything worked out.
fn open(path: &Path, watched: &Watched) -> Desk {
    let figuring: Arc<dyn Figuring> = Arc::new(watched.clone());
    let mut desk = Desk::new(path.to_owned(), vec2(1280.0, 720.0), Some(figuring));
    desk.press(Key::Num8, Modifiers::COMMAND);
    loop {
        // The pause after which figures are worked out.
        for _ in 0..30 {
            desk.frame(Vec::new());
        }
        if !desk.app.wait_for_figures() {
            return desk;
        }
    }
}

/// Frames on that screen: with nothing beside them, and while the run goes on.
fn frames(path: &Path, screen: Key) -> [Vec<Duration>; 2] {
    let watched = Watched::default();
    let mut desk = open(path, &watched);
    desk.press(screen, Modifiers::COMMAND);
    let alone = (0..FRAMES).map(|count| desk.moved(count)).collect();
    desk.press(Key::Num8, Modifiers::COMMAND);
    desk.press(Key::F, Modifiers::NONE);
    let mut beside = vec![desk.press(screen, Modifiers::COMMAND)];
    for _ in 0..WAIT {
        if watched.runs() {
            break;
        }
        desk.frame(Vec::new());
    }
    while watched.runs() && beside.len() < FRAMES {
        beside.push(desk.moved(beside.len()));
    }
    desk.press(Key::Num8, Modifiers::COMMAND);
    desk.press(Key::F, Modifiers::SHIFT);
    desk.app.wait_for_figures();
    [alone, beside]
}

fn main() {
    let Ok(folder) = tempfile::tempdir() else {
        return;
    };
    for (factors, touchpoints) in SIZES {
        let project = common::project(factors, touchpoints, Rated::NineInTen);
        let path = folder.path().join(format!("{factors}.ron"));
        if std::fs::write(&path, to_text(&project)).is_err() {
            return;
        }
        for (key, name) in SCREENS {
            let mut all = [Vec::new(), Vec::new()];
            for _ in 0..RUNS {
                for (all, more) in all.iter_mut().zip(frames(&path, key)) {
                    all.extend(more);
                }
            }
            for (frames, how) in all.into_iter().zip(["alone", "beside a million samples"]) {
                let what = format!("{factors} × {touchpoints}, {name}, {how}");
                let count = frames.len();
                say(&format!("{what}, {count} frames"), frames);
            }
        }
    }
}
