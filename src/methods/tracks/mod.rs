//! Customer Tracks on the figures of their segments: what is at work at a step, a first draft from the map, age and support,
//! and two tracks side by side.

mod age;
mod align;
mod at_work;
mod compare;
mod copy;
mod differences;
mod draft;
mod few;
mod lanes;
mod moves;
mod support;
mod words;

pub use age::{DAYS_TO_REMIND, age_days, latest, to_look_at};
pub use at_work::{AtWork, at_work, scope, touchpoint_of};
pub use compare::{Comparison, Counts, Pair, Placed, Row, compare};
pub use copy::{Change, CopyCounts, CopyMark, CopyMarks, copy_marks};
pub use differences::Field;
pub use draft::draft;
pub use few::{FEW, half_width_95_points, is_too_few};
pub use lanes::{At, Column, ColumnOf, FactorAt, Lane, Lanes, StepAt, in_order};
pub use moves::{Way, dropped, moved};
pub use support::is_supported;
pub use words::{barrier_key, evidence_key, lane_key, stance_key, state_key};
