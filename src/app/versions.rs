//! Earlier versions of the document: listed and compared beside the frame, opened as a copy or brought back as one undo step.

use std::path::PathBuf;

use egui::Context;

use super::App;
use super::dialogs::{Dialog, MINUTES, VersionsDraft, when};
use super::leave::Then;
use super::results::Done;
use super::survey::with_whole_paths;
use crate::edit::{Edit, WholeEdit, WholeKind};
use crate::files::save::{Past, Version};
use crate::i18n::Message;
use crate::jobs::file::{Failure, Fresh};
use crate::jobs::versions::{self, Look};
use crate::model::Project;

/// What is done with a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum VersionWish {
    /// Opened as a document of its own.
    Copy,
    /// Put in place of the present project.
    Restore,
}

impl App {
    /// Shows the earlier versions of the document on screen.
    pub(super) fn show_versions(&mut self) {
        let Some(document) = &self.document else {
            return;
        };
        let path = document.file.as_ref().map(|file| file.path.clone());
        let present = Some(document.project().clone());
        self.list_versions(path, present);
    }

    /// Shows the earlier versions of a file that was not opened.
    pub(super) fn show_versions_of(&mut self, path: PathBuf) {
        self.list_versions(Some(path), None);
    }

    fn list_versions(&mut self, path: Option<PathBuf>, present: Option<Project>) {
        self.serial += 1;
        let serial = self.serial;
        let today = self.services.clock.today();
        let draft = VersionsDraft::new(serial, path.clone(), present, today);
        self.dialogs.push(Dialog::Versions(Box::new(draft)));
        let Some(path) = path else { return };
        let disk = self.services.disk.clone();
        let backups = self.services.backups();
        self.jobs.start("earlier versions", move || {
            let found = backups.map_or_else(
                || Ok(Past::default()),
                |backups| versions::list(disk.as_ref(), &backups, &path),
            );
            Done::Versions(serial, found)
        });
    }

    pub(super) fn take_versions(&mut self, serial: u64, found: Result<Past, Failure>) {
        let clock = &self.services.clock;
        if let Some(draft) = self.dialogs.versions(serial) {
            draft.set_list(found, |version| clock.local(version.time));
        }
        self.compare_next(serial);
    }

    pub(super) fn take_compared(&mut self, serial: u64, at: usize, look: Result<Look, Message>) {
        if let Some(draft) = self.dialogs.versions(serial) {
            draft.set_look(at, look);
        }
        self.compare_next(serial);
    }

    /// Reads one version more, as long as the list is open: of fifty large ones a person mostly wants the first.
    fn compare_next(&mut self, serial: u64) {
        let Some(draft) = self.dialogs.versions(serial) else {
            return;
        };
        let Some((at, path)) = draft.next_unread() else {
            return;
        };
        let present = draft.present().cloned();
        let disk = self.services.disk.clone();
        self.jobs.start("compare versions", move || {
            let look = versions::look(disk.as_ref(), &path, present.as_ref());
            Done::Compared(serial, at, look)
        });
    }

    /// Reads a version that is to be opened or brought back.
    pub(super) fn take_version(&mut self, version: Version, wish: VersionWish) {
        let disk = self.services.disk.clone();
        self.jobs.start("earlier version", move || {
            let read = versions::read(disk.as_ref(), &version.path);
            Done::TookVersion(version, wish, read)
        });
    }

    pub(super) fn use_version(
        &mut self,
        ctx: &Context,
        version: &Version,
        wish: VersionWish,
        read: Result<(Project, Vec<Message>), Message>,
    ) {
        let (project, notices) = match read {
            Ok(read) => read,
            Err(what) => {
                let problems = Vec::new();
                self.fail(Failure { what, problems });
                return;
            }
        };
        match wish {
            VersionWish::Copy => {
                let from = self.document.as_ref();
                let from = from.and_then(|document| document.answers_from.as_deref());
                let fresh = Fresh {
                    project: with_whole_paths(project, from),
                    notices,
                    unsaved: true,
                    ..Fresh::default()
                };
                self.leave(ctx, Then::Show(Box::new(fresh)));
            }
            VersionWish::Restore => {
                let words = self.words();
                let time = self.services.clock.local(version.time);
                let time = words.say(&when(words.language(), time, None, MINUTES));
                self.edit(&Edit::Whole(WholeEdit {
                    kind: WholeKind::Restore(time.clone()),
                    project: Box::new(project),
                }));
                if let Some(document) = &mut self.document {
                    document.update();
                }
                if !self.saying {
                    self.say(Message::new("earlier-restored").with("time", time));
                }
            }
        }
    }
}
