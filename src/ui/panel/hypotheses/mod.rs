//! The page of private hypotheses: what is claimed of whom, what the answers make of it, and the claim open for writing.

mod act;
mod choice;
mod claim;
mod claim_fields;
mod desk;
mod detail;
mod field;
mod head;
mod keys;
mod known;
mod line;
mod links;
mod list;
mod scale;
mod tabular;
mod typed;
mod verdict;
mod words;

use egui::{Frame, Margin, Panel, Rect, Ui, UiBuilder, vec2};

use super::parts;
use crate::model::HypothesisId;
use crate::ui::action::{HypothesesAction, Selected};
use crate::ui::tabular::Tabular;
use crate::ui::{Ask, Context, Drafts, Intent, Intents, SurveyWish};

use choice::Listed;
use claim::Claims;
use field::Field;
use known::Known;
use typed::Typed;

/// The widest that the list is.
const LIST: f32 = 720.0;

/// The state of the page.
#[derive(Default)]
pub struct HypothesesPage {
    known: Option<Known>,
    /// Which are listed, and in which order.
    listed: Listed,
    chosen: Option<HypothesisId>,
    /// Where the chosen one stood in the list, so that the next one takes its place.
    place: usize,
    reveal: bool,
    typed: Typed,
    claims: Claims,
    /// True while the chosen one is asked for and not in the project yet.
    awaited: bool,
    /// The field that is to get the focus.
    wanted: Option<Field>,
}

impl HypothesesPage {
    /// Shows the page and carries its actions out.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        actions: &[HypothesesAction],
        intents: &mut Intents,
    ) {
        if ctx.project.panel.questions.is_empty() && ctx.project.hypotheses.is_empty() {
            let words = ("hypotheses-empty-title", "hypotheses-empty");
            parts::empty(ui, ctx, words, intents);
            return;
        }
        self.keep_up(ctx);
        let current = self.known.as_ref().is_some_and(|known| known.current);
        if !current && ctx.survey.base.is_some() && !ctx.project.hypotheses.is_empty() {
            intents.push(Intent::Survey(SurveyWish::Ask(Ask::Judged)));
        }
        for action in actions {
            act::act(self, ctx, *action, intents);
        }
        keys::take(self, ui, ctx);
        self.keep_up(ctx);
        self.turn_to(ctx, intents);
        let Some(known) = self.known.take() else {
            return;
        };
        let frame = Frame::new().inner_margin(Margin::symmetric(16, 8));
        Panel::top("hypotheses head")
            .frame(frame)
            .show(ui, |ui| head::show(self, ui, ctx, &known, intents));
        let room = ui.available_rect_before_wrap();
        let width = (room.width() * 0.42).min(LIST);
        let (left, right) = room.split_left_right_at_x(room.left() + width);
        within(ui, left, |ui| list::show(self, ui, ctx, &known));
        let pen = egui::Stroke::new(1.0, ctx.tokens.line);
        ui.painter().vline(left.right(), room.y_range(), pen);
        within(ui, right.shrink2(vec2(1.0, 0.0)), |ui| {
            detail::show(self, ui, ctx, &known, intents);
        });
        self.known = Some(known);
    }

    /// Brings the words up to date and keeps the selection on what is listed.
    fn keep_up(&mut self, ctx: &Context<'_>) {
        Known::update(&mut self.known, ctx, &self.listed);
        let Some(known) = &self.known else {
            return;
        };
        let found = self.chosen.and_then(|id| known.place_of(id));
        // One that was just made or found may be left out by what is listed, and is shown all the same.
        let is_there = self
            .chosen
            .is_some_and(|id| ctx.project.hypothesis(id).is_some());
        self.awaited &= !is_there;
        if let Some(place) = found {
            self.place = place;
        } else if !is_there && !self.awaited {
            self.place = self.place.min(known.lines.len().saturating_sub(1));
            self.chosen = known.lines.get(self.place).map(|line| line.id);
        }
    }

    fn choose_place(&mut self, place: usize) {
        let found = self.known.as_ref().and_then(|it| it.lines.get(place));
        if let Some(line) = found {
            self.place = place;
            self.chosen = Some(line.id);
            self.reveal = true;
        }
    }

    /// Enters what was typed about a hypothesis that is not shown any more.
    fn turn_to(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        self.typed.turn_to(ctx, self.chosen, intents);
        self.claims.turn_to(ctx, self.chosen, intents);
    }

    /// Makes edits of what is being typed.
    pub fn keep_drafts(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        let mut project = ctx.project.clone();
        self.typed.leave(ctx, None, &mut project, intents);
        self.claims.leave(ctx, None, &mut project, intents);
    }

    /// What is being typed.
    pub fn drafts(&self, _ctx: &Context<'_>, drafts: &mut Drafts<'_>) {
        self.typed.gather(drafts);
        self.claims.gather(drafts);
    }

    /// What is selected.
    pub fn selected(&self, ctx: &Context<'_>) -> Selected {
        let chosen = self.chosen;
        Selected {
            hypothesis: chosen.is_some_and(|id| ctx.project.hypothesis(id).is_some()),
            in_segment: ctx.segment().is_some(),
            ..Selected::default()
        }
    }

    /// What the page shows, as a table.
    pub fn tabular(&self, ctx: &Context<'_>) -> Tabular {
        tabular::tabular(ctx, &self.listed)
    }
}

fn within(ui: &mut Ui, rect: Rect, contents: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.set_clip_rect(ui.clip_rect().intersect(rect));
        contents(ui);
    });
}
