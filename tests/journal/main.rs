//! The journal: what was done is there after a crash, whatever the disk did, and nothing else is.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod crash;
mod damage;
mod disk;
mod faults;
mod kept;
mod kit;
mod laws;
#[allow(dead_code, reason = "the tests of saving use all of it")]
#[path = "../simdisk/mod.rs"]
mod simdisk;
mod workshop;
