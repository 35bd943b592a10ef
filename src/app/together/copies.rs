//! Copies that a service for keeping folders alike laid beside the file.

use super::Found;
use crate::app::App;
use crate::app::dialogs::{Dialog, TogetherDialog};
use crate::app::results::Done;
use crate::jobs::together::{self, FoundCopy};

impl App {
    pub(super) fn look_for_copies(&mut self) {
        let Some(document) = &self.document else {
            return;
        };
        let Some(file) = &document.file else {
            return;
        };
        let (serial, path) = (document.serial, file.path.clone());
        let ours = self.ours(document);
        let disk = self.services.disk.clone();
        self.jobs.start("copies", move || {
            let found = together::copies(disk.as_ref(), &path, &ours);
            Done::Together(Found::Copies(serial, found))
        });
    }

    /// Offers those that were not offered before in this session.
    pub(super) fn take_copies(&mut self, serial: u64, mut found: Vec<FoundCopy>) {
        if self.document_of(serial).is_none() {
            return;
        }
        let offered = &mut self.others.offered;
        found.retain(|copy| offered.insert(copy.path.clone()));
        if !found.is_empty() {
            let copies = found.into_iter().map(|copy| (copy, false)).collect();
            self.dialogs
                .push(Dialog::Together(TogetherDialog::Copies(copies)));
        }
    }
}
