//! Below the table: how the chosen derivation is made, what can be done, what was taken, and where figures come from.

use egui::{Label, Ui};

use super::known::Known;
use super::{ImportancesPage, act, parts};
use crate::i18n::Message;
use crate::ui::action::{Action, ImportancesAction, PanelAction};
use crate::ui::{Context, Intents, shortcut, widgets};

/// Shows it.
pub(super) fn show(
    page: &mut ImportancesPage,
    ui: &mut Ui,
    ctx: &Context<'_>,
    known: &Known,
    intents: &mut Intents,
) {
    ui.set_min_width(ui.available_width());
    ui.spacing_mut().item_spacing.y = 4.0;
    let chosen = known
        .columns
        .iter()
        .find(|column| column.derivation == page.derivation);
    if let Some(column) = chosen {
        let line = Message::new("taken-way-line")
            .with("way", column.name.as_str())
            .with("how", column.tip.as_str());
        ui.add(Label::new(ctx.say(&line)).wrap());
    }
    if !ctx.presenting {
        buttons(page, ui, ctx, known, intents);
    }
    for line in known.taken.iter().chain(&known.unasked) {
        ui.add(Label::new(line.as_str()).wrap());
    }
    let doubt = if page.intervals {
        "taken-doubt-interval"
    } else {
        "taken-doubt-error"
    };
    parts::remark(ui, ctx, &ctx.text(doubt));
    parts::remark(ui, ctx, &ctx.text("taken-rule"));
}

fn buttons(
    page: &mut ImportancesPage,
    ui: &mut Ui,
    ctx: &Context<'_>,
    known: &Known,
    intents: &mut Intents,
) {
    ui.horizontal_wrapped(|ui| {
        let action = Action::Panel(PanelAction::Importances(ImportancesAction::Take));
        let (name, keys) = (
            ctx.text(action.facts().text),
            shortcut::text_of(ui.ctx(), action),
        );
        let take = widgets::primary_button(ui, ctx.tokens, &name);
        widgets::name_and_keys(&take, &name, &keys);
        let tip = format!("{} ({keys})", ctx.text(action.facts().tip));
        if take.on_hover_text(tip).clicked() {
            act::act(page, ctx, ImportancesAction::Take, intents);
        }
        let any = !known.by_hand.is_empty();
        let this = page.factor.is_some_and(|id| known.by_hand.contains(&id));
        let is_taken = known.taken.is_some();
        for (action, enabled) in [
            (ImportancesAction::PutBack, this),
            (ImportancesAction::PutAllBack, any),
            (ImportancesAction::Forget, is_taken),
            (ImportancesAction::Doubt, true),
        ] {
            let action = PanelAction::Importances(action);
            parts::action(ui, ctx, action, enabled, intents);
        }
    });
}
