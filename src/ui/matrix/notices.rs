//! The strip that says that not everything is shown, or not in the document's order.

use egui::{Frame, Margin, Ui};

use super::axes::{Axes, SortBy, nothing_named};
use super::view::MatrixView;
use crate::i18n::Message;
use crate::ui::Context;

/// Shows the strip while a filter or a sort is on.
pub fn show(ui: &mut Ui, ctx: &Context<'_>, view: &mut MatrixView, axes: &Axes) {
    if !view.filter.is_on() && !view.sort.is_on() {
        return;
    }
    let tokens = ctx.tokens;
    let frame = Frame::new()
        .fill(tokens.field)
        .inner_margin(Margin::symmetric(10, 3));
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            if view.filter.is_on() {
                let shown = axes
                    .columns
                    .iter()
                    .filter(|c| c.touchpoint.is_some())
                    .count();
                let text = Message::new("matrix-notice-filter")
                    .with("touchpoints", shown)
                    .with("of_touchpoints", ctx.project.touchpoints.len().to_string())
                    .with("factors", axes.rows.len())
                    .with("of_factors", ctx.project.factors.len().to_string());
                ui.colored_label(tokens.accent, ctx.say(&text));
                if nothing_named(ctx.project, &view.filter) {
                    let text = Message::new("matrix-notice-nothing-named")
                        .with("text", view.filter.text.trim());
                    ui.colored_label(tokens.warning, ctx.say(&text));
                }
            }
            for (key, by) in [
                ("matrix-notice-sort-rows", view.sort.rows),
                ("matrix-notice-sort-columns", view.sort.columns),
            ] {
                if by != SortBy::Document {
                    let text = Message::new(key).with("by", Message::new(sort_key(by)));
                    ui.colored_label(tokens.accent, ctx.say(&text));
                }
            }
            if view.cache.outdated && ui.button(ctx.text("matrix-notice-again")).clicked() {
                view.cache.renew();
            }
            if ui.button(ctx.text("matrix-notice-show-all")).clicked() {
                view.show_all();
            }
        });
    });
}

/// The key of what is sorted by, as it reads behind "by".
pub const fn sort_key(by: SortBy) -> &'static str {
    match by {
        SortBy::Document => "matrix-by-document",
        SortBy::Score => "matrix-by-score",
        SortBy::Name => "matrix-by-name",
        SortBy::Importance => "matrix-by-importance",
    }
}
