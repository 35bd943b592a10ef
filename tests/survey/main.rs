//! Files of answers read as people and forms services leave them: encodings, quotation marks, gaps, slips, waves.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::format_push_string,
    reason = "a test may stop at the first surprise, and makes its files as it reads best"
)]

mod broken;
mod edges;
mod kit;
mod laws;
mod mapping;
mod packing;
mod reach;
mod reading;
mod refusals;
mod waves;
mod workbook;
