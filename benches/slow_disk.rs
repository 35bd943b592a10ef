//! Frames of the whole window while everything that keeps work runs on a disk that takes its time: the journal, saves by hand
//! and by itself, a recovery, earlier versions and a restore.
//!
//! `cargo bench --bench slow_disk`: a call takes 20 ms, a sync 500 ms. A frame waits for neither. The first lines are the same
//! frames without a save, so that what editing costs by itself is seen beside them. Each row says how many calls of the disk
//! fell into its frames, and how many frames took more than 16 ms.

mod common;
#[path = "common/world.rs"]
mod world;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use common::Rated;
use eframe::App as _;
use egui::{Event, Key, Modifiers, Pos2, RawInput, Rect, Vec2, vec2};
use touchrank::app::{App, Services};
use touchrank::files::project::to_text;
use touchrank::files::save::{Disk, Handle, RealDisk, Stat};
use touchrank::i18n::Language;
use touchrank::jobs::answers::FromFiles;
use world::{NoBrowser, NoClipboard, NoDialogs, Noon};

const CALL: Duration = Duration::from_millis(20);
const SYNC: Duration = Duration::from_millis(500);
const FRAME: Duration = Duration::from_micros(16_667);
const WINDOW: Vec2 = vec2(1280.0, 720.0);
/// Factors and touchpoints.
const SIZES: [(u32, u32); 2] = [(15, 115), (300, 1000)];
/// How long is edited without a save, and how long something is waited for that was asked for.
const ALONE: Duration = Duration::from_secs(10);
const WAIT: Duration = Duration::from_secs(20);
/// So many calls of the disk are to fall into the row of saves, which takes at most so long.
const CALLS: usize = 200;
const MOST: Duration = Duration::from_secs(150);
/// A frame more than this is seen.
const LIMIT: Duration = Duration::from_millis(16);
/// The first frames of a window make its typefaces.
const FIRST: usize = 3;

/// The disk of this machine, slowed down.
#[derive(Clone, Default)]
struct SlowDisk(Arc<AtomicUsize>);

impl SlowDisk {
    fn call(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
        std::thread::sleep(CALL);
    }

    fn sync(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
        std::thread::sleep(SYNC);
    }

    fn calls(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }
}

struct SlowHandle(Box<dyn Handle>, SlowDisk);

impl Handle for SlowHandle {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.1.call();
        self.0.write(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.1.sync();
        self.0.sync()
    }
}

macro_rules! slow {
    ($($call:ident($($arg:ident: $type:ty),*) -> $result:ty;)*) => {
        $(fn $call(&self, $($arg: $type),*) -> io::Result<$result> {
            self.call();
            RealDisk.$call($($arg),*)
        })*
    };
}

impl Disk for SlowDisk {
    slow! {
        stat(path: &Path) -> Stat;
        resolve(path: &Path) -> PathBuf;
        may_write(path: &Path) -> ();
        read(path: &Path, limit: u64) -> Vec<u8>;
        copy_rights(from: &Path, to: &Path) -> ();
        rename(from: &Path, to: &Path) -> ();
        remove(path: &Path) -> ();
        create_folder(path: &Path) -> ();
        list(path: &Path) -> Vec<PathBuf>;
    }

    fn create_new(&self, path: &Path, private: bool) -> io::Result<Box<dyn Handle>> {
        self.call();
        let handle = RealDisk.create_new(path, private)?;
        Ok(Box::new(SlowHandle(handle, self.clone())))
    }

    fn copy_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.sync();
        RealDisk.copy_new(from, to)
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        self.sync();
        RealDisk.sync_folder(path)
    }
}

/// The program without a window.
struct Desk {
    egui: egui::Context,
    app: App,
    frame: eframe::Frame,
    disk: SlowDisk,
    begun: Instant,
}

impl Desk {
    /// A window that has just come up.
    fn start(folder: &Path, disk: &SlowDisk) -> Self {
        let egui = egui::Context::default();
        let services = Services {
            dialogs: Box::new(NoDialogs),
            clock: Box::new(Noon),
            disk: Arc::new(disk.clone()),
            browser: Arc::new(NoBrowser),
            clipboard: Arc::new(NoClipboard),
            figuring: None,
            surveying: Arc::new(FromFiles),
            watching: None,
            config_folder: None,
            data_folder: Some(folder.join("data")),
            system_language: Language::Russian,
        };
        let cc = eframe::CreationContext::_new_kittest(egui.clone());
        Self {
            app: App::new(&cc, services),
            egui,
            frame: eframe::Frame::_new_kittest(),
            disk: disk.clone(),
            begun: Instant::now(),
        }
    }

    /// A window with a project in it, whose disk is at rest.
    fn with(path: PathBuf, folder: &Path, disk: &SlowDisk) -> Self {
        let mut desk = Self::start(folder, disk);
        desk.app.open(path);
        desk.frame(Vec::new());
        while desk.app.wait_for_jobs() {
            desk.frame(Vec::new());
        }
        desk.frame(Self::press(Key::Num2, Modifiers::COMMAND));
        desk.frame(Self::press(Key::Home, Modifiers::COMMAND));
        for count in 0..10 {
            desk.frame(Self::edit(count));
        }
        desk
    }

    fn frame(&mut self, events: Vec<Event>) -> Duration {
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, WINDOW)),
            time: Some(self.begun.elapsed().as_secs_f64()),
            events,
            ..RawInput::default()
        };
        let (app, frame) = (&mut self.app, &mut self.frame);
        let start = Instant::now();
        app.raw_input_hook(&self.egui, &mut input);
        let mut output = self.egui.run_ui(input, |ui| {
            app.logic(ui.ctx(), frame);
            app.ui(ui, frame);
        });
        let primitives = self.egui.tessellate(output.shapes, output.pixels_per_point);
        std::hint::black_box(primitives.len());
        let time = start.elapsed();
        // Nobody draws here.
        output.textures_delta.clear();
        time
    }

    /// A key, and the frame behind it.
    fn press(key: Key, modifiers: Modifiers) -> Vec<Event> {
        let event = |pressed| Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers,
        };
        vec![event(true), event(false)]
    }

    /// A level into the selected cell, another one each time; mostly the selection goes on to the next cell.
    fn edit(count: usize) -> Vec<Event> {
        let level = ["1", "3", "9"].get(count % 3).copied().unwrap_or("1");
        let mut events = vec![Event::Text(level.to_owned())];
        if count % 50 == 49 {
            events.extend(Self::press(Key::Home, Modifiers::COMMAND));
        }
        events
    }

    /// Frames one after the other, each with what is pressed in it, until there is no more; says what they took.
    fn run(&mut self, what: &str, mut pressed: impl FnMut(&Self, Scene) -> Option<Vec<Event>>) {
        let (begun, before) = (Instant::now(), self.disk.calls());
        let mut times = Vec::new();
        loop {
            let scene = Scene {
                frame: times.len(),
                since: begun.elapsed(),
                calls: self.disk.calls() - before,
            };
            let start = Instant::now();
            let Some(events) = pressed(self, scene) else {
                break;
            };
            times.push(self.frame(events));
            std::thread::sleep(FRAME.saturating_sub(start.elapsed()));
        }
        say(what, times, self.disk.calls() - before);
    }

    /// Keys one after the other, each when it is time, and frames for so long behind the last.
    fn press_and_wait(&mut self, what: &str, keys: &[(Key, Modifiers, Duration)]) {
        let mut waiting = keys.iter();
        let mut due = Duration::ZERO;
        self.run(what, |_, scene| {
            if scene.since < due {
                return Some(Vec::new());
            }
            let (key, modifiers, pause) = waiting.next()?;
            due = scene.since + *pause;
            Some(Self::press(*key, *modifiers))
        });
        let said = self.app.last_message().unwrap_or_default();
        let _ = writeln!(io::stdout(), "    {}: {said}", self.app.title());
    }

    /// Everything that keeps work, one after the other.
    fn tour(mut self, size: &str, folder: &Path) {
        let disk = self.disk.clone();
        self.run(&format!("{size}, editing alone"), |_, scene| {
            (scene.since < ALONE).then(|| Self::edit(scene.frame))
        });
        let mut saved = Duration::ZERO;
        self.run(&format!("{size}, with saves"), |_, scene| {
            let mut events = Self::edit(scene.frame);
            if scene.since > saved + Duration::from_millis(500) {
                saved = scene.since;
                events = Self::press(Key::S, Modifiers::COMMAND);
            }
            (scene.calls < CALLS && scene.since < MOST).then_some(events)
        });
        while self.app.wait_for_jobs() {
            self.frame(Vec::new());
        }
        // A change, and then nothing: it is saved after a pause.
        self.run(&format!("{size}, saved by itself"), |_, scene| {
            let events = if scene.frame < 60 {
                Self::edit(scene.frame)
            } else {
                Vec::new()
            };
            (scene.since < WAIT * 2).then_some(events)
        });
        for count in 0..20 {
            self.frame(Self::edit(count));
        }
        // The sudden end: the journal has it all, and nobody says that it is not needed any more.
        drop(self);

        let mut desk = Self::start(folder, &disk);
        for _ in 0..FIRST {
            desk.frame(Vec::new());
        }
        let (none, shift) = (Modifiers::NONE, Modifiers::COMMAND | Modifiers::SHIFT);
        // Until it is found and asked about, until it is back, and until the old journal is marked.
        let keys = [(Key::F5, none, WAIT), (Key::Enter, none, WAIT)];
        desk.press_and_wait(&format!("{size}, recovery"), &keys);
        let soon = Duration::from_millis(50);
        let keys = [
            (Key::Escape, none, soon),
            (Key::H, shift, WAIT),
            (Key::Tab, none, soon),
            (Key::Tab, none, soon),
            (Key::Enter, none, WAIT),
        ];
        desk.press_and_wait(&format!("{size}, earlier versions, restore"), &keys);
    }
}

/// Where a row of frames is.
#[derive(Clone, Copy)]
struct Scene {
    /// How many frames there were.
    frame: usize,
    /// How long it goes on.
    since: Duration,
    /// How many calls of the disk there were.
    calls: usize,
}

fn say(what: &str, mut times: Vec<Duration>, calls: usize) {
    times.sort_unstable();
    let at = |part: usize| {
        let place = times.len() * part / 100;
        times.get(place).copied().unwrap_or_default()
    };
    let worst = times.last().copied().unwrap_or_default();
    let over = times.iter().filter(|time| **time > LIMIT).count();
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    let _ = writeln!(
        io::stdout(),
        "{what:<40} {:5} frames  median {:5.2}  99 % {:5.2}  slowest {:5.2} ms  {over} over 16 ms  {calls:4} calls",
        times.len(),
        ms(at(50)),
        ms(at(99)),
        ms(worst)
    );
}

fn main() -> io::Result<()> {
    for (factors, touchpoints) in SIZES {
        let folder = tempfile::tempdir()?;
        let size = format!("{factors} × {touchpoints}");
        let path = folder.path().join("bench.ron");
        let project = common::project(factors, touchpoints, Rated::NineInTen);
        std::fs::write(&path, to_text(&project))?;
        let disk = SlowDisk::default();
        Desk::with(path, folder.path(), &disk).tour(&size, folder.path());
    }
    Ok(())
}
