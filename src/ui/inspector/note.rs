//! What is typed into the inspector: descriptions and importances. A draft becomes one edit when its field is left.

use egui::{TextEdit, Ui};

use crate::edit::{Edit, FactorEdit, StageEdit, TouchpointEdit};
use crate::i18n::{Message, decimal, parse_decimal};
use crate::methods::matrix::Lens;
use crate::model::{Importance, Subject};
use crate::ui::{Context, Intent, Intents, widgets};

/// What is being typed, and about what.
#[derive(Default)]
pub(super) struct Drafts {
    note: Option<(Subject, String)>,
    importance: Option<(Subject, String)>,
}

impl Drafts {
    /// Keeps what was typed about an item that is not shown any more.
    pub(super) fn leave(
        &mut self,
        subject: Option<Subject>,
        ctx: &Context<'_>,
        intents: &mut Intents,
    ) {
        let shown = |of: Subject| match (subject, of) {
            (Some(Subject::Cell(_, touchpoint)), Subject::Touchpoint(id)) => touchpoint == id,
            (Some(Subject::Cell(factor, _)), Subject::Factor(id)) => factor == id,
            (subject, of) => subject == Some(of),
        };
        if let Some((of, text)) = self.note.take_if(|(of, _)| !shown(*of)) {
            keep_note(ctx, of, text, intents);
        }
        if let Some((of, text)) = self.importance.take_if(|(of, _)| !shown(*of)) {
            keep_importance(ctx, of, &text, intents);
        }
    }

    /// The field of the description.
    pub(super) fn note(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        subject: Subject,
        intents: &mut Intents,
    ) {
        ui.add_space(6.0);
        let key = match subject {
            Subject::Factor(_) => "inspector-description-factor",
            Subject::Stage(_) => "inspector-description-stage",
            _ => "inspector-description-touchpoint",
        };
        let label = ui.label(widgets::soft(ctx.text(key), ctx.tokens));
        let (mut text, drafted) = match &self.note {
            Some((of, text)) if *of == subject => (text.clone(), true),
            _ => (note_of(ctx, subject).to_owned(), false),
        };
        let field = TextEdit::multiline(&mut text)
            .id_salt(("note", key))
            .desired_rows(2)
            .desired_width(f32::INFINITY);
        let response = ui.add(field).labelled_by(label.id);
        if response.changed() {
            self.note = Some((subject, text));
        } else if drafted && !response.has_focus() {
            self.note = None;
            keep_note(ctx, subject, text, intents);
        }
    }

    /// The importance's field; nothing for what has none.
    pub(super) fn importance(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        subject: Subject,
        intents: &mut Intents,
    ) {
        let Subject::Factor(id) = subject else {
            return;
        };
        let Some(factor) = ctx.project.factor(id) else {
            return;
        };
        let value = Lens::new(ctx.project, ctx.scope).importance(factor);
        ui.horizontal(|ui| {
            let label = ui.label(widgets::soft(ctx.text("inspector-importance"), ctx.tokens));
            let (mut text, drafted) = match &self.importance {
                Some((of, text)) if *of == subject => (text.clone(), true),
                _ => {
                    let text = value.map(|value| decimal(ctx.language(), value));
                    (text.unwrap_or_default(), false)
                }
            };
            let field = TextEdit::singleline(&mut text)
                .id_salt("importance")
                .desired_width(64.0);
            let response = ui.add(field).labelled_by(label.id);
            if response.changed() {
                self.importance = Some((subject, text));
            } else if drafted && !response.has_focus() {
                self.importance = None;
                keep_importance(ctx, subject, &text, intents);
            }
        });
    }
}

fn note_of<'a>(ctx: &Context<'a>, subject: Subject) -> &'a str {
    let project = ctx.project;
    let note = match subject {
        Subject::Factor(id) => project.factor(id).map(|factor| factor.note.as_str()),
        Subject::Touchpoint(id) => project.touchpoint(id).map(|t| t.note.as_str()),
        Subject::Stage(id) => project.stage(id).map(|stage| stage.note.as_str()),
        Subject::Cell(..) => None,
    };
    note.unwrap_or_default()
}

fn keep_note(ctx: &Context<'_>, subject: Subject, text: String, intents: &mut Intents) {
    if note_of(ctx, subject) == text {
        return;
    }
    match subject {
        Subject::Factor(id) => intents.edit(Edit::Factor(FactorEdit::SetNote(id, text))),
        Subject::Touchpoint(id) => {
            intents.edit(Edit::Touchpoint(TouchpointEdit::SetNote(id, text)));
        }
        Subject::Stage(id) => intents.edit(Edit::Stage(StageEdit::SetNote(id, text))),
        Subject::Cell(..) => {}
    }
}

fn keep_importance(ctx: &Context<'_>, subject: Subject, text: &str, intents: &mut Intents) {
    let Subject::Factor(id) = subject else {
        return;
    };
    let text = text.trim();
    let value = if text.is_empty() {
        None
    } else {
        let Some(value) = parse_decimal(text) else {
            let refusal = Message::new("matrix-importance-no-number").with("value", text);
            intents.push(Intent::Refuse(refusal));
            return;
        };
        if let Err(error) = Importance::new(value, ctx.project.weighting) {
            intents.push(Intent::Refuse(error.message()));
            return;
        }
        Some(value)
    };
    let factor = ctx.project.factor(id);
    let now = factor.and_then(|factor| Lens::new(ctx.project, ctx.scope).importance(factor));
    if now != value {
        intents.edit(crate::ui::matrix::importance_edit(ctx.scope, id, value));
    }
}
