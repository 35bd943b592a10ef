//! Segments compared: touchpoints × segments with class, place and shift against the whole, the portfolio, and what differs.

mod act;
mod cells;
mod column;
mod copy;
mod empty;
mod foot;
mod head;
mod heads;
mod keys;
mod known;
mod layout;
mod pointer;
mod reader;
mod screen;
mod sheet;
mod tooltip;
mod view;
mod words;

pub use view::CompareView;
