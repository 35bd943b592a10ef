//! A spreadsheet that somebody else filled in: read under limits, its layout recognised, taken into a project or into a new one.

mod cells;
mod csv;
mod error;
mod grid;
mod limits;
mod merged;
mod outline;
mod package;
mod read;
mod recognise;
mod repack;
mod survey;
mod tags;
mod take;
mod texts;
mod update;

pub use error::BookError;
pub use grid::{Cell, Grid, Span, Value};
pub use read::{Book, is_workbook, read};
pub use recognise::{
    Column, Layout, Row, best_sheet, recognise, recognise_as, suggested_scale, suggested_weights,
    zeros,
};
pub use take::{Refusal, Taken, take};
pub(super) use update::{Pairs, SaidNames};
pub use update::{Update, options_for, update};
