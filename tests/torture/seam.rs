//! What the program would bring back after a crash, through the same calls as its own start: the one place that knows the journal.

use std::path::{Path, PathBuf};

use touchrank::files::journal::{left, restore};
use touchrank::files::save::RealDisk;
use touchrank::model::Project;

/// The latest work left in a folder of data or below it, and the texts that were being typed, entered or not.
pub fn recovered(data: &Path) -> Option<(Project, Vec<String>)> {
    let folder = journals_below(data)?;
    let found = left(&RealDisk, &folder).ok()?;
    let restored = restore(&RealDisk, &folder, &found.first()?.id).ok()?;
    let texts = restored.state.typed.into_iter().map(|typed| typed.text);
    Some((restored.state.project, texts.collect()))
}

/// The folder that holds journals.
fn journals_below(folder: &Path) -> Option<PathBuf> {
    let paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .ok()?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    let is_journal = |path: &PathBuf| path.extension().is_some_and(|end| end == "journal");
    if paths.iter().any(is_journal) {
        return Some(folder.to_owned());
    }
    paths.iter().find_map(|path| journals_below(path))
}

/// What the journal of a document on screen has by now; none before its first change.
pub fn written(data: &Path) -> Option<Project> {
    let folder = journals_below(data)?;
    let files = std::fs::read_dir(&folder).ok()?;
    let names = files.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let name = names.filter(|name| name.ends_with(".journal")).max()?;
    let restored = restore(&RealDisk, &folder, name.split('.').next()?).ok()?;
    Some(restored.state.project)
}
