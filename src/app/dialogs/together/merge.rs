//! Two versions about to become one: what is taken without a question, and what both changed, to be chosen.

use egui::{Align, Layout, RichText, Ui};

use super::conflicts::Conflicts;
use crate::app::dialogs::failure::{lines, list};
use crate::app::dialogs::{Reply, Seen, Step};
use crate::app::together::{Decided, Wish, With, name_of, time};
use crate::i18n::{Language, Message};
use crate::jobs::together::Merging;
use crate::methods::versions::Side;
use crate::model::Project;
use crate::ui::widgets;

/// The dialog's state.
#[derive(Debug)]
pub(in crate::app) struct MergeDraft {
    /// As the project was when the other one was read; nothing can change it while the dialog is open.
    ours: Project,
    /// Taken out when it is done.
    merging: Option<(Merging, With)>,
    conflicts: Conflicts,
    /// What is taken, in which language: in a sentence, and one by one.
    taken: Option<(Language, String, Vec<String>)>,
    /// Whether the list of what is taken stands open.
    open: bool,
}

impl MergeDraft {
    pub(in crate::app) fn of(ours: Project, merging: Merging, with: With) -> Self {
        Self {
            ours,
            conflicts: Conflicts::of(merging.merge.conflicts().len()),
            merging: Some((merging, with)),
            taken: None,
            open: false,
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, seen: &Seen<'_>, first: bool) -> Step {
        let Some((merging, with)) = &self.merging else {
            return Step::Close;
        };
        let (own, language) = (matches!(with, With::Own(_)), seen.words.language());
        versions(ui, seen, &self.ours.about.name, merging, own);
        let taken = merging.merge.taken();
        let found = merging.merge.conflicts();
        let nothing = taken.is_empty() && found.is_empty();
        if nothing {
            ui.add_space(8.0);
            ui.label(seen.text("together-merge-nothing"));
        } else {
            heading(ui, seen, &Message::new("together-merge-taken"));
            if taken.is_empty() {
                ui.label(seen.text("together-merge-taken-none"));
            } else {
                let kept = self.taken.take().filter(|(of, ..)| *of == language);
                let told = kept.unwrap_or_else(|| told(seen, merging));
                let (_, sentence, told) = self.taken.insert(told);
                ui.horizontal_wrapped(|ui| {
                    ui.label(sentence.as_str());
                    let key = if self.open {
                        "together-merge-hide"
                    } else {
                        "together-merge-list"
                    };
                    if ui.link(seen.text(key)).clicked() {
                        self.open = !self.open;
                    }
                });
                if self.open {
                    list(ui, seen, told);
                }
            }
        }
        if !found.is_empty() {
            let count = Message::new("together-merge-conflicts").with("count", found.len());
            heading(ui, seen, &count);
            self.conflicts.show(ui, seen, found, first);
        }
        self.answers(ui, seen, first, nothing && !own)
    }

    fn answers(&mut self, ui: &mut Ui, seen: &Seen<'_>, first: bool, nothing: bool) -> Step {
        let mut step = Step::Stay;
        let first = first && self.conflicts.is_empty();
        widgets::answers(ui, |ui| {
            if nothing {
                if seen.first_answer(ui, first, "dialog-close") {
                    step = Step::Close;
                }
                return;
            }
            if seen.first_answer(ui, first, "together-merge-done") {
                step = self.done();
            }
            if widgets::plain_button(ui, &seen.text("dialog-cancel")).clicked() {
                step = Step::Close;
            }
            if !self.conflicts.is_empty() {
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let (here, there) = self.conflicts.counts();
                    let chosen = Message::new("together-merge-chosen")
                        .with("here", here)
                        .with("there", there);
                    ui.label(widgets::soft(seen.words.say(&chosen), seen.tokens));
                });
            }
        });
        step
    }

    fn done(&mut self) -> Step {
        let Some((merging, with)) = self.merging.take() else {
            return Step::Close;
        };
        let file = name_of(&merging.file.path);
        let choices: Vec<Side> = self.conflicts.choices().to_vec();
        let (_, there) = self.conflicts.counts();
        let key = match with {
            With::Own(_) => "together-merged",
            With::Other(_) => "together-merged-copy",
        };
        let taken = merging.merge.taken();
        let taken = if taken.is_empty() {
            Message::new("together-merged-nothing")
        } else {
            taken.sentence()
        };
        let said = Message::new(key)
            .with("file", file)
            .with("taken", taken)
            .with("decided", choices.len())
            .with("there", there);
        Step::Done(Reply::Together(Wish::Merged(Box::new(Decided {
            ours: std::mem::take(&mut self.ours),
            merging,
            with,
            choices,
            said,
        }))))
    }
}

/// Which two versions they are.
fn versions(ui: &mut Ui, seen: &Seen<'_>, name: &str, merging: &Merging, own: bool) {
    let here = Message::new("together-merge-here").with("name", name);
    ui.label(seen.words.say(&here));
    let key = if own {
        "together-merge-there-own"
    } else {
        "together-merge-there"
    };
    let file = merging.file.path.to_string_lossy().into_owned();
    let written = merging.file.on_disk.modified;
    let written = written.map(|at| time(at, seen.today, seen.words.language()));
    let there = Message::new(key)
        .with("name", merging.theirs.about.name.as_str())
        .with("file", file)
        .with("time", written.unwrap_or_else(|| "?".to_owned()));
    ui.label(seen.words.say(&there));
    if !merging.has_base {
        let note = RichText::new(seen.text("together-merge-no-base"));
        ui.label(note.color(seen.tokens.ink_soft));
    }
}

/// What is taken, and what a full project has no room for.
fn told(seen: &Seen<'_>, merging: &Merging) -> (Language, String, Vec<String>) {
    let taken = merging.merge.taken();
    let mut list = lines(seen, &taken.lines());
    list.extend(lines(seen, &merging.merge.left_out()));
    let sentence = seen.words.say(&taken.sentence());
    (seen.words.language(), sentence, list)
}

fn heading(ui: &mut Ui, seen: &Seen<'_>, message: &Message) {
    ui.add_space(12.0);
    ui.label(widgets::strong(seen.words.say(message)));
    ui.add_space(2.0);
}
