//! What a sheet says goes into a project: new items, other values. Nothing goes away here; what is gone is listed.

use std::collections::{BTreeMap, BTreeSet};

use super::pairs::Pairs;
use crate::files::sheet::take::Taken;
use crate::model::{
    Factor, FactorId, Importance, Project, Relations, Stage, StageId, Touchpoint, TouchpointId,
};

/// The project with what the sheet says, and what the sheet lacks.
pub(super) struct Brought {
    pub project: Project,
    pub gone_factors: Vec<FactorId>,
    pub gone_touchpoints: Vec<TouchpointId>,
    /// Whether stages that end up without touchpoints go: not where the sheet has no stages.
    pub stages_go: bool,
    /// Stages that had touchpoints, which are none of the sheet's.
    pub gone_stages: Vec<StageId>,
    pub emptied_importances: Vec<FactorId>,
    /// By position of factor and touchpoint in the project as it is here.
    pub emptied_cells: Vec<(usize, usize)>,
}

/// None where nothing was taken, or ids are used up.
pub(super) fn bring(project: &Project, taken: &Taken) -> Option<Brought> {
    let sheet = taken.project.as_ref()?;
    let mut pairs = Pairs::of(project, sheet, taken.names_said());
    let known_factors: BTreeSet<FactorId> = pairs.factors.iter().flatten().copied().collect();
    let known: BTreeSet<TouchpointId> = pairs.touchpoints.iter().flatten().copied().collect();
    let known_stages: BTreeSet<StageId> = pairs.stages.iter().flatten().copied().collect();
    let in_use: BTreeSet<StageId> = project.touchpoints.iter().map(|it| it.stage).collect();
    let factors = project
        .factors
        .iter()
        .filter(|it| !it.excluded && !known_factors.contains(&it.id));
    let touchpoints = project
        .touchpoints
        .iter()
        .filter(|it| !it.excluded && !known.contains(&it.id));
    let stages = project
        .stages
        .iter()
        .filter(|it| in_use.contains(&it.id) && !known_stages.contains(&it.id));
    let mut brought = Brought {
        gone_factors: factors.map(|it| it.id).collect(),
        gone_touchpoints: touchpoints.map(|it| it.id).collect(),
        gone_stages: stages.map(|it| it.id).collect(),
        stages_go: taken.said.stages,
        emptied_importances: Vec::new(),
        emptied_cells: Vec::new(),
        project: project.clone(),
    };
    brought.stages(sheet, taken, &mut pairs)?;
    brought.touchpoints(sheet, taken, &mut pairs)?;
    brought.factors(sheet, taken, &mut pairs)?;
    brought.relations(project, sheet, taken, &pairs);
    Some(brought)
}

impl Brought {
    /// New stages stand behind the one before them in the sheet. A sheet without stages brings one only where the project has none.
    fn stages(&mut self, sheet: &Project, taken: &Taken, pairs: &mut Pairs) -> Option<()> {
        let mut behind: Option<StageId> = None;
        for (stage, slot) in sheet.stages.iter().zip(&mut pairs.stages) {
            let last = self.project.stages.last().map(|stage| stage.id);
            if slot.is_none() && !taken.said.stages {
                *slot = last;
            }
            if slot.is_none() {
                let id = StageId(self.project.ids.take()?);
                let at = behind.and_then(|id| self.project.stage_position(id));
                let at = at.map_or(self.project.stages.len(), |at| at + 1);
                let new = Stage {
                    id,
                    ..stage.clone()
                };
                self.project.stages.insert(at, new);
                *slot = Some(id);
            }
            behind = *slot;
        }
        Some(())
    }

    /// New touchpoints stand behind the one before them in the sheet, where that is of their stage, else at the end of the stage.
    fn touchpoints(&mut self, sheet: &Project, taken: &Taken, pairs: &mut Pairs) -> Option<()> {
        let at = sheet.stage_positions();
        let mut before: Option<TouchpointId> = None;
        let new = sheet.touchpoints.iter().zip(&at).enumerate();
        for (position, (touchpoint, stage)) in new {
            let stage = pairs.stages.get(*stage).copied().flatten()?;
            let channel_said = taken.said.channels.get(position) == Some(&true);
            let slot = pairs.touchpoints.get_mut(position)?;
            if let Some(known) = slot.and_then(|id| self.project.touchpoint_position(id)) {
                let item = self.project.touchpoints.get(known)?;
                let moves = taken.said.stages && item.stage != stage;
                let channel = channel_said && item.channel != touchpoint.channel;
                if (moves || channel)
                    && let Some(item) = self.project.touchpoints.get_mut(known)
                {
                    if moves {
                        item.stage = stage;
                    }
                    if channel {
                        item.channel = touchpoint.channel;
                    }
                }
            } else {
                let id = TouchpointId(self.project.ids.take()?);
                let place = self.place(before, stage);
                let new = Touchpoint {
                    id,
                    stage,
                    ..touchpoint.clone()
                };
                self.project.touchpoints.insert(place, new);
                *slot = Some(id);
            }
            before = *slot;
        }
        Some(())
    }

    fn place(&self, before: Option<TouchpointId>, stage: StageId) -> usize {
        let of_stage = |it: &Touchpoint| it.stage == stage;
        let all = &self.project.touchpoints;
        let before = before.and_then(|id| self.project.touchpoint_position(id));
        let before = before.filter(|at| all.get(*at).is_some_and(of_stage));
        let last = || {
            (0..all.len())
                .rev()
                .find(|at| all.get(*at).is_some_and(of_stage))
        };
        before.or_else(last).map_or(all.len(), |at| at + 1)
    }

    fn factors(&mut self, sheet: &Project, taken: &Taken, pairs: &mut Pairs) -> Option<()> {
        let mut before: Option<FactorId> = None;
        let weighting = self.project.weighting;
        let fits = |value: &Importance| Importance::new(value.value(), weighting).is_ok();
        for (position, (factor, slot)) in sheet.factors.iter().zip(&mut pairs.factors).enumerate() {
            let importance = factor.importance.filter(fits);
            if let Some(known) = slot.and_then(|id| self.project.factor_position(id)) {
                let item = self.project.factors.get(known)?;
                let open =
                    !taken.said.importances || taken.said.refused_importances.contains(&position);
                if importance.is_none() && item.importance.is_some() && !open {
                    self.emptied_importances.push(item.id);
                }
                if importance.is_some()
                    && item.importance != importance
                    && let Some(item) = self.project.factors.get_mut(known)
                {
                    item.importance = importance;
                }
            } else {
                let id = FactorId(self.project.ids.take()?);
                let at = before.and_then(|id| self.project.factor_position(id));
                let at = at.map_or(self.project.factors.len(), |at| at + 1);
                let new = Factor {
                    id,
                    importance,
                    ..factor.clone()
                };
                self.project.factors.insert(at, new);
                *slot = Some(id);
            }
            before = *slot;
        }
        Some(())
    }

    fn relations(&mut self, old: &Project, sheet: &Project, taken: &Taken, pairs: &Pairs) {
        let old_rows: BTreeMap<FactorId, usize> =
            old.factors.iter().map(|it| it.id).zip(0..).collect();
        let old_columns: BTreeMap<TouchpointId, usize> =
            old.touchpoints.iter().map(|it| it.id).zip(0..).collect();
        let of_sheet = |ids: &[Option<FactorId>]| -> BTreeMap<FactorId, usize> {
            ids.iter()
                .zip(0..)
                .filter_map(|(id, at)| Some(((*id)?, at)))
                .collect()
        };
        let rows = of_sheet(&pairs.factors);
        let columns: BTreeMap<TouchpointId, usize> = (pairs.touchpoints.iter().zip(0..))
            .filter_map(|(id, at)| Some(((*id)?, at)))
            .collect();
        // For each touchpoint where it stands in the project as it was and in the sheet.
        let across: Vec<(Option<usize>, Option<usize>)> = (self.project.touchpoints.iter())
            .map(|it| {
                (
                    old_columns.get(&it.id).copied(),
                    columns.get(&it.id).copied(),
                )
            })
            .collect();
        let mut emptied = Vec::new();
        let mut cells: Vec<Vec<u8>> = Vec::with_capacity(self.project.factors.len());
        for (row, factor) in self.project.factors.iter().enumerate() {
            let (was, is) = (old_rows.get(&factor.id), rows.get(&factor.id));
            let line = across
                .iter()
                .enumerate()
                .map(|(column, (old_column, new_column))| {
                    let before = was
                        .zip(*old_column)
                        .and_then(|(row, column)| old.relations.get(*row, column));
                    let Some((from, at)) = is.zip(*new_column) else {
                        return Relations::encode(before);
                    };
                    let said = sheet
                        .relations
                        .get(*from, at)
                        .filter(|level| old.scale.level(*level).is_some());
                    let refused = || {
                        let cell = u32::try_from(*from).ok().zip(u32::try_from(at).ok());
                        cell.is_some_and(|cell| {
                            taken.said.refused_cells.binary_search(&cell).is_ok()
                        })
                    };
                    if said.is_none()
                        && before.is_some()
                        && sheet.relations.get(*from, at).is_none()
                        && !refused()
                    {
                        emptied.push((row, column));
                    }
                    Relations::encode(said.or(before))
                });
            cells.push(line.collect());
        }
        self.project.relations = Relations::from_cells(across.len(), cells);
        self.emptied_cells = emptied;
    }
}
