//! The inspector: what the cursor of the matrix is on, its question, figures and reasons, and the marks it carries.

mod figures;
mod item;
mod note;
mod question;
mod why;

use egui::{Label, Ui};

use super::matrix::{MatrixView, Subject};
use super::{Context, Intents, widgets};
use crate::i18n::Language;
use crate::methods::matrix::Scope;

use figures::Line;
use note::Drafts;
use why::Reason;

/// What the inspector remembers between frames.
#[derive(Default)]
pub(crate) struct InspectorState {
    known: Option<Known>,
    drafts: Drafts,
}

/// What was worked out for a revision and a subject, so that a frame only shows it.
struct Known {
    key: (Option<(u64, Scope)>, Language, Subject),
    parts: Vec<Part>,
}

/// One item with its figures and reasons.
struct Part {
    subject: Subject,
    lines: Vec<Line>,
    reasons: Vec<Reason>,
    more: usize,
}

impl MatrixView {
    /// Shows the inspector of what is selected.
    pub fn inspector(&mut self, ui: &mut Ui, ctx: Context<'_>, intents: &mut Intents) {
        let ctx = &ctx;
        let subject = self.subject(ctx.project);
        let state = &mut self.inspector;
        state.drafts.leave(subject, ctx, intents);
        let Some(subject) = subject else {
            ui.label(widgets::soft(ctx.text("inspector-nothing"), ctx.tokens));
            return;
        };
        state.work_out(ctx, subject);
        ui.spacing_mut().item_spacing.y = 4.0;
        if let Subject::Cell(factor, touchpoint) = subject {
            question::show(ui, ctx, factor, touchpoint, intents);
        }
        let InspectorState { known, drafts } = state;
        for part in known.iter().flat_map(|known| &known.parts) {
            if matches!(subject, Subject::Cell(..)) {
                ui.add_space(8.0);
                widgets::hairline(ui, ctx.tokens);
                ui.add_space(4.0);
            }
            item::head(ui, ctx, part.subject);
            item::marks(ui, ctx, part.subject, intents);
            drafts.importance(ui, ctx, part.subject, intents);
            ui.add_space(4.0);
            figures::show(ui, ctx, &part.lines);
            why::show(ui, ctx, part.subject, &part.reasons, part.more);
            drafts.note(ui, ctx, part.subject, intents);
        }
        ui.add_space(8.0);
        let ours =
            widgets::soft(ctx.text("inspector-ours"), ctx.tokens).size(ctx.tokens.text_small);
        ui.add(Label::new(ours).wrap());
    }
}

impl InspectorState {
    fn work_out(&mut self, ctx: &Context<'_>, subject: Subject) {
        let key = (ctx.derived.key(), ctx.language(), subject);
        if self
            .known
            .as_ref()
            .is_some_and(|known| known.key == key && key.0.is_some())
        {
            return;
        }
        let subjects = match subject {
            Subject::Cell(factor, touchpoint) => {
                vec![Subject::Touchpoint(touchpoint), Subject::Factor(factor)]
            }
            one => vec![one],
        };
        let parts = subjects
            .into_iter()
            .map(|subject| {
                let (reasons, more) = why::of(ctx, subject);
                Part {
                    subject,
                    lines: figures::of(ctx, subject),
                    reasons,
                    more,
                }
            })
            .collect();
        self.known = Some(Known { key, parts });
    }
}
