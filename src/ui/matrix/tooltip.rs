//! What a head says in full when the pointer rests on it.

use egui::Response;

use super::axes::Axes;
use super::layout::Layout;
use super::pointer::Drag;
use super::selection::{Spot, Zone};
use super::view::MatrixView;
use crate::i18n::Message;
use crate::ui::Context;

/// Shows it.
pub fn show(
    ctx: &Context<'_>,
    view: &MatrixView,
    (axes, layout): (&Axes, &Layout),
    response: &Response,
) {
    if view.drag != Drag::None || view.editor.is_some() {
        return;
    }
    let Some(spot) = response.hover_pos().and_then(|at| layout.hit(at)) else {
        return;
    };
    if spot.zone() == Zone::Body {
        return;
    }
    response
        .clone()
        .on_hover_ui_at_pointer(|ui| words(ui, ctx, axes, spot));
}

fn words(ui: &mut egui::Ui, ctx: &Context<'_>, axes: &Axes, spot: Spot) {
    let project = ctx.project;
    ui.set_max_width(360.0);
    let column = spot.body_column();
    let factor = spot.body_row().and_then(|row| axes.factor(project, row));
    if let Some(factor) = factor.and_then(|id| project.factor(id)) {
        ui.label(&factor.name);
        if factor.excluded {
            ui.label(ctx.text("matrix-is-excluded"));
        }
        return;
    }
    let touchpoint = column.and_then(|column| axes.touchpoint(project, column));
    if spot.zone() == Zone::Touchpoint
        && let Some(touchpoint) = touchpoint.and_then(|id| project.touchpoint(id))
    {
        ui.label(&touchpoint.name);
        ui.label(ctx.text(super::channel_key(touchpoint.channel)));
        if touchpoint.must_have {
            ui.label(ctx.text("matrix-is-must-have"));
        }
        if touchpoint.excluded {
            ui.label(ctx.text("matrix-is-excluded"));
        }
        return;
    }
    let at = column.and_then(|column| axes.columns.get(column));
    if let Some(stage) = at.and_then(|column| project.stages.get(column.stage)) {
        ui.label(&stage.name);
        let figures = at.and_then(|column| ctx.derived.figures.stages.get(column.stage));
        let count = figures.map_or(0, |figures| figures.touchpoints);
        ui.label(ctx.say(&Message::new("matrix-stage-size").with("count", count)));
    }
}
