//! Spreadsheets that somebody else made: what is read out of them, and how those that mean harm are refused.
#![allow(
    clippy::cast_possible_truncation,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test may stop at the first surprise, and figures of the memory are shown on request"
)]
#![allow(
    clippy::case_sensitive_file_extension_comparisons,
    clippy::format_collect,
    clippy::format_push_string,
    clippy::manual_midpoint,
    clippy::type_complexity,
    reason = "files are put together by hand, to be read and not to be fast"
)]

mod bombs;
mod cases;
mod hostile;
mod kit;
mod laws;
mod memory;
mod ours;
mod texts;
mod values;
