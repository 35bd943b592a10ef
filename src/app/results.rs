//! What becomes of the results of jobs.

use std::path::{Path, PathBuf};

use egui::Context;

use super::App;
use super::choose::Purpose;
use super::dialogs::Dialog;
use super::leave::Then;
use super::services::FileAnswer;
use crate::files::table::{ImportOptions, TracksPlan};
use crate::i18n::Message;
use crate::jobs::Outcome;
use crate::jobs::file::{self, Failure, Fresh, KeptFile, SaveFailure};
use crate::model::Project;
use crate::ui::setup::Template;
use crate::ui::start::Recent;

/// The result of a job.
#[derive(Debug)]
pub(super) enum Done {
    Answered(Purpose, FileAnswer),
    Read(PathBuf, Result<Fresh, Failure>),
    Imported(PathBuf, ImportOptions, Result<Fresh, Failure>),
    Made(Fresh),
    Examples(Vec<file::Example>),
    Templates(Vec<Template>),
    Reloaded(Result<Fresh, Failure>),
    Saved {
        serial: u64,
        project: Box<Project>,
        path: PathBuf,
        then: Option<Box<Then>>,
        result: Result<(KeptFile, Vec<Message>), SaveFailure>,
    },
    Exported(Result<Vec<PathBuf>, Failure>),
    PlannedTracks {
        serial: u64,
        /// What the plan is for.
        project: Box<Project>,
        path: PathBuf,
        result: Result<TracksPlan, Failure>,
    },
    WroteTracks(Result<PathBuf, Failure>),
    Looked(Vec<Recent>),
    KeptPreferences(Result<(), Message>),
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
                    let message = Message::new("app-job-broken").with("job", job);
                    self.refuse(message.with("why", reason));
                    // Its result never comes, so nothing may wait for it.
                    if let Some(document) = &mut self.document {
                        document.saving = 0;
                    }
                    self.writing_preferences = None;
                }
            }
        }
    }

    fn take_result(&mut self, ctx: &Context, done: Done) {
        match done {
            Done::Answered(purpose, FileAnswer::Chosen(path)) => self.use_file(purpose, path),
            Done::Answered(_, FileAnswer::Cancelled) => {}
            Done::Answered(purpose, FileAnswer::Unavailable) => {
                self.dialogs.push(Dialog::typed_path(purpose));
            }
            Done::Read(path, Ok(fresh)) => {
                self.remember(&path);
                self.leave(ctx, Then::Show(Box::new(fresh)));
            }
            Done::Imported(_, _, Ok(fresh)) | Done::Made(fresh) => {
                self.leave(ctx, Then::Show(Box::new(fresh)));
            }
            Done::Reloaded(Ok(fresh)) => self.show(fresh),
            Done::Imported(path, options, Err(failure)) => {
                self.refuse(failure.what.clone());
                self.dialogs
                    .push(Dialog::import_failure(failure, path, options));
            }
            Done::Read(_, Err(failure))
            | Done::Reloaded(Err(failure))
            | Done::Exported(Err(failure))
            | Done::WroteTracks(Err(failure)) => self.fail(failure),
            Done::Examples(examples) => self.take_examples(examples),
            Done::Templates(templates) => self.views.setup.set_templates(templates),
            Done::Saved {
                serial,
                project,
                path,
                then,
                result,
            } => self.take_saved(ctx, serial, *project, path, then, result),
            Done::Exported(Ok(files)) => {
                let folder = files.first().and_then(|file| file.parent());
                let message = Message::new("app-exported").with("count", files.len());
                self.say(message.with("folder", show_path(folder.unwrap_or(Path::new("")))));
            }
            Done::PlannedTracks {
                serial,
                project,
                path,
                result,
            } => self.take_plan(serial, &project, path, result),
            Done::WroteTracks(Ok(file)) => {
                self.say(Message::new("app-tracks-exported").with("file", show_path(&file)));
            }
            Done::Looked(recent) => self.recent = recent,
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

    pub(super) fn take_saved(
        &mut self,
        ctx: &Context,
        serial: u64,
        project: Project,
        path: PathBuf,
        then: Option<Box<Then>>,
        result: Result<(KeptFile, Vec<Message>), SaveFailure>,
    ) {
        let time = self.services.clock.now();
        if let Some(document) = &mut self.document
            && document.serial == serial
        {
            document.saving = document.saving.saturating_sub(1);
            if let Ok((file, _)) = &result {
                document.saved(project, file.clone(), time);
            }
        }
        match result {
            Ok((_, remarks)) => {
                self.remember(&path);
                self.say(Message::new("app-saved").with("file", show_path(&path)));
                for remark in remarks {
                    self.refuse(remark);
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
            Err(SaveFailure::Failed(failure)) => self.fail(failure),
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
