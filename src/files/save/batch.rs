//! Several files put in their places together: all of them or none.
//!
//! Each file is written beside its place and synced as soon as it is made. Only when all lie there are they renamed, one after
//! the other; what they replace is copied first, so that it can be put back where a rename fails. A power cut among the renames
//! leaves every file whole, some of them the old ones.

use std::io;
use std::path::{Path, PathBuf};

use super::disk::{Disk, Kind, Stat};
use super::error::{SaveError, SaveFault, Step};
use super::open::OnDisk;
use super::sequence::{Over, SaveNotice, found, refused, rename, replaceable};
use super::temp::Temp;

/// Files that are being made; dropped before it is put in place, it leaves nothing.
pub struct Batch<'a> {
    disk: &'a dyn Disk,
    staged: Vec<Staged<'a>>,
    notices: Vec<SaveNotice>,
    /// Dropped last, when the folders are empty again.
    made: Made<'a>,
}

struct Staged<'a> {
    /// As it was asked for.
    path: PathBuf,
    /// Where a link at its end leads to.
    target: PathBuf,
    old: Option<Stat>,
    temp: Temp<'a>,
    on_disk: OnDisk,
}

impl Staged<'_> {
    fn folder(&self) -> &Path {
        self.target.parent().unwrap_or(Path::new("."))
    }
}

/// Files that are in place.
#[derive(Debug, Default)]
pub struct Put {
    /// Each with what it holds.
    pub files: Vec<(PathBuf, OnDisk)>,
    /// What a person should know about them, each kind once: a disk mostly says the same of all files.
    pub notices: Vec<SaveNotice>,
}

/// Why files were not put in place.
#[derive(Debug, thiserror::Error)]
#[error("{error}")]
pub struct BatchError {
    /// The first refusal.
    pub error: SaveError,
    /// What could not be put back after it.
    pub left: Vec<Left>,
}

/// A place that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The place.
    pub path: PathBuf,
    /// Where the file that stood there is kept; none where none stood there.
    pub kept: Option<PathBuf>,
}

impl From<SaveError> for BatchError {
    fn from(error: SaveError) -> Self {
        let left = Vec::new();
        Self { error, left }
    }
}

impl<'a> Batch<'a> {
    /// None yet.
    pub const fn new(disk: &'a dyn Disk) -> Self {
        let folders = Vec::new();
        Self {
            disk,
            staged: Vec::new(),
            notices: Vec::new(),
            made: Made { disk, folders },
        }
    }

    /// Makes a folder and those around it; they go again unless the files are put in place.
    ///
    /// # Errors
    /// Where the disk refuses, or something else stands there.
    pub fn make_folder(&mut self, folder: &Path) -> io::Result<()> {
        let mut missing = Vec::new();
        for around in folder.ancestors() {
            // The folder in which the program runs has no name.
            if around.as_os_str().is_empty() {
                break;
            }
            match found(self.disk, around)? {
                Some(stat) if stat.kind == Kind::Folder => break,
                Some(_) => return Err(io::ErrorKind::NotADirectory.into()),
                None => missing.push(around.to_owned()),
            }
        }
        if missing.is_empty() {
            return Ok(());
        }
        // Before the call, which may end half-way.
        self.made.folders.extend(missing.into_iter().rev());
        self.disk.create_folder(folder)
    }

    /// Writes a file beside its place. Its folder is there.
    ///
    /// # Errors
    /// Where it may not stand there, or the disk refuses.
    pub fn add(&mut self, path: &Path, bytes: &[u8], over: Over<'_>) -> Result<(), SaveError> {
        match self.stage(path, bytes, over) {
            Ok(staged) => {
                self.staged.push(staged);
                Ok(())
            }
            Err(why) => Err(refused(path, why)),
        }
    }

    fn stage(
        &mut self,
        path: &Path,
        bytes: &[u8],
        over: Over<'_>,
    ) -> Result<Staged<'a>, SaveFault> {
        let disk = self.disk;
        let target = disk
            .resolve(path)
            .map_err(|error| SaveFault::disk(Step::Look, error))?;
        let old = replaceable(disk, &target, over)?;
        let folder = target.parent().unwrap_or(Path::new("."));
        let (temp, mut handle) = Temp::create(disk, folder, old.is_some())
            .map_err(|error| SaveFault::disk(Step::Create, error))?;
        handle
            .write(bytes)
            .map_err(|error| SaveFault::disk(Step::Write, error))?;
        if old.is_some()
            && let Err(error) = disk.copy_rights(&target, &temp.path)
        {
            note(&mut self.notices, SaveNotice::Rights(error));
        }
        handle
            .sync()
            .map_err(|error| SaveFault::disk(Step::Sync, error))?;
        let on_disk = OnDisk::of(bytes, None);
        let path = path.to_owned();
        Ok(Staged {
            path,
            target,
            old,
            temp,
            on_disk,
        })
    }

    /// Puts all of them in place.
    ///
    /// # Errors
    /// Where somebody wrote there meanwhile, or the disk refuses: then what stood there stands there again.
    pub fn put(mut self) -> Result<Put, BatchError> {
        let disk = self.disk;
        let mut copies = Vec::new();
        for staged in &self.staged {
            let copy = before(disk, staged).map_err(|why| refused(&staged.path, why))?;
            copies.push(copy);
        }
        let mut done: Vec<(PathBuf, Option<Temp<'a>>)> = Vec::new();
        let mut put = Put::default();
        let mut folders: Vec<PathBuf> = Vec::new();
        let mut staged = std::mem::take(&mut self.staged).into_iter();
        for (file, copy) in staged.by_ref().zip(copies) {
            if let Err(error) = rename(disk, &file.temp.path, &file.target) {
                let error = refused(&file.path, SaveFault::disk(Step::Rename, error));
                let left = put_back(disk, done);
                if !left.is_empty() {
                    self.made.folders.clear();
                }
                // Their temporary files go before the folders that were made for them.
                drop((file, staged));
                return Err(BatchError { error, left });
            }
            if !folders.iter().any(|known| known == file.folder()) {
                folders.push(file.folder().to_owned());
            }
            let Staged {
                path,
                target,
                temp,
                on_disk,
                ..
            } = file;
            temp.keep();
            put.files.push((path, on_disk));
            done.push((target, copy));
        }
        // A folder that was made is a name in the one around it.
        let made = std::mem::take(&mut self.made.folders);
        let around = made.iter().filter_map(|folder| folder.parent());
        let around = around.filter(|folder| !folder.as_os_str().is_empty());
        for folder in folders.iter().map(PathBuf::as_path).chain(around) {
            if let Err(error) = disk.sync_folder(folder) {
                note(&mut self.notices, SaveNotice::Unsure(error));
            }
        }
        put.notices = std::mem::take(&mut self.notices);
        Ok(put)
    }
}

/// A copy of the file that stands at a place, to be put back; refused where it is not what it was.
fn before<'a>(disk: &'a dyn Disk, staged: &Staged<'_>) -> Result<Option<Temp<'a>>, SaveFault> {
    let look = |error| SaveFault::disk(Step::Look, error);
    if found(disk, &staged.target).map_err(look)? != staged.old {
        return Err(match staged.old {
            None => SaveFault::Exists,
            Some(_) => SaveFault::ChangedOutside,
        });
    }
    if staged.old.is_none() {
        return Ok(None);
    }
    let copy = Temp::copy(disk, staged.folder(), &staged.target)
        .map_err(|error| SaveFault::disk(Step::Create, error))?;
    // Only somebody else's rights are lost with this, and only where the file has to be put back.
    let _ = disk.copy_rights(&staged.target, &copy.path);
    Ok(Some(copy))
}

/// Puts back what stood at these places, as well as the disk allows; it has just refused something.
fn put_back(disk: &dyn Disk, done: Vec<(PathBuf, Option<Temp<'_>>)>) -> Vec<Left> {
    let mut left = Vec::new();
    for (path, copy) in done.into_iter().rev() {
        let Some(copy) = copy else {
            if disk.remove(&path).is_err() {
                left.push(Left { path, kept: None });
            }
            continue;
        };
        let kept = copy.path.clone();
        let back = rename(disk, &kept, &path);
        // In place, or the only one there is: it stays either way.
        copy.keep();
        if back.is_err() {
            let kept = Some(kept);
            left.push(Left { path, kept });
        }
    }
    left
}

/// Whether a file may be put at a path; changes nothing.
///
/// # Errors
/// Where it may not, or the disk refuses.
pub fn may_stand(disk: &dyn Disk, path: &Path, over: Over<'_>) -> Result<(), SaveFault> {
    let target = disk.resolve(path);
    let target = target.map_err(|error| SaveFault::disk(Step::Look, error))?;
    replaceable(disk, &target, over).map(drop)
}

fn note(notices: &mut Vec<SaveNotice>, notice: SaveNotice) {
    let kind = std::mem::discriminant(&notice);
    let known = |said: &SaveNotice| std::mem::discriminant(said) == kind;
    if !notices.iter().any(known) {
        notices.push(notice);
    }
}

/// Folders that were made, the outermost first; they go again when this is dropped.
struct Made<'a> {
    disk: &'a dyn Disk,
    folders: Vec<PathBuf>,
}

impl Drop for Made<'_> {
    fn drop(&mut self) {
        for folder in self.folders.iter().rev() {
            // One in which somebody else has put something meanwhile stays.
            let _ = self.disk.remove_folder(folder);
        }
    }
}
