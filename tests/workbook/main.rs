//! The Excel workbook, read back by somebody else's reader.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::float_cmp,
    reason = "lists are short, and a figure meant to be exact is compared exactly"
)]

mod ballots;
#[allow(dead_code, reason = "the builder serves other tests too")]
#[path = "../methods/build.rs"]
mod build;
#[allow(dead_code, reason = "the kit serves other tests too")]
#[path = "../cafe/mod.rs"]
mod cafe;
mod figures;
mod kit;
mod limits;
mod panel;
mod people;
mod stability;
mod texts;
#[allow(dead_code, reason = "the kit serves other tests too")]
#[path = "../tracks/kit.rs"]
mod tracks;
