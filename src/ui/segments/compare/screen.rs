//! A frame of the comparison: the head, the painted table, its foot, and what pointer and keys ask for.

use egui::{CornerRadius, Id, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder};

use super::empty::{self, Empty};
use super::layout::Layout;
use super::sheet::Sheet;
use super::view::CompareView;
use super::{cells, foot, head, heads, keys, pointer, reader, tooltip};
use crate::ui::action::SegmentsAction;
use crate::ui::{Context, Intents};

impl CompareView {
    /// Shows it and carries its actions out; the other part's are nothing to it.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        actions: &[SegmentsAction],
        intents: &mut Intents,
    ) {
        self.work_out(ctx);
        for action in actions {
            if let SegmentsAction::With(action) = action {
                self.act(ctx, *action, intents);
            }
        }
        self.work_out(ctx);
        if let Some(empty) = Empty::of(ctx, self) {
            empty.show(ui, ctx, intents);
            return;
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        head::show(ui, ctx, self, intents);
        self.work_out(ctx);
        foot::show(ui, ctx, self);
        let room = ui.available_rect_before_wrap();
        if self.known.comparison.segments.is_empty() || self.known.lines.is_empty() {
            empty::nothing(ui, ctx, self, room, intents);
        } else {
            self.show_table(ui, ctx, room, intents);
        }
        ui.advance_cursor_after_rect(room);
    }

    fn show_table(&mut self, ui: &mut Ui, ctx: &Context<'_>, room: Rect, intents: &mut Intents) {
        let layout = self.lay_out(ctx, room);
        let builder = UiBuilder::new()
            .id_salt("compare")
            .max_rect(room)
            .accessibility_role(egui::accesskit::Role::Group)
            .accessibility_label(ctx.text("segments-compare-title"));
        let mut child = ui.new_child(builder);
        child.set_clip_rect(room.intersect(ui.clip_rect()));
        let table = child.scope_id().with("table");
        let response = child.interact(room, table, Sense::click());
        reader::pressed(&child, ctx, self, table);
        pointer::handle(&child, ctx, self, (&layout, &response), intents);
        if keys::listens(&child, table) {
            keys::handle(&child, ctx, self, (&layout, table), intents);
        }
        keys::hold_focus(&child, table);
        // What keys and pointer did is seen in this frame.
        self.work_out(ctx);
        let layout = self.lay_out(ctx, room);
        self.paint(&child, ctx, &layout, table);
        pointer::bars(&child, ctx, self, &layout);
        tooltip::show(ctx, self, &layout, &response);
    }

    fn lay_out(&mut self, ctx: &Context<'_>, room: Rect) -> Layout {
        if self.room != room.size() {
            // A projector, another window: what is talked about stays in view.
            self.room = room.size();
            self.reveal = true;
        }
        let size = (self.known.columns.len(), self.known.lines.len());
        let scale = if ctx.presenting { 1.3 } else { 1.0 };
        let mut layout = Layout::of(room, size, scale, self.scroll);
        if std::mem::take(&mut self.reveal) && self.row.is_some() {
            let position = self.row.and_then(|id| ctx.project.touchpoint_position(id));
            let line = position.and_then(|position| self.known.line_of(position));
            let column = self.known.columns.iter().position(|c| *c == self.column);
            let scroll = layout.revealing(line, column.unwrap_or(0));
            layout = Layout::of(room, size, scale, scroll);
        }
        self.scroll = layout.scroll;
        layout
    }

    fn paint(&mut self, ui: &Ui, ctx: &Context<'_>, layout: &Layout, table: Id) {
        let painter = ui.painter();
        let mut texts = std::mem::take(&mut self.texts);
        texts.begin(painter);
        let sheet = Sheet {
            ctx,
            layout,
            known: &self.known,
            order: self.order,
            row: self.row,
            column: self.column,
            focused: ui.memory(|memory| memory.has_focus(table)),
        };
        cells::paint(&sheet, painter, &mut texts);
        heads::paint(&sheet, painter, &mut texts);
        reader::show(ui, &sheet, table);
        if sheet.focused && self.row.is_none() {
            let stroke = Stroke::new(2.0, ctx.tokens.accent);
            let rounding = CornerRadius::same(ctx.tokens.rounding);
            painter.rect_stroke(layout.room, rounding, stroke, StrokeKind::Inside);
        }
        self.texts = texts;
    }
}
