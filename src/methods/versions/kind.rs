//! Kinds of item: what a number of the project's one counter stands for.

use std::collections::BTreeMap;

use crate::model::{Id, Link, List, Project, TrackId};

use super::fields::Item;

/// What a number stands for. An entry belongs to its track: in another track it is another thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Stage,
    Touchpoint,
    Factor,
    Segment,
    Job,
    Track,
    Note,
    Ballot,
    Question,
    Wave,
    Hypothesis,
    Step(TrackId),
    Agent(TrackId),
    Barrier(TrackId),
    Proof(TrackId),
}

impl Kind {
    /// The track that an entry belongs to.
    pub const fn track(self) -> Option<TrackId> {
        match self {
            Self::Step(track) | Self::Agent(track) | Self::Barrier(track) | Self::Proof(track) => {
                Some(track)
            }
            _ => None,
        }
    }

    /// The same kind of entry in another track.
    pub const fn in_track(self, track: TrackId) -> Self {
        match self {
            Self::Step(_) => Self::Step(track),
            Self::Agent(_) => Self::Agent(track),
            Self::Barrier(_) => Self::Barrier(track),
            Self::Proof(_) => Self::Proof(track),
            other => other,
        }
    }
}

/// A thing with a number: its kind, and by what people tell it from others.
pub(super) struct Thing<'p> {
    pub kind: Kind,
    /// The name, or the words that stand for one.
    pub called: (&'p str, u32),
}

/// All things of a project by number.
pub(super) fn things(project: &Project) -> BTreeMap<u32, Thing<'_>> {
    fn add<'p, T: Item>(
        found: &mut BTreeMap<u32, Thing<'p>>,
        kind: Kind,
        list: &'p List<T>,
        called: impl Fn(&'p T) -> (&'p str, u32),
    ) {
        for item in list.iter() {
            let called = called(item);
            found.insert(item.number(), Thing { kind, called });
        }
    }
    let mut found = BTreeMap::new();
    let all = &mut found;
    add(all, Kind::Stage, &project.stages, |it| (&it.name, 0));
    add(all, Kind::Touchpoint, &project.touchpoints, |it| {
        (&it.name, 0)
    });
    add(all, Kind::Factor, &project.factors, |it| (&it.name, 0));
    add(all, Kind::Segment, &project.segments, |it| (&it.name, 0));
    add(all, Kind::Job, &project.jobs, |it| (&it.name, 0));
    add(all, Kind::Ballot, &project.ballots, |it| (&it.rater, 0));
    let panel = &project.panel;
    add(all, Kind::Question, &panel.questions, |it| (&it.heading, 0));
    add(all, Kind::Wave, &panel.waves, |it| (&it.name, 0));
    add(all, Kind::Hypothesis, &project.hypotheses, |it| {
        (&it.statement, 0)
    });
    add(all, Kind::Note, &project.evidence, |it| (&it.text, 0));
    add(all, Kind::Track, &project.tracks, |it| (&it.name, 0));
    for track in project.tracks.iter() {
        let id = track.id;
        add(all, Kind::Step(id), &track.steps, |it| {
            let touchpoint = it.touchpoint.as_ref().and_then(Link::id);
            (&it.task, touchpoint.map_or(0, Id::number))
        });
        add(all, Kind::Agent(id), &track.agents, |it| (&it.role, 0));
        add(all, Kind::Barrier(id), &track.barriers, |it| (&it.text, 0));
        add(all, Kind::Proof(id), &track.evidence, |it| {
            let words = [&it.quotation, &it.source];
            let said = words.into_iter().find(|text| !text.trim().is_empty());
            (said.map_or("", String::as_str), 0)
        });
    }
    found
}

/// The items of a list by number.
pub(super) fn by_number<T: Item>(list: &List<T>) -> BTreeMap<u32, &T> {
    list.iter().map(|item| (item.number(), item)).collect()
}

/// The numbers of a list in its order.
pub(super) fn numbers<T: Item>(list: &List<T>) -> Vec<u32> {
    list.iter().map(Item::number).collect()
}
