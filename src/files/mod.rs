//! How a project is kept and exchanged: the project file, saving, the built-in examples, tables and workbooks in and
//! out, one-page reports, exports.

pub mod ballots;
pub mod choices;
mod class_rule;
pub mod copies;
pub mod examples;
pub mod export;
pub mod folders;
mod foreign;
pub mod journal;
pub mod lock;
pub mod mermaid;
pub mod preferences;
pub mod project;
pub mod report;
pub mod save;
pub mod sheet;
pub mod survey;
pub mod table;
mod with_answers;
pub mod workbook;

pub use with_answers::WithAnswers;
