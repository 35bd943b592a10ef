//! Above and below the list: the sentence, a line for each scale, and the second opinion.

use egui::{Align, Button, Frame, Label, Layout, Margin, Panel, RichText, Ui, vec2};

use super::board::{Board, result};
use crate::i18n::{Message, fixed};
use crate::methods::scales::{Beside, OfScale, ScaleComparison};
use crate::model::Project;
use crate::ui::action::{Action, ConfidenceAction, ScalesAction};
use crate::ui::confidence::state;
use crate::ui::{Context, marks, shortcut, widgets};

/// Shows what stands above the list; true where another order was asked for.
pub(super) fn show(ui: &mut Ui, ctx: &Context<'_>, board: &Board, by_move: bool) -> bool {
    let margin = Margin {
        left: 16,
        right: 16,
        top: 10,
        bottom: 6,
    };
    let mut pressed = false;
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        let found = result(ctx);
        let text = found.map_or_else(
            || ctx.text("scales-not-known"),
            |(found, _)| ctx.say(&found.sentence()),
        );
        let ink = state::headline(ui, ctx, (text, board.current), &ctx.certainty.scales);
        if let Some((found, project)) = found {
            summary(ui, ctx, (found, project), ink);
        }
        if !ctx.presenting {
            ui.add_space(4.0);
            let action = Action::Confidence(ConfidenceAction::Scales(ScalesAction::Order));
            let keys = shortcut::text_of(ui.ctx(), action);
            let tip = format!("{} ({keys})", ctx.text(action.facts().tip));
            let button = Button::new(ctx.text("action-scales-order")).selected(by_move);
            pressed = ui.add(button).on_hover_text(tip).clicked();
        }
    });
    pressed
}

/// A line for each scale, and one for the second opinion with what it is worth.
fn summary(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (found, project): (&ScaleComparison, &Project),
    ink: egui::Color32,
) {
    let heads = [
        "scales-head-scale",
        "scales-head-levels",
        "scales-head-tau",
        "scales-head-first",
        "scales-head-classes",
        "scales-head-move",
    ];
    let heads = heads.map(|key| ctx.text(key));
    line(ui, &heads, (ctx.tokens.ink_soft, ctx.tokens.text_small));
    widgets::hairline(ui, ctx.tokens);
    let size = ctx.tokens.text_body;
    for scale in &found.scales {
        let (name, levels) = names(ctx, scale);
        let fields = beside(ctx, project, &scale.beside);
        let ink = if scale.is_own {
            ctx.tokens.ink_soft
        } else {
            ink
        };
        line(ui, &join([name, levels], fields), (ink, size));
    }
    widgets::hairline(ui, ctx.tokens);
    let name = ctx.text("scales-normalised");
    let levels = ctx.text("scales-normalised-levels");
    let fields = beside(ctx, project, &found.normalised);
    line(ui, &join([name, levels], fields), (ink, size));
    let text = RichText::new(reversal(ctx, found, project)).color(ink);
    ui.add(Label::new(text).wrap());
}

/// A scale and what becomes of the project's levels under it.
fn names(ctx: &Context<'_>, scale: &OfScale) -> (String, String) {
    let name = scale.scale.name();
    if scale.is_own {
        let own = Message::new("scales-own").with("scale", name);
        return (ctx.say(&own), String::new());
    }
    let pairs = scale.map.pairs().iter();
    let pairs: Vec<String> = pairs.map(|(from, to)| format!("{from}→{to}")).collect();
    (name, pairs.join("  "))
}

/// τ-b, the first, how many classes differ, the largest move.
fn beside(ctx: &Context<'_>, project: &Project, beside: &Beside) -> [String; 4] {
    let name = |at: &usize| {
        project
            .touchpoints
            .get(*at)
            .map_or("", |item| item.name.as_str())
    };
    let mut first: Vec<&str> = beside.first.iter().take(2).map(name).collect();
    if beside.first.len() > 2 {
        first.push("…");
    }
    let moved = beside.largest.map_or_else(
        || ctx.text("scales-move-none"),
        |moved| {
            let message = Message::new("scales-move")
                .with("name", name(&moved.touchpoint))
                .with("from", marks::rank_text(moved.from))
                .with("to", marks::rank_text(moved.to));
            ctx.say(&message)
        },
    );
    [
        beside
            .tau_b
            .map_or_else(|| "–".to_owned(), |tau| fixed(ctx.language(), tau, 3)),
        first.join(", "),
        beside.classes.to_string(),
        moved,
    ]
}

fn join([name, levels]: [String; 2], [tau, first, classes, moved]: [String; 4]) -> [String; 6] {
    [name, levels, tau, first, classes, moved]
}

/// How far the second opinion hangs on which touchpoints are looked at.
fn reversal(ctx: &Context<'_>, found: &ScaleComparison, project: &Project) -> String {
    let reversals = &found.reversals;
    let Some((worst, swaps)) = reversals.worst else {
        return ctx.text("scales-reversal-none");
    };
    let name = project
        .touchpoints
        .get(worst)
        .map_or("", |item| item.name.as_str());
    let message = Message::new("scales-reversal")
        .with("swapping", reversals.swapping)
        .with("drops", found.reversals.dropping.iter().flatten().count())
        .with("name", name)
        .with("swaps", usize::try_from(swaps).unwrap_or(usize::MAX))
        .with("pairs", fixed(ctx.language(), reversals.pairs as f64, 0));
    ctx.say(&message)
}

/// A line of the summary: its fields side by side, each cut where it is too long.
fn line(ui: &mut Ui, fields: &[String; 6], (ink, size): (egui::Color32, f32)) {
    const PARTS: [f32; 6] = [0.2, 0.2, 0.07, 0.21, 0.1, 0.22];
    let room = ui.available_width() - 8.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        for (text, part) in fields.iter().zip(PARTS) {
            let place = vec2(room * part, 20.0);
            ui.allocate_ui_with_layout(place, Layout::left_to_right(Align::Center), |ui| {
                ui.set_min_size(place);
                ui.set_max_width(place.x - 8.0);
                if !text.is_empty() {
                    let text = RichText::new(text.as_str()).color(ink).size(size);
                    ui.add(Label::new(text).truncate());
                }
            });
        }
    });
}

/// How to read it, below the list.
pub(super) fn foot(ui: &mut Ui, ctx: &Context<'_>) {
    let frame = Frame::new()
        .fill(ctx.tokens.band)
        .inner_margin(Margin::symmetric(16, 6));
    Panel::bottom("scales note")
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            state::small(ui, ctx, ctx.text("scales-note"));
        });
}
