//! A choice factor: what customers weigh when they choose.

use super::{FactorId, Importance};

/// One choice factor with its importance.
#[derive(Clone, Debug, PartialEq)]
pub struct Factor {
    /// Its identity.
    pub id: FactorId,
    /// Its name; never empty.
    pub name: String,
    /// How much customers care; none until it is known, and then the factor's figures are undefined.
    pub importance: Option<Importance>,
    /// A remark.
    pub note: String,
    /// Struck from every sum, mean and rank, yet visible.
    pub excluded: bool,
}
