//! The window without a display: by accessible names and keys, in both languages, with the file dialogs answered here.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod actions;
mod files;
mod interview;
mod kit;
mod map;
mod notes;
mod palette;
#[cfg(feature = "snapshots")]
mod pictures;
mod priorities;
mod questions;
mod screens;
mod setup;
mod tables;
