//! The field for a note on the cell that is asked about.

use egui::{EventFilter, Key, KeyboardShortcut, Modifiers, TextEdit, Ui};

use super::act::Wish;
use crate::methods::interview::Cell;
use crate::ui::Context;

/// What is being typed, and about which cell. A field that was left without keeping it still has its text when it is opened
/// again for the same cell.
#[derive(Debug, Default)]
pub(super) struct Note {
    draft: Option<(Cell, String)>,
    open: bool,
    /// True until the field has the focus.
    fresh: bool,
    /// Whether it was said that it cannot be kept: asked again, the person means it.
    pub(super) said: bool,
}

impl Note {
    pub(super) fn open(&mut self, cell: Cell) {
        self.draft = self.draft.take().filter(|(of, _)| *of == cell);
        self.draft.get_or_insert_with(|| (cell, String::new()));
        self.open = true;
        self.fresh = true;
    }

    /// Asks for the focus again.
    pub(super) const fn refresh(&mut self) {
        self.fresh = true;
    }

    pub(super) const fn close(&mut self) {
        self.open = false;
    }

    pub(super) const fn is_open(&self) -> bool {
        self.open
    }

    pub(super) fn cell(&self) -> Option<Cell> {
        self.draft.as_ref().map(|(cell, _)| *cell)
    }

    /// What is typed, if the field is open.
    pub(super) fn typed(&self) -> Option<(Cell, &str)> {
        let typed = self.draft.as_ref().filter(|_| self.open);
        typed.map(|(cell, text)| (*cell, text.as_str()))
    }

    /// Forgets what was typed, because the project has it; the field is closed.
    pub(super) fn done(&mut self) {
        *self = Self::default();
    }

    /// The keys that end it, before the field sees them.
    pub(super) fn keys(&self, ui: &Ui) -> Option<Wish> {
        let here = self.open && ui.memory(|memory| memory.has_focus(id()));
        if !here {
            return None;
        }
        let wish = ui.input_mut(|input| {
            let enter = input.consume_key(Modifiers::NONE, Key::Enter)
                | input.consume_key(Modifiers::COMMAND, Key::Enter);
            let escape = input.consume_key(Modifiers::NONE, Key::Escape);
            match (enter, escape) {
                (true, _) => Some(Wish::KeepNote),
                (false, true) => Some(Wish::LeaveNote),
                (false, false) => None,
            }
        });
        if wish.is_some() {
            // The keys are the screen's again, also before another pass finds the field gone.
            ui.memory_mut(|memory| memory.surrender_focus(id()));
        }
        wish
    }

    /// Shows the field over the whole width.
    pub(super) fn show(&mut self, ui: &mut Ui, ctx: &Context<'_>, size: f32) {
        let Some((_, text)) = &mut self.draft else {
            return;
        };
        let hint = egui::RichText::new(ctx.text("interview-note-hint")).size(size);
        let field = TextEdit::multiline(text)
            .id(id())
            .hint_text(hint)
            .font(egui::FontId::proportional(size))
            .desired_rows(1)
            .desired_width(f32::INFINITY)
            .return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter));
        if std::mem::take(&mut self.fresh) {
            ui.memory_mut(|memory| memory.request_focus(id()));
        }
        if (ui.add(field).accessible_name(ctx.text("interview-note"))).changed() {
            self.said = false;
        }
        // Escape is heard here and does not only take the focus away.
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: true,
            tab: false,
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id(), filter));
    }
}

fn id() -> egui::Id {
    egui::Id::unique("interview note")
}
