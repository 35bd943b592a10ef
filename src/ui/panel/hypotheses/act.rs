//! Carrying the actions of the page out.

use std::collections::BTreeSet;

use super::HypothesesPage;
use super::choice::Order;
use super::field::Field;
use crate::edit::{Edit, HypothesisEdit, NewItem, apply};
use crate::i18n::Message;
use crate::methods::outlook::first_claim;
use crate::methods::panel::filter_sentence;
use crate::model::{Hypothesis, HypothesisId, HypothesisState, Link};
use crate::ui::action::{Action, HypothesesAction, PanelAction, PanelTab};
use crate::ui::{Context, Intent, Intents, SurveyWish};

/// Carries an action out.
pub(super) fn act(
    page: &mut HypothesesPage,
    ctx: &Context<'_>,
    action: HypothesesAction,
    intents: &mut Intents,
) {
    let chosen = page.chosen.and_then(|id| ctx.project.hypothesis(id));
    match (action, chosen) {
        (HypothesesAction::New, _) => new(page, ctx, intents),
        (HypothesesAction::Statement, Some(_)) => page.wanted = Some(Field::Statement),
        (HypothesesAction::UseFilter, Some(it)) => {
            page.claims.set_filter(ctx, it, &ctx.survey.filter);
        }
        (HypothesesAction::ShowWhom, Some(it)) => {
            let filter = page.claims.form(ctx, it).claim.filter;
            intents.push(Intent::Survey(SurveyWish::Filter(filter)));
            let blocks = Action::Panel(PanelAction::Show(PanelTab::Blocks));
            intents.push(Intent::Act(blocks));
        }
        (HypothesesAction::Verdicts, _) => page.listed.next_verdict(),
        (HypothesesAction::Order, _) => page.listed.order = page.listed.order.next(),
        (HypothesesAction::MoveUp, Some(it)) => shift(page, ctx, (it.id, true), intents),
        (HypothesesAction::MoveDown, Some(it)) => shift(page, ctx, (it.id, false), intents),
        (HypothesesAction::Delete, Some(it)) => delete(page, it, intents),
        _ => {}
    }
}

/// A new hypothesis about those who pass the current filter, with its statement to be written over.
fn new(page: &mut HypothesesPage, ctx: &Context<'_>, intents: &mut Intents) {
    let survey = ctx.survey;
    let panel = &ctx.project.panel;
    let Some(claim) = first_claim(panel, survey.base.as_deref(), &survey.filter) else {
        intents.push(Intent::Refuse(Message::new("hypotheses-nothing-to-count")));
        return;
    };
    let statement = if survey.filter.is_empty() {
        Message::new("hypotheses-proposal-everybody")
    } else {
        let whom = filter_sentence(panel, &survey.filter);
        Message::new("hypotheses-proposal").with("whom", whom)
    };
    let of = ctx.segment().filter(|segment| {
        let own = segment.filter.as_deref();
        own.is_some_and(|own| *own == survey.filter)
    });
    let hypothesis = Hypothesis {
        id: HypothesisId(0),
        statement: ctx.words.write(&statement),
        claim,
        written: ctx.now,
        earlier: Vec::new(),
        waves: BTreeSet::new(),
        state: HypothesisState::Draft,
        owner: String::new(),
        segment: of.map(|segment| Link::To(segment.id)),
        steps: Vec::new(),
        evidence: Vec::new(),
        note: String::new(),
    };
    let edit = Edit::Hypothesis(HypothesisEdit::Add(Box::new(hypothesis)));
    // Tried on a copy first, so that it can be selected in the same frame.
    match apply(&mut ctx.project.clone(), &edit) {
        Ok(applied) => {
            if let Some(NewItem::Hypothesis(id)) = applied.new_item {
                page.chosen = Some(id);
                page.awaited = true;
                page.place = ctx.project.hypotheses.len();
                page.reveal = true;
                page.wanted = Some(Field::Statement);
            }
            intents.edit(edit);
        }
        Err(error) => intents.push(Intent::Refuse(error.message())),
    }
}

/// One place up or down among those that are listed.
fn shift(
    page: &mut HypothesesPage,
    ctx: &Context<'_>,
    (id, up): (HypothesisId, bool),
    intents: &mut Intents,
) {
    if page.listed.order != Order::Written {
        intents.push(Intent::Refuse(Message::new("hypotheses-order-first")));
        return;
    }
    let lines = page.known.as_ref().map_or(&[][..], |known| &known.lines);
    let Some(here) = lines.iter().position(|line| line.id == id) else {
        return;
    };
    let before = if up {
        let Some(above) = here.checked_sub(1).and_then(|at| lines.get(at)) else {
            return;
        };
        Some(above.id)
    } else {
        let Some(below) = lines.get(here + 1) else {
            return;
        };
        let at = ctx.project.hypothesis_position(below.id);
        let behind = at.and_then(|at| ctx.project.hypotheses.get(at + 1));
        behind.map(|it| it.id)
    };
    page.reveal = true;
    intents.edit(Edit::Hypothesis(HypothesisEdit::Move { id, before }));
}

fn delete(page: &mut HypothesesPage, it: &Hypothesis, intents: &mut Intents) {
    let lines = page.known.as_ref().map_or(&[][..], |known| &known.lines);
    let here = lines.iter().position(|line| line.id == it.id);
    let heir = here.and_then(|here| {
        let above = || here.checked_sub(1).and_then(|at| lines.get(at));
        lines.get(here + 1).or_else(above)
    });
    page.chosen = heir.map(|line| line.id);
    page.reveal = true;
    page.claims.give_up(it.id);
    intents.edit(Edit::Hypothesis(HypothesisEdit::Delete(it.id)));
    let said = Message::new("hypotheses-deleted").with("name", it.statement.as_str());
    intents.push(Intent::Say(said));
}
