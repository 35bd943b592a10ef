//! What a table says of tracks, held against the project: whole tracks as they would be.

use std::collections::{BTreeMap, BTreeSet};

use super::columns::{Places, TrackColumn};
use super::compare::compare;
use super::links::Links;
use super::lists::{Lists, Numbers};
use super::matching;
use super::notice::{TrackCellError, TrackNotice};
use super::plan::{PlannedTrack, TracksPlan};
use super::said::{Cell, SaidFactor, SaidStep, SaidTrack};
use crate::files::table::Problems;
use crate::files::table::names::key_of;
use crate::methods::matrix::Scope;
use crate::methods::tracks;
use crate::methods::tracks::{at_work, scope};
use crate::model::{EntryError, Link, Project, SegmentId, StageId, Step, StepId, Track, TrackId};

/// The plan of an import; cells that cannot be go to the problems.
pub(super) fn merge(
    project: &Project,
    places: &Places,
    said: &[SaidTrack],
    notices: Vec<TrackNotice>,
    problems: &mut Problems,
) -> TracksPlan {
    let known = known_tracks(project, said);
    let mut merger = Merger {
        links: Links::new(project, places, notices, problems),
        numbers: Numbers::default(),
    };
    let tracks = said.iter().zip(known);
    let tracks = tracks
        .map(|(said, id)| merger.track(said, id.and_then(|id| project.track(id))))
        .collect();
    TracksPlan {
        new_jobs: merger.links.new_jobs,
        tracks,
        notices: merger.links.notices,
    }
}

/// For each track of the table the one of the project: of that very name, else the only one whose name is the same to a reader.
fn known_tracks(project: &Project, said: &[SaidTrack]) -> Vec<Option<TrackId>> {
    let spelt: BTreeMap<&str, TrackId> = (project.tracks.iter())
        .map(|track| (track.name.as_str(), track.id))
        .collect();
    let mut taken: BTreeSet<TrackId> = (said.iter())
        .filter_map(|track| spelt.get(track.name.as_str()).copied())
        .collect();
    let mut find = |said: &SaidTrack| {
        if let Some(id) = spelt.get(said.name.as_str()) {
            return Some(*id);
        }
        let alike = |track: &&Track| key_of(&track.name) == key_of(&said.name);
        let mut free = (project.tracks.iter().filter(alike))
            .map(|track| track.id)
            .filter(|id| !taken.contains(id));
        let id = free.next().filter(|_| free.next().is_none())?;
        taken.insert(id);
        Some(id)
    };
    said.iter().map(&mut find).collect()
}

struct Merger<'p> {
    links: Links<'p>,
    numbers: Numbers,
}

impl Merger<'_> {
    fn track(&mut self, said: &SaidTrack, base: Option<&Track>) -> PlannedTrack {
        let project = self.links.project;
        let mut track = base.cloned().unwrap_or_else(|| Track {
            id: TrackId(self.numbers.next()),
            ..Track::of(SegmentId(0), &said.name)
        });
        self.segment(said, base, &mut track);
        if let Some(line) = &said.line {
            if let Some(owner) = &line.owner {
                track.owner.clone_from(owner);
            }
            if let Some(note) = &line.note {
                track.note.clone_from(note);
            }
        }
        let shown = base
            .map(|base| tracks::in_order(project, base))
            .unwrap_or_default();
        let matched = matching::steps(project, &said.steps, &shown);
        let known: Vec<Option<&Step>> = (matched.iter())
            .map(|at| at.and_then(|at| shown.get(at).copied()))
            .collect();
        let ids: Vec<StepId> = (known.iter())
            .map(|step| step.map_or_else(|| StepId(self.numbers.next()), |step| step.id))
            .collect();
        let scope = scope(project, &track);
        let numbers = numbered(&said.steps);
        let mut steps = Vec::with_capacity(ids.len());
        for ((said, known), id) in said.steps.iter().zip(known).zip(&ids) {
            let mut step = self.step(said, known, scope);
            step.id = *id;
            if let Some(order) = said.order {
                step.back_to = self.back_to(said.row, order.back_to, &numbers, &ids);
            }
            step.back_to = step.back_to.filter(|id| ids.contains(id));
            steps.push(step);
        }
        track.steps = in_order(&said.steps, steps).into_iter().collect();
        if let Some(base) = base {
            keep_order(project, base, &mut track);
        }
        let lists = Lists {
            said,
            base,
            shown: &shown,
            ids: &ids,
        };
        lists.merge(&mut track, &mut self.links, &mut self.numbers);
        PlannedTrack {
            changes: base.map_or_else(Vec::new, |base| compare(project, base, &track)),
            known: base.map(|base| base.id),
            track,
        }
    }

    fn segment(&mut self, said: &SaidTrack, base: Option<&Track>, track: &mut Track) {
        let before: Vec<Link<SegmentId>> =
            base.map(|base| base.segment.clone()).into_iter().collect();
        match &said.segment {
            Some(name) => track.segment = self.links.segment(said.row, name, &before),
            None if base.is_none() => {
                let error = TrackCellError::NoSegment;
                self.links.refuse(said.row, TrackColumn::Segment, error);
            }
            None => {}
        }
    }

    fn step(&mut self, said: &SaidStep, known: Option<&Step>, scope: Scope) -> Step {
        let row = said.row;
        let mut step = known.cloned().unwrap_or_else(|| Step::in_stage(StageId(0)));
        if let Some(name) = &said.stage {
            let before: Vec<Link<StageId>> =
                known.map(|step| step.stage.clone()).into_iter().collect();
            step.stage = self.links.stage(row, name, &before);
        }
        if let Some(name) = &said.touchpoint {
            let before: Vec<_> = known
                .and_then(|step| step.touchpoint.clone())
                .into_iter()
                .collect();
            let stage = (said.stage.is_some() || known.is_some())
                .then(|| step.stage.id())
                .flatten();
            step.touchpoint =
                (!name.trim().is_empty()).then(|| self.links.touchpoint(row, name, stage, &before));
        }
        if said.stage.is_none() && known.is_none() {
            let at = step.touchpoint.as_ref().and_then(Link::id);
            match at.and_then(|id| self.links.project.touchpoint(id)) {
                Some(touchpoint) => step.stage = Link::To(touchpoint.stage),
                None => self
                    .links
                    .refuse(row, TrackColumn::Stage, TrackCellError::NoStage),
            }
        }
        if let Some(task) = &said.task {
            step.task.clone_from(task);
        }
        if let Some(order) = said.order {
            step.optional = order.optional;
        }
        if let Some(jobs) = &said.jobs {
            let before = std::mem::take(&mut step.jobs);
            for job in jobs {
                let link = self.links.job(row, job, &before);
                if !step.jobs.contains(&link) {
                    step.jobs.push(link);
                }
            }
        }
        if let Some(Cell(emotion)) = said.emotion {
            step.emotion = emotion;
        }
        if let Some(campaign) = &said.campaign {
            step.campaign.clone_from(campaign);
        }
        if let Some(owner) = &said.owner {
            step.owner.clone_from(owner);
        }
        if let Some(Cell(state)) = said.state {
            step.state = state;
        }
        if let Some(note) = &said.note {
            step.note.clone_from(note);
        }
        if let Some(factors) = &said.factors {
            self.factors(row, factors, &mut step, scope);
        }
        if !step.says_something() {
            let error = TrackCellError::Entry(EntryError::EmptyStep);
            self.links.refuse(row, TrackColumn::Touchpoint, error);
        }
        step
    }

    /// Those with `*` are pinned, in the order that they had; the others are the matrix's own.
    fn factors(&mut self, row: usize, factors: &[SaidFactor], step: &mut Step, scope: Scope) {
        let before = std::mem::take(&mut step.pinned);
        let mut pinned = Vec::new();
        for factor in factors.iter().filter(|factor| factor.pinned) {
            let link = self.links.factor(row, &factor.name, &before);
            if !pinned.contains(&link) {
                pinned.push(link);
            }
        }
        let stay = before.iter().filter(|link| pinned.contains(link)).cloned();
        step.pinned = stay.collect();
        for link in pinned {
            if !step.pinned.contains(&link) {
                step.pinned.push(link);
            }
        }
        let others: Vec<&SaidFactor> = factors.iter().filter(|factor| !factor.pinned).collect();
        if others.is_empty() {
            return;
        }
        let at_work = at_work(self.links.project, scope, step);
        let is_at_work = |name: &str| {
            let ids = self.links.factors_of(name);
            at_work
                .iter()
                .any(|found| ids.iter().any(|id| found.factor.is(*id)))
        };
        let names: Vec<String> = (others.iter())
            .filter(|factor| !is_at_work(&factor.name))
            .map(|factor| factor.name.clone())
            .collect();
        if !names.is_empty() {
            let place = self.links.place(row, TrackColumn::Factors);
            let notice = TrackNotice::NotPinned { place, names };
            self.links.notices.push(notice);
        }
    }

    fn back_to(
        &mut self,
        row: usize,
        number: Option<u32>,
        numbers: &BTreeMap<u32, Vec<usize>>,
        ids: &[StepId],
    ) -> Option<StepId> {
        let number = number?;
        if let Some([at]) = numbers.get(&number).map(Vec::as_slice) {
            return ids.get(*at).copied();
        }
        let error = TrackCellError::BackTo(number);
        self.links.refuse(row, TrackColumn::Order, error);
        None
    }
}

/// The lines of each order.
fn numbered(steps: &[SaidStep]) -> BTreeMap<u32, Vec<usize>> {
    let mut numbers: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (at, step) in steps.iter().enumerate() {
        if let Some(number) = step.order.and_then(|order| order.number) {
            numbers.entry(number).or_default().push(at);
        }
    }
    numbers
}

/// By their numbers; a line without one stands behind the line above.
fn in_order(said: &[SaidStep], steps: Vec<Step>) -> Vec<Step> {
    let mut last = 0;
    let numbers = said.iter().map(|step| {
        last = step.order.and_then(|order| order.number).unwrap_or(last);
        last
    });
    let mut steps: Vec<(u32, Step)> = numbers.zip(steps).collect();
    steps.sort_by_key(|(number, _)| *number);
    steps.into_iter().map(|(_, step)| step).collect()
}

/// A track that looks as before keeps the order of its list, which may differ from that on screen.
fn keep_order(project: &Project, base: &Track, track: &mut Track) {
    let ids = |track: &Track| -> Vec<StepId> {
        let shown = tracks::in_order(project, track);
        shown.iter().map(|step| step.id).collect()
    };
    if ids(base) == ids(track) {
        let places: BTreeMap<StepId, usize> =
            base.steps.iter().map(|step| step.id).zip(0..).collect();
        let mut steps: Vec<Step> = track.steps.iter().cloned().collect();
        steps.sort_by_key(|step| places.get(&step.id).copied());
        track.steps = steps.into_iter().collect();
    }
}
