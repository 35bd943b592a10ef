//! Several people and one file: who has it open, what they wrote meanwhile, and both made into one.

mod copies;
mod merging;
mod opening;
mod outside;
mod words;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};

use egui::Context;

use super::leave::Then;
use super::{App, Document, Services};
use crate::edit::Edit;
use crate::files::save::OnDisk;
use crate::jobs::file::{Access, Failure, Fresh, KeptFile};
use crate::jobs::lock::{Claim, Keeper};
use crate::jobs::together::{FoundCopy, Merging, Outside};
use crate::model::Project;

pub(super) use merging::{Decided, name_of};
pub(super) use words::{holder, time};

/// What the program knows of others beyond a document.
pub(super) struct Others {
    keeper: Keeper,
    /// Files that others had open and have left.
    freed: Receiver<Claim>,
    /// Copies beside files that were offered for merging.
    offered: BTreeSet<PathBuf>,
    /// True where the window had the focus in the last frame.
    focused: bool,
}

impl Others {
    /// Nobody yet; that a file became free wakes the window.
    pub(super) fn of(services: &Services, window: &Context) -> Self {
        let (tell, freed) = channel();
        let window = window.clone();
        let keeper = Keeper::start(services.disk.clone(), move |claim| {
            // The receiver goes only with the program.
            let _ = tell.send(claim);
            window.request_repaint();
        });
        Self {
            keeper,
            freed,
            offered: BTreeSet::new(),
            focused: true,
        }
    }
}

/// What a document knows of others who work with its file.
#[derive(Debug, Default)]
pub(super) struct Sharing {
    access: Access,
    /// What the file held when the person was last asked about it, or told.
    told: Option<[u8; 32]>,
    /// Nothing is at the file's place, which was said.
    pub(super) gone: bool,
}

impl Sharing {
    pub(super) fn of(access: Access) -> Self {
        Self {
            access,
            ..Self::default()
        }
    }

    /// The person chose not to write to the file.
    pub(super) const fn is_read_only(&self) -> bool {
        self.access.read_only
    }
}

impl Document {
    /// Whether somebody else has its file open, as far as is known: nothing is to be written there without being asked for.
    pub const fn shared_with_others(&self) -> bool {
        self.sharing.access.read_only || matches!(self.sharing.access.claim, Claim::Theirs(_))
    }
}

/// What a merge is for.
#[derive(Debug, Default)]
pub(super) enum After {
    /// To see both on screen.
    #[default]
    Stay,
    /// To be saved, and what is done then.
    Save(Option<Box<Then>>),
}

/// What is merged with the document.
#[derive(Debug)]
pub(super) enum With {
    /// What its own file holds by now.
    Own(After),
    /// Another file of the same project.
    Other(PathBuf),
}

/// What jobs found.
#[derive(Debug)]
pub(super) enum Found {
    Claimed(u64, Claim),
    /// The same of a file that somebody else had open.
    AskedAgain(u64, Claim),
    Outside(u64, OnDisk, Outside),
    Copies(u64, Vec<FoundCopy>),
    Merging {
        serial: u64,
        /// What was merged with the other.
        ours: Box<Project>,
        with: With,
        result: Result<Box<Merging>, Failure>,
    },
    Merged {
        serial: u64,
        project: Box<Project>,
        decided: Box<Decided>,
    },
}

/// How a file that somebody else has open is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    ReadOnly,
    Copy,
    Anyway,
}

/// What the dialogs about this ask for.
#[derive(Debug)]
pub(super) enum Wish {
    Open(Box<Fresh>, How),
    Merge(With),
    Merged(Box<Decided>),
}

impl App {
    pub(super) fn take_found(&mut self, found: Found) {
        match found {
            Found::Claimed(serial, claim) => self.take_claim(serial, claim),
            Found::AskedAgain(serial, claim) => self.take_freed(serial, claim),
            Found::Outside(serial, known, outside) => self.take_outside(serial, &known, outside),
            Found::Copies(serial, found) => self.take_copies(serial, found),
            Found::Merging {
                serial,
                ours,
                with,
                result,
            } => self.take_merging(serial, &ours, with, result),
            Found::Merged {
                serial,
                project,
                decided,
            } => self.take_merged(serial, *project, *decided),
        }
    }

    pub(super) fn do_together(&mut self, ctx: &Context, wish: Wish) {
        match wish {
            Wish::Open(fresh, how) => self.open_shared(ctx, *fresh, how),
            Wish::Merge(with) => self.merge(with),
            Wish::Merged(merged) => self.put_together(*merged),
        }
    }

    /// The document of that number, if it is still on screen.
    fn document_of(&mut self, serial: u64) -> Option<&mut Document> {
        let document = self.document.as_mut();
        document.filter(|document| document.serial == serial)
    }
}

impl Document {
    /// Another state of the whole project, which is what the file has, as one step of history.
    fn replaced(&mut self, edit: &Edit, file: KeptFile, kept: bool) -> bool {
        let done = self.history.apply(edit).is_ok();
        if done {
            let baseline = kept.then(|| self.project().clone());
            self.has_read(file, baseline);
        }
        done
    }
}
