//! Scrolling and zooming: the wheel, and two bars that can be dragged and paged.

use egui::{Rect, Response, Vec2, pos2};

use super::layout::{BAR, Layout, ZOOM};
use super::view::MatrixView;
use crate::ui::Context;
use crate::ui::widgets::ScrollBars;

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
    let names = ["matrix-scroll-across", "matrix-scroll-down"].map(|key| ctx.text(key));
    let bars = ScrollBars {
        tracks: [across, down],
        names: names.each_ref().map(String::as_str),
        scroll: layout.scroll,
        most: layout.scroll_most,
        page: layout.body.size(),
    };
    if let Some(scroll) = bars.show(ui, ctx.tokens) {
        view.scroll = scroll;
    }
}
