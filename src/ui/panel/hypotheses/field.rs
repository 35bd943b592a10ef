//! The fields of a hypothesis that hold words, apart from its claim.

use crate::model::Hypothesis;
use crate::ui::plain_lines;

/// A field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Field {
    Statement,
    Owner,
    Note,
}

impl Field {
    /// The key of its words.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Statement => "hypotheses-statement",
            Self::Owner => "hypotheses-owner",
            Self::Note => "hypotheses-note",
        }
    }

    /// Whether it holds one line, so that Enter ends it.
    pub(super) const fn is_line(self) -> bool {
        matches!(self, Self::Statement | Self::Owner)
    }

    /// How many lines it shows.
    pub(super) const fn rows(self) -> usize {
        match self {
            Self::Statement | Self::Note => 2,
            Self::Owner => 1,
        }
    }

    /// What stands in it.
    pub(super) fn read(self, of: &Hypothesis) -> String {
        match self {
            Self::Statement => of.statement.clone(),
            Self::Owner => of.owner.clone(),
            Self::Note => of.note.clone(),
        }
    }

    /// Writes what was typed.
    pub(super) fn write(self, of: &mut Hypothesis, text: &str) {
        let text = plain_lines(text).trim().to_owned();
        match self {
            // A statement is one line in lists and tables.
            Self::Statement => of.statement = text.replace('\n', " "),
            Self::Owner => of.owner = text,
            Self::Note => of.note = text,
        }
    }
}
