//! The command line, by running the program: what scripts and colleagues see of each command.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod ballots;
mod ballots_out;
#[allow(dead_code, reason = "the kit serves other tests too")]
#[path = "../cafe/mod.rs"]
mod cafe;
mod commands;
mod export;
mod hypotheses;
mod notes;
mod panel;
mod printed;
mod recover;
mod repair;
mod run;
mod stability;
mod tracks;
mod versions;
mod workbooks;
