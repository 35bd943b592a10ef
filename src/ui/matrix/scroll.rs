//! Scrolling and zooming: the wheel, and two bars that can be dragged and paged.

use egui::{Rect, Response, Sense, Vec2, pos2, vec2};

use super::layout::{BAR, Layout, ZOOM};
use super::view::MatrixView;
use crate::ui::Context;

/// Scrolls, and zooms with Ctrl.
pub fn wheel(ui: &egui::Ui, view: &mut MatrixView, layout: &Layout, response: &Response) {
    if !response.contains_pointer() {
        return;
    }
    let (delta, zoom) = ui.input(|input| (input.smooth_scroll_delta, input.zoom_delta()));
    if (zoom - 1.0).abs() > f32::EPSILON {
        let before = view.zoom;
        view.zoom = (view.zoom * zoom).clamp(ZOOM.0, ZOOM.1);
        view.fit = false;
        // What lies under the pointer stays there.
        if let Some(at) = response.hover_pos() {
            let within = (at - layout.body.min).max(Vec2::ZERO);
            let factor = view.zoom / before;
            view.scroll = (layout.scroll + within) * factor - within;
        }
    } else if delta != Vec2::ZERO {
        view.scroll = layout.scroll - delta;
        ui.input_mut(|input| input.smooth_scroll_delta = Vec2::ZERO);
    }
}

/// Shows both scroll bars, which can be dragged and paged.
pub fn bars(ui: &egui::Ui, ctx: &Context<'_>, view: &mut MatrixView, layout: &Layout, room: Rect) {
    let body = layout.body;
    let across = Rect::from_min_max(
        pos2(body.left(), layout.outer.bottom() + 1.0),
        pos2(
            body.right(),
            (layout.outer.bottom() + 1.0 + BAR).min(room.bottom()),
        ),
    );
    let down = Rect::from_min_max(
        pos2(body.right() + 1.0, body.top()),
        pos2((body.right() + 1.0 + BAR).min(room.right()), body.bottom()),
    );
    for (axis, track, name) in [
        (0, across, "matrix-scroll-across"),
        (1, down, "matrix-scroll-down"),
    ] {
        scroll_bar(ui, ctx, view, layout, (axis, track, name));
    }
}

fn scroll_bar(
    ui: &egui::Ui,
    ctx: &Context<'_>,
    view: &mut MatrixView,
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
        Rect::from_min_size(
            track.min + vec2(offset, 2.0),
            vec2(thumb_length, track.height() - 4.0),
        )
    } else {
        Rect::from_min_size(
            track.min + vec2(2.0, offset),
            vec2(track.width() - 4.0, thumb_length),
        )
    };
    let id = ui.scope_id().with(("scroll bar", axis));
    let response = ui.interact(track, id, Sense::click_and_drag());
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(egui::accesskit::Role::ScrollBar);
        node.set_label(ctx.text(name));
        node.set_numeric_value(f64::from(along(layout.scroll)));
        node.set_max_numeric_value(f64::from(most));
    });
    let mut to = None;
    if response.dragged() {
        to = Some(along(layout.scroll) + along(response.drag_delta()) * most / way);
    } else if response.clicked()
        && let Some(at) = response.interact_pointer_pos()
        && !thumb.contains(at)
    {
        let page = along(layout.body.size()) * 0.9;
        let back = along(at - thumb.center()) < 0.0;
        to = Some(along(layout.scroll) + if back { -page } else { page });
    }
    if let Some(to) = to {
        if axis == 0 {
            view.scroll.x = to;
        } else {
            view.scroll.y = to;
        }
    }
    let strong = response.hovered() || response.dragged();
    let tokens = ctx.tokens;
    ui.painter().rect_filled(track, 0.0, tokens.band);
    let fill = if strong {
        tokens.ink_soft
    } else {
        tokens.line_strong
    };
    ui.painter().rect_filled(thumb, 3.0, fill);
}
