//! Jobs on a document's earlier versions: which there are, what each differs in, one of them read.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::file::Failure;
use crate::files::project::Notice;
use crate::files::save::{self, Disk, Past, reason};
use crate::i18n::Message;
use crate::methods::versions::differences;
use crate::model::Project;

/// How many differences are told one by one.
const LINES: usize = 50;

/// The folder of a document's versions among all backups. It is named by the path of the file itself, wherever a link to it
/// lies, and no other document has it; a document that is saved in another place begins its own.
pub fn folder_of(disk: &dyn Disk, backups: &Path, path: &Path) -> PathBuf {
    let path = disk
        .resolve(path)
        .or_else(|_| std::path::absolute(path))
        .unwrap_or_else(|_| path.to_owned());
    let hash = blake3::hash(path.as_os_str().as_encoded_bytes());
    backups.join(hash.to_hex().chars().take(32).collect::<String>())
}

/// The earlier versions of the document at a path, those under its former names too.
///
/// # Errors
/// Where their folder cannot be read.
pub fn list(disk: &dyn Disk, backups: &Path, path: &Path) -> Result<Past, Failure> {
    let folder = folder_of(disk, backups, path);
    save::past(disk, &folder, path).map_err(|error| Failure {
        what: Message::new("earlier-unlisted")
            .with("folder", folder.to_string_lossy().into_owned())
            .with("why", reason(&error)),
        problems: Vec::new(),
    })
}

/// Whether there is any earlier version of the document at a path.
pub fn any(disk: &dyn Disk, backups: Option<&Path>, path: &Path) -> bool {
    backups.is_some_and(|backups| {
        list(disk, backups, path).is_ok_and(|found| !found.versions.is_empty())
    })
}

/// Reads a version.
///
/// # Errors
/// Where it is damaged, in words.
pub fn read(disk: &dyn Disk, version: &Path) -> Result<(Project, Vec<Message>), Message> {
    match save::open_on(disk, version) {
        Ok(read) => Ok((
            read.opened.project,
            read.opened.notices.iter().map(Notice::message).collect(),
        )),
        Err(error) => Err(error.message()),
    }
}

/// What a version was found to hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Look {
    /// What the present has.
    Same,
    /// Something else: what changed from it to the present.
    Differs {
        /// All in a sentence.
        sentence: Message,
        /// The first differences, one by one.
        lines: Vec<Message>,
        /// How many more there are.
        more: usize,
    },
    /// A sound project, where there is no present one.
    Holds {
        /// How many factors.
        factors: usize,
        /// How many touchpoints.
        touchpoints: usize,
    },
}

/// Reads a version and compares it with the present project, if there is one.
///
/// # Errors
/// As [`read`].
pub fn look(disk: &dyn Disk, version: &Path, present: Option<&Project>) -> Result<Look, Message> {
    let (project, _) = read(disk, version)?;
    let Some(present) = present else {
        return Ok(Look::Holds {
            factors: project.factors.len(),
            touchpoints: project.touchpoints.len(),
        });
    };
    let found = differences(&project, present);
    Ok(if found.is_empty() {
        Look::Same
    } else {
        let mut lines = found.lines();
        let more = lines.len().saturating_sub(LINES);
        lines.truncate(LINES);
        Look::Differs {
            sentence: found.sentence(),
            lines,
            more,
        }
    })
}

/// Takes temporary files away that a crash left beside recent files and in the backups; what cannot be looked at is left for
/// the next start.
pub fn sweep(disk: &dyn Disk, recent: &[PathBuf], backups: Option<&Path>) {
    let beside = recent.iter().filter_map(|path| {
        let path = disk.resolve(path).ok()?;
        Some(path.parent()?.to_owned())
    });
    let kept = backups.and_then(|backups| disk.list(backups).ok());
    let mut folders: Vec<PathBuf> = beside.chain(kept.into_iter().flatten()).collect();
    folders.sort_unstable();
    folders.dedup();
    for folder in folders {
        let _ = save::sweep_on(disk, &folder, SystemTime::now());
    }
}
