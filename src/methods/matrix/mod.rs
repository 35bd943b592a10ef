//! The QFD of the customer journey: scores, shares, deviations, ranks and classes of touchpoints, factors and stages.

mod figures;

pub use figures::{
    Class, Completeness, Figures, ItemFigures, Limits, Rank, Scope, StageFigures, Summary,
};
