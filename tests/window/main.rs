//! The window without a display: by accessible names and keys, in both languages, with the file dialogs answered here.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod actions;
mod autosave;
mod ballot_interview;
mod ballots;
mod buyers;
mod certainty;
mod compare;
mod confidence;
mod copying;
mod drafts;
mod drafts_pages;
mod export;
mod files;
mod held_disk;
mod held_figures;
mod hypotheses;
mod importances;
mod intake;
mod interview;
mod kit;
mod local;
mod map;
mod notes;
mod pairs;
mod palette;
mod panel;
#[cfg(feature = "snapshots")]
mod pictures;
mod priorities;
mod questions;
mod raters;
mod recovery;
mod saves;
mod screens;
mod segments;
mod setup;
mod strange;
mod survey;
mod tipping;
mod together;
mod track_tables;
mod tracks_beside;
mod tracks_copy;
mod tracks_editor;
mod tracks_page;
mod turns;
mod versions;
