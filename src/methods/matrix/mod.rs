//! The QFD of the customer journey: scores, shares, deviations, ranks and classes of touchpoints, factors and stages.

mod classes;
mod compute;
mod deviations;
mod figures;
mod input;
mod jenks;
mod lens;
mod order;
mod portfolio;
mod preview;
mod ranks;
mod scores;
mod stages;
mod tables;
mod why;

pub use compute::figures;
pub use figures::{
    Class, Completeness, Figures, ItemFigures, Kind, Limits, Rank, Scope, StageFigures, Summary,
};
pub use lens::Lens;
pub use portfolio::portfolio;
pub use preview::{
    ClassChanges, RankChange, class_changes, rank_changes, rule_preview, scale_preview,
};
pub use why::{Contribution, contributions_to_factor, contributions_to_touchpoint};
