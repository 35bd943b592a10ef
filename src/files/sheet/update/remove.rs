//! What a sheet lacks goes from a project, with what hangs on it; references from tracks keep the names.

use std::collections::BTreeSet;

use super::bring::Brought;
use crate::model::{FactorId, Project, Relations, StageId, Subject, TouchpointId, links, repair};

pub(super) fn remove(brought: Brought) -> Project {
    let mut project = brought.project;
    for id in brought.emptied_importances {
        let at = project.factor_position(id);
        if let Some(factor) = at.and_then(|at| project.factors.get_mut(at)) {
            factor.importance = None;
        }
    }
    for (row, column) in brought.emptied_cells {
        project.relations.set(row, column, None);
    }
    let factors: BTreeSet<FactorId> = brought.gone_factors.into_iter().collect();
    let touchpoints: BTreeSet<TouchpointId> = brought.gone_touchpoints.into_iter().collect();
    cut(&mut project, &factors, &touchpoints);
    for id in &factors {
        let name = project.factor(*id).map(|it| it.name.clone());
        links::factor_gone(&mut project, *id, &name.unwrap_or_default());
    }
    for id in &touchpoints {
        let name = project.touchpoint(*id).map(|it| it.name.clone());
        links::touchpoint_gone(&mut project, *id, &name.unwrap_or_default());
    }
    project.factors.retain(|it| !factors.contains(&it.id));
    project
        .touchpoints
        .retain(|it| !touchpoints.contains(&it.id));
    let in_use: BTreeSet<StageId> = project.touchpoints.iter().map(|it| it.stage).collect();
    let stages: BTreeSet<StageId> = (brought.gone_stages.into_iter())
        .filter(|id| brought.stages_go && !in_use.contains(id))
        .collect();
    for id in &stages {
        let name = project.stage(*id).map(|it| it.name.clone());
        links::stage_gone(&mut project, *id, &name.unwrap_or_default());
    }
    project.stages.retain(|it| !stages.contains(&it.id));
    project.evidence.retain(|it| {
        let gone = match it.about {
            Subject::Stage(id) => stages.contains(&id),
            about => {
                about.factor().is_some_and(|id| factors.contains(&id))
                    || about
                        .touchpoint()
                        .is_some_and(|id| touchpoints.contains(&id))
            }
        };
        !gone
    });
    // Segments' own figures and doubts about what is gone.
    repair(&mut project);
    project
}

/// Takes the rows and columns of these out of the relations.
fn cut(project: &mut Project, factors: &BTreeSet<FactorId>, touchpoints: &BTreeSet<TouchpointId>) {
    if factors.is_empty() && touchpoints.is_empty() {
        return;
    }
    let stay: Vec<bool> = project
        .touchpoints
        .iter()
        .map(|it| !touchpoints.contains(&it.id))
        .collect();
    let rows = project
        .factors
        .iter()
        .enumerate()
        .filter(|(_, it)| !factors.contains(&it.id));
    let rows: Vec<Vec<u8>> = rows
        .map(|(row, _)| {
            let cells = project.relations.row(row).iter().zip(&stay);
            cells
                .filter(|(_, stay)| **stay)
                .map(|(cell, _)| *cell)
                .collect()
        })
        .collect();
    let width = stay.iter().filter(|stay| **stay).count();
    project.relations = Relations::from_cells(width, rows);
}
