//! How a project changes: every change a person can make is one [`Edit`], applied whole or not at all.

mod apply;
mod error;
mod factor;
mod history;
mod label;
mod project;
mod relation;
mod segment;
mod stage;
mod touchpoint;

pub use apply::{Applied, Batch, BatchKind, Edit, NewItem, apply};
pub use error::EditError;
pub use factor::FactorEdit;
pub use history::{History, MAX_STEPS};
pub use project::ProjectEdit;
pub use relation::{CellChange, RelationEdit};
pub use segment::SegmentEdit;
pub use stage::{StageEdit, TouchpointsFate};
pub use touchpoint::TouchpointEdit;
