//! The invariants of a project, checked in one place, and the mending of those that can be mended without a loss.

mod ballots;
mod ids;
mod panel;
mod problem;
mod repair;

use std::collections::BTreeSet;

pub use problem::{Item, Problem, Remedy};
pub use repair::repair;

use super::track_check;
use super::{
    FactorId, Importance, NotSure, Project, Relations, Subject, TouchpointId, check_mark,
    check_name, check_text, is_plain_date,
};

/// All problems of a project with their places; none in a sound one.
pub fn check(project: &Project) -> Vec<(Item, Problem)> {
    let mut found = Found::default();
    found.name(Item::About, &project.about.name);
    found.text(Item::About, &project.about.description);
    found.text(Item::About, &project.about.author);
    if let Err(error) = project.class_rule.check() {
        found.push(Item::ClassRule, Problem::ClassRule(error));
    }
    ids::ids(project, &mut found);
    for (at, stage) in project.stages.iter().enumerate() {
        found.name(Item::Stage(at), &stage.name);
        found.text(Item::Stage(at), &stage.note);
    }
    let stages: BTreeSet<_> = project.stages.iter().map(|stage| stage.id).collect();
    for (at, touchpoint) in project.touchpoints.iter().enumerate() {
        let item = Item::Touchpoint(at);
        found.name(item, &touchpoint.name);
        found.text(item, &touchpoint.note);
        if !stages.contains(&touchpoint.stage) {
            found.push(item, Problem::NoStage(touchpoint.stage.0));
        }
    }
    for (at, factor) in project.factors.iter().enumerate() {
        let item = Item::Factor(at);
        found.name(item, &factor.name);
        found.text(item, &factor.note);
        found.importance(item, factor.importance, project);
    }
    segments(project, &mut found);
    relations(project, &mut found);
    let (factors, touchpoints) = axes(project);
    found.not_sure(Item::NotSure, &project.not_sure, (&factors, &touchpoints));
    ballots::check(project, &mut found, (&factors, &touchpoints));
    found.judgements(Item::Judgements, &project.judgements, &factors);
    panel::check(project, &mut found, (&factors, &touchpoints));
    evidence(project, &mut found);
    track_check::check(project, &mut found);
    found.problems
}

#[derive(Default)]
pub(in crate::model) struct Found {
    problems: Vec<(Item, Problem)>,
}

impl Found {
    pub(in crate::model) fn push(&mut self, item: Item, problem: Problem) {
        self.problems.push((item, problem));
    }

    pub(in crate::model) fn name(&mut self, item: Item, name: &str) {
        if let Err(error) = check_name(name) {
            self.push(item, Problem::Name(error));
        }
    }

    pub(in crate::model) fn text(&mut self, item: Item, text: &str) {
        if let Err(error) = check_text(text) {
            self.push(item, Problem::Text(error));
        }
    }

    fn not_sure(&mut self, item: Item, cells: &NotSure, axes: Axes<'_>) {
        for cell in cells {
            self.cell(item, *cell, axes);
        }
    }

    /// Both ends of a cell exist.
    fn cell(
        &mut self,
        item: Item,
        (factor, touchpoint): (FactorId, TouchpointId),
        (factors, touchpoints): Axes<'_>,
    ) {
        if !factors.contains(&factor) {
            self.push(item, Problem::Dangling(factor.0));
        }
        if !touchpoints.contains(&touchpoint) {
            self.push(item, Problem::Dangling(touchpoint.0));
        }
    }

    fn level(&mut self, item: Item, level: u8, project: &Project) {
        if project.scale.level(level).is_none() {
            self.push(item, Problem::Level(level));
        }
    }

    fn importance(&mut self, item: Item, importance: Option<Importance>, project: &Project) {
        if let Some(importance) = importance
            && let Err(error) = Importance::new(importance.value(), project.weighting)
        {
            self.push(item, Problem::Importance(error));
        }
    }
}

/// The ids of factors and touchpoints: gathered once, because a file can have thousands of segments.
type Axes<'a> = (&'a BTreeSet<FactorId>, &'a BTreeSet<TouchpointId>);

fn axes(project: &Project) -> (BTreeSet<FactorId>, BTreeSet<TouchpointId>) {
    let factors = project.factors.iter().map(|factor| factor.id);
    let touchpoints = project.touchpoints.iter().map(|touchpoint| touchpoint.id);
    (factors.collect(), touchpoints.collect())
}

fn segments(project: &Project, found: &mut Found) {
    let (factors, touchpoints) = axes(project);
    let jobs: BTreeSet<_> = project.jobs.iter().map(|job| job.id).collect();
    let mut names = BTreeSet::new();
    for (at, segment) in project.segments.iter().enumerate() {
        let item = Item::Segment(at);
        found.name(item, &segment.name);
        found.text(item, &segment.note);
        if let Err(error) = check_mark(&segment.mark) {
            found.push(item, Problem::Mark(error));
        }
        for id in segment.jobs.iter() {
            if !jobs.contains(id) {
                found.push(item, Problem::Dangling(id.0));
            }
        }
        if !names.insert(segment.name.as_str()) {
            found.push(item, Problem::DoubleSegmentName);
        }
        if let Some(share) = segment.share
            && !(0.0..=1.0).contains(&share)
        {
            found.push(item, Problem::Share(share));
        }
        for (id, importance) in segment.importances.iter() {
            if !factors.contains(id) {
                found.push(item, Problem::Dangling(id.0));
            }
            found.importance(item, Some(*importance), project);
        }
        for (cell, level) in segment.relations.iter() {
            found.cell(item, *cell, (&factors, &touchpoints));
            found.level(item, *level, project);
        }
        found.not_sure(item, &segment.not_sure, (&factors, &touchpoints));
        found.judgements(item, &segment.judgements, &factors);
    }
}

fn evidence(project: &Project, found: &mut Found) {
    let factors: BTreeSet<_> = project.factors.iter().map(|factor| factor.id).collect();
    let touchpoints: BTreeSet<_> = project.touchpoints.iter().map(|t| t.id).collect();
    let stages: BTreeSet<_> = project.stages.iter().map(|stage| stage.id).collect();
    for (at, evidence) in project.evidence.iter().enumerate() {
        let item = Item::Evidence(at);
        if evidence.text.trim().is_empty() {
            found.push(item, Problem::Blank);
        }
        found.text(item, &evidence.text);
        found.text(item, &evidence.source);
        let there = match evidence.about {
            Subject::Cell(f, t) => factors.contains(&f) && touchpoints.contains(&t),
            Subject::Factor(id) => factors.contains(&id),
            Subject::Touchpoint(id) => touchpoints.contains(&id),
            Subject::Stage(id) => stages.contains(&id),
        };
        if !there {
            found.push(item, Problem::Orphan);
        }
        if evidence.date.is_some_and(|date| !is_plain_date(date)) {
            found.push(item, Problem::Date);
        }
    }
}

fn relations(project: &Project, found: &mut Found) {
    let grid = &project.relations;
    if (grid.factors(), grid.touchpoints()) != (project.factors.len(), project.touchpoints.len()) {
        found.push(
            Item::Relations,
            Problem::GridSize {
                factors: grid.factors(),
                touchpoints: grid.touchpoints(),
            },
        );
    }
    let mut legal = [false; 256];
    for cell in std::iter::once(0).chain(project.scale.values().map(|v| Relations::encode(Some(v))))
    {
        if let Some(slot) = legal.get_mut(usize::from(cell)) {
            *slot = true;
        }
    }
    for factor in 0..grid.factors() {
        for (touchpoint, cell) in grid.row(factor).iter().enumerate() {
            if !legal.get(usize::from(*cell)).copied().unwrap_or(false) {
                let level = Relations::decode(*cell).unwrap_or(0);
                found.push(Item::Cell { factor, touchpoint }, Problem::Level(level));
            }
        }
    }
}
