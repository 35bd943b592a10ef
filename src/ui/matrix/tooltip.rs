//! What a head, or a cell with a mark, says in full when the pointer rests on it.

use egui::Response;

use super::axes::Axes;
use super::layout::Layout;
use super::pointer::Drag;
use super::selection::{Spot, Zone};
use super::view::MatrixView;
use crate::i18n::{Message, visible};
use crate::methods::matrix::Lens;
use crate::model::{FactorId, Subject, TouchpointId};
use crate::ui::ballots::{said, spread};
use crate::ui::{Context, confidence, inspector, marks};

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
    if spot.zone() == Zone::Body && !is_marked(ctx, axes, spot) {
        return;
    }
    response
        .clone()
        .on_hover_ui_at_pointer(|ui| words(ui, ctx, axes, spot));
}

/// The cell at a spot.
fn cell(ctx: &Context<'_>, axes: &Axes, spot: Spot) -> Option<(FactorId, TouchpointId)> {
    let factor = axes.factor(ctx.project, spot.body_row()?)?;
    Some((factor, axes.touchpoint(ctx.project, spot.body_column()?)?))
}

/// True where there is more to say of a cell than it shows.
fn is_marked(ctx: &Context<'_>, axes: &Axes, spot: Spot) -> bool {
    let lens = Lens::new(ctx.project, ctx.scope);
    cell(ctx, axes, spot).is_some_and(|(factor, touchpoint)| {
        lens.is_not_sure(factor, touchpoint)
            || own(ctx, (factor, touchpoint)).is_some()
            || !said(ctx, (factor, touchpoint)).is_empty()
            || (ctx.derived.notes).contains_key(&Subject::Cell(factor, touchpoint))
    })
}

/// The level in the whole market and the segment's own; none where it has none of its own.
fn own(ctx: &Context<'_>, cell: (FactorId, TouchpointId)) -> Option<(Option<u8>, u8)> {
    let own = super::cells::segment(ctx.project, ctx.scope)?
        .relations
        .get(&cell)?;
    Some((ctx.project.level(cell.0, cell.1), *own))
}

fn cell_words(
    ui: &mut egui::Ui,
    ctx: &Context<'_>,
    (factor, touchpoint): (FactorId, TouchpointId),
) {
    let subject = Subject::Cell(factor, touchpoint);
    ui.label(visible(&inspector::name(ctx, subject)));
    if let Some((whole, own)) = own(ctx, (factor, touchpoint)) {
        let whole = whole.map(|level| level.to_string());
        let whole = whole.unwrap_or_else(|| ctx.text("matrix-reader-not-rated"));
        let text = Message::new("matrix-tip-own").with("own", own.to_string());
        ui.label(ctx.say(&text.with("whole", whole)));
    }
    if Lens::new(ctx.project, ctx.scope).is_not_sure(factor, touchpoint) {
        ui.label(ctx.text("matrix-tip-not-sure"));
    }
    if let Some(spread) = spread(ctx, (factor, touchpoint)) {
        ui.label(spread);
    }
    notes(ui, ctx, subject, "");
}

/// The beginning of a description, and how many notes there are with the first words of the first.
fn notes(ui: &mut egui::Ui, ctx: &Context<'_>, subject: Subject, description: &str) {
    if !description.trim().is_empty() {
        ui.label(visible(&inspector::first_words(description)));
    }
    if let Some(count) = ctx.derived.notes.get(&subject)
        && let Some(first) = ctx.project.evidence_about(subject).next()
    {
        let text = Message::new("matrix-tip-notes")
            .with("count", *count)
            .with("text", inspector::first_words(&first.text));
        ui.label(ctx.say(&text));
    }
}

fn words(ui: &mut egui::Ui, ctx: &Context<'_>, axes: &Axes, spot: Spot) {
    let project = ctx.project;
    ui.set_max_width(360.0);
    if spot.zone() == Zone::Body {
        if let Some(cell) = cell(ctx, axes, spot) {
            cell_words(ui, ctx, cell);
        }
        return;
    }
    let column = spot.body_column();
    let factor = spot.body_row().and_then(|row| axes.factor(project, row));
    if let Some(factor) = factor.and_then(|id| project.factor(id)) {
        if spot.zone() == Zone::Importance && ctx.segment().is_some() {
            ui.label(super::reader::importance_words(ctx, factor));
        } else {
            ui.label(visible(&factor.name));
        }
        if factor.excluded {
            ui.label(ctx.text("matrix-is-excluded"));
        }
        notes(ui, ctx, Subject::Factor(factor.id), &factor.note);
        return;
    }
    let touchpoint = column.and_then(|column| axes.touchpoint(project, column));
    if spot.zone() == Zone::Touchpoint
        && let Some(touchpoint) = touchpoint.and_then(|id| project.touchpoint(id))
    {
        ui.label(visible(&touchpoint.name));
        ui.label(ctx.text(marks::channel_key(touchpoint.channel)));
        if touchpoint.must_have {
            ui.label(ctx.text("matrix-is-must-have"));
        }
        if touchpoint.excluded {
            ui.label(ctx.text("matrix-is-excluded"));
        }
        let subject = Subject::Touchpoint(touchpoint.id);
        let class = (project.touchpoint_position(touchpoint.id))
            .and_then(|at| ctx.derived.figures.touchpoints.get(at)?.class);
        if let Some(line) = confidence::words::line(ctx, subject, class) {
            ui.label(line);
        }
        notes(
            ui,
            ctx,
            Subject::Touchpoint(touchpoint.id),
            &touchpoint.note,
        );
        return;
    }
    let at = column.and_then(|column| axes.columns.get(column));
    if let Some(stage) = at.and_then(|column| project.stages.get(column.stage)) {
        ui.label(visible(&stage.name));
        let figures = at.and_then(|column| ctx.derived.figures.stages.get(column.stage));
        let count = figures.map_or(0, |figures| figures.touchpoints);
        ui.label(ctx.say(&Message::new("matrix-stage-size").with("count", count)));
        notes(ui, ctx, Subject::Stage(stage.id), &stage.note);
    }
}
