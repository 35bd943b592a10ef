//! What the page says while there is nothing on it, and the way on.

use egui::{Align, Layout, Rect, Ui, UiBuilder, vec2};

use super::board::Board;
use crate::ui::action::{Action, Screen, TracksAction};
use crate::ui::tracks::TracksView;
use crate::ui::{Context, Intent, Intents, widgets};

/// A project without tracks: what a track is, and how to get one.
pub fn no_tracks(_view: &TracksView, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let rect = ui.available_rect_before_wrap();
    let bare = ctx.project.segments.is_empty();
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect));
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space((rect.height() * 0.22).max(16.0));
        ui.set_max_width(560.0);
        let title = widgets::strong(ctx.text("page-empty-title")).size(ctx.tokens.text_heading);
        ui.label(title);
        ui.add_space(8.0);
        ui.label(ctx.text("page-empty-text"));
        ui.add_space(16.0);
        if bare {
            ui.label(ctx.text("page-empty-no-segments"));
            ui.add_space(8.0);
            let text = ctx.text("page-empty-to-segments");
            if widgets::primary_button(ui, ctx.tokens, &text).clicked() {
                intents.push(Intent::Go(Screen::Segments, None));
            }
            return;
        }
        let draft = ctx.text("page-empty-draft");
        if widgets::primary_button(ui, ctx.tokens, &draft).clicked() {
            intents.push(Intent::Act(Action::Tracks(TracksAction::Draft)));
        }
        ui.add_space(8.0);
        if ui.button(ctx.text("page-empty-new")).clicked() {
            intents.push(Intent::Act(Action::Tracks(TracksAction::New)));
        }
    });
}

/// A track without steps.
pub fn no_steps(
    _view: &TracksView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    board: &Board,
    intents: &mut Intents,
) {
    let body = board.body();
    let height = 130.0;
    let rect = Rect::from_min_size(body.min + vec2(24.0, 48.0), vec2(420.0, height));
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("no steps"));
    egui::Frame::popup(ui.style()).show(&mut child, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        ui.label(ctx.text("page-no-steps"));
        if ctx.project.stages.is_empty() {
            if ui.button(ctx.text("page-no-stages")).clicked() {
                intents.push(Intent::Go(Screen::Setup, None));
            }
            return;
        }
        if !ctx.presenting {
            let text = ctx.text("page-no-steps-add");
            if widgets::primary_button(ui, ctx.tokens, &text).clicked() {
                intents.push(Intent::Act(Action::Tracks(TracksAction::AddStep)));
            }
        }
    });
}
