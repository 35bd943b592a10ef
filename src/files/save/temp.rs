//! Temporary files: named so that they never depend on the document's name, taken away after any failure, swept when stray.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use super::disk::{Disk, Handle, RealDisk};

const START: &str = ".touchrank-";
const END: &str = ".tmp";
const TRIES: u32 = 20;

/// Long enough that no save at work can be meant.
const STRAY_AFTER: Duration = Duration::from_hours(1);

/// A temporary file, removed when dropped unless it was kept.
pub(super) struct Temp<'a> {
    disk: &'a dyn Disk,
    pub(super) path: PathBuf,
    kept: bool,
}

impl<'a> Temp<'a> {
    /// A new one in a folder. A name of a hundred and more Cyrillic letters leaves no room beside it, so the name is our own.
    pub(super) fn create(
        disk: &'a dyn Disk,
        folder: &Path,
        private: bool,
    ) -> io::Result<(Self, Box<dyn Handle>)> {
        let mut tried = 0;
        loop {
            let path = folder.join(name());
            match disk.create_new(&path, private) {
                Ok(handle) => {
                    let kept = false;
                    return Ok((Self { disk, path, kept }, handle));
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && tried < TRIES => {
                    tried += 1;
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// A new one with the content of a file, which is on the disk when this returns.
    pub(super) fn copy(disk: &'a dyn Disk, folder: &Path, file: &Path) -> io::Result<Self> {
        let mut tried = 0;
        loop {
            let path = folder.join(name());
            match disk.copy_new(file, &path) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && tried < TRIES => {
                    tried += 1;
                }
                // Half of it may lie there, and is taken away as the temporary file of a failed save is.
                result => {
                    let kept = false;
                    let copy = Self { disk, path, kept };
                    return result.map(|()| copy);
                }
            }
        }
    }

    /// It has become the document.
    pub(super) fn keep(mut self) {
        self.kept = true;
    }
}

impl Drop for Temp<'_> {
    fn drop(&mut self) {
        if !self.kept {
            // What cannot be removed now is swept at a later start.
            let _ = self.disk.remove(&self.path);
        }
    }
}

fn name() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let nanos = since.unwrap_or_default().as_nanos();
    format!("{START}{}-{nanos}-{count}{END}", std::process::id())
}

/// Takes temporary files of ours away that a crash left in a folder over an hour ago; says how many.
///
/// # Errors
/// Where the folder cannot be read. A file that cannot be removed is left for the next time.
pub fn sweep(folder: &Path) -> io::Result<usize> {
    sweep_on(&RealDisk, folder, SystemTime::now())
}

/// As [`sweep`], on a disk, at a time.
///
/// # Errors
/// As [`sweep`].
pub fn sweep_on(disk: &dyn Disk, folder: &Path, now: SystemTime) -> io::Result<usize> {
    let stray = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str());
        let ours = name.is_some_and(|name| name.starts_with(START) && name.ends_with(END));
        let age = || {
            let modified = disk.stat(path).ok()?.modified?;
            now.duration_since(modified).ok()
        };
        ours && age().is_some_and(|age| age > STRAY_AFTER)
    };
    let strays = disk.list(folder)?.into_iter().filter(stray);
    Ok(strays.filter(|path| disk.remove(path).is_ok()).count())
}
