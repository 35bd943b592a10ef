//! What the screen says while there is no journey, and the way on.

use egui::{Align, Layout, Ui, UiBuilder};

use crate::ui::action::Screen;
use crate::ui::{Context, Intent, Intents, widgets};

/// A project without touchpoints.
pub fn show(ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let rect = ui.available_rect_before_wrap();
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect));
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space((rect.height() * 0.22).max(16.0));
        ui.set_max_width(560.0);
        let title = widgets::strong(ctx.text("map-empty-title")).size(ctx.tokens.text_heading);
        ui.label(title);
        ui.add_space(8.0);
        ui.label(ctx.text("map-empty-text"));
        ui.add_space(16.0);
        if widgets::primary_button(ui, ctx.tokens, &ctx.text("map-empty-setup")).clicked() {
            intents.push(Intent::Go(Screen::Setup, None));
        }
    });
}
