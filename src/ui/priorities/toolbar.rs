//! Above the bars: what is ranked, what the bars measure, what is left out of sight, and the class rule. Where there is no room
//! for all of it, what is set rarely folds into two menus.

use egui::{Button, ComboBox, Frame, Margin, ScrollArea, Ui, vec2};

use super::choice::{Choice, Length};
use super::{PrioritiesView, rule};
use crate::i18n::{Message, visible};
use crate::methods::matrix::{Kind, Side};
use crate::model::StageId;
use crate::ui::action::{Action, PrioritiesAction};
use crate::ui::{Context, Intents, shortcut, widgets};

/// Where there is less room than this, in points, the toolbar folds: unfolded, its longer row takes as much in Russian.
const WHOLE: f32 = 820.0;

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
        if ui.available_width() < WHOLE {
            folded(ui, ctx, view, intents);
        } else {
            whole(ui, ctx, view, intents);
        }
    });
}

fn whole(ui: &mut Ui, ctx: &Context<'_>, view: &mut PrioritiesView, intents: &mut Intents) {
    ui.horizontal_wrapped(|ui| {
        segmented(ui, ctx, |ui| kinds(ui, ctx, view, intents));
        ui.add_space(8.0);
        length(ui, ctx, view);
        ui.add_space(8.0);
        for shown in [Shown::Curve, Shown::Compare] {
            toggle(ui, ctx, view, shown, intents);
        }
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
        toggle(ui, ctx, view, Shown::Certainty, intents);
    });
}

/// What is ranked and by which rule stays in sight; how it looks and what is left out of sight are menus.
fn folded(ui: &mut Ui, ctx: &Context<'_>, view: &mut PrioritiesView, intents: &mut Intents) {
    ui.horizontal_wrapped(|ui| {
        segmented(ui, ctx, |ui| kinds(ui, ctx, view, intents));
        ui.add_space(8.0);
        let name = ctx.text("priorities-menu-show");
        widgets::menu(ui, name, false, |ui| looks(ui, ctx, view, intents));
    });
    ui.horizontal_wrapped(|ui| {
        rule::show(ui, ctx, view, intents);
        if view.kind() == Kind::Touchpoints {
            ui.add_space(8.0);
            let on = view.choice.filters();
            let name = ctx.text("priorities-menu-filter");
            widgets::menu(ui, name, on, |ui| filters(ui, ctx, view));
        }
    });
}

/// The menu of what the bars measure and what stands beside them.
fn looks(ui: &mut Ui, ctx: &Context<'_>, view: &mut PrioritiesView, intents: &mut Intents) {
    let now = view.choice.length();
    for length in Length::of_kind(view.kind()) {
        let named = Message::new("priorities-length").with("length", Message::new(length.key()));
        if ui.radio(length == now, ctx.say(&named)).clicked() {
            view.choose(Choice {
                length,
                ..view.choice
            });
        }
    }
    ui.separator();
    for shown in Shown::ALL {
        let (mut on, key, action) = shown.of(view);
        let response = ui.checkbox(&mut on, ctx.text(key));
        if response.on_hover_text(tip(ui, ctx, action)).clicked() {
            view.act(ctx, action, intents);
        }
    }
}

/// The menu of what is left out of sight.
fn filters(ui: &mut Ui, ctx: &Context<'_>, view: &mut PrioritiesView) {
    if !view.choice.compares() {
        for side in SIDES {
            let on = view.choice.side == side;
            if ui.radio(on, ctx.text(side_key(side))).clicked() {
                view.choose(Choice {
                    side,
                    ..view.choice
                });
            }
        }
        ui.separator();
    }
    let room = ScrollArea::vertical().max_height(260.0);
    room.show(ui, |ui| {
        for (stage, name) in stage_names(ctx) {
            if ui.radio(view.choice.stage == stage, name).clicked() {
                view.choose(Choice {
                    stage,
                    ..view.choice
                });
            }
        }
    });
}

/// What is turned on and off.
#[derive(Clone, Copy)]
enum Shown {
    Curve,
    Compare,
    Certainty,
}

impl Shown {
    const ALL: [Self; 3] = [Self::Curve, Self::Compare, Self::Certainty];

    /// Whether it is on, the key of its words, and the action that turns it.
    fn of(self, view: &PrioritiesView) -> (bool, &'static str, PrioritiesAction) {
        match self {
            Self::Curve => (view.curve, "priorities-curve", PrioritiesAction::Curve),
            Self::Compare => (
                view.choice.compares(),
                "priorities-compare",
                PrioritiesAction::Compare,
            ),
            Self::Certainty => (
                !view.plain,
                "action-priorities-certainty",
                PrioritiesAction::Certainty,
            ),
        }
    }
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
    shown: Shown,
    intents: &mut Intents,
) {
    let (on, key, action) = shown.of(view);
    let button = Button::new(ctx.text(key)).selected(on);
    let response = ui.add(button).on_hover_text(tip(ui, ctx, action));
    if response.clicked() {
        view.act(ctx, action, intents);
    }
}

const SIDES: [Option<Side>; 3] = [None, Some(Side::Online), Some(Side::Offline)];

/// The key of a side's name.
pub(super) const fn side_key(side: Option<Side>) -> &'static str {
    match side {
        None => "priorities-side-all",
        Some(Side::Online) => "priorities-side-online",
        Some(Side::Offline) => "priorities-side-offline",
    }
}

fn sides(ui: &mut Ui, ctx: &Context<'_>, view: &mut PrioritiesView) {
    for side in SIDES {
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
            for (stage, name) in stage_names(ctx) {
                ui.selectable_value(&mut chosen, stage, name);
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

/// All stages together, and each by itself.
fn stage_names(ctx: &Context<'_>) -> Vec<(Option<StageId>, String)> {
    let stages = ctx.project.stages.iter();
    let named = stages.map(|stage| (Some(stage.id), visible(&stage.name).into_owned()));
    let all = (None, ctx.text("priorities-stage-all"));
    std::iter::once(all).chain(named).collect()
}
