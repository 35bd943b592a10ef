//! Why a file was not opened or not saved: which, why, and what to do now.

use std::io;
use std::path::{Path, PathBuf};

use crate::files::project::{ProjectFileError, Remark};
use crate::i18n::Message;

/// Why a file was not opened. Nothing has been changed.
#[derive(Debug, thiserror::Error)]
#[error("{}: {why}", .path.display())]
pub struct OpenError {
    /// Which file.
    pub path: PathBuf,
    /// Why.
    pub why: OpenFault,
}

/// What kept a file from being opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenFault {
    /// The disk refused.
    #[error("{0}")]
    Disk(io::Error),
    /// A folder in place of a file.
    #[error("a folder")]
    Folder,
    /// A device, a pipe or a socket.
    #[error("not an ordinary file")]
    NotAFile,
    /// The content is no sound project.
    #[error("{0}")]
    Content(ProjectFileError),
}

impl OpenError {
    /// The refusal in words of both languages, with the file's path.
    pub fn message(&self) -> Message {
        let key = match &self.why {
            OpenFault::Disk(error) if error.kind() == io::ErrorKind::NotFound => {
                "files-open-not-found"
            }
            OpenFault::Disk(error) => {
                return about("files-open-disk", &self.path).with("why", reason(error));
            }
            OpenFault::Folder => "files-open-folder",
            OpenFault::NotAFile => "files-open-not-a-file",
            OpenFault::Content(error) => {
                let place = error.place().filter(|_| error.remarks().len() == 1);
                let remark = Remark {
                    place,
                    what: error.message(),
                };
                return about("files-open-content", &self.path).with("why", remark.message());
            }
        };
        about(key, &self.path)
    }

    /// Everything there is to say without the path, one remark for each line of a list.
    pub fn remarks(&self) -> Vec<Remark> {
        match &self.why {
            OpenFault::Content(error) => error.remarks(),
            _ => vec![Remark {
                place: None,
                what: self.message(),
            }],
        }
    }
}

/// Why a file was not saved. What stood at the path stands there still; the temporary file is gone.
#[derive(Debug, thiserror::Error)]
#[error("{}: {why}", .path.display())]
pub struct SaveError {
    /// Which file.
    pub path: PathBuf,
    /// Why.
    pub why: SaveFault,
}

/// What kept a file from being saved.
#[derive(Debug, thiserror::Error)]
pub enum SaveFault {
    /// The text would not read back as the same project, so it was not written.
    #[error("would not read back: {0:?}")]
    NotReadBack(Option<ProjectFileError>),
    /// Larger than a project file may be.
    #[error("{bytes} bytes are too many")]
    TooLarge {
        /// How large it would be.
        bytes: u64,
    },
    /// A folder stands at the path.
    #[error("a folder")]
    Folder,
    /// A device, a pipe or a socket stands at the path.
    #[error("not an ordinary file")]
    NotAFile,
    /// The file is read-only.
    #[error("read-only")]
    ReadOnly,
    /// The file is no longer what was opened.
    #[error("changed by another program")]
    ChangedOutside,
    /// A file stands at the path and may not be replaced.
    #[error("exists")]
    Exists,
    /// The version that would be replaced could not be put into the backups.
    #[error("no backup in {}: {error}", .folder.display())]
    Backup {
        /// The folder of the backups.
        folder: PathBuf,
        /// What the disk said.
        error: io::Error,
    },
    /// The disk refused.
    #[error("{step:?}: {error}")]
    Disk {
        /// Where in the sequence.
        step: Step,
        /// What the disk said.
        error: io::Error,
    },
}

/// The steps of a save that can fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Looking at what stands at the path.
    Look,
    /// Making the temporary file beside it.
    Create,
    /// Writing it.
    Write,
    /// Waiting until it is on the disk.
    Sync,
    /// Putting it in place.
    Rename,
}

impl SaveFault {
    pub(super) const fn disk(step: Step, error: io::Error) -> Self {
        Self::Disk { step, error }
    }
}

impl SaveError {
    /// True where a person can say "overwrite": the file changed outside, or stands where a new one should.
    pub const fn can_overwrite(&self) -> bool {
        matches!(self.why, SaveFault::ChangedOutside | SaveFault::Exists)
    }

    /// The refusal in words of both languages, with the file's path and what to do.
    pub fn message(&self) -> Message {
        let path = &self.path;
        match &self.why {
            SaveFault::NotReadBack(Some(error)) => {
                let why = match error.remarks().into_iter().next() {
                    Some(remark) => remark.message(),
                    None => error.message(),
                };
                about("files-save-not-read-back", path).with("why", why)
            }
            SaveFault::NotReadBack(None) => about("files-save-not-the-same", path),
            SaveFault::TooLarge { bytes } => about("files-save-too-large", path).with(
                "why",
                ProjectFileError::TooLarge { bytes: *bytes }.message(),
            ),
            SaveFault::Folder => about("files-save-folder", path),
            SaveFault::NotAFile => about("files-save-not-a-file", path),
            SaveFault::ReadOnly => about("files-save-read-only", path),
            SaveFault::ChangedOutside => about("files-save-changed", path),
            SaveFault::Exists => about("files-save-exists", path),
            SaveFault::Backup { folder, error } => about("files-save-backup", path)
                .with("folder", shown(folder))
                .with("why", reason(error)),
            SaveFault::Disk { error, .. } => {
                about("files-save-disk", path).with("why", reason(error))
            }
        }
    }
}

/// What the disk said, in words of both languages where the cause is a known one.
pub fn reason(error: &io::Error) -> Message {
    use io::ErrorKind as Kind;
    match error.kind() {
        Kind::NotFound | Kind::NotADirectory => Message::new("files-reason-not-found"),
        Kind::PermissionDenied => Message::new("files-reason-denied"),
        Kind::StorageFull | Kind::QuotaExceeded => Message::new("files-reason-full"),
        Kind::ReadOnlyFilesystem => Message::new("files-reason-read-only"),
        Kind::InvalidFilename => Message::new("files-reason-name"),
        _ => Message::new("files-reason-other").with("words", error.to_string()),
    }
}

fn about(key: &'static str, path: &Path) -> Message {
    Message::new(key).with("path", shown(path))
}

pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}
