//! Which single changes of a cell or an importance change a class or the top.

mod breaks;
mod cells;
mod checks;
mod events;
mod importances;
mod search;
mod what_if;
mod whole;

pub use cells::{TippingCell, tipping_cells};
pub use checks::{CHECKS, Checks, Decider, checks, deciders};
pub use importances::{Tip, TippingImportance, tipping_importances};
pub use what_if::{ClassMove, WhatIf};
pub use whole::{Tipping, tipping};
