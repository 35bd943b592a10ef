//! `check`: what is wrong in project files, one line each, and nothing changed.

use std::fmt::Write;
use std::path::Path;

use super::args::Check;
use super::console::{Console, Stop, print};
use crate::files::project::{Notice, Remark};
use crate::files::save;

pub(super) fn run(console: Console, args: &Check) -> Result<(), Stop> {
    let mut text = String::new();
    for path in &args.files {
        let remarks: Vec<Remark> = match save::open(path) {
            Ok(file) => {
                let notices = file.opened.notices;
                let (told, problems): (Vec<_>, Vec<_>) = notices
                    .into_iter()
                    .partition(|notice| matches!(notice, Notice::ChangedOutside(_)));
                for notice in &told {
                    console.say_of(path, &notice.message());
                }
                problems.iter().map(Notice::remark).collect()
            }
            Err(error) => error.remarks(),
        };
        text.push_str(&remarks_of(console, path, &remarks));
    }
    print(&text)?;
    if text.is_empty() {
        Ok(())
    } else {
        Err(Stop::said())
    }
}

/// What is said about a file, one line for each remark as compilers write it.
pub(super) fn remarks_of(console: Console, path: &Path, remarks: &[Remark]) -> String {
    let mut text = String::new();
    for remark in remarks {
        let what = console.in_words(&remark.what);
        let place = remark.place.map_or_else(String::new, |place| {
            format!("{}:{}:", place.line, place.column)
        });
        // Writing to a string does not fail.
        let _ = writeln!(text, "{}:{place} {what}", path.display());
    }
    text
}
