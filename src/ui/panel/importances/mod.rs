//! The page from the panel to importances: four derivations of the buyers' answers beside what the matrix rests on now.

mod act;
mod foot;
mod head;
mod keys;
mod known;
mod row;
mod table;
mod tabular;
mod words;

use egui::{CentralPanel, Frame, Margin, Panel, Ui};

use super::{marks, parts};
use crate::model::{Derivation, FactorId};
use crate::ui::action::{ImportancesAction, Selected};
use crate::ui::tabular::Tabular;
use crate::ui::taken::whose;
use crate::ui::{Ask, Context, Drafts, Intent, Intents, SurveyWish};

use known::Known;

/// The state of the page.
#[derive(Default)]
pub struct ImportancesPage {
    known: Option<Known>,
    derivation: Derivation,
    factor: Option<FactorId>,
    /// True where 95 % intervals stand beside the figures, and not standard errors.
    intervals: bool,
    /// Brings the selected factor into view.
    reveal: bool,
}

impl ImportancesPage {
    /// Shows the page and carries its actions out.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        actions: &[ImportancesAction],
        intents: &mut Intents,
    ) {
        if ctx.project.panel.is_empty() {
            let words = ("taken-empty-title", "taken-empty");
            parts::empty(ui, ctx, words, intents);
            return;
        }
        if !marks::has_answers(ui, ctx, intents) {
            return;
        }
        self.keep_up(ctx);
        if !self.known.as_ref().is_some_and(|known| known.current) {
            let ask = Ask::Ways(whose(ctx), ctx.survey.filter.clone());
            intents.push(Intent::Survey(SurveyWish::Ask(ask)));
        }
        for action in actions {
            act::act(self, ctx, *action, intents);
        }
        keys::take(self, ui, ctx, intents);
        self.keep_up(ctx);
        let Some(known) = self.known.take() else {
            return;
        };
        let margin = Margin::symmetric(16, 8);
        Panel::top("taken head")
            .frame(Frame::new().inner_margin(margin))
            .show(ui, |ui| head::show(ui, ctx, &known, intents));
        let band = Frame::new().fill(ctx.tokens.band).inner_margin(margin);
        Panel::bottom("taken foot")
            .frame(band)
            .show(ui, |ui| foot::show(self, ui, ctx, &known, intents));
        CentralPanel::default()
            .frame(Frame::new())
            .show(ui, |ui| table::show(self, ui, ctx, &known));
        self.known = Some(known);
    }

    fn keep_up(&mut self, ctx: &Context<'_>) {
        Known::update(&mut self.known, ctx, (self.derivation, self.intervals));
        let factors = &ctx.project.factors;
        if self
            .factor
            .is_none_or(|id| ctx.project.factor(id).is_none())
        {
            self.factor = factors.iter().next().map(|factor| factor.id);
        }
    }

    /// Makes edits of what is being typed: nothing is typed here.
    pub fn keep_drafts(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        let _ = (&self, ctx, intents);
    }

    /// What is being typed: nothing.
    pub fn drafts(&self, ctx: &Context<'_>, drafts: &mut Drafts<'_>) {
        let _ = (&self, ctx, drafts);
    }

    /// What is selected.
    pub fn selected(ctx: &Context<'_>) -> Selected {
        Selected {
            in_segment: whose(ctx).is_some(),
            ..Selected::default()
        }
    }

    /// What the page shows, as a table.
    pub fn tabular(ctx: &Context<'_>) -> Tabular {
        tabular::tabular(ctx)
    }
}
