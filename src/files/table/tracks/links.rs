//! From names in a table to items of the project, and what is to be said where there is none or more than one.

use super::columns::{Places, TrackColumn};
use super::known::Index;
use super::notice::{TrackCellError, TrackNotice};
use super::rows::{Named, name_of};
use crate::files::table::{Place, Problem, Problems};
use crate::model::{FactorId, JobId, Link, Project, SegmentId, StageId, TouchpointId, check_name};

/// Finds items by name; what the project does not have stays as the word.
pub(super) struct Links<'p> {
    pub project: &'p Project,
    pub places: &'p Places,
    pub problems: &'p mut Problems,
    pub notices: Vec<TrackNotice>,
    pub new_jobs: Vec<String>,
    stages: Index<StageId>,
    touchpoints: Index<TouchpointId>,
    factors: Index<FactorId>,
    jobs: Index<JobId>,
    segments: Index<SegmentId>,
}

impl<'p> Links<'p> {
    pub fn new(
        project: &'p Project,
        places: &'p Places,
        notices: Vec<TrackNotice>,
        problems: &'p mut Problems,
    ) -> Self {
        let touchpoints = project.touchpoints.iter();
        Self {
            project,
            places,
            problems,
            notices,
            new_jobs: Vec::new(),
            stages: Index::of(
                project
                    .stages
                    .iter()
                    .map(|item| (item.id, item.name.as_str())),
            ),
            touchpoints: Index::of(touchpoints.map(|item| (item.id, item.name.as_str()))),
            factors: Index::of(
                project
                    .factors
                    .iter()
                    .map(|item| (item.id, item.name.as_str())),
            ),
            jobs: Index::of(
                project
                    .jobs
                    .iter()
                    .map(|item| (item.id, item.name.as_str())),
            ),
            segments: Index::of(
                project
                    .segments
                    .iter()
                    .map(|item| (item.id, item.name.as_str())),
            ),
        }
    }

    /// The cell of a line.
    pub fn place(&self, row: usize, column: TrackColumn) -> Place {
        Place {
            row,
            column: self.places.at(column).unwrap_or_default(),
        }
    }

    pub fn refuse(&mut self, row: usize, column: TrackColumn, error: TrackCellError) {
        let place = self.place(row, column);
        self.problems.push(Problem::Track {
            place,
            column: Some(column),
            error,
        });
    }

    pub fn segment(
        &mut self,
        row: usize,
        name: &str,
        before: &[Link<SegmentId>],
    ) -> Link<SegmentId> {
        let found = self.segments.find(name).to_vec();
        self.link(&found, (row, TrackColumn::Segment), name, before)
    }

    pub fn stage(&mut self, row: usize, name: &str, before: &[Link<StageId>]) -> Link<StageId> {
        let found = self.stages.find(name).to_vec();
        self.link(&found, (row, TrackColumn::Stage), name, before)
    }

    /// Of several touchpoints of that name those of the stage are meant.
    pub fn touchpoint(
        &mut self,
        row: usize,
        name: &str,
        stage: Option<StageId>,
        before: &[Link<TouchpointId>],
    ) -> Link<TouchpointId> {
        let mut found = self.touchpoints.find(name).to_vec();
        let project = self.project;
        let here = |id: &TouchpointId| {
            let touchpoint = project.touchpoint(*id);
            touchpoint.is_some_and(|touchpoint| Some(touchpoint.stage) == stage)
        };
        if found.iter().any(here) {
            found.retain(here);
        }
        self.link(&found, (row, TrackColumn::Touchpoint), name, before)
    }

    pub fn factor(&mut self, row: usize, name: &str, before: &[Link<FactorId>]) -> Link<FactorId> {
        let found = self.factors.find(name).to_vec();
        self.link(&found, (row, TrackColumn::Factors), name, before)
    }

    /// The factors that a name may mean.
    pub fn factors_of(&self, name: &str) -> &[FactorId] {
        self.factors.find(name)
    }

    /// A job that the project does not have becomes a new one.
    pub fn job(&mut self, row: usize, name: &str, before: &[Link<JobId>]) -> Link<JobId> {
        let known = before
            .iter()
            .any(|link| name_of(self.project, link) == name);
        if !known && self.jobs.find(name).is_empty() {
            if let Err(error) = check_name(name) {
                self.refuse(row, TrackColumn::Jobs, error.into());
            }
            let next = u32::try_from(self.new_jobs.len()).unwrap_or(u32::MAX);
            // The ids that the project gives out next, in the order in which the jobs are added.
            let id = JobId(self.project.ids.peek().saturating_add(next));
            self.new_jobs.push(name.to_owned());
            self.notices.push(TrackNotice::NewJob(name.to_owned()));
            self.jobs.add(id, name);
        }
        let found = self.jobs.find(name).to_vec();
        self.link(&found, (row, TrackColumn::Jobs), name, before)
    }

    /// What stood there under that name stays what it is, whatever else has the name.
    fn link<I: Named>(
        &mut self,
        found: &[I],
        (row, column): (usize, TrackColumn),
        name: &str,
        before: &[Link<I>],
    ) -> Link<I> {
        let known = before
            .iter()
            .find(|link| name_of(self.project, link) == name);
        if let Some(known) = known {
            return known.clone();
        }
        let place = self.place(row, column);
        let name = name.to_owned();
        if let Some(first) = found.first() {
            if found.len() > 1 {
                self.notices.push(TrackNotice::Several {
                    place,
                    column,
                    name,
                });
            }
            return Link::To(*first);
        }
        self.notices.push(TrackNotice::Gone {
            place,
            column,
            name: name.clone(),
        });
        Link::Gone(name)
    }
}
