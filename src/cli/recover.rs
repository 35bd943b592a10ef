//! `recover`: what a crash or a "do not save" left, one line each, or one of them as a file.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Local};

use super::args::Recover;
use super::console::{Console, Stop, print};
use super::new::write;
use crate::files::folders;
use crate::files::journal::{KEPT_DAYS, Left};
use crate::files::save::RealDisk;
use crate::i18n::Message;
use crate::jobs::recover;

pub(super) fn run(console: Console, args: &Recover) -> Result<(), Stop> {
    let data = args.data.clone().or_else(folders::data);
    let data: PathBuf = data.ok_or_else(|| Stop::refused(Message::new("cli-no-data-folder")))?;
    let folder = data.join(folders::JOURNAL);
    match args.id.as_deref().zip(args.out.as_deref()) {
        None => list(&folder),
        Some((id, out)) => {
            let known = recover::left(&RealDisk, &folder).map_err(Stop::refused)?;
            if !known.iter().any(|left| left.id == id) {
                let message = Message::new("cli-no-such-work").with("id", id);
                return Err(Stop::refused(message));
            }
            let work = recover::restore(&RealDisk, &folder, id)
                .map_err(|failure| Stop::refused(failure.what))?;
            write(console, out, &work.fresh.project, args.force)?;
            for notice in &work.fresh.notices {
                console.say_of(out, notice);
            }
            Ok(())
        }
    }
}

fn list(folder: &Path) -> Result<(), Stop> {
    let mut text = String::new();
    for left in recover::left(&RealDisk, folder).map_err(Stop::refused)? {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{}", line(&left));
    }
    print(&text)
}

/// Id, name, file, last change, number of changes, and the day on which it goes; a field is empty where there is none.
fn line(left: &Left) -> String {
    let file = left.origin.path.as_ref();
    let file = file.map_or_else(String::new, |file| file.to_string_lossy().into_owned());
    let changed = local(left.changed).format("%Y-%m-%d %H:%M:%S").to_string();
    let kept = Duration::from_hours(24 * KEPT_DAYS);
    let until = left.discarded.map_or_else(String::new, |at| {
        local(at + kept).format("%Y-%m-%d").to_string()
    });
    let changes = left.changes.to_string();
    let fields = [&left.id, &left.name, &file, &changed, &changes, &until];
    // A path may have a tab or a line break in it, which would look like another field.
    fields
        .map(|field| field.replace(char::is_control, " "))
        .join("\t")
}

fn local(time: SystemTime) -> DateTime<Local> {
    DateTime::from(time)
}
