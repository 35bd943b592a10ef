//! Several people and one file, below the window: side files, names of copies, earlier versions that two come from.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod base;
mod copies;
mod lock;
mod outside;
