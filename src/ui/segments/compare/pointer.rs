//! The mouse: select a cell, order by a head, open by a double click, scroll.

use egui::{CursorIcon, Rect, Response, Ui, Vec2, pos2, vec2};

use super::column::Column;
use super::keys;
use super::known::Line;
use super::layout::{BAR, Hit, Layout};
use super::view::CompareView;
use crate::model::TouchpointId;
use crate::ui::action::CompareAction;
use crate::ui::widgets::ScrollBars;
use crate::ui::{Context, Intents};

/// What a point is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Under {
    /// The head of a column, by its place.
    Head(usize),
    /// A cell.
    Cell(TouchpointId, Column),
}

/// What lies under the pointer.
pub fn under(
    ctx: &Context<'_>,
    view: &CompareView,
    layout: &Layout,
    at: egui::Pos2,
) -> Option<Under> {
    match layout.hit(at)? {
        Hit::Head(column) => Some(Under::Head(column)),
        Hit::Cell(line, column) => {
            let Line::Touchpoint(position) = view.known.lines.get(line)? else {
                return None;
            };
            let touchpoint = ctx.project.touchpoints.get(*position)?;
            Some(Under::Cell(touchpoint.id, *view.known.columns.get(column)?))
        }
    }
}

/// Does what the pointer says.
pub fn handle(
    ui: &Ui,
    ctx: &Context<'_>,
    view: &mut CompareView,
    (layout, response): (&Layout, &Response),
    intents: &mut Intents,
) {
    let at = ui.input(|input| input.pointer.interact_pos());
    let under = at.and_then(|at| under(ctx, view, layout, at));
    if response.hovered() && matches!(under, Some(Under::Head(_))) {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
    if response.clicked() {
        keys::take_focus(ui, response.id);
        match under {
            Some(Under::Head(column)) => {
                if let Some(column) = view.known.columns.get(column).copied() {
                    view.order_by(column);
                }
            }
            Some(Under::Cell(id, column)) => view.select(id, column),
            None => {}
        }
    }
    if response.double_clicked() && matches!(under, Some(Under::Cell(..))) {
        view.act(ctx, CompareAction::Priorities, intents);
    }
    if response.contains_pointer() {
        let delta = ui.input(|input| input.smooth_scroll_delta);
        if delta != Vec2::ZERO {
            view.scroll = layout.scroll - delta;
            ui.input_mut(|input| input.smooth_scroll_delta = Vec2::ZERO);
        }
    }
}

/// Shows the bars of what does not fit.
pub fn bars(ui: &Ui, ctx: &Context<'_>, view: &mut CompareView, layout: &Layout) {
    let body = layout.body;
    let down = Rect::from_min_size(body.right_top(), vec2(BAR, body.height()));
    let across = Rect::from_min_max(
        pos2(layout.frozen_end(), body.bottom()),
        pos2(body.right(), layout.room.bottom()),
    );
    let names = ["compare-scroll-across", "compare-scroll-down"].map(|key| ctx.text(key));
    let bars = ScrollBars {
        tracks: [across, down],
        names: names.each_ref().map(String::as_str),
        scroll: layout.scroll,
        most: layout.scroll_most,
        page: vec2(body.right() - layout.frozen_end(), body.height()),
    };
    if let Some(scroll) = bars.show(ui, ctx.tokens) {
        view.scroll = scroll;
    }
}
