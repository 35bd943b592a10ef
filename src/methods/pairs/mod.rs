//! Importances from judgements by pairs (AHP): weights, how consistent the judgements are, what to judge next, and the way to
//! the project's importances.

mod asking;
mod better;
mod carry;
mod circles;
mod consistency;
mod effect;
mod graph;
mod judged;
mod ratios;
mod reading;
mod step;
mod weights;

pub use asking::{Goal, next, suggested};
pub use better::{Better, better};
pub use carry::{Carried, Map, carry};
pub use circles::{Circle, worst_circle};
pub use consistency::{Consistency, RandomIndex, consistency, random_index};
pub use effect::{Effect, effect};
pub use graph::parts;
pub use judged::{Pair, Pairs};
pub use ratios::Ratios;
pub use reading::Reading;
pub use step::Step;
pub use weights::{Weights, weights};
