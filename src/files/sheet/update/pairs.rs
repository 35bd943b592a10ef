//! Which factor, touchpoint and stage of a sheet is which of a project, by names as a reader sees them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::files::table::key_of;
use crate::model::{FactorId, Project, StageId, TouchpointId};

/// For each item of what is brought in the one of the project that it is.
pub(in crate::files) struct Pairs {
    pub stages: Vec<Option<StageId>>,
    pub touchpoints: Vec<Option<TouchpointId>>,
    pub factors: Vec<Option<FactorId>>,
}

/// Items by what they are found by; several of one name are taken in their order, each once.
struct Free<K, I>(BTreeMap<K, VecDeque<I>>);

impl<K: Ord, I> Free<K, I> {
    fn of(items: impl Iterator<Item = (K, I)>) -> Self {
        let mut free: BTreeMap<K, VecDeque<I>> = BTreeMap::new();
        for (key, item) in items {
            free.entry(key).or_default().push_back(item);
        }
        Self(free)
    }

    fn take(&mut self, key: &K) -> Option<I> {
        self.0.get_mut(key)?.pop_front()
    }
}

/// Names of factors and of touchpoints as they stand in what is brought in, before those of one name were told apart.
#[derive(Clone, Copy)]
pub(in crate::files) struct SaidNames<'n> {
    pub factors: &'n [String],
    pub touchpoints: &'n [String],
}

impl Pairs {
    pub fn of(project: &Project, sheet: &Project, said: SaidNames<'_>) -> Self {
        let stages = project.stages.iter().map(|it| (key_of(&it.name), it.id));
        let mut stages = Free::of(stages);
        let stages: Vec<Option<StageId>> = (sheet.stages.iter())
            .map(|stage| stages.take(&key_of(&stage.name)))
            .collect();
        let factors = project.factors.iter().map(|it| (key_of(&it.name), it.id));
        let mut factors = Free::of(factors);
        // By the name that tells it apart from others of one name, then by the name as it stands in the sheet.
        let told = sheet
            .factors
            .iter()
            .map(|it| factors.take(&key_of(&it.name)));
        let mut told: Vec<Option<FactorId>> = told.collect();
        for (name, slot) in said.factors.iter().zip(&mut told) {
            take_up(slot, || factors.take(&key_of(name)));
        }
        Self {
            touchpoints: touchpoints(project, sheet, said.touchpoints, &stages),
            factors: told,
            stages,
        }
    }
}

/// Within their stage first, then anywhere: a touchpoint that moved is still the same.
fn touchpoints(
    project: &Project,
    sheet: &Project,
    said: &[String],
    stages: &[Option<StageId>],
) -> Vec<Option<TouchpointId>> {
    let keys = |names: &mut dyn Iterator<Item = &String>| -> Vec<String> {
        names.map(|name| key_of(name)).collect()
    };
    let told = keys(&mut sheet.touchpoints.iter().map(|it| &it.name));
    let said = keys(&mut said.iter());
    let own = project.touchpoints.iter();
    let mut here = Free::of(own.clone().map(|it| ((it.stage, key_of(&it.name)), it.id)));
    let mut anywhere: BTreeSet<TouchpointId> = own.clone().map(|it| it.id).collect();
    let at = sheet.stage_positions();
    let mut found: Vec<Option<TouchpointId>> = vec![None; told.len()];
    for names in [&told, &said] {
        for ((name, slot), stage) in names.iter().zip(&mut found).zip(&at) {
            let Some(stage) = stages.get(*stage).copied().flatten() else {
                continue;
            };
            if slot.is_none() {
                *slot = here.take(&(stage, name.clone()));
                if let Some(id) = *slot {
                    anywhere.remove(&id);
                }
            }
        }
    }
    let free = own.filter(|it| anywhere.contains(&it.id));
    let mut free = Free::of(free.map(|it| (key_of(&it.name), it.id)));
    for names in [&told, &said] {
        for (name, slot) in names.iter().zip(&mut found) {
            take_up(slot, || free.take(name));
        }
    }
    found
}

/// Fills what is still empty.
fn take_up<I>(slot: &mut Option<I>, found: impl FnOnce() -> Option<I>) {
    if slot.is_none() {
        *slot = found();
    }
}
