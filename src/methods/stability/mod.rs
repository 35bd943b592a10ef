//! How stable ranks and classes are when importances and relations move at random, a seeded Monte Carlo.

#![allow(
    clippy::inline_always,
    reason = "code for a vector unit has to be where that unit is switched on"
)]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "counts of items and samples are far below 2^32, and quanta are bounded before they are made whole"
)]

mod aligned;
mod alone;
mod block;
mod cells;
mod count;
mod count_wide;
mod cuts;
mod draw;
mod errors;
mod finish;
mod grid;
mod normal;
mod options;
mod plan;
mod random;
mod ranks;
mod result;
mod runs;
mod sentence;
mod sort;
mod tally;

pub use alone::alone;
pub use block::Work;
pub use errors::{Known, Spread, known, spread};
pub use options::{MOST_SAMPLES, Options, OptionsError};
pub use plan::Plan;
pub use result::{ItemStability, Neighbours, Noise, Ranked, Stability};
pub use runs::{joined_below, runs};
pub use sentence::{basis, importances, sentence};
pub use tally::Tally;

/// So many samples are drawn and ranked side by side.
const LANES: usize = 32;
use count_wide::PARTS;

/// A class that keeps this probability is settled, and an order of two neighbours that keeps it tells them apart.
pub const SETTLED: f64 = 0.8;
