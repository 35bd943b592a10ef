//! The files of answers are watched: where one changes on disk, they are read again by themselves after a pause.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use egui::Context;

use super::App;
use super::read::Why;

/// How long nothing happens to a file before it is read, in seconds.
const PAUSE_S: f64 = 0.5;
/// How long a file that is written all the time waits at most, in seconds.
const MOST_S: f64 = 5.0;

/// What is watched.
#[derive(Default)]
pub(super) struct Watched {
    /// For which document, after which reading.
    of: (u64, u64),
    files: Vec<PathBuf>,
    touched: Arc<AtomicBool>,
    /// When something happened first and last, by the window's own time.
    since: Option<(f64, f64)>,
}

impl App {
    /// Has the files of the waves watched, and reads them where something happened to them.
    pub(super) fn keep_watching(&mut self, ctx: &Context) {
        if self.services.watching.is_none() {
            return;
        }
        self.watch_files(ctx);
        let trouble = self.services.watching.as_mut();
        if let Some(why) = trouble.and_then(|watching| watching.trouble()) {
            self.refuse(why);
        }
        let now = ctx.input(|input| input.time);
        let watched = &mut self.surveys.watched;
        if watched.touched.swap(false, Ordering::AcqRel) {
            let first = watched.since.map_or(now, |(first, _)| first);
            watched.since = Some((first, now));
        }
        let Some((first, last)) = watched.since else {
            return;
        };
        if watched.files.is_empty() {
            watched.since = None;
            return;
        }
        let due = (last + PAUSE_S).min(first + MOST_S);
        if now < due {
            let wait = Duration::try_from_secs_f64(due - now).unwrap_or_default();
            ctx.request_repaint_after(wait);
        } else if !self.surveys.reader.reads() {
            watched.since = None;
            self.begin_reading(ctx, Why::Disk);
        }
    }

    fn watch_files(&mut self, ctx: &Context) {
        let serial = self.document.as_ref().map_or(0, |document| document.serial);
        let (readings, files) = self.wave_files();
        let of = (serial, *readings);
        if self.surveys.watched.of == of {
            return;
        }
        let files = files.clone();
        let watched = &mut self.surveys.watched;
        watched.of = of;
        if watched.files == files {
            return;
        }
        watched.files.clone_from(&files);
        watched.since = None;
        // What is still told of other files is told to nobody.
        watched.touched = Arc::default();
        let (touched, wake) = (Arc::clone(&watched.touched), ctx.clone());
        if let Some(watching) = &mut self.services.watching {
            let told = move |_: &[PathBuf]| {
                touched.store(true, Ordering::Release);
                wake.request_repaint();
            };
            watching.watch(&files, Arc::new(told));
        }
    }
}
