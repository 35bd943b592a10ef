//! One file among those that are to be taken in.

use chrono::NaiveDate;
use egui::{Align, Layout, ScrollArea, TextEdit, Ui, vec2};

use crate::app::dialogs::Seen;
use crate::files::ballots::BallotProposal;
use crate::i18n::{Language, Message, visible};
use crate::ui::{Drafts, widgets};

/// As many lines of what does not match are seen without scrolling.
const LINES: usize = 6;

/// A file that can be read.
#[derive(Debug)]
pub(super) struct Entry {
    pub proposal: BallotProposal,
    pub date: NaiveDate,
    /// Who rated, as it is typed.
    pub rater: String,
    /// The name that was found.
    found: String,
    /// Whether it is taken.
    pub take: bool,
    /// Taken as another person where one of that name has a ballot.
    pub other: bool,
    /// What is told, in which language.
    told: Option<(Language, String)>,
}

impl Entry {
    pub fn of(proposal: BallotProposal, date: NaiveDate, rater: String) -> Self {
        Self {
            proposal,
            date,
            found: rater.clone(),
            rater,
            take: true,
            other: false,
            told: None,
        }
    }

    /// Whether it is to be taken and there is something to take.
    pub fn is_taken(&self) -> bool {
        self.take && self.proposal.taken() > 0
    }

    /// Whether anything was said of it.
    pub fn is_touched(&self) -> bool {
        self.rater != self.found || !self.take || self.other
    }

    /// The name that was typed.
    pub fn drafts(&self, drafts: &mut Drafts<'_>) {
        if self.rater != self.found {
            let file = visible(&self.proposal.file).into_owned();
            let name = Message::new("ballots-rater-of").with("file", file);
            drafts.keep(&self.rater, |ctx| ctx.say(&name));
        }
    }

    /// Shows it. `known` is the name of the person who has a ballot already, and the one that would be free.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        seen: &Seen<'_>,
        at: usize,
        known: Option<(String, String)>,
    ) {
        ui.add_space(12.0);
        let any = self.proposal.taken() > 0;
        let file = visible(&self.proposal.file).into_owned();
        ui.add_enabled_ui(any, |ui| {
            let mut take = self.take && any;
            let text = widgets::strong(&file);
            if ui.checkbox(&mut take, text).changed() {
                self.take = take;
            }
        });
        ui.indent(("ballot", at), |ui| {
            if !any {
                ui.colored_label(seen.tokens.warning, seen.text("ballots-none"));
            } else if self.take {
                self.rater(ui, seen, &file);
                if let Some((known, other)) = known {
                    self.who(ui, seen, known, other);
                }
            }
            if !any || self.take {
                self.details(ui, seen, at, &file);
            }
        });
    }

    fn rater(&mut self, ui: &mut Ui, seen: &Seen<'_>, file: &str) {
        let row = vec2(ui.available_width(), 28.0);
        ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
            ui.label(widgets::soft(seen.text("ballots-rater"), seen.tokens));
            let name = Message::new("ballots-rater-of").with("file", file);
            let field = TextEdit::singleline(&mut self.rater).desired_width(260.0);
            ui.add(field).accessible_name(seen.words.say(&name));
            ui.add_space(8.0);
            let cells = Message::new("ballots-cells")
                .with("taken", self.proposal.taken())
                .with("rated", self.proposal.rated);
            ui.label(seen.words.say(&cells));
        });
    }

    /// The choice where the person has a ballot already.
    fn who(&mut self, ui: &mut Ui, seen: &Seen<'_>, known: String, other: String) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let known = Message::new("ballots-known").with("rater", known);
            ui.label(seen.words.say(&known));
            ui.radio_value(&mut self.other, false, seen.text("ballots-replace"));
            let other = Message::new("ballots-other").with("rater", other);
            ui.radio_value(&mut self.other, true, seen.words.say(&other));
        });
    }

    /// What does not match, to be read with a reader, selected and copied.
    fn details(&mut self, ui: &mut Ui, seen: &Seen<'_>, at: usize, file: &str) {
        let language = seen.words.language();
        let told = self.told.take().filter(|(of, _)| *of == language);
        let lines = || {
            let lines = self.proposal.lines().map(|line| seen.words.say(line));
            (language, lines.collect::<Vec<_>>().join("\n"))
        };
        let told = told.unwrap_or_else(lines);
        let (_, text) = self.told.insert(told);
        if text.is_empty() {
            return;
        }
        let rows = text.lines().count().min(LINES);
        let height = rows as f32 * ui.text_style_height(&egui::TextStyle::Body) + 8.0;
        ui.add_space(4.0);
        ScrollArea::vertical()
            .id_salt(("details", at))
            .max_height(height)
            .min_scrolled_height(height)
            .show(ui, |ui| {
                let mut unchanging = text.as_str();
                let field = TextEdit::multiline(&mut unchanging)
                    .desired_width(f32::INFINITY)
                    .desired_rows(rows);
                let name = Message::new("ballots-details").with("file", file);
                ui.add(field).accessible_name(seen.words.say(&name));
            });
    }
}
