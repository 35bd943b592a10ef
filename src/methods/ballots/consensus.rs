//! The consensus of ballots, cell by cell.

use std::collections::BTreeMap;

use super::Votes;
use crate::model::{Ballot, BallotId, FactorId, Project, TouchpointId};

/// What several people's ballots say together. Cells are named by positions in the project's lists as they were.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Consensus {
    /// Whose ballots are counted, in the project's order.
    pub ballots: Vec<BallotId>,
    /// The scale's levels, ascending.
    values: Vec<u8>,
    /// Row by row: one for each factor and touchpoint.
    votes: Vec<Votes>,
    touchpoints: usize,
}

/// What several people say of a cell together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CellConsensus {
    /// How many of them rated it; never 0.
    pub raters: usize,
    /// The lowest level that one of them chose.
    pub lowest: u8,
    /// The highest level that one of them chose.
    pub highest: u8,
    /// The median of the levels' order, the lower of the two middle ones for an even count.
    pub level: u8,
    /// How many steps of the scale lie between lowest and highest.
    pub steps: usize,
    /// The share of pairs of people who chose the same level, 0…1; none for one person.
    pub agreement: Option<f64>,
}

impl CellConsensus {
    /// True where not all chose the same level.
    pub const fn is_disputed(&self) -> bool {
        self.steps > 0
    }
}

/// Counts the chosen ballots cell by cell; a ballot that does not exist is left out.
pub fn consensus(project: &Project, chosen: &[BallotId]) -> Consensus {
    let values: Vec<u8> = project.scale.values().collect();
    let touchpoints = project.touchpoints.len();
    let mut votes = vec![Votes::default(); project.factors.len() * touchpoints];
    let places = Places::of(project);
    let ballots = chosen_ballots(project, chosen);
    for ballot in &ballots {
        for (factor, touchpoint, level) in places.cells(ballot) {
            let vote = votes.get_mut(factor * touchpoints + touchpoint);
            let order = values.iter().position(|value| *value == level);
            if let (Some(vote), Some(order)) = (vote, order) {
                vote.add(order);
            }
        }
    }
    Consensus {
        ballots: ballots.iter().map(|ballot| ballot.id).collect(),
        values,
        votes,
        touchpoints,
    }
}

impl Consensus {
    /// The votes on a cell, by positions.
    pub fn votes(&self, factor: usize, touchpoint: usize) -> Votes {
        let at = (touchpoint < self.touchpoints).then_some(factor * self.touchpoints + touchpoint);
        let votes = at.and_then(|at| self.votes.get(at));
        votes.copied().unwrap_or_default()
    }

    /// What is said of a cell, by positions; none where nobody rated it.
    pub fn cell(&self, factor: usize, touchpoint: usize) -> Option<CellConsensus> {
        let votes = self.votes(factor, touchpoint);
        let value = |order: Option<usize>| self.values.get(order?).copied();
        Some(CellConsensus {
            raters: votes.raters(),
            lowest: value(votes.lowest())?,
            highest: value(votes.highest())?,
            level: value(votes.median())?,
            steps: votes.steps(),
            agreement: votes.agreement(),
        })
    }

    /// Who of those counted rated a cell, and how, in the project's order.
    pub fn said<'p>(
        &self,
        project: &'p Project,
        factor: FactorId,
        touchpoint: TouchpointId,
    ) -> Vec<(&'p Ballot, u8)> {
        let ballots = project.ballots.iter();
        let counted = ballots.filter(|ballot| self.ballots.contains(&ballot.id));
        counted
            .filter_map(|ballot| Some((ballot, *ballot.levels.get(&(factor, touchpoint))?)))
            .collect()
    }

    /// The level of a cell's consensus as the order of the scale's levels; none where nobody rated it.
    pub(super) fn order(&self, factor: usize, touchpoint: usize) -> Option<usize> {
        self.votes(factor, touchpoint).median()
    }

    /// The order of a level, 0 for the lowest.
    pub(super) fn order_of(&self, level: u8) -> Option<usize> {
        self.values.iter().position(|value| *value == level)
    }
}

/// The chosen ballots in the project's order.
pub(super) fn chosen_ballots<'p>(project: &'p Project, chosen: &[BallotId]) -> Vec<&'p Ballot> {
    let ballots = project.ballots.iter();
    ballots
        .filter(|ballot| chosen.contains(&ballot.id))
        .collect()
}

/// Where items stand, by their ids: a search through the lists for each cell would be quadratic.
pub(super) struct Places {
    factors: BTreeMap<FactorId, usize>,
    touchpoints: BTreeMap<TouchpointId, usize>,
}

impl Places {
    pub(super) fn of(project: &Project) -> Self {
        Self {
            factors: project.factors.iter().map(|f| f.id).zip(0..).collect(),
            touchpoints: project.touchpoints.iter().map(|t| t.id).zip(0..).collect(),
        }
    }

    /// The cells of a ballot by positions, factor by factor.
    pub(super) fn cells<'a>(
        &'a self,
        ballot: &'a Ballot,
    ) -> impl Iterator<Item = (usize, usize, u8)> + 'a {
        ballot
            .levels
            .iter()
            .filter_map(|((factor, touchpoint), level)| {
                let factor = *self.factors.get(factor)?;
                let touchpoint = *self.touchpoints.get(touchpoint)?;
                Some((factor, touchpoint, *level))
            })
    }
}
