//! The save sequence: at every moment either the old or the new file stands whole at its path, and "saved" is said after the last sync.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::backup::{self, Backups};
use super::disk::{Disk, Kind, RealDisk, Stat};
use super::error::{SaveError, SaveFault, Step, reason, shown};
use super::open::OnDisk;
use super::temp::Temp;
use crate::files::project::{self, MAX_BYTES};
use crate::i18n::Message;
use crate::model::Project;

/// Waits between tries of a rename that a virus scanner or a sync client holds up.
const RENAME_WAITS_MS: [u64; 7] = [10, 25, 50, 100, 200, 400, 800];

/// Whether a file that exists may be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replace {
    /// No: it is an error.
    Refuse,
    /// Yes.
    Allow,
}

/// A file that is saved.
#[derive(Debug)]
pub struct Saved {
    /// The file as it now is.
    pub on_disk: OnDisk,
    /// What a person should know about it.
    pub notices: Vec<SaveNotice>,
}

/// What a person should know about a file that was saved.
#[derive(Debug)]
pub enum SaveNotice {
    /// The disk reported an error after the file was in place: a power cut now could bring the old one back.
    Unsure(io::Error),
    /// The permissions or the group of the old file could not be given to the new one.
    Rights(io::Error),
    /// The version that was replaced, which was this program's own, could not be put into the backups.
    NoBackup {
        /// The folder of the backups.
        folder: PathBuf,
        /// What the disk said.
        error: io::Error,
    },
}

impl SaveNotice {
    /// The notice in words of both languages.
    pub fn message(&self) -> Message {
        match self {
            Self::Unsure(error) => Message::new("files-saved-unsure").with("why", reason(error)),
            Self::Rights(error) => Message::new("files-saved-rights").with("why", reason(error)),
            Self::NoBackup { folder, error } => Message::new("files-saved-no-backup")
                .with("folder", shown(folder))
                .with("why", reason(error)),
        }
    }
}

/// Saves a project.
///
/// `expected` is the file as it was last read or written: where the file at the path is another one by now, nothing is written.
/// Without it whatever stands there is replaced; the person must have said so. What is replaced goes to the folder `backups`.
///
/// # Errors
/// Where anything fails before the new file is in place. Then the old one is untouched.
pub fn save(
    path: &Path,
    project: &Project,
    expected: Option<&OnDisk>,
    backups: Option<&Path>,
) -> Result<Saved, SaveError> {
    save_on(&RealDisk, path, project, expected, backups)
}

/// Saves a project on a disk.
///
/// # Errors
/// As [`save`].
pub fn save_on(
    disk: &dyn Disk,
    path: &Path,
    project: &Project,
    expected: Option<&OnDisk>,
    backups: Option<&Path>,
) -> Result<Saved, SaveError> {
    let backups = backups.map(Backups::of);
    save_keeping(disk, path, project, expected, backups.as_ref())
}

/// Saves a project on a disk, and says how what it replaces is kept.
///
/// # Errors
/// As [`save`].
pub fn save_keeping(
    disk: &dyn Disk,
    path: &Path,
    project: &Project,
    expected: Option<&OnDisk>,
    backups: Option<&Backups<'_>>,
) -> Result<Saved, SaveError> {
    let over = match expected {
        Some(expected) => Over::Known(expected),
        None => Over::Anything,
    };
    text_of(project)
        .and_then(|text| write(disk, path, text.as_bytes(), over, backups))
        .map_err(|why| refused(path, why))
}

/// Saves a project as a new file: what the command line makes. A file that stands there is replaced only where that is allowed.
///
/// # Errors
/// As [`save`], and where a file stands there that may not be replaced.
pub fn save_new(path: &Path, project: &Project, replace: Replace) -> Result<Saved, SaveError> {
    save_new_on(&RealDisk, path, project, replace)
}

/// Saves a project as a new file on a disk.
///
/// # Errors
/// As [`save_new`].
pub fn save_new_on(
    disk: &dyn Disk,
    path: &Path,
    project: &Project,
    replace: Replace,
) -> Result<Saved, SaveError> {
    text_of(project)
        .map_err(|why| refused(path, why))
        .and_then(|text| write_new_on(disk, path, text.as_bytes(), replace))
}

/// Writes a file whole or not at all: exports, and what the command line makes.
///
/// # Errors
/// Where anything fails, or a file stands there and may not be replaced. What stood there is untouched.
pub fn write_new(path: &Path, bytes: &[u8], replace: Replace) -> Result<Saved, SaveError> {
    write_new_on(&RealDisk, path, bytes, replace)
}

/// Writes a file on a disk.
///
/// # Errors
/// As [`write_new`].
pub fn write_new_on(
    disk: &dyn Disk,
    path: &Path,
    bytes: &[u8],
    replace: Replace,
) -> Result<Saved, SaveError> {
    let over = match replace {
        Replace::Refuse => Over::Nothing,
        Replace::Allow => Over::Anything,
    };
    write(disk, path, bytes, over, None).map_err(|why| refused(path, why))
}

pub(super) fn refused(path: &Path, why: SaveFault) -> SaveError {
    SaveError {
        path: path.to_owned(),
        why,
    }
}

/// The text of a project, read back and compared, so that no file is ever written that would not open.
fn text_of(project: &Project) -> Result<String, SaveFault> {
    let text = project::to_text(project);
    let bytes = text.len() as u64;
    if bytes > MAX_BYTES {
        return Err(SaveFault::TooLarge { bytes });
    }
    match project::read(text.as_bytes()) {
        Ok(opened) if opened.project == *project && opened.notices.is_empty() => Ok(text),
        Ok(_) => Err(SaveFault::NotReadBack(None)),
        Err(error) => Err(SaveFault::NotReadBack(Some(error))),
    }
}

/// What may be replaced.
#[derive(Clone, Copy, Debug)]
pub enum Over<'a> {
    /// Nothing.
    Nothing,
    /// The file where it still is as it was.
    Known(&'a OnDisk),
    /// Any file.
    Anything,
}

fn write(
    disk: &dyn Disk,
    path: &Path,
    bytes: &[u8],
    over: Over<'_>,
    backups: Option<&Backups<'_>>,
) -> Result<Saved, SaveFault> {
    let look = |error| SaveFault::disk(Step::Look, error);
    let target = disk.resolve(path).map_err(look)?;
    let old = replaceable(disk, &target, over)?;
    let folder = target.parent().unwrap_or(Path::new("."));
    let mut notices = Vec::new();

    let (temp, mut handle) = Temp::create(disk, folder, old.is_some())
        .map_err(|error| SaveFault::disk(Step::Create, error))?;
    handle
        .write(bytes)
        .map_err(|error| SaveFault::disk(Step::Write, error))?;
    // Before the sync, so that the rights are on the disk with the bytes.
    if old.is_some()
        && let Err(error) = disk.copy_rights(&target, &temp.path)
    {
        notices.push(SaveNotice::Rights(error));
    }
    handle
        .sync()
        .map_err(|error| SaveFault::disk(Step::Sync, error))?;
    drop(handle);

    if let (Some(old), Some(backups)) = (old, backups)
        && let Err(error) = backup::keep(disk, &target, old, backups)
    {
        let folder = backups.folder.to_owned();
        // The person's own last save may go without a copy; what somebody else wrote may not.
        if matches!(over, Over::Known(_)) {
            notices.push(SaveNotice::NoBackup { folder, error });
        } else {
            return Err(SaveFault::Backup { folder, error });
        }
    }
    // Somebody may have written while we did.
    if found(disk, &target).map_err(look)? != old {
        return Err(match over {
            Over::Nothing => SaveFault::Exists,
            _ => SaveFault::ChangedOutside,
        });
    }
    rename(disk, &temp.path, &target).map_err(|error| SaveFault::disk(Step::Rename, error))?;
    temp.keep();
    if let Err(error) = disk.sync_folder(folder) {
        notices.push(SaveNotice::Unsure(error));
    } else if let Some(backups) = backups {
        // Only now: until the new file is there for good, no version is one too many.
        backup::thin(disk, backups);
    }
    let on_disk = OnDisk::of(bytes, disk.stat(&target).ok());
    Ok(Saved { on_disk, notices })
}

/// What stands at a path; none where nothing does.
pub(super) fn found(disk: &dyn Disk, path: &Path) -> io::Result<Option<Stat>> {
    match disk.stat(path) {
        Ok(stat) => Ok(Some(stat)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// What stands at the path, if it may be replaced.
pub(super) fn replaceable(
    disk: &dyn Disk,
    target: &Path,
    over: Over<'_>,
) -> Result<Option<Stat>, SaveFault> {
    let look = |error| SaveFault::disk(Step::Look, error);
    let Some(old) = found(disk, target).map_err(look)? else {
        return Ok(None);
    };
    match old.kind {
        Kind::Folder => return Err(SaveFault::Folder),
        Kind::Other => return Err(SaveFault::NotAFile),
        Kind::File => {}
    }
    if matches!(over, Over::Nothing) {
        return Err(SaveFault::Exists);
    }
    // A rename asks only the folder, and the administrator may write anything: the file's own mark must be asked for.
    if old.read_only {
        return Err(SaveFault::ReadOnly);
    }
    disk.may_write(target).map_err(|error| match error.kind() {
        io::ErrorKind::PermissionDenied => SaveFault::ReadOnly,
        _ => look(error),
    })?;
    if let Over::Known(expected) = over
        && (old.len != expected.len
            || !expected.holds(&disk.read(target, MAX_BYTES + 1).map_err(look)?))
    {
        return Err(SaveFault::ChangedOutside);
    }
    Ok(Some(old))
}

pub(super) fn rename(disk: &dyn Disk, from: &Path, to: &Path) -> io::Result<()> {
    for wait_ms in RENAME_WAITS_MS {
        match disk.rename(from, to) {
            Err(error) if disk.is_passing(&error) => disk.pause(Duration::from_millis(wait_ms)),
            done => return done,
        }
    }
    disk.rename(from, to)
}
