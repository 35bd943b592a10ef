//! A place in a text, as an editor counts it.

use crate::i18n::Message;

/// Line and column, both from 1; the column counts characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

impl Place {
    /// The place of a byte of a text; a byte beyond the end stands at the end.
    pub fn of_byte(text: &str, byte: usize) -> Self {
        let before = text.as_bytes().get(..byte).unwrap_or(text.as_bytes());
        let line = before.split(|byte| *byte == b'\n').next_back();
        Self {
            line: before.split(|byte| *byte == b'\n').count(),
            column: 1 + line.map_or(0, |line| String::from_utf8_lossy(line).chars().count()),
        }
    }

    /// “Line 12, column 3: …”.
    pub fn before(self, what: Message) -> Message {
        Message::new("files-at-place")
            .with("line", self.line.to_string())
            .with("column", self.column.to_string())
            .with("what", what)
    }
}

/// Something to be said about a file, with its place where one is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    /// Where in the file.
    pub place: Option<Place>,
    /// What, without the place.
    pub what: Message,
}

impl Remark {
    /// The whole in words: place and what.
    pub fn message(&self) -> Message {
        match self.place {
            Some(place) => place.before(self.what.clone()),
            None => self.what.clone(),
        }
    }
}
