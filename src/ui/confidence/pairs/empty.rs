//! What the page says while there are no two factors to compare.

use egui::{Align, Layout, RichText, Ui};

use super::act::Wish;
use crate::ui::{Context, widgets};

pub(super) fn show(ui: &mut Ui, ctx: &Context<'_>, count: usize, wishes: &mut Vec<Wish>) {
    let height = ui.available_height();
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space((height * 0.22).max(16.0));
        ui.set_max_width(600.0);
        let title = if count == 0 {
            "pairs-empty-none"
        } else {
            "pairs-empty-one"
        };
        ui.label(widgets::strong(ctx.text(title)).size(ctx.tokens.text_title));
        ui.add_space(8.0);
        let text = RichText::new(ctx.text("pairs-empty-text")).size(ctx.tokens.text_body + 1.0);
        ui.label(text);
        ui.add_space(16.0);
        let go = ctx.text("pairs-empty-go");
        let button = widgets::primary_button(ui, ctx.tokens, &go);
        let enter = ui.input(|input| input.key_pressed(egui::Key::Enter));
        let free = ui.memory(|memory| memory.focused().is_none());
        if button.clicked() || enter && free {
            wishes.push(Wish::SetUp);
        }
    });
}
