//! A frame of the screen: toolbar, notices, the painted grid, what lies over it, and what pointer and keys ask for.

use egui::{Id, Rect, Sense, Ui, UiBuilder};

use super::axes::Axes;
use super::editor::{self, Editor};
use super::layout::{Layout, Sizes};
use super::sheet::Sheet;
use super::view::{Dialog, MatrixView};
use super::{
    act, body, bottom, corners, differences, empty, keys, leave, left, menus, notices, pointer,
    reader, scroll, toolbar, tooltip, top,
};
use crate::ui::action::MatrixAction;
use crate::ui::dialogs::DialogAnswer;
use crate::ui::{Context, Intents};

impl MatrixView {
    /// Shows the screen. `actions` were asked for in this frame by keys, menus or the palette and are carried out now;
    /// the clipboard comes as [`egui::Event::Copy`], `Cut` and `Paste`.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: Context<'_>,
        actions: &[MatrixAction],
        intents: &mut Intents,
    ) {
        let ctx = &ctx;
        self.refresh(ctx);
        let axes = self.axes();
        let free = actions.is_empty() || leave::make_way(self, ctx, intents);
        for action in actions.iter().filter(|_| free) {
            act::act(self, ctx, &axes, *action, intents);
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        toolbar::show(ui, ctx, self, &axes, intents);
        notices::show(ui, ctx, self, &axes);
        differences::show(ui, ctx, self, &axes, intents);
        // Filter and sort may have been changed by the toolbar.
        self.refresh(ctx);
        let axes = self.axes();
        let room = ui.available_rect_before_wrap();
        if ctx.project.factors.is_empty()
            && ctx.project.touchpoints.is_empty()
            && axes.columns.is_empty()
        {
            empty::show_first(ui, ctx, self, &axes, intents);
        } else {
            self.show_grid(ui, ctx, &axes, room, intents);
        }
        ui.advance_cursor_after_rect(room);
        self.show_dialog(ui.ctx(), ctx, intents);
    }

    pub(super) fn refresh(&mut self, ctx: &Context<'_>) {
        let Self {
            cache,
            filter,
            sort,
            scroll,
            ..
        } = self;
        if cache.is_other(filter, *sort) {
            // What was asked for stands at the beginning.
            *scroll = egui::Vec2::ZERO;
        }
        if cache.update(ctx, filter, *sort) {
            let axes = self.axes();
            self.selection.follow(&axes, ctx.project);
        }
        self.differences.update(ctx);
        self.open_awaited(ctx);
    }

    /// Opens the name of an item that was added in the frame before.
    fn open_awaited(&mut self, ctx: &Context<'_>) {
        let Some((target, adding, key)) = self.awaited else {
            return;
        };
        let axes = self.axes();
        if let Some(spot) = target.spot(&axes, ctx.project) {
            self.awaited = None;
            self.move_to(&axes, ctx.project, spot);
            self.open_editor(Some(Editor::of_new(target, adding)));
        } else if key != ctx.derived.key() {
            // The document went another way.
            self.awaited = None;
        }
    }

    fn show_grid(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        axes: &Axes,
        room: Rect,
        intents: &mut Intents,
    ) {
        let layout = self.lay_out(room, axes);
        let builder = UiBuilder::new()
            .id_salt("matrix")
            .max_rect(room)
            .accessibility_role(egui::accesskit::Role::Grid)
            .accessibility_label(ctx.text("matrix-grid"));
        let mut child = ui.new_child(builder);
        child.set_clip_rect(room.intersect(ui.clip_rect()));
        let grid = child.scope_id().with("grid");
        let response = child.interact(layout.outer, grid, Sense::click_and_drag());
        pointer::handle(&child, ctx, self, (axes, &layout), &response, intents);
        if keys::listens(&child, self, grid) {
            keys::handle(&mut child, ctx, self, axes, grid, intents);
        }
        keys::hold_focus(&child, self, grid);
        // What keys and pointer did to scroll and zoom is seen in this frame.
        let layout = self.lay_out(room, axes);
        self.page = layout.rows.len().saturating_sub(1).max(1);

        self.paint(&child, ctx, axes, &layout, grid);
        scroll::bars(&child, ctx, self, &layout, room);
        empty::show_side(&mut child, ctx, self, (axes, &layout, room), intents);
        editor::show(&mut child, ctx, self, (axes, &layout, grid), intents);
        tooltip::show(ctx, self, (axes, &layout), &response);
        menus::show(&response, ctx, self, axes, intents);
    }

    fn lay_out(&mut self, room: Rect, axes: &Axes) -> Layout {
        let longest = self.cache.longest;
        if self.fit {
            let sizes = Sizes::of(
                1.0,
                room.size(),
                longest,
                axes.rows.len(),
                axes.columns.len(),
            );
            let width = room.width() - sizes.left() - super::layout::BAR;
            self.zoom = keys::fitting(width, axes.columns.len());
        }
        let sizes = Sizes::of(
            self.zoom,
            room.size(),
            longest,
            axes.rows.len(),
            axes.columns.len(),
        );
        let of = |scroll| Layout::of(room, sizes, axes.rows.len(), axes.columns.len(), scroll);
        let mut layout = of(self.scroll);
        if self.reveal {
            self.reveal = false;
            layout = of(layout.revealing(self.selection.cursor));
        }
        self.scroll = layout.scroll;
        layout
    }

    fn paint(&mut self, ui: &Ui, ctx: &Context<'_>, axes: &Axes, layout: &Layout, grid: Id) {
        let painter = ui.painter();
        let zoom = [layout.sizes.cell.x.to_bits(), layout.sizes.cell.y.to_bits()];
        let mut texts = std::mem::take(&mut self.texts);
        let key = (ctx.derived.key(), ctx.language(), zoom, ctx.rating_as);
        texts.begin(painter, key);
        let difference = self.differences.shown();
        self.disputed.update(ctx, axes, layout.rows.clone());
        let sheet = Sheet {
            ctx,
            difference: difference.as_deref(),
            axes,
            layout,
            block: self.selection.block(axes),
            selection: &self.selection,
            style: self.style,
            disputed: &self.disputed,
            extremes: self.cache.extremes,
            painter,
        };
        body::paint(&sheet, &mut texts);
        left::paint(&sheet, &mut texts);
        top::paint(&sheet, &mut texts);
        bottom::paint(&sheet, &mut texts);
        corners::paint(&sheet, &mut texts);
        reader::show(ui, &sheet, &mut texts, grid);
        self.texts = texts;
    }

    fn show_dialog(&mut self, egui: &egui::Context, ctx: &Context<'_>, intents: &mut Intents) {
        let Some(dialog) = &mut self.dialog else {
            return;
        };
        let answer = match dialog {
            Dialog::Scale(dialog) => dialog.show(egui, ctx),
            Dialog::ClassRule(dialog) => dialog.show(egui, ctx),
        };
        match answer {
            DialogAnswer::Open => {}
            DialogAnswer::Closed => self.dialog = None,
            DialogAnswer::Apply(edit) => {
                self.dialog = None;
                intents.edit(edit);
            }
        }
    }
}
