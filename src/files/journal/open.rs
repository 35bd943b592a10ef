//! The segment that is being appended to.

use std::io;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::record::{CHANGE, Chain, NEXT};
use super::says::{self, Note};
use super::segment::{MOST_BYTES, MOST_RECORDS};
use crate::files::save::{Disk, Handle};

/// A new segment begins with the first change after so long …
const MOST_TIME: Duration = Duration::from_secs(30);
/// … or after so many changes …
const MANY_RECORDS: usize = 200;
/// … or when the changes take so much more than the state they began with.
const MANY_BYTES: u64 = 1024 * 1024;

/// An open segment, and the last state in it.
pub(super) struct Open {
    pub(super) number: u64,
    pub(super) path: PathBuf,
    pub(super) handle: Box<dyn Handle>,
    pub(super) chain: Chain,
    pub(super) note: Note,
    pub(super) text: Vec<u8>,
    pub(super) grown: Grown,
}

/// How far a segment has grown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Grown {
    /// The bytes of its first state.
    base: u64,
    bytes: u64,
    records: usize,
    /// Time, records and bytes from which the next one is counted.
    since: (Instant, usize, u64),
}

impl Grown {
    pub(super) fn begun(bytes: u64, now: Instant) -> Self {
        Self {
            base: bytes,
            bytes,
            records: 0,
            since: (now, 0, bytes),
        }
    }

    fn add(&mut self, bytes: u64) {
        self.bytes = self.bytes.saturating_add(bytes);
        self.records += 1;
    }

    /// Whether the next segment should begin.
    pub(super) fn is_due(&self, now: Instant) -> bool {
        let (time, records, bytes) = self.since;
        now.saturating_duration_since(time) >= MOST_TIME
            || self.records - records >= MANY_RECORDS
            || self.bytes - bytes >= self.base.saturating_add(MANY_BYTES)
    }

    /// The next segment could not begin: it is tried again after as much more.
    pub(super) fn put_off(&mut self, now: Instant) {
        self.since = (now, self.records, self.bytes);
    }

    fn has_room(&self, more: u64) -> bool {
        self.records < MOST_RECORDS && self.bytes.saturating_add(more) <= MOST_BYTES
    }
}

/// What became of a state that was to be appended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Appended {
    /// It is on the disk.
    Done,
    /// The segment has no room for it, or its file was taken away: it needs a new one.
    NeedsNew,
}

impl Open {
    pub(super) fn says(&self, note: &Note, text: &[u8]) -> bool {
        self.note.says_the_same(note) && self.text == text
    }

    /// Writes down what changed, and returns when it is on the disk.
    pub(super) fn append(
        &mut self,
        disk: &dyn Disk,
        note: Note,
        text: Vec<u8>,
    ) -> io::Result<Appended> {
        let says = says::change(&note, &self.text, &text);
        let record = self.chain.record(CHANGE, &says);
        let more = record.len() as u64;
        if !self.grown.has_room(more) {
            return Ok(Appended::NeedsNew);
        }
        self.handle.write(&record)?;
        self.handle.sync()?;
        self.grown.add(more);
        self.note = note;
        self.text = text;
        // A file that somebody took away takes everything and keeps nothing.
        match disk.stat(&self.path) {
            Ok(stat) if stat.len < self.grown.bytes => Ok(Appended::NeedsNew),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Appended::NeedsNew),
            _ => Ok(Appended::Done),
        }
    }
}

impl Open {
    /// Says in which segment, which is on the disk by now, the journal goes on, so that nobody takes this one for the newest
    /// where that is gone. A reader needs it then alone, so that a disk that refuses it loses nothing.
    pub(super) fn end(mut self, next: u64) -> io::Result<()> {
        let record = self.chain.record(NEXT, &says::next(next));
        self.handle.write(&record)?;
        self.handle.sync()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_segment_is_followed_after_time_changes_or_bytes() {
        let begun = Instant::now();
        let small = Grown::begun(5_000, begun);
        let later = |seconds| begun + Duration::from_secs(seconds);
        assert!(!small.is_due(later(29)));
        assert!(small.is_due(later(30)));

        let mut many = small;
        (0..199).for_each(|_| many.add(100));
        assert!(!many.is_due(begun));
        many.add(100);
        assert!(many.is_due(begun));
        many.put_off(later(1));
        assert!(!many.is_due(later(30)));
        assert!(many.is_due(later(31)));

        let mut long = small;
        long.add(5_000 + MANY_BYTES - 1);
        assert!(!long.is_due(begun));
        long.add(1);
        assert!(long.is_due(begun));
    }

    #[test]
    fn a_segment_never_outgrows_what_is_read() {
        let mut full = Grown::begun(MOST_BYTES - 10, Instant::now());
        assert!(full.has_room(10) && !full.has_room(11));
        full.records = MOST_RECORDS;
        assert!(!full.has_room(0));
    }
}
