//! The cells of which one level more or less changes the class of a touchpoint, all of them, exactly.

use std::collections::BTreeMap;

use super::WhatIf;
use crate::methods::matrix::{Class, ClassMove};
use crate::model::{ClassRule, Project, Relations};

/// A change of one cell by one level, and a touchpoint whose class it changes. All places are positions in the project's lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TippingCell {
    /// The touchpoint whose class changes.
    pub touchpoint: usize,
    /// False where the cell is the touchpoint's own; a cell of another one moves mean and spread.
    pub elsewhere: bool,
    /// The cell's factor.
    pub factor: usize,
    /// The cell's touchpoint.
    pub column: usize,
    /// Its level.
    pub level: u8,
    /// The level, one up or down, that would change the class.
    pub other: u8,
    /// The touchpoint's class.
    pub from: Class,
    /// The class that it would have.
    pub to: Class,
}

impl TippingCell {
    /// The cell by positions, factor first.
    pub const fn cell(&self) -> (usize, usize) {
        (self.factor, self.column)
    }
}

/// Every change of one rated cell by one level that changes some touchpoint's class: by touchpoint, its own cells first, then
/// by factor. In a segment a change is the segment's own.
///
/// `watch` hears how far it is, 0…1, and stops it by saying false; then there is none.
pub fn tipping_cells(
    project: &Project,
    what_if: &WhatIf<'_>,
    watch: &mut dyn FnMut(f32) -> bool,
) -> Option<Vec<TippingCell>> {
    let grid = what_if.grid();
    let rows: Vec<_> = grid.rows().collect();
    let beside = Neighbours::new(grid.levels());
    // By the whole rule alone equal changes of a score would be judged again and again.
    let remembers = project.class_rule == ClassRule::NaturalBreaks;
    let mut known: BTreeMap<u64, Vec<ClassMove>> = BTreeMap::new();
    let mut found = Vec::new();
    for column in (0..grid.touchpoints()).filter(|column| grid.includes(*column)) {
        if !watch(column as f32 / grid.touchpoints() as f32) {
            return None;
        }
        known.clear();
        for row in &rows {
            let level = row.cells.get(column).copied().and_then(Relations::decode);
            let Some(level) = level else {
                continue;
            };
            for other in beside.of(level) {
                let change = row.importance * (f64::from(other) - f64::from(level));
                let ask = || what_if.with_cell(row.factor, column, other);
                let asked;
                let moves = if remembers {
                    known.entry(change.to_bits()).or_insert_with(ask)
                } else {
                    asked = ask();
                    &asked
                };
                found.extend(moves.iter().map(|moved| TippingCell {
                    touchpoint: moved.touchpoint,
                    elsewhere: moved.touchpoint != column,
                    factor: row.factor,
                    column,
                    level,
                    other,
                    from: moved.from,
                    to: moved.to,
                }));
            }
        }
    }
    found.sort_unstable();
    Some(found)
}

/// The levels beside each level of a scale.
struct Neighbours {
    beside: Vec<[Option<u8>; 2]>,
}

impl Neighbours {
    fn new(levels: &[u8]) -> Self {
        let mut beside = vec![[None; 2]; 1 + usize::from(u8::MAX)];
        for (below, above) in levels.iter().zip(levels.iter().skip(1)) {
            if let Some([_, up]) = beside.get_mut(usize::from(*below)) {
                *up = Some(*above);
            }
            if let Some([down, _]) = beside.get_mut(usize::from(*above)) {
                *down = Some(*below);
            }
        }
        Self { beside }
    }

    /// One down and one up, where there are.
    fn of(&self, level: u8) -> impl Iterator<Item = u8> {
        let beside = self.beside.get(usize::from(level)).copied();
        beside.unwrap_or_default().into_iter().flatten()
    }
}
