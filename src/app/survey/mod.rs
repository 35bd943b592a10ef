//! The answers behind the panel: read beside the frames, worked out, watched on disk, taken in.
//!
//! What is on show rests on answers that were read once; whatever comes back of another document, of another mapping or after the
//! document was closed is told by its token and dropped.

mod agree;
mod ask;
mod bar;
mod files;
mod looked;
mod moved;
mod places;
mod read;
mod said;
mod watched;

use std::path::PathBuf;
use std::sync::Arc;

use egui::Context;

use super::App;
use crate::jobs::answers::Surveying;
use crate::methods::panel::Base;
use crate::model::WaveId;
use crate::ui::Moved;
use crate::ui::SurveyWish;

pub(super) use ask::ASKED;
pub(super) use places::{folder_of, moved_to, with_whole_paths};
pub(super) use read::READ;

use agree::Agreement;
use ask::{Asking, Found};
use moved::MovedOf;
use read::{Finished, Reader};
use watched::Watched;

/// What the job is called that looks at a single file.
pub(super) const LOOK: &str = "survey file";
/// What the job is called that looks whether importances have moved.
pub(super) const MOVED: &str = "survey importances";

/// What became of a job of the panel.
#[derive(Debug)]
pub(super) enum Surveyed {
    /// The files were read.
    Read(u64, Option<Box<Finished>>),
    /// The answers are ready under other words or another order of the questions.
    Based(u64, Arc<Base>),
    /// Something was worked out.
    Found(u64, Found),
    /// Which importances have moved.
    Moved(u64, Vec<Moved>),
    /// A file was looked at.
    Looked(u64, files::Look, files::Looked),
    /// A wave was packed, unpacked or not.
    Kept(u64, WaveId, Box<files::Repacked>),
}

/// What is done for the panel beside the frames.
pub(super) struct Surveys {
    service: Arc<dyn Surveying>,
    /// Numbers what is begun, so that what comes back late is told.
    tokens: u64,
    reader: Reader,
    asking: Asking,
    moved: MovedOf,
    watched: Watched,
    looks: files::Looks,
    agreement: Agreement,
}

impl Surveys {
    /// With files outside the folders of projects to which a person agreed before.
    pub(super) fn new(service: Arc<dyn Surveying>, agreed: &[PathBuf]) -> Self {
        Self {
            service,
            tokens: 0,
            reader: Reader::default(),
            asking: Asking::default(),
            moved: MovedOf::default(),
            watched: Watched::default(),
            looks: files::Looks::default(),
            agreement: Agreement::of(agreed),
        }
    }

    fn token(&mut self) -> u64 {
        self.tokens += 1;
        self.tokens
    }
}

impl App {
    /// Does what a page wants of the answers.
    pub(super) fn wish_survey(&mut self, ctx: &Context, frame: &eframe::Frame, wish: SurveyWish) {
        match wish {
            SurveyWish::Ask(ask) => self.ask_survey(ask),
            SurveyWish::Filter(filter) => self.filter_survey(&filter),
            SurveyWish::Reread => self.reread_survey(ctx),
            SurveyWish::Find(wave) => self.find_wave(frame, wave),
            SurveyWish::Pack(wave) => self.pack_wave(wave),
            SurveyWish::Unpack(wave) => self.unpack_wave(wave),
            SurveyWish::Update => self.update_moved(),
            SurveyWish::Later => self.leave_moved(),
            SurveyWish::Agree(wave) => self.agree_to_wave(ctx, wave),
            SurveyWish::NotNow => self.leave_outside(),
        }
    }

    /// Takes in what became of a job of the panel.
    pub(super) fn take_surveyed(&mut self, done: Surveyed) {
        match done {
            Surveyed::Read(token, finished) => self.take_survey_read(token, finished),
            Surveyed::Based(token, base) => self.take_survey_based(token, base),
            Surveyed::Found(token, found) => self.take_survey_found(token, found),
            Surveyed::Moved(token, moved) => self.take_moved(token, moved),
            Surveyed::Looked(token, look, file) => self.take_look(token, look, file),
            Surveyed::Kept(token, wave, kept) => self.take_repacked(token, wave, *kept),
        }
    }

    /// A job of the panel broke, which was said: its result never comes, so nothing may wait for it.
    pub(super) fn survey_broke(&mut self, job: &'static str, reason: &str) {
        match job {
            READ => self.survey_read_broke(reason),
            LOOK => self.look_broke(),
            MOVED => self.surveys.moved.broke(),
            _ => self.surveys.asking.broke(job),
        }
    }

    /// Has answers read where the project's waves or questions are other than those that were read, and what rests on them worked out.
    pub(super) fn keep_answers(&mut self, ctx: &Context) {
        self.keep_reading(ctx);
        self.keep_watching(ctx);
        self.keep_asking();
        self.keep_moved();
    }
}
