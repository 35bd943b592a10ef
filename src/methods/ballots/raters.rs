//! How each person's ballot stands to the consensus.

use super::Consensus;
use super::agreement::{Sum, weights};
use super::consensus::{Places, chosen_ballots};
use crate::methods::matrix::compared;
use crate::methods::segments::tau_b;
use crate::model::{Ballot, BallotId, ClassRule, Project, TouchpointId};

/// How a ballot stands to the consensus of all that are counted, itself among them. Excluded lines are left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RaterFigures {
    /// Whose.
    pub ballot: BallotId,
    /// How many cells it rates.
    pub rated: usize,
    /// How many cells there are.
    pub cells: usize,
    /// Of its rated cells the part, 0…1, that has the consensus' level; none where it rates none.
    pub alike: Option<f64>,
    /// The mean distance of its levels to the consensus, in steps of the scale.
    pub distance: Option<f64>,
    /// The mean of its levels less the consensus, in steps of the scale: above 0 where the person rates higher than most.
    pub lean: Option<f64>,
    /// Kendall's τ-b between its order of touchpoints and that of the consensus, both over the cells that it rates, each
    /// touchpoint with the mean level weighted by the project's importances (ours).
    pub tau_b: Option<f64>,
}

/// How many cells a ballot rates, and how many there are, excluded lines left out. It costs what is excluded and nothing for the
/// rest of the ballot, so that a screen may ask.
pub fn rated_cells(project: &Project, ballot: &Ballot) -> (usize, usize) {
    let out = project.touchpoints.iter().filter(|it| it.excluded);
    let out: Vec<TouchpointId> = out.map(|it| it.id).collect();
    let (mut rated, mut factors) = (ballot.levels.len(), 0);
    for factor in project.factors.iter() {
        let unseen = if factor.excluded {
            let [first, last] = [0, u32::MAX].map(|id| (factor.id, TouchpointId(id)));
            ballot.levels.range(first..=last).count()
        } else {
            factors += 1;
            let cells = out.iter().map(|touchpoint| (factor.id, *touchpoint));
            cells
                .filter(|cell| ballot.levels.contains_key(cell))
                .count()
        };
        rated = rated.saturating_sub(unseen);
    }
    (rated, factors * (project.touchpoints.len() - out.len()))
}

/// Every counted ballot against the consensus, in the project's order.
pub fn raters(project: &Project, consensus: &Consensus) -> Vec<RaterFigures> {
    let places = Places::of(project);
    let weights = weights(project);
    let ballots = chosen_ballots(project, &consensus.ballots);
    let of = |ballot: &&Ballot| of_rater(project, consensus, (&places, &weights), ballot);
    ballots.iter().map(of).collect()
}

fn of_rater(
    project: &Project,
    consensus: &Consensus,
    (places, weights): (&Places, &[Option<f64>]),
    ballot: &Ballot,
) -> RaterFigures {
    let mut own = vec![Sum::default(); project.touchpoints.len()];
    let mut all = own.clone();
    let (mut rated, mut alike, mut apart, mut lean) = (0_usize, 0_usize, 0_usize, 0_i64);
    for (factor, touchpoint, level) in places.cells(ballot) {
        let excluded = [
            project.factors.get(factor).is_none_or(|it| it.excluded),
            project
                .touchpoints
                .get(touchpoint)
                .is_none_or(|it| it.excluded),
        ];
        let order = consensus.order_of(level);
        let common = consensus.cell(factor, touchpoint);
        let (Some(order), Some(common)) = (order, common) else {
            continue;
        };
        if excluded.contains(&true) {
            continue;
        }
        let middle = consensus.order(factor, touchpoint).unwrap_or(order);
        rated += 1;
        alike += usize::from(order == middle);
        apart += order.abs_diff(middle);
        // A scale has few levels, so neither is beyond what fits.
        lean += i64::try_from(order).unwrap_or(0) - i64::try_from(middle).unwrap_or(0);
        if let Some(weight) = weights.get(factor).copied().flatten() {
            if let Some(sum) = own.get_mut(touchpoint) {
                sum.add(weight, f64::from(level));
            }
            if let Some(sum) = all.get_mut(touchpoint) {
                sum.add(weight, f64::from(common.level));
            }
        }
    }
    let mean = |sum: f64| (rated > 0).then(|| sum / rated as f64);
    RaterFigures {
        ballot: ballot.id,
        rated,
        cells: rated_cells(project, ballot).1,
        alike: mean(alike as f64),
        distance: mean(apart as f64),
        lean: mean(lean as f64),
        tau_b: tau_b(&places_by(&own), &places_by(&all)),
    }
}

/// The places by falling mean, NaN for what has none: τ-b is taken over places, so that its ties are the ones people see.
fn places_by(sums: &[Sum]) -> Vec<f64> {
    let scores: Vec<Option<f64>> = sums.iter().map(|sum| sum.mean()).collect();
    let items = compared(&scores, ClassRule::DEVIATION);
    let place = items.iter().map(|item| item.rank.map(|rank| rank.place));
    place
        .map(|place| place.map_or(f64::NAN, |place| -(place as f64)))
        .collect()
}
