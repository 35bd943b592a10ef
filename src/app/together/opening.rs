//! Opening a file that somebody else may have open, and moving on to another file.

use std::path::{Path, PathBuf};

use egui::Context;

use super::{Found, How, Sharing, holder, time};
use crate::app::App;
use crate::app::dialogs::{Dialog, TogetherDialog};
use crate::app::leave::Then;
use crate::app::results::Done;
use crate::i18n::Message;
use crate::jobs::file::{self, Access, Fresh};
use crate::jobs::lock::{Claim, Token};
use crate::jobs::versions;

impl App {
    /// Reads a project file and takes its side file.
    pub(in crate::app) fn read_project(&mut self, path: PathBuf) {
        let disk = self.services.disk.clone();
        let backups = self.services.backups();
        let claimer = self.others.keeper.claimer();
        self.jobs.start("open", move || {
            let mut result = file::open(disk.as_ref(), &path);
            if let Ok(fresh) = &mut result {
                fresh.access.claim = claimer.claim(&path);
            }
            match result {
                Err(failure) if versions::any(disk.as_ref(), backups.as_deref(), &path) => {
                    Done::Damaged(path, failure)
                }
                result => Done::Read(path, result),
            }
        });
    }

    /// A file was read: it comes on screen, unless somebody else has it open.
    pub(in crate::app) fn take_read(&mut self, ctx: &Context, path: &Path, fresh: Fresh) {
        if let Claim::Theirs(_) = fresh.access.claim {
            let dialog = TogetherDialog::Shared(Box::new(fresh));
            self.dialogs.push(Dialog::Together(dialog));
            return;
        }
        self.remember(path);
        self.leave(ctx, Then::Show(Box::new(fresh)));
    }

    pub(super) fn open_shared(&mut self, ctx: &Context, mut fresh: Fresh, how: How) {
        match how {
            How::ReadOnly => fresh.access.read_only = true,
            How::Anyway => {}
            How::Copy => {
                fresh.file = None;
                fresh.unsaved = true;
                fresh.access = Access::default();
            }
        }
        if let Some(file) = &fresh.file {
            let path = file.path.clone();
            self.remember(&path);
        }
        self.leave(ctx, Then::Show(Box::new(fresh)));
    }

    /// A document came on screen: says who left its side file, and looks for copies beside it.
    pub(in crate::app) fn begin_together(&mut self) {
        let Some(document) = &self.document else {
            return;
        };
        let left = match &document.sharing.access.claim {
            Claim::Ours(_, Some(left)) => {
                let since = time(left.seen, self.today.0, self.words().language());
                let message = Message::new("together-left").with("who", holder(left));
                Some(message.with("time", since))
            }
            _ => None,
        };
        let unclaimed = document.sharing.access.claim == Claim::Unknown;
        let file = document.file.as_ref().filter(|_| unclaimed);
        let file = file.map(|file| file.path.clone());
        if let Some(path) = file {
            // Unsaved work that came back, and the saved file in its place, were read past the side file.
            self.claim(&path);
        }
        if let Some(left) = left {
            self.say(left);
        }
        self.wait_for_others();
        self.look_for_copies();
    }

    /// Where somebody else has the file of the document on screen open, this window is told when they leave it.
    pub(in crate::app) fn wait_for_others(&self) {
        self.others.keeper.wait_for(self.awaited());
    }

    /// The file of the document on screen, where somebody else has it open.
    fn awaited(&self) -> Option<PathBuf> {
        let document = self.document.as_ref()?;
        let theirs = matches!(document.sharing.access.claim, Claim::Theirs(_));
        let file = document.file.as_ref().filter(|_| theirs)?;
        Some(file.path.clone())
    }

    /// Asks once more for a file that somebody else had open, beside the frame.
    pub(super) fn ask_again(&mut self) {
        let Some((path, document)) = self.awaited().zip(self.document.as_ref()) else {
            return;
        };
        let (serial, claimer) = (document.serial, self.others.keeper.claimer());
        self.jobs.start("side file", move || {
            Done::Together(Found::AskedAgain(serial, claimer.claim(&path)))
        });
    }

    /// Takes in what the side files' keeper has found by itself.
    pub(in crate::app) fn hear_of_others(&mut self) {
        while let Ok(claim) = self.others.freed.try_recv() {
            let path = self.awaited();
            if let (Claim::Ours(token, _), Some(document)) = (&claim, &self.document)
                && path.is_some_and(|path| path == token.path())
            {
                self.take_freed(document.serial, claim);
            }
        }
    }

    /// A file that somebody else had open was asked for again: where they have left it, it can be saved to from now on.
    pub(super) fn take_freed(&mut self, serial: u64, claim: Claim) {
        let awaited = self.awaited();
        let Some(document) = self.document_of(serial) else {
            return;
        };
        // A document that was saved elsewhere meanwhile has a side file of its own.
        let same = |token: &Token| awaited.is_some_and(|path| path == token.path());
        if !matches!(&claim, Claim::Ours(token, _) if same(token)) {
            return;
        }
        let access = &mut document.sharing.access;
        let was_read_only = std::mem::replace(&mut access.read_only, false);
        access.claim = claim;
        // What was changed in a window that could not write is written when the person says so.
        document.autosave.held |= was_read_only && document.is_modified();
        self.say(Message::new("together-free"));
        self.wait_for_others();
        // What they saved last may not be on screen here.
        if self.dialogs.len() == 0 {
            self.look_outside();
        }
    }

    /// The document was saved there: its side file is to be there as well.
    pub(in crate::app) fn claim_saved(&mut self, path: &Path) {
        let Some(document) = &mut self.document else {
            return;
        };
        document.sharing.gone = false;
        if let Claim::Ours(token, _) = &document.sharing.access.claim
            && token.path() == path
        {
            return;
        }
        document.sharing.access.read_only = false;
        self.claim(path);
    }

    /// Takes the side file of the document on screen, beside the frame.
    fn claim(&mut self, path: &Path) {
        let Some(document) = &self.document else {
            return;
        };
        let (serial, path) = (document.serial, path.to_owned());
        let claimer = self.others.keeper.claimer();
        self.jobs.start("side file", move || {
            Done::Together(Found::Claimed(serial, claimer.claim(&path)))
        });
    }

    pub(super) fn take_claim(&mut self, serial: u64, claim: Claim) {
        let Some(document) = self.document_of(serial) else {
            return;
        };
        let known = document.shared_with_others();
        document.sharing = Sharing {
            told: document.sharing.told,
            ..Sharing::of(Access {
                claim,
                read_only: false,
            })
        };
        if let (false, Claim::Theirs(who)) = (known, &document.sharing.access.claim) {
            let message = Message::new("together-also-open").with("who", holder(who));
            self.say(message);
        }
        self.wait_for_others();
    }

    /// True where a person chose the very file that they opened read-only, which is then refused.
    pub(in crate::app) fn refuses(&mut self, path: &Path) -> bool {
        let refused = self.document.as_ref().is_some_and(|document| {
            let own = document.file.as_ref().is_some_and(|file| file.path == path);
            own && document.sharing.is_read_only()
        });
        if refused {
            self.refuse(Message::new("together-read-only-same"));
        }
        refused
    }
}
