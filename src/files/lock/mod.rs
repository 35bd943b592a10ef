//! The side file `.~lock.NAME#` that tells a colleague who has a project open. The document itself is never locked: its lock
//! would be lost at the first save, which puts a new file in its place. All of this is a hint; the comparison before a save
//! is the guarantee.

mod name;
mod record;
mod take;

pub use name::side_file;
pub use record::{Holder, Me};
pub use take::{FRESH_FOR, Hold, Taken, take};
