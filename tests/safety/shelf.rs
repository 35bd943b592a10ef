//! A disk with a document on it and two earlier versions of it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use touchrank::files::project::to_text;
use touchrank::files::save::{
    Backups, OnDisk, SaveError, Saved, Version, open_on, save_keeping, versions_on,
};
use touchrank::model::Project;

use crate::simdisk::SimDisk;

/// The rights of the document: a colleague of the group may write to it.
pub const RIGHTS: u32 = 0o664;

pub struct Shelf {
    pub disk: SimDisk,
    pub file: PathBuf,
    pub backups: PathBuf,
}

pub fn named(name: &str) -> Project {
    Project::named(name)
}

pub fn bytes(name: &str) -> Vec<u8> {
    to_text(&named(name)).into_bytes()
}

impl Shelf {
    /// The document is “Third”; “First” and “Second” are among its versions.
    pub fn new() -> Self {
        let shelf = Self::empty();
        shelf.disk.put(&shelf.file, &bytes("First"), RIGHTS);
        for name in ["Second", "Third"] {
            shelf.disk.pass(Duration::from_mins(1));
            let expected = shelf.on_disk();
            shelf.save(name, &expected, false).unwrap();
        }
        shelf.disk.pass(Duration::from_mins(1));
        shelf
    }

    /// No document, and no folder for its versions.
    pub fn empty() -> Self {
        Self {
            disk: SimDisk::with(&["/documents", "/data"]),
            file: PathBuf::from("/documents/cafe.ron"),
            backups: PathBuf::from("/data/backups/cafe"),
        }
    }

    pub fn on_disk(&self) -> OnDisk {
        open_on(&self.disk, &self.file).unwrap().on_disk
    }

    /// Saves as the program does; `by_itself` is whether it had saved by itself what is replaced.
    pub fn save(&self, name: &str, expected: &OnDisk, by_itself: bool) -> Result<Saved, SaveError> {
        let backups = Backups {
            folder: &self.backups,
            by_itself,
            now: self.disk.now(),
            zone_ms: 0,
        };
        let project = named(name);
        save_keeping(
            &self.disk,
            &self.file,
            &project,
            Some(expected),
            Some(&backups),
        )
    }

    pub fn versions(&self) -> Vec<Version> {
        versions_on(&self.disk, &self.backups).unwrap()
    }

    /// The names of the projects among the versions, the newest first. Each must be whole.
    pub fn kept(&self) -> Vec<String> {
        let read = |version: &Version| name_of(&self.disk, &version.path);
        self.versions().iter().map(read).collect()
    }
}

/// The name of the project in a file, which must be whole.
#[track_caller]
pub fn name_of(disk: &SimDisk, path: &Path) -> String {
    let read = open_on(disk, path).unwrap();
    assert_eq!(read.opened.notices, [], "{}", path.display());
    read.opened.project.about.name.clone()
}
