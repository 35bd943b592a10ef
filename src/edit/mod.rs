//! How a project changes: every change a person can make is one [`Edit`], applied whole or not at all.

mod apply;
mod attached;
mod entry;
mod error;
mod evidence;
mod factor;
mod history;
mod job;
mod label;
mod local;
mod many;
mod project;
mod relation;
mod segment;
mod stage;
mod touchpoint;
mod track;
mod track_label;
mod whole;

pub use apply::{Applied, Batch, BatchKind, Edit, NewItem, apply};
pub use entry::EntryEdit;
pub use error::EditError;
pub use evidence::{EvidenceEdit, EvidenceWords};
pub use factor::FactorEdit;
pub use history::{History, MAX_STEPS, Moment};
pub use job::JobEdit;
pub use local::{LocalChange, LocalEdit};
pub use many::{PickedStage, name_key, same_name};
pub use project::ProjectEdit;
pub use relation::{CellChange, RelationEdit};
pub use segment::SegmentEdit;
pub use stage::{StageEdit, TouchpointsFate};
pub use touchpoint::TouchpointEdit;
pub use track::TrackEdit;
pub use whole::{WholeEdit, WholeKind};
