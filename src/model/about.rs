//! What a project says about itself: name, description, author, language and whether it is illustrative.

use crate::i18n::Language;

/// The words at the head of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// The project's name; never empty.
    pub name: String,
    /// What the project is about, in the author's words.
    pub description: String,
    /// Who made it.
    pub author: String,
    /// The language in which factors, touchpoints and stages are written.
    pub language: Language,
    /// True where the figures are made up to show the method; every screen and export then says so.
    pub illustrative: bool,
}
