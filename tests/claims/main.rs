//! From the panel to the matrix and to hypotheses: the edits, the derivations, the verdicts.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::float_cmp,
    reason = "a test may stop at the first surprise, and figures by hand are exact"
)]

mod answers;
mod derive;
mod doubt;
mod edges;
mod edits;
mod held;
mod kit;
mod laws;
mod taken;
mod verdicts;
