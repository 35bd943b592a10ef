//! The invariants of jobs and tracks: what an entry may say, what it may refer to, and the mending of references that lead nowhere.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::check::Found;
use super::{
    Agent, Barrier, EMOTIONS, Entry, Item, Link, List, MAX_ENTRIES, MAX_TRACKS, NamedBy, Problem,
    Project, STRENGTHS, Step, StepId, TextError, Track, TrackEvidence, check_name, check_text,
    is_plain_date,
};
use crate::i18n::Message;

/// Which list of a track.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryList {
    /// Its steps.
    Steps,
    /// Its agents of influence.
    Agents,
    /// Its sales barriers.
    Barriers,
    /// Its evidence.
    Evidence,
}

/// Why an entry of a track is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// A text.
    #[error("{0}")]
    Text(TextError),
    /// A step without touchpoint and task.
    #[error("a step names a touchpoint or a task")]
    EmptyStep,
    /// Evidence without quotation and source.
    #[error("evidence has a quotation or a source")]
    EmptyEvidence,
    /// An emotion beyond −2…+2.
    #[error("emotion {0} is outside -2…2")]
    Emotion(i8),
    /// A strength beyond 1…3.
    #[error("strength {0} is outside 1…3")]
    Strength(u32),
    /// More named it than were asked, or none was asked.
    #[error("{named} of {asked} cannot be")]
    Named {
        /// How many named it.
        named: u32,
        /// How many were asked.
        asked: u32,
    },
    /// Nobody stands behind it.
    #[error("n is at least 1")]
    Count,
    /// A date of a year beyond 1…9999.
    #[error("the year is outside 1…9999")]
    Date,
}

impl From<TextError> for EntryError {
    fn from(error: TextError) -> Self {
        Self::Text(error)
    }
}

impl EntryError {
    /// The refusal in words of both languages.
    pub fn message(self) -> Message {
        match self {
            Self::Text(error) => error.message(),
            Self::EmptyStep => Message::new("edit-error-empty-step"),
            Self::EmptyEvidence => Message::new("edit-error-empty-proof"),
            Self::Emotion(emotion) => {
                Message::new("edit-error-emotion").with("emotion", f64::from(emotion))
            }
            Self::Strength(strength) => {
                Message::new("edit-error-strength").with("strength", f64::from(strength))
            }
            Self::Named { named, asked } => Message::new("edit-error-named")
                .with("named", f64::from(named))
                .with("asked", f64::from(asked)),
            Self::Count => Message::new("edit-error-count"),
            Self::Date => Message::new("edit-error-date"),
        }
    }
}

fn check_date(date: Option<NaiveDate>) -> Result<(), EntryError> {
    match date {
        Some(date) if !is_plain_date(date) => Err(EntryError::Date),
        _ => Ok(()),
    }
}

fn gone<I>(link: &Link<I>) -> Result<(), EntryError> {
    match link {
        Link::To(_) => Ok(()),
        Link::Gone(name) => Ok(check_text(name)?),
    }
}

impl Step {
    /// Holds what it says to its rules; not what it refers to.
    ///
    /// # Errors
    /// Where it says nothing, a text is refused, the emotion is out of range or the date cannot be kept.
    pub fn check(&self) -> Result<(), EntryError> {
        if !self.says_something() {
            return Err(EntryError::EmptyStep);
        }
        for text in self.texts() {
            check_text(text)?;
        }
        gone(&self.stage)?;
        self.touchpoint.iter().try_for_each(gone)?;
        self.pinned.iter().try_for_each(gone)?;
        self.jobs.iter().try_for_each(gone)?;
        match self.emotion {
            Some(emotion) if !EMOTIONS.contains(&emotion) => Err(EntryError::Emotion(emotion)),
            _ => check_date(self.looked_at),
        }
    }
}

impl Agent {
    /// Holds what it says to its rules; not what it refers to.
    ///
    /// # Errors
    /// Where the role is blank, a text is refused, the strength is out of range or the date cannot be kept.
    pub fn check(&self) -> Result<(), EntryError> {
        check_name(&self.role)?;
        check_text(&self.note)?;
        if !STRENGTHS.contains(&self.strength) {
            return Err(EntryError::Strength(self.strength.into()));
        }
        check_date(self.looked_at)
    }
}

impl Barrier {
    /// Holds what it says to its rules; not what it refers to.
    ///
    /// # Errors
    /// Where it is blank, a text is refused, "k of n" cannot be or the date cannot be kept.
    pub fn check(&self) -> Result<(), EntryError> {
        if self.text.trim().is_empty() {
            return Err(EntryError::Text(TextError::Empty));
        }
        check_text(&self.text)?;
        check_text(&self.remedy)?;
        match self.named {
            Some(NamedBy { named, asked }) if !(NamedBy { named, asked }).is_sound() => {
                Err(EntryError::Named { named, asked })
            }
            _ => check_date(self.looked_at),
        }
    }
}

impl TrackEvidence {
    /// Holds what it says to its rules; not what it refers to.
    ///
    /// # Errors
    /// Where it says nothing, a text is refused, nobody stands behind it or the date cannot be kept.
    pub fn check(&self) -> Result<(), EntryError> {
        if self.quotation.trim().is_empty() && self.source.trim().is_empty() {
            return Err(EntryError::EmptyEvidence);
        }
        check_text(&self.quotation)?;
        check_text(&self.source)?;
        if self.n == Some(0) {
            return Err(EntryError::Count);
        }
        check_date(self.date)
    }
}

/// The ids that references of tracks may lead to.
pub(super) struct Known {
    stages: BTreeSet<u32>,
    touchpoints: BTreeSet<u32>,
    factors: BTreeSet<u32>,
    jobs: BTreeSet<u32>,
    segments: BTreeSet<u32>,
    tracks: BTreeSet<u32>,
    /// Every step with its track.
    steps: BTreeSet<(u32, u32)>,
    any_step: BTreeSet<u32>,
}

impl Known {
    pub(super) fn of(project: &Project) -> Self {
        let steps = (project.tracks.iter())
            .flat_map(|track| track.steps.iter().map(|step| (track.id.0, step.id.0)));
        Self {
            stages: project.stages.iter().map(|item| item.id.0).collect(),
            touchpoints: project.touchpoints.iter().map(|item| item.id.0).collect(),
            factors: project.factors.iter().map(|item| item.id.0).collect(),
            jobs: project.jobs.iter().map(|item| item.id.0).collect(),
            segments: project.segments.iter().map(|item| item.id.0).collect(),
            tracks: project.tracks.iter().map(|item| item.id.0).collect(),
            any_step: steps.clone().map(|(_, step)| step).collect(),
            steps: steps.collect(),
        }
    }

    fn has_step(&self, track: &Track, step: StepId) -> bool {
        self.steps.contains(&(track.id.0, step.0))
    }

    /// The ids that a step refers to and that do not exist.
    fn dangling_of_step(&self, track: &Track, step: &Step) -> Vec<u32> {
        let stage = step.stage.id().map(|id| id.0);
        let touchpoint = step.touchpoint.as_ref().and_then(Link::id).map(|id| id.0);
        let own = |id: Option<u32>, known: &BTreeSet<u32>| id.filter(|id| !known.contains(id));
        let pinned = step.pinned.iter().filter_map(Link::id).map(|id| id.0);
        let jobs = step.jobs.iter().filter_map(Link::id).map(|id| id.0);
        let back = step.back_to.filter(|id| !self.has_step(track, *id));
        own(stage, &self.stages)
            .into_iter()
            .chain(own(touchpoint, &self.touchpoints))
            .chain(pinned.filter(|id| !self.factors.contains(id)))
            .chain(jobs.filter(|id| !self.jobs.contains(id)))
            .chain(back.map(|id| id.0))
            .chain(own(step.copy_of.map(|id| id.0), &self.any_step))
            .collect()
    }
}

/// Finds what is broken in jobs and tracks.
pub(super) fn check(project: &Project, found: &mut Found) {
    for (at, job) in project.jobs.iter().enumerate() {
        found.name(Item::Job(at), &job.name);
        found.text(Item::Job(at), &job.note);
    }
    if project.tracks.is_empty() {
        return;
    }
    let known = Known::of(project);
    let mut names = BTreeSet::new();
    for (at, track) in project.tracks.iter().enumerate() {
        let item = Item::Track(at);
        if at == MAX_TRACKS {
            found.push(item, Problem::TooMany(MAX_TRACKS));
        }
        found.name(item, &track.name);
        found.text(item, &track.note);
        found.text(item, &track.owner);
        if !names.insert(track.name.as_str()) {
            found.push(item, Problem::DoubleTrackName);
        }
        if let Err(error) = gone(&track.segment) {
            found.push(item, Problem::Entry(error));
        }
        if let Some(id) = track.segment.id()
            && !known.segments.contains(&id.0)
        {
            found.push(item, Problem::Dangling(id.0));
        }
        if let Some(id) = track.copy_of
            && !known.tracks.contains(&id.0)
        {
            found.push(item, Problem::Dangling(id.0));
        }
        entries(track, at, &known, found);
    }
}

fn entries(track: &Track, at: usize, known: &Known, found: &mut Found) {
    list(found, at, EntryList::Steps, &track.steps, |step| {
        (step.check(), known.dangling_of_step(track, step))
    });
    let missing = |steps: &BTreeSet<StepId>| -> Vec<u32> {
        let missing = steps.iter().filter(|id| !known.has_step(track, **id));
        missing.map(|id| id.0).collect()
    };
    list(found, at, EntryList::Agents, &track.agents, |agent| {
        (agent.check(), missing(&agent.steps))
    });
    list(found, at, EntryList::Barriers, &track.barriers, |barrier| {
        (barrier.check(), missing(&barrier.steps))
    });
    let there = there(track);
    list(found, at, EntryList::Evidence, &track.evidence, |proof| {
        let missing = proof.supports.iter().filter(|entry| !there.contains(entry));
        (proof.check(), missing.map(|entry| entry.number()).collect())
    });
}

fn there(track: &Track) -> BTreeSet<Entry> {
    let steps = track.steps.iter().map(|step| Entry::Step(step.id));
    let agents = track.agents.iter().map(|agent| Entry::Agent(agent.id));
    let barriers = track.barriers.iter().map(|b| Entry::Barrier(b.id));
    steps.chain(agents).chain(barriers).collect()
}

fn list<T>(
    found: &mut Found,
    track: usize,
    list: EntryList,
    entries: &List<T>,
    check: impl Fn(&T) -> (Result<(), EntryError>, Vec<u32>),
) {
    for (at, entry) in entries.iter().enumerate() {
        let item = Item::Entry { track, list, at };
        if at == MAX_ENTRIES {
            found.push(item, Problem::TooMany(MAX_ENTRIES));
        }
        let (says, missing) = check(entry);
        if let Err(error) = says {
            found.push(item, Problem::Entry(error));
        }
        for id in missing {
            found.push(item, Problem::Dangling(id));
        }
    }
}

/// Mends references that lead nowhere: a link keeps the number as the name of what is gone, a set forgets it.
pub(super) fn repair(project: &mut Project) {
    if project.tracks.is_empty() {
        return;
    }
    let known = Known::of(project);
    for at in 0..project.tracks.len() {
        let Some(mut track) = project.tracks.get(at).cloned() else {
            continue;
        };
        repair_link(&mut track.segment, |id| lead(&known.segments, id.0));
        track.copy_of = track.copy_of.filter(|id| known.tracks.contains(&id.0));
        let whole = track.clone();
        track.steps = changed(&track.steps, |step| {
            repair_link(&mut step.stage, |id| lead(&known.stages, id.0));
            if let Some(link) = &mut step.touchpoint {
                repair_link(link, |id| lead(&known.touchpoints, id.0));
            }
            for link in &mut step.pinned {
                repair_link(link, |id| lead(&known.factors, id.0));
            }
            for link in &mut step.jobs {
                repair_link(link, |id| lead(&known.jobs, id.0));
            }
            step.back_to = step.back_to.filter(|id| known.has_step(&whole, *id));
            step.copy_of = step.copy_of.filter(|id| known.any_step.contains(&id.0));
        });
        let there = there(&track);
        let has = |id: &StepId| there.contains(&Entry::Step(*id));
        track.agents = changed(&track.agents, |agent| agent.steps.retain(has));
        track.barriers = changed(&track.barriers, |barrier| barrier.steps.retain(has));
        track.evidence = changed(&track.evidence, |proof| {
            proof.supports.retain(|entry| there.contains(entry));
        });
        if project.tracks.get(at) != Some(&track)
            && let Some(place) = project.tracks.get_mut(at)
        {
            *place = track;
        }
    }
}

fn lead(known: &BTreeSet<u32>, id: u32) -> Result<(), u32> {
    known.contains(&id).then_some(()).ok_or(id)
}

fn repair_link<I: Copy>(link: &mut Link<I>, leads: impl Fn(I) -> Result<(), u32>) {
    if let Link::To(id) = link
        && let Err(number) = leads(*id)
    {
        *link = Link::Gone(number.to_string());
    }
}

/// The list with a change to each item.
fn changed<T: Clone>(list: &List<T>, change: impl Fn(&mut T)) -> List<T> {
    list.iter()
        .cloned()
        .map(|mut item| {
            change(&mut item);
            item
        })
        .collect()
}
