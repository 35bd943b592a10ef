//! A participant's project or table taken in as a ballot: matched by names, with everything said that does not match.

mod error;
mod names;
mod proposal;
mod read;

pub use error::BallotError;
pub use names::{free_name, raters};
pub use proposal::BallotProposal;
pub use read::{open, read};
