//! What the program remembers of a person: language, theme, zoom, recent files. Reading never fails; it warns.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::{ExportChoice, Services};
use crate::files::preferences::Kept;
use crate::files::save::reason;
use crate::i18n::{Language, Message};
use crate::ui::action::ThemeChoice;

/// How many recent files are kept.
const RECENT: usize = 10;
/// How many files of answers outside the folders of their projects are kept.
const ANSWERS: usize = 200;
const FILE: &str = "preferences.ron";
/// Larger than any that we write.
const MOST_BYTES: u64 = 1 << 20;
/// So many unreadable ones are kept; by then somebody else is at fault.
const MOST_ASIDE: u32 = 9;

/// The preferences.
#[derive(Clone, Debug, PartialEq)]
pub struct Preferences {
    /// The language that was chosen; none while the system's is followed.
    pub language: Option<Language>,
    /// The theme that was chosen.
    pub theme: ThemeChoice,
    /// How much larger than at first everything is.
    pub zoom: f32,
    /// Whether a project is saved by itself after a pause.
    pub autosave: bool,
    /// What was chosen for the last export.
    pub export: ExportChoice,
    /// Files that were open lately, the last one first.
    pub recent: Vec<PathBuf>,
    /// Files of answers that a person agreed to have read though they lie outside the folder of their project, the last one first.
    pub answers: Vec<PathBuf>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: None,
            theme: ThemeChoice::System,
            zoom: 1.0,
            autosave: true,
            export: ExportChoice::default(),
            recent: Vec::new(),
            answers: Vec::new(),
        }
    }
}

impl Preferences {
    /// Reads them, with a warning where the file is there and cannot be used.
    pub(super) fn read(services: &Services) -> (Self, Option<Message>) {
        let Some(path) = path(services) else {
            return (Self::default(), None);
        };
        let bytes = match read_some(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return (Self::default(), None);
            }
            Err(error) => {
                let warning = warning("app-preferences-unread", &path, reason(&error));
                return (Self::default(), Some(warning));
            }
        };
        let read = if bytes.len() as u64 > MOST_BYTES {
            Err(Message::new("app-preferences-too-large")
                .with("limit", (MOST_BYTES >> 20).to_string()))
        } else {
            let text = std::str::from_utf8(&bytes).map_err(|error| error.to_string());
            let kept = text.and_then(Kept::read);
            kept.map_err(|words| Message::new("app-preferences-not-ours").with("words", words))
        };
        match read {
            Ok(kept) => (Self::of(kept), None),
            Err(why) => (Self::default(), Some(put_aside(&path, why))),
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
            autosave: !kept.saves_by_hand,
            export: ExportChoice::of(&kept.export),
            recent: kept
                .recent
                .into_iter()
                .take(RECENT)
                .map(PathBuf::from)
                .collect(),
            answers: (kept.answers.into_iter().take(ANSWERS))
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
            saves_by_hand: !self.autosave,
            export: self.export.kept(),
            recent: texts(&self.recent),
            answers: texts(&self.answers),
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

    /// Puts a file of answers at the head of those that may be read; true where it was not there yet.
    pub(super) fn remember_answers(&mut self, path: &Path) -> bool {
        if self.answers.iter().any(|known| known == path) {
            return false;
        }
        self.answers.insert(0, path.to_owned());
        self.answers.truncate(ANSWERS);
        true
    }
}

/// A path that is no text cannot be kept as one.
fn texts(paths: &[PathBuf]) -> Vec<String> {
    let texts = paths.iter().filter_map(|path| path.to_str());
    texts.map(str::to_owned).collect()
}

/// The file of the preferences.
pub(super) fn path(services: &Services) -> Option<PathBuf> {
    Some(services.config_folder.as_ref()?.join(FILE))
}

/// The bytes of a file, and not more than one above the limit.
fn read_some(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?
        .take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Puts preferences that cannot be read beside, so that the next change does not write over them, and says so.
fn put_aside(path: &Path, why: Message) -> Message {
    let free = (1..=MOST_ASIDE)
        .map(|number| path.with_file_name(format!("preferences-unread-{number}.ron")))
        .find(|aside| !aside.exists());
    match free {
        Some(aside) if fs::rename(path, &aside).is_ok() => {
            let name = aside.file_name().unwrap_or_default().to_string_lossy();
            warning("app-preferences-kept-aside", path, why).with("aside", name.into_owned())
        }
        _ => warning("app-preferences-unread", path, why),
    }
}

fn warning(key: &'static str, path: &Path, why: Message) -> Message {
    Message::new(key)
        .with("file", path.to_string_lossy().into_owned())
        .with("why", why)
}
