//! What an entry says in a cell: lines of words with the weight and ink of each, and the signs drawn beside them.

use crate::methods::matrix::Class;
use crate::methods::tracks::Lane;
use crate::model::{Entry, StepId};
use crate::ui::tracks::Chosen;
use crate::ui::type_set::Face;

/// The ink of words; what it is in a theme is said where it is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Text.
    Plain,
    /// Text of lesser weight.
    Soft,
    /// A warning.
    Warning,
}

/// Words of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    pub text: String,
    pub ink: Ink,
    pub face: Face,
    /// In the size of small notes.
    pub small: bool,
    pub struck: bool,
}

impl Span {
    /// Plain words.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ink: Ink::Plain,
            face: Face::Regular,
            small: false,
            struck: false,
        }
    }

    /// Small words of lesser weight.
    pub fn soft(text: impl Into<String>) -> Self {
        Self {
            ink: Ink::Soft,
            small: true,
            ..Self::plain(text)
        }
    }

    /// In another weight.
    pub fn face(self, face: Face) -> Self {
        Self { face, ..self }
    }

    /// In another ink.
    pub fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    /// Struck through.
    pub fn struck(self) -> Self {
        Self {
            struck: true,
            ink: Ink::Soft,
            ..self
        }
    }
}

/// What is drawn before the first line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sign {
    #[default]
    None,
    /// The mark of a class.
    Class(Class),
    /// For the company.
    For,
    /// Against it.
    Against,
}

/// What a block looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The card of a step, in the colours of its class.
    Card(Option<Class>),
    /// A framed entry.
    Framed,
    /// A quotation.
    Quoted,
    /// A line without a frame.
    Line,
}

/// An entry in a cell.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that hold in any combination"
)]
pub struct Block {
    pub lane: Lane,
    /// Which column it stands in.
    pub column: usize,
    /// What a press selects.
    pub chosen: Chosen,
    /// Whether it is that entry itself, and not only something that belongs to it.
    pub own: bool,
    /// The steps at which it stands.
    pub steps: Vec<StepId>,
    pub look: Look,
    pub sign: Sign,
    /// At the right end of the first line.
    pub right: String,
    /// So many dots of three stand there.
    pub dots: u8,
    pub lines: Vec<Vec<Span>>,
    /// Drawn before the last line: the classes in the original's segment and in this one, where they differ.
    pub classes: Option<[Class; 2]>,
    /// Nothing supports it.
    pub dashed: bool,
    /// Customers may leave it out.
    pub optional: bool,
    /// It is to be looked at again.
    pub due: bool,
    /// What a reader hears.
    pub name: String,
    /// What the tooltip says beside that.
    pub tip: Vec<String>,
}

impl Block {
    /// The entry whose age counts.
    pub const fn entry(&self) -> Option<Entry> {
        match self.chosen {
            Chosen::Entry(entry) if self.own => Some(entry),
            _ => None,
        }
    }
}
