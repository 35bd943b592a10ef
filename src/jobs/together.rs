//! Jobs for the work of several people on one project: what happened to the file outside, copies beside it, merging.

use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::file::{Failure, Fresh, KeptFile, open};
use super::versions;
use crate::files::copies::is_copy_name;
use crate::files::project::{self, MAX_BYTES};
use crate::files::save::{self, Disk, OnDisk};
use crate::i18n::Message;
use crate::methods::lineage::{Version, are_related, base};
use crate::methods::versions::{Merge, differences, merge};
use crate::model::Project;

/// The most files beside a document that are read for being copies of it.
const MOST_COPIES: usize = 20;

/// What became of a file since it was last read or written.
#[derive(Clone, Debug, PartialEq)]
pub enum Outside {
    /// It holds the same; the time of its last writing may be another.
    Same(OnDisk),
    /// It is another version, written at this time.
    Changed(KeptFile),
    /// It is something else now, or half of it is there.
    Broken {
        /// What it holds.
        hash: [u8; 32],
        /// Why it is no project.
        why: Message,
    },
    /// Nothing is at its place any more.
    Gone,
    /// The disk does not say.
    Unknown,
}

/// Looks what became of a file: by its length and time, and where these differ by what it holds.
pub fn look(disk: &dyn Disk, path: &Path, known: &OnDisk) -> Outside {
    let stat = match disk.stat(path) {
        Ok(stat) => stat,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Outside::Gone,
        Err(_) => return Outside::Unknown,
    };
    if stat.len == known.len && stat.modified.is_some() && stat.modified == known.modified {
        return Outside::Same(known.clone());
    }
    let Ok(bytes) = disk.read(path, MAX_BYTES + 1) else {
        return Outside::Unknown;
    };
    let hash = *blake3::hash(&bytes).as_bytes();
    let on_disk = OnDisk {
        len: bytes.len() as u64,
        modified: stat.modified,
        hash,
    };
    if hash == known.hash {
        return Outside::Same(on_disk);
    }
    match project::read(&bytes) {
        Ok(_) => Outside::Changed(KeptFile {
            path: path.to_owned(),
            on_disk,
        }),
        Err(error) => Outside::Broken {
            hash,
            why: error.message(),
        },
    }
}

/// A file beside the document that holds another version of it.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundCopy {
    /// Where it is.
    pub path: PathBuf,
    /// When it was written.
    pub written: Option<SystemTime>,
    /// What differs, in a sentence.
    pub differs: Message,
}

/// Finds the copies beside a document that a service for keeping folders alike may have made: by their names, and by what is
/// in them, since a person may call another project so. A copy that holds what is here, or was here before, is none.
pub fn copies(disk: &dyn Disk, document: &Path, ours: &Ours) -> Vec<FoundCopy> {
    let name = document.file_name().and_then(|name| name.to_str());
    let (Some(name), Some(folder)) = (name, document.parent()) else {
        return Vec::new();
    };
    let is_copy = |path: &PathBuf| {
        let other = path.file_name().and_then(|other| other.to_str());
        other.is_some_and(|other| is_copy_name(name, other))
    };
    let mut paths = disk.list(folder).unwrap_or_default();
    paths.retain(is_copy);
    paths.sort_unstable();
    paths.truncate(MOST_COPIES);
    if paths.is_empty() {
        return Vec::new();
    }
    let known = had(disk, ours);
    let project = &ours.project;
    let found = paths.into_iter().filter_map(|path| {
        let opened = save::open_on(disk, &path).ok()?;
        let theirs = &opened.opened.project;
        if !are_related(project, theirs) {
            return None;
        }
        let mut known = known.iter().map(|version| &version.project);
        if known.any(|version| is_same(version, theirs)) || is_same(project, theirs) {
            return None;
        }
        Some(FoundCopy {
            differs: differences(project, theirs).sentence(),
            written: opened.on_disk.modified,
            path,
        })
    });
    found.collect()
}

/// How many ids were given out is nothing that a person could take over.
fn is_same(one: &Project, other: &Project) -> bool {
    one == other || {
        let mut alike = one.clone();
        alike.ids = other.ids;
        alike == *other
    }
}

/// Three versions that are about to become one.
pub struct Merging {
    /// What is to be decided, and what not.
    pub merge: Merge,
    /// What the other file holds.
    pub theirs: Project,
    /// The other file.
    pub file: KeptFile,
    /// Whether an earlier version that both come from was found.
    pub has_base: bool,
}

impl std::fmt::Debug for Merging {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Merging")
            .field("file", &self.file)
            .finish_non_exhaustive()
    }
}

/// What a merge is made of, apart from the other file.
#[derive(Clone, Debug)]
pub struct Ours {
    /// The project on screen.
    pub project: Project,
    /// What its file had when it was last read or written.
    pub baseline: Option<Project>,
    /// Its file.
    pub path: Option<PathBuf>,
    /// When its file was written as it was last read or written here.
    pub written: Option<SystemTime>,
    /// The folder of all backups.
    pub backups: Option<PathBuf>,
}

/// Merges a document with what its own file holds by now.
///
/// # Errors
/// Where the file cannot be read.
pub fn merge_own(disk: &dyn Disk, path: &Path, ours: &Ours) -> Result<Merging, Failure> {
    let theirs = read(disk, path)?;
    Ok(merging(ours.baseline.as_ref(), &ours.project, theirs))
}

/// Merges a document with another file of the same project.
///
/// # Errors
/// Where the file cannot be read, or is a project of its own.
pub fn merge_other(disk: &dyn Disk, path: &Path, ours: &Ours) -> Result<Merging, Failure> {
    let theirs = read(disk, path)?;
    let versions = had(disk, ours);
    let written = theirs.1.on_disk.modified;
    // A copy of a sync service parted from the file before it was what it is now. Where nothing older is known, nothing tells
    // which of its differences are changes and which are only what it never saw; so everything is asked.
    let parted = versions.len() < 2 && is_copy_of(ours.path.as_deref(), path);
    let found = base(&versions, &ours.project, &theirs.0, written).filter(|_| !parted);
    if found.is_none() && !are_related(&ours.project, &theirs.0) {
        let file = path.file_name().unwrap_or(path.as_os_str());
        let what = Message::new("together-merge-unrelated");
        return Err(Failure {
            what: what.with("file", file.to_string_lossy().into_owned()),
            problems: Vec::new(),
        });
    }
    Ok(merging(found, &ours.project, theirs))
}

fn is_copy_of(document: Option<&Path>, other: &Path) -> bool {
    let name = |path: &Path| Some(path.file_name()?.to_str()?.to_owned());
    let names = document.and_then(name).zip(name(other));
    names.is_some_and(|(document, other)| is_copy_name(&document, &other))
}

fn read(disk: &dyn Disk, path: &Path) -> Result<(Project, KeptFile), Failure> {
    let Fresh { project, file, .. } = open(disk, path)?;
    let file = file.ok_or_else(|| Failure {
        what: Message::new("files-reason-not-found"),
        problems: Vec::new(),
    })?;
    Ok((project, file))
}

fn merging(base: Option<&Project>, ours: &Project, (theirs, file): (Project, KeptFile)) -> Merging {
    let merge = merge(base, ours, &theirs);
    // Put into words here and not in a frame: there may be one for every cell.
    merge.conflicts();
    Merging {
        merge,
        has_base: base.is_some(),
        theirs,
        file,
    }
}

/// The versions that the document had, the newest first.
fn had(disk: &dyn Disk, ours: &Ours) -> Vec<Version> {
    let place = ours.backups.as_ref().zip(ours.path.as_ref());
    let kept = place.and_then(|(backups, path)| versions::list(disk, backups, path).ok());
    let present = ours.baseline.clone().map(|project| Version {
        not_before: ours.written,
        project,
    });
    let kept = kept
        .unwrap_or_default()
        .versions
        .into_iter()
        .filter_map(|version| {
            let opened = save::open_on(disk, &version.path).ok()?;
            Some(Version {
                not_before: Some(version.time),
                project: opened.opened.project,
            })
        });
    present.into_iter().chain(kept).collect()
}
