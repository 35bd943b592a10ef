//! The relations of a matrix, one byte a cell, a row for each factor, rows shared between snapshots.

use std::sync::Arc;

/// A grid of cells, factors down and touchpoints across, both in list order.
///
/// A cell is one byte: 0 not rated, else the level's value plus one. Rows are shared, so that a snapshot of 2,000 × 5,000
/// cells costs 2,000 pointers and a change of one cell copies one row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Relations {
    rows: Arc<Vec<Arc<[u8]>>>,
    touchpoints: usize,
}

impl Relations {
    /// A grid with nothing rated.
    pub fn new(factors: usize, touchpoints: usize) -> Self {
        Self::from_cells(
            touchpoints,
            std::iter::repeat_n(vec![0; touchpoints], factors),
        )
    }

    /// A grid of encoded rows; a row is cut or filled up with "not rated" to the number of touchpoints.
    pub fn from_cells(touchpoints: usize, rows: impl IntoIterator<Item = Vec<u8>>) -> Self {
        let rows = rows
            .into_iter()
            .map(|mut row| {
                row.resize(touchpoints, 0);
                row.into()
            })
            .collect();
        Self {
            rows: Arc::new(rows),
            touchpoints,
        }
    }

    /// The byte that stands for a level or for "not rated".
    pub const fn encode(level: Option<u8>) -> u8 {
        match level {
            Some(value) => value.saturating_add(1),
            None => 0,
        }
    }

    /// The level that a byte stands for.
    pub const fn decode(cell: u8) -> Option<u8> {
        cell.checked_sub(1)
    }

    /// How many rows there are.
    pub fn factors(&self) -> usize {
        self.rows.len()
    }

    /// How many columns there are.
    pub const fn touchpoints(&self) -> usize {
        self.touchpoints
    }

    /// The encoded cells of a factor, by touchpoint.
    pub fn row(&self, factor: usize) -> &[u8] {
        self.rows.get(factor).map_or(&[], AsRef::as_ref)
    }

    /// The level of a cell; none where it is not rated or not there.
    pub fn get(&self, factor: usize, touchpoint: usize) -> Option<u8> {
        self.row(factor)
            .get(touchpoint)
            .copied()
            .and_then(Self::decode)
    }

    /// Rates a cell or takes its rating away; a cell that is not there is left alone.
    pub fn set(&mut self, factor: usize, touchpoint: usize, level: Option<u8>) {
        if self.get(factor, touchpoint) != level
            && let Some(row) = Arc::make_mut(&mut self.rows).get_mut(factor)
            && let Some(cell) = Arc::make_mut(row).get_mut(touchpoint)
        {
            *cell = Self::encode(level);
        }
    }

    /// How many cells are rated.
    pub fn rated(&self) -> usize {
        self.rows
            .iter()
            .map(|row| row.iter().filter(|cell| **cell != 0).count())
            .sum()
    }

    /// Puts in a factor with these encoded cells.
    pub fn insert_factor(&mut self, at: usize, mut cells: Vec<u8>) {
        cells.resize(self.touchpoints, 0);
        let rows = Arc::make_mut(&mut self.rows);
        rows.insert(at.min(rows.len()), cells.into());
    }

    /// Takes a factor out.
    pub fn remove_factor(&mut self, at: usize) {
        if at < self.rows.len() {
            Arc::make_mut(&mut self.rows).remove(at);
        }
    }

    /// Moves a factor so that it ends at position `to`.
    pub fn reorder_factor(&mut self, from: usize, to: usize) {
        if from < self.rows.len() && from != to {
            let rows = Arc::make_mut(&mut self.rows);
            let row = rows.remove(from);
            rows.insert(to.min(rows.len()), row);
        }
    }

    /// Puts in a touchpoint with these encoded cells, one for each factor.
    pub fn insert_touchpoint(&mut self, at: usize, cells: &[u8]) {
        let at = at.min(self.touchpoints);
        self.touchpoints += 1;
        let mut cells = cells.iter().copied();
        self.rebuild_rows(|row| row.insert(at, cells.next().unwrap_or(0)));
    }

    /// Takes a touchpoint out.
    pub fn remove_touchpoint(&mut self, at: usize) {
        if at < self.touchpoints {
            self.touchpoints -= 1;
            self.rebuild_rows(|row| {
                row.remove(at);
            });
        }
    }

    /// Moves a touchpoint so that it ends at position `to`.
    pub fn reorder_touchpoint(&mut self, from: usize, to: usize) {
        if from < self.touchpoints && from != to {
            let to = to.min(self.touchpoints.saturating_sub(1));
            self.rebuild_rows(|row| {
                let cell = row.remove(from);
                row.insert(to, cell);
            });
        }
    }

    /// Replaces each level by what `map` makes of it; "not rated" stays.
    pub fn map_levels(&mut self, map: impl Fn(u8) -> Option<u8>) {
        let mut table = [0_u8; 256];
        for (cell, target) in (0_u8..=255).zip(table.iter_mut()) {
            *target = Self::decode(cell).map_or(0, |level| Self::encode(map(level)));
        }
        self.rebuild_rows(|row| {
            for cell in row {
                *cell = table.get(usize::from(*cell)).copied().unwrap_or(0);
            }
        });
    }

    fn rebuild_rows(&mut self, mut change: impl FnMut(&mut Vec<u8>)) {
        let rows = self
            .rows
            .iter()
            .map(|row| {
                let mut row = row.to_vec();
                change(&mut row);
                row.into()
            })
            .collect();
        self.rows = Arc::new(rows);
    }
}
