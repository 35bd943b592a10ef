//! The wide table that every consultant has in a spreadsheet, in and out, the table of tracks likewise, and the printed tables of
//! figures.

mod cells;
mod columns;
mod decode;
mod error;
mod guard;
mod header;
mod import;
mod levels;
mod matrix;
mod names;
mod notes;
mod notice;
mod number;
mod options;
mod places;
mod printed;
mod problem;
mod records;
mod rows;
mod segments;
mod tracks;
mod write;

pub use cells::{parse_grid, parse_importance, parse_level, write_grid};
pub use error::TableError;
pub use import::{Imported, MAX_BYTES, load, open, read};
pub use matrix::matrix;
pub use notes::notes;
pub use notice::Notice;
pub use number::Comma;
pub use options::{Blank, ImportOptions};
pub use places::Place;
pub use printed::{Printed, Value, columns, printed};
pub use problem::{CellError, Problem, Problems};
pub use segments::segments;
pub use tracks::{
    EntryKind, PlannedTrack, StepField, TrackCellError, TrackChange, TrackColumn, TrackNotice,
    TracksPlan, read_tracks, track_steps, tracks,
};
pub use write::Dialect;
