//! What is said of the selected cell: who chose which level, which classes it decides, and settling it.

use egui::{Button, Label, RichText, ScrollArea, Ui, vec2};

use super::typed::Place;
use super::{RatersPage, act};
use crate::i18n::{Message, visible};
use crate::methods::ballots::visible as visible_ballots;
use crate::methods::interview::Cell;
use crate::methods::matrix::Kind;
use crate::model::{ScaleLevel, Subject};
use crate::ui::action::{Action, ConfidenceAction, RatersAction};
use crate::ui::{Context, Intent, Intents, inspector, shortcut, widgets};

/// Shows it.
pub(super) fn show(page: &mut RatersPage, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let Some(cell) = page.cell.filter(|_| page.known.overview.is_some()) else {
        return;
    };
    ScrollArea::vertical()
        .id_salt("disputed cell")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 5.0;
            let name = inspector::name(ctx, Subject::Cell(cell.0, cell.1));
            ui.add(Label::new(widgets::strong(name).size(ctx.tokens.text_body + 2.0)).wrap());
            if let Some(text) = decides(page, ctx) {
                ui.add(Label::new(widgets::soft(text, ctx.tokens)).wrap());
            }
            levels(page, ui, ctx, cell, intents);
            foot(page, ui, ctx, cell, intents);
        });
}

/// Which classes differ between the lowest and the highest rating.
fn decides(page: &RatersPage, ctx: &Context<'_>) -> Option<String> {
    let dispute = page.known.at(page.place)?;
    let (low, high) = (dispute.cell.lowest, dispute.cell.highest);
    let moves: Vec<String> = dispute
        .classes
        .iter()
        .take(4)
        .filter_map(|it| {
            let touchpoint = ctx.project.touchpoints.get(it.touchpoint)?;
            let text = Message::new("raters-move")
                .with("touchpoint", touchpoint.name.as_str())
                .with("from", ctx.text(it.from.key(Kind::Touchpoints)))
                .with("to", ctx.text(it.to.key(Kind::Touchpoints)));
            Some(ctx.say(&text))
        })
        .collect();
    let text = if moves.is_empty() {
        Message::new("raters-decides-none")
    } else {
        Message::new("raters-decides").with("moves", moves.join("; "))
    };
    let text = text
        .with("low", low.to_string())
        .with("high", high.to_string());
    Some(ctx.say(&text))
}

/// One column a level: the button that settles the cell there, and who chose it.
fn levels(
    page: &mut RatersPage,
    ui: &mut Ui,
    ctx: &Context<'_>,
    cell: Cell,
    intents: &mut Intents,
) {
    let levels: Vec<ScaleLevel> = ctx.project.scale.levels().to_vec();
    let shown = visible_ballots(ctx.project, None);
    let settled = ctx.project.settled.get(&cell).map(|it| it.level);
    let settled = settled.filter(|level| ctx.project.level(cell.0, cell.1) == Some(*level));
    let width = (ui.available_width() / levels.len().max(1) as f32 - 12.0).clamp(60.0, 240.0);
    ui.horizontal_top(|ui| {
        for level in &levels {
            ui.allocate_ui(vec2(width, 60.0), |ui| {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    let name = Message::new("raters-settle-at")
                        .with("level", level.value.to_string())
                        .with("meaning", level.label(ctx.language()));
                    let name = ctx.say(&name);
                    let key = level.key.to_string();
                    let button = Button::new(RichText::new(level.value.to_string()))
                        .shortcut_text(key.as_str())
                        .selected(settled == Some(level.value))
                        .min_size(vec2(72.0, 26.0));
                    let response = ui.add(button);
                    widgets::name_and_keys(&response, &name, &key);
                    if response.on_hover_text(&name).clicked() {
                        act::agree(page, ctx, level.value, intents);
                    }
                    let ballots = ctx.project.ballots.iter();
                    let said = ballots
                        .filter(|it| shown.contains(&it.id))
                        .filter(|it| it.levels.get(&cell) == Some(&level.value));
                    let names: Vec<&str> = said.map(|it| it.rater.as_str()).collect();
                    let names = if names.is_empty() {
                        "–".to_owned()
                    } else {
                        visible(&names.join(" · ")).into_owned()
                    };
                    ui.add(Label::new(names).wrap());
                });
            });
        }
    });
}

/// The reason, when it was settled, and opening it again.
fn foot(page: &mut RatersPage, ui: &mut Ui, ctx: &Context<'_>, cell: Cell, intents: &mut Intents) {
    ui.horizontal_wrapped(|ui| {
        let name = ctx.text("raters-reason");
        let keys = key_of(ui, RatersAction::Reason);
        let label = format!("{name} ({keys})");
        ui.label(widgets::soft(label, ctx.tokens));
        page.typed.field(
            ui,
            ctx,
            Place::Reason(cell),
            (name, "raters-reason-hint", 320.0),
        );
        let actions = [RatersAction::Reopen, RatersAction::Show];
        for action in actions {
            let settled = ctx.project.settled.contains_key(&cell);
            let action_ = Action::Confidence(ConfidenceAction::Raters(action));
            if action == RatersAction::Reopen && !settled {
                continue;
            }
            let text = ctx.text(action_.facts().text);
            let keys = key_of(ui, action);
            let response = ui.add(Button::new(text.as_str()));
            widgets::name_and_keys(&response, &text, &keys);
            let tip = format!("{} ({keys})", ctx.text(action_.facts().tip));
            if response.on_hover_text(tip).clicked() {
                intents.push(Intent::Act(action_));
            }
        }
    });
    if let Some(settled) = ctx.project.settled.get(&cell) {
        let level = settled.level.to_string();
        let text = match settled.date {
            Some(date) => Message::new("raters-settled-on")
                .with("level", level)
                .with("date", inspector::date(ctx.language(), date)),
            None => Message::new("raters-settled").with("level", level),
        };
        ui.label(widgets::soft(ctx.say(&text), ctx.tokens));
    }
}

fn key_of(ui: &Ui, action: RatersAction) -> String {
    shortcut::text_of(
        ui.ctx(),
        Action::Confidence(ConfidenceAction::Raters(action)),
    )
}
