//! Opening and saving files so that one is never damaged, lost or overwritten unseen.

mod backup;
mod batch;
mod disk;
mod error;
mod open;
mod past;
mod sequence;
mod temp;
mod thin;

pub use backup::{APART, Backups, Version, versions, versions_on};
pub use batch::{Batch, BatchError, Left, Put, may_stand};
pub use disk::{Disk, Handle, Kind, Lock, RealDisk, SharedDisk, Stat};
pub use error::{OpenError, OpenFault, SaveError, SaveFault, Step, reason};
pub use open::{OnDisk, OpenedFile, open, open_on};
pub use past::{Earlier, Past, earlier, note, past};
pub use sequence::{
    Over, Replace, SaveNotice, Saved, save, save_keeping, save_new, save_new_on, save_on,
    write_new, write_new_on,
};
pub use temp::{sweep, sweep_on};
pub use thin::{KEPT_DAYS, KEPT_HOURS, KEPT_LAST, kept};
