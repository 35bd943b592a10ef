//! A disk in memory that fails where a test says so, and knows what a power cut would leave of it.
//!
//! What is written to a file is sure only after its `sync`, and a name (made, changed or taken away) only after `sync_folder` of
//! its folder. Until then a power cut may keep it, lose it, or keep the name without the content.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, SystemTime};

use touchrank::files::save::{Disk, Handle, Kind, Lock, Stat};

/// The disk; clones are the same disk.
#[derive(Clone, Default)]
pub struct SimDisk(Arc<Mutex<State>>);

/// What a power cut takes of what is not sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// All of it.
    All,
    /// Nothing: it happened to be written already.
    Nothing,
    /// The content of files, of which only the names are there.
    Content,
    /// The content of files, in whose place is what lay on the disk before.
    Garbage,
    /// Any part of it, by the bits of a number.
    Some(u64),
}

/// Every way in which a power cut can end: the plain ones, and some mixed.
pub fn losses() -> Vec<Loss> {
    let mixed = (0..32_u64).map(|seed| Loss::Some(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)));
    [Loss::All, Loss::Nothing, Loss::Content, Loss::Garbage]
        .into_iter()
        .chain(mixed)
        .collect()
}

#[derive(Clone, Default)]
struct State {
    /// As programs see it.
    names: BTreeMap<PathBuf, Node>,
    /// As a power cut leaves it at worst.
    sure: BTreeMap<PathBuf, Node>,
    unsure: Vec<Change>,
    files: Vec<Content>,
    now_ms: u64,
    calls: usize,
    /// Calls from this one on do not happen.
    off_at: Option<usize>,
    /// This call fails in this way.
    fails_at: Option<(usize, io::ErrorKind)>,
    failed: Option<&'static str>,
    gone: bool,
    /// How many more renames another program holds up.
    held_up: u32,
    pauses: Vec<Duration>,
    /// Nothing is renamed to this.
    forbidden: Option<PathBuf>,
    /// Files whose sync failed, and whether anything was done with one of them after that.
    distrusted: Vec<usize>,
    trusted_again: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Node {
    Folder,
    File(usize),
}

#[derive(Clone)]
struct Content {
    bytes: Vec<u8>,
    sure: Option<Vec<u8>>,
    rights: u32,
    sure_rights: u32,
    modified_ms: u64,
}

#[derive(Clone)]
enum Change {
    Put(PathBuf, Node),
    Remove(PathBuf),
    Rename(PathBuf, PathBuf, Node),
}

impl Change {
    fn folder(&self) -> Option<&Path> {
        match self {
            Self::Put(path, _) | Self::Remove(path) | Self::Rename(_, path, _) => path.parent(),
        }
    }

    fn apply(&self, names: &mut BTreeMap<PathBuf, Node>) {
        match self {
            Self::Put(path, node) => {
                names.insert(path.clone(), *node);
            }
            Self::Remove(path) => {
                names.remove(path);
            }
            Self::Rename(from, to, node) => {
                names.remove(from);
                names.insert(to.clone(), *node);
            }
        }
    }
}

impl State {
    fn call(&mut self, name: &'static str) -> io::Result<()> {
        let at = self.calls;
        self.calls += 1;
        if self.gone {
            return Err(io::ErrorKind::NotFound.into());
        }
        if self.off_at.is_some_and(|off| at >= off) {
            return Err(io::Error::other("there is no power"));
        }
        if let Some((fails, kind)) = self.fails_at
            && fails == at
        {
            self.failed = Some(name);
            return Err(kind.into());
        }
        Ok(())
    }

    fn change(&mut self, change: Change) {
        change.apply(&mut self.names);
        self.unsure.push(change);
    }

    fn file(&self, path: &Path) -> io::Result<usize> {
        match self.names.get(path) {
            Some(Node::File(file)) => Ok(*file),
            Some(Node::Folder) => Err(io::ErrorKind::IsADirectory.into()),
            None => Err(io::ErrorKind::NotFound.into()),
        }
    }

    fn new_file(&mut self, path: &Path, rights: u32) -> io::Result<usize> {
        let folder = path.parent().unwrap();
        if self.names.get(folder) != Some(&Node::Folder) {
            return Err(io::ErrorKind::NotFound.into());
        }
        if self.names.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let file = self.files.len();
        self.files.push(Content {
            bytes: Vec::new(),
            sure: None,
            rights,
            sure_rights: rights,
            modified_ms: self.now_ms,
        });
        self.change(Change::Put(path.to_owned(), Node::File(file)));
        Ok(file)
    }
}

impl SimDisk {
    /// A disk with these folders on it for good, at noon UTC of a day.
    pub fn with(folders: &[&str]) -> Self {
        let disk = Self::default();
        let mut state = disk.state();
        state.now_ms = 1_795_348_800_000;
        for folder in folders {
            for around in Path::new(folder).ancestors() {
                state.names.insert(around.to_owned(), Node::Folder);
            }
        }
        state.sure = state.names.clone();
        drop(state);
        disk
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    /// Puts a file there for good, as another program would.
    pub fn put(&self, path: &Path, bytes: &[u8], rights: u32) {
        let mut state = self.state();
        let file = state.files.len();
        let modified_ms = state.now_ms;
        state.files.push(Content {
            bytes: bytes.to_vec(),
            sure: Some(bytes.to_vec()),
            rights,
            sure_rights: rights,
            modified_ms,
        });
        state.names.insert(path.to_owned(), Node::File(file));
        state.sure.insert(path.to_owned(), Node::File(file));
    }

    /// Gives a file the time that it had elsewhere.
    pub fn set_age(&self, path: &Path, age: Duration) {
        let mut state = self.state();
        let file = state.file(path).unwrap();
        let age_ms = u64::try_from(age.as_millis()).unwrap();
        state.files[file].modified_ms = state.now_ms - age_ms;
    }

    /// The content of a file.
    pub fn content(&self, path: &Path) -> Option<Vec<u8>> {
        let state = self.state();
        let file = state.file(path).ok()?;
        Some(state.files[file].bytes.clone())
    }

    /// The rights of a file.
    pub fn rights(&self, path: &Path) -> Option<u32> {
        let state = self.state();
        let file = state.file(path).ok()?;
        Some(state.files[file].rights)
    }

    /// The names of what lies in a folder.
    pub fn names(&self, folder: &Path) -> Vec<String> {
        let state = self.state();
        let inside = state
            .names
            .keys()
            .filter(|path| path.parent() == Some(folder));
        let name = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
        inside.map(name).collect()
    }

    /// Lets time pass.
    pub fn pass(&self, time: Duration) {
        self.state().now_ms += u64::try_from(time.as_millis()).unwrap();
    }

    /// The time.
    pub fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_millis(self.state().now_ms)
    }

    /// How many calls there were.
    pub fn calls(&self) -> usize {
        self.state().calls
    }

    /// After so many more calls nothing happens any more.
    pub fn cut_after(&self, calls: usize) {
        let mut state = self.state();
        state.off_at = Some(state.calls + calls);
    }

    /// The call after so many more fails.
    pub fn fail_after(&self, calls: usize, kind: io::ErrorKind) {
        let mut state = self.state();
        state.failed = None;
        state.fails_at = Some((state.calls + calls, kind));
    }

    /// What failed since that was last asked for.
    pub fn failed(&self) -> Option<&'static str> {
        self.state().failed
    }

    /// Pulls the drive out, or puts it back.
    pub fn pull_out(&self, gone: bool) {
        self.state().gone = gone;
    }

    /// Another program holds the next renames up.
    pub fn hold_up(&self, renames: u32) {
        let mut state = self.state();
        state.held_up = renames;
        state.pauses.clear();
    }

    /// No file is put in the place of this one.
    pub fn forbid(&self, path: &Path) {
        self.state().forbidden = Some(path.to_owned());
    }

    /// How long was waited between renames.
    pub fn pauses(&self) -> Vec<Duration> {
        self.state().pauses.clone()
    }

    /// Whether anything was done with a file after its sync had failed.
    pub fn trusted_again(&self) -> bool {
        self.state().trusted_again
    }

    /// The disk as it is when the power comes back.
    pub fn after_the_cut(&self, loss: Loss) -> Self {
        let mut state = self.state().clone();
        let keeps = |at: usize| match loss {
            Loss::All => false,
            Loss::Some(bits) => bits >> (at % 64) & 1 == 1,
            _ => true,
        };
        let changes = std::mem::take(&mut state.unsure);
        for (at, change) in changes.iter().enumerate() {
            if keeps(at) {
                change.apply(&mut state.sure);
            }
        }
        for (at, file) in state.files.iter_mut().enumerate() {
            file.rights = file.sure_rights;
            let sure = file.sure.clone();
            if sure.as_ref() != Some(&file.bytes) {
                file.bytes = match loss {
                    Loss::Nothing => file.bytes.clone(),
                    Loss::Garbage => vec![0xaa; file.bytes.len()],
                    Loss::Some(_) if keeps(at + 17) => file.bytes.clone(),
                    _ => sure.unwrap_or_default(),
                };
                file.sure = Some(file.bytes.clone());
            }
        }
        state.names = state.sure.clone();
        state.off_at = None;
        state.fails_at = None;
        Self(Arc::new(Mutex::new(state)))
    }
}

struct SimHandle {
    disk: SimDisk,
    file: usize,
}

impl Handle for SimHandle {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut state = self.disk.state();
        state.trusted_again |= state.distrusted.contains(&self.file);
        let done = state.call("write");
        // A full disk takes what it can.
        let taken = if done.is_ok() {
            bytes.len()
        } else {
            bytes.len() / 2
        };
        let modified_ms = state.now_ms;
        let file = &mut state.files[self.file];
        file.bytes.extend_from_slice(&bytes[..taken]);
        file.modified_ms = modified_ms;
        done
    }

    fn sync(&mut self) -> io::Result<()> {
        let mut state = self.disk.state();
        state.trusted_again |= state.distrusted.contains(&self.file);
        if let Err(error) = state.call("sync") {
            state.distrusted.push(self.file);
            return Err(error);
        }
        let file = &mut state.files[self.file];
        file.sure = Some(file.bytes.clone());
        file.sure_rights = file.rights;
        Ok(())
    }
}

impl Disk for SimDisk {
    fn stat(&self, path: &Path) -> io::Result<Stat> {
        let mut state = self.state();
        state.call("stat")?;
        let at = |ms| SystemTime::UNIX_EPOCH + Duration::from_millis(ms);
        match state.names.get(path) {
            None => Err(io::ErrorKind::NotFound.into()),
            Some(Node::Folder) => Ok(Stat {
                len: 0,
                modified: None,
                read_only: false,
                kind: Kind::Folder,
            }),
            Some(Node::File(file)) => {
                let file = &state.files[*file];
                Ok(Stat {
                    len: file.bytes.len() as u64,
                    modified: Some(at(file.modified_ms)),
                    read_only: file.rights & 0o222 == 0,
                    kind: Kind::File,
                })
            }
        }
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        self.state().call("resolve")?;
        Ok(path.to_owned())
    }

    fn may_write(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.call("may write")?;
        state.file(path).map(drop)
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let mut state = self.state();
        state.call("read")?;
        let file = state.file(path)?;
        let mut bytes = state.files[file].bytes.clone();
        bytes.truncate(usize::try_from(limit).unwrap());
        Ok(bytes)
    }

    fn create_new(&self, path: &Path, private: bool) -> io::Result<Box<dyn Handle>> {
        let mut state = self.state();
        state.call("create")?;
        let file = state.new_file(path, if private { 0o600 } else { 0o644 })?;
        let disk = self.clone();
        Ok(Box::new(SimHandle { disk, file }))
    }

    fn copy_rights(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.call("rights")?;
        let (from, to) = (state.file(from)?, state.file(to)?);
        state.files[to].rights = state.files[from].rights;
        Ok(())
    }

    fn copy_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut state = self.state();
        let done = state.call("copy");
        if state.off_at.is_some() && done.is_err() {
            return done;
        }
        let bytes = state
            .file(from)
            .map(|file| state.files[file].bytes.clone())?;
        let copy = state.new_file(to, 0o600)?;
        let taken = if done.is_ok() {
            bytes.len()
        } else {
            bytes.len() / 2
        };
        let copy = &mut state.files[copy];
        copy.bytes = bytes[..taken].to_vec();
        copy.sure = done.is_ok().then(|| copy.bytes.clone());
        done
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.call("rename")?;
        if state.held_up > 0 {
            state.held_up -= 1;
            return Err(io::ErrorKind::ResourceBusy.into());
        }
        if state.forbidden.as_deref() == Some(to) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        let file = state.file(from)?;
        state.change(Change::Rename(
            from.to_owned(),
            to.to_owned(),
            Node::File(file),
        ));
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.call("remove")?;
        state.file(path)?;
        state.change(Change::Remove(path.to_owned()));
        Ok(())
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.call("create folder")?;
        let missing: Vec<PathBuf> = path
            .ancestors()
            .filter(|folder| !state.names.contains_key(*folder))
            .map(Path::to_owned)
            .collect();
        for folder in missing.into_iter().rev() {
            state.change(Change::Put(folder, Node::Folder));
        }
        Ok(())
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.call("remove folder")?;
        if state.names.get(path) != Some(&Node::Folder) {
            return Err(io::ErrorKind::NotFound.into());
        }
        if state.names.keys().any(|inner| inner.parent() == Some(path)) {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
        state.change(Change::Remove(path.to_owned()));
        Ok(())
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.call("sync folder")?;
        let (sure, unsure) = std::mem::take(&mut state.unsure)
            .into_iter()
            .partition(|change: &Change| change.folder() == Some(path));
        state.unsure = unsure;
        for change in Vec::<Change>::into_iter(sure) {
            change.apply(&mut state.sure);
        }
        Ok(())
    }

    fn list(&self, path: &Path) -> io::Result<Vec<PathBuf>> {
        let mut state = self.state();
        state.call("list")?;
        if !state.names.contains_key(path) {
            return Err(io::ErrorKind::NotFound.into());
        }
        let inside = state
            .names
            .keys()
            .filter(|inner| inner.parent() == Some(path));
        Ok(inside.cloned().collect())
    }

    fn lock(&self, _path: &Path) -> io::Result<Option<Lock>> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn is_passing(&self, error: &io::Error) -> bool {
        error.kind() == io::ErrorKind::ResourceBusy
    }

    fn pause(&self, time: Duration) {
        self.state().pauses.push(time);
    }
}
