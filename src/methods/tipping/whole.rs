//! All single changes that tip something, of a scope.

use super::{
    CHECKS, Checks, TippingCell, TippingImportance, WhatIf, checks, tipping_cells,
    tipping_importances,
};
use crate::i18n::Message;
use crate::methods::matrix::Scope;
use crate::methods::stability::Stability;
use crate::model::Project;

/// What single changes tip.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tipping {
    /// How many touchpoints have a class.
    pub classed: usize,
    /// How many rated cells take part.
    pub rated: usize,
    /// Changes of one cell by one level, by touchpoint.
    pub cells: Vec<TippingCell>,
    /// Changes of one importance, one for each factor that takes part and has one.
    pub importances: Vec<TippingImportance>,
    /// The cells worth checking where it is not known which classes hold.
    pub checks: Checks,
}

/// What single changes tip in that scope. `watch` hears how far it is, 0…1, and stops it by saying false; then there is none.
pub fn tipping(
    project: &Project,
    scope: Scope,
    watch: &mut dyn FnMut(f32) -> bool,
) -> Option<Tipping> {
    let what_if = WhatIf::new(project, scope);
    let cells = tipping_cells(project, &what_if, &mut |part| watch(0.5 * part))?;
    let importances = tipping_importances(project, scope, &mut |part| watch(0.5 + 0.5 * part))?;
    let grid = what_if.grid();
    let rated = grid.rows().map(|row| {
        let cells = row.cells.iter().enumerate();
        cells
            .filter(|(at, cell)| **cell != 0 && grid.includes(*at))
            .count()
    });
    Some(Tipping {
        classed: what_if.classed(),
        rated: rated.sum(),
        checks: checks(&cells, CHECKS),
        cells,
        importances,
    })
}

impl Tipping {
    /// The cells worth checking: those that settle classes which do not hold. Where none of these can be settled by so few
    /// cells, or it is not known which they are, the cells on which the classes hang that take the fewest.
    pub fn worth_checking(&self, stability: Option<&Stability>) -> Checks {
        let Some(stability) = stability else {
            return self.checks.clone();
        };
        let items = &stability.touchpoints.items;
        let unsettled = |at: usize| matches!(items.get(at), Some(Some(item)) if !item.is_settled());
        let cells = self.cells.iter().filter(|cell| unsettled(cell.touchpoint));
        let cells: Vec<TippingCell> = cells.copied().collect();
        let found = checks(&cells, CHECKS);
        if found.settled == 0 {
            return self.checks.clone();
        }
        Checks {
            hanging: self.checks.hanging,
            of_unsettled: true,
            ..found
        }
    }

    /// What it comes to in a sentence, with these cells to check.
    pub fn sentence(&self, checks: &Checks) -> Message {
        let key = match (checks.hanging, checks.settled) {
            (0, _) => "tipping-sentence-none",
            (_, 0) => "tipping-sentence-many",
            _ if checks.of_unsettled => "tipping-sentence-unsettled",
            _ => "tipping-sentence",
        };
        let message = Message::new(key).with("classes", self.classed);
        match (checks.hanging, checks.settled) {
            (0, _) => message,
            (hanging, 0) => message.with("hanging", hanging),
            (hanging, settled) => message
                .with("hanging", hanging)
                .with("cells", checks.cells.len())
                .with("settled", settled),
        }
    }
}
