//! Above the bars: what is ranked, what the bars measure, what is left out of sight, the class rule, and what is to be seen.

use egui::{Button, ComboBox, Frame, Label, Margin, Sense, Ui, vec2};

use super::choice::{Choice, Length};
use super::{PrioritiesView, certainty, rule};
use crate::i18n::{Message, percent, visible};
use crate::methods::matrix::{Class, Kind, Side, carriers};
use crate::model::ClassRule;
use crate::ui::action::{Action, PrioritiesAction};
use crate::ui::{Context, Intents, marks, shortcut, widgets};

/// Shows everything that can be chosen.
pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    view: &mut PrioritiesView,
    intents: &mut Intents,
) {
    let frame = Frame::new()
        .fill(ctx.tokens.band)
        .inner_margin(Margin::symmetric(8, 4));
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        ui.horizontal_wrapped(|ui| {
            segmented(ui, ctx, |ui| kinds(ui, ctx, view, intents));
            ui.add_space(8.0);
            length(ui, ctx, view);
            ui.add_space(8.0);
            toggle(ui, ctx, view, (view.curve, Shown::Curve), intents);
            toggle(
                ui,
                ctx,
                view,
                (view.choice.compares(), Shown::Compare),
                intents,
            );
            if view.kind() == Kind::Touchpoints {
                ui.add_space(8.0);
                stages(ui, ctx, view);
            }
        });
        ui.horizontal_wrapped(|ui| {
            if view.kind() == Kind::Touchpoints && !view.choice.compares() {
                segmented(ui, ctx, |ui| sides(ui, ctx, view));
                ui.add_space(8.0);
            }
            rule::show(ui, ctx, view, intents);
            ui.add_space(8.0);
            toggle(ui, ctx, view, (!view.plain, Shown::Certainty), intents);
        });
    });
}

/// What is turned on and off.
#[derive(Clone, Copy)]
enum Shown {
    Certainty,
    Curve,
    Compare,
}

fn tip(ui: &Ui, ctx: &Context<'_>, action: PrioritiesAction) -> String {
    let action = Action::Priorities(action);
    let keys = shortcut::text_of(ui.ctx(), action);
    format!("{} ({keys})", ctx.text(action.facts().tip))
}

/// Choices side by side in one frame.
fn segmented(ui: &mut Ui, ctx: &Context<'_>, add: impl FnOnce(&mut Ui)) {
    let line = egui::Stroke::new(1.0, ctx.tokens.line_strong);
    Frame::new()
        .fill(ctx.tokens.field)
        .stroke(line)
        .corner_radius(ctx.tokens.rounding)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.spacing_mut().interact_size.y = 26.0;
            ui.horizontal(add);
        });
}

fn kinds(ui: &mut Ui, ctx: &Context<'_>, view: &mut PrioritiesView, intents: &mut Intents) {
    for (kind, key, action) in [
        (
            Kind::Touchpoints,
            "priorities-touchpoints",
            PrioritiesAction::Touchpoints,
        ),
        (
            Kind::Factors,
            "priorities-factors",
            PrioritiesAction::Factors,
        ),
        (Kind::Stages, "priorities-stages", PrioritiesAction::Stages),
    ] {
        let button = Button::selectable(view.kind() == kind, ctx.text(key));
        let response = ui.add(button).on_hover_text(tip(ui, ctx, action));
        if response.clicked() {
            view.act(ctx, action, intents);
        }
    }
}

fn length(ui: &mut Ui, ctx: &Context<'_>, view: &mut PrioritiesView) {
    let now = view.choice.length();
    let mut chosen = now;
    let combo = ComboBox::from_id_salt("length")
        .selected_text(ctx.text(now.key()))
        .width(112.0)
        .show_ui(ui, |ui| {
            for length in Length::of_kind(view.kind()) {
                ui.selectable_value(&mut chosen, length, ctx.text(length.key()));
            }
        });
    let named = Message::new("priorities-length").with("length", Message::new(now.key()));
    (combo.response)
        .accessible_name(ctx.say(&named))
        .on_hover_text(tip(ui, ctx, PrioritiesAction::Length));
    if chosen != now {
        view.choose(Choice {
            length: chosen,
            ..view.choice
        });
    }
}

fn toggle(
    ui: &mut Ui,
    ctx: &Context<'_>,
    view: &mut PrioritiesView,
    (on, shown): (bool, Shown),
    intents: &mut Intents,
) {
    let (key, action) = match shown {
        Shown::Certainty => ("action-priorities-certainty", PrioritiesAction::Certainty),
        Shown::Curve => ("priorities-curve", PrioritiesAction::Curve),
        Shown::Compare => ("priorities-compare", PrioritiesAction::Compare),
    };
    let button = Button::new(ctx.text(key)).selected(on);
    let response = ui.add(button).on_hover_text(tip(ui, ctx, action));
    if response.clicked() {
        view.act(ctx, action, intents);
    }
}

/// The key of a side's name.
pub(super) const fn side_key(side: Option<Side>) -> &'static str {
    match side {
        None => "priorities-side-all",
        Some(Side::Online) => "priorities-side-online",
        Some(Side::Offline) => "priorities-side-offline",
    }
}

fn sides(ui: &mut Ui, ctx: &Context<'_>, view: &mut PrioritiesView) {
    for side in [None, Some(Side::Online), Some(Side::Offline)] {
        let button = Button::selectable(view.choice.side == side, ctx.text(side_key(side)));
        let tip = match side {
            None => tip(ui, ctx, PrioritiesAction::Channel),
            Some(_) => ctx.text("priorities-side-tip"),
        };
        if ui.add(button).on_hover_text(tip).clicked() {
            view.choose(Choice {
                side,
                ..view.choice
            });
        }
    }
}

fn stages(ui: &mut Ui, ctx: &Context<'_>, view: &mut PrioritiesView) {
    let now = view.choice.stage;
    let mut chosen = now;
    let stage = now.and_then(|id| ctx.project.stage(id));
    let text = stage.map_or_else(
        || ctx.text("priorities-stage-all"),
        |stage| visible(&stage.name).into_owned(),
    );
    let named = Message::new("priorities-stage").with("stage", text.as_str());
    let combo = ComboBox::from_id_salt("stage")
        .selected_text(text)
        .width(130.0)
        .truncate()
        .show_ui(ui, |ui| {
            ui.selectable_value(&mut chosen, None, ctx.text("priorities-stage-all"));
            for stage in ctx.project.stages.iter() {
                ui.selectable_value(&mut chosen, Some(stage.id), visible(&stage.name));
            }
        });
    (combo.response)
        .accessible_name(ctx.say(&named))
        .on_hover_text(tip(ui, ctx, PrioritiesAction::OnlyStage));
    if chosen != now {
        view.choose(Choice {
            stage: chosen,
            ..view.choice
        });
    }
}

/// Shows what is to be seen in numbers: how many rows, of which class, what is excluded, and what is to be known of the limits.
pub(super) fn facts(ui: &mut Ui, ctx: &Context<'_>, view: &mut PrioritiesView) {
    let small = ctx.tokens.text_small;
    let soft = |text: String| Label::new(widgets::soft(text, ctx.tokens).size(small));
    let margin = Margin {
        left: 12,
        right: 12,
        top: 6,
        bottom: 2,
    };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(6.0, 2.0);
        ui.spacing_mut().interact_size.y = 18.0;
        ui.horizontal_wrapped(|ui| {
            let board = &view.board;
            if let Some(segment) = ctx.segment() {
                let of = Message::new("priorities-of-segment");
                let of = ctx.say(&of.with("segment", segment.name.as_str()));
                ui.label(widgets::strong(of));
                ui.add_space(6.0);
            }
            let shown = Message::new("priorities-shown")
                .with("shown", board.seen.to_string())
                .with("all", board.all.to_string());
            ui.label(ctx.say(&shown));
            for (class, count) in Class::ALL.into_iter().zip(board.counts) {
                ui.add_space(6.0);
                let colour = ctx.tokens.class(class);
                let (rect, _) = ui.allocate_exact_size(vec2(12.0, 12.0), Sense::hover());
                let mut shapes = Vec::new();
                marks::class(&mut shapes, rect.center(), 5.0, class, colour);
                ui.painter().extend(shapes);
                let text = Message::new("priorities-count")
                    .with("class", Message::new(class.plural_key()))
                    .with("count", count.to_string());
                ui.colored_label(colour, ctx.say(&text));
            }
            if board.excluded > 0 {
                ui.add_space(6.0);
                let text = Message::new("priorities-excluded").with("count", board.excluded);
                ui.add(soft(ctx.say(&text)));
            }
            if view.choice.filters() {
                let text = ctx.text("priorities-show-all");
                let button = Button::new(egui::RichText::new(text).size(small)).small();
                if ui.add(button).clicked() {
                    view.choose(Choice {
                        side: None,
                        stage: None,
                        ..view.choice
                    });
                }
            }
        });
        ui.add(soft(sentences(ctx, view).join(" ")).wrap());
        if !view.plain {
            certainty::legend(ui, ctx);
        }
    });
}

/// What is to be known beside the numbers.
fn sentences(ctx: &Context<'_>, view: &PrioritiesView) -> Vec<String> {
    let board = &view.board;
    let mut found = Vec::new();
    if view.shows_curve() && !board.steps.is_empty() {
        let part = match ctx.project.class_rule {
            ClassRule::Pareto {
                critical_percent, ..
            } => critical_percent / 100.0,
            _ => 0.5,
        };
        let key = match view.kind() {
            Kind::Touchpoints => "priorities-carry-touchpoints",
            Kind::Factors => "priorities-carry-factors",
            Kind::Stages => "priorities-carry-stages",
        };
        let sentence = Message::new(key)
            .with("count", carriers(&board.steps, part))
            .with("all", board.steps.len())
            .with("part", percent(ctx.language(), part, 0));
        found.push(ctx.say(&sentence));
    }
    if view.choice.compares() {
        found.push(ctx.text("priorities-both-sides"));
    }
    let limits = ctx.derived.figures.of(view.kind()).limits;
    let fixed = match ctx.project.class_rule {
        _ if limits.is_none() => Some("priorities-limits-none"),
        _ if board.of_scores.is_none() => Some(match view.choice.length() {
            Length::Intensity => "priorities-limits-intensity",
            _ => "priorities-limits-stage-share",
        }),
        ClassRule::NaturalBreaks => Some("priorities-limits-natural"),
        ClassRule::Pareto { .. } if view.curve && view.curve_fits => {
            Some("priorities-limits-pareto")
        }
        ClassRule::Pareto { .. } => Some("priorities-limits-pareto-off"),
        ClassRule::Deviation { .. } | ClassRule::Percent { .. } => None,
    };
    found.extend(fixed.map(|key| ctx.text(key)));
    found.push(ctx.text("rule-ours"));
    found
}
