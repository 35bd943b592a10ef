//! What outlives a session or comes with the program: preferences, recent files, examples.

use std::path::{Path, PathBuf};

use super::results::{Done, show_path};
use super::{App, preferences};
use crate::i18n::{Language, Message};
use crate::jobs::{file, versions};
use crate::ui::setup::Template;
use crate::ui::start::{ExampleCard, Recent};

impl App {
    pub(super) fn remember(&mut self, path: &Path) {
        self.preferences.remember(path);
        self.keep_preferences();
        self.look_at_recent();
    }

    pub(super) fn forget_recent(&mut self, path: &Path) {
        self.preferences.recent.retain(|known| known != path);
        self.recent.retain(|known| known.path != path);
        self.keep_preferences();
    }

    /// Finds out beside the frame which recent files are still there: a folder may be on a slow disk.
    pub(super) fn look_at_recent(&mut self) {
        let paths = self.preferences.recent.clone();
        if paths.is_empty() {
            self.recent.clear();
            return;
        }
        self.jobs.start("recent files", move || {
            let look = |path: PathBuf| Recent {
                missing: !path.exists(),
                path,
            };
            Done::Looked(paths.into_iter().map(look).collect())
        });
    }

    /// Takes away beside the frame what a crash left half-written.
    pub(super) fn sweep(&mut self) {
        let recent = self.preferences.recent.clone();
        let disk = self.services.disk.clone();
        let backups = self.services.backups();
        self.jobs.start("stray files", move || {
            versions::sweep(disk.as_ref(), &recent, backups.as_deref());
            Done::Swept
        });
    }

    /// Reads the examples beside the frame: a few milliseconds that the first one need not wait for.
    pub(super) fn list_examples(&mut self) {
        let language = self.words().language();
        self.jobs
            .start("examples", move || Done::Examples(file::examples(language)));
    }

    pub(super) fn take_examples(&mut self, examples: Vec<file::Example>) {
        let card = |example: file::Example| ExampleCard {
            id: example.slug,
            title: example.title,
            about: example.about,
            illustrative: example.illustrative,
        };
        self.examples = examples.into_iter().map(card).collect();
    }

    /// Reads the touchpoints that can be picked, in both languages, beside the frame.
    pub(super) fn list_templates(&mut self) {
        self.jobs.start("template", || {
            let read = |language| file::example(file::TEMPLATE, language);
            let templates = Language::ALL.into_iter().filter_map(read);
            Done::Templates(
                templates
                    .map(|fresh| Template::of(&fresh.project))
                    .collect(),
            )
        });
    }

    /// Writes the preferences beside the frame, one writer at a time.
    pub(super) fn keep_preferences(&mut self) {
        let Some(path) = preferences::path(&self.services) else {
            return;
        };
        if let Some(again) = &mut self.writing_preferences {
            *again = true;
            return;
        }
        self.writing_preferences = Some(false);
        let text = self.preferences.to_text();
        self.jobs.start("preferences", move || {
            let kept = file::write_small(&path, text.as_bytes());
            Done::KeptPreferences(kept.map_err(|why| {
                Message::new("app-preferences-unwritten")
                    .with("file", show_path(&path))
                    .with("why", why)
            }))
        });
    }
}
