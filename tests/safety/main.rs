//! Saving on a disk that loses its power, fails, goes away; and what is kept of what it replaces.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod backups;
mod exports;
mod faults;
mod power;
mod shelf;
#[path = "../simdisk/mod.rs"]
mod simdisk;
mod thinning;
