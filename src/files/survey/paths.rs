//! Where the file of a wave is: kept from the project's folder, so that both can move together.

use std::path::{Component, Path, PathBuf};

use crate::model::Source;

/// The path as a project keeps it: from its folder where the file lies in it or below it, else whole; slashes on every system.
pub fn path_to_keep(file: &Path, folder: Option<&Path>) -> String {
    let whole = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    let beside = folder.and_then(|folder| {
        let folder = std::path::absolute(folder).ok()?;
        whole.strip_prefix(&folder).ok().map(Path::to_owned)
    });
    match beside.filter(|path| !path.as_os_str().is_empty()) {
        Some(path) => {
            let parts = path.components().map(Component::as_os_str);
            let parts: Vec<_> = parts.map(|part| part.to_string_lossy()).collect();
            parts.join("/")
        }
        None if cfg!(windows) => whole.to_string_lossy().replace('\\', "/"),
        None => whole.to_string_lossy().into_owned(),
    }
}

/// Where the file of a source should be.
pub fn path_of(source: &Source, folder: Option<&Path>) -> PathBuf {
    let kept = Path::new(&source.path);
    match folder {
        Some(folder) if kept.is_relative() => folder.join(kept),
        _ => kept.to_owned(),
    }
}
