//! The first place at which a set of touchpoints changes, verified by the rule itself.

use super::Tip;
use super::events::{Event, Lines, Target};

/// The first change as the importance moves by 0…`room`; its value is that move, its touchpoints are slots.
pub(super) fn first_change(lines: &Lines, target: Target, room: f64) -> Option<Tip> {
    // Written so that what is not a number has no room.
    let is_room = room > 0.0;
    if !is_room {
        return None;
    }
    let search = Search {
        base: lines.set(target, 0.0),
        lines,
        target,
        room,
    };
    let mut event = lines.now();
    loop {
        if let Some(tip) = search.probe(event) {
            return Some(tip);
        }
        event = lines.next(target, &search.base, event, room)?;
    }
}

struct Search<'a> {
    lines: &'a Lines,
    target: Target,
    base: Vec<bool>,
    room: f64,
}

impl Search<'_> {
    fn changed(&self, at: f64) -> Option<Vec<bool>> {
        let set = self.lines.set(self.target, at);
        (set != self.base).then_some(set)
    }

    /// Whether something changes at a place or just beyond it.
    fn probe(&self, event: Event) -> Option<Tip> {
        if let Some(set) = self.changed(event.at) {
            let set = self.just_beyond(event).unwrap_or(set);
            return Some(self.tip(event.at, false, &set));
        }
        let reaches = [0.01, 0.3, 1.01, 10.0];
        let mut beyond = reaches
            .iter()
            .map(|part| event.at + part * event.reach + tiny(event.at));
        let set = beyond.find_map(|at| (at <= self.room).then(|| self.changed(at)).flatten())?;
        let set = self.just_beyond(event).unwrap_or(set);
        Some(self.tip(event.at, true, &set))
    }

    /// The set that holds once the place is passed, where it is another than before; a millionth further, because two limits
    /// can be met at one place, and the rule takes what is nearly equal for equal.
    fn just_beyond(&self, event: Event) -> Option<Vec<bool>> {
        let at = event.at + (1.5 * event.reach).max(1e-6);
        (at <= self.room).then(|| self.changed(at)).flatten()
    }

    fn tip(&self, value: f64, beyond: bool, set: &[bool]) -> Tip {
        let both = || self.base.iter().zip(set).enumerate();
        let gained = both().filter(|(_, (was, is))| !**was && **is);
        let lost = both().filter(|(_, (was, is))| **was && !**is);
        Tip {
            value,
            beyond,
            gained: gained.map(|(slot, _)| slot).collect(),
            lost: lost.map(|(slot, _)| slot).collect(),
        }
    }
}

/// As near as numbers of that size are told apart here.
pub(super) fn tiny(at: f64) -> f64 {
    1e-12 * (1.0 + at.abs())
}
