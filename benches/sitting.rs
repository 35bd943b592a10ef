//! How much time the program itself adds to a sitting: the window as usual, and at its end the sum of its frame times.
//!
//! Needs a display and somebody, or a script, who works with it: `cargo bench --bench sitting`. A frame's time is everything
//! the program does in it: jobs taken in, layout, edits, figures; painting by the graphics driver is not in it and is said
//! beside it as the toolkit counts it.

use std::io::Write;
use std::time::{Duration, Instant};

use eframe::{CreationContext, Frame, NativeOptions};
use egui::{Context, Event, Ui};
use touchrank::app::{App, Services};

#[derive(Default)]
struct Sitting {
    frames: usize,
    sum: Duration,
    worst: Duration,
    painted: f64,
    keys: usize,
}

/// Counts the frames of the program.
struct Timed {
    app: App,
    sitting: Sitting,
    begun: Instant,
}

impl eframe::App for Timed {
    fn logic(&mut self, ctx: &Context, frame: &mut Frame) {
        self.begun = Instant::now();
        let pressed = |event: &&Event| matches!(event, Event::Key { pressed: true, .. });
        let keys = ctx.input(|input| input.events.iter().filter(pressed).count());
        self.sitting.keys += keys;
        self.app.logic(ctx, frame);
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut Frame) {
        self.app.ui(ui, frame);
        let took = self.begun.elapsed();
        let sitting = &mut self.sitting;
        sitting.frames += 1;
        sitting.sum += took;
        sitting.worst = sitting.worst.max(took);
        sitting.painted += f64::from(frame.info().cpu_usage.unwrap_or_default());
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        let Sitting {
            frames,
            sum,
            worst,
            painted,
            keys,
        } = &self.sitting;
        let _ = writeln!(
            std::io::stdout(),
            "{keys} keys, {frames} frames, {sum:.2?} together, {worst:.2?} the slowest; with painting {painted:.2} s"
        );
    }
}

fn main() {
    let options = NativeOptions {
        renderer: eframe::Renderer::Glow,
        ..NativeOptions::default()
    };
    let create = |cc: &CreationContext<'_>| {
        let mut app = App::new(cc, Services::of_the_system());
        // Cargo passes options of its own to a bench.
        if let Some(path) = std::env::args().nth(1).filter(|arg| !arg.starts_with('-')) {
            app.open(path.into());
        }
        let timed = Timed {
            app,
            sitting: Sitting::default(),
            begun: Instant::now(),
        };
        Ok::<Box<dyn eframe::App>, _>(Box::new(timed))
    };
    if let Err(error) = eframe::run_native("touchrank-sitting", options, Box::new(create)) {
        let _ = writeln!(std::io::stderr(), "no window can be opened here: {error}");
    }
}
