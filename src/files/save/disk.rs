//! What saving needs of a disk, as a trait, so that a test can make any one call fail.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// A disk that threads share.
pub type SharedDisk = Arc<dyn Disk + Send + Sync>;

/// What stands at a path, links followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stat {
    /// Bytes.
    pub len: u64,
    /// When it was last written, where the file system knows.
    pub modified: Option<SystemTime>,
    /// Marked as read-only.
    pub read_only: bool,
    /// File, folder or something else.
    pub kind: Kind,
}

/// What kind of thing stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An ordinary file.
    File,
    /// A folder.
    Folder,
    /// A device, a pipe, a socket.
    Other,
}

/// A file being written.
pub trait Handle {
    /// Appends all of the bytes.
    ///
    /// # Errors
    /// Where the disk refuses.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Returns when the bytes are on the disk.
    ///
    /// # Errors
    /// Where the disk cannot say so.
    fn sync(&mut self) -> io::Result<()>;
}

/// The operations of a disk that saving uses, each of which can fail.
#[allow(clippy::missing_errors_doc, reason = "each fails where the disk does")]
pub trait Disk {
    /// What stands at the path; `NotFound` where nothing does.
    fn stat(&self, path: &Path) -> io::Result<Stat>;
    /// The path that a link at the end of this one leads to, whether or not anything stands there.
    fn resolve(&self, path: &Path) -> io::Result<PathBuf>;
    /// Fails where this process may not write to the file; changes nothing.
    fn may_write(&self, path: &Path) -> io::Result<()>;
    /// The content, or its first `limit` bytes.
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>>;
    /// A new file; `private` ones can be read by nobody else until they get their rights.
    fn create_new(&self, path: &Path, private: bool) -> io::Result<Box<dyn Handle>>;
    /// Gives a file the permissions, and where possible the owner and group, of another.
    fn copy_rights(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// A new file with the content of another, on the disk when this returns.
    fn copy_new(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Puts a file in the place of another in one step.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Takes a file away.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Makes a folder and those around it.
    fn create_folder(&self, path: &Path) -> io::Result<()>;
    /// Takes an empty folder away.
    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }
    /// Returns when the names in a folder are on the disk.
    fn sync_folder(&self, path: &Path) -> io::Result<()>;
    /// What stands in a folder.
    fn list(&self, path: &Path) -> io::Result<Vec<PathBuf>>;

    /// Takes a file for this process alone until the lock is dropped or the process ends, and makes it where it is not there;
    /// none where another has it. The file says nothing but that: what it holds is left alone.
    fn lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let file = options.open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Lock { file })),
            Err(fs::TryLockError::WouldBlock) => Ok(None),
            Err(fs::TryLockError::Error(error)) => Err(error),
        }
    }

    /// True where a rename failed only because another program had the file open for a moment.
    fn is_passing(&self, error: &io::Error) -> bool {
        // Access denied, sharing violation, lock violation.
        cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32 | 33))
    }

    /// Waits before another try.
    fn pause(&self, time: Duration) {
        std::thread::sleep(time);
    }
}

/// A file taken for this process, given back when this is dropped.
#[derive(Debug)]
pub struct Lock {
    file: File,
}

impl Lock {
    /// Puts these bytes in place of what the file holds. On Windows nobody else can read a file that is taken for one process
    /// alone, so that there it is taken as one that all may read as soon as it is written.
    ///
    /// # Errors
    /// Where the disk refuses, or another process took the file meanwhile.
    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        if cfg!(windows) {
            self.file.unlock()?;
            self.file.try_lock()?;
        }
        self.file.seek(SeekFrom::Start(0))?;
        self.file.write_all(bytes)?;
        self.file.set_len(bytes.len() as u64)?;
        if cfg!(windows) {
            self.file.unlock()?;
            self.file.try_lock_shared()?;
        }
        Ok(())
    }
}

/// The disk of this machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealDisk;

impl Handle for File {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }
}

impl Disk for RealDisk {
    fn stat(&self, path: &Path) -> io::Result<Stat> {
        let found = fs::metadata(path)?;
        Ok(Stat {
            len: found.len(),
            modified: found.modified().ok(),
            read_only: found.permissions().readonly(),
            kind: if found.is_file() {
                Kind::File
            } else if found.is_dir() {
                Kind::Folder
            } else {
                Kind::Other
            },
        })
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        const MOST_LINKS: usize = 40;
        let mut at = std::path::absolute(path)?;
        for _ in 0..MOST_LINKS {
            match fs::symlink_metadata(&at) {
                Ok(found) if found.is_symlink() => {
                    let target = fs::read_link(&at)?;
                    at = at.parent().unwrap_or(&at).join(target);
                }
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => return Ok(at),
            }
        }
        Err(io::Error::other("too many links"))
    }

    fn may_write(&self, path: &Path) -> io::Result<()> {
        OpenOptions::new().write(true).open(path).map(drop)
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?.take(limit).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn create_new(&self, path: &Path, private: bool) -> io::Result<Box<dyn Handle>> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        restrict(&mut options, private);
        Ok(Box::new(options.open(path)?))
    }

    fn copy_rights(&self, from: &Path, to: &Path) -> io::Result<()> {
        let rights = fs::metadata(from)?;
        copy_owner(&rights, to)?;
        fs::set_permissions(to, rights.permissions())
    }

    fn copy_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut source = File::open(from)?;
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        restrict(&mut options, true);
        let mut copy = options.open(to)?;
        io::copy(&mut source, &mut copy)?;
        copy.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(path)
    }

    #[cfg(unix)]
    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        File::open(path)?.sync_all()
    }

    /// Elsewhere a folder cannot be opened as a file, and the system writes names through.
    #[cfg(not(unix))]
    fn sync_folder(&self, _path: &Path) -> io::Result<()> {
        Ok(())
    }

    fn list(&self, path: &Path) -> io::Result<Vec<PathBuf>> {
        fs::read_dir(path)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect()
    }
}

#[cfg(unix)]
fn restrict(options: &mut OpenOptions, private: bool) {
    use std::os::unix::fs::OpenOptionsExt;
    if private {
        options.mode(0o600);
    }
}

#[cfg(not(unix))]
fn restrict(_options: &mut OpenOptions, _private: bool) {}

/// The group must stay, or colleagues lose access; the owner stays where this process may give files away.
#[cfg(unix)]
fn copy_owner(rights: &fs::Metadata, to: &Path) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, chown};
    let now = fs::metadata(to)?;
    if now.uid() != rights.uid() && chown(to, Some(rights.uid()), Some(rights.gid())).is_ok() {
        return Ok(());
    }
    if now.gid() == rights.gid() {
        return Ok(());
    }
    chown(to, None, Some(rights.gid()))
}

#[cfg(not(unix))]
fn copy_owner(_rights: &fs::Metadata, _to: &Path) -> io::Result<()> {
    Ok(())
}
