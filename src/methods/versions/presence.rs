//! Which items the merged project has, and in which stage its touchpoints stand.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::{Item, STAGE_OF_TOUCHPOINT};
use super::judge::{Judge, Part, Question, Side};
use super::kind::{Kind, by_number, numbers};
use super::order::{self, Verdict};
use super::resting;
use super::sides::{Key, Sides, subject};
use crate::model::{
    Id, List, MAX_ALL_PACKED, MAX_BALLOTS, MAX_CELLS, MAX_ENTRIES, MAX_HYPOTHESES, MAX_ITEMS,
    MAX_QUESTIONS, MAX_TRACKS, MAX_WAVES, Project, StageId, Touchpoint, Track, TrackId, Wave,
};

/// What stays, by number: after numbers are agreed, a number is one thing on both sides.
pub(super) struct Presence {
    pub here: BTreeSet<u32>,
    /// Stages of touchpoints whose own is gone.
    pub homes: BTreeMap<u32, StageId>,
    /// Theirs that the project has no room for.
    pub left_out: Vec<Key>,
}

impl Presence {
    pub fn of(sides: &Sides, judge: &mut Judge<'_>) -> Self {
        let mut found = Finder {
            sides,
            judge,
            here: BTreeSet::new(),
            asked: BTreeSet::new(),
            homes: BTreeMap::new(),
            left_out: Vec::new(),
        };
        found.list(Kind::Stage, MAX_ITEMS, |it| Some(&it.stages));
        let (rows, columns) = found.room();
        found.list(Kind::Factor, rows, |it| Some(&it.factors));
        found.list(Kind::Touchpoint, columns, |it| Some(&it.touchpoints));
        found.house();
        found.list(Kind::Segment, MAX_ITEMS, |it| Some(&it.segments));
        found.list(Kind::Job, MAX_ITEMS, |it| Some(&it.jobs));
        found.list(Kind::Track, MAX_TRACKS, |it| Some(&it.tracks));
        found.list(Kind::Ballot, MAX_BALLOTS, |it| Some(&it.ballots));
        found.list(Kind::Hypothesis, MAX_HYPOTHESES, |it| Some(&it.hypotheses));
        found.list(Kind::Question, MAX_QUESTIONS, |it| {
            Some(&it.panel.questions)
        });
        found.list(Kind::Wave, MAX_WAVES, |it| Some(&it.panel.waves));
        found.packed();
        found.notes();
        for track in sides.ours.whole.tracks.iter().map(|track| track.id) {
            if sides.theirs.has((Kind::Track, track.0)) {
                found.entries(track);
            }
        }
        Self {
            here: found.here,
            homes: found.homes,
            left_out: found.left_out,
        }
    }
}

struct Finder<'s, 'j, 'a> {
    sides: &'s Sides,
    judge: &'j mut Judge<'a>,
    here: BTreeSet<u32>,
    /// Whose deletion was a question.
    asked: BTreeSet<u32>,
    homes: BTreeMap<u32, StageId>,
    left_out: Vec<Key>,
}

impl<'s> Finder<'s, '_, '_> {
    /// How many factors and touchpoints fit beside those that are here.
    fn room(&self) -> (usize, usize) {
        let ours = &self.sides.ours.whole;
        let theirs = &self.sides.theirs.whole;
        let rows = MAX_ITEMS.min(MAX_CELLS / ours.touchpoints.len().max(1));
        let all = (ours.factors.len() + theirs.factors.len()).min(rows);
        (rows, MAX_ITEMS.min(MAX_CELLS / all.max(1)))
    }

    fn list<T: Item>(
        &mut self,
        kind: Kind,
        limit: usize,
        of: impl Fn(&'s Project) -> Option<&'s List<T>>,
    ) {
        let lists = |project| of(project).map(numbers).unwrap_or_default();
        let ours = lists(&self.sides.ours.whole);
        let theirs = lists(&self.sides.theirs.whole);
        let mut room = limit;
        for (number, only_theirs) in (ours.iter().map(|number| (number, false)))
            .chain(theirs.iter().map(|number| (number, true)))
        {
            let key = (kind, *number);
            if only_theirs && self.sides.ours.has(key) {
                continue;
            }
            if !self.stays(key) {
                continue;
            }
            if only_theirs && room == 0 {
                self.left_out.push(key);
                continue;
            }
            room = room.saturating_sub(1);
            self.here.insert(*number);
        }
    }

    /// On both sides, new on one, or kept where one side deleted what the other changed.
    fn stays(&mut self, key: Key) -> bool {
        let (ours, theirs) = (&self.sides.ours, &self.sides.theirs);
        let (holder, side) = match (ours.has(key), theirs.has(key)) {
            (true, true) => return true,
            (true, false) => (ours, Side::Ours),
            (false, true) => (theirs, Side::Theirs),
            (false, false) => return false,
        };
        if !self.sides.base.as_ref().is_some_and(|base| base.has(key)) {
            return true;
        }
        if resting::needs(holder, self.sides.base.as_ref(), &self.here, key) {
            return true;
        }
        if !holder.touched(key) {
            return false;
        }
        self.asked.insert(key.1);
        self.judge.ask(Question::Item(key.0, key.1, Part::Itself)) == side
    }

    /// Leaves theirs out whose answers are packed, have no file of their own, and do not fit beside ours.
    fn packed(&mut self) {
        let size = |wave: &Wave| wave.source.packed.as_ref().map_or(0, |it| it.len());
        let (ours, theirs) = (&self.sides.ours, &self.sides.theirs);
        let mut all: usize = ours.whole.panel.waves.iter().map(size).sum();
        for wave in theirs.whole.panel.waves.iter() {
            let key = (Kind::Wave, wave.id.0);
            if ours.has(key) || !self.here.contains(&key.1) || !wave.source.path.is_empty() {
                continue;
            }
            if all + size(wave) > MAX_ALL_PACKED {
                self.here.remove(&key.1);
                self.left_out.push(key);
            } else {
                all += size(wave);
            }
        }
    }

    /// Notes go and stay with what they are about.
    fn notes(&mut self) {
        let (ours, theirs) = (&self.sides.ours, &self.sides.theirs);
        let all = (ours.whole.evidence.iter()).chain(theirs.whole.evidence.iter());
        let mut room = MAX_ITEMS;
        for note in all {
            let key = (Kind::Note, note.id.0);
            let about = subject(note.about);
            if self.here.contains(&key.1) || !about.iter().all(|it| self.here.contains(&it.1)) {
                continue;
            }
            let knows = |it: &Key| ours.has(*it) && theirs.has(*it);
            if !about.iter().all(knows) || self.stays(key) {
                if room == 0 {
                    self.left_out.push(key);
                    continue;
                }
                room -= 1;
                self.here.insert(key.1);
            }
        }
    }

    /// The entries of a track that both sides have.
    fn entries(&mut self, track: TrackId) {
        fn of<T>(
            track: TrackId,
            list: impl Fn(&Track) -> &List<T>,
        ) -> impl Fn(&Project) -> Option<&List<T>> {
            move |project| project.track(track).map(&list)
        }
        self.list(Kind::Step(track), MAX_ENTRIES, of(track, |it| &it.steps));
        self.list(Kind::Agent(track), MAX_ENTRIES, of(track, |it| &it.agents));
        self.list(
            Kind::Barrier(track),
            MAX_ENTRIES,
            of(track, |it| &it.barriers),
        );
        self.list(
            Kind::Proof(track),
            MAX_ENTRIES,
            of(track, |it| &it.evidence),
        );
    }

    /// Finds a stage for every touchpoint that stays.
    fn house(&mut self) {
        let sides = self.sides;
        let stages = |project: &Project| numbers(&project.stages);
        let order = order::merged(&stages(&sides.ours.whole), &stages(&sides.theirs.whole));
        let list = |project: &'s Project| by_number(&project.touchpoints);
        let ours = list(&sides.ours.whole);
        let theirs = list(&sides.theirs.whole);
        let base = (sides.base.as_ref()).map(|base| list(&base.whole));
        let all: BTreeSet<u32> = ours.keys().chain(theirs.keys()).copied().collect();
        for number in all {
            if !self.here.contains(&number) {
                continue;
            }
            let stage = |side: &BTreeMap<u32, &Touchpoint>| side.get(&number).map(|it| it.stage);
            let (own, other) = match (stage(&ours), stage(&theirs)) {
                (Some(mine), Some(yours)) => {
                    match self.stage_side(number, base.as_ref().and_then(stage), mine, yours) {
                        Side::Ours => (mine, Some(yours)),
                        Side::Theirs => (yours, Some(mine)),
                    }
                }
                (Some(own), None) | (None, Some(own)) => (own, None),
                (None, None) => continue,
            };
            if self.here.contains(&own.0) {
                continue;
            }
            let there = |id: &StageId| self.here.contains(&id.0);
            let home = other.filter(there).or_else(|| self.beside(&order, own));
            match home {
                Some(home) => {
                    self.homes.insert(number, home);
                }
                // It stays, so its stage does.
                None => {
                    self.here.insert(own.0);
                }
            }
        }
    }

    fn stage_side(
        &mut self,
        number: u32,
        base: Option<StageId>,
        ours: StageId,
        theirs: StageId,
    ) -> Side {
        let part = Part::Field(STAGE_OF_TOUCHPOINT);
        match verdict_of(base.as_ref(), &ours, &theirs, PartialEq::eq) {
            Verdict::Ours => Side::Ours,
            Verdict::Theirs => Side::Theirs,
            Verdict::Ask => self
                .judge
                .ask(Question::Item(Kind::Touchpoint, number, part)),
        }
    }

    /// The stage before one whose deletion was chosen, or else behind it.
    fn beside(&self, order: &[u32], gone: StageId) -> Option<StageId> {
        if !self.asked.contains(&gone.0) {
            return None;
        }
        let at = order.iter().position(|number| *number == gone.0)?;
        let (before, behind) = order.split_at(at);
        let mut near = before.iter().rev().chain(behind);
        let home = near.find(|number| self.here.contains(number));
        home.map(|number| StageId::numbered(*number))
    }
}

/// Whose value is taken where both have one.
pub(super) fn verdict_of<V>(
    base: Option<&V>,
    ours: &V,
    theirs: &V,
    same: impl Fn(&V, &V) -> bool,
) -> Verdict {
    if same(ours, theirs) || base.is_some_and(|base| same(theirs, base)) {
        Verdict::Ours
    } else if base.is_some_and(|base| same(ours, base)) {
        Verdict::Theirs
    } else {
        Verdict::Ask
    }
}
