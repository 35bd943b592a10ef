//! A page while nothing is rated: what belongs there, and the way to it.

use egui::{Align, Layout, Ui};

use crate::ui::action::Screen;
use crate::ui::{Context, Intent, Intents, widgets};

/// Shows the title and the text of these keys, and the button to what is missing.
pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (title, text): (&'static str, &'static str),
    intents: &mut Intents,
) {
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
        let title = widgets::strong(ctx.text(title));
        ui.label(title.size(ctx.tokens.text_heading));
        ui.add_space(8.0);
        ui.label(ctx.text(text));
        ui.add_space(16.0);
        if widgets::primary_button(ui, ctx.tokens, &ctx.text(button)).clicked() {
            intents.push(Intent::Go(screen, None));
        }
    });
}
