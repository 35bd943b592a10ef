//! Which scale the cells of a sheet use, what its importances keep to, and whether it has zeros that want a question.

use std::collections::BTreeMap;

use super::facts::{Look, look, text, turned};
use super::{Column, Layout, Row};
use crate::files::sheet::grid::Grid;
use crate::model::{Importance, Scale, Weighting};

/// How many cells have each level.
pub(super) type Counts = BTreeMap<u8, usize>;

/// The levels that most cells have: those of the first of our scales that nearly all of them fit, else the commonest.
pub(super) fn main_levels(counts: &Counts) -> Vec<u8> {
    let all: usize = counts.values().sum();
    let in_it = |scale: &Scale| -> usize {
        let has = |level: u8| scale.level(level).is_some();
        let cells = counts.iter().filter(|(level, _)| has(**level));
        cells.map(|(_, count)| *count).sum()
    };
    let presets = Scale::presets();
    let whole = presets.iter().find(|scale| in_it(scale) == all);
    if let Some(scale) = whole.or_else(|| presets.iter().find(|scale| in_it(scale) * 10 >= all * 7))
    {
        return scale.values().collect();
    }
    let mut common: Vec<(usize, u8)> = counts
        .iter()
        .map(|(level, count)| (*count, *level))
        .collect();
    common.sort_unstable_by(|a, b| b.cmp(a));
    common.retain(|(count, _)| count * 20 >= all);
    common.into_iter().take(5).map(|(_, level)| level).collect()
}

/// How many cells of touchpoints and factors have each level, by the layout.
fn counts(grid: &Grid, layout: &Layout) -> Counts {
    let mut found = Counts::new();
    for cell in taken(grid, layout) {
        if let Some(Look::Level(level)) = look(cell) {
            *found.entry(level).or_default() += 1;
        }
    }
    found
}

fn taken<'g>(
    grid: &'g Grid,
    layout: &'g Layout,
) -> impl Iterator<Item = &'g super::super::grid::Cell> {
    let flipped = layout.transposed;
    grid.cells().iter().filter(move |cell| {
        let (row, column) = if flipped {
            (cell.column, cell.row)
        } else {
            (cell.row, cell.column)
        };
        layout.rows.get(row as usize) == Some(&Row::Factor)
            && layout.columns.get(column as usize) == Some(&Column::Touchpoint)
    })
}

/// The scale that the cells of a sheet use: the first of ours that has all their levels, else one of these levels, where they are two
/// to five; where they are more, the one of ours that has the most of them. None where no cell is a number.
pub fn suggested_scale(grid: &Grid, layout: &Layout) -> Option<Scale> {
    let counts = counts(grid, layout);
    if counts.is_empty() {
        return None;
    }
    let in_it = |scale: &Scale| -> usize {
        let has = |level: u8| scale.level(level).is_some();
        counts
            .iter()
            .filter(|(level, _)| has(**level))
            .map(|(_, count)| *count)
            .sum()
    };
    let all: usize = counts.values().sum();
    let presets = Scale::presets();
    if let Some(preset) = presets.iter().find(|scale| in_it(scale) == all) {
        return Some(preset.clone());
    }
    let best = presets.iter().rev().max_by_key(|scale| in_it(scale))?;
    // A few cells that no scale of ours has are more likely slips than a scale of their own.
    if in_it(best) * 20 >= all * 19 {
        return Some(best.clone());
    }
    let values: Vec<u8> = counts.keys().copied().collect();
    Scale::of_values(&values)
        .ok()
        .or_else(|| Some(best.clone()))
}

/// How many cells of touchpoints and factors hold a 0: a level of its own, or that nobody rated them? Only a person knows.
pub fn zeros(grid: &Grid, layout: &Layout) -> usize {
    counts(grid, layout).get(&0).copied().unwrap_or(0)
}

/// What the importances of a sheet keep to: [`Weighting::AsIs`] where one is a number beyond 1…5.
pub fn suggested_weights(grid: &Grid, layout: &Layout) -> Weighting {
    let flipped;
    let grid = if layout.transposed {
        flipped = turned(grid);
        &flipped
    } else {
        grid
    };
    let Some(column) = layout
        .columns
        .iter()
        .position(|it| *it == Column::Importances)
    else {
        return Weighting::OneToFive;
    };
    let factors = layout
        .rows
        .iter()
        .enumerate()
        .filter(|(_, row)| **row == Row::Factor);
    let numbers = factors.filter_map(|(row, _)| look(grid.cell(row, column)?)?.number());
    let beyond = |value: f64| value >= 0.0 && Importance::new(value, Weighting::OneToFive).is_err();
    if numbers.into_iter().any(beyond) {
        Weighting::AsIs
    } else {
        Weighting::OneToFive
    }
}

/// True where a sheet's cell is blank to a reader.
pub(super) fn is_blank(grid: &Grid, row: usize, column: usize) -> bool {
    grid.cell(row, column)
        .is_none_or(|cell| look(cell).is_none() && text(Some(cell)).is_empty())
}
