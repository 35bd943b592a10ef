//! Which rows the page shows, worked out once for each result and choice.

use crate::methods::matrix::Scope;
use crate::methods::tipping::{Checks, Tip, Tipping, TippingImportance};
use crate::model::{FactorId, Project, Subject, TouchpointId};
use crate::ui::Context;

/// Which of the lists is on show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum List {
    /// Tipping cells by touchpoint.
    #[default]
    Cells,
    /// Tipping importances.
    Importances,
    /// The cells to check.
    Checks,
}

impl List {
    /// All of them.
    pub(super) const ALL: [Self; 3] = [Self::Cells, Self::Importances, Self::Checks];

    /// The next one, round and round.
    pub(super) const fn next(self) -> Self {
        match self {
            Self::Cells => Self::Importances,
            Self::Importances => Self::Checks,
            Self::Checks => Self::Cells,
        }
    }

    /// The key of its name.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Cells => "tipping-list-cells",
            Self::Importances => "tipping-list-importances",
            Self::Checks => "tipping-list-checks",
        }
    }
}

/// A row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Row {
    /// A tipping cell, by its place in the result.
    Cell(usize),
    /// What an importance tips: its place in the result, whether it is about the top, whether upwards; none where nothing.
    Importance(usize, Option<(bool, bool)>),
    /// A cell to check, by its place among them, and how many classes hang on it.
    Check(usize, usize),
}

type Key = (Option<(u64, Scope)>, (u64, u64), List, bool);

/// The rows of the list on show.
#[derive(Debug, Default)]
pub(super) struct Board {
    key: Option<Key>,
    /// How often it was brought up to date.
    updates: u64,
    pub(super) rows: Vec<Row>,
    /// The cells worth checking; where stability is known, for its unsettled classes.
    pub(super) checks: Checks,
    /// Whether the result belongs to what is on screen.
    pub(super) current: bool,
}

/// The result on show, and the project that its positions are of.
pub(super) fn result<'a>(ctx: &Context<'a>) -> Option<(&'a Tipping, &'a Project)> {
    let slow = &ctx.certainty.tipping;
    let (found, _) = slow.standing(ctx.derived.key()).any()?;
    Some((found, slow.project()?))
}

impl Board {
    /// Brings it up to date.
    pub(super) fn update(&mut self, ctx: &Context<'_>, list: List, own_cells: bool) {
        let slow = &ctx.certainty.tipping;
        let stability = &ctx.certainty.stability;
        let stamps = (slow.stamp(), stability.stamp());
        let key = (ctx.derived.key(), stamps, list, own_cells);
        if self.key == Some(key) && key.0.is_some() {
            return;
        }
        self.key = Some(key);
        self.updates += 1;
        self.current = slow.standing(key.0).current().is_some();
        let holding = stability.standing(key.0).current();
        let holding = holding.filter(|_| self.current);
        self.checks =
            result(ctx).map_or_else(Checks::default, |(found, _)| found.worth_checking(holding));
        self.rows = result(ctx).map_or_else(Vec::new, |(found, _)| match list {
            List::Cells => {
                let cells = found.cells.iter().enumerate();
                let cells = cells.filter(|(_, cell)| !(own_cells && cell.elsewhere));
                cells.map(|(at, _)| Row::Cell(at)).collect()
            }
            List::Importances => importances(found),
            List::Checks => checks(found, &self.checks),
        });
    }

    /// What the texts of the rows depend on, beside revision, scope and language.
    pub(super) fn stamp(&self) -> (u64, u8) {
        let choice = self
            .key
            .map_or(0, |(_, _, list, own)| 2 * list as u8 + u8::from(own));
        (self.updates, choice)
    }

    /// What a row is about: a cell or a factor.
    pub(super) fn subject(&self, ctx: &Context<'_>, row: usize) -> Option<Subject> {
        let (found, project) = result(ctx)?;
        let cell = |cell: (usize, usize)| {
            let (factor, touchpoint) = ids(project, cell)?;
            Some(Subject::Cell(factor, touchpoint))
        };
        match *self.rows.get(row)? {
            Row::Cell(at) => cell(found.cells.get(at)?.cell()),
            Row::Importance(at, _) => {
                let factor = project.factors.get(found.importances.get(at)?.factor)?;
                Some(Subject::Factor(factor.id))
            }
            Row::Check(at, _) => cell(*self.checks.cells.get(at)?),
        }
    }

    /// The first row about an item.
    pub(super) fn row_about(&self, ctx: &Context<'_>, subject: Subject) -> Option<usize> {
        let (found, project) = result(ctx)?;
        let touchpoint = match subject {
            Subject::Cell(_, touchpoint) | Subject::Touchpoint(touchpoint) => Some(touchpoint),
            Subject::Factor(_) | Subject::Stage(_) => None,
        };
        let touchpoint = touchpoint.and_then(|id| project.touchpoint_position(id));
        (0..self.rows.len()).find(|row| match self.rows.get(*row) {
            Some(Row::Cell(at)) => {
                let cell = found.cells.get(*at);
                cell.is_some_and(|cell| Some(cell.touchpoint) == touchpoint)
            }
            _ => self.subject(ctx, *row) == Some(subject),
        })
    }

    /// The cells to check, by ids; none while they are not known of what is on screen.
    pub(super) fn checks(&self, ctx: &Context<'_>) -> Vec<(FactorId, TouchpointId)> {
        let found = result(ctx).filter(|_| self.current);
        let cells = found.into_iter().flat_map(|(_, project)| {
            let cells = self.checks.cells.iter();
            cells.filter_map(move |cell| ids(project, *cell))
        });
        cells.collect()
    }
}

/// The ids of a cell.
fn ids(
    project: &Project,
    (factor, touchpoint): (usize, usize),
) -> Option<(FactorId, TouchpointId)> {
    let factor = project.factors.get(factor)?.id;
    Some((factor, project.touchpoints.get(touchpoint)?.id))
}

/// What an importance tips in a way.
pub(super) fn tip(of: &TippingImportance, (top, up): (bool, bool)) -> Option<&Tip> {
    let [down, above] = if top { &of.top } else { &of.critical };
    if up { above.as_ref() } else { down.as_ref() }
}

/// The smallest change first; what changes nothing stands last.
fn importances(found: &Tipping) -> Vec<Row> {
    let mut rows: Vec<(f64, Row)> = Vec::new();
    for (at, of) in found.importances.iter().enumerate() {
        let ways = [(true, false), (true, true), (false, false), (false, true)];
        let tips = ways.iter().filter_map(|way| {
            let far = (tip(of, *way)?.value - of.importance).abs();
            Some((far, Row::Importance(at, Some(*way))))
        });
        let before = rows.len();
        rows.extend(tips);
        if rows.len() == before {
            rows.push((f64::INFINITY, Row::Importance(at, None)));
        }
    }
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    rows.into_iter().map(|(_, row)| row).collect()
}

fn checks(found: &Tipping, worth: &Checks) -> Vec<Row> {
    let cells = worth.cells.iter().enumerate();
    cells
        .map(|(at, cell)| {
            let tips = found.cells.iter().filter(|tip| tip.cell() == *cell);
            let mut hanging: Vec<usize> = tips.map(|tip| tip.touchpoint).collect();
            hanging.sort_unstable();
            hanging.dedup();
            Row::Check(at, hanging.len())
        })
        .collect()
}
