//! What the part says while there is no segment: what one is, and the field of the first.

use egui::{Align, Layout, Sense, Ui, UiBuilder, vec2};

use super::drafts::Look;
use super::part::ListView;
use super::place::Place;
use crate::ui::{Context, widgets};

/// Shows it in the room that there is.
pub(super) fn show(view: &mut ListView, ui: &mut Ui, ctx: &Context<'_>) {
    let rect = ui.available_rect_before_wrap();
    let width = (rect.width() - 48.0).min(560.0);
    let min = egui::pos2(
        rect.center().x - width / 2.0,
        rect.top() + (rect.height() * 0.16).max(16.0),
    );
    let room = egui::Rect::from_min_size(min, vec2(width, rect.height() * 0.8));
    let builder = UiBuilder::new()
        .max_rect(room)
        .layout(Layout::top_down(Align::Min));
    let mut ui = ui.new_child(builder);
    let ui = &mut ui;
    ui.label(widgets::strong(ctx.text("segments-empty-title")).size(ctx.tokens.text_title));
    ui.add_space(8.0);
    ui.label(ctx.text("segments-empty-text"));
    ui.add_space(12.0);
    let (rect, _) = ui.allocate_exact_size(vec2(width, 36.0), Sense::hover());
    let hint = ctx.text("segments-first-hint");
    let look = Look {
        rect,
        name: ctx.text("segments-new"),
        hint: &hint,
        number: false,
        framed: true,
    };
    // A newcomer begins to type.
    if ui.memory(|memory| memory.focused().is_none()) && !ctx.presenting {
        view.drafts.want(Place::NewSegment);
    }
    view.drafts.field(ui, ctx, Place::NewSegment, look);
    if !view.drafts.say_refusal(ui, ctx, Place::NewSegment) {
        ui.label(widgets::soft(ctx.text("segments-new-keys"), ctx.tokens));
    }
    ui.add_space(12.0);
    ui.label(widgets::soft(ctx.text("segments-empty-whole"), ctx.tokens));
}
