//! What a project is: plain data, typed ids, the invariants and their check.

mod about;
mod check;
mod class_rule;
mod evidence;
mod factor;
mod ids;
mod importance;
mod list;
mod project;
mod relations;
mod scale;
mod segment;
mod stage;
mod text;
mod touchpoint;

pub use about::About;
pub use check::{Item, Problem, Remedy, check, repair};
pub use class_rule::{ClassRule, ClassRuleError};
pub use evidence::{Evidence, Subject, is_plain_date};
pub use factor::Factor;
pub use ids::{EvidenceId, FactorId, IdCounter, SegmentId, StageId, TouchpointId};
pub use importance::{Importance, ImportanceError, Weighting};
pub use list::List;
pub use project::{MAX_CELLS, MAX_ITEMS, NotSure, Project};
pub use relations::Relations;
pub use scale::{MAX_LEVEL, MAX_LEVELS, MIN_LEVELS, Scale, ScaleError, ScaleLevel, ScaleMap};
pub use segment::Segment;
pub use stage::Stage;
pub use text::{MAX_NAME_CHARS, MAX_TEXT_CHARS, TextError, check_name, check_text};
pub use touchpoint::{Channel, Touchpoint};
