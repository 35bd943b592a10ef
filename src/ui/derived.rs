//! What screens need beside the document and can be had from it: computed once for each revision, never kept in files.

use crate::methods::matrix::{Figures, Scope, figures};
use crate::model::{Project, StageId};

/// Everything derived from one revision of a project for one scope.
#[derive(Clone, Debug, Default)]
pub struct Derived {
    key: Option<(u64, Scope)>,
    /// Scores, shares, classes.
    pub figures: Figures,
    /// The touchpoints as the customer meets them.
    pub journey: Journey,
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
            self.key = key;
        }
        stale
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
