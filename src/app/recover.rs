//! What a crash or a "do not save" left: asked about at the start, listed on demand, brought back.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use egui::Context;

use super::App;
use super::dialogs::Dialog;
use super::dialogs::recover::{RecoverWish, Work, WorkList};
use super::leave::Then;
use super::results::Done;
use crate::files::journal::{KEPT_DAYS, Left};
use crate::files::save::Disk;
use crate::i18n::Message;
use crate::jobs::file::{self, Failure};
use crate::jobs::recover::{self, Restored};
use crate::ui::action::Screen;

/// How long a job waits for the journal's thread, so that it sees what was done a moment ago.
const PATIENCE: Duration = Duration::from_secs(10);
const JOB: &str = "unsaved work";

/// What is known of unsaved work.
#[derive(Default)]
pub(super) struct Recovery {
    /// All there is, as it was looked at last.
    left: Vec<Left>,
    /// True while a file named at the start is being read.
    waits: bool,
    /// True where what the start has found is to be asked about behind that file.
    found: bool,
}

impl Recovery {
    /// How much there is.
    pub(super) const fn count(&self) -> usize {
        self.left.len()
    }

    /// This is to come on screen first.
    pub(super) fn wait_for(&mut self, path: &Path) {
        self.waits = !file::is_table(path);
    }
}

/// The result of a job on unsaved work.
#[derive(Debug)]
pub(super) enum Recovering {
    /// What the start has found.
    Found(Result<Vec<Left>, Message>),
    /// What there is by now.
    Counted(Result<Vec<Left>, Message>),
    /// What there is, to be shown.
    Listed(Result<Vec<Left>, Message>),
    /// Work brought back.
    Restored(Result<Box<Restored>, Failure>),
}

impl App {
    /// Looks beside the first frame for what a crash left, and tidies up.
    pub(super) fn look_for_unsaved_work(&mut self) {
        let Some(folder) = self.keeper.folder().map(Path::to_owned) else {
            return;
        };
        // Backups are tidied up with the folders of recent files.
        let own: Vec<PathBuf> = self.services.config_folder.iter().cloned().collect();
        let disk = self.services.disk.clone();
        self.jobs.start(JOB, move || {
            recover::sweep(disk.as_ref(), &folder, &own, SystemTime::now());
            Done::Recovering(Recovering::Found(recover::left(disk.as_ref(), &folder)))
        });
    }

    /// Counts it for the start screen.
    pub(super) fn count_unsaved_work(&mut self) {
        self.look(Recovering::Counted, |_, _, _| Ok(()));
    }

    /// Shows all of it.
    pub(super) fn list_unsaved_work(&mut self) {
        self.look(Recovering::Listed, |_, _, _| Ok(()));
    }

    /// Does something once the journal has written all that it was told, then looks what there is.
    fn look(
        &mut self,
        result: fn(Result<Vec<Left>, Message>) -> Recovering,
        first: impl FnOnce(&dyn Disk, &Path, bool) -> Result<(), Message> + Send + 'static,
    ) {
        let Some(folder) = self.keeper.folder().map(Path::to_owned) else {
            if matches!(result(Ok(Vec::new())), Recovering::Listed(_)) {
                self.show_work(&[]);
            }
            return;
        };
        let disk = self.services.disk.clone();
        let journal = self.keeper.journal();
        self.jobs.start(JOB, move || {
            let written = journal.settle(PATIENCE);
            let done = first(disk.as_ref(), &folder, written);
            let left = done.and_then(|()| recover::left(disk.as_ref(), &folder));
            Done::Recovering(result(left))
        });
    }

    /// The file that was named at the start is on screen, or could not be read.
    pub(super) fn named_file_was_read(&mut self) {
        self.recovery.waits = false;
        if std::mem::take(&mut self.recovery.found) {
            self.ask_about_found();
        }
    }

    pub(super) fn take_recovering(&mut self, ctx: &Context, done: Recovering) {
        match done {
            Recovering::Restored(Ok(work)) => self.leave(ctx, Then::Restore(work)),
            Recovering::Restored(Err(failure)) => self.fail(failure),
            Recovering::Found(Err(message))
            | Recovering::Counted(Err(message))
            | Recovering::Listed(Err(message)) => self.refuse(message),
            Recovering::Found(Ok(left)) => {
                self.recovery.left = left;
                self.recovery.found = self.recovery.waits;
                if !self.recovery.waits {
                    self.ask_about_found();
                }
            }
            Recovering::Counted(Ok(left)) => {
                let works = self.works(&left);
                if let Some(list) = self.dialogs.work() {
                    list.set(works);
                }
                self.recovery.left = left;
            }
            Recovering::Listed(Ok(left)) => {
                self.show_work(&left);
                self.recovery.left = left;
            }
        }
    }

    fn show_work(&mut self, left: &[Left]) {
        let works = self.works(left);
        let list = WorkList::all(works);
        self.dialogs.push(Dialog::Work(Box::new(list)));
    }

    fn ask_about_found(&mut self) {
        let crashed = self.recovery.left.iter();
        let crashed: Vec<Left> = crashed
            .filter(|left| left.discarded.is_none())
            .cloned()
            .collect();
        if !crashed.is_empty() {
            let list = WorkList::found(self.works(&crashed));
            self.dialogs.push(Dialog::Work(Box::new(list)));
        }
    }

    /// What a person is told of each; that of the file on screen comes first.
    fn works(&self, left: &[Left]) -> Vec<Work> {
        let open = self.document.as_ref().and_then(|open| open.file.as_ref());
        let open = open.and_then(|file| std::path::absolute(&file.path).ok());
        let clock = &self.services.clock;
        let kept = Duration::from_hours(24 * KEPT_DAYS);
        let work = |left: &Left| Work {
            id: left.id.clone(),
            name: left.name.clone(),
            file: left.origin.path.clone(),
            changed: clock.local(left.changed),
            changes: left.changes,
            until: left.discarded.map(|at| clock.local(at + kept).date()),
            open: left.origin.path.is_some() && left.origin.path == open,
            problem: left.problem.clone(),
        };
        let mut works: Vec<Work> = left.iter().map(work).collect();
        works.sort_by_key(|work| !work.open);
        works
    }

    /// Carries out what the list asks for.
    pub(super) fn recover(&mut self, wish: RecoverWish) {
        let Some(folder) = self.keeper.folder().map(Path::to_owned) else {
            return;
        };
        let disk = self.services.disk.clone();
        match wish {
            RecoverWish::Restore(id) => self.jobs.start(JOB, move || {
                let work = recover::restore(disk.as_ref(), &folder, &id);
                Done::Recovering(Recovering::Restored(work.map(Box::new)))
            }),
            RecoverWish::OpenSaved(id, path) => self.jobs.start("open", move || {
                let result = recover::open_saved(disk.as_ref(), &folder, &id, &path);
                Done::Read(path, result)
            }),
            RecoverWish::Remove(id) => self.look(Recovering::Counted, move |disk, folder, _| {
                recover::remove(disk, folder, &id)
            }),
        }
    }

    /// Shows what was brought back. Only when its new journal is on the disk is the old one not needed any more.
    pub(super) fn show_restored(&mut self, work: Restored) {
        let Restored {
            id,
            mut fresh,
            changes,
            whole,
        } = work;
        let notices = std::mem::take(&mut fresh.notices);
        let name = fresh.project.about.name.clone();
        self.show_changed(fresh, changes);
        if let Some(document) = &mut self.document {
            document.came_of = whole.then(|| id.clone());
        }
        self.shown.screen = Screen::Matrix;
        self.say(Message::new("recover-back").with("name", name));
        if !notices.is_empty() {
            self.dialogs.push(Dialog::BroughtBack(notices));
        }
        self.look(Recovering::Counted, move |disk, folder, written| {
            if written {
                recover::discard(disk, folder, &id)
            } else {
                Ok(())
            }
        });
    }

    /// A file has the document on screen: the record of the work that it came of holds nothing more.
    pub(super) fn restored_is_saved(&mut self) {
        let came_of = self
            .document
            .as_mut()
            .and_then(|found| found.came_of.take());
        if let Some(id) = came_of {
            self.look(Recovering::Counted, move |disk, folder, _| {
                recover::remove(disk, folder, &id)
            });
        }
    }
}
