//! The projects that the program carries with it: three examples, fully rated, and the template of touchpoints.

use super::project;
use crate::i18n::Language;
use crate::model::Project;

/// A project to start from, in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// Its name on the command line.
    pub slug: &'static str,
    english: &'static str,
    russian: &'static str,
}

macro_rules! example {
    ($slug:literal) => {
        Example {
            slug: $slug,
            english: include_str!(concat!("../../projects/", $slug, ".en.ron")),
            russian: include_str!(concat!("../../projects/", $slug, ".ru.ron")),
        }
    };
}

/// All of them, in the order of the start screen.
pub const EXAMPLES: [Example; 4] = [
    example!("restaurant"),
    example!("fitness-club"),
    example!("agency"),
    example!("template"),
];

impl Example {
    /// The text of its project file.
    pub const fn text(&self, language: Language) -> &'static str {
        match language {
            Language::English => self.english,
            Language::Russian => self.russian,
        }
    }

    /// The project, which carries its own name and description; none is impossible, which a test holds.
    pub fn project(&self, language: Language) -> Option<Project> {
        let opened = project::read(self.text(language).as_bytes());
        opened.ok().map(|opened| opened.project)
    }
}

/// The example of a name; none where there is no such name.
pub fn example(slug: &str) -> Option<&'static Example> {
    EXAMPLES.iter().find(|example| example.slug == slug)
}

/// The project of an example's name in a language; none where there is no such name.
pub fn project(slug: &str, language: Language) -> Option<Project> {
    example(slug)?.project(language)
}
