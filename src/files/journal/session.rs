//! The files of the document on screen: under one name that no other document has, locked while it is there.

use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant, SystemTime};

use super::open::{Grown, Open};
use super::read::gone_is_well;
use super::says::Note;
use super::segment::{self, MOST_BYTES};
use super::{Origin, discarded, names};
use crate::files::save::{Disk, Handle, Lock};

/// The newest and the one before, should the newest be damaged.
const KEPT_SEGMENTS: usize = 2;
const TRIES: u32 = 20;
/// Waits between tries of a rename that a virus scanner holds up.
const RENAME_WAITS_MS: [u64; 5] = [10, 20, 40, 80, 160];
/// Folders that may have been made for ours.
const FOLDERS_AROUND: usize = 3;

/// One document's files.
pub(super) struct Session {
    id: String,
    /// None where the file system has no locks.
    lock: Option<Lock>,
    /// Segments on the disk, the oldest first.
    segments: Vec<u64>,
    /// Those that are to go: of what a file has by now, or that could not be taken away when it was time.
    outdated: Vec<u64>,
    next: u64,
}

impl Session {
    pub(super) fn begin(disk: &dyn Disk, folder: &Path) -> io::Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let is_new = disk.stat(folder).is_err();
        disk.create_folder(folder)?;
        if is_new {
            // Or a power cut could take the folder with all that is in it. Some of these are not ours to sync.
            for around in folder.ancestors().skip(1).take(FOLDERS_AROUND) {
                let _ = disk.sync_folder(around);
            }
        }
        for _ in 0..TRIES {
            let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
            let ms = since.unwrap_or_default().as_millis();
            let count = COUNT.fetch_add(1, Ordering::Relaxed);
            let id = format!("{ms}-{}-{count}", std::process::id());
            let lock = match disk.lock(&names::lock(folder, &id)) {
                Ok(Some(lock)) => Some(lock),
                Ok(None) => continue,
                Err(_) => None,
            };
            return Ok(Self {
                id,
                lock,
                segments: Vec::new(),
                outdated: Vec::new(),
                next: 0,
            });
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// False where somebody emptied the folder: then the lock holds nothing any more.
    pub(super) fn is_there(&self, disk: &dyn Disk, folder: &Path) -> bool {
        let lock = || disk.stat(&names::lock(folder, &self.id));
        self.lock.is_none() || !lock().is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
    }

    pub(super) const fn has_segments(&self) -> bool {
        !self.segments.is_empty() || !self.outdated.is_empty()
    }

    /// The number of the segment that a reader takes first, if it is there.
    pub(super) fn newest(&self) -> Option<u64> {
        self.segments.last().copied()
    }

    /// Begins a segment with a whole state. Only when that is on the disk has it a segment's name, so that one that begins
    /// with anything else was damaged later. A name is never used twice.
    pub(super) fn segment(
        &mut self,
        disk: &dyn Disk,
        folder: &Path,
        origin: &Origin,
        (note, text): (Note, Vec<u8>),
    ) -> io::Result<Open> {
        let number = self.next;
        self.next += 1;
        let (chain, bytes) = segment::begin(&self.id, number, origin, &note, &text);
        let len = bytes.len() as u64;
        if len > MOST_BYTES {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let part = names::part(folder, &self.id, number);
        let path = names::segment(folder, &self.id, number);
        let handle = written(disk, &part, &bytes).inspect_err(|_| {
            // What cannot be removed now is swept later.
            let _ = disk.remove(&part);
        })?;
        // Before the rename: after an error there it may stand under its new name or not.
        self.segments.push(number);
        rename(disk, &part, &path)?;
        disk.sync_folder(folder)?;
        Ok(Open {
            number,
            path,
            handle,
            chain,
            note,
            text,
            grown: Grown::begun(len, Instant::now()),
        })
    }

    /// Everything so far is in a file of the person's.
    pub(super) fn outdate(&mut self) {
        self.outdated.append(&mut self.segments);
    }

    /// Takes all segments away.
    pub(super) fn clear(&mut self, disk: &dyn Disk, folder: &Path) -> io::Result<()> {
        self.outdate();
        discarded::remove_segments(disk, folder, &self.id, &self.outdated)?;
        self.outdated.clear();
        Ok(())
    }

    /// Takes away what is not needed any more; what cannot be removed now is tried again with the next segment.
    pub(super) fn retire(&mut self, disk: &dyn Disk, folder: &Path) {
        let old = self.segments.len().saturating_sub(KEPT_SEGMENTS);
        self.outdated.extend(self.segments.drain(..old));
        let id = &self.id;
        self.outdated.retain(|number| {
            gone_is_well(disk.remove(&names::segment(folder, id, *number))).is_err()
        });
    }

    /// Marks what there is as not wanted, and lets go of it.
    pub(super) fn discard(self, disk: &dyn Disk, folder: &Path) -> io::Result<()> {
        let marked = discarded::mark(disk, folder, &self.id, SystemTime::now());
        drop(self.lock);
        let _ = disk.remove(&names::lock(folder, &self.id));
        marked
    }

    /// Takes everything away.
    pub(super) fn end(self, disk: &dyn Disk, folder: &Path) -> io::Result<()> {
        drop(self.lock);
        let files = names::of(disk, folder, &self.id)?;
        discarded::take_away(disk, folder, &self.id, &files)
    }
}

fn written(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<Box<dyn Handle>> {
    let mut handle = disk.create_new(path, true)?;
    handle.write(bytes)?;
    handle.sync()?;
    Ok(handle)
}

fn rename(disk: &dyn Disk, from: &Path, to: &Path) -> io::Result<()> {
    for wait_ms in RENAME_WAITS_MS {
        match disk.rename(from, to) {
            Err(error) if disk.is_passing(&error) => disk.pause(Duration::from_millis(wait_ms)),
            done => return done,
        }
    }
    disk.rename(from, to)
}
