//! What the selection and an action make of the document: each function builds the edit, none applies it.

use super::axes::Axes;
use super::cells::Row;
use super::selection::{Block, Selection, Zone};
use crate::edit::{
    Batch, BatchKind, CellChange, Edit, FactorEdit, LocalChange, LocalEdit, RelationEdit,
    SegmentEdit, StageEdit, TouchpointEdit, TouchpointsFate,
};
use crate::i18n::Message;
use crate::methods::matrix::{Lens, Scope};
use crate::model::{FactorId, Project, StageId, TouchpointId};

/// Everything that a change is made from.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The document.
    pub project: &'a Project,
    /// Whose cells are changed.
    pub scope: Scope,
    /// Rows and columns on screen.
    pub axes: &'a Axes,
    /// What is selected.
    pub selection: &'a Selection,
}

/// What an action on items is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Items {
    /// Factors.
    Factors(Vec<FactorId>),
    /// Touchpoints.
    Touchpoints(Vec<TouchpointId>),
    /// One stage.
    Stage(StageId),
}

/// Cells of the scope.
pub fn relation(scope: Scope, cells: Vec<CellChange>) -> Edit {
    Edit::Relation(match scope {
        Scope::Whole => RelationEdit::Whole(cells),
        Scope::Segment(id) => RelationEdit::Segment(id, cells),
    })
}

/// Marks cells as those of which somebody is not sure; takes the mark off where all of them have it. None where there is no cell.
///
/// # Errors
/// In a segment a doubt that is the whole market's cannot be taken away.
pub fn not_sure(
    project: &Project,
    scope: Scope,
    mut cells: Vec<(FactorId, TouchpointId)>,
) -> Result<Option<Edit>, Message> {
    let lens = Lens::new(project, scope);
    let doubted = |(factor, touchpoint): &(_, _)| lens.is_not_sure(*factor, *touchpoint);
    let on = !cells.iter().all(doubted);
    let segment = super::cells::segment(project, scope);
    if on {
        cells.retain(|cell| !doubted(cell));
    } else if let Some(segment) = segment {
        cells.retain(|cell| segment.not_sure.contains(cell));
        if cells.is_empty() {
            return Err(Message::new("inspector-doubt-inherited"));
        }
    }
    let segment = segment.map(|segment| segment.id);
    let edit = RelationEdit::NotSure { segment, cells, on };
    Ok((edit.count() > 0).then_some(Edit::Relation(edit)))
}

/// An importance of the scope.
pub fn importance(scope: Scope, factor: FactorId, value: Option<f64>) -> Edit {
    match scope {
        Scope::Whole => Edit::Factor(FactorEdit::SetImportance(factor, value)),
        Scope::Segment(id) => Edit::Segment(SegmentEdit::SetImportance(id, factor, value)),
    }
}

/// Several edits as one step; none where there is nothing to do.
pub fn batch(kind: BatchKind, mut edits: Vec<Edit>) -> Option<Edit> {
    match edits.len() {
        0 => None,
        1 if !matches!(kind, BatchKind::Paste | BatchKind::Cut | BatchKind::Fill) => edits.pop(),
        _ => Some(Edit::Batch(Batch { kind, edits })),
    }
}

impl Ground<'_> {
    /// The selected factors and touchpoints, a head standing for its line.
    pub fn block(&self) -> Block {
        self.selection.block(self.axes)
    }

    /// The factors of the selected rows.
    pub fn factors(&self) -> Vec<FactorId> {
        let rows = self.block().rows;
        rows.filter_map(|row| self.axes.factor(self.project, row))
            .collect()
    }

    /// The touchpoints of the selected columns.
    pub fn touchpoints(&self) -> Vec<TouchpointId> {
        let columns = self.block().columns;
        columns
            .filter_map(|column| self.axes.touchpoint(self.project, column))
            .collect()
    }

    /// The items whose heads are selected; none among the cells, where it would not be clear which are meant.
    pub fn items(&self) -> Option<Items> {
        match self.selection.cursor.zone() {
            Zone::Body => None,
            Zone::Importance | Zone::Factor => Some(Items::Factors(self.factors())),
            Zone::Touchpoint => Some(Items::Touchpoints(self.touchpoints())),
            Zone::Stage => self.stage().map(Items::Stage),
        }
    }

    /// The stage at the cursor.
    pub fn stage(&self) -> Option<StageId> {
        let column = self.selection.cursor.body_column()?;
        self.axes.stage(self.project, column)
    }

    /// The selected cells.
    pub fn cells(&self) -> Vec<(FactorId, TouchpointId)> {
        let (factors, touchpoints) = (self.factors(), self.touchpoints());
        let row = |factor| {
            touchpoints
                .iter()
                .map(move |touchpoint| (factor, *touchpoint))
        };
        factors.into_iter().flat_map(row).collect()
    }

    /// Sets every selected cell to a level, or empties it.
    pub fn set(&self, level: Option<u8>) -> Option<Edit> {
        let change = |(factor, touchpoint)| CellChange {
            factor,
            touchpoint,
            level,
        };
        let cells: Vec<CellChange> = self.cells().into_iter().map(change).collect();
        match (cells.len(), level) {
            (0, _) => None,
            (1, _) => Some(relation(self.scope, cells)),
            // In a segment they are inherited again, which the edit is called.
            (_, None) if self.scope != Scope::Whole => Some(relation(self.scope, cells)),
            (_, Some(_)) => batch(BatchKind::Fill, vec![relation(self.scope, cells)]),
            (_, None) => Some(Edit::Batch(Batch {
                kind: BatchKind::Clear,
                edits: vec![relation(self.scope, cells)],
            })),
        }
    }

    /// Empties the selected cells or importances.
    pub fn clear(&self) -> Option<Edit> {
        match self.selection.cursor.zone() {
            Zone::Importance => {
                if let Scope::Segment(segment) = self.scope {
                    let change = LocalChange::ResetImportances(self.factors());
                    return Some(Edit::Local(LocalEdit { segment, change }));
                }
                let edits = self
                    .factors()
                    .into_iter()
                    .map(|factor| importance(self.scope, factor, None));
                batch(BatchKind::Clear, edits.collect())
            }
            _ => self.set(None),
        }
    }

    /// Fills the selection from its first row (`down`) or first column; one line alone takes the line before it.
    pub fn fill(&self, down: bool) -> Option<Edit> {
        let zone = self.selection.cursor.zone();
        let block = self.block();
        let line = if down { &block.rows } else { &block.columns };
        let start = if line.len() > 1 {
            line.start
        } else {
            line.start.checked_sub(1)?
        };
        if zone == Zone::Importance && down {
            let first = self.project.factors.get(*self.axes.rows.get(start)?)?;
            let value = super::cells::importance(self.project, self.scope, first).0;
            let edits = (start + 1..block.rows.end)
                .filter_map(|row| self.axes.factor(self.project, row))
                .map(|factor| importance(self.scope, factor, value));
            return batch(BatchKind::Fill, edits.collect());
        }
        let mut cells = Vec::new();
        for row in block.rows.clone() {
            for column in block.columns.clone() {
                let from = if down { (start, column) } else { (row, start) };
                if from == (row, column) {
                    continue;
                }
                let (Some(factor), Some(touchpoint)) = (
                    self.axes.factor(self.project, row),
                    self.axes.touchpoint(self.project, column),
                ) else {
                    continue;
                };
                cells.push(CellChange {
                    factor,
                    touchpoint,
                    level: self.level(from.0, from.1),
                });
            }
        }
        if cells.is_empty() {
            return None;
        }
        batch(BatchKind::Fill, vec![relation(self.scope, cells)])
    }

    /// The level of a cell on screen.
    pub fn level(&self, row: usize, column: usize) -> Option<u8> {
        let touchpoint = self.axes.columns.get(column)?.touchpoint?;
        let id = self.project.touchpoints.get(touchpoint)?.id;
        let row = Row::of(self.project, self.scope, *self.axes.rows.get(row)?)?;
        row.level(touchpoint, id).0
    }

    /// Strikes items from the figures; takes them in again where all of them are struck.
    pub fn exclude(&self, items: &Items) -> Option<Edit> {
        let struck = |id: &TouchpointId| self.project.touchpoint(*id).is_some_and(|t| t.excluded);
        match items {
            Items::Factors(ids) => {
                let all = ids
                    .iter()
                    .all(|id| self.project.factor(*id).is_some_and(|f| f.excluded));
                let edits = ids
                    .iter()
                    .map(|id| Edit::Factor(FactorEdit::SetExcluded(*id, !all)));
                batch(exclusion(!all), edits.collect())
            }
            Items::Touchpoints(ids) => {
                let all = ids.iter().all(struck);
                let edits = ids
                    .iter()
                    .map(|id| Edit::Touchpoint(TouchpointEdit::SetExcluded(*id, !all)));
                batch(exclusion(!all), edits.collect())
            }
            Items::Stage(id) => {
                let mut members = self.project.touchpoints.iter().filter(|t| t.stage == *id);
                let all = members.all(|touchpoint| touchpoint.excluded);
                Some(Edit::Stage(StageEdit::SetExcluded(*id, !all)))
            }
        }
    }

    /// Marks touchpoints as must-have; takes the mark off where all of them have it.
    pub fn must_have(&self, ids: &[TouchpointId]) -> Option<Edit> {
        let all = ids
            .iter()
            .all(|id| self.project.touchpoint(*id).is_some_and(|t| t.must_have));
        let edits = ids
            .iter()
            .map(|id| Edit::Touchpoint(TouchpointEdit::SetMustHave(*id, !all)));
        batch(BatchKind::Change, edits.collect())
    }

    /// Items away.
    pub fn delete(items: &Items) -> Option<Edit> {
        match items {
            Items::Factors(ids) => {
                let edits = ids.iter().map(|id| Edit::Factor(FactorEdit::Delete(*id)));
                batch(BatchKind::Delete, edits.collect())
            }
            Items::Touchpoints(ids) => {
                let edits = ids
                    .iter()
                    .map(|id| Edit::Touchpoint(TouchpointEdit::Delete(*id)));
                batch(BatchKind::Delete, edits.collect())
            }
            Items::Stage(id) => Some(Edit::Stage(StageEdit::Delete {
                id: *id,
                touchpoints: TouchpointsFate::Delete,
            })),
        }
    }

    /// Copies of items right behind them; `name` makes a copy's name.
    pub fn duplicate(&self, items: &Items, name: impl Fn(&str) -> String) -> Option<Edit> {
        match items {
            Items::Factors(ids) => {
                let edits = ids.iter().filter_map(|id| {
                    let name = name(&self.project.factor(*id)?.name);
                    Some(Edit::Factor(FactorEdit::Duplicate(*id, name)))
                });
                batch(BatchKind::Add, edits.collect())
            }
            Items::Touchpoints(ids) => {
                let edits = ids.iter().filter_map(|id| {
                    let name = name(&self.project.touchpoint(*id)?.name);
                    Some(Edit::Touchpoint(TouchpointEdit::Duplicate(*id, name)))
                });
                batch(BatchKind::Add, edits.collect())
            }
            Items::Stage(id) => {
                let name = name(&self.project.stage(*id)?.name);
                Some(Edit::Stage(StageEdit::Duplicate(*id, name)))
            }
        }
    }
}

const fn exclusion(exclude: bool) -> BatchKind {
    if exclude {
        BatchKind::Exclude
    } else {
        BatchKind::Include
    }
}
