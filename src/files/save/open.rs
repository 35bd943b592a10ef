//! Opening a project file, and what is remembered of it to notice a change outside.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::disk::{Disk, Kind, RealDisk, Stat};
use super::error::{OpenError, OpenFault};
use crate::files::project::{self, MAX_BYTES, Opened, ProjectFileError};

/// A file as it was when this program last read or wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnDisk {
    /// Bytes.
    pub len: u64,
    /// When it was last written, where the file system knows: tells cheaply that a file is worth a look.
    pub modified: Option<SystemTime>,
    /// BLAKE3 of the content: decides whether it is the same.
    pub hash: [u8; 32],
}

impl OnDisk {
    pub(super) fn of(bytes: &[u8], stat: Option<Stat>) -> Self {
        Self {
            len: bytes.len() as u64,
            modified: stat.and_then(|stat| stat.modified),
            hash: *blake3::hash(bytes).as_bytes(),
        }
    }

    /// True where the bytes are those that this remembers.
    pub(super) fn holds(&self, bytes: &[u8]) -> bool {
        self.len == bytes.len() as u64 && self.hash == *blake3::hash(bytes).as_bytes()
    }
}

/// A project with the file it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedFile {
    /// The path as it was given.
    pub path: PathBuf,
    /// The project and what is to be said about it.
    pub opened: Opened,
    /// The file as it was read.
    pub on_disk: OnDisk,
}

/// Opens a project file.
///
/// # Errors
/// Where it cannot be read or is no sound project. It is left as it is.
pub fn open(path: &Path) -> Result<OpenedFile, OpenError> {
    open_on(&RealDisk, path)
}

/// Opens a project file on a disk.
///
/// # Errors
/// As [`open`].
pub fn open_on(disk: &dyn Disk, path: &Path) -> Result<OpenedFile, OpenError> {
    let refuse = |why| OpenError {
        path: path.to_owned(),
        why,
    };
    let stat = disk
        .stat(path)
        .map_err(|error| refuse(OpenFault::Disk(error)))?;
    match stat.kind {
        Kind::File => {}
        Kind::Folder => return Err(refuse(OpenFault::Folder)),
        Kind::Other => return Err(refuse(OpenFault::NotAFile)),
    }
    if stat.len > MAX_BYTES {
        let error = ProjectFileError::TooLarge { bytes: stat.len };
        return Err(refuse(OpenFault::Content(error)));
    }
    let bytes = disk
        .read(path, MAX_BYTES + 1)
        .map_err(|error| refuse(OpenFault::Disk(error)))?;
    let opened = project::read(&bytes).map_err(|error| refuse(OpenFault::Content(error)))?;
    Ok(OpenedFile {
        path: path.to_owned(),
        opened,
        on_disk: OnDisk::of(&bytes, Some(stat)),
    })
}
