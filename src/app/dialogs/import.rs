//! How a table is to be read: scale, blank cells, weights.

use std::path::PathBuf;

use egui::Ui;

use super::{Reply, Seen, Step};
use crate::files::table::{Blank, Comma, ImportOptions};
use crate::i18n::Message;
use crate::model::{Scale, Weighting};
use crate::ui::widgets;

/// The dialog's state.
#[derive(Debug)]
pub(in crate::app) struct ImportDraft {
    path: PathBuf,
    options: ImportOptions,
}

impl ImportDraft {
    pub(super) fn of(path: PathBuf) -> Self {
        Self::again(path, ImportOptions::default())
    }

    pub(super) const fn again(path: PathBuf, options: ImportOptions) -> Self {
        Self { path, options }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, seen: &Seen<'_>, first: bool) -> Step {
        let file = self.path.file_name().unwrap_or(self.path.as_os_str());
        let file = file.to_string_lossy().into_owned();
        ui.label(
            seen.words
                .say(&Message::new("import-what").with("file", file)),
        );
        let options = &mut self.options;
        heading(ui, seen, "import-scale");
        ui.horizontal_wrapped(|ui| {
            for preset in Scale::presets() {
                let name = preset.name();
                ui.radio_value(&mut options.scale, preset, name);
            }
        });
        let language = seen.words.language();
        let levels = options.scale.levels().iter();
        let meanings = levels.map(|level| format!("{} – {}", level.value, level.label(language)));
        let meanings = meanings.collect::<Vec<_>>().join("; ");
        ui.label(widgets::soft(meanings, seen.tokens));
        heading(ui, seen, "import-blank");
        let unrated = seen.text("import-blank-unrated");
        ui.radio_value(&mut options.blank, Blank::Unrated, unrated);
        let lowest = Message::new("import-blank-lowest").with("level", options.scale.lowest());
        ui.radio_value(&mut options.blank, Blank::Lowest, seen.words.say(&lowest));
        heading(ui, seen, "import-weights");
        let narrow = seen.text("import-weights-1-5");
        ui.radio_value(&mut options.weights, Weighting::OneToFive, narrow);
        let wide = seen.text("import-weights-as-is");
        ui.radio_value(&mut options.weights, Weighting::AsIs, wide);
        heading(ui, seen, "import-comma");
        ui.horizontal_wrapped(|ui| {
            for (comma, key) in [
                (None, "import-comma-ask"),
                (Some(Comma::Decimal), "import-comma-decimal"),
                (Some(Comma::Thousands), "import-comma-thousands"),
            ] {
                ui.radio_value(&mut options.comma, comma, seen.text(key));
            }
        });
        let mut step = Step::Stay;
        widgets::answers(ui, |ui| {
            if seen.first_answer(ui, first, "import-done") {
                let options = self.options.clone();
                step = Step::Done(Reply::Import(self.path.clone(), options));
            }
            if widgets::plain_button(ui, &seen.text("dialog-cancel")).clicked() {
                step = Step::Close;
            }
        });
        step
    }
}

fn heading(ui: &mut Ui, seen: &Seen<'_>, key: &'static str) {
    ui.add_space(12.0);
    ui.label(widgets::strong(seen.text(key)));
}
