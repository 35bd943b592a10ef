//! Versions that a save replaced, in a folder of the document's own.

use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::disk::{Disk, RealDisk, Stat};
use super::temp::Temp;
use super::thin;
use crate::files::project::MAX_BYTES;

/// How far apart versions are that the program saved by itself.
pub const APART: Duration = Duration::from_mins(10);

const DIGITS: usize = 16;
const BY_ITSELF: &str = "-auto";
const END: &str = ".ron";

/// Where a save keeps what it replaces.
#[derive(Clone, Copy, Debug)]
pub struct Backups<'a> {
    /// The document's own folder, which need not be there yet.
    pub folder: &'a Path,
    /// True where what is replaced was saved by the program itself after a pause, and not by a person or another program.
    pub by_itself: bool,
    /// The time.
    pub now: SystemTime,
    /// How far the person's clock is ahead of UTC, in milliseconds.
    pub zone_ms: i64,
}

impl<'a> Backups<'a> {
    /// For what a person saved or opened, now and here.
    pub fn of(folder: &'a Path) -> Self {
        let zone_s = chrono::Local::now().offset().local_minus_utc();
        Self {
            folder,
            by_itself: false,
            now: SystemTime::now(),
            zone_ms: i64::from(zone_s) * 1000,
        }
    }
}

/// An earlier version of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its own file.
    pub path: PathBuf,
    /// When it was saved; where that is not known, when it was replaced.
    pub time: SystemTime,
    /// Its size in bytes.
    pub bytes: u64,
    /// True where the program saved it by itself.
    pub by_itself: bool,
}

/// The earlier versions in a folder, the newest first; none where there is no folder.
///
/// # Errors
/// Where the folder is there and cannot be read.
pub fn versions(folder: &Path) -> io::Result<Vec<Version>> {
    versions_on(&RealDisk, folder)
}

/// The earlier versions in a folder of a disk.
///
/// # Errors
/// As [`versions`].
pub fn versions_on(disk: &dyn Disk, folder: &Path) -> io::Result<Vec<Version>> {
    let found = match stamped(disk, folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        found => found?,
    };
    let version = |found: Stamped| Version {
        time: SystemTime::UNIX_EPOCH + Duration::from_millis(found.stamp),
        bytes: disk.stat(&found.path).map_or(0, |stat| stat.len),
        by_itself: found.by_itself,
        path: found.path,
    };
    Ok(found.into_iter().map(version).collect())
}

/// A version by its name: milliseconds since 1970, and who saved it.
struct Stamped {
    stamp: u64,
    by_itself: bool,
    path: PathBuf,
}

impl Stamped {
    fn of(path: PathBuf) -> Option<Self> {
        let name = path.file_name()?.to_str()?.strip_suffix(END)?;
        let (digits, by_itself) = match name.strip_suffix(BY_ITSELF) {
            Some(digits) => (digits, true),
            None => (name, false),
        };
        let ours = digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit());
        let stamp = ours.then(|| digits.parse().ok()).flatten()?;
        Some(Self {
            stamp,
            by_itself,
            path,
        })
    }

    fn name(stamp: u64, by_itself: bool) -> String {
        let mark = if by_itself { BY_ITSELF } else { "" };
        format!("{stamp:0DIGITS$}{mark}{END}")
    }
}

fn stamped(disk: &dyn Disk, folder: &Path) -> io::Result<Vec<Stamped>> {
    let mut found: Vec<Stamped> = disk
        .list(folder)?
        .into_iter()
        .filter_map(Stamped::of)
        .collect();
    found.sort_unstable_by(|a, b| b.stamp.cmp(&a.stamp).then_with(|| b.path.cmp(&a.path)));
    Ok(found)
}

/// Puts a copy of a file that is about to be replaced into the backups, on the disk when this returns. Nothing is taken away
/// yet: the file may come not to be replaced.
///
/// Not kept is what is there already, as after a save that failed behind this step, and what the program saved by itself less
/// than ten minutes after the last version: a person who comes back looks for how it was an hour ago, not 15 seconds.
pub(super) fn keep(
    disk: &dyn Disk,
    file: &Path,
    stat: Stat,
    backups: &Backups<'_>,
) -> io::Result<()> {
    let folder = backups.folder;
    make_folder(disk, folder)?;
    let known = stamped(disk, folder)?;
    let last = known.first();
    let stamp = stamp_of(stat, last, backups.now);
    if let Some(last) = last {
        let gap_ms = stamp.saturating_sub(last.stamp);
        if backups.by_itself && u128::from(gap_ms) < APART.as_millis() {
            return Ok(());
        }
        if (backups.by_itself || !last.by_itself) && holds_the_same(disk, &last.path, file, stat) {
            return Ok(());
        }
    }
    let temp = Temp::copy(disk, folder, file)?;
    let name = Stamped::name(stamp, backups.by_itself);
    disk.rename(&temp.path, &folder.join(name))?;
    temp.keep();
    disk.sync_folder(folder)
}

/// Takes away what need not be kept any longer; each kind on its own, so that what the program saved by itself never pushes
/// out what a person saved. What cannot be removed now is removed another time: it harms nobody.
pub(super) fn thin(disk: &dyn Disk, backups: &Backups<'_>) {
    let known = stamped(disk, backups.folder).unwrap_or_default();
    for kind in [false, true] {
        let of_kind: Vec<&Stamped> = known.iter().filter(|v| v.by_itself == kind).collect();
        let stamps: Vec<u64> = of_kind.iter().map(|version| version.stamp).collect();
        let stays = thin::kept(&stamps, backups.zone_ms);
        for (version, _) in of_kind.iter().zip(stays).filter(|(_, stays)| !stays) {
            let _ = disk.remove(&version.path);
        }
    }
}

/// When a file was written; but never before the last version, so that what comes in later is never the first to go, and never
/// in the future.
fn stamp_of(stat: Stat, last: Option<&Stamped>, now: SystemTime) -> u64 {
    let earliest = last.map_or(0, |last| last.stamp + 1);
    let now = millis(now);
    let written = stat.modified.map(millis);
    written
        .filter(|written| (earliest..=now).contains(written))
        .unwrap_or_else(|| now.max(earliest))
}

fn millis(time: SystemTime) -> u64 {
    let since = time
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX - 1)
}

fn holds_the_same(disk: &dyn Disk, version: &Path, file: &Path, stat: Stat) -> bool {
    let read = |path| disk.read(path, MAX_BYTES + 1).ok();
    stat.len <= MAX_BYTES
        && disk
            .stat(version)
            .is_ok_and(|version| version.len == stat.len)
        && read(version).is_some_and(|bytes| Some(bytes) == read(file))
}

/// Makes the folder and those around it, each one's name on the disk: a version in a folder that a power cut takes away is lost.
fn make_folder(disk: &dyn Disk, folder: &Path) -> io::Result<()> {
    let is_missing = |folder: &&Path| {
        let found = disk.stat(folder);
        found.is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
    };
    let missing: Vec<&Path> = folder.ancestors().take_while(is_missing).collect();
    if missing.is_empty() {
        return Ok(());
    }
    disk.create_folder(folder)?;
    for made in missing {
        if let Some(around) = made.parent() {
            disk.sync_folder(around)?;
        }
    }
    Ok(())
}
