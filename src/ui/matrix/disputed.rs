//! The mark of cells that people's ballots rate differently, and which cells of the rows in view those are.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use egui::{Color32, Mesh, Rect, pos2, vec2};

use super::axes::Axes;
use crate::methods::ballots::{disputed_in_row, is_settled, shown};
use crate::model::{BallotId, FactorId, Levels, Project, TouchpointId};
use crate::ui::Context;

/// The disputed cells of the rows that have been in view since ballots last changed. Typing in the matrix changes no ballot, so
/// a row is gone through once and not again for each frame or edit.
#[derive(Default)]
pub struct Disputed {
    /// What may be shown, as it was when the rows were gone through.
    ballots: Vec<(BallotId, Arc<Levels>)>,
    rows: HashMap<FactorId, Vec<TouchpointId>>,
}

impl Disputed {
    /// Goes through the rows in view that are not known yet.
    pub fn update(&mut self, ctx: &Context<'_>, axes: &Axes, rows: Range<usize>) {
        let now = || shown(ctx.project, ctx.rating_as);
        let same = now().count() == self.ballots.len()
            && now().zip(&self.ballots).all(|(ballot, (id, levels))| {
                ballot.id == *id && Arc::ptr_eq(&ballot.levels, levels)
            });
        if !same {
            self.rows.clear();
            self.ballots = now()
                .map(|ballot| (ballot.id, Arc::clone(&ballot.levels)))
                .collect();
        }
        if self.ballots.len() < 2 {
            return;
        }
        let factors = rows.filter_map(|row| axes.factor(ctx.project, row));
        for factor in factors {
            self.rows.entry(factor).or_insert_with(|| {
                let chosen: Vec<BallotId> = self.ballots.iter().map(|(id, _)| *id).collect();
                disputed_in_row(ctx.project, &chosen, factor)
            });
        }
    }

    /// Whether there is more than one ballot that may be shown; else no cell can have the mark.
    pub const fn compares(&self) -> bool {
        self.ballots.len() > 1
    }

    /// The disputed cells of a row in view, by rising id of the touchpoint.
    pub fn row(&self, factor: FactorId) -> &[TouchpointId] {
        self.rows.get(&factor).map_or(&[], Vec::as_slice)
    }
}

/// Whether a cell of a row is disputed still: one that the room has settled is not, nor one that counts in no figure.
pub fn is_open(
    project: &Project,
    row: &[TouchpointId],
    (position, at): (usize, usize),
    touchpoint: TouchpointId,
) -> bool {
    row.binary_search(&touchpoint).is_ok() && !is_settled(project, position, at)
}

/// The mark: two bars of unequal height, as ratings are, in the lower right corner, where neither a note's corner nor a
/// segment's own lies, and below a number or a "?".
pub fn mark(mesh: &mut Mesh, inner: Rect, ink: Color32) {
    let height = (inner.height() * 0.26).clamp(4.0, 9.0).round();
    let width = (inner.width() * 0.07).clamp(1.5, 2.5);
    let gap = 1.0;
    let corner = inner.right_bottom() - vec2(1.0, 1.0);
    let bar = |right: f32, height: f32| {
        Rect::from_min_max(
            pos2(right - width, corner.y - height),
            pos2(right, corner.y),
        )
    };
    mesh.add_colored_rect(bar(corner.x, height), ink);
    let low = (height * 0.4).max(1.5);
    mesh.add_colored_rect(bar(corner.x - width - gap, low), ink);
}
