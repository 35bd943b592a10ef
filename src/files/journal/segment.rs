//! A segment of a journal: a whole state, and the changes after it.

use super::Origin;
use super::record::{BASE, CHANGE, Chain, NEXT, NotOurs, Records};
use super::says::{self, Note};

/// The most bytes of a segment.
pub(super) const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// The most records of a segment. The writer begins a new one long before.
pub(super) const MOST_RECORDS: usize = 1_000;

/// A segment as far as it can be read.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Segment {
    pub(super) origin: Origin,
    /// The state that it begins with.
    pub(super) base: (Note, Vec<u8>),
    /// The last state after that, where there is one.
    pub(super) last: Option<(Note, Vec<u8>)>,
    /// False where something follows that cannot be read.
    pub(super) whole: bool,
    /// Whether a later segment was begun: that was on the disk before this one said so.
    pub(super) goes_on: bool,
}

/// The first bytes of a new segment, and the chain that goes on from there.
pub(super) fn begin(
    id: &str,
    number: u64,
    origin: &Origin,
    note: &Note,
    text: &[u8],
) -> (Chain, Vec<u8>) {
    let (mut chain, mut bytes) = Chain::start(id, number);
    bytes.extend(chain.record(BASE, &says::base(origin, note, text)));
    (chain, bytes)
}

/// Reads up to the first bad record.
pub(super) fn read(bytes: &[u8], id: &str, number: u64) -> Result<Segment, NotOurs> {
    let mut records = Records::of(bytes, id, number)?;
    let Some((BASE, says)) = records.take() else {
        return Err(NotOurs::Damaged);
    };
    let (origin, note, text) = says::read_base(says).ok_or(NotOurs::Damaged)?;
    let mut last: Option<(Note, Vec<u8>)> = None;
    let (mut sound, mut goes_on) = (true, false);
    for _ in 0..=MOST_RECORDS {
        let Some((kind, says)) = records.take() else {
            break;
        };
        if kind == NEXT {
            goes_on = true;
            sound = says::read_next(says).is_some_and(|next| next > number);
            break;
        }
        let before = last.as_ref().map_or(text, |(_, text)| text);
        let next = says::read_change(says, before).filter(|_| kind == CHANGE);
        sound = next.is_some();
        if !sound {
            break;
        }
        last = next;
    }
    Ok(Segment {
        origin,
        base: (note, text.to_vec()),
        last,
        whole: sound && records.is_at_end(),
        goes_on,
    })
}
