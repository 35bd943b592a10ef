//! The list: verdict with its sign and word, statement, of whom, who is responsible, how far it is. Only lines in view are painted.

use egui::{Id, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use super::known::Known;
use super::{HypothesesPage, keys, line};
use crate::ui::{Context, widgets};

/// How high a line is.
const LINE: f32 = 66.0;

/// Shows it.
pub(super) fn show(page: &mut HypothesesPage, ui: &mut Ui, ctx: &Context<'_>, known: &Known) {
    let room = ui.available_rect_before_wrap();
    let id = keys::id();
    let response = ui.interact(room, id, Sense::focusable_noninteractive());
    let label = ctx.text("hypotheses-list");
    response.widget_info(|| WidgetInfo::labeled(Role::ListBox, true, &label));
    if known.lines.is_empty() {
        let key = if page.listed.leaves_out() {
            "hypotheses-none-listed"
        } else {
            "hypotheses-none"
        };
        let frame = egui::Frame::new().inner_margin(egui::Margin::symmetric(16, 12));
        frame.show(ui, |ui| {
            ui.add(egui::Label::new(widgets::soft(ctx.text(key), ctx.tokens)).wrap());
        });
        return;
    }
    let focused = ui.memory(|memory| memory.has_focus(id));
    let reveal = std::mem::take(&mut page.reveal).then_some(page.place);
    let area = ScrollArea::vertical()
        .id_salt("hypotheses")
        .auto_shrink(false);
    let scale = if ctx.presenting { 1.15 } else { 1.0 };
    let of = (LINE * scale, known.lines.len());
    let mut clicked = None;
    widgets::lines(ui, area, of, reveal, |ui, place, rect| {
        let Some(line) = known.lines.get(place) else {
            return;
        };
        let chosen = page.chosen == Some(line.id);
        let id = Id::unique(("hypothesis", line.id));
        let response = ui.interact(rect.intersect(ui.clip_rect()), id, Sense::CLICK);
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::ListBoxOption);
            node.set_label(line.spoken.as_str());
            node.set_selected(chosen);
        });
        if chosen {
            ui.ctx().accesskit_node_builder(keys::id(), |node| {
                node.set_active_descendant(id.accesskit_id());
            });
        }
        let state = (chosen, focused, response.hovered());
        let inner = rect.shrink2(vec2(0.0, 0.5));
        line::paint(ui.painter(), ctx, line, inner, (state, scale));
        if response.clicked() {
            clicked = Some(place);
        }
        response.on_hover_text_at_pointer(line.spoken.as_str());
    });
    if let Some(place) = clicked {
        if let Some(line) = known.lines.get(place) {
            page.place = place;
            page.chosen = Some(line.id);
        }
        widgets::take_focus(ui, id);
    }
}
