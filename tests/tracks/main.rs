//! Customer Tracks: their edits, what is computed from them, two of them compared, and the laws that no edit breaks.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod compare;
mod edits;
mod figures;
mod kit;
mod laws;
mod words;
