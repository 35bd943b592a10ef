//! What a project is: plain data, typed ids, the invariants and their check.

mod about;
mod answers;
mod ballot;
mod check;
mod class_rule;
mod evidence;
mod factor;
mod filter;
mod hypothesis;
mod ids;
mod importance;
mod job;
mod judgement;
mod link;
pub mod links;
mod list;
mod look;
mod panel;
mod panel_check;
mod project;
mod relations;
mod scale;
mod segment;
mod stage;
mod step;
mod taken;
mod text;
mod touchpoint;
mod track;
mod track_check;

pub use about::About;
pub use answers::{Answers, Codes, Column, Texts, Values, day_of_number, number_of_day};
pub use ballot::{Ballot, Levels, MAX_BALLOTS, Settled, Settlement};
pub use check::{Item, Problem, Remedy, check, repair};
pub use class_rule::{ClassRule, ClassRuleError};
pub use evidence::{Evidence, Subject, is_plain_date};
pub use factor::Factor;
pub use filter::{Choice, Filter, Finite};
pub use hypothesis::{
    Claim, Direction, Earlier, Hypothesis, HypothesisState, MAX_EARLIER, MAX_HYPOTHESES, Measure,
};
pub use ids::{
    AgentId, BallotId, BarrierId, EvidenceId, FactorId, HypothesisId, Id, IdCounter, JobId,
    QuestionId, SegmentId, StageId, StepId, TouchpointId, TrackId, WaveId,
};
pub use importance::{Importance, ImportanceError, Weighting};
pub use job::Job;
pub use judgement::{Judgements, Preference, STRONGEST};
pub use link::Link;
pub use list::List;
pub use look::{Hue, MAX_MARK_CHARS, check_mark, free_mark};
pub use panel::{
    AnswerRange, Block, DateOrder, MAX_QUESTIONS, MAX_WAVES, Panel, Question, QuestionKind, Source,
    Wave,
};
pub use panel_check::{MAX_ALL_PACKED, MAX_PACKED, MAX_PLANNED, MAX_RANGE, PanelError};
pub use project::{MAX_CELLS, MAX_ITEMS, NotSure, Project};
pub use relations::Relations;
pub use scale::{MAX_LEVEL, MAX_LEVELS, MIN_LEVELS, Scale, ScaleError, ScaleLevel, ScaleMap};
pub use segment::Segment;
pub use stage::Stage;
pub use step::{Campaign, EMOTIONS, Step, WorkState};
pub use taken::{Derivation, Taken, TakenImportance};
pub use text::{MAX_NAME_CHARS, MAX_TEXT_CHARS, TextError, check_name, check_text};
pub use touchpoint::{Channel, Touchpoint};
pub use track::{
    Agent, Barrier, BarrierKind, Entry, EvidenceKind, MAX_ENTRIES, MAX_TRACKS, NamedBy, STRENGTHS,
    Stance, Track, TrackEvidence,
};
pub use track_check::{EntryError, EntryList};
