//! Notes and evidence about what is selected: what was noted with its source and day, and the form for more.

use std::collections::BTreeMap;

use egui::{Button, Ui};

use super::date::date;
use super::form::{Answer, Draft};
use crate::edit::{Edit, EvidenceEdit};
use crate::i18n::{Language, Message};
use crate::methods::matrix::Scope;
use crate::model::{Evidence, EvidenceId, Project, Subject};
use crate::ui::widgets::{self, Linked};
use crate::ui::{self, Context, Intent, Intents};

/// So many characters of a note name it in a tooltip or to a reader.
const FIRST_WORDS: usize = 60;

/// The most notes of one subject that are listed.
const MOST: usize = 200;

/// What the section remembers between frames.
#[derive(Default)]
pub(super) struct Notes {
    key: Option<(Option<(u64, Scope)>, Language)>,
    known: BTreeMap<Subject, Vec<Piece>>,
    drafts: Vec<Draft>,
    wanted: bool,
}

/// A note as it is shown.
struct Piece {
    id: EvidenceId,
    text: Linked,
    /// Source and day.
    from: Linked,
    change: String,
    delete: String,
}

impl Piece {
    fn of(ctx: &Context<'_>, evidence: &Evidence) -> Self {
        let day = evidence.date.map(|day| ctx.say(&date(ctx.language(), day)));
        let source = (!evidence.source.is_empty()).then(|| evidence.source.clone());
        let from: Vec<String> = source.into_iter().chain(day).collect();
        let named = |key| ctx.say(&Message::new(key).with("text", first_words(&evidence.text)));
        Self {
            id: evidence.id,
            text: Linked::new(&evidence.text),
            from: Linked::new(&from.join(" · ")),
            change: named("inspector-note-change-of"),
            delete: named("inspector-note-delete-of"),
        }
    }
}

/// The beginning of a note in one line.
pub fn first_words(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    let mut words: String = line.chars().take(FIRST_WORDS).collect();
    if words.len() < text.trim().len() {
        words.push('…');
    }
    words
}

impl Notes {
    /// The next subject that is shown gets a form for a new note.
    pub fn want(&mut self) {
        self.wanted = true;
    }

    /// Opens the form that was wanted, and keeps what was typed about subjects that are not shown any more. What cannot be
    /// kept waits in its form until its subject is shown again.
    pub fn turn_to(&mut self, ctx: &Context<'_>, subject: Option<Subject>, intents: &mut Intents) {
        self.drafts.retain(|draft| is_there(ctx.project, draft));
        let shown = |of: Subject| match (subject, of) {
            (Some(Subject::Cell(_, touchpoint)), Subject::Touchpoint(id)) => touchpoint == id,
            (Some(Subject::Cell(factor, _)), Subject::Factor(id)) => factor == id,
            (subject, of) => subject == Some(of),
        };
        self.leave(ctx, shown, intents);
        if std::mem::take(&mut self.wanted)
            && let Some(subject) = subject
        {
            self.open(Draft::new(ctx, subject));
        }
    }

    /// Keeps everything that was typed, because the document is saved or left.
    pub fn leave_all(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        self.drafts.retain(|draft| is_there(ctx.project, draft));
        self.leave(ctx, |_| false, intents);
    }

    /// What is typed into forms, as [`Notes::leave_all`] would enter it.
    pub fn drafts(&self, drafts: &mut ui::Drafts<'_>) {
        for draft in &self.drafts {
            draft.gather(drafts);
        }
    }

    fn leave(&mut self, ctx: &Context<'_>, stays: impl Fn(Subject) -> bool, intents: &mut Intents) {
        self.drafts.retain_mut(|draft| {
            if stays(draft.about) {
                draft.waiting = false;
                return true;
            }
            if draft.waiting {
                return true;
            }
            if draft.is_untouched() {
                return false;
            }
            match draft.edit(ctx) {
                Ok(edit) => {
                    intents.edit(edit);
                    false
                }
                Err(why) => {
                    let name = name(ctx, draft.about);
                    let refusal = Message::new("inspector-note-waits")
                        .with("name", name)
                        .with("why", why.clone());
                    if !std::mem::replace(&mut draft.said, true) {
                        intents.push(Intent::Refuse(refusal));
                    }
                    draft.refuse(why);
                    draft.waiting = true;
                    true
                }
            }
        });
    }

    fn open(&mut self, draft: Draft) {
        let same = |other: &&mut Draft| (other.about, other.of) == (draft.about, draft.of);
        match self.drafts.iter_mut().find(same) {
            Some(open) => open.refresh(),
            None => self.drafts.push(draft),
        }
    }

    /// Shows the notes about a subject.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        subject: Subject,
        intents: &mut Intents,
    ) {
        ui.add_space(6.0);
        let title = widgets::soft(ctx.text("inspector-notes"), ctx.tokens);
        ui.label(title);
        let key = Some((ctx.derived.key(), ctx.language()));
        if self.key != key {
            self.key = key;
            self.known.clear();
        }
        let pieces = self.known.entry(subject).or_insert_with(|| {
            let about = ctx.project.evidence_about(subject);
            about.map(|evidence| Piece::of(ctx, evidence)).collect()
        });
        let mut change = None;
        for piece in pieces.iter().take(MOST) {
            let draft = self
                .drafts
                .iter()
                .position(|draft| draft.of == Some(piece.id));
            if let Some(at) = draft {
                form(ui, ctx, &mut self.drafts, at, intents);
                continue;
            }
            match show_piece(ui, ctx, piece) {
                Some(Wish::Change) => change = Some(piece.id),
                Some(Wish::Delete) => {
                    intents.edit(Edit::Evidence(EvidenceEdit::Delete(piece.id)));
                }
                None => {}
            }
        }
        if pieces.len() > MOST {
            let more = Message::new("inspector-notes-more").with("count", pieces.len() - MOST);
            ui.label(widgets::soft(ctx.say(&more), ctx.tokens));
        }
        let new = |draft: &Draft| draft.about == subject && draft.of.is_none();
        if let Some(at) = self.drafts.iter().position(new) {
            form(ui, ctx, &mut self.drafts, at, intents);
        } else {
            let add = ui.button(ctx.text("inspector-note-add"));
            let add = add.on_hover_text(ctx.text("inspector-note-add-tip"));
            let named = Message::new("inspector-note-add-to").with("name", name(ctx, subject));
            if add.accessible_name(ctx.say(&named)).clicked() {
                self.open(Draft::new(ctx, subject));
            }
        }
        let evidence = change.and_then(|id| {
            let at = ctx.project.evidence_position(id)?;
            ctx.project.evidence.get(at)
        });
        if let Some(evidence) = evidence {
            self.open(Draft::of(ctx, evidence));
        }
    }
}

/// False where the item, or the note that is put right, was taken away meanwhile.
fn is_there(project: &Project, draft: &Draft) -> bool {
    let of = draft.of;
    project.has(draft.about) && of.is_none_or(|id| project.evidence_position(id).is_some())
}

/// Shows a form and does what it says.
fn form(ui: &mut Ui, ctx: &Context<'_>, drafts: &mut Vec<Draft>, at: usize, intents: &mut Intents) {
    let Some(draft) = drafts.get_mut(at) else {
        return;
    };
    match draft.show(ui, ctx) {
        Answer::Open => return,
        Answer::Keep(edit) => intents.edit(edit),
        Answer::Leave => {}
    }
    drafts.remove(at);
    // The keyboard is the screen's again.
    ui.memory_mut(egui::Memory::stop_text_input);
}

enum Wish {
    Change,
    Delete,
}

fn show_piece(ui: &mut Ui, ctx: &Context<'_>, piece: &Piece) -> Option<Wish> {
    let tokens = ctx.tokens;
    let frame = egui::Frame::new()
        .fill(tokens.field)
        .corner_radius(tokens.rounding)
        .inner_margin(egui::Margin::symmetric(8, 6));
    let shown = frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        piece.text.show(ui, ctx, tokens.text_body, false);
        let mut wish = None;
        if !piece.from.is_empty() {
            piece.from.show(ui, ctx, tokens.text_small, true);
        }
        ui.horizontal(|ui| {
            for (key, name, answer) in [
                ("inspector-note-edit", &piece.change, Wish::Change),
                ("inspector-note-delete", &piece.delete, Wish::Delete),
            ] {
                let text = egui::RichText::new(ctx.text(key)).size(tokens.text_small);
                let button = ui.add(Button::new(text).small());
                if button.accessible_name(name.as_str()).clicked() {
                    wish = Some(answer);
                }
            }
        });
        wish
    });
    shown.inner
}

/// What an item is called.
pub fn name(ctx: &Context<'_>, subject: Subject) -> String {
    let project = ctx.project;
    let factor = subject.factor().and_then(|id| project.factor(id));
    let touchpoint = subject.touchpoint().and_then(|id| project.touchpoint(id));
    let factor = factor.map_or("", |factor| factor.name.as_str());
    let touchpoint = touchpoint.map_or("", |touchpoint| touchpoint.name.as_str());
    match subject {
        Subject::Cell(..) => format!("{factor} × {touchpoint}"),
        Subject::Factor(_) => factor.to_owned(),
        Subject::Touchpoint(_) => touchpoint.to_owned(),
        Subject::Stage(id) => {
            let stage = project.stage(id);
            stage.map(|stage| stage.name.clone()).unwrap_or_default()
        }
    }
}
