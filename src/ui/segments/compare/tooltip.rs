//! What a head or a cell says in full when the pointer rests on it.

use egui::Response;

use super::layout::Layout;
use super::pointer::{Under, under};
use super::view::CompareView;
use crate::ui::{Context, widgets};

/// Shows it.
pub fn show(ctx: &Context<'_>, view: &mut CompareView, layout: &Layout, response: &Response) {
    let Some(under) = (response.hover_pos()).and_then(|at| under(ctx, view, layout, at)) else {
        return;
    };
    response.clone().on_hover_ui_at_pointer(|ui| {
        ui.set_max_width(460.0);
        ui.spacing_mut().item_spacing.y = 3.0;
        match under {
            Under::Head(column) => {
                if let Some(column) = view.known.columns.get(column).copied() {
                    ui.label(view.known.tip(ctx, column));
                    ui.label(widgets::soft(ctx.text("compare-head-hint"), ctx.tokens));
                }
            }
            Under::Cell(id, column) => {
                let said = view.known.why(ctx, (id, column));
                for (line, text) in said.iter().enumerate() {
                    if line == 0 {
                        ui.label(widgets::strong(text.as_str()));
                    } else {
                        ui.label(text.as_str());
                    }
                }
            }
        }
    });
}
