//! What an interview asks about and in which order.

use crate::methods::matrix::Scope;
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
    /// Those without a level; of a segment, those without one of its own.
    #[default]
    NotRated,
    /// Those of which somebody is not sure.
    NotSure,
    /// All.
    All,
}

impl Ask {
    /// All three, the usual one first.
    pub const ALL: [Self; 3] = [Self::NotRated, Self::NotSure, Self::All];
}

/// What is asked, in which order, and whose customers it is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Plan {
    /// The order.
    pub order: Order,
    /// Which cells.
    pub ask: Ask,
    /// Only touchpoints of this stage; none for all.
    pub stage: Option<StageId>,
    /// Whose levels and doubts: the whole market's, or a segment's own.
    pub scope: Scope,
}
