//! The form in which a note is written or put right: its text, where it comes from, of which day it is.

use egui::{FocusDirection, Id, Key, Modifiers, TextEdit, Ui, vec2};

use super::{date, evidence::name};
use crate::edit::{Edit, EditError, EvidenceEdit, EvidenceWords};
use crate::i18n::Message;
use crate::model::{Evidence, EvidenceId, MAX_ITEMS, Subject};
use crate::ui::{Context, Drafts, draft_place, plain_lines, widgets};

/// A note that is being written.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    /// What it is about.
    pub about: Subject,
    /// Which piece it puts right; none for a new one.
    pub of: Option<EvidenceId>,
    text: String,
    source: String,
    date: String,
    /// What was in the fields when the form was opened.
    opened: [String; 3],
    /// Why it was not kept.
    fault: Option<Message>,
    /// True while it waits out of sight because it could not be kept.
    pub waiting: bool,
    /// Whether that was said: asked again with the same text, the person means it.
    pub said: bool,
    /// True until its first field has the focus.
    fresh: bool,
}

/// What became of a form in a frame.
#[derive(Debug, PartialEq)]
pub(super) enum Answer {
    /// It stays open.
    Open,
    /// What was typed is kept by this edit.
    Keep(Edit),
    /// It is left.
    Leave,
}

impl Draft {
    /// A new note of today.
    pub fn new(ctx: &Context<'_>, about: Subject) -> Self {
        let words = EvidenceWords {
            date: Some(ctx.today),
            ..EvidenceWords::default()
        };
        Self::with(ctx, about, None, words)
    }

    /// A note that is put right.
    pub fn of(ctx: &Context<'_>, evidence: &Evidence) -> Self {
        let words = EvidenceWords::of(evidence);
        Self::with(ctx, evidence.about, Some(evidence.id), words)
    }

    fn with(
        ctx: &Context<'_>,
        about: Subject,
        of: Option<EvidenceId>,
        words: EvidenceWords,
    ) -> Self {
        let date = words.date.map(|day| date::typed(ctx.language(), day));
        let date = date.unwrap_or_default();
        Self {
            about,
            of,
            opened: [words.text.clone(), words.source.clone(), date.clone()],
            text: words.text,
            source: words.source,
            date,
            fault: None,
            waiting: false,
            said: false,
            fresh: true,
        }
    }

    /// Asks for the focus again.
    pub const fn refresh(&mut self) {
        self.fresh = true;
    }

    /// True where nothing was typed that would be lost with the form.
    pub fn is_untouched(&self) -> bool {
        let [text, source, date] = &self.opened;
        let no_words =
            self.of.is_none() && self.text.trim().is_empty() && self.source.trim().is_empty();
        no_words || (&self.text, &self.source, &self.date) == (text, source, date)
    }

    /// The edit that keeps what was typed, or why it cannot be kept.
    pub fn edit(&self, ctx: &Context<'_>) -> Result<Edit, Message> {
        let day = self.date.trim();
        let date = if day.is_empty() {
            None
        } else {
            let refusal = || Message::new("inspector-note-no-date").with("date", day);
            Some(date::parse(day).ok_or_else(refusal)?)
        };
        let words = EvidenceWords {
            text: plain_lines(&self.text).trim().to_owned(),
            source: self.source.trim().to_owned(),
            date,
        };
        words.check().map_err(|error| error.message())?;
        if self.of.is_none() && ctx.project.evidence.len() >= MAX_ITEMS {
            return Err(EditError::TooMuchEvidence(MAX_ITEMS).message());
        }
        Ok(Edit::Evidence(match self.of {
            Some(id) => EvidenceEdit::Change(id, words),
            None => EvidenceEdit::Add(self.about, words),
        }))
    }

    /// What is typed: where it can be kept, as one draft, else field by field.
    pub fn gather(&self, drafts: &mut Drafts<'_>) {
        if self.is_untouched() {
            return;
        }
        let [text, source, date] = &self.opened;
        let fields = [
            ("inspector-note-text", &self.text, text),
            ("inspector-note-source", &self.source, source),
            ("inspector-note-date", &self.date, date),
        ];
        let mut touched = fields.iter().filter(|(_, now, opened)| now != opened);
        let place = |key| move |ctx: &Context<'_>| draft_place(ctx, key, &name(ctx, self.about));
        let Some((key, first, _)) = touched.next() else {
            return;
        };
        let mut refused = false;
        drafts.add(first, place(*key), |ctx| {
            let edit = self.edit(ctx).map(Some);
            refused = edit.is_err();
            edit
        });
        for (key, text, _) in touched.filter(|_| refused) {
            drafts.keep(text, place(*key));
        }
    }

    /// Says why it was not kept; what was typed stays.
    pub fn refuse(&mut self, why: Message) {
        self.fault = Some(why);
    }

    /// Shows the fields; a form that was just opened comes into view as a whole.
    pub fn show(&mut self, ui: &mut Ui, ctx: &Context<'_>) -> Answer {
        let fresh = self.fresh;
        let shown = ui.scope(|ui| self.fields(ui, ctx));
        if fresh {
            ui.scroll_to_rect(shown.response.rect, None);
        }
        shown.inner
    }

    fn fields(&mut self, ui: &mut Ui, ctx: &Context<'_>) -> Answer {
        let id = Id::unique(("note form", self.about, self.of));
        let fields = [id.with("text"), id.with("source"), id.with("date")];
        let focused = ui.memory(egui::Memory::focused);
        let inside = focused.is_some_and(|focused| fields.contains(&focused));
        let keep = inside && ui.input_mut(|i| i.consume_key(Modifiers::COMMAND, Key::Enter));
        let [text, source, day] = fields;
        let label = ui.label(widgets::soft(ctx.text("inspector-note-text"), ctx.tokens));
        let field = TextEdit::multiline(&mut self.text)
            .id(text)
            .desired_rows(3)
            .desired_width(f32::INFINITY);
        let of_text = ui.add(field).labelled_by(label.id);
        let label = ui.label(widgets::soft(ctx.text("inspector-note-source"), ctx.tokens));
        let field = TextEdit::singleline(&mut self.source)
            .id(source)
            .hint_text(ctx.text("inspector-note-source-hint"))
            .desired_width(f32::INFINITY);
        let of_source = ui.add(field).labelled_by(label.id);
        let of_date = ui
            .horizontal(|ui| {
                let label = ui.label(widgets::soft(ctx.text("inspector-note-date"), ctx.tokens));
                let field = TextEdit::singleline(&mut self.date)
                    .id(day)
                    .hint_text(ctx.text("inspector-note-no-day"))
                    .desired_width(104.0);
                ui.add(field).labelled_by(label.id)
            })
            .inner;
        if self.fresh {
            self.fresh = false;
            // An arrow or a Tab that came with the key that opened the form would take the focus on.
            ui.memory_mut(|memory| {
                memory.move_focus(FocusDirection::None);
                memory.request_focus(text);
            });
            ui.ctx().request_discard("a form takes the focus");
        }
        let responses = [of_text, of_source, of_date];
        if responses.iter().any(egui::Response::changed) {
            self.fault = None;
            self.said = false;
        }
        if let Some(fault) = &self.fault {
            ui.colored_label(ctx.tokens.warning, ctx.say(fault));
        }
        let escape = ui.input(|input| input.key_pressed(Key::Escape));
        let left = escape && responses.iter().any(egui::Response::lost_focus);
        let (done, cancelled) = self.answers(ui, ctx);
        if left || cancelled {
            return Answer::Leave;
        }
        if !(keep || done) {
            return Answer::Open;
        }
        match self.edit(ctx) {
            Ok(edit) => Answer::Keep(edit),
            Err(why) => {
                self.refuse(why);
                Answer::Open
            }
        }
    }

    fn answers(&self, ui: &mut Ui, ctx: &Context<'_>) -> (bool, bool) {
        let key = if self.of.is_some() {
            "inspector-note-change"
        } else {
            "inspector-note-keep"
        };
        ui.horizontal(|ui| {
            let done = widgets::primary_button(ui, ctx.tokens, &ctx.text(key))
                .on_hover_text(ctx.text("inspector-note-keep-tip"));
            let cancel =
                egui::Button::new(ctx.text("inspector-note-leave")).min_size(vec2(80.0, 28.0));
            let cancelled = ui
                .add(cancel)
                .on_hover_text(ctx.text("inspector-note-leave-tip"));
            (done.clicked(), cancelled.clicked())
        })
        .inner
    }
}
