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
    let mut after = 0.0;
    loop {
        if let Some(tip) = search.probe(after, event) {
            return Some(tip);
        }
        after = event.at;
        event = lines.next(target, &search.base, after, room)?;
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
    fn probe(&self, after: f64, event: Event) -> Option<Tip> {
        if let Some(set) = self.changed(event.at) {
            if event.stepped {
                return Some(self.halve(after, event.at));
            }
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

    /// Between a place where nothing has changed and one where something has.
    fn halve(&self, mut same: f64, mut other: f64) -> Tip {
        while other - same > tiny(other) {
            let middle = same.midpoint(other);
            if middle <= same || middle >= other {
                break;
            }
            if self.changed(middle).is_some() {
                other = middle;
            } else {
                same = middle;
            }
        }
        // A little further on, so that rounding an importance of that size does not fall back behind the place.
        let inside = other + 1000.0 * tiny(other);
        if inside <= self.room && self.changed(inside).is_some() {
            other = inside;
        }
        let set = self.lines.set(self.target, other);
        self.tip(other, false, &set)
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
