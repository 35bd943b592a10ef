//! The figures of the matrix: the worked case, published tables, the rules of classing, and the laws that hold for any matrix.

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

mod ballots;
mod build;
mod compare;
mod gaps;
mod interview;
mod laws;
mod local;
mod pairs;
mod priorities;
mod rules;
mod scales;
mod segments;
mod sentences;
mod stage_factors;
mod tables;
mod tau;
mod tipping;
mod tipping_importances;
mod tracks;
mod worked;
