//! What is typed on the screen: a note on the question, the name of a person. Kept by Enter, by another question, by saving.

use super::InterviewView;
use super::act::Desk;
use crate::edit::{self, Edit, EvidenceEdit, EvidenceWords};
use crate::methods::interview::Cell;
use crate::model::Subject;
use crate::ui::ballots::new_person;
use crate::ui::inspector::name;
use crate::ui::{Context, Drafts, Intent, Intents, draft_place};

impl InterviewView {
    /// Keeps the note that is open; where it is refused, it stays open to be mended.
    pub(super) fn keep_note(&mut self, ctx: &Context<'_>, desk: &mut Desk<'_>) {
        let refused = match self.note.typed() {
            Some((cell, text)) => note_edit(ctx, cell, text).is_some_and(|edit| !desk.edit(edit)),
            None => false,
        };
        if refused {
            self.note.refresh();
        } else {
            self.note.done();
        }
    }

    /// Makes edits of what is being typed, because the document is saved or left. Why it is refused is said once.
    pub fn keep_drafts(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        self.keep_typed_note(ctx, intents);
        let Some(name) = self.naming.typed() else {
            return;
        };
        match new_person(ctx.project, name, ctx.today) {
            Ok(edit) => {
                intents.edit(edit);
                self.naming.done();
            }
            Err(why) => {
                if !std::mem::replace(&mut self.naming.said, true) {
                    intents.push(Intent::Refuse(why.clone()));
                }
                self.naming.refuse(why);
            }
        }
    }

    fn keep_typed_note(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        let typed = self.note.typed();
        let Some(edit) = typed.and_then(|(cell, text)| note_edit(ctx, cell, text)) else {
            return;
        };
        match edit::apply(&mut ctx.project.clone(), &edit) {
            Ok(_) => {
                intents.edit(edit);
                self.note.done();
            }
            Err(why) => {
                if !std::mem::replace(&mut self.note.said, true) {
                    intents.push(Intent::Refuse(why.message()));
                }
            }
        }
    }

    /// What is being typed.
    pub fn drafts(&self, drafts: &mut Drafts<'_>) {
        if let Some((cell, text)) = self.note.typed() {
            let about = Subject::Cell(cell.0, cell.1);
            drafts.add(
                text,
                |ctx| draft_place(ctx, "interview-note", &name(ctx, about)),
                |ctx| Ok(note_edit(ctx, cell, text)),
            );
        }
        if let Some(name) = self.naming.typed() {
            drafts.add(
                name,
                |ctx| ctx.text("interview-person-name"),
                |ctx| new_person(ctx.project, name, ctx.today).map(Some),
            );
        }
    }

    /// What was being typed about a question that was answered meanwhile is kept: nothing typed is lost.
    pub(super) fn leave_note(&mut self, ctx: &Context<'_>, desk: &mut Desk<'_>) {
        if self.note.is_open() && self.note.cell() != self.run.current() {
            self.keep_note(ctx, desk);
        }
    }
}

/// The edit that keeps a note about a cell; none where it says nothing.
fn note_edit(ctx: &Context<'_>, cell: Cell, text: &str) -> Option<Edit> {
    let text = text.trim();
    let words = EvidenceWords {
        text: text.to_owned(),
        source: String::new(),
        date: Some(ctx.today),
    };
    let about = Subject::Cell(cell.0, cell.1);
    (!text.is_empty()).then_some(Edit::Evidence(EvidenceEdit::Add(about, words)))
}
