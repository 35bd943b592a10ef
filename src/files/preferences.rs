//! The preferences as they stand in their file.

use ron::ser::{PrettyConfig, to_string_pretty};
use serde::{Deserialize, Serialize};

/// Text and numbers as they stand there, and not our enums, so that one odd word does not lose the rest.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    /// The code of the language; empty while the system's is followed.
    pub language: String,
    /// The code of the theme.
    pub theme: String,
    /// How much larger than at first everything is.
    pub zoom: f32,
    /// Whether a project is saved only when a person says so. Not the other way round, since what a file does not say is false.
    pub saves_by_hand: bool,
    /// What was chosen for the last export.
    pub export: KeptExport,
    /// Files that were open lately, the last one first.
    pub recent: Vec<String>,
    /// Files of answers outside the folder of their project that may be read, the last one first.
    pub answers: Vec<String>,
}

/// What was chosen for an export, by names; empty where nothing was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct KeptExport {
    /// Kinds of files, with commas between.
    pub kinds: String,
    /// Pages, with commas between.
    pub pages: String,
    /// The code of a language other than the one on screen.
    pub language: String,
    /// For whom tables are written, where that is not usual for the language.
    pub csv: String,
    /// The sheet.
    pub paper: String,
    /// One archive, and not a folder.
    pub zip: bool,
    /// Whether ballots are left out.
    pub without_ballots: bool,
}

impl Kept {
    /// Reads a file's text. What it does not say is empty, and what we do not know is passed over.
    ///
    /// # Errors
    /// Where it is no such text; in the words of the reader.
    pub fn read(text: &str) -> Result<Self, String> {
        ron::from_str(text).map_err(|error| error.to_string())
    }

    /// The file's text.
    pub fn to_text(&self) -> String {
        // Strings and a number cannot fail to be written.
        to_string_pretty(self, PrettyConfig::new().new_line("\n")).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let kept = Kept {
            language: "ru".to_owned(),
            theme: "dark".to_owned(),
            zoom: 1.2,
            saves_by_hand: true,
            export: KeptExport {
                kinds: "xlsx,png".to_owned(),
                zip: true,
                ..KeptExport::default()
            },
            recent: vec!["/home/anna/Кафе «У дома».ron".to_owned()],
            answers: vec!["/home/anna/Ответы.csv".to_owned()],
        };
        assert_eq!(Kept::read(&kept.to_text()), Ok(kept));
    }

    #[test]
    fn what_is_missing_or_unknown_does_no_harm() {
        let kept = Kept::read("(theme: \"dark\", colour_of_next_year: 7)").unwrap();
        assert_eq!(kept.theme, "dark");
        assert_eq!(kept.recent, Vec::<String>::new());
        assert!(Kept::read("theme = dark").is_err());
    }
}
