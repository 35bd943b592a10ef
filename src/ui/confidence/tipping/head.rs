//! Above and below the list: the sentence, which list is on show, the button that asks the checks, and how to read it.

use egui::{Button, Frame, Margin, Panel, Ui, vec2};

use super::board::{Board, List, result};
use crate::i18n::Message;
use crate::ui::action::{Action, ConfidenceAction, TippingAction};
use crate::ui::confidence::{empty, state};
use crate::ui::{Context, Intents, shortcut};

/// What was pressed.
pub(super) enum Pressed {
    Act(TippingAction),
    List(List),
}

/// Shows what stands above the list.
pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (list, own_cells): (List, bool),
    board: &Board,
) -> Option<Pressed> {
    let margin = Margin {
        left: 16,
        right: 16,
        top: 10,
        bottom: 6,
    };
    let mut pressed = None;
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        let text = result(ctx).map_or_else(
            || ctx.text("tipping-not-known"),
            |(found, _)| ctx.say(&found.sentence(&board.checks)),
        );
        state::headline(ui, ctx, (text, board.current), &ctx.certainty.tipping);
        if !ctx.presenting {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
                pressed = choices(ui, ctx, (list, own_cells), board);
            });
        }
    });
    pressed
}

fn choices(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (list, own_cells): (List, bool),
    board: &Board,
) -> Option<Pressed> {
    let mut pressed = None;
    let segmented = Frame::new()
        .fill(ctx.tokens.field)
        .stroke(egui::Stroke::new(1.0, ctx.tokens.line_strong))
        .corner_radius(ctx.tokens.rounding);
    segmented.show(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.spacing_mut().interact_size.y = 26.0;
        ui.horizontal(|ui| {
            for one in List::ALL {
                let button = Button::selectable(one == list, ctx.text(one.key()));
                let tip = tip(ui, ctx, TippingAction::List);
                if ui.add(button).on_hover_text(tip).clicked() {
                    pressed = Some(Pressed::List(one));
                }
            }
        });
    });
    if list == List::Cells {
        let button = Button::new(ctx.text("action-tipping-own")).selected(own_cells);
        let tip = tip(ui, ctx, TippingAction::OwnCells);
        if ui.add(button).on_hover_text(tip).clicked() {
            pressed = Some(Pressed::Act(TippingAction::OwnCells));
        }
    }
    let count = board.checks.cells.len();
    if count > 0 {
        let text = ctx.say(&Message::new("tipping-check").with("count", count));
        let tip = tip(ui, ctx, TippingAction::Check);
        let button = ui.add_enabled(board.current, Button::new(text));
        if button.on_hover_text(tip).clicked() {
            pressed = Some(Pressed::Act(TippingAction::Check));
        }
    }
    pressed
}

fn tip(ui: &Ui, ctx: &Context<'_>, action: TippingAction) -> String {
    let action = Action::Confidence(ConfidenceAction::Tipping(action));
    let keys = shortcut::text_of(ui.ctx(), action);
    format!("{} ({keys})", ctx.text(action.facts().tip))
}

/// How to read the list, below it.
pub(super) fn foot(ui: &mut Ui, ctx: &Context<'_>, list: List) {
    let frame = Frame::new()
        .fill(ctx.tokens.band)
        .inner_margin(Margin::symmetric(16, 6));
    Panel::bottom("tipping note")
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            let key = match list {
                List::Cells => "tipping-note-cells",
                List::Importances => "tipping-note-importances",
                List::Checks => "tipping-note-checks",
            };
            state::small(ui, ctx, ctx.text(key));
        });
}

/// What the page says while there is nothing that could tip.
pub(super) fn nothing(ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    empty::show(
        ui,
        ctx,
        ("tipping-empty-title", "tipping-empty-text"),
        intents,
    );
}
