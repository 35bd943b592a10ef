//! What screens need beside the document and can be had from it: computed once for each revision, never kept in files.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::methods::matrix::{Figures, Scope, figures};
use crate::model::{FactorId, Project, StageId, Subject, TouchpointId};

/// Everything derived from one revision of a project for one scope.
#[derive(Clone, Debug, Default)]
pub struct Derived {
    key: Option<(u64, Scope)>,
    /// Scores, shares, classes.
    pub figures: Figures,
    /// The touchpoints as the customer meets them.
    pub journey: Journey,
    /// What has a remark or evidence.
    pub noted: BTreeSet<Subject>,
    /// How many pieces of evidence are about each subject that has one.
    pub notes: BTreeMap<Subject, usize>,
    segments: OnceCell<Vec<Figures>>,
}

/// The columns of every screen: touchpoints stage by stage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Journey {
    /// Positions in the project's list of touchpoints, in the journey's order.
    pub order: Vec<usize>,
    /// One for each stage in order, empty stages too.
    pub groups: Vec<StageGroup>,
}

/// The columns of one stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageGroup {
    /// The stage.
    pub stage: StageId,
    /// Its first place in [`Journey::order`].
    pub start: usize,
    /// The place behind its last.
    pub end: usize,
}

impl Derived {
    /// Brings everything up to the revision and scope; false where it was there already.
    pub fn update(&mut self, project: &Project, revision: u64, scope: Scope) -> bool {
        let key = Some((revision, scope));
        let stale = self.key != key;
        if stale {
            self.figures = figures(project, scope);
            self.journey = Journey::of(project);
            self.notes = notes(project);
            self.noted = noted(project, &self.notes);
            self.segments = OnceCell::new();
            self.key = key;
        }
        stale
    }

    /// True where a cell of this row has evidence.
    pub fn has_noted_cells(&self, factor: FactorId) -> bool {
        let [first, last] = [0, u32::MAX].map(|id| Subject::Cell(factor, TouchpointId(id)));
        self.noted.range(first..=last).next().is_some()
    }

    /// The figures of every segment, parallel to the project's list; worked out where a screen asks for them.
    pub fn segments(&self, project: &Project) -> &[Figures] {
        self.segments.get_or_init(|| {
            let segments = project.segments.iter();
            segments
                .map(|segment| figures(project, Scope::Segment(segment.id)))
                .collect()
        })
    }

    /// The revision and scope that this belongs to, for what screens work out from it.
    pub const fn key(&self) -> Option<(u64, Scope)> {
        self.key
    }

    /// Forgets the revision, because another document is on screen.
    pub const fn forget(&mut self) {
        self.key = None;
    }
}

fn notes(project: &Project) -> BTreeMap<Subject, usize> {
    let mut notes = BTreeMap::new();
    for evidence in project.evidence.iter() {
        *notes.entry(evidence.about).or_default() += 1;
    }
    notes
}

fn noted(project: &Project, notes: &BTreeMap<Subject, usize>) -> BTreeSet<Subject> {
    let factors = project.factors.iter().filter(|item| !item.note.is_empty());
    let touchpoints = (project.touchpoints.iter()).filter(|item| !item.note.is_empty());
    let stages = project.stages.iter().filter(|item| !item.note.is_empty());
    (factors.map(|item| Subject::Factor(item.id)))
        .chain(touchpoints.map(|item| Subject::Touchpoint(item.id)))
        .chain(stages.map(|item| Subject::Stage(item.id)))
        .chain(notes.keys().copied())
        .collect()
}

impl Journey {
    /// The journey of a project.
    pub fn of(project: &Project) -> Self {
        let order = project.journey();
        let mut stage_of = project.stage_positions();
        stage_of.sort_unstable();
        let groups = project
            .stages
            .iter()
            .enumerate()
            .map(|(position, stage)| StageGroup {
                stage: stage.id,
                start: stage_of.partition_point(|of| *of < position),
                end: stage_of.partition_point(|of| *of <= position),
            })
            .collect();
        Self { order, groups }
    }
}
