//! How long the window takes from the start of the process to its first painted frame, beside an empty eframe window.
//!
//! Needs a display: `cargo bench --bench first_frame`. The two are started in turn, so that a busy machine disturbs both alike.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use eframe::{CreationContext, Frame, NativeOptions};
use egui::{Context, Ui, ViewportCommand};
use touchrank::app::{App, Services};

const RUNS: usize = 11;

/// Does nothing and shows nothing.
struct Empty;

impl eframe::App for Empty {
    fn ui(&mut self, _ui: &mut Ui, _frame: &mut Frame) {}
}

/// Says when the first frame of another program has been painted, and ends it.
struct Timed<A> {
    inner: A,
    painted: bool,
}

impl<A: eframe::App> eframe::App for Timed<A> {
    fn logic(&mut self, ctx: &Context, frame: &mut Frame) {
        if self.painted {
            let _ = writeln!(std::io::stdout(), "painted");
            ctx.send_viewport_cmd(ViewportCommand::Close);
        } else {
            self.inner.logic(ctx, frame);
        }
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut Frame) {
        self.inner.ui(ui, frame);
        self.painted = true;
        ui.ctx().request_repaint();
    }
}

fn show<A: eframe::App + 'static>(create: impl FnOnce(&CreationContext<'_>) -> A + 'static) {
    let options = NativeOptions {
        renderer: eframe::Renderer::Glow,
        ..NativeOptions::default()
    };
    let create = Box::new(|cc: &CreationContext<'_>| {
        let timed = Timed {
            inner: create(cc),
            painted: false,
        };
        Ok::<Box<dyn eframe::App>, _>(Box::new(timed))
    });
    if let Err(error) = eframe::run_native("first-frame", options, create) {
        let _ = writeln!(std::io::stderr(), "{error}");
    }
}

/// From the start of a process until it says that it has painted; none where it never does.
fn time(which: &str) -> Option<Duration> {
    let program = std::env::current_exe().ok()?;
    let start = Instant::now();
    let mut child = Command::new(program)
        .arg(which)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut line = String::new();
    let read = BufReader::new(child.stdout.take()?).read_line(&mut line);
    let time = start.elapsed();
    let ended = child.wait();
    (read.is_ok() && ended.is_ok() && line.trim() == "painted").then_some(time)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("empty") => return show(|_| Empty),
        Some("touchrank") => return show(|cc| App::new(cc, Services::of_the_system())),
        _ => {}
    }
    let mut out = std::io::stdout();
    let (mut empty, mut ours) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let (Some(one), Some(other)) = (time("empty"), time("touchrank")) else {
            let _ = writeln!(out, "first frame: skipped, no window can be opened here");
            return;
        };
        empty.push(one);
        ours.push(other);
    }
    let (empty, ours) = (median(empty), median(ours));
    let _ = writeln!(
        out,
        "first frame, median of {RUNS}: empty window {empty:.0?}, Touchrank {ours:.0?}, ratio {:.2}",
        ours.as_secs_f64() / empty.as_secs_f64()
    );
}
