//! The invariants of a project, checked in one place, and the mending of those that can be mended without a loss.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::track_check::{self, EntryError, EntryList};
use super::{
    ClassRuleError, FactorId, Importance, ImportanceError, NotSure, Project, Relations, Subject,
    TextError, TouchpointId, check_mark, check_name, check_text, is_plain_date,
};

/// Where in a project a problem stands. Positions count from 0 in list order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// The project's own words.
    About,
    /// The class rule.
    ClassRule,
    /// The id counter.
    Ids,
    /// The grid of relations as a whole.
    Relations,
    /// A stage.
    Stage(usize),
    /// A touchpoint.
    Touchpoint(usize),
    /// A factor.
    Factor(usize),
    /// A segment.
    Segment(usize),
    /// A piece of evidence.
    Evidence(usize),
    /// The cells of which somebody is not sure.
    NotSure,
    /// A job to be done.
    Job(usize),
    /// A track.
    Track(usize),
    /// An entry of a track.
    Entry {
        /// Position of the track.
        track: usize,
        /// Which of its lists.
        list: EntryList,
        /// Position in that list.
        at: usize,
    },
    /// A cell.
    Cell {
        /// Position of the factor.
        factor: usize,
        /// Position of the touchpoint.
        touchpoint: usize,
    },
}

/// A broken invariant.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Problem {
    /// A name that is none.
    #[error("name: {0}")]
    Name(TextError),
    /// A note, description or author that is refused.
    #[error("text: {0}")]
    Text(TextError),
    /// The class rule's limits.
    #[error("{0}")]
    ClassRule(ClassRuleError),
    /// An id that an earlier item has, of whatever kind.
    #[error("id {0} is used twice")]
    DoubleId(u32),
    /// An id that the counter would give out again.
    #[error("id {id} is not below the counter {next}")]
    IdAhead {
        /// The item's id.
        id: u32,
        /// What the counter would give out next.
        next: u32,
    },
    /// A touchpoint whose stage does not exist.
    #[error("stage {0} does not exist")]
    NoStage(u32),
    /// An importance out of range.
    #[error("{0}")]
    Importance(ImportanceError),
    /// A segment's share outside 0…1.
    #[error("share {0} is outside 0…1")]
    Share(f64),
    /// A segment's mark that is none.
    #[error("mark: {0}")]
    Mark(TextError),
    /// Two tracks of one name.
    #[error("two tracks are named alike")]
    DoubleTrackName,
    /// An entry of a track.
    #[error("{0}")]
    Entry(EntryError),
    /// More of a kind than a project or a track can hold.
    #[error("more than {0}")]
    TooMany(usize),
    /// Two segments of one name.
    #[error("two segments are named alike")]
    DoubleSegmentName,
    /// Evidence about an item that does not exist. What somebody wrote is not dropped.
    #[error("evidence about an item that does not exist")]
    Orphan,
    /// Evidence that says nothing.
    #[error("evidence cannot be blank")]
    Blank,
    /// Evidence of a year beyond 1…9999.
    #[error("a year is outside 1…9999")]
    Date,
    /// A level that the scale does not have.
    #[error("level {0} is not of the scale")]
    Level(u8),
    /// A segment's own figure for, or a doubt about, a factor or touchpoint that does not exist; a reference of a segment or a
    /// track to anything that does not.
    #[error("id {0} does not exist")]
    Dangling(u32),
    /// The grid's size is not that of the lists.
    #[error("the relations are {factors} × {touchpoints}")]
    GridSize {
        /// Rows of the grid.
        factors: usize,
        /// Columns of the grid.
        touchpoints: usize,
    },
}

/// Whether a problem can be mended without losing what somebody said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// [`repair`] mends it.
    Repairable,
    /// Only a person can.
    None,
}

impl Problem {
    /// Whether [`repair`] mends it.
    pub const fn remedy(&self) -> Remedy {
        match self {
            Self::Dangling(_) | Self::IdAhead { .. } => Remedy::Repairable,
            _ => Remedy::None,
        }
    }
}

/// All problems of a project with their places; none in a sound one.
pub fn check(project: &Project) -> Vec<(Item, Problem)> {
    let mut found = Found::default();
    found.name(Item::About, &project.about.name);
    found.text(Item::About, &project.about.description);
    found.text(Item::About, &project.about.author);
    if let Err(error) = project.class_rule.check() {
        found.push(Item::ClassRule, Problem::ClassRule(error));
    }
    ids(project, &mut found);
    for (at, stage) in project.stages.iter().enumerate() {
        found.name(Item::Stage(at), &stage.name);
        found.text(Item::Stage(at), &stage.note);
    }
    let stages: BTreeSet<_> = project.stages.iter().map(|stage| stage.id).collect();
    for (at, touchpoint) in project.touchpoints.iter().enumerate() {
        let item = Item::Touchpoint(at);
        found.name(item, &touchpoint.name);
        found.text(item, &touchpoint.note);
        if !stages.contains(&touchpoint.stage) {
            found.push(item, Problem::NoStage(touchpoint.stage.0));
        }
    }
    for (at, factor) in project.factors.iter().enumerate() {
        let item = Item::Factor(at);
        found.name(item, &factor.name);
        found.text(item, &factor.note);
        found.importance(item, factor.importance, project);
    }
    segments(project, &mut found);
    relations(project, &mut found);
    let (factors, touchpoints) = axes(project);
    found.not_sure(Item::NotSure, &project.not_sure, (&factors, &touchpoints));
    evidence(project, &mut found);
    track_check::check(project, &mut found);
    found.problems
}

/// Mends what [`Remedy::Repairable`] names: drops segments' figures for, and doubts about, items that do not exist, turns
/// references of tracks to what does not exist into marks of what is gone, and lifts the id counter.
pub fn repair(project: &mut Project) {
    let factors: BTreeSet<_> = project.factors.iter().map(|factor| factor.id).collect();
    let touchpoints: BTreeSet<_> = project.touchpoints.iter().map(|t| t.id).collect();
    let there = |(f, t): &(_, _)| factors.contains(f) && touchpoints.contains(t);
    if !project.not_sure.iter().all(there) {
        Arc::make_mut(&mut project.not_sure).retain(there);
    }
    for at in 0..project.segments.len() {
        let sound = project.segments.get(at).is_none_or(|segment| {
            segment.importances.keys().all(|id| factors.contains(id))
                && segment.relations.keys().all(there)
                && segment.not_sure.iter().all(there)
        });
        if !sound && let Some(segment) = project.segments.get_mut(at) {
            Arc::make_mut(&mut segment.importances).retain(|id, _| factors.contains(id));
            Arc::make_mut(&mut segment.relations).retain(|cell, _| there(cell));
            Arc::make_mut(&mut segment.not_sure).retain(there);
        }
    }
    repair_jobs(project);
    track_check::repair(project);
    let highest = all_ids(project).map(|(_, id)| id).max().unwrap_or(0);
    if project.ids.peek() <= highest && highest < u32::MAX {
        project.ids = super::IdCounter::starting_at(highest + 1);
    }
}

fn repair_jobs(project: &mut Project) {
    let jobs: BTreeSet<_> = project.jobs.iter().map(|job| job.id).collect();
    for at in 0..project.segments.len() {
        let sound = (project.segments.get(at))
            .is_none_or(|segment| segment.jobs.iter().all(|id| jobs.contains(id)));
        if !sound && let Some(segment) = project.segments.get_mut(at) {
            Arc::make_mut(&mut segment.jobs).retain(|id| jobs.contains(id));
        }
    }
}

#[derive(Default)]
pub(super) struct Found {
    problems: Vec<(Item, Problem)>,
}

impl Found {
    pub(super) fn push(&mut self, item: Item, problem: Problem) {
        self.problems.push((item, problem));
    }

    pub(super) fn name(&mut self, item: Item, name: &str) {
        if let Err(error) = check_name(name) {
            self.push(item, Problem::Name(error));
        }
    }

    pub(super) fn text(&mut self, item: Item, text: &str) {
        if let Err(error) = check_text(text) {
            self.push(item, Problem::Text(error));
        }
    }

    fn not_sure(&mut self, item: Item, cells: &NotSure, (factors, touchpoints): Axes<'_>) {
        for (factor, touchpoint) in cells {
            if !factors.contains(factor) {
                self.push(item, Problem::Dangling(factor.0));
            }
            if !touchpoints.contains(touchpoint) {
                self.push(item, Problem::Dangling(touchpoint.0));
            }
        }
    }

    fn importance(&mut self, item: Item, importance: Option<Importance>, project: &Project) {
        if let Some(importance) = importance
            && let Err(error) = Importance::new(importance.value(), project.weighting)
        {
            self.push(item, Problem::Importance(error));
        }
    }
}

fn all_ids(project: &Project) -> impl Iterator<Item = (Item, u32)> + '_ {
    let stages = project.stages.iter().enumerate();
    let touchpoints = project.touchpoints.iter().enumerate();
    let factors = project.factors.iter().enumerate();
    let segments = project.segments.iter().enumerate();
    let evidence = project.evidence.iter().enumerate();
    stages
        .map(|(at, stage)| (Item::Stage(at), stage.id.0))
        .chain(touchpoints.map(|(at, touchpoint)| (Item::Touchpoint(at), touchpoint.id.0)))
        .chain(factors.map(|(at, factor)| (Item::Factor(at), factor.id.0)))
        .chain(segments.map(|(at, segment)| (Item::Segment(at), segment.id.0)))
        .chain(evidence.map(|(at, evidence)| (Item::Evidence(at), evidence.id.0)))
        .chain(job_and_track_ids(project))
}

fn job_and_track_ids(project: &Project) -> impl Iterator<Item = (Item, u32)> + '_ {
    let jobs = project.jobs.iter().enumerate();
    let tracks = project.tracks.iter().enumerate();
    jobs.map(|(at, job)| (Item::Job(at), job.id.0))
        .chain(tracks.flat_map(|(track, value)| {
            let item = move |list, at| Item::Entry { track, list, at };
            let steps = value.steps.iter().zip(0..);
            let agents = value.agents.iter().zip(0..);
            let barriers = value.barriers.iter().zip(0..);
            let evidence = value.evidence.iter().zip(0..);
            std::iter::once((Item::Track(track), value.id.0))
                .chain(steps.map(move |(step, at)| (item(EntryList::Steps, at), step.id.0)))
                .chain(agents.map(move |(agent, at)| (item(EntryList::Agents, at), agent.id.0)))
                .chain(barriers.map(move |(b, at)| (item(EntryList::Barriers, at), b.id.0)))
                .chain(evidence.map(move |(e, at)| (item(EntryList::Evidence, at), e.id.0)))
        }))
}

fn ids(project: &Project, found: &mut Found) {
    let next = project.ids.peek();
    let mut seen = BTreeSet::new();
    for (item, id) in all_ids(project) {
        if !seen.insert(id) {
            found.push(item, Problem::DoubleId(id));
        }
        if id >= next {
            found.push(item, Problem::IdAhead { id, next });
        }
    }
}

/// The ids of factors and touchpoints: gathered once, because a file can have thousands of segments.
type Axes<'a> = (&'a BTreeSet<FactorId>, &'a BTreeSet<TouchpointId>);

fn axes(project: &Project) -> (BTreeSet<FactorId>, BTreeSet<TouchpointId>) {
    let factors = project.factors.iter().map(|factor| factor.id);
    let touchpoints = project.touchpoints.iter().map(|touchpoint| touchpoint.id);
    (factors.collect(), touchpoints.collect())
}

fn segments(project: &Project, found: &mut Found) {
    let (factors, touchpoints) = axes(project);
    let jobs: BTreeSet<_> = project.jobs.iter().map(|job| job.id).collect();
    let mut names = BTreeSet::new();
    for (at, segment) in project.segments.iter().enumerate() {
        let item = Item::Segment(at);
        found.name(item, &segment.name);
        found.text(item, &segment.note);
        if let Err(error) = check_mark(&segment.mark) {
            found.push(item, Problem::Mark(error));
        }
        for id in segment.jobs.iter() {
            if !jobs.contains(id) {
                found.push(item, Problem::Dangling(id.0));
            }
        }
        if !names.insert(segment.name.as_str()) {
            found.push(item, Problem::DoubleSegmentName);
        }
        if let Some(share) = segment.share
            && !(0.0..=1.0).contains(&share)
        {
            found.push(item, Problem::Share(share));
        }
        for (id, importance) in segment.importances.iter() {
            if !factors.contains(id) {
                found.push(item, Problem::Dangling(id.0));
            }
            found.importance(item, Some(*importance), project);
        }
        for ((factor, touchpoint), level) in segment.relations.iter() {
            if !factors.contains(factor) {
                found.push(item, Problem::Dangling(factor.0));
            }
            if !touchpoints.contains(touchpoint) {
                found.push(item, Problem::Dangling(touchpoint.0));
            }
            if project.scale.level(*level).is_none() {
                found.push(item, Problem::Level(*level));
            }
        }
        found.not_sure(item, &segment.not_sure, (&factors, &touchpoints));
    }
}

fn evidence(project: &Project, found: &mut Found) {
    let factors: BTreeSet<_> = project.factors.iter().map(|factor| factor.id).collect();
    let touchpoints: BTreeSet<_> = project.touchpoints.iter().map(|t| t.id).collect();
    let stages: BTreeSet<_> = project.stages.iter().map(|stage| stage.id).collect();
    for (at, evidence) in project.evidence.iter().enumerate() {
        let item = Item::Evidence(at);
        if evidence.text.trim().is_empty() {
            found.push(item, Problem::Blank);
        }
        found.text(item, &evidence.text);
        found.text(item, &evidence.source);
        let there = match evidence.about {
            Subject::Cell(f, t) => factors.contains(&f) && touchpoints.contains(&t),
            Subject::Factor(id) => factors.contains(&id),
            Subject::Touchpoint(id) => touchpoints.contains(&id),
            Subject::Stage(id) => stages.contains(&id),
        };
        if !there {
            found.push(item, Problem::Orphan);
        }
        if evidence.date.is_some_and(|date| !is_plain_date(date)) {
            found.push(item, Problem::Date);
        }
    }
}

fn relations(project: &Project, found: &mut Found) {
    let grid = &project.relations;
    if (grid.factors(), grid.touchpoints()) != (project.factors.len(), project.touchpoints.len()) {
        found.push(
            Item::Relations,
            Problem::GridSize {
                factors: grid.factors(),
                touchpoints: grid.touchpoints(),
            },
        );
    }
    let mut legal = [false; 256];
    for cell in std::iter::once(0).chain(project.scale.values().map(|v| Relations::encode(Some(v))))
    {
        if let Some(slot) = legal.get_mut(usize::from(cell)) {
            *slot = true;
        }
    }
    for factor in 0..grid.factors() {
        for (touchpoint, cell) in grid.row(factor).iter().enumerate() {
            if !legal.get(usize::from(*cell)).copied().unwrap_or(false) {
                let level = Relations::decode(*cell).unwrap_or(0);
                found.push(Item::Cell { factor, touchpoint }, Problem::Level(level));
            }
        }
    }
}
