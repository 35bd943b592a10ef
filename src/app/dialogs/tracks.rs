//! What a table of tracks would change, track by track, before it is done.

use std::path::Path;

use egui::Ui;

use super::failure::{lines, list};
use super::{Reply, Seen, Step};
use crate::edit::{Batch, BatchKind, Edit, JobEdit, TrackEdit, apply};
use crate::files::table::{TrackNotice, TracksPlan};
use crate::i18n::{Language, Message};
use crate::model::Project;
use crate::ui::widgets;

/// The dialog's state.
#[derive(Debug)]
pub(in crate::app) struct TracksDraft {
    /// As the project was when the dialog opened; nothing can change it while the dialog is open.
    project: Project,
    plan: TracksPlan,
    file: String,
    /// What is told, in which language; a plan may have thousands of lines.
    told: Option<(Language, Vec<String>)>,
    refusal: Option<Message>,
}

impl TracksDraft {
    pub(super) fn of(project: &Project, plan: TracksPlan, path: &Path) -> Self {
        let file = path.file_name().unwrap_or(path.as_os_str());
        Self {
            project: project.clone(),
            plan,
            file: file.to_string_lossy().into_owned(),
            told: None,
            refusal: None,
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, seen: &Seen<'_>, first: bool) -> Step {
        let nothing = self.plan.is_empty();
        let what = if nothing {
            Message::new("import-tracks-same")
        } else {
            Message::new("import-tracks-what")
        };
        ui.label(seen.words.say(&what.with("file", self.file.as_str())));
        let language = seen.words.language();
        let told = self.told.take().filter(|(of, _)| *of == language);
        let (_, told) = self
            .told
            .insert(told.unwrap_or_else(|| (language, told_in(&self.plan, seen))));
        list(ui, seen, told);
        if let Some(refusal) = &self.refusal {
            ui.add_space(4.0);
            ui.colored_label(seen.tokens.warning, seen.words.say(refusal));
        }
        let mut step = Step::Stay;
        widgets::answers(ui, |ui| {
            if nothing {
                if seen.first_answer(ui, first, "dialog-close") {
                    step = Step::Close;
                }
                return;
            }
            if seen.first_answer(ui, first, "import-tracks-done") {
                step = self.done();
            }
            if widgets::plain_button(ui, &seen.text("dialog-cancel")).clicked() {
                step = Step::Close;
            }
        });
        step
    }

    fn done(&mut self) -> Step {
        let edit = edit(&self.plan);
        // Tried on a copy first, so that a refusal is said here.
        match apply(&mut self.project.clone(), &edit) {
            Ok(_) => Step::Done(Reply::ImportTracks(edit, self.file.clone())),
            Err(error) => {
                self.refusal = Some(error.message());
                Step::Stay
            }
        }
    }
}

/// Each track with its changes, then what is to be known.
fn told_in(plan: &TracksPlan, seen: &Seen<'_>) -> Vec<String> {
    let mut told = Vec::new();
    for track in &plan.tracks {
        told.push(seen.words.say(&track.message()));
        let changes = track.changes.iter();
        told.extend(changes.map(|change| format!("    – {}", seen.words.say(&change.message()))));
    }
    let notices: Vec<Message> = plan.notices.iter().map(TrackNotice::message).collect();
    if !notices.is_empty() {
        told.push(String::new());
        told.push(seen.text("import-tracks-notices"));
        told.extend(lines(seen, &notices));
    }
    told
}

/// The plan as one change: the jobs first, since steps name them by the ids that they get.
fn edit(plan: &TracksPlan) -> Edit {
    let jobs = plan.new_jobs.iter().cloned();
    let jobs = jobs.map(|name| Edit::Job(JobEdit::Add(name)));
    let changed = plan.tracks.iter().filter(|planned| planned.is_changed());
    let tracks = changed.map(|planned| {
        let track = Box::new(planned.track.clone());
        Edit::Track(match planned.known {
            Some(_) => TrackEdit::Put(track),
            None => TrackEdit::Add(track),
        })
    });
    Edit::Batch(Batch {
        kind: BatchKind::Import,
        edits: jobs.chain(tracks).collect(),
    })
}
