//! The table of Customer Tracks, one line a step, out and back in.
//!
//! What stands together in a cell is joined by `; `. A backslash takes the meaning off the sign behind it, so that every text
//! comes back:
//!
//! - order: `4`, `4?` for a step that may be left out, `4→2` for one from which the customer may go back to step 2;
//! - jobs: names; factors: names, those pinned by hand with `*`, the others as the matrix names them;
//! - agents: `Friend (for, 3): a remark`; the second of that role `Friend (for, 1, #2)`;
//! - barriers: `price: Too expensive [3 of 12] → trial week`; the second of that text `price #2: …`;
//! - campaign: `goal=…; channel=…; message=…; offer=…; kpi=…`;
//! - evidence: `interview: “quotation” (source, 2026-10-01, n=12) → agent: Friend, barrier: Too expensive`.
//!
//! A line with neither order, stage, touchpoint nor task is the track's own: its keeper and remark, and the agents, barriers and
//! evidence that stand at no step. [`track_steps`] leaves it out.

mod columns;
mod compare;
mod entries;
mod head;
mod known;
mod links;
mod lists;
mod matching;
mod merge;
mod notice;
mod plan;
mod proofs;
mod read;
mod rows;
mod said;
mod signs;
mod steps;
mod words;
mod write;

pub use columns::TrackColumn;
pub use notice::{TrackCellError, TrackNotice};
pub use plan::{EntryKind, PlannedTrack, StepField, TrackChange, TracksPlan};
pub use read::read as read_tracks;
pub use write::{track_steps, tracks};
