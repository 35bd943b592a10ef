//! Scrolling and zooming the board: the wheel, two bars, and the steps of zoom.

use egui::{Rect, Response, Sense, Ui, Vec2, pos2, vec2};

use super::layout::{BAR, Layout, PITCH};
use super::view::MapView;
use crate::ui::Context;

/// A step of zoom.
const STEP: f32 = 1.25;

/// Scrolls, and zooms with Ctrl.
pub fn wheel(ui: &Ui, view: &mut MapView, layout: &Layout, response: &Response) {
    if !response.contains_pointer() {
        return;
    }
    let (delta, zoom) = ui.input(|input| (input.smooth_scroll_delta, input.zoom_delta()));
    if (zoom - 1.0).abs() > f32::EPSILON {
        let pitch = (layout.pitch * zoom).clamp(PITCH.0, PITCH.1);
        view.pitch = Some(pitch);
        // What lies under the pointer stays there.
        if let Some(at) = response.hover_pos() {
            let within = at.y - layout.cards.top();
            let factor = pitch / layout.pitch;
            view.scroll.y = (layout.scroll.y + within) * factor - within;
        }
    } else if delta != Vec2::ZERO {
        view.scroll = layout.scroll - delta;
        ui.input_mut(|input| input.smooth_scroll_delta = Vec2::ZERO);
    }
}

/// One step larger or smaller; what is selected stays in view.
pub fn zoom(view: &mut MapView, larger: bool) {
    let Some(layout) = &view.layout else {
        return;
    };
    let step = if larger { STEP } else { 1.0 / STEP };
    view.pitch = Some((layout.pitch * step).clamp(PITCH.0, PITCH.1));
    view.reveal = true;
}

/// Shows the bars of what does not fit.
pub fn bars(ui: &Ui, ctx: &Context<'_>, view: &mut MapView, layout: &Layout) {
    let cards = layout.cards;
    let down = Rect::from_min_size(pos2(cards.right(), cards.top()), vec2(BAR, cards.height()));
    let across = Rect::from_min_size(
        pos2(cards.left(), layout.room.bottom() - BAR),
        vec2(cards.width(), BAR),
    );
    for (axis, track, name) in [
        (0, across, "map-scroll-across"),
        (1, down, "map-scroll-down"),
    ] {
        bar(ui, ctx, view, layout, (axis, track, name));
    }
}

fn bar(
    ui: &Ui,
    ctx: &Context<'_>,
    view: &mut MapView,
    layout: &Layout,
    (axis, track, name): (usize, Rect, &'static str),
) {
    let along = |v: Vec2| if axis == 0 { v.x } else { v.y };
    let most = along(layout.scroll_most);
    if most < 1.0 {
        return;
    }
    let length = along(track.size());
    let thumb_length = (length * length / (length + most)).max(28.0).min(length);
    let way = (length - thumb_length).max(1.0);
    let offset = way * along(layout.scroll) / most;
    let thumb = if axis == 0 {
        Rect::from_min_size(track.min + vec2(offset, 2.0), vec2(thumb_length, BAR - 4.0))
    } else {
        Rect::from_min_size(track.min + vec2(2.0, offset), vec2(BAR - 4.0, thumb_length))
    };
    let id = ui.scope_id().with(("scroll bar", axis));
    let response = ui.interact(track, id, Sense::drag());
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(egui::accesskit::Role::ScrollBar);
        node.set_label(ctx.text(name));
        node.set_numeric_value(f64::from(along(layout.scroll)));
        node.set_max_numeric_value(f64::from(most));
    });
    if response.dragged() {
        let by = along(response.drag_delta()) * most / way;
        let to = along(layout.scroll) + by;
        if axis == 0 {
            view.scroll.x = to;
        } else {
            view.scroll.y = to;
        }
    }
    let strong = response.hovered() || response.dragged();
    let tokens = ctx.tokens;
    let fill = if strong {
        tokens.ink_soft
    } else {
        tokens.line_strong
    };
    ui.painter().rect_filled(track, 0.0, tokens.band);
    ui.painter().rect_filled(thumb, 3.0, fill);
}
