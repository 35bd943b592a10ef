//! Versions that a save replaced, in a folder of the document's own.

use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::disk::Disk;

/// How many versions are kept.
pub const KEPT_BACKUPS: usize = 10;

const DIGITS: usize = 16;
const END: &str = ".ron";
const TRIES: u128 = 20;

/// Puts a copy of a file into a folder under the time in milliseconds since 1970 and takes away the oldest beyond the last ten.
pub(super) fn keep(disk: &dyn Disk, file: &Path, folder: &Path) -> io::Result<()> {
    disk.create_folder(folder)?;
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let mut stamp = since.unwrap_or_default().as_millis();
    let last = stamp + TRIES;
    loop {
        let copy = folder.join(format!("{stamp:0DIGITS$}{END}"));
        match disk.copy_new(file, &copy) {
            Ok(()) => break,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && stamp < last => {
                stamp += 1;
            }
            Err(error) => {
                let exists = error.kind() == io::ErrorKind::AlreadyExists;
                // Half a copy is no version; it must not push a whole one out.
                if !exists {
                    let _ = disk.remove(&copy);
                }
                return Err(error);
            }
        }
    }
    disk.sync_folder(folder)?;
    for old in versions_on(disk, folder)?.iter().skip(KEPT_BACKUPS) {
        disk.remove(old)?;
    }
    Ok(())
}

/// The versions in a folder, the newest first.
pub(super) fn versions_on(disk: &dyn Disk, folder: &Path) -> io::Result<Vec<PathBuf>> {
    let ours = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str());
        name.and_then(|name| name.strip_suffix(END))
            .is_some_and(|stamp| stamp.len() == DIGITS && stamp.bytes().all(|b| b.is_ascii_digit()))
    };
    let mut versions: Vec<PathBuf> = disk.list(folder)?.into_iter().filter(ours).collect();
    versions.sort_unstable();
    versions.reverse();
    Ok(versions)
}
