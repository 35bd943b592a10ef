//! What is wrong with a file that does not parse, from the parser's error to words of both languages.

use ron::error::{Error, SpannedError};

use super::place::Place;
use super::v1::NumberError;
use super::write::is_unseen;
use crate::i18n::Message;

/// The longest piece of a file that a message quotes, in characters.
const MAX_QUOTED_CHARS: usize = 60;

/// Why a text is no project, and where the reading stopped.
#[derive(Clone, Debug, PartialEq)]
pub struct SyntaxError {
    pub(super) place: Place,
    pub(super) what: Fault,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Fault {
    /// The text ends in the middle.
    End,
    /// A bracket or a text is never closed.
    Unclosed,
    /// These characters must stand here.
    Expected(&'static str),
    ExpectedText,
    ExpectedWord,
    ExpectedNumber,
    ExpectedYesNo,
    Number(NumberError),
    UnknownField(String),
    MissingField(&'static str),
    DoubleField(&'static str),
    UnknownWord {
        found: String,
        known: String,
    },
    Escape,
    Nesting,
    Trailing,
    /// In the parser's own words.
    Other(String),
}

impl SyntaxError {
    pub(super) fn of(error: SpannedError, text: &str) -> Self {
        let place = Place {
            line: error.span.end.line,
            column: error.span.end.col,
        };
        let at_end = Place::of_byte(text, text.trim_end().len()) <= place;
        Self {
            place,
            what: if at_end && !matches!(error.code, Error::Message(_)) {
                Fault::End
            } else {
                Fault::of(error.code)
            },
        }
    }

    /// True where nothing is wrong but that the end is missing, which no editor can bring back.
    pub(super) fn is_cut(&self) -> bool {
        self.what == Fault::End
    }

    pub(super) fn message(&self) -> Message {
        match &self.what {
            Fault::End => Message::new("files-syntax-end"),
            Fault::Unclosed => Message::new("files-syntax-unclosed"),
            Fault::Expected(token) => Message::new("files-syntax-expected").with("token", *token),
            Fault::ExpectedText => Message::new("files-syntax-expected-text"),
            Fault::ExpectedWord => Message::new("files-syntax-expected-word"),
            Fault::ExpectedNumber => Message::new("files-syntax-expected-number"),
            Fault::ExpectedYesNo => Message::new("files-syntax-expected-yes-no"),
            Fault::Number(NumberError::Id) => Message::new("files-syntax-id"),
            Fault::Number(NumberError::Level) => Message::new("files-syntax-level"),
            Fault::Number(NumberError::Count) => Message::new("files-syntax-count"),
            Fault::Number(NumberError::Preference) => Message::new("files-syntax-preference"),
            Fault::Number(NumberError::NotFinite) => Message::new("files-syntax-not-finite"),
            Fault::UnknownField(name) => {
                Message::new("files-syntax-unknown-field").with("name", shown(name))
            }
            Fault::MissingField(name) => {
                Message::new("files-syntax-missing-field").with("name", *name)
            }
            Fault::DoubleField(name) => {
                Message::new("files-syntax-double-field").with("name", *name)
            }
            Fault::UnknownWord { found, known } => Message::new("files-syntax-unknown-word")
                .with("found", shown(found))
                .with("known", known.as_str()),
            Fault::Escape => Message::new("files-syntax-escape"),
            Fault::Nesting => Message::new("files-syntax-nesting"),
            Fault::Trailing => Message::new("files-syntax-trailing"),
            Fault::Other(words) => Message::new("files-syntax-other").with("words", shown(words)),
        }
    }
}

impl Fault {
    fn of(error: Error) -> Self {
        match error {
            Error::Eof | Error::UnclosedBlockComment | Error::ExpectedStringEnd => Self::End,
            Error::Message(words) => {
                NumberError::of(&words).map_or(Self::Other(words), Self::Number)
            }
            Error::ExpectedArray => Self::Expected("["),
            Error::ExpectedArrayEnd => Self::Expected("]"),
            Error::ExpectedComma => Self::Expected(","),
            Error::ExpectedChar => Self::Expected("'"),
            Error::ExpectedMapColon => Self::Expected(":"),
            Error::ExpectedStructLike
            | Error::ExpectedNamedStructLike(_)
            | Error::ExpectedDifferentStructName { .. } => Self::Expected("("),
            Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => Self::Expected(")"),
            Error::ExpectedOption => Self::Expected("Some(…), None"),
            Error::ExpectedString => Self::ExpectedText,
            Error::ExpectedIdentifier
            | Error::InvalidIdentifier(_)
            | Error::SuggestRawIdentifier(_) => Self::ExpectedWord,
            Error::ExpectedBoolean => Self::ExpectedYesNo,
            Error::ExpectedFloat
            | Error::FloatUnderscore
            | Error::ExpectedInteger
            | Error::IntegerOutOfBounds
            | Error::InvalidIntegerDigit { .. }
            | Error::UnderscoreAtBeginning => Self::ExpectedNumber,
            Error::NoSuchStructField { found, .. } => Self::UnknownField(found),
            Error::MissingStructField { field, .. } => Self::MissingField(field),
            Error::DuplicateStructField { field, .. } => Self::DoubleField(field),
            Error::NoSuchEnumVariant {
                expected, found, ..
            } => Self::UnknownWord {
                found,
                known: expected.join(", "),
            },
            Error::InvalidEscape(_) => Self::Escape,
            Error::ExceededRecursionLimit => Self::Nesting,
            Error::TrailingCharacters => Self::Trailing,
            other => Self::Other(other.to_string()),
        }
    }
}

/// A piece of a file as a message may show it: short, and with unseen characters named.
pub(super) fn shown(text: &str) -> String {
    let mut shown = String::new();
    for character in text.chars().take(MAX_QUOTED_CHARS) {
        if is_unseen(character) {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    if text.chars().nth(MAX_QUOTED_CHARS).is_some() {
        shown.push('…');
    }
    shown
}
