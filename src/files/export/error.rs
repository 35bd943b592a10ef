//! Why nothing was exported.

use std::io;
use std::path::{Path, PathBuf};

use crate::files::save::{BatchError, Left, SaveError, SaveFault, reason};
use crate::i18n::Message;

/// Why nothing was exported. What stood in the folder stands there still, but for what is said to be left.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// Nothing of what was chosen is in the project.
    #[error("nothing was chosen")]
    Nothing,
    /// Files of these names stand there, and may not be replaced.
    #[error("{} of the files exist", .0.len())]
    Exist(Vec<PathBuf>),
    /// The folder cannot be made or read.
    #[error("{}: {error}", folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// A file cannot be made of this project.
    #[error("{name} cannot be made")]
    Make {
        /// Its name.
        name: String,
        /// Why.
        why: Message,
    },
    /// A file cannot be written.
    #[error("{error}")]
    Save {
        /// Which, and why.
        error: SaveError,
        /// What could not be put back after that.
        left: Vec<Left>,
    },
    /// The person did not want it any more.
    #[error("cancelled")]
    Cancelled,
}

impl From<SaveError> for ExportError {
    fn from(error: SaveError) -> Self {
        let left = Vec::new();
        Self::Save { error, left }
    }
}

impl From<BatchError> for ExportError {
    fn from(BatchError { error, left }: BatchError) -> Self {
        Self::Save { error, left }
    }
}

impl ExportError {
    pub(super) fn of_folder(folder: &Path, error: io::Error) -> Self {
        Self::Folder {
            folder: folder.to_owned(),
            error,
        }
    }

    /// The refusal in words of both languages.
    pub fn message(&self) -> Message {
        match self {
            Self::Nothing => Message::new("export-nothing"),
            Self::Exist(paths) => Message::new("table-export-exist")
                .with("count", paths.len())
                .with("paths", joined(paths)),
            Self::Folder { folder, error } => Message::new("table-export-folder")
                .with("folder", folder.display().to_string())
                .with("why", reason(error)),
            Self::Make { name, why } => Message::new("export-not-made")
                .with("name", name.as_str())
                .with("why", why.clone()),
            Self::Save { error, .. } => not_written(error),
            Self::Cancelled => Message::new("export-cancelled"),
        }
    }

    /// What is not as it was, a message for each place; mostly none.
    pub fn remarks(&self) -> Vec<Message> {
        let Self::Save { left, .. } = self else {
            return Vec::new();
        };
        let shown = |path: &Path| path.display().to_string();
        let remark = |left: &Left| match &left.kept {
            None => Message::new("export-left-new").with("path", shown(&left.path)),
            Some(kept) => Message::new("export-left-old")
                .with("path", shown(&left.path))
                .with("kept", shown(kept)),
        };
        left.iter().map(remark).collect()
    }
}

/// The words of a save speak of a project and of saving it elsewhere.
fn not_written(error: &SaveError) -> Message {
    let of = |key| Message::new(key).with("path", error.path.display().to_string());
    match &error.why {
        SaveFault::Disk { error, .. } => of("export-not-written").with("why", reason(error)),
        SaveFault::ReadOnly => of("export-read-only"),
        _ => error.message(),
    }
}

fn joined(paths: &[PathBuf]) -> String {
    let paths: Vec<String> = paths.iter().map(|p| p.display().to_string()).collect();
    paths.join(", ")
}
