//! Opening and saving files so that one is never damaged, lost or overwritten unseen.

mod backup;
mod disk;
mod error;
mod open;
mod sequence;
mod temp;

pub use backup::KEPT_BACKUPS;
pub use disk::{Disk, Handle, Kind, RealDisk, Stat};
pub use error::{OpenError, OpenFault, SaveError, SaveFault, Step, reason};
pub use open::{OnDisk, OpenedFile, open, open_on};
pub use sequence::{Replace, SaveNotice, Saved, save, save_new, save_on, write_new, write_new_on};
pub use temp::{sweep, sweep_on};
