//! Tables and workbooks that are brought in: read and worked out beside the frame, then a new project or one step of the open one.

use std::path::PathBuf;

use egui::Context;

use super::App;
use super::dialogs::{Dialog, Intake, IntakeDraft, IntakeWish, Outcome, Prepared};
use super::leave::Then;
use super::results::Done;
use crate::edit::{Edit, WholeEdit, WholeKind};
use crate::i18n::Message;
use crate::jobs::file::{self, Failure, Fresh};

/// What the jobs of an import are called.
pub(super) const JOB: &str = "import";

/// What became of a job of an import.
#[derive(Debug)]
pub(super) enum TakenIn {
    /// The file was read, or not.
    Read(u64, Result<Prepared, Failure>),
    /// A choice was worked out.
    Worked(u64, Box<Outcome>),
}

impl App {
    /// Reads the sheets of a table or workbook, and shows what they hold once they are read.
    pub(super) fn import(&mut self, path: PathBuf) {
        self.dialogs.drop_intake();
        self.intakes += 1;
        let token = self.intakes;
        let draft = IntakeDraft::reading(token, path.clone());
        self.dialogs.push(Dialog::Intake(Box::new(draft)));
        self.jobs.start(JOB, move || {
            let read = file::sheets(&path).map(Prepared::of);
            Done::TookIn(TakenIn::Read(token, read))
        });
    }

    pub(super) fn take_in(&mut self, done: TakenIn) {
        match done {
            TakenIn::Read(token, Ok(prepared)) => {
                // An empty project that was just begun is where the table is wanted.
                let empty = self.project().is_some_and(|project| {
                    project.factors.is_empty() && project.touchpoints.is_empty()
                });
                if let Some(draft) = self.dialogs.intake(token) {
                    draft.take(prepared, empty);
                }
            }
            TakenIn::Read(token, Err(failure)) => {
                // Where it was closed meanwhile nobody waits for it.
                if self.dialogs.intake(token).is_some() {
                    self.dialogs.drop_intake();
                    self.fail(failure);
                }
            }
            TakenIn::Worked(token, outcome) => {
                if let Some(draft) = self.dialogs.intake(token) {
                    draft.take_outcome(*outcome);
                }
            }
        }
    }

    pub(super) fn do_intake(&mut self, ctx: &Context, wish: IntakeWish) {
        match wish {
            IntakeWish::Work(request) => {
                let token = request.token;
                self.jobs.start(JOB, move || {
                    let outcome = Box::new(request.work_out());
                    Done::TookIn(TakenIn::Worked(token, outcome))
                });
            }
            IntakeWish::Take(intake) => match intake.onto {
                None => self.begin_with(ctx, *intake),
                Some((key, counts)) => self.update_with(*intake, key, counts),
            },
        }
    }

    /// A new project; the dialog stays below the question about unsaved changes, so that nothing is lost by a "no".
    fn begin_with(&mut self, ctx: &Context, intake: Intake) {
        let project = &intake.project;
        let said = Message::new("intake-done")
            .with("file", intake.file)
            .with("factors", project.factors.len())
            .with("touchpoints", project.touchpoints.len())
            .with("relations", project.relations.rated())
            .with("refused", intake.refused);
        let fresh = Fresh {
            project: intake.project,
            unsaved: true,
            said: Some(said),
            ..Fresh::default()
        };
        self.leave(ctx, Then::Show(Box::new(fresh)));
    }

    /// One step of the open project; nothing where that has become another one than was shown.
    fn update_with(&mut self, intake: Intake, key: (u64, u64), [new, changed, gone]: [usize; 3]) {
        let document = self.document.as_mut();
        let Some(document) = document.filter(|document| document.key() == key) else {
            return;
        };
        let edit = Edit::Whole(WholeEdit {
            kind: WholeKind::Update(intake.file.clone()),
            project: Box::new(intake.project),
        });
        match document.history.apply(&edit) {
            Ok(_) => {
                self.dialogs.drop_intake();
                let said = Message::new("intake-updated")
                    .with("file", intake.file)
                    .with("new", new)
                    .with("changed", changed)
                    .with("gone", gone)
                    .with("refused", intake.refused);
                self.say(said);
            }
            Err(error) => self.refuse(error.message()),
        }
    }
}
