//! A disk on which no file gets written until the test lets it, so that a save is under way for as long as that.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};

use touchrank::files::save::{Disk, Handle, RealDisk, Stat};

/// The disk; clones are the same disk.
#[derive(Clone, Default)]
pub struct HeldDisk(Arc<(Mutex<State>, Condvar)>);

#[derive(Default)]
struct State {
    held: bool,
    /// Folders of documents report errors when they are synced.
    unsure: bool,
    /// How many files are or were waited for.
    begun: usize,
}

impl HeldDisk {
    /// Holds the next files up, or lets them go.
    pub fn hold(&self, held: bool) {
        self.0.0.lock().unwrap().held = held;
        self.0.1.notify_all();
    }

    /// From now on the disk is not sure of documents that are in place already, or is again.
    pub fn unsure(&self, unsure: bool) {
        self.0.0.lock().unwrap().unsure = unsure;
    }

    /// Returns when so many files have been begun.
    pub fn wait_for(&self, files: usize) {
        let state = self.0.0.lock().unwrap();
        drop(
            self.0
                .1
                .wait_while(state, |state| state.begun < files)
                .unwrap(),
        );
    }

    /// How many files have been begun.
    pub fn begun(&self) -> usize {
        self.0.0.lock().unwrap().begun
    }
}

macro_rules! as_on_the_real_disk {
    ($($call:ident($($arg:ident: $type:ty),*) -> $result:ty;)*) => {
        $(fn $call(&self, $($arg: $type),*) -> io::Result<$result> { RealDisk.$call($($arg),*) })*
    };
}

impl Disk for HeldDisk {
    as_on_the_real_disk! {
        stat(path: &Path) -> Stat;
        resolve(path: &Path) -> PathBuf;
        may_write(path: &Path) -> ();
        read(path: &Path, limit: u64) -> Vec<u8>;
        copy_rights(from: &Path, to: &Path) -> ();
        copy_new(from: &Path, to: &Path) -> ();
        rename(from: &Path, to: &Path) -> ();
        remove(path: &Path) -> ();
        create_folder(path: &Path) -> ();
        list(path: &Path) -> Vec<PathBuf>;
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        let unsure = self.0.0.lock().unwrap().unsure;
        // The program's own folder is another disk.
        if unsure && path.iter().all(|part| part != "data") {
            return Err(io::Error::other("the cable is loose"));
        }
        RealDisk.sync_folder(path)
    }

    fn create_new(&self, path: &Path, private: bool) -> io::Result<Box<dyn Handle>> {
        // Only what stands for a document: the journal and the labels of versions go on.
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(".touchrank-") && !path.to_string_lossy().contains("backups") {
            let mut state = self.0.0.lock().unwrap();
            state.begun += 1;
            self.0.1.notify_all();
            drop(self.0.1.wait_while(state, |state| state.held).unwrap());
        }
        RealDisk.create_new(path, private)
    }
}
