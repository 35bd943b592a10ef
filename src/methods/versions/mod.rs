//! Versions of a project: what differs between two in words, and the merging of two on the ground of a third.

mod build;
mod cells;
mod cells_rated;
mod change;
mod describe;
mod differences;
mod entries;
mod entry_fields;
mod fields;
mod heal;
mod identity;
mod identity_panel;
mod judge;
mod kind;
mod levels;
mod merge;
mod order;
mod panel_fields;
mod panel_words;
mod presence;
mod rated;
mod resting;
mod settle;
mod sides;
mod sorted;
mod tally;
mod words;

pub use differences::{Differences, differences};
pub use judge::Side;
pub use merge::{Conflict, Merge, merge};
pub use sorted::Sorted;
