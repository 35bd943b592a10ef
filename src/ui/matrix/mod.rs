//! The Matrix screen: factors by touchpoints as one painted grid with frozen bands, of which only what can be seen is drawn.

mod act;
mod axes;
mod beside;
mod body;
mod bottom;
mod cache;
mod cells;
mod changes;
mod clipboard;
mod corners;
mod differences;
mod disputed;
mod editor;
mod empty;
mod grid;
mod keys;
mod layout;
mod leave;
mod left;
mod local;
mod menus;
mod notices;
mod pointer;
mod reader;
mod reorder;
mod scroll;
mod selection;
#[cfg(test)]
mod selection_tests;
mod sheet;
mod tabular;
mod target;
mod texts;
mod toolbar;
mod tooltip;
mod top;
mod view;

pub use axes::{Axes, Column, Filter, Group, Sort, SortBy, Source};
pub use changes::{importance as importance_edit, not_sure, relation};
pub use clipboard::PasteError;
pub(super) use reorder::{nudge_stage, nudge_touchpoints};
pub use selection::{Block, Direction, Selection, Spot, Step, Zone};
pub use sheet::CellStyle;
pub use view::MatrixView;
