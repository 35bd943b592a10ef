//! Sheets that somebody filled in become projects: what is recognised, what is taken, what is refused and said.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod ballots;
mod kit;
mod laws;
mod near;
mod refused;
mod same;
mod updated;
