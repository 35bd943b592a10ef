//! How a project is kept and exchanged: the project file, saving, the built-in examples, tables in and out, exports.

pub mod copies;
pub mod examples;
pub mod export;
pub mod folders;
mod foreign;
pub mod journal;
pub mod lock;
pub mod preferences;
pub mod project;
pub mod save;
pub mod table;
