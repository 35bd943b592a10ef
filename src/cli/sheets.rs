//! A project out of a sheet of a workbook, as far as it can be read; every cell that cannot is said with its place.

use std::path::Path;

use super::args::TableArgs;
use super::console::{Console, Stop};
use crate::files::sheet::{
    self, Book, Grid, Layout, Refusal, best_sheet, recognise, suggested_scale,
};
use crate::i18n::Message;
use crate::model::{Project, Scale};

/// Takes the sheet that is named, or the one that looks most like a matrix.
pub(super) fn take(
    console: Console,
    path: &Path,
    bytes: &[u8],
    args: &TableArgs,
) -> Result<Project, Stop> {
    let refused = |message: &Message| {
        console.say_of(path, message);
        Stop::said()
    };
    let book = sheet::read(bytes).map_err(|error| refused(&error.message()))?;
    for notice in &book.notices {
        console.say_of(path, notice);
    }
    let grid = chosen(&book, args.sheet.as_deref()).map_err(|message| refused(&message))?;
    let layout = recognise(grid);
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let options = args.import_options();
    let taken = sheet::take(grid, &layout, &stem, &options);
    for message in taken.notices.iter().chain(&taken.problems) {
        console.say_of(path, message);
    }
    for refusal in &taken.refusals {
        console.say_of(path, &said(refusal));
    }
    if taken.refused > taken.refusals.len() {
        let more = taken.refused - taken.refusals.len();
        console.say_of(path, &Message::new("cli-more-refused").with("count", more));
    }
    match taken.project {
        Some(project) if taken.refused == 0 || args.skip_unreadable => Ok(project),
        Some(_) => {
            let other = other_scale(grid, &layout, &options.scale);
            for hint in other
                .into_iter()
                .chain([Message::new("cli-skip-unreadable")])
            {
                console.say_of(path, &hint);
            }
            Err(Stop::said())
        }
        None => Err(Stop::said()),
    }
}

fn chosen<'b>(book: &'b Book, name: Option<&str>) -> Result<&'b Grid, Message> {
    let Some(name) = name else {
        let best = best_sheet(book).and_then(|at| book.sheets.get(at));
        return best.ok_or_else(|| Message::new("cli-no-matrix"));
    };
    let found = book.sheets.iter().find(|sheet| sheet.name == name);
    found.ok_or_else(|| {
        let known: Vec<&str> = book
            .sheets
            .iter()
            .map(|sheet| sheet.name.as_str())
            .collect();
        Message::new("cli-no-such-sheet")
            .with("name", name)
            .with("known", known.join(" · "))
    })
}

fn said(refusal: &Refusal) -> Message {
    Message::new("cli-refused-cell")
        .with("sheet", refusal.sheet.as_str())
        .with("cell", refusal.place.to_string())
        .with("value", refusal.value.as_str())
        .with("why", refusal.why.clone())
}

/// One of our scales that the cells use and that was not asked for.
fn other_scale(grid: &Grid, layout: &Layout, used: &Scale) -> Option<Message> {
    let scale = suggested_scale(grid, layout)?;
    (scale != *used && Scale::presets().contains(&scale))
        .then(|| Message::new("cli-other-scale").with("scale", scale.name()))
}
