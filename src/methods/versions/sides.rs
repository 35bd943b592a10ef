//! The three projects of a merge made ready: numbers agreed, deletions taken out of sight, and what each side touched.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Sheet, changes};
use super::identity::agreed;
use super::kind::{Kind, things};
use super::levels::LevelMap;
use super::resting;
use crate::model::{Entry, Id, IdCounter, Link, Project, Step, StepId, Subject, links};

/// A thing by kind and number.
pub(super) type Key = (Kind, u32);

/// A project of the three.
pub(super) struct Version {
    /// As it came, with agreed numbers.
    pub whole: Project,
    /// With every reference to what either side deleted as if it was gone here too, so that a deletion makes no other change.
    pub plain: Project,
    kinds: BTreeMap<u32, Kind>,
    /// What it changed, filled, or referred to anew since the base.
    touched: BTreeSet<Key>,
}

impl Version {
    pub fn has(&self, (kind, number): Key) -> bool {
        self.kinds.get(&number) == Some(&kind)
    }

    /// True where it has something of that number.
    pub fn knows(&self, number: u32) -> bool {
        self.kinds.contains_key(&number)
    }

    /// What has that number.
    pub fn kind(&self, number: u32) -> Option<Kind> {
        self.kinds.get(&number).copied()
    }

    /// True where deleting the thing on the other side would take away what was done here.
    pub fn touched(&self, key: Key) -> bool {
        self.touched.contains(&key)
    }

    fn of(project: Project, deleted: &Deleted) -> Self {
        Self {
            kinds: kinds(&project),
            plain: deleted.out_of(&project),
            touched: BTreeSet::new(),
            whole: project,
        }
    }

    fn since(mut self, base: Option<&Self>) -> Self {
        if let Some(base) = base {
            self.touched = touched(base, &self);
        }
        self
    }

    pub fn keys(&self) -> impl Iterator<Item = Key> + '_ {
        self.kinds.iter().map(|(number, kind)| (*kind, *number))
    }
}

/// All three.
pub(super) struct Sides {
    pub base: Option<Version>,
    pub ours: Version,
    pub theirs: Version,
    /// Past all numbers of all three.
    pub ids: IdCounter,
}

impl Sides {
    pub fn of(base: Option<&Project>, ours: &Project, theirs: &Project) -> Self {
        let agreed = agreed(base, ours, theirs);
        let (mine, yours) = (kinds(ours), kinds(&agreed.theirs));
        let deleted = (agreed.base.as_ref()).map_or_else(Deleted::default, |base| {
            Deleted::since(base, &[&mine, &yours])
        });
        let base = agreed.base.map(|base| Version::of(base, &deleted));
        let ours = Version::of(ours.clone(), &deleted).since(base.as_ref());
        let theirs = Version::of(agreed.theirs, &deleted).since(base.as_ref());
        Self {
            base,
            ours,
            theirs,
            ids: agreed.ids,
        }
    }

    /// The name that a reference keeps of what is gone: the last that both knew, or else that of the side that has it.
    pub fn name(&self, (kind, number): Key) -> Option<&str> {
        let versions = [self.base.as_ref(), Some(&self.ours), Some(&self.theirs)];
        let mut versions = versions.into_iter().flatten();
        versions.find_map(|version| name_of(&version.whole, kind, number))
    }
}

fn kinds(project: &Project) -> BTreeMap<u32, Kind> {
    let things = things(project).into_iter();
    things.map(|(number, thing)| (number, thing.kind)).collect()
}

/// The name of an item that references keep.
fn name_of(project: &Project, kind: Kind, number: u32) -> Option<&str> {
    match kind {
        Kind::Stage => (project.stage(Id::numbered(number))).map(|it| it.name.as_str()),
        Kind::Touchpoint => (project.touchpoint(Id::numbered(number))).map(|it| it.name.as_str()),
        Kind::Factor => (project.factor(Id::numbered(number))).map(|it| it.name.as_str()),
        Kind::Segment => (project.segment(Id::numbered(number))).map(|it| it.name.as_str()),
        Kind::Job => (project.job(Id::numbered(number))).map(|it| it.name.as_str()),
        Kind::Note | Kind::Step(_) | Kind::Proof(_) => Some(links::name_of(project, number)),
        _ => None,
    }
}

/// Makes references to an item that is gone keep its name.
pub(super) fn let_go(project: &mut Project, (kind, number): Key, name: &str) {
    match kind {
        Kind::Stage => links::stage_gone(project, Id::numbered(number), name),
        Kind::Touchpoint => links::touchpoint_gone(project, Id::numbered(number), name),
        Kind::Factor => links::factor_gone(project, Id::numbered(number), name),
        Kind::Segment => links::segment_gone(project, Id::numbered(number), name),
        Kind::Job => links::job_gone(project, Id::numbered(number), name),
        Kind::Track => links::track_gone(project, Id::numbered(number), &BTreeSet::new()),
        _ => {}
    }
}

/// What the base has and one side or both have not.
#[derive(Default)]
struct Deleted {
    named: Vec<(Key, String)>,
    entries: BTreeSet<Key>,
    steps: BTreeSet<StepId>,
    /// To what hypotheses can be linked, with the names that they keep.
    linked: BTreeMap<u32, String>,
}

impl Deleted {
    fn since(base: &Project, sides: &[&BTreeMap<u32, Kind>]) -> Self {
        let mut deleted = Self::default();
        for (number, thing) in things(base) {
            let kind = thing.kind;
            if sides.iter().all(|side| side.get(&number) == Some(&kind)) {
                continue;
            }
            if kind.track().is_some() {
                deleted.entries.insert((kind, number));
            } else {
                let name = name_of(base, kind, number).unwrap_or_default();
                deleted.named.push(((kind, number), name.to_owned()));
            }
            if matches!(
                kind,
                Kind::Segment | Kind::Note | Kind::Step(_) | Kind::Proof(_)
            ) {
                let name = name_of(base, kind, number).unwrap_or_default();
                deleted.linked.insert(number, name.to_owned());
            }
            if matches!(kind, Kind::Step(_)) {
                deleted.steps.insert(Id::numbered(number));
            }
        }
        deleted
    }

    /// The project without references to it.
    fn out_of(&self, project: &Project) -> Project {
        let mut project = project.clone();
        for (key, name) in &self.named {
            let_go(&mut project, *key, name);
        }
        if !self.linked.is_empty() {
            links::hypotheses_lose(&mut project, &|_, number| self.linked.get(&number).cloned());
        }
        if self.entries.is_empty() {
            return project;
        }
        links::copies_gone(&mut project, &self.steps);
        for at in 0..project.tracks.len() {
            if let Some(track) = project.tracks.get_mut(at) {
                let id = track.id;
                links::keep_only(track, &|entry| {
                    let kind = match entry {
                        Entry::Step(_) => Kind::Step(id),
                        Entry::Agent(_) => Kind::Agent(id),
                        Entry::Barrier(_) => Kind::Barrier(id),
                    };
                    !self.entries.contains(&(kind, entry.number()))
                });
            }
        }
        project
    }
}

/// What a version changed, filled or referred to anew: deleting it on the other side is then a question.
fn touched(base: &Version, side: &Version) -> BTreeSet<Key> {
    let mut touched = BTreeSet::new();
    // References as they came: one that is new leads to what the other side deleted. What claims and filters rest on stays or goes
    // with them, and nobody is asked about it apart.
    let goes_with = |key: &Key| matches!(key.0, Kind::Question | Kind::Wave);
    let old: BTreeSet<(Key, u32)> = references(&base.whole).collect();
    let new = references(&side.whole).filter(|reference| !old.contains(reference));
    let new = new.map(|(target, _)| target);
    touched.extend(new.filter(|key| !goes_with(key)));
    let (base, side) = (&base.plain, &side.plain);
    let levels = LevelMap::between(&base.scale, &side.scale);
    for change in changes(base, side, &levels) {
        touched.extend(concerned(side, change));
    }
    touched.extend(filled(base, side));
    touched
}

/// The things that a change is a change of.
pub(super) fn concerned(side: &Project, change: Change) -> Vec<Key> {
    match change {
        Change::Head(_) => Vec::new(),
        Change::Added(kind, _) | Change::Removed(kind, _) | Change::Order(kind) => kind
            .track()
            .map(|track| (Kind::Track, track.number()))
            .into_iter()
            .collect(),
        Change::Field(Kind::Note, number, _) => {
            let note = side.evidence.iter().find(|note| note.id.0 == number);
            let about = note.map(|note| subject(note.about)).unwrap_or_default();
            about.into_iter().chain([(Kind::Note, number)]).collect()
        }
        Change::Field(kind, number, _) => {
            let track = kind.track().map(|track| (Kind::Track, track.number()));
            track.into_iter().chain([(kind, number)]).collect()
        }
        Change::Cell((sheet, factor, touchpoint), ..)
        | Change::Doubt((sheet, factor, touchpoint), _) => {
            let cell = [(Kind::Factor, factor.0), (Kind::Touchpoint, touchpoint.0)];
            of_sheet(sheet).into_iter().chain(cell).collect()
        }
        Change::Settled(factor, touchpoint) => {
            vec![(Kind::Factor, factor.0), (Kind::Touchpoint, touchpoint.0)]
        }
        Change::Judgement((segment, first, second)) => {
            let segment = segment.map(|id| (Kind::Segment, id.0));
            let pair = [(Kind::Factor, first.0), (Kind::Factor, second.0)];
            segment.into_iter().chain(pair).collect()
        }
        Change::Importance(segment, factor) => {
            vec![(Kind::Segment, segment.0), (Kind::Factor, factor.0)]
        }
        Change::Job(segment, ..) => vec![(Kind::Segment, segment.0)],
    }
}

/// The segment or the ballot whose sheet it is.
pub(super) const fn of_sheet(sheet: Sheet) -> Option<Key> {
    match sheet {
        Sheet::Whole => None,
        Sheet::Segment(id) => Some((Kind::Segment, id.0)),
        Sheet::Ballot(id) => Some((Kind::Ballot, id.0)),
    }
}

/// The items that a note is about.
pub(super) fn subject(about: Subject) -> Vec<Key> {
    match about {
        Subject::Cell(factor, touchpoint) => {
            vec![(Kind::Factor, factor.0), (Kind::Touchpoint, touchpoint.0)]
        }
        Subject::Factor(id) => vec![(Kind::Factor, id.0)],
        Subject::Touchpoint(id) => vec![(Kind::Touchpoint, id.0)],
        Subject::Stage(id) => vec![(Kind::Stage, id.0)],
    }
}

/// What refers to what.
fn references(project: &Project) -> impl Iterator<Item = (Key, u32)> + '_ {
    let stages = project
        .touchpoints
        .iter()
        .map(|it| ((Kind::Stage, it.stage.0), it.id.0));
    let notes = (project.evidence.iter())
        .flat_map(|note| subject(note.about).into_iter().map(|key| (key, note.id.0)));
    let segments = project.segments.iter().flat_map(|segment| {
        let jobs = segment.jobs.iter().map(|id| (Kind::Job, id.0));
        let importances = segment.importances.keys().map(|id| (Kind::Factor, id.0));
        let cells = (segment.relations.keys())
            .flat_map(|(f, t)| [(Kind::Factor, f.0), (Kind::Touchpoint, t.0)]);
        let pairs = (segment.judgements.keys())
            .flat_map(|(a, b)| [(Kind::Factor, a.0), (Kind::Factor, b.0)]);
        let all = jobs.chain(importances).chain(cells).chain(pairs);
        all.map(|key| (key, segment.id.0))
    });
    let tracks = project.tracks.iter().flat_map(|track| {
        let segment = track
            .segment
            .id()
            .map(|id| ((Kind::Segment, id.0), track.id.0));
        let steps = track.steps.iter();
        let steps = steps.flat_map(|step| of_step(step).map(|key| (key, step.id.0)));
        segment.into_iter().chain(steps)
    });
    let ballots = project.ballots.iter().flat_map(|ballot| {
        let cells = ballot.levels.keys();
        let ends = cells.flat_map(|(f, t)| [(Kind::Factor, f.0), (Kind::Touchpoint, t.0)]);
        ends.map(|key| (key, ballot.id.0))
    });
    // Each end of a settled cell or of a judged pair refers to the other.
    let settled = (project.settled.keys())
        .flat_map(|(f, t)| [((Kind::Factor, f.0), t.0), ((Kind::Touchpoint, t.0), f.0)]);
    let judged = (project.judgements.keys())
        .flat_map(|(a, b)| [((Kind::Factor, a.0), b.0), ((Kind::Factor, b.0), a.0)]);
    let rated = ballots.chain(settled).chain(judged);
    let rated = rated.chain(resting::references(project));
    stages
        .chain(notes)
        .chain(segments)
        .chain(tracks)
        .chain(rated)
}

fn of_step(step: &Step) -> impl Iterator<Item = Key> + '_ {
    fn keys<'s, I: Id + 's>(
        kind: Kind,
        links: impl IntoIterator<Item = &'s Link<I>>,
    ) -> impl Iterator<Item = Key> {
        let ids = links.into_iter().filter_map(Link::id);
        ids.map(move |id| (kind, id.number()))
    }
    keys(Kind::Stage, [&step.stage])
        .chain(keys(Kind::Touchpoint, &step.touchpoint))
        .chain(keys(Kind::Factor, &step.pinned))
        .chain(keys(Kind::Job, &step.jobs))
}

/// The factors that were rated at new touchpoints, and the touchpoints that were rated for new factors.
fn filled(base: &Project, side: &Project) -> Vec<Key> {
    let known = kinds(base);
    let is_new = |key: &Key| known.get(&key.1) != Some(&key.0);
    let columns = side
        .touchpoints
        .iter()
        .map(|it| (Kind::Touchpoint, it.id.0));
    let columns: Vec<(Key, bool)> = columns.map(|key| (key, is_new(&key))).collect();
    let mut found = Vec::new();
    for (at, factor) in side.factors.iter().enumerate() {
        let key = (Kind::Factor, factor.id.0);
        let new_row = is_new(&key);
        let cells = columns.iter().zip(side.relations.row(at));
        let rated = cells.filter(|(_, cell)| **cell != 0);
        for ((touchpoint, _), _) in rated.filter(|((_, new), _)| *new != new_row) {
            found.push(if new_row { *touchpoint } else { key });
        }
    }
    found
}
