//! Participants' files before they are taken in as ballots: whose each is, what matches, what does not.

mod choice;
mod entry;
mod together;

use chrono::NaiveDate;
use egui::Ui;

use super::{Reply, Seen, Step};
use crate::files::ballots::{BallotProposal, raters};
use crate::i18n::Message;
use crate::jobs::file::Failure;
use crate::model::Project;
use crate::ui::{Drafts, widgets};
use entry::Entry;
use together::Preview;

/// So many problems of a file that cannot be read are told one by one.
const MOST_PROBLEMS: usize = 20;

/// A file of a participant.
#[derive(Debug)]
pub(in crate::app) struct BallotFile {
    /// The day on which it was last written.
    pub date: NaiveDate,
    /// What it would be as a ballot.
    pub read: Result<BallotProposal, Failure>,
}

/// The dialog's state.
#[derive(Debug)]
pub(in crate::app) struct BallotsDraft {
    /// As the project was when the dialog opened; nothing can change it while the dialog is open.
    project: Project,
    entries: Vec<Entry>,
    failures: Vec<Failure>,
    /// Whether the ballots are in.
    hand_in: bool,
    /// Whether the consensus goes into the matrix as well.
    consensus: bool,
    preview: Option<Preview>,
    refusal: Option<Message>,
    /// Whether it was said that the document is not left because of it.
    said: bool,
}

impl BallotsDraft {
    pub fn of(project: &Project, files: Vec<BallotFile>) -> Self {
        let mut draft = Self {
            project: project.clone(),
            entries: Vec::new(),
            failures: Vec::new(),
            hand_in: true,
            consensus: false,
            preview: None,
            refusal: None,
            said: false,
        };
        draft.add(files);
        draft
    }

    /// More files. Those that are there keep what was said of them.
    pub fn add(&mut self, files: Vec<BallotFile>) {
        let (mut proposals, mut dates) = (Vec::new(), Vec::new());
        for file in files {
            match file.read {
                Ok(proposal) => {
                    proposals.push(proposal);
                    dates.push(file.date);
                }
                Err(failure) => self.failures.push(failure),
            }
        }
        let names = raters(&self.project, &proposals);
        let new = proposals.into_iter().zip(dates).zip(names);
        let new = new.map(|((proposal, date), name)| Entry::of(proposal, date, name));
        self.entries.extend(new);
    }

    /// True the first time that it is asked where something was said of a file that is not taken yet.
    pub(super) fn waits(&mut self) -> bool {
        self.entries.iter().any(Entry::is_touched) && !std::mem::replace(&mut self.said, true)
    }

    /// What is typed. Whether it is taken is the person's answer, which is still awaited.
    pub(super) fn drafts(&self, drafts: &mut Drafts<'_>) {
        for entry in &self.entries {
            entry.drafts(drafts);
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, seen: &Seen<'_>, first: bool) -> Step {
        let rated: usize = self.entries.iter().map(|entry| entry.proposal.rated).sum();
        let taken: usize = self
            .entries
            .iter()
            .map(|entry| entry.proposal.taken())
            .sum();
        let what = Message::new("ballots-what")
            .with("files", self.entries.len() + self.failures.len())
            .with("taken", taken)
            .with("rated", rated);
        ui.label(seen.words.say(&what));
        for at in 0..self.entries.len() {
            let other = self.other_name(at);
            let known = self.known(at).map(|ballot| ballot.rater.clone());
            if let Some(entry) = self.entries.get_mut(at) {
                entry.show(ui, seen, at, known.zip(other));
            }
        }
        for failure in &self.failures {
            ui.add_space(12.0);
            ui.colored_label(seen.tokens.warning, seen.words.say(&failure.what));
            for problem in failure.problems.iter().take(MOST_PROBLEMS) {
                ui.label(seen.words.say(problem));
            }
            let more = failure.problems.len().saturating_sub(MOST_PROBLEMS);
            if more > 0 {
                ui.label(
                    seen.words
                        .say(&Message::new("ballots-more").with("count", more)),
                );
            }
        }
        let asks = self.outdate();
        self.options(ui, seen);
        if let Some(refusal) = &self.refusal {
            ui.add_space(4.0);
            ui.colored_label(seen.tokens.warning, seen.words.say(refusal));
        }
        match self.answers(ui, seen, first) {
            Step::Stay if asks => Step::Ask(Reply::TryBallots(Box::new(self.trial()))),
            Step::Stay if self.takes_then() && !self.awaits() => self.done(),
            step => step,
        }
    }

    /// What holds for all of them.
    fn options(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        if !self.entries.iter().any(Entry::is_taken) {
            return;
        }
        ui.add_space(12.0);
        ui.checkbox(&mut self.hand_in, seen.text("ballots-hand-in"));
        self.show_consensus(ui, seen);
    }

    fn answers(&mut self, ui: &mut Ui, seen: &Seen<'_>, first: bool) -> Step {
        let mut step = Step::Stay;
        let any = self.entries.iter().any(Entry::is_taken);
        widgets::answers(ui, |ui| {
            let done = ui.add_enabled_ui(any, |ui| {
                seen.first_answer(ui, first && any, "ballots-done")
            });
            if done.inner {
                step = self.done();
            }
            let more = widgets::plain_button(ui, &seen.text("ballots-add"));
            if first && !any {
                more.request_focus();
            }
            if more.clicked() {
                step = Step::Ask(Reply::MoreBallots);
            }
            if widgets::plain_button(ui, &seen.text("dialog-cancel")).clicked() {
                step = Step::Close;
            }
        });
        step
    }

    fn done(&mut self) -> Step {
        // Without the tick nothing is waited for.
        if self.take_once_known() {
            return Step::Stay;
        }
        let changes = self.changes().filter(|_| self.consensus);
        match self.tried(changes.map_or(&[], |changes| &changes.cells)) {
            Ok((edit, count)) => Step::Done(Reply::TakeBallots(Box::new(edit), count)),
            Err(refusal) => {
                self.refusal = Some(refusal);
                Step::Stay
            }
        }
    }
}
