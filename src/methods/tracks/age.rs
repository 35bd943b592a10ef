//! How long ago entries of a track were looked at, from the dates in the file.

use chrono::NaiveDate;

use crate::model::{Entry, Track};

/// After how many days an entry is to be looked at again (ours: a quarter of a year).
pub const DAYS_TO_REMIND: i64 = 90;

/// The day on which an entry was last written or confirmed, or of its latest evidence where that is later; none where neither
/// is known or the entry is not there.
pub fn latest(track: &Track, entry: Entry) -> Option<NaiveDate> {
    let looked_at = match entry {
        Entry::Step(id) => track.step(id)?.looked_at,
        Entry::Agent(id) => track.agent(id)?.looked_at,
        Entry::Barrier(id) => track.barrier(id)?.looked_at,
    };
    let evidence = track.evidence_for(entry).filter_map(|proof| proof.date);
    looked_at.into_iter().chain(evidence).max()
}

/// How many days ago that was; a day in the future counts as today.
pub fn age_days(date: NaiveDate, today: NaiveDate) -> i64 {
    (today - date).num_days().max(0)
}

/// The entries that nobody looked at for [`DAYS_TO_REMIND`] days or of which no day is known, in the order of the track.
pub fn to_look_at(track: &Track, today: NaiveDate) -> Vec<Entry> {
    let steps = track.steps.iter().map(|step| Entry::Step(step.id));
    let agents = track.agents.iter().map(|agent| Entry::Agent(agent.id));
    let barriers = track.barriers.iter().map(|b| Entry::Barrier(b.id));
    let due = |entry: &Entry| {
        latest(track, *entry).is_none_or(|date| age_days(date, today) >= DAYS_TO_REMIND)
    };
    steps.chain(agents).chain(barriers).filter(due).collect()
}
