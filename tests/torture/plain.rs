//! A project as plainly as it can be put, and what each edit does to it: lists, maps of cells, a stack of copies.

use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;
use touchrank::edit::{
    Batch, BatchKind, CellChange, Edit, FactorEdit, RelationEdit, StageEdit, TouchpointEdit,
    TouchpointsFate,
};
use touchrank::model::{Channel, FactorId, Project, StageId, TouchpointId};

const MOST_STAGES: usize = 4;
const MOST_TOUCHPOINTS: usize = 10;
const MOST_FACTORS: usize = 7;
const LEVELS: [Option<u8>; 4] = [None, Some(1), Some(3), Some(9)];
/// An id that nothing has.
const NOBODY: u32 = 4_000_000_000;

/// A touchpoint: its stage, its name, whether it is excluded.
pub type Point = (u32, String, bool);

/// What a project says, without any of its means.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plain {
    pub stages: Vec<(u32, String)>,
    pub touchpoints: BTreeMap<u32, Point>,
    pub factors: Vec<(u32, String, Option<u8>)>,
    pub cells: BTreeMap<(u32, u32), u8>,
    pub doubts: BTreeSet<(u32, u32)>,
    pub next: u32,
}

/// A change, and the plain project after it; none where the change must be refused.
pub type Change = (Edit, Option<Plain>);

impl Plain {
    /// Reads a project off, cell by cell.
    pub fn of(project: &Project) -> Self {
        let stages = project.stages.iter();
        let points = project.touchpoints.iter();
        let factors = project.factors.iter();
        let mut cells = BTreeMap::new();
        for (row, factor) in project.factors.iter().enumerate() {
            for (column, point) in project.touchpoints.iter().enumerate() {
                if let Some(level) = project.relations.get(row, column) {
                    cells.insert((factor.id.0, point.id.0), level);
                }
            }
        }
        Self {
            stages: stages.map(|s| (s.id.0, s.name.clone())).collect(),
            touchpoints: points
                .map(|t| (t.id.0, (t.stage.0, t.name.clone(), t.excluded)))
                .collect(),
            factors: factors
                .map(|f| {
                    // Whole numbers alone are given here.
                    let importance = (f.importance)
                        .and_then(|given| (0..=5).find(|n| f64::from(*n) == given.value()));
                    (f.id.0, f.name.clone(), importance)
                })
                .collect(),
            cells,
            doubts: project.not_sure.iter().map(|(f, t)| (f.0, t.0)).collect(),
            next: project.ids.peek(),
        }
    }

    fn take(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }

    fn forget(&mut self, of: impl Fn(&(u32, u32)) -> bool) {
        self.cells.retain(|key, _| !of(key));
        self.doubts.retain(|key| !of(key));
    }

    fn rate(&mut self, factor: u32, point: u32, level: Option<u8>) {
        match level {
            Some(level) => self.cells.insert((factor, point), level),
            None => self.cells.remove(&(factor, point)),
        };
        self.doubts.remove(&(factor, point));
    }

    fn delete_point(&mut self, id: u32) {
        self.touchpoints.remove(&id);
        self.forget(|key| key.1 == id);
    }
}

/// Any change of a plain project. `number` makes names that were never given before.
pub fn any_change(rng: &mut Rng, plain: &Plain, number: u64) -> Change {
    let name = format!("Имя {number}");
    match rng.u8(..20) {
        0 | 1 => stage(rng, plain, name),
        2..=5 => point(rng, plain, name),
        6..=8 => factor(rng, plain, name),
        9 => refused(rng, plain),
        10 => doubt(rng, plain),
        _ => cells(rng, plain),
    }
}

fn one<T: Copy>(rng: &mut Rng, all: impl Iterator<Item = T>) -> Option<T> {
    let all: Vec<T> = all.collect();
    (!all.is_empty()).then(|| all[rng.usize(..all.len())])
}

fn stage(rng: &mut Rng, plain: &Plain, name: String) -> Change {
    let mut next = plain.clone();
    let chosen = one(rng, plain.stages.iter().map(|stage| stage.0));
    let (Some(id), true) = (chosen, rng.bool() || plain.stages.len() >= MOST_STAGES) else {
        let id = next.take();
        next.stages.push((id, name.clone()));
        return (
            Edit::Stage(StageEdit::Add { name, before: None }),
            Some(next),
        );
    };
    let at = plain.stages.iter().position(|stage| stage.0 == id).unwrap();
    if rng.bool() {
        next.stages[at].1.clone_from(&name);
        return (
            Edit::Stage(StageEdit::Rename(StageId(id), name)),
            Some(next),
        );
    }
    next.stages.remove(at);
    let heir = one(rng, next.stages.iter().map(|stage| stage.0)).filter(|_| rng.bool());
    let own = plain.touchpoints.iter().filter(|(_, point)| point.0 == id);
    for (point, _) in own {
        match heir {
            Some(heir) => next.touchpoints.get_mut(point).unwrap().0 = heir,
            None => next.delete_point(*point),
        }
    }
    let touchpoints = heir.map_or(TouchpointsFate::Delete, |heir| {
        TouchpointsFate::MoveTo(StageId(heir))
    });
    let id = StageId(id);
    (
        Edit::Stage(StageEdit::Delete { id, touchpoints }),
        Some(next),
    )
}

fn point(rng: &mut Rng, plain: &Plain, name: String) -> Change {
    let mut next = plain.clone();
    let Some(home) = one(rng, plain.stages.iter().map(|stage| stage.0)) else {
        return stage(rng, plain, name);
    };
    let chosen = one(rng, plain.touchpoints.keys().copied());
    let full = plain.touchpoints.len() >= MOST_TOUCHPOINTS;
    let (Some(id), true) = (chosen, rng.bool() || full) else {
        let id = next.take();
        next.touchpoints.insert(id, (home, name.clone(), false));
        let edit = TouchpointEdit::Add {
            stage: StageId(home),
            name,
            channel: Channel::Both,
            before: None,
        };
        return (Edit::Touchpoint(edit), Some(next));
    };
    let own = next.touchpoints.get_mut(&id).unwrap();
    let edit = match rng.u8(..4) {
        0 => {
            own.1.clone_from(&name);
            TouchpointEdit::Rename(TouchpointId(id), name)
        }
        1 => {
            own.2 = !own.2;
            TouchpointEdit::SetExcluded(TouchpointId(id), own.2)
        }
        2 => {
            own.0 = home;
            TouchpointEdit::Move {
                id: TouchpointId(id),
                stage: StageId(home),
                before: None,
            }
        }
        _ => {
            next.delete_point(id);
            TouchpointEdit::Delete(TouchpointId(id))
        }
    };
    (Edit::Touchpoint(edit), Some(next))
}

fn factor(rng: &mut Rng, plain: &Plain, name: String) -> Change {
    let mut next = plain.clone();
    let chosen = one(rng, 0..plain.factors.len());
    let full = plain.factors.len() >= MOST_FACTORS;
    let (Some(at), true) = (chosen, rng.bool() || full) else {
        let id = next.take();
        next.factors.push((id, name.clone(), None));
        let edit = FactorEdit::Add {
            name,
            importance: None,
            before: None,
        };
        return (Edit::Factor(edit), Some(next));
    };
    let id = FactorId(plain.factors[at].0);
    let edit = match rng.u8(..4) {
        0 => {
            next.factors[at].1.clone_from(&name);
            FactorEdit::Rename(id, name)
        }
        1 => {
            let given = Some(rng.u8(1..=5)).filter(|given| *given != 2);
            next.factors[at].2 = given;
            FactorEdit::SetImportance(id, given.map(f64::from))
        }
        2 => {
            let moved = next.factors.remove(at);
            let before = one(rng, 0..next.factors.len()).filter(|_| rng.bool());
            let named = before.map(|before| FactorId(next.factors[before].0));
            next.factors
                .insert(before.unwrap_or(next.factors.len()), moved);
            FactorEdit::Move { id, before: named }
        }
        _ => {
            next.factors.remove(at);
            next.forget(|key| key.0 == id.0);
            FactorEdit::Delete(id)
        }
    };
    (Edit::Factor(edit), Some(next))
}

fn any_cell(rng: &mut Rng, plain: &Plain) -> Option<(u32, u32)> {
    let factor = one(rng, plain.factors.iter().map(|factor| factor.0))?;
    Some((factor, one(rng, plain.touchpoints.keys().copied())?))
}

fn cells(rng: &mut Rng, plain: &Plain) -> Change {
    let (mut next, mut changes) = (plain.clone(), Vec::new());
    for _ in 0..=rng.usize(..3) {
        let Some((factor, point)) = any_cell(rng, plain) else {
            return factor_first(rng, plain);
        };
        let level = *rng.choice(LEVELS.iter()).unwrap();
        next.rate(factor, point, level);
        changes.push(CellChange {
            factor: FactorId(factor),
            touchpoint: TouchpointId(point),
            level,
        });
    }
    (Edit::Relation(RelationEdit::Whole(changes)), Some(next))
}

/// Where there is no cell yet, something that makes one possible.
fn factor_first(rng: &mut Rng, plain: &Plain) -> Change {
    let name = format!("Первое {}", plain.next);
    if plain.factors.is_empty() {
        factor(rng, plain, name)
    } else {
        point(rng, plain, name)
    }
}

fn doubt(rng: &mut Rng, plain: &Plain) -> Change {
    let Some(key) = any_cell(rng, plain) else {
        return factor_first(rng, plain);
    };
    let (mut next, on) = (plain.clone(), rng.bool());
    if on {
        next.doubts.insert(key);
    } else {
        next.doubts.remove(&key);
    }
    let edit = RelationEdit::NotSure {
        segment: None,
        cells: vec![(FactorId(key.0), TouchpointId(key.1))],
        on,
    };
    (Edit::Relation(edit), Some(next))
}

/// Must be refused and change nothing, even where its beginning could be done.
fn refused(rng: &mut Rng, plain: &Plain) -> Change {
    let nobody = || FactorEdit::Rename(FactorId(NOBODY), "Никто".to_owned());
    let edit = match rng.u8(..3) {
        0 => Edit::Factor(nobody()),
        1 => Edit::Touchpoint(TouchpointEdit::Delete(TouchpointId(NOBODY))),
        _ => Edit::Batch(Batch {
            kind: BatchKind::Change,
            edits: vec![cells(rng, plain).0, Edit::Factor(nobody())],
        }),
    };
    (edit, None)
}
