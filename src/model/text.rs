//! What a name and a longer text may hold.

use crate::i18n::Message;

/// The longest name, in characters.
pub const MAX_NAME_CHARS: usize = 500;
/// The longest note or description, in characters.
pub const MAX_TEXT_CHARS: usize = 20_000;

/// Why a text is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// A name of nothing but white space.
    #[error("a name cannot be empty")]
    Empty,
    /// Longer than the limit.
    #[error("{chars} characters are too many: {limit} at most")]
    TooLong {
        /// How long it is.
        chars: usize,
        /// How long it may be.
        limit: usize,
    },
    /// A control character, at this position counted from 1.
    #[error("character {position} is a control character")]
    Control {
        /// Counted from 1.
        position: usize,
    },
}

impl TextError {
    /// The refusal in words of both languages.
    pub fn message(self) -> Message {
        match self {
            Self::Empty => Message::new("text-error-empty"),
            Self::TooLong { chars, limit } => Message::new("text-error-too-long")
                .with("chars", chars)
                .with("limit", limit),
            Self::Control { position } => {
                Message::new("text-error-control").with("position", position)
            }
        }
    }
}

/// Holds a one-line name to its limits.
///
/// # Errors
/// Where it is blank, too long or holds a control character (a line break is one).
pub fn check_name(name: &str) -> Result<(), TextError> {
    if name.trim().is_empty() {
        return Err(TextError::Empty);
    }
    check(name, MAX_NAME_CHARS, char::is_control)
}

/// Holds a text of several lines to its limits; it may be empty.
///
/// # Errors
/// Where it is too long or holds a control character other than a line feed or a tab.
pub fn check_text(text: &str) -> Result<(), TextError> {
    check(text, MAX_TEXT_CHARS, |c| {
        c.is_control() && !matches!(c, '\n' | '\t')
    })
}

fn check(text: &str, limit: usize, refused: impl Fn(char) -> bool) -> Result<(), TextError> {
    // Bytes bound characters from above, so that a sane text is not counted.
    if text.len() > limit {
        let chars = text.chars().count();
        if chars > limit {
            return Err(TextError::TooLong { chars, limit });
        }
    }
    text.chars()
        .position(refused)
        .map_or(Ok(()), |at| Err(TextError::Control { position: at + 1 }))
}
