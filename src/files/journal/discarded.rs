//! What becomes of journals that are left: marked as not wanted, taken away, swept when their time is over.

use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::names::{self, Files};
use super::read::{gone_is_well, is_live, read};
use super::record::{Chain, DISCARDED, Records};
use super::{JournalError, KEPT_DAYS, says};
use crate::files::save::Disk;

/// A mark has the place of a segment that no journal has.
const NUMBER: u64 = u64::MAX;
const MARK_BYTES: u64 = 4096;
/// Long enough that nothing at work can be meant.
const STRAY_AFTER: Duration = Duration::from_hours(1);

/// Marks work as not wanted any more: it is kept some days, and no start asks for it again.
///
/// # Errors
/// Where it is gone or the disk refuses.
pub fn discard(disk: &dyn Disk, folder: &Path, id: &str) -> Result<(), JournalError> {
    let files = names::of(disk, folder, id).map_err(JournalError::Disk)?;
    if files.segments.is_empty() {
        return Err(JournalError::Gone);
    }
    if files.marked && when(disk, folder, id).is_some() {
        return Ok(());
    }
    mark(disk, folder, id, SystemTime::now()).map_err(JournalError::Disk)
}

/// Away with it for good.
///
/// # Errors
/// Where it is gone or the disk refuses.
pub fn remove(disk: &dyn Disk, folder: &Path, id: &str) -> Result<(), JournalError> {
    let files = names::of(disk, folder, id).map_err(JournalError::Disk)?;
    if files == Files::default() {
        return Err(JournalError::Gone);
    }
    take_away(disk, folder, id, &files).map_err(JournalError::Disk)
}

/// Takes away what was discarded longer ago than it is kept, and says how many; besides, in silence, what holds nothing that
/// a file has not, and the remains of what was being made in a crash.
///
/// # Errors
/// Where the folder cannot be read.
pub fn sweep(disk: &dyn Disk, folder: &Path, now: SystemTime) -> Result<usize, JournalError> {
    let all = names::all(disk, folder).map_err(JournalError::Disk)?;
    let swept = all.into_iter().filter(|(id, files)| {
        let is_live = files.locked && is_live(disk, folder, id);
        if !is_live {
            remove_strays(disk, folder, id, files, now);
        }
        !is_live && !files.segments.is_empty() && sweep_one(disk, folder, id, files, now)
    });
    Ok(swept.count())
}

/// True where it was discarded and its time was over.
fn sweep_one(disk: &dyn Disk, folder: &Path, id: &str, files: &Files, now: SystemTime) -> bool {
    let kept = Duration::from_hours(24 * KEPT_DAYS);
    if let Some(at) = files.marked.then(|| when(disk, folder, id)).flatten() {
        let over = now.duration_since(at).is_ok_and(|age| age > kept);
        return over && take_away(disk, folder, id, files).is_ok();
    }
    if read(disk, folder, id, files).is_ok_and(|read| !read.is_work()) {
        // What cannot be removed now is tried again by the next sweep.
        let _ = take_away(disk, folder, id, files);
    }
    false
}

/// Segments that were never finished, and what stands beside no segment.
fn remove_strays(disk: &dyn Disk, folder: &Path, id: &str, files: &Files, now: SystemTime) {
    let alone = [names::lock(folder, id), names::mark(folder, id)];
    let alone = alone.iter().filter(|_| files.segments.is_empty());
    for stray in files.parts.iter().chain(alone) {
        let modified = disk.stat(stray).ok().and_then(|stat| stat.modified);
        let age = modified.and_then(|at| now.duration_since(at).ok());
        if age.is_some_and(|age| age > STRAY_AFTER) {
            let _ = disk.remove(stray);
        }
    }
}

/// The oldest segments go first and the mark last, so that a half of a journal is never older or more wanted than the whole.
pub(super) fn take_away(disk: &dyn Disk, folder: &Path, id: &str, files: &Files) -> io::Result<()> {
    for part in &files.parts {
        gone_is_well(disk.remove(part))?;
    }
    remove_segments(disk, folder, id, &files.segments)?;
    // Without segments these say nothing any more; what cannot be removed now is swept later.
    let _ = disk.remove(&names::mark(folder, id));
    let _ = disk.remove(&names::lock(folder, id));
    Ok(())
}

/// Removes all segments of a journal, the oldest first; they are gone when this returns. A power cut keeps no order by itself:
/// without the sync before the newest, an older one could come back alone.
pub(super) fn remove_segments(
    disk: &dyn Disk,
    folder: &Path,
    id: &str,
    numbers: &[u64],
) -> io::Result<()> {
    let remove = |number: &u64| gone_is_well(disk.remove(&names::segment(folder, id, *number)));
    if let Some((newest, older)) = numbers.split_last() {
        older.iter().try_for_each(remove)?;
        disk.sync_folder(folder)?;
        remove(newest)?;
    }
    disk.sync_folder(folder)
}

/// Writes the mark; what is left of one that was not finished goes first.
pub(super) fn mark(disk: &dyn Disk, folder: &Path, id: &str, at: SystemTime) -> io::Result<()> {
    let path = names::mark(folder, id);
    gone_is_well(disk.remove(&path))?;
    let (mut chain, mut bytes) = Chain::start(id, NUMBER);
    bytes.extend(chain.record(DISCARDED, &says::discarded(at)));
    let mut handle = disk.create_new(&path, true)?;
    handle.write(&bytes)?;
    handle.sync()?;
    disk.sync_folder(folder)
}

/// When it was marked; none where that cannot be read, and then the next start asks for it.
pub(super) fn when(disk: &dyn Disk, folder: &Path, id: &str) -> Option<SystemTime> {
    let bytes = disk.read(&names::mark(folder, id), MARK_BYTES).ok()?;
    let mut records = Records::of(&bytes, id, NUMBER).ok()?;
    let (kind, says) = records.take()?;
    (kind == DISCARDED).then(|| says::read_discarded(says))?
}
