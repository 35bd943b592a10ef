//! A frame of the screen: what is chosen, what is to be known, the bars, the gaps.

use egui::{Rect, Sense, Ui, UiBuilder, pos2};

use super::{PrioritiesView, empty, facts, gaps, keys, limits, list, toolbar};
use crate::ui::action::PrioritiesAction;
use crate::ui::{Context, Intents};

impl PrioritiesView {
    /// Shows the screen and carries its actions out.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: Context<'_>,
        actions: &[PrioritiesAction],
        intents: &mut Intents,
    ) {
        let ctx = &ctx;
        let selected = self.selected;
        let listens = keys::listens(ui, self.list);
        limits::watch(self, ui, intents);
        self.refresh(ui, ctx);
        for action in actions {
            self.act(ctx, *action, intents);
            self.refresh(ui, ctx);
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        if empty::shows(ctx) {
            // What cannot be seen is not selected.
            self.selected = None;
            empty::first(ui, ctx, intents);
        } else {
            if !ctx.presenting {
                toolbar::show(ui, ctx, self, intents);
            }
            facts::show(ui, ctx, self);
            self.refresh(ui, ctx);
            gaps::strip(ui, ctx, self, intents);
            self.bars(ui, ctx, listens, intents);
        }
        if self.selected != selected {
            // The inspector stands before this.
            ui.ctx().request_discard("another item is selected");
            if !ui.ctx().will_discard() {
                ui.ctx().request_repaint();
            }
        }
    }

    fn bars(&mut self, ui: &mut Ui, ctx: &Context<'_>, listens: bool, intents: &mut Intents) {
        let room = ui.available_rect_before_wrap();
        ui.advance_cursor_after_rect(room);
        if self.board.seen == 0 {
            empty::nothing(ui, ctx, self, room);
            return;
        }
        let builder = UiBuilder::new()
            .id_salt("priorities")
            .max_rect(room)
            .accessibility_role(egui::accesskit::Role::ListBox)
            .accessibility_label(ctx.text("priorities-list"));
        let mut ui = ui.new_child(builder);
        ui.set_clip_rect(room.intersect(ui.clip_rect()));
        let id = keys::list(&ui);
        self.list = Some(id);
        // Beside the rows a click only takes the keys.
        if ui.interact(room, id, Sense::click()).clicked() {
            keys::take_focus(&ui, id);
        }
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(egui::accesskit::Role::ListBox);
            node.set_label(ctx.text("priorities-list"));
        });
        if listens {
            keys::handle(self, &ui, ctx, id, intents);
        }
        let key = (
            ctx.derived.key(),
            ctx.certainty.stability.stamp(),
            ctx.language(),
            self.choice,
            room.width().to_bits(),
        );
        self.texts.begin(ui.painter(), key);
        self.joined.update(ctx, &self.board, self.choice);
        let columns = self.board.columns.len().max(1);
        let width = room.width() / columns as f32;
        for column in 0..columns {
            let left = room.left() + width * column as f32;
            let rect =
                Rect::from_min_max(pos2(left, room.top()), pos2(left + width, room.bottom()));
            list::show(self, &mut ui, ctx, (column, rect), intents);
        }
        self.reveal = false;
        keys::hold_focus(&ui, self, id);
    }
}
