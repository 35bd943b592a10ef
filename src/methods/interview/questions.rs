//! A plan becomes questions: every cell that it asks about, once, in order.

use std::collections::BTreeMap;

use super::voice::Own;
use super::{Ask, Cell, Order, Plan, Voice};
use crate::methods::matrix::Lens;
use crate::model::{FactorId, Project, TouchpointId};

/// What a plan asks of one revision of a project.
///
/// All cells have a place, also those that are not asked, so that the way on is known from any of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Questions {
    order: Order,
    factors: Vec<FactorId>,
    touchpoints: Vec<TouchpointId>,
    rows: BTreeMap<FactorId, usize>,
    columns: BTreeMap<TouchpointId, usize>,
    marks: Vec<Mark>,
}

/// What a cell is to the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    /// Excluded.
    Out,
    /// Of another stage than the plan's.
    Elsewhere,
    /// The plan does not ask for it, because it is rated, or nobody doubts it.
    Settled,
    /// Asked.
    Asked,
}

impl Questions {
    /// The questions of a plan: by touchpoint, stage by stage in the journey's order, with the factors in document order
    /// for each; or factor by factor, each along the journey. What is excluded is not asked, and of a ballot that is in, or
    /// gone, nothing is.
    pub fn of(project: &Project, plan: &Plan) -> Self {
        let journey = project.journey();
        let columns = journey.iter().filter_map(|at| project.touchpoints.get(*at));
        let factors: Vec<FactorId> = project.factors.iter().map(|factor| factor.id).collect();
        let touchpoints: Vec<TouchpointId> =
            columns.clone().map(|touchpoint| touchpoint.id).collect();
        let mut questions = Self {
            order: plan.order,
            rows: factors.iter().copied().zip(0..).collect(),
            columns: touchpoints.iter().copied().zip(0..).collect(),
            marks: vec![Mark::Out; factors.len() * touchpoints.len()],
            factors,
            touchpoints,
        };
        // A doubt is rare, so nothing is asked at first; a level may be, so everything is.
        let first = match plan.ask {
            Ask::NotRated | Ask::All => Mark::Asked,
            Ask::NotSure | Ask::Listed(_) => Mark::Settled,
        };
        if !plan.voice.is_open(project) {
            return questions;
        }
        for (column, touchpoint) in columns.enumerate() {
            let here = plan.stage.is_none_or(|stage| stage == touchpoint.stage);
            let mark = if here { first } else { Mark::Elsewhere };
            for (row, factor) in project.factors.iter().enumerate() {
                if !factor.excluded && !touchpoint.excluded {
                    questions.set(row, column, mark);
                }
            }
        }
        match plan.ask {
            Ask::All => {}
            Ask::NotRated => questions.settle_rated(project, plan.voice, &journey),
            Ask::NotSure => questions.ask_doubted(project, plan.voice),
            Ask::Listed(listed) => {
                for cell in listed.cells() {
                    questions.change(cell, Mark::Settled, Mark::Asked);
                }
            }
        }
        questions
    }

    fn settle_rated(&mut self, project: &Project, voice: Voice, journey: &[usize]) {
        // Sparse levels are gone through, and not the cells.
        if let Some(Own::Levels(levels, _)) = voice.own(project) {
            for cell in levels.keys() {
                self.change(*cell, Mark::Asked, Mark::Settled);
            }
            return;
        }
        for row in 0..self.factors.len() {
            let levels = project.relations.row(row);
            for (column, at) in journey.iter().enumerate() {
                let rated = levels.get(*at).is_some_and(|cell| *cell != 0);
                if rated && self.mark(row, column) == Some(Mark::Asked) {
                    self.set(row, column, Mark::Settled);
                }
            }
        }
    }

    fn ask_doubted(&mut self, project: &Project, voice: Voice) {
        let Some(scope) = voice.scope() else {
            return;
        };
        let own = match voice.own(project) {
            Some(Own::Levels(_, doubts)) => doubts,
            Some(Own::Matrix(_)) | None => None,
        };
        let own = own.into_iter().flat_map(|doubts| doubts.iter());
        let lens = Lens::new(project, scope);
        for (factor, touchpoint) in own.chain(project.not_sure.iter()) {
            if lens.is_not_sure(*factor, *touchpoint) {
                self.change((*factor, *touchpoint), Mark::Settled, Mark::Asked);
            }
        }
    }

    fn place(&self, row: usize, column: usize) -> usize {
        match self.order {
            Order::ByTouchpoint => column * self.factors.len() + row,
            Order::ByFactor => row * self.touchpoints.len() + column,
        }
    }

    fn place_of(&self, (factor, touchpoint): Cell) -> Option<usize> {
        let row = self.rows.get(&factor)?;
        Some(self.place(*row, *self.columns.get(&touchpoint)?))
    }

    fn cell_at(&self, place: usize) -> Option<Cell> {
        let (row, column) = match self.order {
            Order::ByTouchpoint => {
                let rows = self.factors.len().max(1);
                (place % rows, place / rows)
            }
            Order::ByFactor => {
                let columns = self.touchpoints.len().max(1);
                (place / columns, place % columns)
            }
        };
        Some((*self.factors.get(row)?, *self.touchpoints.get(column)?))
    }

    fn mark(&self, row: usize, column: usize) -> Option<Mark> {
        self.marks.get(self.place(row, column)).copied()
    }

    fn set(&mut self, row: usize, column: usize, mark: Mark) {
        let place = self.place(row, column);
        if let Some(found) = self.marks.get_mut(place) {
            *found = mark;
        }
    }

    fn change(&mut self, cell: Cell, from: Mark, to: Mark) {
        let place = self.place_of(cell);
        if let Some(mark) = place.and_then(|place| self.marks.get_mut(place))
            && *mark == from
        {
            *mark = to;
        }
    }

    fn mark_of(&self, cell: Cell) -> Option<Mark> {
        let place = self.place_of(cell)?;
        self.marks.get(place).copied()
    }

    /// Every cell that is asked, once, in order.
    pub fn iter(&self) -> impl Iterator<Item = Cell> + '_ {
        let asked = self.marks.iter().enumerate();
        asked
            .filter(|(_, mark)| **mark == Mark::Asked)
            .filter_map(|(place, _)| self.cell_at(place))
    }

    /// How many cells are asked.
    pub fn count(&self) -> usize {
        let asked = self.marks.iter();
        asked.filter(|mark| **mark == Mark::Asked).count()
    }

    /// How many cells the plan looks at, asked or settled: those of its stage that are not excluded.
    pub fn looked_at(&self) -> usize {
        let cells = self.marks.iter();
        cells
            .filter(|mark| matches!(mark, Mark::Asked | Mark::Settled))
            .count()
    }

    /// Whether a cell is asked.
    pub fn asks(&self, cell: Cell) -> bool {
        self.mark_of(cell) == Some(Mark::Asked)
    }

    /// Whether a cell is there and not excluded, so that it can be asked about, whatever the plan says.
    pub fn can_ask(&self, cell: Cell) -> bool {
        self.mark_of(cell).is_some_and(|mark| mark != Mark::Out)
    }

    /// Whether a cell has a place: its factor and its touchpoint are there.
    pub fn has(&self, cell: Cell) -> bool {
        self.place_of(cell).is_some()
    }

    /// The next asked cell for which `open` holds: from the place behind `after`, or from the first, once round to where
    /// it began; none where there is none.
    pub fn next(&self, after: Option<Cell>, open: impl Fn(Cell) -> bool) -> Option<Cell> {
        let after = after.and_then(|cell| self.place_of(cell));
        let start = after.map_or(0, |place| place + 1);
        (start..self.marks.len())
            .chain(0..start)
            .filter(|place| self.marks.get(*place) == Some(&Mark::Asked))
            .filter_map(|place| self.cell_at(place))
            .find(|cell| open(*cell))
    }

    /// The first cell for which `wanted` holds and that can be asked about, whatever the plan says.
    pub fn first(&self, wanted: impl Fn(Cell) -> bool) -> Option<Cell> {
        (0..self.marks.len())
            .filter(|place| self.marks.get(*place) != Some(&Mark::Out))
            .filter_map(|place| self.cell_at(place))
            .find(|cell| wanted(*cell))
    }
}
