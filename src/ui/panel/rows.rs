//! A list of lines of one height that the pages of the panel paint themselves: its keys, its selected line, what a reader finds.

use egui::accesskit::{Action, Role};
use egui::{
    EventFilter, Id, Key, Modifiers, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder,
};

use super::marks;
use crate::i18n::visible;
use crate::ui::Context;
use crate::ui::widgets::{lines, listens, take_focus};

/// What a list remembers.
#[derive(Default)]
pub(super) struct Rows {
    selected: usize,
    /// Whether somebody went to a line: before that none is marked.
    touched: bool,
    reveal: bool,
    page: usize,
    id: Option<Id>,
}

/// A list to be shown.
pub(super) struct Shown<'a> {
    /// Its identity among others.
    pub(super) salt: &'static str,
    /// Its accessible name.
    pub(super) label: String,
    /// How high a line is.
    pub(super) height: f32,
    pub(super) count: usize,
    /// Whether keys are for it, as it was asked before anything was shown.
    pub(super) hears: bool,
    /// Whether one click presses a line, as a bar of a chart; else two.
    pub(super) once: bool,
    /// What a reader hears of a line.
    pub(super) name: &'a dyn Fn(usize) -> String,
}

impl Rows {
    /// True where keys are for it; asked before anything is shown.
    pub(super) fn listens(&self, ui: &Ui) -> bool {
        listens(ui, self.id)
    }

    /// Goes to the first line.
    pub(super) const fn start(&mut self) {
        self.selected = 0;
        self.touched = false;
        self.reveal = true;
    }

    /// Shows the lines in view over the room that is left; the line that was pressed, by a click or two, or by Enter or Space.
    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        shown: &Shown<'_>,
        mut paint: impl FnMut(&Ui, usize, Rect),
    ) -> Option<usize> {
        let room = ui.available_rect_before_wrap();
        ui.advance_cursor_after_rect(room);
        let builder = UiBuilder::new().id_salt(shown.salt).max_rect(room);
        let mut ui = ui.new_child(builder);
        let ui = &mut ui;
        ui.set_clip_rect(room.intersect(ui.clip_rect()));
        let id = ui.scope_id().with("rows");
        self.id = Some(id);
        if ui.interact(room, id, Sense::click()).clicked() {
            take_focus(ui, id);
        }
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::ListBox);
            node.set_label(shown.label.as_str());
        });
        self.selected = self.selected.min(shown.count.saturating_sub(1));
        let mut opened = None;
        if shown.hears && shown.count > 0 {
            opened = self.keys(ui, shown.count, id);
        }
        let filter = EventFilter {
            tab: false,
            horizontal_arrows: false,
            vertical_arrows: true,
            escape: false,
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a small count that is not below 0"
        )]
        let fits = (room.height() / shown.height).max(1.0) as usize;
        self.page = fits;
        let area = ScrollArea::vertical().id_salt("rows").auto_shrink(false);
        let reveal = std::mem::take(&mut self.reveal).then_some(self.selected);
        let mut clicked = None;
        lines(
            ui,
            area,
            (shown.height, shown.count),
            reveal,
            |ui, at, rect| {
                if let Some(twice) = self.row(ui, ctx, (id, shown), (at, rect)) {
                    clicked = Some((at, twice));
                }
                paint(ui, at, rect);
            },
        );
        if let Some((at, twice)) = clicked {
            self.selected = at;
            self.touched = true;
            take_focus(ui, id);
            opened = (twice || shown.once).then_some(at).or(opened);
        }
        opened
    }

    /// The ground of a line, and whether it was clicked, and twice.
    fn row(
        &self,
        ui: &Ui,
        ctx: &Context<'_>,
        (list, shown): (Id, &Shown<'_>),
        (at, rect): (usize, Rect),
    ) -> Option<bool> {
        let id = ui.scope_id().with(at);
        let response = ui.interact(rect.intersect(ui.clip_rect()), id, Sense::CLICK);
        let selected = self.touched && at == self.selected;
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::ListBoxOption);
            node.set_label(visible(&(shown.name)(at)));
            node.set_selected(selected);
            node.set_bounds(marks::bounds(response.rect));
            node.add_action(Action::Click);
        });
        if selected {
            ui.ctx().accesskit_node_builder(list, |node| {
                node.set_active_descendant(id.accesskit_id());
            });
        }
        let (painter, tokens) = (ui.painter(), ctx.tokens);
        if selected {
            painter.rect_filled(rect, 0.0, tokens.selection);
            if ui.memory(|memory| memory.has_focus(list)) {
                let ring = Stroke::new(1.5, tokens.accent);
                painter.rect_stroke(rect, 0.0, ring, StrokeKind::Inside);
            }
        } else if response.hovered() {
            painter.rect_filled(rect, 0.0, tokens.hover);
        }
        let pen = Stroke::new(1.0, tokens.line);
        painter.hline(rect.x_range(), rect.bottom() - 0.5, pen);
        let clicked = response.clicked().then(|| response.double_clicked());
        if response.hovered() {
            let text = (shown.name)(at);
            response.on_hover_ui_at_pointer(|ui| {
                ui.set_max_width(560.0);
                ui.label(visible(&text));
            });
        }
        clicked
    }

    /// Arrows and their kin select; the line that Enter or Space presses.
    fn keys(&mut self, ui: &Ui, count: usize, id: Id) -> Option<usize> {
        let last = count.saturating_sub(1);
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        for key in [
            Key::ArrowDown,
            Key::ArrowUp,
            Key::PageDown,
            Key::PageUp,
            Key::Home,
            Key::End,
        ] {
            while pressed(key) {
                let at = self.selected;
                let to = match key {
                    Key::ArrowDown | Key::ArrowUp if !self.touched => at,
                    Key::ArrowDown => at + 1,
                    Key::ArrowUp => at.saturating_sub(1),
                    Key::PageDown => at + self.page,
                    Key::PageUp => at.saturating_sub(self.page),
                    Key::Home => 0,
                    _ => last,
                };
                self.selected = to.min(last);
                self.touched = true;
                self.reveal = true;
                take_focus(ui, id);
            }
        }
        let press = pressed(Key::Enter) || pressed(Key::Space);
        (press && self.touched).then_some(self.selected)
    }
}
