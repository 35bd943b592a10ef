//! The project file: text made to be read, compared and merged by people and by git.

mod attached;
mod ballots;
mod check;
mod container;
mod convert;
mod error;
mod foreign;
mod locate;
mod migrate;
mod panel;
mod paths;
mod place;
mod problem;
mod read;
mod syntax;
mod tracks;
mod v1;
mod v2;
mod v3;
mod v4;
mod v5;
mod write;
mod write_ballots;
mod write_panel;
mod write_tracks;

pub use super::foreign::Foreign;
pub use container::{FORMAT, Seal};
pub use error::{Encoding, ProjectFileError};
pub use place::{Place, Remark};
pub use problem::FileProblem;
pub use read::{Notice, Opened, read};
pub use syntax::SyntaxError;
pub use v1::NumberError;
pub use write::to_text;

/// The most bytes of a project file.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;
