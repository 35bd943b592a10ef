//! Merged cells: over which columns a stage reaches, and how many lie among factors and touchpoints.

use std::collections::BTreeMap;

use crate::files::sheet::grid::{Grid, Span};
use crate::files::sheet::recognise::{Column, Layout, Row};

pub(super) struct Spans {
    /// For the rows of stages and channels: the column whose cell reaches over another column.
    over: BTreeMap<(usize, usize), usize>,
    body: usize,
}

impl Spans {
    pub fn of(grid: &Grid, layout: &Layout) -> Self {
        let factors = sums(layout.rows.iter().map(|row| *row == Row::Factor));
        let taken = sums(layout.columns.iter().map(|column| {
            matches!(
                column,
                Column::Touchpoint | Column::Factors | Column::Importances
            )
        }));
        let some = |sums: &[usize], first: usize, last: usize| {
            let end = sums.get(last + 1).or(sums.last());
            end > sums.get(first).or(sums.last())
        };
        let mut spans = Self {
            over: BTreeMap::new(),
            body: 0,
        };
        for span in &grid.merged {
            let role = layout.rows.get(span.first.row);
            if matches!(role, Some(Row::Stages | Row::Channels)) {
                spans.reach(span, layout.columns.len());
            }
            let rows = some(&factors, span.first.row, span.last.row);
            let columns = some(&taken, span.first.column, span.last.column);
            spans.body += usize::from(rows && columns);
        }
        spans
    }

    fn reach(&mut self, span: &Span, columns: usize) {
        let last = span.last.column.min(columns.saturating_sub(1));
        for column in span.first.column + 1..=last {
            self.over
                .insert((span.first.row, column), span.first.column);
        }
    }

    /// The column whose cell reaches over this one.
    pub fn anchor(&self, row: usize, column: usize) -> Option<usize> {
        self.over.get(&(row, column)).copied()
    }

    /// How many merged cells lie among factors and touchpoints.
    pub const fn body(&self) -> usize {
        self.body
    }
}

/// How many are true before each position, and in all.
fn sums(flags: impl Iterator<Item = bool>) -> Vec<usize> {
    let mut count = 0;
    let counts = flags.map(|flag| {
        count += usize::from(flag);
        count
    });
    std::iter::once(0).chain(counts).collect()
}
