//! What the records of a journal say: whose document it is, and how it stands.

use std::time::SystemTime;

use super::wire::{From, Into};
use super::{Origin, State, Typed, hunks};
use crate::files::save::OnDisk;

/// What is kept of a state beside its project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Note {
    /// When it was written down.
    pub(super) at: SystemTime,
    pub(super) changes: u32,
    pub(super) typed: Vec<Typed>,
}

impl Note {
    pub(super) fn of(state: &State) -> Self {
        Self {
            at: SystemTime::now(),
            changes: state.changes,
            typed: state.typed.clone(),
        }
    }

    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        self.changes == other.changes && self.typed == other.typed
    }

    fn write(&self, to: &mut Into) {
        to.time(self.at);
        to.small(self.changes);
        to.size(self.typed.len());
        for Typed {
            place,
            text,
            entered,
        } in &self.typed
        {
            to.text(place);
            to.text(text);
            to.flag(*entered);
        }
    }

    fn read(from: &mut From<'_>) -> Option<Self> {
        let (at, changes) = (from.time()?, from.small()?);
        let count = from.size()?;
        let mut typed = Vec::new();
        for _ in 0..count {
            typed.push(Typed {
                place: from.text()?,
                text: from.text()?,
                entered: from.flag()?,
            });
        }
        Some(Self { at, changes, typed })
    }
}

/// A text that is being typed is work as well.
pub(super) const fn is_work(changes: u32, typed: &[Typed]) -> bool {
    changes > 0 || !typed.is_empty()
}

/// A whole state, and whose.
pub(super) fn base(origin: &Origin, note: &Note, text: &[u8]) -> Vec<u8> {
    let mut says = Into(Vec::with_capacity(text.len() + 1_000));
    says.maybe(origin.path.as_deref(), Into::path);
    says.maybe(origin.on_disk.as_ref(), |to, on_disk| {
        to.large(on_disk.len);
        to.maybe(on_disk.modified, Into::time);
        to.raw(&on_disk.hash);
    });
    says.time(origin.begun);
    note.write(&mut says);
    says.raw(text);
    says.0
}

pub(super) fn read_base(says: &[u8]) -> Option<(Origin, Note, &[u8])> {
    let mut says = From(says);
    let path = says.maybe(From::path)?;
    let on_disk = says.maybe(|from| {
        Some(OnDisk {
            len: from.large()?,
            modified: from.maybe(From::time)?,
            hash: from.sum()?,
        })
    })?;
    let origin = Origin {
        path,
        on_disk,
        begun: says.time()?,
    };
    let note = Note::read(&mut says)?;
    Some((origin, note, says.0))
}

/// What makes a state of the one before.
pub(super) fn change(note: &Note, old: &[u8], new: &[u8]) -> Vec<u8> {
    let mut says = Into::default();
    note.write(&mut says);
    says.raw(&hunks::between(old, new));
    says.0
}

pub(super) fn read_change(says: &[u8], old: &[u8]) -> Option<(Note, Vec<u8>)> {
    let mut says = From(says);
    let note = Note::read(&mut says)?;
    let text = hunks::apply(old, says.0)?;
    Some((note, text))
}

/// In which segment the journal goes on.
pub(super) fn next(number: u64) -> Vec<u8> {
    let mut says = Into::default();
    says.large(number);
    says.0
}

pub(super) fn read_next(says: &[u8]) -> Option<u64> {
    let mut says = From(says);
    says.large().filter(|_| says.0.is_empty())
}

pub(super) fn discarded(at: SystemTime) -> Vec<u8> {
    let mut says = Into::default();
    says.time(at);
    says.0
}

pub(super) fn read_discarded(says: &[u8]) -> Option<SystemTime> {
    From(says).time()
}
