//! Participants' files: read beside the frame as ballots of the open project, looked at, taken in as one step.

use std::path::PathBuf;

use egui::Context;

use super::App;
use super::dialogs::{BallotFile, BallotsDraft, Dialog};
use crate::edit::Edit;
use crate::i18n::Message;
use crate::jobs::Outcome;
use crate::jobs::ballots::{self, ReadBallot};
use crate::methods::ballots::ConsensusChanges;
use crate::model::{Project, is_plain_date};
use crate::ui::action::{Action, ConfidenceAction, Screen, Tab};

/// Files of participants that were read.
#[derive(Debug)]
pub(super) struct ReadBallots {
    serial: u64,
    /// What they were matched with.
    project: Box<Project>,
    files: Vec<ReadBallot>,
}

impl App {
    /// Whether files that are dropped, so many at once, are ballots of the open project.
    pub(super) fn are_ballots(&mut self, files: usize) -> bool {
        let looks_at_raters =
            self.shown.screen == Screen::Confidence && self.views.confidence.tab() == Tab::Raters;
        let looked_at = self.dialogs.ballots().is_some() || looks_at_raters;
        self.document.is_some() && (files > 1 || files == 1 && looked_at)
    }

    /// Reads files, and shows what they would be as ballots once they are read.
    pub(super) fn take_in_ballots(&mut self, paths: Vec<PathBuf>) {
        // What is being typed is matched too.
        self.keep_drafts();
        let Some(document) = &self.document else {
            return;
        };
        let (serial, project) = (document.serial, Box::new(document.project().clone()));
        self.say(Message::new("ballots-reading").with("count", paths.len()));
        self.jobs.start("ballots", move || {
            let files = ballots::read(&project, &paths);
            super::results::Done::ReadBallots(ReadBallots {
                serial,
                project,
                files,
            })
        });
    }

    /// Shows what files would be as ballots, or reads them once more where the project has changed meanwhile.
    pub(super) fn show_ballots(&mut self, read: ReadBallots) {
        let document = self.document.as_ref();
        let Some(document) = document.filter(|document| document.serial == read.serial) else {
            return;
        };
        if document.project() != read.project.as_ref() {
            let paths = read.files.into_iter().map(|file| file.path);
            self.take_in_ballots(paths.collect());
            return;
        }
        let today = self.services.clock.today();
        let files: Vec<BallotFile> = read
            .files
            .into_iter()
            .map(|file| {
                let written = file
                    .written
                    .map(|time| self.services.clock.local(time).date());
                BallotFile {
                    date: written.filter(|date| is_plain_date(*date)).unwrap_or(today),
                    read: file.read,
                }
            })
            .collect();
        // They are read, and the dialog says the rest.
        self.saying = false;
        if let Some(draft) = self.dialogs.ballots() {
            draft.add(files);
        } else {
            let draft = BallotsDraft::of(document.project(), files);
            self.dialogs.push(Dialog::Ballots(Box::new(draft)));
        }
    }

    /// Works out what the consensus would change with the ballots that are looked at.
    pub(super) fn try_ballots(&mut self, ctx: &Context, project: Project) {
        let number = self.figures.try_consensus(ctx, project);
        if let Some(draft) = self.dialogs.ballots() {
            draft.was_asked(number);
        }
    }

    /// Hands what was worked out to the dialog, which drops what it did not ask for last.
    pub(super) fn take_trial(&mut self, number: u64, found: Option<ConsensusChanges>) {
        if let Some(draft) = self.dialogs.ballots() {
            draft.figured(number, found);
        }
    }

    /// The consensus cannot be worked out; the ballots can be taken in without it.
    pub(super) fn trial_broke(&mut self, reason: &str) {
        let number = self.figures.last_trial();
        self.take_trial(number, None);
        self.refuse(Outcome::<()>::broken_message("consensus", reason));
    }

    /// Takes them in, and shows what people say together.
    pub(super) fn take_ballots(
        &mut self,
        ctx: &Context,
        frame: &eframe::Frame,
        edit: &Edit,
        count: usize,
    ) {
        self.edit(edit);
        self.apply_intents(ctx, frame);
        let show = ConfidenceAction::Show(Tab::Raters);
        self.act(ctx, frame, Action::Confidence(show));
        self.say(Message::new("ballots-taken").with("count", count));
    }
}
