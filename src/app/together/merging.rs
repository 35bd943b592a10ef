//! Merging: read and compared beside the frame, decided in a dialog, done as one step.

use std::path::Path;

use super::{After, Found, With};
use crate::app::dialogs::{Dialog, MergeDraft, TogetherDialog};
use crate::app::results::Done;
use crate::app::{App, Document};
use crate::edit::{Edit, WholeEdit, WholeKind};
use crate::i18n::Message;
use crate::jobs::file::{Failure, SaveMode};
use crate::jobs::together::{self, Merging, Ours};
use crate::methods::versions::Side;
use crate::model::Project;

/// A merge that was decided.
#[derive(Debug)]
pub(in crate::app) struct Decided {
    /// What was on screen when it was read.
    pub ours: Project,
    pub merging: Merging,
    pub with: With,
    pub choices: Vec<Side>,
    /// What to say of it.
    pub said: Message,
}

impl App {
    pub(super) fn ours(&self, document: &Document) -> Ours {
        Ours {
            project: document.project().clone(),
            baseline: document.baseline().cloned(),
            path: document.file.as_ref().map(|file| file.path.clone()),
            written: (document.file.as_ref()).and_then(|file| file.on_disk.modified),
            backups: self.services.backups(),
        }
    }

    /// Merges the document with what its own file or another one holds.
    pub(in crate::app) fn merge(&mut self, with: With) {
        let Some(document) = &mut self.document else {
            return;
        };
        document.history.commit();
        document.update();
        let Some(document) = &self.document else {
            return;
        };
        let (serial, ours) = (document.serial, self.ours(document));
        let disk = self.services.disk.clone();
        self.jobs.start("merge", move || {
            let result = match (&with, &ours.path) {
                (With::Own(_), Some(path)) => together::merge_own(disk.as_ref(), path, &ours),
                (With::Own(_), None) => Err(Failure {
                    what: Message::new("files-reason-not-found"),
                    problems: Vec::new(),
                }),
                (With::Other(path), _) => together::merge_other(disk.as_ref(), path, &ours),
            };
            Done::Together(Found::Merging {
                serial,
                ours: Box::new(ours.project),
                with,
                result: result.map(Box::new),
            })
        });
    }

    /// Shows what a merge would do, or reads once more where the project has changed meanwhile.
    pub(super) fn take_merging(
        &mut self,
        serial: u64,
        ours: &Project,
        with: With,
        result: Result<Box<Merging>, Failure>,
    ) {
        let Some(document) = self.document_of(serial) else {
            return;
        };
        if document.project() != ours {
            self.merge(with);
            return;
        }
        match result {
            Ok(merging) => {
                let draft = MergeDraft::of(ours.clone(), *merging, with);
                self.dialogs
                    .push(Dialog::Together(TogetherDialog::Merge(Box::new(draft))));
            }
            Err(failure) => self.fail(failure),
        }
    }

    /// Puts together what was decided, beside the frame.
    pub(super) fn put_together(&mut self, decided: Decided) {
        let Some(document) = &self.document else {
            return;
        };
        let serial = document.serial;
        self.jobs.start("merge", move || {
            let project = decided.merging.merge.merged(&decided.choices);
            Done::Together(Found::Merged {
                serial,
                project: Box::new(project),
                decided: Box::new(decided),
            })
        });
    }

    /// Does what was decided. What the own file holds is then known, so that nobody is asked again about it.
    pub(super) fn take_merged(&mut self, serial: u64, project: Project, decided: Decided) {
        let Decided {
            ours,
            merging,
            with,
            said,
            ..
        } = decided;
        let Some(document) = self.document_of(serial) else {
            return;
        };
        if *document.project() != ours {
            // Whatever was done in that moment is to be part of it.
            self.merge(with);
            return;
        }
        let file = merging.file;
        let edit = Edit::Whole(WholeEdit {
            kind: WholeKind::Merge(name_of(&file.path)),
            project: Box::new(project),
        });
        if let Err(error) = document.history.apply(&edit) {
            self.refuse(error.message());
            return;
        }
        document.update();
        if let With::Own(_) = &with {
            document.has_read(file.clone(), Some(merging.theirs));
        }
        if let With::Own(_) = &with {
            self.journal_saved();
        }
        self.say(said);
        match with {
            With::Own(After::Stay) => {}
            With::Own(After::Save(then)) => {
                self.write(file.path, SaveMode::Update(file.on_disk), then);
            }
            With::Other(path) => self.dialogs.mark_merged(&path),
        }
    }
}

pub(in crate::app) fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}
