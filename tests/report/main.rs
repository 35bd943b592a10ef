//! Reports: how text is set, and the three kinds of file that a page becomes.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may stop at the first surprise"
)]

#[allow(dead_code, reason = "the kit serves other tests too")]
#[path = "../cafe/mod.rs"]
mod cafe;
mod colours;
mod full;
mod hypotheses;
mod journeys;
mod kinds;
mod kit;
mod layout;
mod letters;
mod lines;
mod priorities_and_matrix;
mod specimen;
mod xml;
