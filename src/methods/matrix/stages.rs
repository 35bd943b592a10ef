//! What the touchpoints of a stage add up to.

use super::compute::share;
use super::{ItemFigures, StageFigures};
use crate::model::Project;

/// For each stage its total, share and mean score; undefined for one without an included touchpoint.
pub(super) fn collect(
    project: &Project,
    touchpoints: &[ItemFigures],
    grand_total: f64,
) -> Vec<StageFigures> {
    let mut stages = vec![StageFigures::default(); project.stages.len()];
    for (touchpoint, stage) in touchpoints.iter().zip(project.stage_positions()) {
        if let Some(score) = touchpoint.score
            && let Some(stage) = stages.get_mut(stage)
        {
            stage.add(touchpoint, score);
        }
    }
    for stage in &mut stages {
        stage.item.share = stage.total.map(|total| share(total, grand_total));
        stage.item.score = stage.total.map(|total| total / stage.touchpoints as f64);
    }
    stages
}

impl StageFigures {
    /// Adds an included touchpoint.
    fn add(&mut self, touchpoint: &ItemFigures, score: f64) {
        self.touchpoints += 1;
        *self.total.get_or_insert(0.0) += score;
        self.item.completeness.rated += touchpoint.completeness.rated;
        self.item.completeness.cells += touchpoint.completeness.cells;
        self.item.incomplete |= touchpoint.incomplete;
    }
}
