//! What an interview asks about and in which order.

use super::Voice;
use crate::model::{FactorId, StageId, TouchpointId};

/// A question is a cell.
pub type Cell = (FactorId, TouchpointId);

/// What changes slowly while the questions go on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// A touchpoint with all factors, then the next one of the journey.
    #[default]
    ByTouchpoint,
    /// A factor along the whole journey, then the next one.
    ByFactor,
}

/// Which cells are asked about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Ask {
    /// Those without a level; of a segment, and of a person, those without one of its own.
    #[default]
    NotRated,
    /// Those of which somebody is not sure; a person by themselves leaves such a cell without a level.
    NotSure,
    /// All.
    All,
    /// A few that were chosen elsewhere, whatever their levels are.
    Listed(Listed),
}

/// The most cells that a list of them has.
pub const LISTED: usize = 12;

/// A few cells, so few that a plan can be copied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Listed([Option<Cell>; LISTED]);

impl Listed {
    /// The first of these, as many as there is room for.
    pub fn new(cells: impl IntoIterator<Item = Cell>) -> Self {
        let mut listed = Self::default();
        for (slot, cell) in listed.0.iter_mut().zip(cells) {
            *slot = Some(cell);
        }
        listed
    }

    /// The cells.
    pub fn cells(self) -> impl Iterator<Item = Cell> {
        self.0.into_iter().flatten()
    }
}

impl Ask {
    /// The three that can be chosen at any time, the usual one first.
    pub const ALL: [Self; 3] = [Self::NotRated, Self::NotSure, Self::All];
}

/// What is asked, in which order, and who answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Plan {
    /// The order.
    pub order: Order,
    /// Which cells.
    pub ask: Ask,
    /// Only touchpoints of this stage; none for all.
    pub stage: Option<StageId>,
    /// Whose levels and doubts: the room's, or a person's own.
    pub voice: Voice,
}
