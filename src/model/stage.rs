//! A stage of the customer's journey.

use super::StageId;

/// One stage; the list's order is the journey's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Its identity.
    pub id: StageId,
    /// Its name; never empty.
    pub name: String,
    /// A remark.
    pub note: String,
}
