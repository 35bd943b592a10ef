//! The formats of a project file: the older ones open as what they say, and format 2 keeps doubts and evidence.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod refused;
mod shop;
mod sound;
