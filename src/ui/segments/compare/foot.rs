//! Below the table: why the selected touchpoint stands where it does.

use egui::{Frame, Label, Margin, Panel, ScrollArea, Ui};

use super::view::CompareView;
use crate::ui::{Context, widgets};

/// Shows it at the lower edge, of one height whatever there is to say, so that the table stands still.
pub fn show(ui: &mut Ui, ctx: &Context<'_>, view: &mut CompareView) {
    let cell = view.row.zip(Some(view.column));
    let cell = cell.filter(|(id, _)| ctx.project.touchpoint(*id).is_some());
    let frame = Frame::new()
        .fill(ctx.tokens.band)
        .inner_margin(Margin::symmetric(10, 6));
    let height = ctx.tokens.text_body * if ctx.presenting { 6.0 } else { 4.2 } + 12.0;
    Panel::bottom("why")
        .exact_size(height)
        .show_separator_line(true)
        .frame(frame)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            let Some(cell) = cell else {
                let hint = ctx.text("compare-foot-hint");
                ui.add(Label::new(widgets::soft(hint, ctx.tokens)).truncate());
                return;
            };
            let said = view.known.why(ctx, cell);
            ScrollArea::vertical()
                .auto_shrink(false)
                .show(ui, |ui| say(ui, said));
        });
}

/// What changed in one line, and the reasons.
fn say(ui: &mut Ui, said: &[String]) {
    for (line, text) in said.iter().enumerate() {
        let shown = if line == 0 {
            widgets::strong(text.as_str())
        } else {
            text.as_str().into()
        };
        let label = Label::new(shown);
        let label = if line == 0 {
            label.truncate()
        } else {
            label.wrap()
        };
        ui.add(label).on_hover_text(text);
    }
}
