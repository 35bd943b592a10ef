//! What the relation scale does to the ranks: the same ratings under other levels, and under shares of their row.

mod beside;
mod compare;
mod normalised;
mod reversal;

pub use beside::{Beside, Move};
pub use compare::{OfScale, ScaleComparison, compare_scales};
pub use normalised::normalised_scores;
pub use reversal::{Reversals, reversals};
