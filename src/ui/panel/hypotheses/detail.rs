//! The chosen hypothesis: its statement, what the answers make of it, its claim, its work, its links, what was claimed before.

use egui::{Frame, Label, Margin, RichText, ScrollArea, Ui};

use super::desk::Desk;
use super::field::Field;
use super::head::combo;
use super::known::Known;
use super::{HypothesesPage, claim_fields, links, parts, verdict, words};
use crate::i18n::{Message, visible};
use crate::model::{Hypothesis, HypothesisState};
use crate::ui::{Context, Intents, widgets};

/// Shows it.
pub(super) fn show(
    page: &mut HypothesesPage,
    ui: &mut Ui,
    ctx: &Context<'_>,
    known: &Known,
    intents: &mut Intents,
) {
    let Some(id) = page.chosen else {
        return;
    };
    let mut desk = Desk::new(ctx, id, intents);
    let Some(hypothesis) = desk.hypothesis().cloned() else {
        return;
    };
    let judged = known.judged(id);
    let wanted = page.wanted.take();
    let area = ScrollArea::vertical()
        .id_salt(("hypothesis", id))
        .auto_shrink(false);
    area.show(ui, |ui| {
        let margin = Margin {
            left: 14,
            right: 18,
            top: 8,
            bottom: 24,
        };
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            if ctx.presenting {
                let statement = widgets::strong(hypothesis.statement.as_str());
                let statement = statement.size(ctx.tokens.text_title);
                ui.add(Label::new(statement).wrap());
                let whom = words::whom(ctx, &hypothesis.claim.filter);
                ui.add(Label::new(visible(&whom)).wrap());
                verdict::show(ui, ctx, &hypothesis, judged);
                return;
            }
            let statement = wanted == Some(Field::Statement);
            page.typed.field(ui, &mut desk, Field::Statement, statement);
            // One widget among the others, so that Tab goes on below whatever it says at the moment.
            ui.scope(|ui| verdict::show(ui, ctx, &hypothesis, judged));
            heading(ui, ctx, "hypotheses-claim");
            written(ui, ctx, &hypothesis);
            claim_fields::show(&mut page.claims, ui, &mut desk, judged);
            heading(ui, ctx, "hypotheses-work");
            work(page, ui, &mut desk);
            heading(ui, ctx, "hypotheses-links");
            links::show(ui, &mut desk);
            page.typed.field(ui, &mut desk, Field::Note, false);
            earlier(ui, ctx, &hypothesis);
        });
    });
}

fn heading(ui: &mut Ui, ctx: &Context<'_>, key: &'static str) {
    ui.add_space(8.0);
    widgets::hairline(ui, ctx.tokens);
    ui.add_space(4.0);
    ui.add(Label::new(widgets::strong(ctx.text(key))).wrap());
}

/// When the claim was written.
fn written(ui: &mut Ui, ctx: &Context<'_>, hypothesis: &Hypothesis) {
    let message = Message::new("hypotheses-written");
    let message = message.with("time", words::moment(ctx, hypothesis.written));
    parts::remark(ui, ctx, &ctx.say(&message));
}

/// How far the work on it is, and who is responsible.
fn work(page: &mut HypothesesPage, ui: &mut Ui, desk: &mut Desk<'_, '_>) {
    let ctx = desk.ctx;
    let Some(mut state) = desk.hypothesis().map(|it| it.state) else {
        return;
    };
    ui.horizontal(|ui| {
        ui.label(widgets::soft(ctx.text("hypotheses-state"), ctx.tokens));
        let states = HypothesisState::ALL.map(|it| (it, ctx.text(words::state_key(it))));
        let states = (&mut state, states.into_iter());
        if combo(ui, &ctx, "hypotheses-state", states) {
            desk.change(|next| next.state = state);
        }
    });
    page.typed.field(ui, desk, Field::Owner, false);
}

/// What was claimed before, the latest first.
fn earlier(ui: &mut Ui, ctx: &Context<'_>, hypothesis: &Hypothesis) {
    if hypothesis.earlier.is_empty() {
        return;
    }
    heading(ui, ctx, "hypotheses-earlier");
    for one in hypothesis.earlier.iter().rev() {
        let text = words::earlier(ctx, &one.claim, one.written);
        let text = RichText::new(text).size(ctx.tokens.text_small + 1.0);
        ui.add(Label::new(text).wrap());
    }
}
