//! The gaps below the bars: how many there are, and on demand which.

use egui::{Button, Label, Margin, Panel, ScrollArea, Ui, vec2};

use super::PrioritiesView;
use super::choice::{name_at, subject_at};
use crate::i18n::Message;
use crate::methods::matrix::{Gap, GapKind, Kind};
use crate::ui::action::{PrioritiesAction, Screen};
use crate::ui::{Context, Intent, Intents, widgets};

/// How high the list is at most.
const MOST: f32 = 150.0;

/// Shows them at the foot of the screen; nothing where there is none.
pub(super) fn strip(
    ui: &mut Ui,
    ctx: &Context<'_>,
    view: &mut PrioritiesView,
    intents: &mut Intents,
) {
    if view.board.gaps.is_empty() {
        return;
    }
    let frame = egui::Frame::new()
        .fill(ctx.tokens.band)
        .inner_margin(Margin::symmetric(12, 4));
    Panel::bottom("priorities gaps")
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 2.0);
            ui.horizontal_wrapped(|ui| {
                let button = Button::new(ctx.text("priorities-gaps")).selected(view.gaps);
                let tip = ctx.text("action-priorities-gaps-tip");
                if ui.add(button).on_hover_text(tip).clicked() {
                    view.act(ctx, PrioritiesAction::Gaps, intents);
                }
                for text in counts(ctx, view) {
                    let text = widgets::soft(text, ctx.tokens).size(ctx.tokens.text_small);
                    ui.label(text);
                }
            });
            if view.gaps {
                list(ui, ctx, view, intents);
            }
        });
}

/// How many of each sort.
fn counts(ctx: &Context<'_>, view: &PrioritiesView) -> Vec<String> {
    let gaps = &view.board.gaps;
    let of = |gaps: &[Gap], open: bool| {
        let kind = |gap: &&Gap| (gap.kind == GapKind::NotRated) == open;
        gaps.iter().filter(kind).count()
    };
    [
        ("priorities-gaps-factors", of(&gaps.factors, false)),
        ("priorities-gaps-touchpoints", of(&gaps.touchpoints, false)),
        ("priorities-gaps-open-factors", of(&gaps.factors, true)),
        (
            "priorities-gaps-open-touchpoints",
            of(&gaps.touchpoints, true),
        ),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(key, count)| ctx.say(&Message::new(key).with("count", count)))
    .collect()
}

/// Each gap by name, real ones first; a press goes to it in the matrix.
fn list(ui: &mut Ui, ctx: &Context<'_>, view: &PrioritiesView, intents: &mut Intents) {
    let gaps = &view.board.gaps;
    let factors = gaps.factors.iter().map(|gap| (Kind::Factors, *gap));
    let touchpoints = gaps.touchpoints.iter().map(|gap| (Kind::Touchpoints, *gap));
    let mut all: Vec<(Kind, Gap)> = factors.chain(touchpoints).collect();
    all.sort_by_key(|(_, gap)| gap.kind);
    let height = 22.0;
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.spacing_mut().interact_size.y = height;
    ScrollArea::vertical()
        .id_salt("gaps")
        .max_height(MOST)
        // The panel would never grow for a list that is content with less.
        .min_scrolled_height(MOST.min(height * all.len() as f32))
        .auto_shrink([false, true])
        .show_rows(ui, height, all.len(), |ui, range| {
            for (kind, gap) in all.get(range).unwrap_or_default() {
                ui.horizontal(|ui| {
                    ui.set_height(height);
                    one(ui, ctx, (*kind, *gap), intents);
                });
            }
        });
}

fn one(ui: &mut Ui, ctx: &Context<'_>, (kind, gap): (Kind, Gap), intents: &mut Intents) {
    let name = name_at(ctx, kind, gap.position);
    let button = Button::new(name).frame(false).truncate();
    let room = vec2(
        (ui.available_width() * 0.5).max(120.0),
        ui.available_height(),
    );
    let pressed = ui
        .allocate_ui_with_layout(
            room,
            egui::Layout::left_to_right(egui::Align::Center),
            |ui| ui.add(button),
        )
        .inner
        .on_hover_text(name)
        .clicked();
    let key = match (kind, gap.kind) {
        (Kind::Factors, GapKind::Nothing) => "priorities-gap-factor",
        (Kind::Factors, GapKind::SoFar) => "priorities-gap-factor-so-far",
        (Kind::Factors, GapKind::NotRated) => "priorities-gap-factor-open",
        (_, GapKind::Nothing) => "priorities-gap-touchpoint",
        (_, GapKind::SoFar) => "priorities-gap-touchpoint-so-far",
        (_, GapKind::NotRated) => "priorities-gap-touchpoint-open",
    };
    let why = widgets::soft(ctx.text(key), ctx.tokens).size(ctx.tokens.text_small);
    ui.add(Label::new(why).truncate());
    if pressed {
        let subject = subject_at(ctx.project, kind, gap.position);
        intents.push(Intent::Go(Screen::Matrix, subject));
    }
}
