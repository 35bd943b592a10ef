//! Gaps: factors that no touchpoint carries, and touchpoints that carry nothing (ours; the method only asks to look for them).

use super::input::Input;
use super::{Lens, Scope};
use crate::model::{Project, Relations};

/// Why nothing is carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GapKind {
    /// Every cell is rated, and none above the scale's lowest level.
    Nothing,
    /// No rated cell lies above the lowest level, and some are not rated yet.
    SoFar,
    /// No cell is rated yet: a question that is open rather than a gap.
    NotRated,
}

/// A row or column without a relation above the lowest level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Its position in its list.
    pub position: usize,
    /// Why.
    pub kind: GapKind,
}

/// All gaps of a scope in document order; excluded items neither have one nor fill one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gaps {
    /// Factors that no touchpoint carries.
    pub factors: Vec<Gap>,
    /// Touchpoints that carry no factor.
    pub touchpoints: Vec<Gap>,
}

/// What is known of one row or column.
#[derive(Clone, Copy, Default)]
struct Seen {
    rated: bool,
    open: bool,
    carries: bool,
}

/// Finds the gaps of a scope. A project without factors or without touchpoints that count has none.
pub fn gaps(project: &Project, scope: Scope) -> Gaps {
    let input = Input::new(project, Lens::new(project, scope));
    if input.columns == 0 {
        return Gaps::default();
    }
    let lowest = Relations::encode(Some(project.scale.lowest()));
    let mut columns = vec![Seen::default(); input.mask.len()];
    let mut factors = Vec::new();
    for row in &input.rows {
        let mut seen = Seen::default();
        for ((cell, mask), column) in row.cells.iter().zip(&input.mask).zip(&mut columns) {
            if *mask != 0 {
                seen.see(*cell, lowest);
                column.see(*cell, lowest);
            }
        }
        factors.extend(seen.gap(row.factor));
    }
    let included = columns.iter().zip(&input.mask).enumerate();
    let touchpoints = included
        .filter(|(_, (_, mask))| **mask != 0 && !input.rows.is_empty())
        .filter_map(|(position, (seen, _))| seen.gap(position))
        .collect();
    Gaps {
        factors,
        touchpoints,
    }
}

impl Seen {
    const fn see(&mut self, cell: u8, lowest: u8) {
        // A byte of 0 is a cell not rated, and a level's byte rises with it.
        self.rated |= cell != 0;
        self.open |= cell == 0;
        self.carries |= cell > lowest;
    }

    const fn gap(self, position: usize) -> Option<Gap> {
        let kind = match self {
            Self { carries: true, .. } => return None,
            Self { rated: false, .. } => GapKind::NotRated,
            Self { open: true, .. } => GapKind::SoFar,
            Self { open: false, .. } => GapKind::Nothing,
        };
        Some(Gap { position, kind })
    }
}

impl Gaps {
    /// True where there is none.
    pub const fn is_empty(&self) -> bool {
        self.factors.is_empty() && self.touchpoints.is_empty()
    }
}
