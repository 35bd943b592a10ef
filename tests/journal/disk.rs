//! A disk in memory that fails, counts and loses power when it is told to.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use touchrank::files::save::{Disk, Handle, Kind, Stat};

/// A folder that no real disk has, so that locks cannot be had there: as on some network drives.
pub const FOLDER: &str = "/no such drive/data/journal";

/// A disk in memory. A file's bytes are safe when it was synced, a name when its folder was.
#[derive(Clone, Default)]
pub struct MemoryDisk(Arc<Mutex<Inner>>);

#[derive(Clone, Default)]
struct Inner {
    names: BTreeMap<PathBuf, usize>,
    safe_names: BTreeMap<PathBuf, usize>,
    /// What was done to names since the last sync, in order.
    unsafe_steps: Vec<NameStep>,
    files: Vec<File>,
    calls: usize,
    fault: Option<Fault>,
    failed: Vec<&'static str>,
    power_at: Option<usize>,
    panic_at: Option<usize>,
}

#[derive(Clone)]
struct File {
    bytes: Vec<u8>,
    safe: usize,
    modified: SystemTime,
}

#[derive(Clone)]
enum NameStep {
    Put(PathBuf, usize),
    Move(PathBuf, PathBuf),
    Remove(PathBuf),
}

/// Which calls fail, and how.
#[derive(Clone, Copy, Debug)]
pub struct Fault {
    /// From this call on, counted from the disk's first.
    pub from: usize,
    /// So many calls.
    pub calls: usize,
    /// What they say.
    pub kind: io::ErrorKind,
}

/// What a power cut does to that of which nothing said that it is safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// All of it is lost.
    Nothing,
    /// All of it is there by chance.
    Everything,
    /// Names are there, but bytes are not.
    NamesAlone,
    /// Names are there, and half of the bytes.
    HalfTheBytes,
    /// Names are there, and zeros for bytes.
    Zeros,
    /// Some steps on names are there, by the bits of this number, and all bytes.
    SomeNames(u32),
}

impl MemoryDisk {
    pub fn shared(&self) -> touchrank::files::save::SharedDisk {
        Arc::new(self.clone())
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        // A panic that was asked for says nothing about what is inside.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn fail(&self, fault: Option<Fault>) {
        let mut inner = self.inner();
        inner.fault = fault;
        inner.failed.clear();
    }

    /// Which calls failed since the fault was set.
    pub fn failed(&self) -> Vec<&'static str> {
        self.inner().failed.clone()
    }

    pub fn calls(&self) -> usize {
        self.inner().calls
    }

    /// This call panics.
    pub fn panic_at(&self, call: usize) {
        self.inner().panic_at = Some(call);
    }

    /// From this call on nothing reaches the disk any more.
    pub fn power_goes_at(&self, call: usize) {
        self.inner().power_at = Some(call);
    }

    /// The disk as it is found after the power came back.
    pub fn after(&self, cut: Cut) -> Self {
        let mut inner = self.inner().clone();
        (inner.fault, inner.power_at, inner.panic_at) = (None, None, None);
        let steps = std::mem::take(&mut inner.unsafe_steps);
        let mut names = inner.safe_names.clone();
        for (at, step) in steps.into_iter().enumerate() {
            let happened = match cut {
                Cut::Nothing => false,
                Cut::SomeNames(bits) => bits >> (at % 32) & 1 == 1,
                _ => true,
            };
            match step {
                _ if !happened => {}
                NameStep::Put(path, file) => {
                    names.insert(path, file);
                }
                NameStep::Move(from, to) => {
                    if let Some(file) = names.remove(&from) {
                        names.insert(to, file);
                    }
                }
                NameStep::Remove(path) => {
                    names.remove(&path);
                }
            }
        }
        for file in &mut inner.files {
            let unsafe_bytes = file.bytes.len() - file.safe;
            match cut {
                Cut::Nothing | Cut::NamesAlone => file.bytes.truncate(file.safe),
                Cut::HalfTheBytes => file.bytes.truncate(file.safe + unsafe_bytes / 2),
                Cut::Zeros => file.bytes[file.safe..].fill(0),
                Cut::Everything | Cut::SomeNames(_) => {}
            }
            file.safe = file.bytes.len();
        }
        inner.safe_names.clone_from(&names);
        inner.names = names;
        Self(Arc::new(Mutex::new(inner)))
    }

    /// The names of all files.
    pub fn paths(&self) -> Vec<PathBuf> {
        self.inner().names.keys().cloned().collect()
    }

    pub fn bytes(&self, path: &Path) -> Vec<u8> {
        let inner = self.inner();
        inner.files[inner.names[path]].bytes.clone()
    }

    /// Puts a file there, safely.
    pub fn put(&self, path: &Path, bytes: &[u8]) {
        let mut inner = self.inner();
        let file = inner.files.len();
        inner.files.push(File {
            bytes: bytes.to_vec(),
            safe: bytes.len(),
            modified: SystemTime::now(),
        });
        inner.names.insert(path.to_owned(), file);
        inner.safe_names.insert(path.to_owned(), file);
    }

    pub fn delete(&self, path: &Path) {
        let mut inner = self.inner();
        inner.names.remove(path);
        inner.safe_names.remove(path);
    }

    /// A copy that knows nothing of this one.
    pub fn copy(&self) -> Self {
        Self(Arc::new(Mutex::new(self.inner().clone())))
    }

    pub fn total_bytes(&self) -> usize {
        let inner = self.inner();
        let files = inner
            .names
            .values()
            .map(|file| inner.files[*file].bytes.len());
        files.sum()
    }
}

impl Inner {
    fn step(&mut self, name: &'static str) -> io::Result<()> {
        let call = self.calls;
        self.calls += 1;
        assert!(self.panic_at != Some(call), "the disk of a test panics");
        if self.power_at.is_some_and(|at| call >= at) {
            return Err(io::ErrorKind::NotConnected.into());
        }
        match self.fault {
            Some(fault) if (fault.from..fault.from.saturating_add(fault.calls)).contains(&call) => {
                self.failed.push(name);
                Err(fault.kind.into())
            }
            _ => Ok(()),
        }
    }

    fn file(&self, path: &Path) -> io::Result<usize> {
        let file = self.names.get(path).copied();
        file.ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

struct MemoryHandle(MemoryDisk, usize);

impl Handle for MemoryHandle {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut inner = self.0.inner();
        let step = inner.step("write");
        // A full disk takes what it can.
        let taken = if step.is_ok() {
            bytes
        } else {
            &bytes[..bytes.len() / 2]
        };
        let powerless = inner.power_at.is_some_and(|at| inner.calls > at);
        if !powerless {
            inner.files[self.1].bytes.extend(taken);
        }
        step
    }

    fn sync(&mut self) -> io::Result<()> {
        let mut inner = self.0.inner();
        inner.step("sync")?;
        let file = &mut inner.files[self.1];
        file.safe = file.bytes.len();
        Ok(())
    }
}

impl Disk for MemoryDisk {
    fn stat(&self, path: &Path) -> io::Result<Stat> {
        let mut inner = self.inner();
        inner.step("stat")?;
        let (len, modified, kind) = match inner.file(path) {
            Ok(file) => {
                let file = &inner.files[file];
                (file.bytes.len() as u64, file.modified, Kind::File)
            }
            Err(_) if Path::new(FOLDER).starts_with(path) => (0, SystemTime::now(), Kind::Folder),
            Err(error) => return Err(error),
        };
        Ok(Stat {
            len,
            modified: Some(modified),
            read_only: false,
            kind,
        })
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        Ok(path.to_owned())
    }

    fn may_write(&self, _path: &Path) -> io::Result<()> {
        Ok(())
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let mut inner = self.inner();
        inner.step("read")?;
        let mut bytes = inner.files[inner.file(path)?].bytes.clone();
        bytes.truncate(usize::try_from(limit).unwrap());
        Ok(bytes)
    }

    fn create_new(&self, path: &Path, _private: bool) -> io::Result<Box<dyn Handle>> {
        let mut inner = self.inner();
        inner.step("create")?;
        if inner.names.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let file = inner.files.len();
        inner.files.push(File {
            bytes: Vec::new(),
            safe: 0,
            modified: SystemTime::now(),
        });
        inner.names.insert(path.to_owned(), file);
        inner
            .unsafe_steps
            .push(NameStep::Put(path.to_owned(), file));
        drop(inner);
        Ok(Box::new(MemoryHandle(self.clone(), file)))
    }

    fn copy_rights(&self, _from: &Path, _to: &Path) -> io::Result<()> {
        Ok(())
    }

    fn copy_new(&self, _from: &Path, _to: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut inner = self.inner();
        inner.step("rename")?;
        let file = inner.file(from)?;
        inner.names.remove(from);
        inner.names.insert(to.to_owned(), file);
        let step = NameStep::Move(from.to_owned(), to.to_owned());
        inner.unsafe_steps.push(step);
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut inner = self.inner();
        inner.step("remove")?;
        inner.file(path)?;
        inner.names.remove(path);
        inner.unsafe_steps.push(NameStep::Remove(path.to_owned()));
        Ok(())
    }

    fn create_folder(&self, _path: &Path) -> io::Result<()> {
        self.inner().step("create folder")
    }

    fn sync_folder(&self, _path: &Path) -> io::Result<()> {
        let mut inner = self.inner();
        inner.step("sync folder")?;
        inner.safe_names = inner.names.clone();
        inner.unsafe_steps.clear();
        Ok(())
    }

    fn list(&self, _path: &Path) -> io::Result<Vec<PathBuf>> {
        let mut inner = self.inner();
        inner.step("list")?;
        Ok(inner.names.keys().cloned().collect())
    }

    fn pause(&self, _time: Duration) {}
}
