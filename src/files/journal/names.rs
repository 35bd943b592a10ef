//! The files of a journal: `ID.N.journal`, each a segment that begins with a whole state; `ID.N.part`, one being made;
//! `ID.lock`, held while its document is on screen; `ID.discarded`, where the person did not want it.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use crate::files::save::Disk;

const SEGMENT: &str = "journal";
const PART: &str = "part";
const LOCK: &str = "lock";
const MARK: &str = "discarded";

/// What is in a folder of one journal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Files {
    /// Numbers of segments, the oldest first.
    pub(super) segments: Vec<u64>,
    /// Half-made ones.
    pub(super) parts: Vec<PathBuf>,
    pub(super) marked: bool,
    pub(super) locked: bool,
}

pub(super) fn segment(folder: &Path, id: &str, number: u64) -> PathBuf {
    folder.join(format!("{id}.{number}.{SEGMENT}"))
}

pub(super) fn part(folder: &Path, id: &str, number: u64) -> PathBuf {
    folder.join(format!("{id}.{number}.{PART}"))
}

pub(super) fn lock(folder: &Path, id: &str) -> PathBuf {
    folder.join(format!("{id}.{LOCK}"))
}

pub(super) fn mark(folder: &Path, id: &str) -> PathBuf {
    folder.join(format!("{id}.{MARK}"))
}

/// Milliseconds since 1970, process, count: the first says when a journal began that cannot be read.
pub(super) fn begun_ms(id: &str) -> u64 {
    let first = id.split('-').next().unwrap_or_default();
    first.parse().unwrap_or(0)
}

/// The journals of a folder; none where there is no folder.
pub(super) fn all(disk: &dyn Disk, folder: &Path) -> io::Result<BTreeMap<String, Files>> {
    let paths = match disk.list(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        paths => paths?,
    };
    let mut all: BTreeMap<String, Files> = BTreeMap::new();
    for path in paths {
        if let Some((id, what)) = parsed(&path) {
            let files = all.entry(id.to_owned()).or_default();
            match what {
                What::Segment(number) => files.segments.push(number),
                What::Part => files.parts.push(path),
                What::Lock => files.locked = true,
                What::Mark => files.marked = true,
            }
        }
    }
    for files in all.values_mut() {
        files.segments.sort_unstable();
    }
    Ok(all)
}

/// The files of one journal.
pub(super) fn of(disk: &dyn Disk, folder: &Path, id: &str) -> io::Result<Files> {
    Ok(all(disk, folder)?.remove(id).unwrap_or_default())
}

enum What {
    Segment(u64),
    Part,
    Lock,
    Mark,
}

fn parsed(path: &Path) -> Option<(&str, What)> {
    let (name, end) = path.file_name()?.to_str()?.rsplit_once('.')?;
    let (id, what) = match end {
        LOCK => (name, What::Lock),
        MARK => (name, What::Mark),
        SEGMENT | PART => {
            let (id, digits) = name.rsplit_once('.')?;
            let number: u64 = digits.parse().ok()?;
            // Only as it is written: "+1" and "01" are somebody else's.
            let what = match end {
                _ if number.to_string() != digits => return None,
                PART => What::Part,
                _ => What::Segment(number),
            };
            (id, what)
        }
        _ => return None,
    };
    is_id(id).then_some((id, what))
}

fn is_id(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_ours_are_ours() {
        let id = |name: &str| parsed(Path::new(name)).map(|(id, _)| id.to_owned());
        for name in [
            "1-2-3.0.journal",
            "1-2-3.17.part",
            "1-2-3.lock",
            "1-2-3.discarded",
        ] {
            assert_eq!(id(name).as_deref(), Some("1-2-3"), "{name}");
        }
        for name in [
            "1-2-3.journal",
            "1-2-3.+1.journal",
            "1-2-3.01.journal",
            "my.1.journal",
            ".1.journal",
            "1-2-3.1.journal.bak",
            "notes.lock",
            "1-2-3",
        ] {
            assert_eq!(id(name), None, "{name}");
        }
        assert_eq!(begun_ms("1700-2-3"), 1700);
    }
}
