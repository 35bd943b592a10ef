//! What is typed into the inspector: descriptions and importances. A draft becomes one edit when its field is left; what is
//! refused stays in its field with the reason.

use std::collections::BTreeMap;

use egui::{Label, RichText, TextEdit, Ui};

use super::evidence::name;
use crate::edit::{Edit, FactorEdit, StageEdit, TakenEdit, TouchpointEdit};
use crate::i18n::{Message, parse_decimal};
use crate::methods::matrix::{Lens, Scope};
use crate::model::{FactorId, Importance, ImportanceError, Subject, TextError, check_text};
use crate::ui::{Context, Drafts, Intent, Intents, draft_place, plain_lines, taken, widgets};

/// A field of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    Description(Subject),
    /// For whose customers.
    Importance(Subject, Scope),
}

impl Field {
    const fn subject(self) -> Subject {
        match self {
            Self::Description(of) | Self::Importance(of, _) => of,
        }
    }

    /// The key of its words.
    const fn key(self) -> &'static str {
        match self {
            Self::Importance(..) => "inspector-importance",
            Self::Description(Subject::Factor(_)) => "inspector-description-factor",
            Self::Description(Subject::Stage(_)) => "inspector-description-stage",
            Self::Description(_) => "inspector-description-touchpoint",
        }
    }

    /// What a text makes of the item; none where it changes nothing.
    fn edit(self, ctx: &Context<'_>, text: &str) -> Result<Option<Edit>, Message> {
        match self {
            Self::Description(of) => describe(ctx, of, text),
            Self::Importance(of, scope) => weigh(ctx, (of, scope), text),
        }
    }
}

/// One field's text that is not in the project.
#[derive(Debug, Default)]
struct Typed {
    text: String,
    refused: Option<Message>,
    /// Whether the refusal was said when the item or the document was to be left: asked again, the person means it.
    said: bool,
}

/// What is being typed, and about what.
#[derive(Default)]
pub(super) struct Fields(BTreeMap<Field, Typed>);

impl Fields {
    /// Keeps what was typed about items that are not shown any more. What is refused waits until its item is shown again.
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
        self.0.retain(|field, typed| {
            ctx.project.has(field.subject())
                && (shown(field.subject()) || !keep(ctx, *field, typed, intents))
        });
        for (field, typed) in &mut self.0 {
            if let (false, Some(refused)) = (shown(field.subject()), &typed.refused)
                && !std::mem::replace(&mut typed.said, true)
            {
                intents.push(Intent::Refuse(refused.clone()));
            }
        }
    }

    /// What is typed, as [`Fields::leave`] would enter it.
    pub(super) fn drafts(&self, drafts: &mut Drafts<'_>) {
        for (field, typed) in &self.0 {
            let place = |ctx: &Context<'_>| {
                let item = name(ctx, field.subject());
                draft_place(ctx, field.key(), &item)
            };
            drafts.add(&typed.text, place, |ctx| field.edit(ctx, &typed.text));
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
        let field = Field::Description(subject);
        let key = field.key();
        let label = ui.label(widgets::soft(ctx.text(key), ctx.tokens));
        let mut text = match self.0.get(&field) {
            Some(typed) => typed.text.clone(),
            None => note_of(ctx, subject).to_owned(),
        };
        let edit = TextEdit::multiline(&mut text)
            .id_salt(("note", key))
            .desired_rows(2)
            .desired_width(f32::INFINITY);
        let response = ui.add(edit).labelled_by(label.id);
        self.settle(ctx, field, &response, text, intents);
        self.refusal(ui, ctx, field);
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
        let field = Field::Importance(subject, ctx.scope);
        ui.horizontal(|ui| {
            let label = ui.label(widgets::soft(ctx.text(field.key()), ctx.tokens));
            let mut text = match self.0.get(&field) {
                Some(typed) => typed.text.clone(),
                None => value
                    .map(|value| taken::shown(ctx.language(), value))
                    .unwrap_or_default(),
            };
            let edit = TextEdit::singleline(&mut text)
                .id_salt("importance")
                .desired_width(64.0);
            let response = ui.add(edit).labelled_by(label.id);
            self.settle(ctx, field, &response, text, intents);
        });
        self.refusal(ui, ctx, field);
        origin(ui, ctx, id, intents);
    }

    /// Takes in what a field was made to hold, and keeps it once the focus has left.
    fn settle(
        &mut self,
        ctx: &Context<'_>,
        field: Field,
        response: &egui::Response,
        text: String,
        intents: &mut Intents,
    ) {
        if response.changed() {
            let typed = Typed {
                text,
                ..Typed::default()
            };
            self.0.insert(field, typed);
        } else if !response.has_focus()
            && let Some(typed) = self.0.get_mut(&field)
            && typed.refused.is_none()
            && keep(ctx, field, typed, intents)
        {
            self.0.remove(&field);
        }
    }

    fn refusal(&self, ui: &mut Ui, ctx: &Context<'_>, field: Field) {
        let typed = self.0.get(&field);
        if let Some(refused) = typed.and_then(|typed| typed.refused.as_ref()) {
            ui.colored_label(ctx.tokens.warning, ctx.say(refused));
        }
    }
}

/// Makes an edit of what was typed; false where it is refused.
fn keep(ctx: &Context<'_>, field: Field, typed: &mut Typed, intents: &mut Intents) -> bool {
    match field.edit(ctx, &typed.text) {
        Ok(edit) => {
            if let Some(edit) = edit {
                intents.edit(edit);
            }
            true
        }
        Err(refusal) => {
            typed.refused = Some(refusal);
            false
        }
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

fn describe(ctx: &Context<'_>, subject: Subject, text: &str) -> Result<Option<Edit>, Message> {
    if note_of(ctx, subject) == text {
        return Ok(None);
    }
    let text = plain_lines(text);
    check_text(&text).map_err(TextError::message)?;
    Ok(match subject {
        Subject::Factor(id) => Some(Edit::Factor(FactorEdit::SetNote(id, text))),
        Subject::Touchpoint(id) => Some(Edit::Touchpoint(TouchpointEdit::SetNote(id, text))),
        Subject::Stage(id) => Some(Edit::Stage(StageEdit::SetNote(id, text))),
        Subject::Cell(..) => None,
    })
}

fn weigh(
    ctx: &Context<'_>,
    (subject, scope): (Subject, Scope),
    text: &str,
) -> Result<Option<Edit>, Message> {
    let Subject::Factor(id) = subject else {
        return Ok(None);
    };
    let text = text.trim();
    let value = if text.is_empty() {
        None
    } else {
        let refusal = || Message::new("matrix-importance-no-number").with("value", text);
        let value = parse_decimal(text).ok_or_else(refusal)?;
        Importance::new(value, ctx.project.weighting).map_err(ImportanceError::message)?;
        Some(value)
    };
    let factor = ctx.project.factor(id);
    let now = factor.and_then(|factor| Lens::new(ctx.project, scope).importance(factor));
    let value = value.map(|value| taken::meant(value, now));
    Ok((now != value).then(|| crate::ui::matrix::importance_edit(scope, id, value)))
}

/// Where an importance comes from; one that was changed by hand can be put back as it was taken.
fn origin(ui: &mut Ui, ctx: &Context<'_>, id: FactorId, intents: &mut Intents) {
    let Some(origin) = taken::origin(ctx, id) else {
        return;
    };
    let by_hand = taken::changed(ctx, id);
    let ink = if by_hand {
        ctx.tokens.warning
    } else {
        ctx.tokens.ink_soft
    };
    let text = RichText::new(origin).color(ink).size(ctx.tokens.text_small);
    ui.add(Label::new(text).wrap());
    if by_hand {
        let text = RichText::new(ctx.text("taken-put-back")).size(ctx.tokens.text_small);
        let button = ui
            .button(text)
            .on_hover_text(ctx.text("taken-put-back-tip"));
        if button.clicked() {
            let edit = TakenEdit::PutBack(taken::whose(ctx), vec![id]);
            intents.edit(Edit::Taken(edit));
        }
    }
}
