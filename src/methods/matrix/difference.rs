//! Where a segment differs from the whole market: levels and importances of its own, and what they do to ranks and classes.

use std::collections::BTreeMap;

use super::{Class, ClassChanges, Figures, Rank, Scope, class_changes, figures};
use crate::model::{Project, SegmentId};

/// A segment beside the whole market.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Difference {
    /// How many cells have another level than the whole's.
    pub cells: usize,
    /// How many cells have a level of their own that is the whole's.
    pub same_cells: usize,
    /// How many importances differ from the whole's.
    pub importances: usize,
    /// How many importances are the segment's own and the whole's as well.
    pub same_importances: usize,
    /// How many classes differ.
    pub classes: ClassChanges,
    /// For each factor in document order, whether its importance or a cell of it differs.
    pub factors: Vec<bool>,
    /// For each touchpoint in document order.
    pub touchpoints: Vec<TouchpointDifference>,
    /// The figures of the whole market.
    pub whole: Figures,
}

/// A touchpoint of a segment beside the same of the whole market.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TouchpointDifference {
    /// Whether a cell of it differs.
    pub cells: bool,
    /// Its rank in the whole and in the segment; none where it has none in one of them.
    pub ranks: Option<(Rank, Rank)>,
    /// Its class in the whole and in the segment; none where it has none in one of them.
    pub classes: Option<(Class, Class)>,
}

impl TouchpointDifference {
    /// Whether the class differs.
    pub fn changes_class(&self) -> bool {
        self.classes.is_some_and(|(whole, own)| whole != own)
    }

    /// By how many places it stands higher than in the whole; negative where lower.
    pub fn places_up(&self) -> Option<isize> {
        let (whole, own) = self.ranks?;
        whole.place.checked_signed_diff(own.place)
    }

    /// Whether anything is to be seen here: a cell or the class differs.
    pub fn is_seen(&self) -> bool {
        self.cells || self.changes_class()
    }
}

impl Difference {
    /// Of a segment that has these figures; nothing where it does not exist.
    pub fn of(project: &Project, segment: SegmentId, own: &Figures) -> Self {
        let Some(segment) = project.segment(segment) else {
            return Self::default();
        };
        let whole = figures(project, Scope::Whole);
        let mut difference = Self {
            classes: class_changes(&whole, own),
            factors: vec![false; project.factors.len()],
            touchpoints: beside(&whole, own),
            ..Self::default()
        };
        // A search through the lists for each cell would take a second where everything is local.
        let rows: BTreeMap<_, usize> = project.factors.iter().map(|f| f.id).zip(0..).collect();
        let columns: BTreeMap<_, usize> =
            (project.touchpoints.iter().map(|t| t.id).zip(0..)).collect();
        for ((factor, touchpoint), level) in segment.relations.iter() {
            let places = rows.get(factor).copied();
            let Some((row, column)) = places.zip(columns.get(touchpoint).copied()) else {
                continue;
            };
            if project.relations.get(row, column) == Some(*level) {
                difference.same_cells += 1;
                continue;
            }
            difference.cells += 1;
            if let Some(factor) = difference.factors.get_mut(row) {
                *factor = true;
            }
            if let Some(touchpoint) = difference.touchpoints.get_mut(column) {
                touchpoint.cells = true;
            }
        }
        for (factor, differs) in project.factors.iter().zip(&mut difference.factors) {
            match segment.importances.get(&factor.id) {
                None => {}
                Some(own) if factor.importance == Some(*own) => difference.same_importances += 1,
                Some(_) => {
                    difference.importances += 1;
                    *differs = true;
                }
            }
        }
        difference.whole = whole;
        difference
    }

    /// Whether the segment differs from the whole in nothing.
    pub const fn is_none(&self) -> bool {
        self.cells == 0 && self.importances == 0
    }
}

fn beside(whole: &Figures, own: &Figures) -> Vec<TouchpointDifference> {
    let both = whole.touchpoints.iter().zip(&own.touchpoints);
    both.map(|(whole, own)| TouchpointDifference {
        cells: false,
        ranks: whole.rank.zip(own.rank),
        classes: whole.class.zip(own.class),
    })
    .collect()
}
