//! The Journey map: stages as columns, touchpoints as cards, classes in every segment.

mod act;
mod cards;
mod empty;
mod head;
mod heat;
mod keys;
mod known;
mod layout;
#[cfg(test)]
mod layout_tests;
mod menu;
mod pointer;
mod reader;
mod screen;
mod scroll;
mod sheet;
mod stages;
mod strip;
mod tabular;
mod texts;
mod tooltip;
mod view;

pub(super) use texts::Texts;
pub use view::MapView;
