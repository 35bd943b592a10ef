//! How segments differ: classes and places of touchpoints in each of them against the whole, and how far their orders agree.

mod compare;
mod disagreement;
mod map;
mod reasons;
mod standing;
mod tau;

pub use compare::{Changes, Comparison, OfSegment, Row, compare};
pub use disagreement::Disagreement;
pub use map::{Agreement, MapClasses, MapTouchpoint, class_shown};
pub use reasons::{Reason, reasons};
pub use standing::{Standing, changes_class, places, shift, standings};
pub use tau::{discordant, tau_b};
