//! A path to be typed, for systems that have neither a desktop portal nor zenity.

use std::path::PathBuf;

use egui::{Key, TextEdit, Ui};

use super::{Reply, Seen, Step};
use crate::app::choose::Purpose;
use crate::ui::widgets;

/// The dialog's state.
#[derive(Debug)]
pub(in crate::app) struct TypedPath {
    /// Taken out when it is answered.
    purpose: Option<Purpose>,
    text: String,
}

impl TypedPath {
    pub(super) fn for_purpose(purpose: Purpose) -> Self {
        let folder = std::env::home_dir().unwrap_or_default();
        Self {
            purpose: Some(purpose),
            text: folder.join("").to_string_lossy().into_owned(),
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, seen: &Seen<'_>, first: bool) -> Step {
        ui.label(seen.text("typed-path-what"));
        ui.add_space(8.0);
        let label = ui.label(widgets::soft(seen.text("typed-path-label"), seen.tokens));
        let field = TextEdit::singleline(&mut self.text).desired_width(f32::INFINITY);
        let field = ui.add(field).labelled_by(label.id);
        if first {
            field.request_focus();
        }
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let mut step = Step::Stay;
        widgets::answers(ui, |ui| {
            let done = widgets::primary_button(ui, seen.tokens, &seen.text("typed-path-done"));
            if (done.clicked() || entered)
                && !self.text.trim().is_empty()
                && let Some(purpose) = self.purpose.take()
            {
                step = Step::Done(Reply::Use(purpose, PathBuf::from(self.text.trim())));
            }
            if widgets::plain_button(ui, &seen.text("dialog-cancel")).clicked() {
                step = Step::Close;
            }
        });
        step
    }
}
