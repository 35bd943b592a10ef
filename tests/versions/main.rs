//! Versions of a project: differences in words, and two people's work put together.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

#[allow(dead_code, reason = "the kit serves the tests of tracks first")]
#[path = "../tracks/kit.rs"]
mod kit;

mod ballots;
mod differ;
mod laws;
mod merging;
mod panel;
mod random;
mod random_panel;
mod tracks;
mod work;
