//! The table: a row for each factor, its importance at present, a column for each derivation. Only rows in view are painted.

use egui::accesskit::Role;
use egui::{Id, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::known::{Column, Known};
use super::{ImportancesPage, keys, row};
use crate::ui::type_set::{Face, Setting};
use crate::ui::{Context, widgets};

const HEAD: f32 = 52.0;
const ROW: f32 = 40.0;

/// Where the columns lie.
#[derive(Clone, Copy)]
pub(super) struct Spans {
    pub(super) name: (f32, f32),
    pub(super) now: (f32, f32),
    pub(super) first: f32,
    pub(super) width: f32,
}

impl Spans {
    fn of(room: Rect) -> Self {
        let left = room.left() + 16.0;
        let right = room.right() - 20.0;
        let all = (right - left).max(400.0);
        let name = left + (all * 0.2).min(320.0);
        let now = name + (all * 0.19).clamp(120.0, 240.0);
        let first = now + 16.0;
        Self {
            name: (left, name - 8.0),
            now: (name, now),
            first,
            width: (right - first) / 4.0,
        }
    }

    /// The ends of a derivation's column.
    pub(super) fn way(self, at: usize) -> (f32, f32) {
        let left = self.first + self.width * at as f32;
        (left, left + self.width - 10.0)
    }
}

/// Shows it over the room that is left.
pub(super) fn show(page: &mut ImportancesPage, ui: &mut Ui, ctx: &Context<'_>, known: &Known) {
    let room = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(room);
    let id = keys::id();
    let response = ui.interact(room, id, Sense::focusable_noninteractive());
    let label = ctx.text("taken-table");
    response.widget_info(|| WidgetInfo::labeled(Role::ListBox, true, &label));
    let scale = if ctx.presenting { 1.15 } else { 1.0 };
    let (head, body) = room.split_top_bottom_at_y(room.top() + HEAD * scale);
    let spans = Spans::of(room);
    if let Some(derivation) = heads(ui, ctx, known, (page, spans, head, scale)) {
        page.derivation = derivation;
        widgets::take_focus(ui, id);
    }
    let at = known
        .rows
        .iter()
        .position(|row| Some(row.factor) == page.factor);
    let reveal = at.filter(|_| std::mem::take(&mut page.reveal));
    let focused = ui.memory(|memory| memory.has_focus(id));
    let mut clicked = None;
    let mut ui = ui.new_child(UiBuilder::new().id_salt("taken rows").max_rect(body));
    ui.set_clip_rect(body.intersect(ui.clip_rect()));
    let area = ScrollArea::vertical().auto_shrink(false);
    let of = (ROW * scale, known.rows.len());
    let chosen = known.columns.iter().position(|column| {
        let Column { derivation, .. } = column;
        *derivation == page.derivation
    });
    widgets::lines(&mut ui, area, of, reveal, |ui, place, rect| {
        let Some(row) = known.rows.get(place) else {
            return;
        };
        let selected = Some(row.factor) == page.factor;
        let id = Id::unique(("taken row", row.factor));
        let response = ui.interact(rect.intersect(ui.clip_rect()), id, Sense::CLICK);
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::ListBoxOption);
            node.set_label(row.spoken.as_str());
            node.set_selected(selected);
        });
        if selected {
            ui.ctx().accesskit_node_builder(keys::id(), |node| {
                node.set_active_descendant(id.accesskit_id());
            });
        }
        let state = row::State {
            selected,
            focused,
            hovered: response.hovered(),
            current: known.current,
            chosen,
            scale,
        };
        row::paint(ui.painter(), ctx, row, (rect, spans), state);
        if response.clicked() {
            clicked = Some(row.factor);
        }
        response.on_hover_text_at_pointer(row.spoken.as_str());
    });
    if let Some(factor) = clicked {
        page.factor = Some(factor);
        widgets::take_focus(&ui, id);
    }
}

/// The heads of the columns; the derivation that was pressed.
fn heads(
    ui: &Ui,
    ctx: &Context<'_>,
    known: &Known,
    (page, spans, rect, scale): (&ImportancesPage, Spans, Rect, f32),
) -> Option<crate::model::Derivation> {
    let (painter, tokens) = (ui.painter(), ctx.tokens);
    painter.rect_filled(rect, 0.0, tokens.band);
    let small = Setting::line(tokens.text_small * scale, 100.0);
    let write = |text: String, setting: Setting, at: egui::Pos2, ink| {
        let galley = painter.layout_job(setting.job(text, Some(1.15)));
        painter.galley(at, galley, ink);
    };
    let y = rect.top() + 7.0 * scale;
    for (key, (left, right)) in [
        ("taken-head-factor", spans.name),
        ("taken-head-now", spans.now),
    ] {
        let setting = Setting {
            width: right - left,
            rows: 2,
            ..small.face(Face::Medium)
        };
        write(ctx.text(key), setting, pos2(left, y), tokens.ink_soft);
    }
    let mut pressed = None;
    for (at, column) in known.columns.iter().enumerate() {
        let (left, right) = spans.way(at);
        let on = column.derivation == page.derivation;
        let place = Rect::from_min_max(
            pos2(left - 8.0, rect.top()),
            pos2(right + 2.0, rect.bottom()),
        );
        let id = Id::unique(("taken way", at));
        let response = ui.interact(place, id, Sense::CLICK);
        let name = if column.changes.is_empty() {
            column.name.clone()
        } else {
            format!("{}: {}", column.name, column.changes)
        };
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, &name));
        if on {
            painter.rect_filled(place, 0.0, tokens.selection);
            let mark = Rect::from_min_size(place.min, vec2(place.width(), 3.0));
            painter.rect_filled(mark, 0.0, tokens.accent);
        } else if response.hovered() {
            painter.rect_filled(place, 0.0, tokens.hover);
        }
        if response.has_focus() {
            let ring = Stroke::new(1.5, tokens.accent);
            painter.rect_stroke(place, 0.0, ring, egui::StrokeKind::Inside);
        }
        let name = Setting {
            width: right - left,
            ..small
        };
        let face = if on { Face::SemiBold } else { Face::Medium };
        let size = Setting {
            size: tokens.text_body * scale,
            ..name.face(face)
        };
        write(column.name.clone(), size, pos2(left, y - 1.0), tokens.ink);
        let changes = Setting { rows: 1, ..name };
        let below = pos2(left, y + 20.0 * scale);
        write(column.changes.clone(), changes, below, tokens.ink_soft);
        if response.clicked() {
            pressed = Some(column.derivation);
        }
        response.on_hover_text(format!("{}\n{}", column.changes, column.tip));
    }
    let pen = Stroke::new(1.0, tokens.line_strong);
    painter.hline(rect.x_range(), rect.bottom() - 0.5, pen);
    pressed
}
