//! Scrolling and zooming: the wheel, and two bars that can be dragged and paged.

use egui::{Rect, Response, Vec2, pos2};

use super::layout::{BAR, Layout, ZOOM};
use super::view::MatrixView;
use crate::ui::Context;
use crate::ui::widgets::ScrollBar;

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
        let along = |v: Vec2| if axis == 0 { v.x } else { v.y };
        let bar = ScrollBar {
            name: &ctx.text(name),
            axis,
            track,
            scroll: (along(layout.scroll), along(layout.scroll_most)),
            page: along(layout.body.size()),
        };
        match bar.show(ui, ctx.tokens) {
            Some(to) if axis == 0 => view.scroll.x = to,
            Some(to) => view.scroll.y = to,
            None => {}
        }
    }
}
