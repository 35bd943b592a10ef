//! One score per touchpoint over several segments, each counting with its share of customers.

use super::input::Input;
use super::scores::Sums;
use super::{Lens, Scope};
use crate::model::{Project, SegmentId};

/// The segments of a portfolio with their weights, which are their shares brought to a sum of 1.
///
/// A segment whose share is not known counts as 0; where none of them has a share above 0 they count alike (ours). A
/// segment named twice counts once, one that does not exist not at all.
pub fn portfolio_weights(project: &Project, segments: &[SegmentId]) -> Vec<(SegmentId, f64)> {
    let mut chosen: Vec<(SegmentId, f64)> = Vec::new();
    for id in segments {
        if let Some(segment) = project.segment(*id)
            && chosen.iter().all(|(other, _)| other != id)
        {
            chosen.push((*id, segment.share.unwrap_or(0.0)));
        }
    }
    let total: f64 = chosen.iter().map(|(_, share)| share).sum();
    let alike = 1.0 / chosen.len() as f64;
    for (_, weight) in &mut chosen {
        *weight = if total > 0.0 { *weight / total } else { alike };
    }
    chosen
}

/// Σ weight · `A_j` over these segments, weighed as [`portfolio_weights`] does; a list parallel to the touchpoints, none for
/// excluded ones. Over no segment every score is undefined.
pub fn portfolio(project: &Project, segments: &[SegmentId]) -> Vec<Option<f64>> {
    let chosen = portfolio_weights(project, segments);
    let mut scores = vec![0.0; project.touchpoints.len()];
    for (id, part) in &chosen {
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
