//! Above the list: the sentence, that the questionnaire is too long, what is listed, a new hypothesis.

use egui::{ComboBox, Ui};

use super::choice::{Kind, Order};
use super::known::Known;
use super::{HypothesesPage, act, parts, words};
use crate::i18n::visible;
use crate::model::HypothesisState;
use crate::ui::action::{Action, HypothesesAction, PanelAction};
use crate::ui::{Context, Intents, shortcut, widgets};

/// Shows it.
pub(super) fn show(
    page: &mut HypothesesPage,
    ui: &mut Ui,
    ctx: &Context<'_>,
    known: &Known,
    intents: &mut Intents,
) {
    ui.set_min_width(ui.available_width());
    ui.spacing_mut().item_spacing.y = 4.0;
    parts::headline(ui, ctx, &known.head, (false, true));
    if let Some(tired) = &known.tired {
        parts::warning(ui, ctx, tired);
    }
    if ctx.presenting {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        let action = Action::Panel(PanelAction::Hypotheses(HypothesesAction::New));
        let name = ctx.text(action.facts().text);
        let keys = shortcut::text_of(ui.ctx(), action);
        let new = widgets::primary_button(ui, ctx.tokens, &name);
        widgets::name_and_keys(&new, &name, &keys);
        let tip = format!("{} ({keys})", ctx.text(action.facts().tip));
        if new.on_hover_text(tip).clicked() {
            act::act(page, ctx, HypothesesAction::New, intents);
        }
        ui.add_space(8.0);
        if !ctx.project.hypotheses.is_empty() {
            choices(page, ui, ctx, known);
        }
    });
}

fn choices(page: &mut HypothesesPage, ui: &mut Ui, ctx: &Context<'_>, known: &Known) {
    let listed = &mut page.listed;
    let all = ctx.text("hypotheses-all-verdicts");
    let verdicts = Kind::ALL.map(|kind| (Some(kind), ctx.text(kind.key())));
    let verdicts = [(None, all)].into_iter().chain(verdicts);
    combo(
        ui,
        ctx,
        "hypotheses-by-verdict",
        (&mut listed.verdict, verdicts),
    );
    let all = ctx.text("hypotheses-all-states");
    let states = HypothesisState::ALL.map(|it| (Some(it), ctx.text(words::state_key(it))));
    let states = [(None, all)].into_iter().chain(states);
    combo(ui, ctx, "hypotheses-by-state", (&mut listed.state, states));
    if !known.owners.is_empty() || listed.owner.is_some() {
        let all = ctx.text("hypotheses-all-owners");
        let owners = known.owners.iter();
        let owners = owners.map(|it| (Some(it.clone()), visible(it).into_owned()));
        let owners = [(None, all)].into_iter().chain(owners);
        combo(ui, ctx, "hypotheses-by-owner", (&mut listed.owner, owners));
    }
    let orders = Order::ALL.map(|it| (it, ctx.text(it.key())));
    let orders = orders.into_iter();
    combo(ui, ctx, "hypotheses-in-order", (&mut listed.order, orders));
}

/// A list of choices under an accessible name.
pub(super) fn combo<T: PartialEq>(
    ui: &mut Ui,
    ctx: &Context<'_>,
    key: &'static str,
    (value, choices): (&mut T, impl Iterator<Item = (T, String)>),
) -> bool {
    let choices: Vec<(T, String)> = choices.collect();
    let shown = choices.iter().find(|(it, _)| it == value);
    let shown = shown.map_or("", |(_, text)| text.as_str()).to_owned();
    let mut changed = false;
    let combo = ComboBox::from_id_salt(key)
        .selected_text(shown)
        .width(120.0)
        .truncate()
        .show_ui(ui, |ui| {
            for (choice, text) in choices {
                let on = choice == *value;
                if ui.selectable_label(on, text).clicked() {
                    *value = choice;
                    changed = !on;
                    // A choice made by keys closes the list as well.
                    ui.close();
                }
            }
        });
    let name = ctx.text(key);
    let response = combo.response.on_hover_text(name.as_str());
    response.accessible_name(name);
    changed
}
