//! Doubts and evidence as a person makes them, what goes with an item, and touchpoints picked from a list.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod ballots;
mod copies;
mod doubts;
mod notes;
mod picked;
mod shop;
