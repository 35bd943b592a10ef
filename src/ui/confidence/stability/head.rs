//! Above and below the list: the sentence, what is chosen, the assumptions, and how the figures were got.

use egui::{Align, Button, Frame, Label, Layout, Margin, Panel, RichText, Ui, vec2};

use super::StabilityPage;
use super::board::{Board, Choice, Order, name_at};
use super::{assume, parts, spreads};
use crate::i18n::{Message, fixed};
use crate::methods::matrix::{Kind, Scope};
use crate::methods::stability::{Known, Stability, basis, known, sentence};
use crate::ui::action::{Action, ConfidenceAction, Screen, StabilityAction};
use crate::ui::certainty::{REFINED, Work};
use crate::ui::confidence::{state, words};
use crate::ui::{Context, Intent, Intents, shortcut, widgets};

/// Where less height is left than this, in points, the list needs it more than the small print does.
const SHORT: f32 = 320.0;

/// Shows what stands above the list.
pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    page: &mut StabilityPage,
    intents: &mut Intents,
) {
    let margin = Margin {
        left: 16,
        right: 16,
        top: 10,
        bottom: 4,
    };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        sentences(ui, ctx, page);
        work(ui, ctx, page, intents);
    });
    if ctx.presenting {
        return;
    }
    let frame = Frame::new().inner_margin(Margin::symmetric(16, 4));
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        ui.horizontal_wrapped(|ui| {
            choices(ui, ctx, page, intents);
        });
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            assume::show(ui, ctx, page, intents);
        });
    });
}

/// The sentence for a director, and what becomes of the first place. They have their room also while nothing is known.
fn sentences(ui: &mut Ui, ctx: &Context<'_>, page: &StabilityPage) {
    let (board, kind) = (&page.board, page.choice.kind);
    let dim = !board.current;
    let standing = ctx.certainty.stability.standing(ctx.derived.key());
    let found = standing.any().map(|(found, _)| found);
    let ink = parts::dimmed(ctx.tokens, ctx.tokens.ink, dim && found.is_some());
    let text = match found {
        Some(found) => {
            let classes = ctx.say(&sentence(found.of(kind), kind));
            let checks = board.checks.map(|(cells, settled)| {
                let message = Message::new("stability-checks").with("cells", cells);
                ctx.say(&message.with("settled", settled))
            });
            [Some(classes), checks]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ")
        }
        None => ctx.text("stability-not-known"),
    };
    let size = ctx.tokens.text_heading;
    let text = widgets::strong(text).size(size).color(ink);
    // One line, so that nothing moves when it is known what checks would do.
    let label = ui.add(Label::new(text).truncate());
    if board.checks.is_some() {
        label.on_hover_text(ctx.text("stability-checks-tip"));
    }
    let second = first_place(ctx, kind, board).unwrap_or_default();
    let soft = parts::dimmed(ctx.tokens, ctx.tokens.ink_soft, dim);
    ui.add(Label::new(RichText::new(second).color(soft)).truncate());
}

fn first_place(ctx: &Context<'_>, kind: Kind, board: &Board) -> Option<String> {
    let (position, first) = board.first?;
    let message = Message::new("stability-first")
        .with("name", name_at(ctx, kind, position))
        .with("part", words::chance(ctx.language(), first));
    Some(ctx.say(&message))
}

/// How far the figures are, with what can be done about it.
fn work(ui: &mut Ui, ctx: &Context<'_>, page: &mut StabilityPage, intents: &mut Intents) {
    let slow = &ctx.certainty.stability;
    let key = ctx.derived.key();
    ui.horizontal(|ui| {
        ui.set_height(30.0);
        let runs = matches!(slow.work(key), Work::Runs(_));
        let refined = (slow.standing(key).current()).is_some_and(|found| found.samples >= REFINED);
        let many = fixed(ctx.language(), REFINED as f64, 0);
        let text = ctx.say(&Message::new("stability-refine").with("count", many));
        let refine = button(ui, ctx, (text, !runs && !refined), StabilityAction::Refine);
        let stop = button(
            ui,
            ctx,
            (ctx.text("stability-stop"), runs),
            StabilityAction::Stop,
        );
        for (pressed, action) in [
            (refine, StabilityAction::Refine),
            (stop, StabilityAction::Stop),
        ] {
            if pressed {
                page.act(ctx, action, intents);
            }
        }
        ui.add_space(8.0);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            state::inline(ui, ctx, slow);
        });
    });
}

fn button(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (text, enabled): (String, bool),
    action: StabilityAction,
) -> bool {
    let tip = tip(ui, ctx, action);
    let response = ui.add_enabled(enabled, Button::new(text));
    response
        .on_hover_text(tip.as_str())
        .on_disabled_hover_text(tip)
        .clicked()
}

fn tip(ui: &Ui, ctx: &Context<'_>, action: StabilityAction) -> String {
    let action = Action::Confidence(ConfidenceAction::Stability(action));
    let keys = shortcut::text_of(ui.ctx(), action);
    format!("{} ({keys})", ctx.text(action.facts().tip))
}

/// What is listed, and in which order.
fn choices(ui: &mut Ui, ctx: &Context<'_>, page: &mut StabilityPage, intents: &mut Intents) {
    let was = page.choice;
    let line = egui::Stroke::new(1.0, ctx.tokens.line_strong);
    let segmented = Frame::new()
        .fill(ctx.tokens.field)
        .stroke(line)
        .corner_radius(ctx.tokens.rounding);
    segmented.show(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.spacing_mut().interact_size.y = 26.0;
        ui.horizontal(|ui| {
            for (kind, key) in [
                (Kind::Touchpoints, "priorities-touchpoints"),
                (Kind::Factors, "priorities-factors"),
                (Kind::Stages, "priorities-stages"),
            ] {
                let button = Button::selectable(was.kind == kind, ctx.text(key));
                let tip = tip(ui, ctx, StabilityAction::Kind);
                if ui.add(button).on_hover_text(tip).clicked() {
                    page.choose(Choice { kind, ..was });
                }
            }
        });
    });
    ui.add_space(8.0);
    for (on, key, action) in [
        (
            was.order == Order::LeastSettled,
            "action-stability-order",
            StabilityAction::Order,
        ),
        (
            was.unsettled,
            "action-stability-unsettled",
            StabilityAction::Unsettled,
        ),
    ] {
        let button = Button::new(ctx.text(key)).selected(on);
        let tip = tip(ui, ctx, action);
        if ui.add(button).on_hover_text(tip).clicked() {
            page.act(ctx, action, intents);
        }
    }
}

/// How the figures were got, below the list.
pub(super) fn foot(ui: &mut Ui, ctx: &Context<'_>) {
    let short = ui.available_height() < SHORT;
    let frame = Frame::new()
        .fill(ctx.tokens.band)
        .inner_margin(Margin::symmetric(16, 6));
    Panel::bottom("stability assumptions")
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            let scope = ctx.derived.key().map_or(Scope::Whole, |(_, scope)| scope);
            let known = known(ctx.project, scope);
            let text = assumptions(ctx, known);
            if short {
                let text = widgets::soft(text, ctx.tokens).size(ctx.tokens.text_small);
                // Cut, it says the whole in its tooltip.
                ui.add(Label::new(text).truncate());
                return;
            }
            state::small(ui, ctx, text);
            if known.known > 0 {
                spreads::show(ui, ctx);
            }
        });
}

/// The assumptions behind the figures on show; before the first, those that the figures will rest on.
fn assumptions(ctx: &Context<'_>, known: Known) -> String {
    let standing = ctx.certainty.stability.standing(ctx.derived.key());
    let wanted = ctx.certainty.options;
    let of_wanted = (wanted.samples(), wanted.seed(), wanted.noise());
    let of_found = |found: &Stability| (found.samples, found.seed, found.noise);
    let found = standing.any().map(|(found, _)| of_found(found));
    let run = found.unwrap_or(of_wanted);
    let basis = basis(ctx.language(), run, known, ctx.project.weighting);
    ctx.say(&Message::new("stability-legend").with("basis", basis))
}

/// What the page says while there is nothing to be sure of.
pub(super) fn nothing(ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let project = ctx.project;
    let missing = project.factors.is_empty() || project.touchpoints.is_empty();
    let (button, screen) = if missing {
        ("priorities-empty-button", Screen::Setup)
    } else {
        ("priorities-unrated-button", Screen::Interview)
    };
    let height = ui.available_height();
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space((height * 0.22).max(16.0));
        ui.set_max_width(560.0);
        let title = widgets::strong(ctx.text("stability-empty-title"));
        ui.label(title.size(ctx.tokens.text_heading));
        ui.add_space(8.0);
        ui.label(ctx.text("stability-empty-text"));
        ui.add_space(16.0);
        if widgets::primary_button(ui, ctx.tokens, &ctx.text(button)).clicked() {
            intents.push(Intent::Go(screen, None));
        }
    });
}
