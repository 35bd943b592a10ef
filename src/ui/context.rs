//! What a screen can see in a frame; all of it is read-only.

use chrono::{NaiveDate, NaiveDateTime};

use super::{Certainty, Derived, Survey, Tokens};
use crate::i18n::{Language, Message, Words};
use crate::methods::matrix::Scope;
use crate::model::{BallotId, Project, Segment};

/// The document, its figures, the words and the look of this frame.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The document.
    pub project: &'a Project,
    /// What is computed from it for the scope, up to date.
    pub derived: &'a Derived,
    /// What slow computations found about it, which may be older than it is.
    pub certainty: &'a Certainty,
    /// The answers behind the panel.
    pub survey: &'a Survey,
    /// Whose customers are looked at.
    pub scope: Scope,
    /// The words of the language on screen.
    pub words: &'static Words,
    /// Colours and sizes of the theme on screen.
    pub tokens: &'static Tokens,
    /// Which day it is where the person is.
    pub today: NaiveDate,
    /// Which minute it is there, for what is stamped with a time.
    pub now: NaiveDateTime,
    /// Who rates by themselves just now; while ballots are blind they are shown nobody else's on any screen.
    pub rating_as: Option<BallotId>,
    /// Whether the screen has the whole window, for a projector.
    pub presenting: bool,
}

impl Context<'_> {
    /// The language on screen.
    pub const fn language(&self) -> Language {
        self.words.language()
    }

    /// The segment that is looked at; none for the whole market.
    pub fn segment(&self) -> Option<&Segment> {
        match self.scope {
            Scope::Whole => None,
            Scope::Segment(id) => self.project.segment(id),
        }
    }

    /// A message in the language on screen.
    pub fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    /// Words without arguments in the language on screen.
    pub fn text(&self, key: &'static str) -> String {
        self.words.text(key).into_owned()
    }
}
