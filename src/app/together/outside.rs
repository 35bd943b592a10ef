//! What others did to the file while it was open here: looked at when the window gets the focus back, never in between.

use std::path::PathBuf;

use egui::Context;

use super::Found;
use crate::app::App;
use crate::app::dialogs::{Dialog, TogetherDialog};
use crate::app::results::{Done, show_path};
use crate::edit::{Edit, WholeEdit, WholeKind};
use crate::files::save::OnDisk;
use crate::i18n::Message;
use crate::jobs::file::{self, Fresh, KeptFile};
use crate::jobs::together::{self, Outside};

impl App {
    /// Looks at the file when the window gets the focus back.
    pub(in crate::app) fn watch_focus(&mut self, ctx: &Context) {
        let focused = ctx.input(|input| input.focused);
        let before = std::mem::replace(&mut self.others.focused, focused);
        // A question that is open wants its answer first; the next time the window gets the focus is soon enough.
        if focused && !before && self.dialogs.len() == 0 {
            self.look_outside();
            self.ask_again();
        }
    }

    pub(super) fn look_outside(&mut self) {
        let Some(document) = self.document.as_ref().filter(|found| found.saving == 0) else {
            return;
        };
        let Some(file) = document.file.clone() else {
            return;
        };
        let (serial, disk) = (document.serial, self.services.disk.clone());
        self.jobs.start("look at the file", move || {
            let outside = together::look(disk.as_ref(), &file.path, &file.on_disk);
            Done::Together(Found::Outside(serial, file.on_disk, outside))
        });
    }

    pub(super) fn take_outside(&mut self, serial: u64, known: &OnDisk, outside: Outside) {
        if outside == Outside::Unknown {
            return;
        }
        let asking = self.dialogs.len() > 0;
        let Some(document) = self.document_of(serial).filter(|found| found.saving == 0) else {
            return;
        };
        let modified = document.is_modified();
        // It was saved or read again meanwhile.
        let Some(file) = (document.file.as_mut()).filter(|file| file.on_disk == *known) else {
            return;
        };
        let shown = show_path(&file.path);
        let was_gone = std::mem::replace(&mut document.sharing.gone, outside == Outside::Gone);
        let told = document.sharing.told;
        match outside {
            Outside::Same(on_disk) => file.on_disk = on_disk,
            // Where a question came up meanwhile, this one waits for the next time.
            Outside::Changed(theirs) => {
                let hash = Some(theirs.on_disk.hash);
                if told != hash && !asking {
                    document.sharing.told = hash;
                    let dialog = TogetherDialog::Changed {
                        file: theirs,
                        modified,
                    };
                    self.dialogs.push(Dialog::Together(dialog));
                }
            }
            Outside::Broken { hash, why } => {
                document.sharing.told = Some(hash);
                if told != Some(hash) {
                    let message = Message::new("together-broken").with("file", shown);
                    self.refuse(message.with("why", why));
                }
            }
            Outside::Gone if !was_gone => {
                self.refuse(Message::new("together-gone").with("file", shown));
            }
            Outside::Gone | Outside::Unknown => {}
        }
        if let Some(document) = &mut self.document {
            document.compare();
        }
    }

    /// Reads the file again in place of what is on screen.
    pub(in crate::app) fn reload(&mut self, path: PathBuf) {
        let disk = self.services.disk.clone();
        self.jobs.start("open", move || {
            Done::Reloaded(file::open(disk.as_ref(), &path))
        });
    }

    /// What the file holds takes the place of what is on screen, in one step that can be undone.
    pub(in crate::app) fn take_reloaded(&mut self, fresh: Fresh) {
        let Fresh {
            project,
            file: Some(file),
            unsaved,
            notices,
            ..
        } = fresh
        else {
            return;
        };
        let own = |own: &KeptFile| own.path == file.path;
        let document = self.document.as_mut();
        let Some(document) = document.filter(|found| found.file.as_ref().is_some_and(own)) else {
            return;
        };
        document.history.commit();
        let name = file.path.file_name().unwrap_or(file.path.as_os_str());
        let name = name.to_string_lossy().into_owned();
        let edit = Edit::Whole(WholeEdit {
            kind: WholeKind::Reload(name.clone()),
            project: Box::new(project),
        });
        if document.replaced(&edit, file, !unsaved) {
            self.journal_saved();
            self.say(Message::new("together-reloaded").with("file", name));
            if !notices.is_empty() {
                self.dialogs.push(Dialog::Notices(notices));
            }
        }
    }
}
