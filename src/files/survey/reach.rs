//! Which files of answers a project may have read by itself: those of its own folder, and those to which a person agreed. A project
//! comes from anybody, and a path in it may lead to any file, to a device, or to a computer of the network that learns who asks.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use super::SurveyError;
use super::paths::path_of;
use crate::model::Source;

/// Files outside the folders of their projects that a person agreed to have read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agreed(BTreeSet<PathBuf>);

impl Agreed {
    /// True where a person agreed to that file.
    pub fn has(&self, file: &Path) -> bool {
        self.0.contains(&whole(file))
    }

    /// A person agreed to a file; true where that is new.
    pub fn add(&mut self, file: &Path) -> bool {
        self.0.insert(whole(file))
    }
}

impl<P: AsRef<Path>> FromIterator<P> for Agreed {
    fn from_iter<I: IntoIterator<Item = P>>(files: I) -> Self {
        let mut agreed = Self::default();
        for file in files {
            agreed.add(file.as_ref());
        }
        agreed
    }
}

fn whole(file: &Path) -> PathBuf {
    std::path::absolute(file).unwrap_or_else(|_| file.to_owned())
}

/// Where the file of a source is, as far as it may be looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where.
    pub path: PathBuf,
    /// Not where it should be, but beside the project under its name.
    pub moved: bool,
}

/// True where a source lies in the project's folder or below it, by its path alone: nothing is asked of the disk.
pub fn is_own(source: &Source, folder: Option<&Path>) -> bool {
    below(source, folder).is_some()
}

/// The path of a source from the project's folder, where it lies in it or below it by its path alone. Somebody may have put the
/// project beside the answers that it names by their whole path.
fn below<'a>(source: &'a Source, folder: Option<&Path>) -> Option<&'a Path> {
    let (kept, folder) = (Path::new(&source.path), folder?);
    let here = Path::new(".");
    let folder = whole(if folder.as_os_str().is_empty() {
        here
    } else {
        folder
    });
    let kept = kept.strip_prefix(&folder).unwrap_or(kept);
    names_below(kept).then_some(kept)
}

/// True where nobody has to be asked before the source is read, by its path alone.
pub fn may_read(source: &Source, folder: Option<&Path>, agreed: &Agreed) -> bool {
    is_own(source, folder) || agreed.has(&path_of(source, folder))
}

/// Where a source would be beside the project under its name alone, where that is another place than its own.
pub fn beside(source: &Source, folder: Option<&Path>) -> Option<PathBuf> {
    // A path of another system has other marks between folders.
    let name = source.path.rsplit(['/', '\\']).next()?;
    let beside = folder.filter(|_| names_below(Path::new(name)))?.join(name);
    (beside != path_of(source, folder)).then_some(beside)
}

/// Where the file of a source is: where it should be, else beside the project under its name.
///
/// # Errors
/// Where it lies outside the project's folder and nobody agreed to it; nothing outside is touched then, not even looked for.
pub fn find(source: &Source, folder: Option<&Path>, agreed: &Agreed) -> Result<Found, SurveyError> {
    let path = path_of(source, folder);
    let outside = || SurveyError::Outside(whole(&path));
    let asked = agreed.has(&path);
    let below = below(source, folder);
    let own = below.is_some();
    if asked || own {
        if !asked && below.is_some_and(|below| leaves_by_link(below, folder)) {
            return Err(outside());
        }
        if path.exists() {
            return Ok(Found { path, moved: false });
        }
    }
    match beside(source, folder) {
        Some(beside) if is_plain_file(&beside) => Ok(Found {
            path: beside,
            moved: true,
        }),
        _ if asked || own => Ok(Found { path, moved: false }),
        _ => Err(outside()),
    }
}

/// True for names of folders and a file and nothing else: no root, no drive, no computer, no way up, no device.
fn names_below(path: &Path) -> bool {
    let mut parts = path.components().peekable();
    parts.peek().is_some()
        && parts.all(|part| match part {
            Component::Normal(name) => !cfg!(windows) || !is_device(&name.to_string_lossy()),
            _ => false,
        })
}

/// True for names that Windows takes for a device, or that say more than a name.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end();
    let numbered = |kind: &str| {
        let (head, number) = stem.split_at_checked(3).unwrap_or_default();
        head.eq_ignore_ascii_case(kind) && number.chars().count() == 1
    };
    let named = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];
    name.contains(':')
        || named.iter().any(|known| stem.eq_ignore_ascii_case(known))
        || numbered("COM")
        || numbered("LPT")
}

/// True where a link on the way may lead out of the folder. A link is looked at and not followed.
fn leaves_by_link(path: &Path, folder: Option<&Path>) -> bool {
    let mut at = folder.map(Path::to_owned).unwrap_or_default();
    path.components().any(|part| {
        at.push(part);
        std::fs::symlink_metadata(&at).is_ok_and(|found| found.is_symlink())
    })
}

fn is_plain_file(path: &Path) -> bool {
    std::fs::symlink_metadata(path).is_ok_and(|found| found.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_windows_devices_are_told_from_names() {
        for name in ["nul", "CON.csv", "com1", "LPT9.txt", "a.csv:other", "aux "] {
            assert!(is_device(name), "{name}");
        }
        for name in ["answers.csv", "console.csv", "com.csv", "lpt10", "комод"] {
            assert!(!is_device(name), "{name}");
        }
    }
}
