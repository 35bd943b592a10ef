//! Whose versions a folder has, and where a document's versions were kept before it was renamed, moved or copied.
//!
//! A folder of versions is named by the document's path. Beside them stand `document.txt`, which tells a person whose they
//! are, and `saved.txt`, the checksum of what was saved there last: a file elsewhere that holds the same is the same document.

use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::backup::{Version, versions_on};
use super::disk::{Disk, Kind};
use super::sequence::{Replace, write_new_on};
use super::temp::Temp;
use crate::files::project::MAX_BYTES;

const LABEL: &str = "document.txt";
const SAVED: &str = "saved.txt";
const BEFORE: &str = "before ";

/// More than either of them has.
const MOST_BYTES: u64 = 64 * 1024;

/// How often a document that was renamed is followed.
const MOST_NAMES: usize = 20;

type Hash = [u8; 32];

/// A folder in which a document's versions were kept under another name, and which of them are the document's: those that were
/// there when it got its new name. Later ones are of what was copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    folder: String,
    until_ms: u64,
}

/// All versions of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Past {
    /// The newest first.
    pub versions: Vec<Version>,
    /// The places at which the document was before, the latest first.
    pub places: Vec<PathBuf>,
}

/// The folder that has the versions of a file under another name; none where the file's own folder has them, or none has.
/// `holds` is the checksum of what the file holds. Of several the one whose document is not there any more is meant: that was
/// renamed and not copied.
pub fn earlier(disk: &dyn Disk, own: &Path, holds: &Hash) -> Option<Earlier> {
    if saved(disk, own).as_ref() == Some(holds) {
        return None;
    }
    let all = own.parent()?;
    let others = disk.list(all).ok()?.into_iter();
    let others =
        others.filter(|folder| folder != own && saved(disk, folder).as_ref() == Some(holds));
    let when = |folder: &PathBuf| {
        let place = Label::of(disk, folder).place;
        let stays = place.is_some_and(|place| disk.stat(&place).is_ok());
        let stat = disk.stat(&folder.join(SAVED)).ok();
        (!stays, stat.and_then(|stat| stat.modified))
    };
    let folder = others.max_by_key(when)?;
    let versions = versions_on(disk, &folder).ok()?;
    Some(Earlier {
        folder: folder.file_name()?.to_str()?.to_owned(),
        until_ms: millis(versions.first()?.time),
    })
}

/// Writes down beside the versions whose they are, what was saved, and where earlier ones are. That this fails harms nobody but
/// those who look for a document under its former name.
pub fn note(disk: &dyn Disk, own: &Path, path: &Path, holds: &Hash, earlier: Option<&Earlier>) {
    if disk.stat(own).is_err() {
        return;
    }
    let known = disk.stat(&own.join(LABEL)).is_ok();
    if !known || earlier.is_some() {
        let mut befores = Label::of(disk, own).befores;
        befores.extend(earlier.cloned());
        let mut text = format!("{}\n", path.display());
        for Earlier { folder, until_ms } in befores {
            // Writing to a string does not fail.
            let _ = writeln!(text, "{BEFORE}{folder} {until_ms}");
        }
        let _ = write_new_on(disk, &own.join(LABEL), text.as_bytes(), Replace::Allow);
    }
    let _ = note_saved(disk, own, holds);
}

/// Whole or not at all, unless the power fails: then a former name is not found, and a save did not wait for the disk.
fn note_saved(disk: &dyn Disk, own: &Path, holds: &Hash) -> io::Result<()> {
    let (temp, mut handle) = Temp::create(disk, own, true)?;
    handle.write(format!("{}\n", blake3::Hash::from(*holds).to_hex()).as_bytes())?;
    drop(handle);
    disk.rename(&temp.path, &own.join(SAVED))?;
    temp.keep();
    Ok(())
}

/// All versions of the document at a path, those under its former names too.
///
/// # Errors
/// Where its own folder is there and cannot be read.
pub fn past(disk: &dyn Disk, own: &Path, path: &Path) -> io::Result<Past> {
    let mut past = Past {
        versions: versions_on(disk, own)?,
        places: Vec::new(),
    };
    let found = held(disk, path).and_then(|holds| earlier(disk, own, &holds));
    let mut next: Vec<Earlier> = Label::of(disk, own).befores;
    next.extend(found);
    let mut seen = vec![own.to_owned()];
    while let Some(Earlier { folder, until_ms }) = next.pop() {
        let Some(folder) = own.parent().map(|all| all.join(folder)) else {
            break;
        };
        if seen.contains(&folder) || seen.len() > MOST_NAMES {
            continue;
        }
        let until = SystemTime::UNIX_EPOCH + Duration::from_millis(until_ms);
        // A former list that cannot be read takes nothing from the others.
        let versions = versions_on(disk, &folder).unwrap_or_default();
        past.versions
            .extend(versions.into_iter().filter(|version| version.time <= until));
        let label = Label::of(disk, &folder);
        past.places.extend(label.place);
        next.extend(label.befores);
        seen.push(folder);
    }
    past.versions
        .sort_by(|a, b| b.time.cmp(&a.time).then_with(|| b.path.cmp(&a.path)));
    Ok(past)
}

/// What stands beside versions.
#[derive(Default)]
struct Label {
    place: Option<PathBuf>,
    befores: Vec<Earlier>,
}

impl Label {
    fn of(disk: &dyn Disk, folder: &Path) -> Self {
        let read = disk.read(&folder.join(LABEL), MOST_BYTES).ok();
        let text = read.and_then(|bytes| String::from_utf8(bytes).ok());
        let text = text.unwrap_or_default();
        let mut lines = text.lines();
        let place = lines.next().map(PathBuf::from);
        let before = |line: &str| {
            let (folder, until_ms) = line.strip_prefix(BEFORE)?.split_once(' ')?;
            // It is the name of a folder beside this one, and leads nowhere else.
            let plain = folder.bytes().all(|byte| byte.is_ascii_hexdigit());
            Some(Earlier {
                folder: plain.then(|| folder.to_owned())?,
                until_ms: until_ms.parse().ok()?,
            })
        };
        let befores = lines.filter_map(before).collect();
        Self { place, befores }
    }
}

fn saved(disk: &dyn Disk, folder: &Path) -> Option<Hash> {
    let bytes = disk.read(&folder.join(SAVED), MOST_BYTES).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let hash = blake3::Hash::from_hex(text.trim_end()).ok()?;
    Some(*hash.as_bytes())
}

/// The checksum of what a file holds.
fn held(disk: &dyn Disk, path: &Path) -> Option<Hash> {
    let stat = disk.stat(path).ok()?;
    let sound = stat.kind == Kind::File && stat.len <= MAX_BYTES;
    let bytes = sound.then(|| disk.read(path, MAX_BYTES).ok()).flatten()?;
    Some(*blake3::hash(&bytes).as_bytes())
}

fn millis(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH);
    u64::try_from(since.unwrap_or_default().as_millis()).unwrap_or(u64::MAX)
}
