//! Rank stability: what a run finds, against plain figures, against all combinations, and for any number of threads.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]
#![allow(
    clippy::cast_possible_truncation,
    clippy::float_cmp,
    reason = "lists are short, and a figure meant to be exact is compared exactly"
)]

#[allow(dead_code, reason = "a part of it is needed")]
#[path = "../methods/build.rs"]
mod build;
mod certain;
mod draws;
mod enumerated;
mod out;
mod same;
