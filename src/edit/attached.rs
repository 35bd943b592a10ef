//! What hangs on an item: segments' own figures, doubts, ballots' levels, what was settled, judgements and evidence. It is copied
//! and taken away with it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::EditError;
use crate::model::{
    Evidence, EvidenceId, FactorId, Importance, Judgements, MAX_ITEMS, NotSure, Project, Subject,
    TouchpointId,
};

/// The item that a cell, a doubt or a piece of evidence hangs on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    /// A row.
    Factor(FactorId),
    /// A column.
    Touchpoint(TouchpointId),
}

type Cell = (FactorId, TouchpointId);

impl Owner {
    fn has(self, (factor, touchpoint): Cell) -> bool {
        self == Self::Factor(factor) || self == Self::Touchpoint(touchpoint)
    }

    /// The cell of the copy that stands for this cell of the original.
    const fn cell(self, (factor, touchpoint): Cell) -> Cell {
        match self {
            Self::Factor(copy) => (copy, touchpoint),
            Self::Touchpoint(copy) => (factor, copy),
        }
    }

    fn owns(self, subject: Subject) -> bool {
        subject.factor().is_some_and(|id| self == Self::Factor(id))
            || (subject.touchpoint()).is_some_and(|id| self == Self::Touchpoint(id))
    }

    fn subject(self, subject: Subject) -> Subject {
        match (subject, self) {
            (Subject::Cell(factor, touchpoint), _) => {
                let (factor, touchpoint) = self.cell((factor, touchpoint));
                Subject::Cell(factor, touchpoint)
            }
            (_, Self::Factor(id)) => Subject::Factor(id),
            (_, Self::Touchpoint(id)) => Subject::Touchpoint(id),
        }
    }
}

/// Gives a copy everything that hangs on its original, evidence under new ids.
///
/// A copied factor has no judgements by pairs (ours): they say how two things compare, nobody has compared this one with its
/// original, and a copied judgement would let one opinion count twice among the weights.
pub(super) fn copy(project: &mut Project, original: Owner, new: Owner) -> Result<(), EditError> {
    copy_doubts(&mut project.not_sure, original, new);
    copy_cells(&mut project.settled, original, new);
    for at in 0..project.ballots.len() {
        if has_cells(project, at, original)
            && let Some(ballot) = project.ballots.get_mut(at)
        {
            copy_cells(&mut ballot.levels, original, new);
        }
    }
    for at in 0..project.segments.len() {
        let touched = (project.segments.get(at)).is_some_and(|segment| {
            segment.relations.keys().any(|cell| original.has(*cell))
                || segment.not_sure.iter().any(|cell| original.has(*cell))
                || own_importance(&segment.importances, original).is_some()
        });
        if touched && let Some(segment) = project.segments.get_mut(at) {
            if let Owner::Factor(new) = new
                && let Some(own) = own_importance(&segment.importances, original)
            {
                Arc::make_mut(&mut segment.importances).insert(new, own);
            }
            copy_cells(&mut segment.relations, original, new);
            copy_doubts(&mut segment.not_sure, original, new);
        }
    }
    copy_evidence(project, |about| {
        original.owns(about).then(|| new.subject(about))
    })
}

/// Gives every subject that `of` names for another the evidence about that other, under new ids.
pub(super) fn copy_evidence(
    project: &mut Project,
    of: impl Fn(Subject) -> Option<Subject>,
) -> Result<(), EditError> {
    let copied: Vec<Evidence> = (project.evidence.iter())
        .filter_map(|evidence| {
            Some(Evidence {
                about: of(evidence.about)?,
                ..evidence.clone()
            })
        })
        .collect();
    // A file with more would not open again.
    if project.evidence.len() + copied.len() > MAX_ITEMS {
        return Err(EditError::TooMuchEvidence(MAX_ITEMS));
    }
    for evidence in copied {
        let id = EvidenceId(project.ids.take().ok_or(EditError::IdsUsedUp)?);
        let end = project.evidence.len();
        project.evidence.insert(end, Evidence { id, ..evidence });
    }
    Ok(())
}

fn own_importance(
    importances: &BTreeMap<FactorId, Importance>,
    owner: Owner,
) -> Option<Importance> {
    match owner {
        Owner::Factor(id) => importances.get(&id).copied(),
        Owner::Touchpoint(_) => None,
    }
}

/// True where a ballot has levels of an item. A ballot's list is shared with the history, so it is copied only where it changes.
fn has_cells(project: &Project, ballot: usize, owner: Owner) -> bool {
    let ballot = project.ballots.get(ballot);
    ballot.is_some_and(|ballot| ballot.levels.keys().any(|cell| owner.has(*cell)))
}

fn copy_cells<V: Clone>(cells: &mut Arc<BTreeMap<Cell, V>>, original: Owner, new: Owner) {
    let copied: Vec<_> = (cells.iter())
        .filter(|(cell, _)| original.has(**cell))
        .map(|(cell, value)| (new.cell(*cell), value.clone()))
        .collect();
    if !copied.is_empty() {
        Arc::make_mut(cells).extend(copied);
    }
}

fn remove_cells<V: Clone>(cells: &mut Arc<BTreeMap<Cell, V>>, owner: Owner) {
    if cells.keys().any(|cell| owner.has(*cell)) {
        Arc::make_mut(cells).retain(|cell, _| !owner.has(*cell));
    }
}

fn remove_judgements(judgements: &mut Arc<Judgements>, owner: Owner) {
    if judges(judgements, owner) {
        let of = |id: &FactorId| owner == Owner::Factor(*id);
        Arc::make_mut(judgements).retain(|(first, second), _| !of(first) && !of(second));
    }
}

fn judges(judgements: &Judgements, owner: Owner) -> bool {
    let of = |id: &FactorId| owner == Owner::Factor(*id);
    (judgements.keys()).any(|(first, second)| of(first) || of(second))
}

fn copy_doubts(not_sure: &mut Arc<NotSure>, original: Owner, new: Owner) {
    let copied: Vec<Cell> = (not_sure.iter())
        .filter(|cell| original.has(**cell))
        .map(|cell| new.cell(*cell))
        .collect();
    if !copied.is_empty() {
        Arc::make_mut(not_sure).extend(copied);
    }
}

/// Takes away everything that hangs on an item.
pub(super) fn remove(project: &mut Project, owner: Owner) {
    remove_doubts(&mut project.not_sure, owner);
    remove_cells(&mut project.settled, owner);
    remove_judgements(&mut project.judgements, owner);
    for at in 0..project.ballots.len() {
        if has_cells(project, at, owner)
            && let Some(ballot) = project.ballots.get_mut(at)
        {
            remove_cells(&mut ballot.levels, owner);
        }
    }
    for at in 0..project.segments.len() {
        let touched = (project.segments.get(at)).is_some_and(|segment| {
            segment.relations.keys().any(|cell| owner.has(*cell))
                || segment.not_sure.iter().any(|cell| owner.has(*cell))
                || own_importance(&segment.importances, owner).is_some()
                || judges(&segment.judgements, owner)
        });
        if touched && let Some(segment) = project.segments.get_mut(at) {
            if let Owner::Factor(id) = owner {
                Arc::make_mut(&mut segment.importances).remove(&id);
            }
            remove_cells(&mut segment.relations, owner);
            remove_judgements(&mut segment.judgements, owner);
            remove_doubts(&mut segment.not_sure, owner);
        }
    }
    remove_evidence(project, |about| owner.owns(about));
}

fn remove_doubts(not_sure: &mut Arc<NotSure>, owner: Owner) {
    if not_sure.iter().any(|cell| owner.has(*cell)) {
        Arc::make_mut(not_sure).retain(|cell| !owner.has(*cell));
    }
}

/// Takes away the evidence about some subjects.
pub(super) fn remove_evidence(project: &mut Project, about: impl Fn(Subject) -> bool) {
    project.evidence.retain(|found| !about(found.about));
}
