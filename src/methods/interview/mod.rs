//! The interview: which cells are asked about, in which order, what a run of questions remembers, how long the rest takes.

mod inherited;
mod pace;
mod plan;
mod questions;
mod run;
mod state;
mod voice;

pub use inherited::{inherited, inherited_at};
pub use pace::Pace;
pub use plan::{Ask, Cell, LISTED, Listed, Order, Plan};
pub use questions::Questions;
pub use run::{Outcome, Run, Visit};
pub use state::{State, not_rated_at};
pub use voice::Voice;
