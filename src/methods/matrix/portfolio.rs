//! One score per touchpoint over several segments, each counting with its share of customers.

use super::input::Input;
use super::scores::Sums;
use super::{Lens, Scope};
use crate::model::{Project, SegmentId};

/// Σ share · `A_j` over these segments, shares brought to a sum of 1; a list parallel to the touchpoints, none for excluded ones.
///
/// A segment whose share is not known counts as 0; where none of them has a share above 0 they count alike (ours). A
/// segment named twice counts once, one that does not exist not at all, and over no segment every score is undefined.
pub fn portfolio(project: &Project, segments: &[SegmentId]) -> Vec<Option<f64>> {
    let mut chosen: Vec<(SegmentId, f64)> = Vec::new();
    for id in segments {
        if let Some(segment) = project.segment(*id)
            && chosen.iter().all(|(other, _)| other != id)
        {
            chosen.push((*id, segment.share.unwrap_or(0.0)));
        }
    }
    let total: f64 = chosen.iter().map(|(_, share)| share).sum();
    let mut scores = vec![0.0; project.touchpoints.len()];
    for (id, share) in &chosen {
        let part = if total > 0.0 {
            share / total
        } else {
            1.0 / chosen.len() as f64
        };
        let input = Input::new(project, Lens::new(project, Scope::Segment(*id)));
        let sums = Sums::new(&input, &project.scale);
        for (score, [of_segment, _]) in scores.iter_mut().zip(sums.columns()) {
            *score += part * of_segment;
        }
    }
    let touchpoints = project.touchpoints.iter().zip(scores);
    touchpoints
        .map(|(touchpoint, score)| (!touchpoint.excluded && !chosen.is_empty()).then_some(score))
        .collect()
}
