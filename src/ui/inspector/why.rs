//! Why an item scores as it does: what its score is made of, and by whom, worked out once for each revision.

use crate::i18n::{Message, percent};
use crate::methods::matrix::{
    Contribution, Part, contributions_to_factor, contributions_to_touchpoint, stage_factors,
    stages_of_factor,
};
use crate::model::{Project, Subject};
use crate::ui::Context;

/// Where a score comes from.
#[derive(Default)]
pub(super) struct Why {
    /// How much of it rests on one.
    pub(super) sentence: Option<String>,
    /// The parts that make it up, largest first; each a position in the first list.
    pub(super) stack: Vec<Entry>,
    /// The parts by name.
    pub(super) lists: Vec<List>,
}

/// Parts of one kind under a title.
pub(super) struct List {
    /// The key of the title.
    pub(super) title: &'static str,
    /// The parts, largest first.
    pub(super) entries: Vec<Entry>,
}

/// One part of a score.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    /// Whose part it is.
    pub(super) subject: Subject,
    /// Its amount.
    pub(super) amount: f64,
    /// Its part of the whole, 0…1.
    pub(super) fraction: f64,
    /// Of a single cell the cell, its importance and its level.
    pub(super) cell: Option<(Subject, f64, u8)>,
}

/// Works it out.
pub(super) fn of(ctx: &Context<'_>, subject: Subject) -> Why {
    match subject {
        Subject::Touchpoint(id) => {
            let at = ctx.project.touchpoint_position(id);
            at.map_or_else(Why::default, |at| of_touchpoint(ctx, at))
        }
        Subject::Factor(id) => {
            let at = ctx.project.factor_position(id);
            at.map_or_else(Why::default, |at| of_factor(ctx, at))
        }
        Subject::Stage(id) => {
            let at = ctx.project.stage_position(id);
            at.map_or_else(Why::default, |at| of_stage(ctx, at))
        }
        Subject::Cell(..) => Why::default(),
    }
}

fn of_touchpoint(ctx: &Context<'_>, at: usize) -> Why {
    let project = ctx.project;
    let id = project.touchpoints.get(at).map(|item| item.id);
    let found = contributions_to_touchpoint(project, ctx.scope, at);
    let entries: Vec<Entry> = found
        .iter()
        .filter_map(|part| {
            let factor = project.factors.get(part.position)?.id;
            let cell = Subject::Cell(factor, id?);
            Some(entry(part, Subject::Factor(factor), cell))
        })
        .collect();
    Why {
        sentence: rests(ctx, "inspector-rests-touchpoint", &entries),
        stack: entries.clone(),
        lists: vec![List {
            title: "inspector-why-touchpoint",
            entries,
        }],
    }
}

fn of_factor(ctx: &Context<'_>, at: usize) -> Why {
    let project = ctx.project;
    let id = project.factors.get(at).map(|item| item.id);
    let found = contributions_to_factor(project, ctx.scope, at);
    let entries: Vec<Entry> = found
        .iter()
        .filter_map(|part| {
            let touchpoint = project.touchpoints.get(part.position)?.id;
            let cell = Subject::Cell(id?, touchpoint);
            Some(entry(part, Subject::Touchpoint(touchpoint), cell))
        })
        .collect();
    let stages = stages_of_factor(project, ctx.scope, at);
    Why {
        sentence: rests(ctx, "inspector-rests-factor", &entries),
        stack: entries.clone(),
        lists: vec![
            List {
                title: "inspector-why-factor",
                entries,
            },
            List {
                title: "inspector-why-factor-stages",
                entries: sums(project, &stages, stage_at),
            },
        ],
    }
}

fn of_stage(ctx: &Context<'_>, at: usize) -> Why {
    let project = ctx.project;
    let figures = &ctx.derived.figures;
    let total = figures.stages.get(at).and_then(|stage| stage.total);
    let of = project.stages.get(at).map(|stage| stage.id);
    let order = figures.touchpoints_by_rank();
    let touchpoints = order.into_iter().filter_map(|position| {
        let touchpoint = project.touchpoints.get(position)?;
        let score = figures.touchpoints.get(position)?.score?;
        (Some(touchpoint.stage) == of).then_some(Entry {
            subject: Subject::Touchpoint(touchpoint.id),
            amount: score,
            fraction: total
                .filter(|total| *total > 0.0)
                .map_or(0.0, |total| score / total),
            cell: None,
        })
    });
    let mut parts = stage_factors(project, ctx.scope);
    let parts = parts.get_mut(at).map(std::mem::take).unwrap_or_default();
    let factors = sums(project, &parts, factor_at);
    Why {
        sentence: rests(ctx, "inspector-rests-stage", &factors),
        stack: factors.clone(),
        lists: vec![
            List {
                title: "inspector-why-stage-touchpoints",
                entries: touchpoints.collect(),
            },
            List {
                title: "inspector-why-stage-factors",
                entries: factors,
            },
        ],
    }
}

const fn entry(part: &Contribution, subject: Subject, cell: Subject) -> Entry {
    Entry {
        subject,
        amount: part.contribution,
        fraction: part.fraction,
        cell: Some((cell, part.importance, part.level)),
    }
}

fn stage_at(project: &Project, at: usize) -> Option<Subject> {
    Some(Subject::Stage(project.stages.get(at)?.id))
}

fn factor_at(project: &Project, at: usize) -> Option<Subject> {
    Some(Subject::Factor(project.factors.get(at)?.id))
}

fn sums(
    project: &Project,
    parts: &[Part],
    at: fn(&Project, usize) -> Option<Subject>,
) -> Vec<Entry> {
    let entries = parts.iter().filter_map(|part| {
        Some(Entry {
            subject: at(project, part.position)?,
            amount: part.contribution,
            fraction: part.fraction,
            cell: None,
        })
    });
    entries.collect()
}

/// How much rests on the largest part.
fn rests(ctx: &Context<'_>, key: &'static str, entries: &[Entry]) -> Option<String> {
    let largest = entries.first().filter(|entry| entry.amount > 0.0)?;
    let message = Message::new(key)
        .with("part", percent(ctx.language(), largest.fraction, 1))
        .with("name", name(ctx.project, largest.subject));
    Some(ctx.say(&message))
}

/// The name of an item.
pub(super) fn name(project: &Project, subject: Subject) -> &str {
    let name = match subject {
        Subject::Factor(id) => project.factor(id).map(|item| &item.name),
        Subject::Touchpoint(id) | Subject::Cell(_, id) => {
            project.touchpoint(id).map(|item| &item.name)
        }
        Subject::Stage(id) => project.stage(id).map(|item| &item.name),
    };
    name.map_or("", String::as_str)
}
