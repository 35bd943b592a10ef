//! Files of answers outside the project's folder are read only after a person agreed: a project comes from anybody and can name any file.

use std::path::{Path, PathBuf};

use egui::Context;

use super::App;
use super::read::Why;
use crate::files::survey::{Agreed, is_own, path_of};
use crate::i18n::{Message, visible};
use crate::model::{Source, WaveId};
use crate::ui::FileChange;

/// To what a person agreed, and what was put off.
#[derive(Default)]
pub(super) struct Agreement {
    /// Files that may be read wherever they lie: those of earlier sessions, those that were chosen, and those that were read.
    pub files: Agreed,
    /// Waves of documents that are not asked about any more.
    later: Vec<(u64, WaveId)>,
}

impl Agreement {
    /// With files to which a person agreed in earlier sessions.
    pub fn of(files: &[PathBuf]) -> Self {
        Self {
            files: files.iter().collect(),
            later: Vec::new(),
        }
    }
}

impl App {
    /// The waves whose files lie outside and nobody agreed to, and where.
    fn unread_outside(&self) -> impl Iterator<Item = (WaveId, &Path)> {
        let changes = self.document.iter().flat_map(|it| &it.survey.changes);
        changes.filter_map(|(wave, change)| match change {
            FileChange::Outside(path) => Some((*wave, path.as_path())),
            _ => None,
        })
    }

    /// The first of them that was not put off.
    fn outside(&self) -> Option<(WaveId, &Path)> {
        let serial = self.document.as_ref()?.serial;
        let later = &self.surveys.agreement.later;
        self.unread_outside()
            .find(|(wave, _)| !later.contains(&(serial, *wave)))
    }

    /// What the bar asks where a wave's file lies outside the project's folder.
    pub(super) fn outside_message(&self) -> Option<Message> {
        let (wave, path) = self.outside()?;
        let wave = self.project()?.panel.wave(wave)?;
        let path = path.to_string_lossy();
        let key = if path.starts_with(r"\\") || path.starts_with("//") {
            "survey-outside-network"
        } else {
            "survey-outside"
        };
        let asked = Message::new(key).with("wave", visible(&wave.name).into_owned());
        Some(asked.with("path", visible(&path).into_owned()))
    }

    /// A person agreed to the file of that wave, or of the one that the bar asks about; without a bar, of the first that was put
    /// off, which the pages of the panel still name.
    pub(super) fn agree_to_wave(&mut self, ctx: &Context, wave: Option<WaveId>) {
        let found = match wave {
            Some(wanted) => self.unread_outside().find(|(wave, _)| *wave == wanted),
            None => self.outside().or_else(|| self.unread_outside().next()),
        };
        let Some(file) = found.map(|(_, path)| path.to_owned()) else {
            self.refuse(Message::new("survey-nothing-outside"));
            return;
        };
        self.surveys.agreement.files.add(&file);
        self.begin_reading(ctx, Why::Mapping);
    }

    /// Asks no more about that wave of this document.
    pub(super) fn leave_outside(&mut self) {
        let asked = self.outside().map(|(wave, _)| wave);
        match (asked, &self.document) {
            (Some(wave), Some(document)) => {
                self.surveys.agreement.later.push((document.serial, wave));
            }
            _ => self.refuse(Message::new("survey-nothing-outside")),
        }
    }

    /// What was read may be read again: also from a project that was saved elsewhere, and those outside in later sessions.
    pub(super) fn remember_read(&mut self) {
        let Some(document) = &self.document else {
            return;
        };
        let folder = document.answers_from.as_deref();
        let read = |source: &Source| (path_of(source, folder), is_own(source, folder));
        let waves = &document.project().panel.waves;
        let has_file = |id: WaveId| {
            let wave = waves.iter().find(|wave| wave.id == id);
            wave.is_some_and(|wave| wave.source.packed.is_none())
        };
        let sources = self.surveys.reader.sources.iter();
        let sources = sources.filter(|(id, _)| has_file(*id));
        let read: Vec<_> = sources
            .filter_map(|(_, source)| source.as_ref().ok().map(read))
            .collect();
        let mut new = false;
        for (file, own) in read {
            self.surveys.agreement.files.add(&file);
            new |= !own && self.preferences.remember_answers(&file);
        }
        if new {
            self.keep_preferences();
        }
    }
}
