//! The journal: what was done since the last save, written down as it is done, and read after a crash.

mod discarded;
mod error;
mod hunks;
mod names;
mod open;
mod read;
mod record;
mod says;
mod segment;
mod session;
mod wire;
mod write;

use std::path::PathBuf;
use std::time::SystemTime;

use crate::files::save::OnDisk;
use crate::model::Project;

pub use discarded::{discard, remove, sweep};
pub use error::JournalError;
pub use read::{Left, Restored, left, restore};
pub use write::Writer;

/// How long discarded work is kept, in days.
pub const KEPT_DAYS: u64 = 30;

/// The document that a journal belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Its file; none while it was never saved.
    pub path: Option<PathBuf>,
    /// What that file held when it was last read or written by this program.
    pub on_disk: Option<OnDisk>,
    /// When the document came on screen.
    pub begun: SystemTime,
}

/// A document as it stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The project, with what is being typed entered where that can be.
    pub project: Project,
    /// What is being typed.
    pub typed: Vec<Typed>,
    /// Changes that no file has.
    pub changes: u32,
}

/// Text in a field that nobody has entered yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// What is being typed, in words of the language on screen.
    pub place: String,
    /// The text.
    pub text: String,
    /// True where the state's project has it.
    pub entered: bool,
}

/// What becomes of a journal when its document is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Nothing is lost with it: away with it.
    Done,
    /// The person did not want it saved: it is kept some days.
    Discarded,
}
