//! How a segment looks wherever it is shown: a colour, and a mark for those who cannot tell colours.

use super::{TextError, check_name};

/// The colours that a segment can have; the themes say which each is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hue {
    /// Blue.
    #[default]
    Blue,
    /// Green.
    Green,
    /// Purple.
    Purple,
    /// Teal.
    Teal,
    /// Brown.
    Brown,
    /// Pink.
    Pink,
    /// Olive.
    Olive,
    /// Indigo.
    Indigo,
}

impl Hue {
    /// All of them, in the order in which new segments get them.
    pub const ALL: [Self; 8] = [
        Self::Blue,
        Self::Green,
        Self::Purple,
        Self::Teal,
        Self::Brown,
        Self::Pink,
        Self::Olive,
        Self::Indigo,
    ];

    /// The colour for another segment: one that is used least, the first of these.
    pub fn least_used(used: &(impl Iterator<Item = Self> + Clone)) -> Self {
        let count = |hue: &Self| used.clone().filter(|other| other == hue).count();
        Self::ALL.into_iter().min_by_key(count).unwrap_or_default()
    }
}

/// The most characters of a mark.
pub const MAX_MARK_CHARS: usize = 2;

/// Holds a mark to its rules: one or two characters that can be seen.
///
/// # Errors
/// Where it is empty, blank, too long or holds a control character.
pub fn check_mark(mark: &str) -> Result<(), TextError> {
    check_name(mark)?;
    match mark.chars().count() {
        ..=MAX_MARK_CHARS => Ok(()),
        chars => Err(TextError::TooLong {
            chars,
            limit: MAX_MARK_CHARS,
        }),
    }
}

/// A mark for a segment of that name that no other has: its initial, then its initial with a figure, then a figure.
pub fn free_mark<'a>(name: &str, taken: &(impl Iterator<Item = &'a str> + Clone)) -> String {
    let initial: String = (name.chars().find(|c| c.is_alphanumeric()))
        .and_then(|c| c.to_uppercase().next())
        .into_iter()
        .collect();
    let with_figure = (2..=9).map(|figure| format!("{initial}{figure}"));
    let figures = (1..=99).map(|figure: u32| figure.to_string());
    std::iter::once(initial.clone())
        .chain(with_figure)
        .chain(figures)
        .find(|mark| check_mark(mark).is_ok() && taken.clone().all(|other| other != mark))
        .unwrap_or_else(|| "?".to_owned())
}
