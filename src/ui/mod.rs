//! How a project is shown: theme, widgets, one file or folder for each screen. Screens read and push intents, nothing else.

pub mod action;
pub mod badge;
mod context;
mod derived;
pub mod dialogs;
mod drafts;
mod fonts;
pub mod inspector;
mod intent;
pub mod interview;
pub mod map;
pub mod marks;
pub mod matrix;
pub mod menu;
pub mod palette;
pub mod priorities;
pub mod rail;
pub mod segments;
pub mod setup;
pub mod shortcut;
pub mod start;
pub mod status;
pub mod tabular;
mod theme;
pub mod top;
pub mod tracks;
pub mod type_set;
pub mod visuals;
pub mod widgets;

pub use context::Context;
pub use derived::{Derived, Journey, StageGroup};
pub use drafts::{Draft, Drafts, place as draft_place, plain_lines};
pub use fonts::{MEDIUM, SEMIBOLD, install as install_fonts};
pub use intent::{Intent, Intents};
pub use theme::{Shade, Theme, Tokens, contrast, tokens};
