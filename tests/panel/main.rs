//! The buyer panel: intervals against published figures, the cross-filter against the plainest count there is.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::float_cmp,
    reason = "tables are small, and a figure meant to be exact is compared exactly"
)]

mod brute;
mod classes;
mod compare;
mod cross;
mod estimates;
mod money;
mod table;
mod words;
