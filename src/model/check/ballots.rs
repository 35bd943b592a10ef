//! The invariants of ballots, of what the room settled and of judgements by pairs.

use std::collections::BTreeSet;

use super::{Axes, Found, Item, Problem};
use crate::model::{FactorId, Judgements, MAX_BALLOTS, Project, is_plain_date};

pub(super) fn check(project: &Project, found: &mut Found, axes: Axes<'_>) {
    ballots(project, found, axes);
    settled(project, found, axes);
}

fn ballots(project: &Project, found: &mut Found, axes: Axes<'_>) {
    let mut raters = BTreeSet::new();
    for (at, ballot) in project.ballots.iter().enumerate() {
        let item = Item::Ballot(at);
        if at == MAX_BALLOTS {
            found.push(item, Problem::TooMany(MAX_BALLOTS));
        }
        found.name(item, &ballot.rater);
        found.text(item, &ballot.source);
        if !raters.insert(ballot.rater.as_str()) {
            found.push(item, Problem::DoubleRater);
        }
        if ballot.date.is_some_and(|date| !is_plain_date(date)) {
            found.push(item, Problem::Date);
        }
        for (cell, level) in ballot.levels.iter() {
            found.cell(item, *cell, axes);
            found.level(item, *level, project);
        }
    }
}

fn settled(project: &Project, found: &mut Found, (factors, touchpoints): Axes<'_>) {
    let item = Item::Settled;
    for (cell, settlement) in project.settled.iter() {
        let there = factors.contains(&cell.0) && touchpoints.contains(&cell.1);
        if there || settlement.reason.trim().is_empty() {
            found.cell(item, *cell, (factors, touchpoints));
        } else {
            found.push(item, Problem::SettledNowhere);
        }
        found.level(item, settlement.level, project);
        found.text(item, &settlement.reason);
        if settlement.date.is_some_and(|date| !is_plain_date(date)) {
            found.push(item, Problem::Date);
        }
    }
}

impl Found {
    /// Judgements of factors that exist, each of an ordered pair.
    pub(super) fn judgements(
        &mut self,
        item: Item,
        judgements: &Judgements,
        factors: &BTreeSet<FactorId>,
    ) {
        for (first, second) in judgements.keys() {
            if first >= second {
                self.push(item, Problem::Pair(first.0, second.0));
            }
            for factor in [first, second] {
                if !factors.contains(factor) {
                    self.push(item, Problem::Dangling(factor.0));
                }
            }
        }
    }
}
