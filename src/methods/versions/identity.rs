//! Which things of two projects are the same, and other numbers for those that only share one.
//!
//! Both counters may have gone on from the same number, so that one number names two things. Theirs then get new ones.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::kind::{Kind, Thing, things};
use crate::model::{
    Agent, Barrier, Entry, Id, IdCounter, Judgements, Link, List, Project, Step, Subject, Track,
    TrackEvidence,
};

/// New numbers for old ones.
type Renames = BTreeMap<u32, u32>;

/// The base and theirs with numbers that agree with ours: where a number stands on both sides, it is the same thing.
pub(super) struct Agreed {
    pub base: Option<Project>,
    pub theirs: Project,
    /// Past all numbers of all three.
    pub ids: IdCounter,
}

pub(super) fn agreed(base: Option<&Project>, ours: &Project, theirs: &Project) -> Agreed {
    let old = base.map(things);
    let (mine, yours) = (things(ours), things(theirs));
    let all = [base, Some(ours), Some(theirs)];
    let next = all.into_iter().flatten().map(|project| project.ids.peek());
    let mut fresh = Fresh {
        ids: IdCounter::starting_at(next.max().unwrap_or(1)),
        used: (mine.keys().chain(yours.keys()).copied())
            .chain(old.iter().flat_map(|old| old.keys().copied()))
            .collect(),
    };
    let sameness = Sameness {
        fork: fork(&mine, &yours),
        base: old.as_ref(),
    };
    let mut renames = Renames::new();
    // An entry is the same only where its track is, so tracks come first.
    for of_tracks in [false, true] {
        for (number, thing) in &yours {
            if thing.kind.track().is_some() == of_tracks {
                let clashes = (mine.get(number))
                    .is_some_and(|other| !sameness.holds(*number, other, thing, &renames));
                if clashes {
                    renames.insert(*number, fresh.take());
                }
            }
        }
    }
    same_headings(&mine, &yours, old.as_ref(), &mut renames);
    let base = (base.zip(old.as_ref()))
        .map(|(base, old)| renamed(base, &of_base(old, &mine, &yours, &renames, &mut fresh)));
    Agreed {
        base,
        theirs: renamed(theirs, &renames),
        ids: fresh.ids,
    }
}

/// Questions that both sides have anew under one heading are one: a file that both took in has one such column.
fn same_headings(
    mine: &BTreeMap<u32, Thing<'_>>,
    yours: &BTreeMap<u32, Thing<'_>>,
    old: Option<&BTreeMap<u32, Thing<'_>>>,
    renames: &mut Renames,
) {
    let is_new = |(number, thing): &(&u32, &Thing<'_>)| {
        let before = old.and_then(|old| old.get(number));
        thing.kind == Kind::Question && before.is_none_or(|before| before.kind != Kind::Question)
    };
    let ours = mine.iter().filter(is_new);
    let ours: BTreeMap<_, u32> = ours.map(|(number, it)| (it.called, *number)).collect();
    for (number, thing) in yours.iter().filter(is_new) {
        let Some(same) = ours.get(&thing.called) else {
            continue;
        };
        let free = !yours.contains_key(same) || renames.contains_key(same);
        if number != same && free {
            renames.insert(*number, *same);
        }
    }
}

/// What theirs has from the base stays recognisable under its new number; what a side has of another kind under a number
/// of the base, as in a project that does not come from it, is no relative of what has the number there.
fn of_base(
    old: &BTreeMap<u32, Thing<'_>>,
    mine: &BTreeMap<u32, Thing<'_>>,
    yours: &BTreeMap<u32, Thing<'_>>,
    renames: &Renames,
    fresh: &mut Fresh,
) -> Renames {
    let mut found = Renames::new();
    for (number, thing) in old {
        let other = |side: &BTreeMap<u32, Thing<'_>>| {
            (side.get(number)).is_some_and(|it| it.kind != thing.kind)
        };
        match renames.get(number) {
            Some(new) if !other(yours) => {
                found.insert(*number, *new);
            }
            None if other(yours) => {
                found.insert(*number, fresh.take());
            }
            _ if other(mine) => {
                found.insert(*number, fresh.take());
            }
            _ => {}
        }
    }
    found
}

/// Numbers that nobody has.
struct Fresh {
    ids: IdCounter,
    used: BTreeSet<u32>,
}

impl Fresh {
    fn take(&mut self) -> u32 {
        // A counter at its end has still left numbers out: a project is far smaller than its numbers.
        let free = || (1..u32::MAX).find(|number| !self.used.contains(number));
        let number = self.ids.take().or_else(free).unwrap_or(0);
        self.used.insert(number);
        number
    }
}

/// By what a thing with one number on both sides is told to be one thing.
struct Sameness<'b, 'p> {
    fork: u32,
    base: Option<&'b BTreeMap<u32, Thing<'p>>>,
}

impl Sameness<'_, '_> {
    fn holds(&self, number: u32, mine: &Thing<'_>, yours: &Thing<'_>, renames: &Renames) -> bool {
        let track = yours.kind.track().map(|track| {
            let number = renames.get(&track.number()).copied();
            number.map_or(track, Id::numbered)
        });
        let kind = track.map_or(yours.kind, |track| yours.kind.in_track(track));
        if mine.kind != kind {
            return false;
        }
        let from_base = match self.base {
            Some(base) => base
                .get(&number)
                .is_some_and(|thing| thing.kind == mine.kind),
            None => number <= self.fork,
        };
        from_base || mine.called == yours.called
    }
}

/// The last number that both gave to the same thing. Without a base it tells where the two parted: one counter gives all
/// numbers, so what both share is older than what only one has (ours).
fn fork(mine: &BTreeMap<u32, Thing<'_>>, yours: &BTreeMap<u32, Thing<'_>>) -> u32 {
    let same = |(number, thing): (&u32, &Thing<'_>)| {
        let other = yours.get(number)?;
        (other.kind == thing.kind && other.called == thing.called).then_some(*number)
    };
    mine.iter().filter_map(same).max().unwrap_or(0)
}

/// The project with other numbers, wherever they stand.
fn renamed(project: &Project, renames: &Renames) -> Project {
    let mut project = project.clone();
    if renames.is_empty() {
        return project;
    }
    let new = Renamer { renames };
    each(&mut project.stages, |stage| new.id(&mut stage.id));
    each(&mut project.touchpoints, |touchpoint| {
        new.id(&mut touchpoint.id);
        new.id(&mut touchpoint.stage);
    });
    each(&mut project.factors, |factor| new.id(&mut factor.id));
    each(&mut project.jobs, |job| new.id(&mut job.id));
    project.not_sure = Arc::new(
        project
            .not_sure
            .iter()
            .map(|cell| new.cell(*cell))
            .collect(),
    );
    each(&mut project.segments, |segment| {
        new.id(&mut segment.id);
        segment.jobs = Arc::new(segment.jobs.iter().map(|id| new.of(*id)).collect());
        let importances = segment.importances.iter();
        segment.importances = Arc::new(importances.map(|(id, it)| (new.of(*id), *it)).collect());
        let relations = segment.relations.iter();
        segment.relations = Arc::new(relations.map(|(key, it)| (new.cell(*key), *it)).collect());
        let doubts = segment.not_sure.iter();
        segment.not_sure = Arc::new(doubts.map(|cell| new.cell(*cell)).collect());
        segment.judgements = Arc::new(new.judgements(&segment.judgements));
        let filter = segment.filter.as_deref();
        segment.filter = filter.map(|filter| Arc::new(new.filter(filter)));
        segment.taken = new.taken(segment.taken.as_deref());
    });
    each(&mut project.ballots, |ballot| {
        new.id(&mut ballot.id);
        let levels = ballot.levels.iter();
        ballot.levels = Arc::new(levels.map(|(key, it)| (new.cell(*key), *it)).collect());
    });
    let settled = project.settled.iter();
    let settled = settled.map(|(key, it)| (new.cell(*key), it.clone()));
    project.settled = Arc::new(settled.collect());
    project.judgements = Arc::new(new.judgements(&project.judgements));
    each(&mut project.evidence, |note| {
        new.id(&mut note.id);
        note.about = match note.about {
            Subject::Cell(factor, touchpoint) => Subject::Cell(new.of(factor), new.of(touchpoint)),
            Subject::Factor(id) => Subject::Factor(new.of(id)),
            Subject::Touchpoint(id) => Subject::Touchpoint(new.of(id)),
            Subject::Stage(id) => Subject::Stage(new.of(id)),
        };
    });
    each(&mut project.tracks, |track| new.track(track));
    new.panel(&mut project);
    project
}

/// Changes every item of a list.
pub(super) fn each<T: Clone>(list: &mut List<T>, change: impl Fn(&mut T)) {
    let changed = list.iter().cloned().map(|mut item| {
        change(&mut item);
        item
    });
    *list = changed.collect();
}

pub(super) struct Renamer<'r> {
    renames: &'r Renames,
}

impl Renamer<'_> {
    pub(super) fn of<I: Id>(&self, id: I) -> I {
        (self.renames.get(&id.number())).map_or(id, |number| I::numbered(*number))
    }

    pub(super) fn id<I: Id>(&self, id: &mut I) {
        *id = self.of(*id);
    }

    pub(super) fn maybe<I: Id>(&self, id: &mut Option<I>) {
        *id = id.map(|id| self.of(id));
    }

    fn cell<F: Id, T: Id>(&self, (factor, touchpoint): (F, T)) -> (F, T) {
        (self.of(factor), self.of(touchpoint))
    }

    /// Of a pair the smaller number stands first, whatever numbers its factors get.
    fn judgements(&self, judgements: &Judgements) -> Judgements {
        let judged = judgements.iter().map(|((first, second), it)| {
            let (first, second) = (self.of(*first), self.of(*second));
            if first < second {
                ((first, second), *it)
            } else {
                ((second, first), it.turned())
            }
        });
        judged.collect()
    }

    pub(super) fn link<I: Id>(&self, link: &mut Link<I>) {
        if let Link::To(id) = link {
            *id = self.of(*id);
        }
    }

    fn track(&self, track: &mut Track) {
        self.id(&mut track.id);
        self.link(&mut track.segment);
        self.maybe(&mut track.copy_of);
        each(&mut track.steps, |step| self.step(step));
        each(&mut track.agents, |agent: &mut Agent| {
            self.id(&mut agent.id);
            agent.steps = agent.steps.iter().map(|id| self.of(*id)).collect();
        });
        each(&mut track.barriers, |barrier: &mut Barrier| {
            self.id(&mut barrier.id);
            barrier.steps = barrier.steps.iter().map(|id| self.of(*id)).collect();
        });
        each(&mut track.evidence, |proof: &mut TrackEvidence| {
            self.id(&mut proof.id);
            let entry = |entry: &Entry| match entry {
                Entry::Step(id) => Entry::Step(self.of(*id)),
                Entry::Agent(id) => Entry::Agent(self.of(*id)),
                Entry::Barrier(id) => Entry::Barrier(self.of(*id)),
            };
            proof.supports = proof.supports.iter().map(entry).collect();
        });
    }

    fn step(&self, step: &mut Step) {
        self.id(&mut step.id);
        self.link(&mut step.stage);
        step.touchpoint.iter_mut().for_each(|link| self.link(link));
        step.pinned.iter_mut().for_each(|link| self.link(link));
        step.jobs.iter_mut().for_each(|link| self.link(link));
        self.maybe(&mut step.back_to);
        self.maybe(&mut step.copy_of);
    }
}
