//! What the sums of a scope are made from: the rows that take part, their weights, and the columns that take part.

use std::borrow::Cow;

use super::lens::Lens;
use crate::model::{Project, Relations, TouchpointId};

/// The rows and columns of a scope. Excluded factors are left out; excluded touchpoints keep their column and are masked.
pub(in crate::methods) struct Input<'a> {
    /// The included factors in document order.
    pub(in crate::methods) rows: Vec<Row<'a>>,
    /// For each touchpoint all bits set where it takes part, none where it is excluded.
    pub(in crate::methods) mask: Vec<u8>,
    /// How many touchpoints take part.
    pub(in crate::methods) columns: usize,
}

/// A factor that takes part.
pub(in crate::methods) struct Row<'a> {
    /// Its position in the project's list.
    pub(in crate::methods) factor: usize,
    /// Its importance in this scope.
    pub(in crate::methods) weight: Option<f64>,
    /// One encoded cell for each touchpoint.
    pub(in crate::methods) cells: Cow<'a, [u8]>,
}

impl<'a> Input<'a> {
    pub(in crate::methods) fn new(project: &'a Project, lens: Lens<'a>) -> Self {
        let mask: Vec<u8> = project
            .touchpoints
            .iter()
            .map(|touchpoint| if touchpoint.excluded { 0 } else { u8::MAX })
            .collect();
        let columns = mask.iter().filter(|bits| **bits != 0).count();
        let mut places: Vec<(TouchpointId, usize)> = Vec::new();
        if lens.has_own_levels() {
            places = project.touchpoints.iter().map(|t| t.id).zip(0..).collect();
            places.sort_unstable();
        }
        let included = project.factors.iter().enumerate().filter(|f| !f.1.excluded);
        let rows = included
            .map(|(position, factor)| {
                let mut cells = Cow::Borrowed(project.relations.row(position));
                if cells.len() != mask.len() {
                    cells.to_mut().resize(mask.len(), 0);
                }
                if lens.has_own_levels() {
                    overlay(&mut cells, lens.own_levels(factor.id), &places);
                }
                Row {
                    factor: position,
                    weight: lens.importance(factor),
                    cells,
                }
            })
            .collect();
        Self {
            rows,
            mask,
            columns,
        }
    }

    /// The rows whose factor has an importance, with it.
    pub(in crate::methods) fn weighted(&self) -> impl Iterator<Item = (f64, &[u8])> {
        self.rows
            .iter()
            .filter_map(|row| Some((row.weight?, row.cells.as_ref())))
    }
}

/// Puts a segment's own levels, which come by ascending id, over a row of the project's.
fn overlay(
    cells: &mut Cow<'_, [u8]>,
    own: impl Iterator<Item = (TouchpointId, u8)>,
    places: &[(TouchpointId, usize)],
) {
    let mut ahead = places;
    for (touchpoint, level) in own {
        let passed = passed(ahead, touchpoint);
        (_, ahead) = ahead.split_at_checked(passed).unwrap_or_default();
        if let Some((id, place)) = ahead.first()
            && *id == touchpoint
            && let Some(cell) = cells.to_mut().get_mut(*place)
        {
            *cell = Relations::encode(Some(level));
        }
    }
}

/// How many of the places, which stand by ascending id, lie before that id.
fn passed(places: &[(TouchpointId, usize)], touchpoint: TouchpointId) -> usize {
    // Ids are mostly given out in a row, and then the difference of two is their distance.
    let first = places.first().map_or(touchpoint.0, |(id, _)| id.0);
    let guess = touchpoint.0.saturating_sub(first) as usize;
    match places.get(guess) {
        Some((id, _)) if *id == touchpoint => guess,
        _ => places.partition_point(|(id, _)| *id < touchpoint),
    }
}
