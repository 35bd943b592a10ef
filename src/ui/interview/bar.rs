//! The plan at the head of the screen: who rates, what is asked, in which order, of which stage.

use egui::{Button, ComboBox, Frame, Margin, Ui};

use super::act::Wish;
use super::{InterviewView, people};
use crate::i18n::{Message, visible};
use crate::methods::interview::{Ask, Order, Plan, Voice};
use crate::ui::action::{Action, InterviewAction};
use crate::ui::{Context, shortcut, widgets};

/// Whether the bar asks or is about to ask who rates.
pub(super) fn asks_who(ui: &Ui, view: &InterviewView) -> bool {
    view.list_wanted || view.naming.is_open() || egui::Popup::is_any_open(ui.ctx())
}

/// Shows the plan.
pub(super) fn show(
    view: &mut InterviewView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    wishes: &mut Vec<Wish>,
) {
    let plan = view.run.plan();
    let frame = Frame::new()
        .fill(ctx.tokens.band)
        .inner_margin(Margin::symmetric(12, 4));
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            people::show(view, ui, ctx, wishes);
            ui.add_space(12.0);
            ui.label(widgets::soft(ctx.text("interview-ask"), ctx.tokens));
            for ask in Ask::ALL {
                let (key, name, action) = match ask {
                    // A ballot has no doubts.
                    Ask::NotSure if matches!(plan.voice, Voice::Rater(_)) => continue,
                    Ask::NotRated if matches!(plan.voice, Voice::Segment(_)) => (
                        "interview-ask-not-own",
                        "interview-ask-not-own-name",
                        InterviewAction::AskNotRated,
                    ),
                    Ask::NotRated => (
                        "interview-ask-not-rated",
                        "interview-ask-not-rated-name",
                        InterviewAction::AskNotRated,
                    ),
                    Ask::NotSure => (
                        "interview-ask-not-sure",
                        "interview-ask-not-sure-name",
                        InterviewAction::AskNotSure,
                    ),
                    Ask::All => (
                        "interview-ask-all",
                        "interview-ask-all-name",
                        InterviewAction::AskAll,
                    ),
                    // Shown behind the others while it is asked.
                    Ask::Listed(_) => continue,
                };
                choice(ui, ctx, (key, name), (action, plan.ask == ask), wishes);
            }
            if let Ask::Listed(listed) = plan.ask {
                let said =
                    Message::new("interview-ask-listed").with("count", listed.cells().count());
                let chosen = Button::new(ctx.say(&said)).selected(true);
                ui.add(chosen)
                    .on_hover_text(ctx.text("interview-ask-listed-tip"));
            }
            ui.add_space(12.0);
            ui.label(widgets::soft(ctx.text("interview-order"), ctx.tokens));
            for (order, key, name) in [
                (
                    Order::ByTouchpoint,
                    "interview-order-touchpoint",
                    "interview-order-touchpoint-name",
                ),
                (
                    Order::ByFactor,
                    "interview-order-factor",
                    "interview-order-factor-name",
                ),
            ] {
                let on = plan.order == order;
                let mut pressed = Vec::new();
                choice(
                    ui,
                    ctx,
                    (key, name),
                    (InterviewAction::Order, on),
                    &mut pressed,
                );
                // The action changes the order, and the one that holds already stays.
                if !on {
                    wishes.append(&mut pressed);
                }
            }
            ui.add_space(12.0);
            stage(ui, ctx, plan, wishes);
        });
    });
}

fn choice(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (text, name): (&'static str, &'static str),
    (action, on): (InterviewAction, bool),
    wishes: &mut Vec<Wish>,
) {
    let action_facts = Action::Interview(action).facts();
    let keys = shortcut::text_of(ui.ctx(), Action::Interview(action));
    let button = Button::new(ctx.text(text)).selected(on);
    let response = ui.add(button).accessible_name(ctx.text(name));
    let tip = Message::new("interview-tip")
        .with("tip", ctx.text(action_facts.tip))
        .with("key", keys);
    if response.on_hover_text(ctx.say(&tip)).clicked() {
        wishes.push(Wish::Act(action));
    }
}

fn stage(ui: &mut Ui, ctx: &Context<'_>, plan: Plan, wishes: &mut Vec<Wish>) {
    let all = || ctx.text("interview-stage-all");
    let chosen = plan.stage.and_then(|id| ctx.project.stage(id));
    let mut stage = plan.stage;
    let label = ui.label(widgets::soft(ctx.text("interview-stage-label"), ctx.tokens));
    let combo = ComboBox::from_id_salt("interview stage")
        .selected_text(chosen.map_or_else(all, |stage| visible(&stage.name).into_owned()))
        .width(200.0)
        .truncate()
        .show_ui(ui, |ui| {
            ui.selectable_value(&mut stage, None, all());
            for one in ctx.project.stages.iter() {
                ui.selectable_value(&mut stage, Some(one.id), visible(&one.name));
            }
        });
    let tip = ctx.text("interview-stage-tip");
    combo.response.labelled_by(label.id).on_hover_text(tip);
    if stage != plan.stage {
        wishes.push(Wish::Stage(stage));
    }
}
