//! How far the orders of touchpoints agree that each person's ballot gives.

use super::consensus::{Places, chosen_ballots};
use super::{Concord, kendall_w, midranks};
use crate::model::{Ballot, BallotId, Project};

/// The agreement of ballots as a whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agreement {
    /// Kendall's W over the orders of touchpoints; none where it is not defined.
    pub concord: Option<Concord>,
    /// How many ballots are compared: those with a rated cell.
    pub raters: usize,
    /// Chosen ballots on which no cell is rated, which are not compared.
    pub empty: usize,
    /// How many touchpoints are compared: those with a cell that everybody rated.
    pub touchpoints: usize,
    /// How many touchpoints take part in the figures of the project.
    pub of_touchpoints: usize,
    /// How many cells everybody rated; the scores rest on these.
    pub cells: usize,
}

/// Kendall's W of the orders that the chosen ballots give to the touchpoints.
///
/// What somebody did not rate must not count for or against a touchpoint, so only cells that everybody rated count, and a
/// touchpoint's score is the mean level over them, weighted by the project's importances: Σ w·r / Σ w (ours). On whole ballots
/// that is the order by `A_j`, and a touchpoint with few common cells is not low in all orders for that alone. Touchpoints with no
/// such cell take no part, nor do ballots on which nothing is rated.
pub fn agreement(project: &Project, chosen: &[BallotId]) -> Agreement {
    let places = Places::of(project);
    let weights = weights(project);
    let included: Vec<bool> = project.touchpoints.iter().map(|t| !t.excluded).collect();
    let columns = included.len();
    let rated = |ballot: &Ballot| {
        let mut cells = places.cells(ballot);
        cells.any(|(f, t, _)| is_in(&weights, f) && included.get(t) == Some(&true))
    };
    let (ballots, empty): (Vec<&Ballot>, Vec<&Ballot>) = chosen_ballots(project, chosen)
        .into_iter()
        .partition(|ballot| rated(ballot));
    let mut counts = vec![0_usize; weights.len() * columns];
    for ballot in &ballots {
        for (factor, touchpoint, _) in places.cells(ballot) {
            if let Some(count) = counts.get_mut(factor * columns + touchpoint) {
                *count += 1;
            }
        }
    }
    let common = |factor: usize, touchpoint: usize| {
        let all = counts.get(factor * columns + touchpoint) == Some(&ballots.len());
        let weight = weights.get(factor).copied().flatten();
        weight.filter(|_| all && included.get(touchpoint) == Some(&true))
    };
    let mut found = Agreement {
        raters: ballots.len(),
        empty: empty.len(),
        of_touchpoints: included.iter().filter(|included| **included).count(),
        ..Agreement::default()
    };
    let mut orders: Vec<Vec<f64>> = Vec::with_capacity(ballots.len());
    for ballot in &ballots {
        let mut sums = vec![Sum::default(); columns];
        let mut cells = 0;
        for (factor, touchpoint, level) in places.cells(ballot) {
            if let Some(weight) = common(factor, touchpoint)
                && let Some(sum) = sums.get_mut(touchpoint)
            {
                sum.add(weight, f64::from(level));
                cells += 1;
            }
        }
        let scores: Vec<f64> = sums.iter().filter_map(|sum| sum.mean()).collect();
        (found.cells, found.touchpoints) = (cells, scores.len());
        orders.push(midranks(&scores));
    }
    found.concord = kendall_w(&orders);
    found
}

/// The importances of the factors that take part, by position.
pub(super) fn weights(project: &Project) -> Vec<Option<f64>> {
    let factors = project.factors.iter();
    factors
        .map(|factor| Some(factor.importance?.value()).filter(|_| !factor.excluded))
        .collect()
}

fn is_in(weights: &[Option<f64>], factor: usize) -> bool {
    weights.get(factor).is_some_and(Option::is_some)
}

/// A weighted mean in the making.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sum {
    weights: f64,
    products: f64,
}

impl Sum {
    pub(super) fn add(&mut self, weight: f64, value: f64) {
        self.weights += weight;
        self.products += weight * value;
    }

    /// None where nothing weighs anything.
    pub(super) fn mean(self) -> Option<f64> {
        (self.weights > 0.0).then(|| self.products / self.weights)
    }
}
