//! Frames of the whole window while saves run one after the other on a disk that takes its time, with a change in every frame.
//!
//! `cargo bench --bench slow_disk`: a call takes 20 ms, a sync 500 ms. A frame waits for neither. The first lines are the same
//! frames without a save, so that what editing costs by itself is seen beside them.

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
/// Factors and touchpoints, and how long is measured.
const SIZES: [(u32, u32); 2] = [(15, 115), (300, 1000)];
const SECONDS: u64 = 30;

/// The disk of this machine, slowed down.
#[derive(Clone, Default)]
struct SlowDisk(Arc<AtomicUsize>);

impl SlowDisk {
    fn call(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
        std::thread::sleep(CALL);
    }
}

struct SlowHandle(Box<dyn Handle>);

impl Handle for SlowHandle {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        std::thread::sleep(CALL);
        self.0.write(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        std::thread::sleep(SYNC);
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
        Ok(Box::new(SlowHandle(RealDisk.create_new(path, private)?)))
    }

    fn copy_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        std::thread::sleep(SYNC);
        RealDisk.copy_new(from, to)
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        std::thread::sleep(SYNC);
        RealDisk.sync_folder(path)
    }
}

/// The program without a window.
struct Desk {
    egui: egui::Context,
    app: App,
    frame: eframe::Frame,
    begun: Instant,
}

impl Desk {
    fn new(path: PathBuf, folder: &Path, disk: SlowDisk) -> Self {
        let egui = egui::Context::default();
        let services = Services {
            dialogs: Box::new(NoDialogs),
            clock: Box::new(Noon),
            disk: Arc::new(disk),
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
        let mut app = App::new(&cc, services);
        app.open(path);
        let frame = eframe::Frame::_new_kittest();
        let mut desk = Self {
            egui,
            app,
            frame,
            begun: Instant::now(),
        };
        desk.frame(Vec::new());
        while desk.app.wait_for_jobs() {
            desk.frame(Vec::new());
        }
        desk
    }

    fn frame(&mut self, events: Vec<Event>) -> Duration {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, WINDOW)),
            time: Some(self.begun.elapsed().as_secs_f64()),
            events,
            ..RawInput::default()
        };
        let (app, frame) = (&mut self.app, &mut self.frame);
        let start = Instant::now();
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

    /// Edits in every frame for some time, and saves every half second where that is wished.
    fn run(&mut self, saves: bool) -> Vec<Duration> {
        let mut times = Vec::new();
        let begun = Instant::now();
        let mut saved = begun;
        while begun.elapsed() < Duration::from_secs(SECONDS) {
            let start = Instant::now();
            let mut events = Self::edit(times.len());
            if saves && saved.elapsed() > Duration::from_millis(500) {
                saved = Instant::now();
                events.extend(Self::press(Key::S, Modifiers::COMMAND));
            }
            times.push(self.frame(events));
            std::thread::sleep(FRAME.saturating_sub(start.elapsed()));
        }
        times
    }
}

fn say(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |part: usize| {
        let place = times.len() * part / 100;
        times.get(place).copied().unwrap_or_default()
    };
    let worst = times.last().copied().unwrap_or_default();
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    let _ = writeln!(
        io::stdout(),
        "{what:<32} {:5} frames  median {:6.2}  99 % {:6.2}  slowest {:6.2} ms",
        times.len(),
        ms(at(50)),
        ms(at(99)),
        ms(worst)
    );
}

fn main() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    for (factors, touchpoints) in SIZES {
        let path = folder.path().join(format!("{factors}x{touchpoints}.ron"));
        let project = common::project(factors, touchpoints, Rated::NineInTen);
        std::fs::write(&path, to_text(&project))?;
        let disk = SlowDisk::default();
        let mut desk = Desk::new(path, folder.path(), disk.clone());
        desk.frame(Desk::press(Key::Num2, Modifiers::COMMAND));
        desk.frame(Desk::press(Key::Home, Modifiers::COMMAND));
        for count in 0..10 {
            desk.frame(Desk::edit(count));
        }
        let what = format!("{factors} × {touchpoints}");
        say(&format!("{what}, editing alone"), desk.run(false));
        let before = disk.0.load(Ordering::Relaxed);
        say(&format!("{what}, with saves"), desk.run(true));
        let calls = disk.0.load(Ordering::Relaxed) - before;
        let versions = std::fs::read_dir(folder.path().join("data/backups"));
        let documents = versions.map_or(0, Iterator::count);
        writeln!(
            io::stdout(),
            "    {calls} slow calls meanwhile; versions kept of {documents} documents"
        )?;
    }
    Ok(())
}
