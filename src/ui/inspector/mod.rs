//! The inspector: what is selected on the screen, its question, figures and reasons, and the marks it carries.

mod date;
mod evidence;
mod figures;
mod form;
mod item;
mod note;
mod question;
mod reasons;
mod why;

use egui::{Label, Ui};

use super::action::Screen;
use super::{Context, Drafts, Intents, ballots, widgets};
use crate::i18n::{Language, Message};
use crate::methods::matrix::Scope;
use crate::model::{BallotId, FactorId, Subject, TouchpointId};

pub use date::{date, parse as parse_date, typed as typed_date};
pub use evidence::{first_words, name};

use evidence::Notes;
use figures::Line;
use note::Fields;
use reasons::Unfolded;
use why::Why;

/// What the inspector remembers between frames.
#[derive(Default)]
pub struct Inspector {
    known: Option<Known>,
    fields: Fields,
    notes: Notes,
    unfolded: Unfolded,
}

/// Revision and scope, which figures of stability, language, what is shown, and who rates by themselves meanwhile.
type Key = (
    Option<(u64, Scope)>,
    u64,
    Language,
    Subject,
    Option<BallotId>,
);

/// What was worked out for a revision and a subject, so that a frame only shows it.
struct Known {
    key: Key,
    parts: Vec<Part>,
    /// Who rated the cell how, as far as ballots may be shown.
    said: Vec<String>,
}

/// One item with its figures and reasons.
struct Part {
    subject: Subject,
    lines: Vec<Line>,
    why: Why,
}

impl Inspector {
    /// Opens a form for a note about what is shown next.
    pub fn add_note(&mut self) {
        self.notes.want();
    }

    /// Makes edits of everything that is being typed, because the document is saved or left.
    pub fn keep_drafts(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        self.fields.leave(None, ctx, intents);
        self.notes.leave_all(ctx, intents);
    }

    /// What is being typed.
    pub fn drafts(&self, drafts: &mut Drafts<'_>) {
        self.fields.drafts(drafts);
        self.notes.drafts(drafts);
    }

    /// Shows what is known about a subject that is selected on a screen.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: Context<'_>,
        (screen, subject): (Screen, Option<Subject>),
        intents: &mut Intents,
    ) {
        let ctx = &ctx;
        self.fields.leave(subject, ctx, intents);
        self.notes.turn_to(ctx, subject, intents);
        let Some(subject) = subject else {
            ui.label(widgets::soft(ctx.text("inspector-nothing"), ctx.tokens));
            return;
        };
        self.work_out(ctx, subject);
        ui.spacing_mut().item_spacing.y = 4.0;
        if let Subject::Cell(factor, touchpoint) = subject {
            question::show(ui, ctx, factor, touchpoint, intents);
        }
        let Self {
            known,
            fields,
            notes,
            unfolded,
        } = self;
        let said = known.iter().flat_map(|known| &known.said);
        for line in said {
            ui.add(Label::new(widgets::soft(line.as_str(), ctx.tokens)).wrap());
        }
        if matches!(subject, Subject::Cell(..)) {
            notes.show(ui, ctx, subject, intents);
        }
        for part in known.iter().flat_map(|known| &known.parts) {
            if matches!(subject, Subject::Cell(..)) {
                ui.add_space(8.0);
                widgets::hairline(ui, ctx.tokens);
                ui.add_space(4.0);
            }
            item::head(ui, ctx, part.subject);
            item::marks(ui, ctx, part.subject, intents);
            fields.importance(ui, ctx, part.subject, intents);
            ui.add_space(4.0);
            ui.scope(|ui| figures::show(ui, ctx, &part.lines));
            let place = (screen, part.subject);
            ui.scope(|ui| reasons::show(ui, ctx, place, &part.why, unfolded, intents));
            fields.note(ui, ctx, part.subject, intents);
            notes.show(ui, ctx, part.subject, intents);
        }
        ui.add_space(8.0);
        let ours =
            widgets::soft(ctx.text("inspector-ours"), ctx.tokens).size(ctx.tokens.text_small);
        ui.add(Label::new(ours).wrap());
    }

    fn work_out(&mut self, ctx: &Context<'_>, subject: Subject) {
        let sure = ctx.certainty.stability.stamp();
        let of = ctx.derived.key();
        let key = (of, sure, ctx.language(), subject, ctx.rating_as);
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
            .map(|subject| Part {
                subject,
                lines: figures::of(ctx, subject),
                why: why::of(ctx, subject),
            })
            .collect();
        let said = match subject {
            Subject::Cell(factor, touchpoint) => said(ctx, (factor, touchpoint)),
            _ => Vec::new(),
        };
        self.known = Some(Known { key, parts, said });
    }
}

/// Ballots of a cell: the spread, then who said what.
fn said(ctx: &Context<'_>, cell: (FactorId, TouchpointId)) -> Vec<String> {
    let who = ballots::said(ctx, cell).into_iter();
    let who = who.map(|(name, level)| {
        let line = Message::new("raters-said").with("name", name);
        ctx.say(&line.with("level", level.to_string()))
    });
    ballots::spread(ctx, cell).into_iter().chain(who).collect()
}
