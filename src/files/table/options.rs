//! How a table is to be understood where it does not say so itself.

use crate::model::{Scale, Weighting};

use super::Comma;

/// What an empty cell means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Blank {
    /// Nobody has rated it.
    #[default]
    Unrated,
    /// The scale's lowest level.
    Lowest,
}

/// What the person says about a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportOptions {
    /// The scale that its cells use.
    pub scale: Scale,
    /// What its empty cells mean.
    pub blank: Blank,
    /// Whether its weights keep to 1…5.
    pub weights: Weighting,
    /// Whether a 0 that is no level of the scale says that nobody has rated the cell; else it is refused.
    pub zero_unrated: bool,
    /// What the comma of `1,234` is; where it is not said, such a number is refused and asked about.
    pub comma: Option<Comma>,
}
