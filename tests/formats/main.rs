//! The formats of a project file: the older ones open as what they say, format 2 brought doubts and evidence, format 3 jobs and
//! tracks, format 4 ballots and judgements, format 5 the panel and hypotheses.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod ballots;
mod broken;
mod broken_content;
mod broken_kit;
mod broken_list;
mod buyers;
mod corpus;
mod frozen;
mod journey;
mod panel;
mod refused;
mod room;
mod shop;
mod sound;
mod tracks;
