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

/// How many classes that a cell decides are named; of more the tooltip tells.
const NAMED: usize = 4;

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
            ui.horizontal_wrapped(|ui| {
                ui.label(widgets::strong(name).size(ctx.tokens.text_body + 2.0));
                if let Some(text) = settled_on(ctx, cell) {
                    ui.label(widgets::soft(text, ctx.tokens));
                }
            });
            if let Some((text, all)) = decides(page, ctx) {
                let label = Label::new(widgets::soft(text.as_str(), ctx.tokens)).wrap();
                let response = ui.add(label);
                if all != text {
                    response.on_hover_text(all);
                }
            }
            levels(page, ui, ctx, cell, intents);
            foot(page, ui, ctx, cell, intents);
        });
}

/// Which classes differ between the lowest and the highest rating: the first of many, and all of them.
fn decides(page: &RatersPage, ctx: &Context<'_>) -> Option<(String, String)> {
    let dispute = page.known.at(page.place)?;
    let (low, high) = (dispute.cell.lowest, dispute.cell.highest);
    let moves: Vec<String> = dispute
        .classes
        .iter()
        .filter_map(|it| {
            let touchpoint = ctx.project.touchpoints.get(it.touchpoint)?;
            let text = Message::new("raters-move")
                .with("touchpoint", touchpoint.name.as_str())
                .with("from", ctx.text(it.from.key(Kind::Touchpoints)))
                .with("to", ctx.text(it.to.key(Kind::Touchpoints)));
            Some(ctx.say(&text))
        })
        .collect();
    let say = |text: Message| {
        let text = text.with("low", low.to_string());
        ctx.say(&text.with("high", high.to_string()))
    };
    if moves.is_empty() {
        let none = say(Message::new("raters-decides-none"));
        return Some((none.clone(), none));
    }
    let decides = |moves: String| say(Message::new("raters-decides").with("moves", moves));
    let all = decides(moves.join("; "));
    let Some((named, more)) = moves.split_at_checked(NAMED).filter(|it| !it.1.is_empty()) else {
        return Some((all.clone(), all));
    };
    let more = Message::new("raters-decides-more").with("count", more.len());
    let first = format!("{}; {}", named.join("; "), ctx.say(&more));
    Some((decides(first), all))
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
    let shown = visible_ballots(ctx.project, ctx.rating_as);
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

/// The reason, opening it again, and the way to the cell.
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
}

/// What the room agreed on, and when; below the rest it would be cut off in a low window.
fn settled_on(ctx: &Context<'_>, cell: Cell) -> Option<String> {
    let settled = ctx.project.settled.get(&cell)?;
    let level = settled.level.to_string();
    let text = match settled.date {
        Some(date) => Message::new("raters-settled-on")
            .with("level", level)
            .with("date", inspector::date(ctx.language(), date)),
        None => Message::new("raters-settled").with("level", level),
    };
    Some(ctx.say(&text))
}

fn key_of(ui: &Ui, action: RatersAction) -> String {
    shortcut::text_of(
        ui.ctx(),
        Action::Confidence(ConfidenceAction::Raters(action)),
    )
}
