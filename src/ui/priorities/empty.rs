//! What the screen says while there is nothing to rank, and the way on.

use egui::{Align, Layout, Rect, RichText, Ui, UiBuilder};

use super::PrioritiesView;
use super::choice::Choice;
use crate::ui::action::Screen;
use crate::ui::{Context, Intent, Intents, widgets};

/// True where there is nothing to rank: no factor, no touchpoint, or not one rated cell.
pub(super) fn shows(ctx: &Context<'_>) -> bool {
    ctx.project.factors.is_empty()
        || ctx.project.touchpoints.is_empty()
        || ctx.derived.figures.completeness.rated == 0
}

/// What belongs here.
pub(super) fn first(ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let project = ctx.project;
    let missing = project.factors.is_empty() || project.touchpoints.is_empty();
    let (title, text, button, screen) = if missing {
        (
            "priorities-empty-title",
            "priorities-empty-text",
            "priorities-empty-button",
            Screen::Setup,
        )
    } else {
        (
            "priorities-unrated-title",
            "priorities-unrated-text",
            "priorities-unrated-button",
            Screen::Interview,
        )
    };
    let rect = ui.available_rect_before_wrap();
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect));
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space((rect.height() * 0.22).max(16.0));
        ui.set_max_width(560.0);
        heading(ui, ctx, title);
        ui.add_space(8.0);
        ui.label(ctx.text(text));
        ui.add_space(16.0);
        if widgets::primary_button(ui, ctx.tokens, &ctx.text(button)).clicked() {
            intents.push(Intent::Go(screen, None));
        }
    });
}

/// Nothing that the filter lets through.
pub(super) fn nothing(ui: &mut Ui, ctx: &Context<'_>, view: &mut PrioritiesView, room: Rect) {
    let mut ui = ui.new_child(
        UiBuilder::new()
            .id_salt("nothing")
            .max_rect(room.shrink(24.0)),
    );
    heading(&mut ui, ctx, "priorities-nothing-title");
    ui.add_space(4.0);
    ui.label(ctx.text("priorities-nothing-text"));
    ui.add_space(8.0);
    let text = ctx.text("priorities-show-all");
    if view.choice.filters() && widgets::plain_button(&mut ui, &text).clicked() {
        view.choose(Choice {
            side: None,
            stage: None,
            ..view.choice
        });
    }
}

fn heading(ui: &mut Ui, ctx: &Context<'_>, key: &'static str) {
    let text = RichText::new(ctx.text(key))
        .size(ctx.tokens.text_heading)
        .family(egui::FontFamily::Name(crate::ui::SEMIBOLD.into()));
    ui.label(text);
}
