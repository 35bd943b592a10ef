//! A path to be typed, for systems that have neither a desktop portal nor zenity.

use std::path::PathBuf;

use egui::{Key, TextEdit, Ui};

use super::{Reply, Seen, Step};
use crate::app::choose::Purpose;
use crate::app::{FileRequest, FileRequestKind};
use crate::ui::widgets;

/// The dialog's state.
#[derive(Debug)]
pub(in crate::app) struct TypedPath {
    /// Taken out when it is answered.
    purpose: Option<Purpose>,
    text: String,
    /// Whether it is to be a file that may not be there yet, and not a folder.
    names: bool,
    /// True where a folder was typed for such a file.
    refused: bool,
}

impl TypedPath {
    /// It begins as the file dialog would have begun.
    pub(super) fn begun(purpose: Purpose, request: FileRequest) -> Self {
        let home = || std::env::home_dir().unwrap_or_default();
        let folder = request.folder.unwrap_or_else(home);
        let begins = folder.join(request.name.unwrap_or_default());
        Self {
            purpose: Some(purpose),
            text: begins.to_string_lossy().into_owned(),
            names: request.kind == FileRequestKind::Save,
            refused: false,
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
        self.refused &= !field.changed();
        if self.refused {
            ui.colored_label(seen.tokens.warning, seen.text("typed-path-folder"));
        }
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let mut step = Step::Stay;
        widgets::answers(ui, |ui| {
            let done = widgets::primary_button(ui, seen.tokens, &seen.text("typed-path-done"));
            let text = self.text.trim();
            if (done.clicked() || entered) && !text.is_empty() {
                if self.names && text.ends_with(std::path::is_separator) {
                    self.refused = true;
                    field.request_focus();
                } else if let Some(purpose) = self.purpose.take() {
                    step = Step::Done(Reply::Use(purpose, PathBuf::from(text)));
                }
            }
            if widgets::plain_button(ui, &seen.text("dialog-cancel")).clicked() {
                step = Step::Close;
            }
        });
        step
    }
}
