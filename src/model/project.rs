//! A whole project as one value: cheap to clone, compared by content, changed only by edits.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{
    About, Ballot, BallotId, ClassRule, Evidence, EvidenceId, Factor, FactorId, Hypothesis,
    HypothesisId, IdCounter, Job, JobId, Judgements, List, Panel, Relations, Scale, Segment,
    SegmentId, Settled, Stage, StageId, Subject, Taken, Touchpoint, TouchpointId, Track, TrackId,
    Weighting,
};

/// The most items of a kind in a project: factors, touchpoints, stages, segments.
pub const MAX_ITEMS: usize = 20_000;
/// The most cells in a project.
pub const MAX_CELLS: usize = 20_000_000;

/// Cells of which somebody said "not sure": rated or not, they are to be talked about again.
pub type NotSure = BTreeSet<(FactorId, TouchpointId)>;

/// Everything that a project file keeps.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Project {
    /// Its name, author, language and remarks.
    pub about: Arc<About>,
    /// The relation scale.
    pub scale: Arc<Scale>,
    /// The range of its importances.
    pub weighting: Weighting,
    /// How classes are drawn.
    pub class_rule: ClassRule,
    /// The journey's stages in order.
    pub stages: List<Stage>,
    /// The touchpoints in document order; on screen they stand stage by stage, see [`Project::journey`].
    pub touchpoints: List<Touchpoint>,
    /// The choice factors in order.
    pub factors: List<Factor>,
    /// The segments in order.
    pub segments: List<Segment>,
    /// The jobs to be done in order.
    pub jobs: List<Job>,
    /// The Customer Tracks in order.
    pub tracks: List<Track>,
    /// One cell for each factor and touchpoint, in the order of those lists.
    pub relations: Relations,
    /// Cells of the project's matrix of which somebody is not sure.
    pub not_sure: Arc<NotSure>,
    /// What several people rated by themselves, in order.
    pub ballots: List<Ballot>,
    /// Whether a ballot shows itself to others only once it is in.
    pub blind: bool,
    /// Disputed cells on which the room has agreed.
    pub settled: Arc<Settled>,
    /// How important factors are by pairs, for the whole market.
    pub judgements: Arc<Judgements>,
    /// What buyers were asked, and where their answers are.
    pub panel: Arc<Panel>,
    /// The whole market's importances as they were taken from the panel.
    pub taken: Option<Arc<Taken>>,
    /// The private hypotheses in order.
    pub hypotheses: List<Hypothesis>,
    /// Evidence in the order in which it was noted.
    pub evidence: List<Evidence>,
    /// Gives out ids.
    pub ids: IdCounter,
}

impl Project {
    /// An empty project of that name.
    pub fn named(name: &str) -> Self {
        let mut project = Self::default();
        name.clone_into(&mut Arc::make_mut(&mut project.about).name);
        project
    }

    /// The position of a factor in its list.
    pub fn factor_position(&self, id: FactorId) -> Option<usize> {
        self.factors.iter().position(|factor| factor.id == id)
    }

    /// The position of a touchpoint in its list.
    pub fn touchpoint_position(&self, id: TouchpointId) -> Option<usize> {
        self.touchpoints
            .iter()
            .position(|touchpoint| touchpoint.id == id)
    }

    /// The position of a stage in its list.
    pub fn stage_position(&self, id: StageId) -> Option<usize> {
        self.stages.iter().position(|stage| stage.id == id)
    }

    /// The position of a segment in its list.
    pub fn segment_position(&self, id: SegmentId) -> Option<usize> {
        self.segments.iter().position(|segment| segment.id == id)
    }

    /// The factor of an id.
    pub fn factor(&self, id: FactorId) -> Option<&Factor> {
        self.factors.iter().find(|factor| factor.id == id)
    }

    /// The touchpoint of an id.
    pub fn touchpoint(&self, id: TouchpointId) -> Option<&Touchpoint> {
        self.touchpoints
            .iter()
            .find(|touchpoint| touchpoint.id == id)
    }

    /// The stage of an id.
    pub fn stage(&self, id: StageId) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.id == id)
    }

    /// The segment of an id.
    pub fn segment(&self, id: SegmentId) -> Option<&Segment> {
        self.segments.iter().find(|segment| segment.id == id)
    }

    /// The position of a job in its list.
    pub fn job_position(&self, id: JobId) -> Option<usize> {
        self.jobs.iter().position(|job| job.id == id)
    }

    /// The job of an id.
    pub fn job(&self, id: JobId) -> Option<&Job> {
        self.jobs.iter().find(|job| job.id == id)
    }

    /// The position of a track in its list.
    pub fn track_position(&self, id: TrackId) -> Option<usize> {
        self.tracks.iter().position(|track| track.id == id)
    }

    /// The track of an id.
    pub fn track(&self, id: TrackId) -> Option<&Track> {
        self.tracks.iter().find(|track| track.id == id)
    }

    /// The position of a ballot in its list.
    pub fn ballot_position(&self, id: BallotId) -> Option<usize> {
        self.ballots.iter().position(|ballot| ballot.id == id)
    }

    /// The ballot of an id.
    pub fn ballot(&self, id: BallotId) -> Option<&Ballot> {
        self.ballots.iter().find(|ballot| ballot.id == id)
    }

    /// The position of a hypothesis in its list.
    pub fn hypothesis_position(&self, id: HypothesisId) -> Option<usize> {
        self.hypotheses.iter().position(|it| it.id == id)
    }

    /// The hypothesis of an id.
    pub fn hypothesis(&self, id: HypothesisId) -> Option<&Hypothesis> {
        self.hypotheses.iter().find(|it| it.id == id)
    }

    /// The position of a piece of evidence in its list.
    pub fn evidence_position(&self, id: EvidenceId) -> Option<usize> {
        self.evidence.iter().position(|evidence| evidence.id == id)
    }

    /// The evidence about a subject, in the order in which it was noted.
    pub fn evidence_about(&self, subject: Subject) -> impl Iterator<Item = &Evidence> {
        self.evidence
            .iter()
            .filter(move |evidence| evidence.about == subject)
    }

    /// True where that item is there; a cell, where both its factor and its touchpoint are.
    pub fn has(&self, subject: Subject) -> bool {
        match subject {
            Subject::Cell(factor, touchpoint) => {
                self.factor(factor).is_some() && self.touchpoint(touchpoint).is_some()
            }
            Subject::Factor(id) => self.factor(id).is_some(),
            Subject::Touchpoint(id) => self.touchpoint(id).is_some(),
            Subject::Stage(id) => self.stage(id).is_some(),
        }
    }

    /// The level of a cell by ids; none where it is not rated.
    pub fn level(&self, factor: FactorId, touchpoint: TouchpointId) -> Option<u8> {
        self.relations.get(
            self.factor_position(factor)?,
            self.touchpoint_position(touchpoint)?,
        )
    }

    /// Positions of the touchpoints as the customer meets them: stage by stage, within a stage in document order.
    pub fn journey(&self) -> Vec<usize> {
        let mut positions: Vec<usize> = (0..self.touchpoints.len()).collect();
        let stage_of = self.stage_positions();
        positions.sort_by_key(|position| stage_of.get(*position).copied());
        positions
    }

    /// For each touchpoint in document order the position of its stage.
    pub fn stage_positions(&self) -> Vec<usize> {
        let mut by_id: Vec<(StageId, usize)> = self
            .stages
            .iter()
            .enumerate()
            .map(|(position, stage)| (stage.id, position))
            .collect();
        by_id.sort_unstable();
        self.touchpoints
            .iter()
            .map(|touchpoint| {
                by_id
                    .binary_search_by_key(&touchpoint.stage, |(id, _)| *id)
                    .ok()
                    .and_then(|found| by_id.get(found))
                    .map_or(usize::MAX, |(_, position)| *position)
            })
            .collect()
    }
}
