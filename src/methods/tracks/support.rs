//! Whether an entry of a track rests on evidence or on somebody's opinion.

use crate::model::{Entry, Track};

/// True where evidence supports the entry, or, for a barrier, where at least one of those asked named it (ours).
pub fn is_supported(track: &Track, entry: Entry) -> bool {
    let counted = match entry {
        Entry::Barrier(id) => (track.barrier(id))
            .and_then(|barrier| barrier.named)
            .is_some_and(|named| named.named > 0),
        Entry::Step(_) | Entry::Agent(_) => false,
    };
    counted || track.evidence_for(entry).next().is_some()
}
