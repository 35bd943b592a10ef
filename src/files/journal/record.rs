//! A record of a journal: length, kind, what it says, and a checksum over all of that and the checksum before it, so that
//! no record can be changed, swapped, repeated, left out or taken from another journal unseen.

use super::wire::{From, Into};

/// The version of the journals that this program writes.
pub(super) const VERSION: u32 = 1;

/// Opens a file: which program's, which version, whose, which number. Its first two values stay so in every version to come,
/// so that an older program can say that a journal is newer.
const START: u8 = b'J';
/// A whole state.
pub(super) const BASE: u8 = b'B';
/// What changed from the state before.
pub(super) const CHANGE: u8 = b'C';
/// The journal goes on in another segment.
pub(super) const NEXT: u8 = b'N';
/// The person did not want it.
pub(super) const DISCARDED: u8 = b'X';

const NAME: &[u8] = b"Touchrank journal";
type Sum = [u8; 32];

/// Writes records behind each other.
#[derive(Clone, Debug)]
pub(super) struct Chain {
    last: Sum,
}

impl Chain {
    /// A file's chain and its first record.
    pub(super) fn start(id: &str, number: u64) -> (Self, Vec<u8>) {
        let mut says = Into::default();
        says.raw(NAME);
        says.small(VERSION);
        says.large(number);
        says.text(id);
        let mut chain = Self { last: [0; 32] };
        let record = chain.record(START, &says.0);
        (chain, record)
    }

    /// The next record.
    pub(super) fn record(&mut self, kind: u8, says: &[u8]) -> Vec<u8> {
        let mut record = Into(Vec::with_capacity(says.len() + 64));
        record.size(says.len());
        record.byte(kind);
        record.raw(says);
        self.last = sum(&self.last, &record.0);
        record.raw(&self.last);
        record.0
    }
}

#[cfg(test)]
impl Chain {
    /// A file of another version.
    pub(super) fn of_version(version: u32) -> Vec<u8> {
        let mut says = Into::default();
        says.raw(NAME);
        says.small(version);
        says.raw(b"whatever comes");
        Self { last: [0; 32] }.record(START, &says.0)
    }
}

fn sum(before: &Sum, record: &[u8]) -> Sum {
    let mut hasher = blake3::Hasher::new();
    hasher.update(before).update(record);
    *hasher.finalize().as_bytes()
}

/// The records of a file up to the first bad one.
#[derive(Clone, Debug)]
pub(super) struct Records<'a> {
    bytes: From<'a>,
    last: Sum,
}

/// Why a file's first record is not one of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotOurs {
    /// Written by a newer program.
    Newer(u32),
    /// Anything else.
    Damaged,
}

impl<'a> Records<'a> {
    /// The records behind the first, which must be that of this journal and file.
    pub(super) fn of(bytes: &'a [u8], id: &str, number: u64) -> Result<Self, NotOurs> {
        let mut records = Self {
            bytes: From(bytes),
            last: [0; 32],
        };
        let Some((START, says)) = records.take() else {
            return Err(NotOurs::Damaged);
        };
        let mut says = From(says);
        if says.bytes(NAME.len()) != Some(NAME) {
            return Err(NotOurs::Damaged);
        }
        match says.small() {
            Some(VERSION) => {}
            Some(newer) if newer > VERSION => return Err(NotOurs::Newer(newer)),
            _ => return Err(NotOurs::Damaged),
        }
        let same = says.large() == Some(number) && says.text().as_deref() == Some(id);
        if same && says.0.is_empty() {
            Ok(records)
        } else {
            Err(NotOurs::Damaged)
        }
    }

    /// The next record; none at the end and from the first bad one on.
    pub(super) fn take(&mut self) -> Option<(u8, &'a [u8])> {
        let mut bytes = self.bytes;
        let len = bytes.size()?;
        let kind = bytes.byte()?;
        let says = bytes.bytes(len)?;
        let whole = From(self.bytes.0).bytes(len.checked_add(5)?)?;
        let expected = sum(&self.last, whole);
        if bytes.sum()? != expected {
            return None;
        }
        self.bytes = bytes;
        self.last = expected;
        Some((kind, says))
    }

    /// True where nothing is left, not even a bad record.
    pub(super) const fn is_at_end(&self) -> bool {
        self.bytes.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(says: &[&[u8]]) -> Vec<Vec<u8>> {
        let (mut chain, first) = Chain::start("1-2-3", 7);
        let records = says.iter().map(|says| chain.record(CHANGE, says));
        std::iter::once(first).chain(records).collect()
    }

    /// What is read of these records, put together.
    fn read(records: &[&[u8]]) -> Vec<Vec<u8>> {
        let bytes = records.concat();
        let Ok(mut records) = Records::of(&bytes, "1-2-3", 7) else {
            return Vec::new();
        };
        let said = std::iter::from_fn(|| records.take());
        said.map(|(_, says)| says.to_vec()).collect()
    }

    #[test]
    fn records_come_back_in_their_order_and_in_no_other() {
        let records = file(&[b"one", b"", b"three"]);
        let [start, one, two, three] = &records[..] else {
            panic!("four records")
        };
        assert_eq!(
            read(&[start, one, two, three]),
            [&b"one"[..], b"", b"three"]
        );
        assert_eq!(
            read(&[start, two, one, three]),
            Vec::<Vec<u8>>::new(),
            "swapped"
        );
        assert_eq!(read(&[start, one, one, two]), [b"one"], "repeated");
        assert_eq!(read(&[start, one, three]), [b"one"], "left out");
        let other = file(&[b"two"]);
        assert_eq!(read(&[start, one, &other[1]]), [b"one"], "from elsewhere");
    }

    #[test]
    fn a_file_of_another_journal_place_or_version_is_not_read() {
        let bytes = file(&[b"one"]).concat();
        assert!(Records::of(&bytes, "1-2-3", 7).is_ok());
        let damaged = |bytes: &[u8], id, number| Records::of(bytes, id, number).err();
        assert_eq!(damaged(&bytes, "1-2-4", 7), Some(NotOurs::Damaged));
        assert_eq!(damaged(&bytes, "1-2-3", 8), Some(NotOurs::Damaged));
        assert_eq!(damaged(b"", "1-2-3", 7), Some(NotOurs::Damaged));

        let newer = Chain::of_version(2);
        assert_eq!(damaged(&newer, "1-2-3", 7), Some(NotOurs::Newer(2)));
    }
}
