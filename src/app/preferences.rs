//! What the program remembers of a person: language, theme, zoom, recent files. Reading never fails; it warns.

use std::fs;
use std::path::{Path, PathBuf};

use super::Services;
use crate::files::preferences::Kept;
use crate::i18n::{Language, Message};
use crate::ui::action::ThemeChoice;

/// How many recent files are kept.
const RECENT: usize = 10;
const FILE: &str = "preferences.ron";
/// Larger than any that we write.
const MOST_BYTES: u64 = 1 << 20;

/// The preferences.
#[derive(Clone, Debug, PartialEq)]
pub struct Preferences {
    /// The language that was chosen; none while the system's is followed.
    pub language: Option<Language>,
    /// The theme that was chosen.
    pub theme: ThemeChoice,
    /// How much larger than at first everything is.
    pub zoom: f32,
    /// Files that were open lately, the last one first.
    pub recent: Vec<PathBuf>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: None,
            theme: ThemeChoice::System,
            zoom: 1.0,
            recent: Vec::new(),
        }
    }
}

impl Preferences {
    /// Reads them, with a warning where the file is there and cannot be used.
    pub(super) fn read(services: &Services) -> (Self, Option<Message>) {
        let Some(path) = path(services) else {
            return (Self::default(), None);
        };
        let too_large = fs::metadata(&path).is_ok_and(|found| found.len() > MOST_BYTES);
        let text = match fs::read_to_string(&path) {
            Ok(text) if !too_large => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return (Self::default(), None);
            }
            Ok(_) => {
                return (
                    Self::default(),
                    Some(warning(&path, &MOST_BYTES.to_string())),
                );
            }
            Err(error) => return (Self::default(), Some(warning(&path, &error.to_string()))),
        };
        match Kept::read(&text) {
            Ok(kept) => (Self::of(kept), None),
            Err(error) => (Self::default(), Some(warning(&path, &error))),
        }
    }

    fn of(kept: Kept) -> Self {
        let zoom = if (0.5..=3.0).contains(&kept.zoom) {
            kept.zoom
        } else {
            1.0
        };
        Self {
            language: Language::from_code(&kept.language),
            theme: ThemeChoice::from_code(&kept.theme).unwrap_or_default(),
            zoom,
            recent: kept
                .recent
                .into_iter()
                .take(RECENT)
                .map(PathBuf::from)
                .collect(),
        }
    }

    /// Their file's text.
    pub(super) fn to_text(&self) -> String {
        let kept = Kept {
            language: self.language.map_or("", Language::code).to_owned(),
            theme: self.theme.code().to_owned(),
            zoom: self.zoom,
            // A path that is no text cannot be kept as one.
            recent: self
                .recent
                .iter()
                .filter_map(|path| Some(path.to_str()?.to_owned()))
                .collect(),
        };
        kept.to_text()
    }

    /// The language to be shown.
    pub(super) fn language(&self, services: &Services) -> Language {
        self.language.unwrap_or(services.system_language)
    }

    pub(super) const fn egui_theme(&self) -> egui::ThemePreference {
        match self.theme {
            ThemeChoice::System => egui::ThemePreference::System,
            ThemeChoice::Light => egui::ThemePreference::Light,
            ThemeChoice::Dark => egui::ThemePreference::Dark,
        }
    }

    /// Puts a file at the head of the recent ones.
    pub(super) fn remember(&mut self, path: &Path) {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        self.recent.retain(|known| *known != path);
        self.recent.insert(0, path);
        self.recent.truncate(RECENT);
    }
}

/// The file of the preferences.
pub(super) fn path(services: &Services) -> Option<PathBuf> {
    Some(services.config_folder.as_ref()?.join(FILE))
}

fn warning(path: &Path, why: &str) -> Message {
    Message::new("app-preferences-unread")
        .with("file", path.to_string_lossy().into_owned())
        .with("why", why)
}
