//! What is computed from a project; each instrument of the method is a sibling of `matrix`.

pub mod ballots;
pub mod hypotheses;
pub mod interview;
pub mod lineage;
pub mod links;
pub mod matrix;
pub mod outlook;
pub mod pairs;
pub mod panel;
pub mod progress;
pub mod scales;
pub mod search;
pub mod segments;
pub mod sentences;
pub mod stability;
pub mod tipping;
pub mod tracks;
pub mod versions;
