//! The wide table that every consultant has in a spreadsheet, in and out, the table of tracks likewise, and the printed tables of
//! figures.

mod ballots;
mod cells;
mod certainty;
mod columns;
pub(in crate::files) mod decode;
mod error;
pub(in crate::files) mod guard;
mod header;
mod hypotheses;
mod import;
mod levels;
mod lines;
mod matrix;
mod names;
mod notes;
mod notice;
pub(super) mod number;
mod options;
mod panel;
pub(in crate::files) mod places;
mod printed;
mod printed_ballots;
mod problem;
pub(in crate::files) mod records;
mod rows;
mod segments;
mod split;
mod stability;
mod tracks;
mod write;

pub(super) use cells::read_importance;
pub(super) use columns::{Columns, channel, default_stage};
pub(super) use import::{assemble, tell_cells};
pub(super) use levels::{How, Levels};
pub(super) use names::{Names, key_of, language_of, tell_apart};
pub(super) use places::shortened;
pub(super) use rows::Rows;

pub use ballots::ballots;
pub(super) use ballots::{ballots_line, has_ballots, rows_of_ballots};
pub use cells::{parse_grid, parse_importance, parse_level, write_grid};
pub use certainty::Certainty;
pub use error::TableError;
pub use hypotheses::hypotheses;
pub(super) use hypotheses::state as hypothesis_state;
pub use import::{Imported, MAX_BYTES, load, open, read};
pub use lines::{LineCell, LineColumn, Lines};
pub(super) use matrix::channel_key;
pub use matrix::{matrix, matrix_of};
pub use notes::notes;
pub use notice::Notice;
pub use number::Comma;
pub use options::{Blank, ImportOptions};
pub use panel::{panel, unread_questions};
pub use places::Place;
pub use printed::{Printed, Value, columns, printed};
pub use printed_ballots::PrintedBallots;
pub use problem::{CellError, Problem, Problems};
pub use segments::segments;
pub use split::split;
pub use stability::{STABILITY_COLUMNS, StabilityTable};
pub use tracks::{
    EntryKind, PlannedTrack, StepField, TrackCellError, TrackChange, TrackColumn, TrackNotice,
    TracksPlan, read_tracks, track_steps, tracks,
};
pub use write::Dialect;
