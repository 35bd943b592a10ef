//! A track as a plain table, step by step; of two side by side the one that is worked on.

use super::TracksView;
use crate::methods::matrix::{Kind, figures};
use crate::methods::tracks::{Lanes, scope};
use crate::model::{Project, Step, StepId, Track};
use crate::ui::Context;
use crate::ui::tabular::{Field, Tabular};

impl TracksView {
    /// What the screen shows, as a table.
    pub fn tabular(&self, ctx: &Context<'_>) -> Tabular {
        let mut table = Tabular::new(
            ctx,
            String::new(),
            &[
                "table-column-order",
                "table-column-stage",
                "table-column-touchpoint",
                "table-column-task",
                "table-column-class",
                "table-column-factors",
                "table-column-agents",
                "table-column-barriers",
                "table-column-jobs",
                "table-column-evidence",
            ],
        );
        let Some(track) = self.track(ctx.project) else {
            return table;
        };
        table.title.clone_from(&track.name);
        let all = figures(ctx.project, scope(ctx.project, track));
        let lanes = Lanes::of(ctx.project, track, &all, self.stage, ctx.today);
        for (at, known) in lanes.steps.iter().enumerate() {
            let Some(step) = track.step(known.id) else {
                continue;
            };
            let factors = known.factors.iter();
            let factors =
                factors.map(|it| it.factor.name(|id| ctx.project.factor(id).map(|f| &f.name)));
            table.rows.push(vec![
                Field::count(ctx, at + 1),
                Field::text(
                    step.stage
                        .name(|id| ctx.project.stage(id).map(|it| &it.name)),
                ),
                Field::text(touchpoint(ctx.project, step)),
                Field::text(step.task.as_str()),
                Field::class(ctx, known.class, Kind::Touchpoints),
                Field::text(factors.collect::<Vec<_>>().join("; ")),
                Field::text(agents(track, step.id)),
                Field::text(barriers(track, step.id)),
                Field::text(jobs(ctx.project, step)),
                Field::text(proofs(track, step.id)),
            ]);
        }
        table
    }
}

fn touchpoint<'a>(project: &'a Project, step: &'a Step) -> &'a str {
    let link = step.touchpoint.as_ref();
    link.map(|link| link.name(|id| project.touchpoint(id).map(|it| &it.name)))
        .unwrap_or_default()
}

fn jobs(project: &Project, step: &Step) -> String {
    let names = step.jobs.iter();
    let names = names.map(|link| link.name(|id| project.job(id).map(|it| &it.name)));
    names.collect::<Vec<_>>().join("; ")
}

fn agents(track: &Track, step: StepId) -> String {
    let here = track.agents.iter().filter(|it| it.steps.contains(&step));
    let names: Vec<&str> = here.map(|it| it.role.as_str()).collect();
    names.join("; ")
}

fn barriers(track: &Track, step: StepId) -> String {
    let here = track.barriers.iter().filter(|it| it.steps.contains(&step));
    let texts: Vec<&str> = here.map(|it| it.text.as_str()).collect();
    texts.join("; ")
}

fn proofs(track: &Track, step: StepId) -> String {
    let entry = crate::model::Entry::Step(step);
    let here = track
        .evidence
        .iter()
        .filter(|it| it.supports.contains(&entry));
    let texts = here.map(|it| [&it.quotation, &it.source]);
    let texts = texts.filter_map(|both| both.into_iter().find(|text| !text.trim().is_empty()));
    let texts: Vec<&str> = texts.map(String::as_str).collect();
    texts.join("; ")
}
