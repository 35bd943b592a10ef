//! What becomes of the results of jobs.

use std::path::{Path, PathBuf};

use egui::Context;

use super::App;
use super::ballots::ReadBallots;
use super::choose::Purpose;
use super::dialogs::Dialog;
use super::export::Ended;
use super::intake::{self, TakenIn};
use super::leave::Then;
use super::recover::Recovering;
use super::services::FileAnswer;
use super::survey::{self, Surveyed};
use super::together::Found;
use super::versions::VersionWish;
use crate::files::save::{Past, Version};
use crate::files::table::TracksPlan;
use crate::i18n::Message;
use crate::jobs::Outcome;
use crate::jobs::file::{self, Failure, Fresh, SaveFailure, SavedFile};
use crate::jobs::versions::Look;
use crate::model::Project;
use crate::ui::setup::Template;
use crate::ui::start::Recent;

/// The result of a job.
#[derive(Debug)]
pub(super) enum Done {
    Answered(Purpose, FileAnswer),
    Read(PathBuf, Result<Fresh, Failure>),
    TookIn(TakenIn),
    Made(Fresh),
    Examples(Vec<file::Example>),
    Templates(Vec<Template>),
    Reloaded(Result<Fresh, Failure>),
    Together(Found),
    Exported(Box<Ended>),
    Saved(Box<Written>),
    /// A file that was not opened, of which there are earlier versions.
    Damaged(PathBuf, Failure),
    Versions(u64, Result<Past, Failure>),
    Compared(u64, usize, Result<Look, Message>),
    TookVersion(
        Version,
        VersionWish,
        Result<(Project, Vec<Message>), Message>,
    ),
    PlannedTracks {
        serial: u64,
        /// What the plan is for.
        project: Box<Project>,
        path: PathBuf,
        result: Result<TracksPlan, Failure>,
    },
    WroteTracks(Result<(PathBuf, Vec<Message>), Failure>),
    ReadBallots(ReadBallots),
    Surveyed(Surveyed),
    Looked(Vec<Recent>),
    Recovering(Recovering),
    KeptPreferences(Result<(), Message>),
    OpenedLink(Result<(), Message>),
    /// Something is on the clipboard, in words.
    Copied(Result<Message, Message>),
    /// Stray files are gone.
    Swept,
}

/// How a save ended.
#[derive(Debug)]
pub(super) struct Written {
    pub serial: u64,
    pub project: Project,
    pub path: PathBuf,
    pub then: Option<Box<Then>>,
    /// True where nobody asked for it.
    pub by_itself: bool,
    pub result: Result<SavedFile, SaveFailure>,
}

impl App {
    pub(super) fn drain_jobs(&mut self, ctx: &Context) {
        let mut outcomes = std::mem::take(&mut self.arrived);
        while let Some(outcome) = self.jobs.poll() {
            outcomes.push(outcome);
        }
        for outcome in outcomes {
            match outcome {
                Outcome::Done(done) => self.take_result(ctx, done),
                Outcome::Broken { job, reason } => {
                    self.refuse(Outcome::<()>::broken_message(job, &reason));
                    // Its result never comes, so nothing may wait for it.
                    match (job, &mut self.document) {
                        ("save", Some(document)) => document.forget_saves(),
                        ("export", _) => self.forget_export(ctx),
                        ("preferences", _) => self.writing_preferences = None,
                        (intake::JOB, _) => self.dialogs.drop_intake(),
                        (survey::READ | survey::LOOK | survey::MOVED, _) => {
                            self.survey_broke(job, &reason);
                        }
                        _ if survey::ASKED.contains(&job) => self.survey_broke(job, &reason),
                        _ => {}
                    }
                    self.named_file_was_read();
                }
            }
        }
    }

    fn take_result(&mut self, ctx: &Context, done: Done) {
        match done {
            Done::Answered(purpose, FileAnswer::Chosen(path)) => {
                self.use_file(ctx, purpose, path);
            }
            Done::Answered(purpose, FileAnswer::ChosenMany(paths)) => {
                self.use_files(ctx, purpose, paths);
            }
            Done::Answered(_, FileAnswer::Cancelled) | Done::Swept | Done::OpenedLink(Ok(())) => {}
            Done::Answered(purpose, FileAnswer::Unavailable) => {
                let request = self.request(&purpose);
                self.dialogs.push(Dialog::typed_path(purpose, request));
            }
            Done::Read(path, Ok(fresh)) => {
                self.take_read(ctx, &path, fresh);
                self.named_file_was_read();
            }
            Done::Together(found) => self.take_found(found),
            Done::TookIn(done) => self.take_in(done),
            Done::Made(fresh) => {
                self.leave(ctx, Then::Show(Box::new(fresh)));
            }
            Done::Reloaded(Ok(fresh)) => self.take_reloaded(fresh),
            Done::Read(_, Err(failure)) => {
                self.fail(failure);
                self.named_file_was_read();
            }
            Done::Reloaded(Err(failure)) | Done::WroteTracks(Err(failure)) => self.fail(failure),
            Done::Examples(examples) => self.take_examples(examples),
            Done::Templates(templates) => self.views.setup.set_templates(templates),
            Done::Saved(written) => self.take_saved(ctx, *written),
            Done::Damaged(path, failure) => {
                self.refuse(failure.what.clone());
                self.dialogs.push(Dialog::damaged(failure, path));
                self.named_file_was_read();
            }
            Done::Versions(serial, found) => self.take_versions(serial, found),
            Done::Compared(serial, at, look) => self.take_compared(serial, at, look),
            Done::TookVersion(version, wish, read) => {
                self.use_version(ctx, &version, wish, read);
            }
            Done::Exported(ended) => self.take_exported(ctx, *ended),
            Done::PlannedTracks {
                serial,
                project,
                path,
                result,
            } => self.take_plan(serial, &project, path, result),
            Done::ReadBallots(read) => self.show_ballots(read),
            Done::Surveyed(done) => self.take_surveyed(done),
            Done::WroteTracks(Ok((file, notices))) => {
                self.say(Message::new("app-tracks-exported").with("file", show_path(&file)));
                for notice in notices {
                    self.refuse(notice);
                }
            }
            Done::Copied(Ok(said)) => self.say(said),
            Done::Copied(Err(why)) => self.refuse(why),
            Done::Looked(recent) => self.recent = recent,
            Done::Recovering(done) => self.take_recovering(ctx, done),
            Done::OpenedLink(Err(message)) => self.refuse(message),
            Done::KeptPreferences(result) => {
                if let Err(message) = result {
                    self.refuse(message);
                }
                if self.writing_preferences.take() == Some(true) {
                    self.keep_preferences();
                }
            }
        }
    }

    /// Shows what a table of tracks would change, or reads it once more where the project has changed meanwhile.
    fn take_plan(
        &mut self,
        serial: u64,
        project: &Project,
        path: PathBuf,
        result: Result<TracksPlan, Failure>,
    ) {
        let document = self
            .document
            .as_ref()
            .filter(|document| document.serial == serial);
        let Some(document) = document else {
            return;
        };
        if document.project() != project {
            self.plan_tracks(path);
            return;
        }
        match result {
            Ok(plan) => {
                let dialog = Dialog::tracks(document.project(), plan, &path);
                self.dialogs.push(dialog);
            }
            Err(failure) => self.fail(failure),
        }
    }

    fn take_saved(&mut self, ctx: &Context, written: Written) {
        let Written {
            serial,
            project,
            path,
            then,
            by_itself,
            result,
        } = written;
        let time = self.services.clock.now();
        let ours = (self.document.as_ref()).is_some_and(|document| document.serial == serial);
        if let Some(document) = &mut self.document
            && document.serial == serial
        {
            match &result {
                Ok(saved) => document.saved(project, saved.file.clone(), time, by_itself),
                Err(_) => document.not_saved(),
            }
            let next = document.next_save();
            match &result {
                Ok(saved) if saved.durable => {
                    self.journal_saved();
                    self.restored_is_saved();
                }
                Ok(_) => self.journal_unsure(),
                Err(_) => {}
            }
            if let Some(next) = next {
                self.start_save(next);
            }
        }
        match result {
            Ok(SavedFile {
                notices: remarks, ..
            }) => {
                if ours {
                    self.claim_saved(&path);
                }
                // Every quarter of a minute it would push out what matters; the state at the right says it.
                if !by_itself {
                    self.remember(&path);
                    self.say(Message::new("app-saved").with("file", show_path(&path)));
                }
                for remark in remarks {
                    let said = self
                        .messages
                        .back()
                        .is_some_and(|last| last.message == remark);
                    if !(by_itself && said) {
                        self.refuse(remark);
                    }
                }
                if let Some(then) = then {
                    // Asks again where something was changed while the file was written.
                    self.leave(ctx, *then);
                }
            }
            Err(SaveFailure::ChangedOutside) => {
                self.dialogs.push(Dialog::Outside { path, then });
            }
            Err(SaveFailure::Exists) => self.dialogs.push(Dialog::Exists { path, then }),
            Err(SaveFailure::Failed(failure)) => {
                self.refuse(failure.what.clone());
                self.dialogs.push(Dialog::save_failure(failure, then));
            }
        }
    }

    /// Says a failure in the status line and, because it wants to be read, in a dialog.
    pub(super) fn fail(&mut self, failure: Failure) {
        self.refuse(failure.what.clone());
        self.dialogs.push(Dialog::failure(failure));
    }
}

/// A path as a person reads it.
pub(super) fn show_path(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
