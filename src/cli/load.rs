//! A project out of a file: a project file, or a wide table or a workbook read as one.

use std::path::Path;

use super::args::TableArgs;
use super::console::{Console, Stop};
use super::sheets;
use crate::files::project;
use crate::files::save::{OpenError, OpenFault};
use crate::files::sheet;
use crate::files::table::{self, TableError};
use crate::i18n::Message;
use crate::model::Project;

/// Reads a file and says what is to be said about it.
pub(super) fn load(console: Console, path: &Path, args: &TableArgs) -> Result<Project, Stop> {
    let bytes = bytes(console, path)?;
    if !is_project(path, &bytes) {
        return take(console, path, &bytes, args);
    }
    if args.is_given() {
        return Err(Stop::usage(Message::new("cli-options-of-tables")));
    }
    let opened = project::read(&bytes).map_err(|error| {
        let error = OpenError {
            path: path.to_owned(),
            why: OpenFault::Content(error),
        };
        // A single problem is in the sentence already.
        let remarks = error.remarks();
        for remark in remarks.iter().filter(|_| remarks.len() > 1) {
            console.say_of(path, &remark.message());
        }
        Stop::refused(error.message())
    })?;
    for notice in &opened.notices {
        console.say_of(path, &notice.message());
    }
    Ok(opened.project)
}

/// The project of a table, with its notices said; or its problems said.
pub(super) fn take(
    console: Console,
    path: &Path,
    bytes: &[u8],
    args: &TableArgs,
) -> Result<Project, Stop> {
    if sheet::is_workbook(bytes) {
        return sheets::take(console, path, bytes, args);
    }
    if args.is_of_workbooks() {
        return Err(Stop::usage(Message::new("cli-options-of-workbooks")));
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let imported = table::read(bytes, &stem, &args.import_options());
    let imported = imported.map_err(|error| refused(console, path, &error))?;
    for message in imported.messages() {
        console.say_of(path, &message);
    }
    Ok(imported.project)
}

/// The bytes of a table.
pub(super) fn bytes(console: Console, path: &Path) -> Result<Vec<u8>, Stop> {
    table::load(path).map_err(|error| refused(console, path, &error))
}

fn refused(console: Console, path: &Path, error: &TableError) -> Stop {
    if let TableError::Io { .. } = error {
        return Stop::refused(error.message());
    }
    for message in error.messages() {
        console.say_of(path, &message);
    }
    Stop::said()
}

/// By its first line, or by its ending where the first line says nothing.
fn is_project(path: &Path, bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let ending = path
        .extension()
        .is_some_and(|e| e.eq_ignore_ascii_case("ron"));
    start.starts_with(b"// Touchrank project") || ending
}
