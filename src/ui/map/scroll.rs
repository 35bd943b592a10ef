//! Scrolling and zooming the board: the wheel, two bars, and the steps of zoom.

use egui::{Rect, Response, Ui, Vec2, pos2, vec2};

use super::layout::{BAR, Layout, PITCH};
use super::view::MapView;
use crate::ui::Context;
use crate::ui::widgets::ScrollBars;

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
    let names = ["map-scroll-across", "map-scroll-down"].map(|key| ctx.text(key));
    let bars = ScrollBars {
        tracks: [across, down],
        names: names.each_ref().map(String::as_str),
        scroll: layout.scroll,
        most: layout.scroll_most,
        page: cards.size(),
    };
    if let Some(scroll) = bars.show(ui, ctx.tokens) {
        view.scroll = scroll;
    }
}
