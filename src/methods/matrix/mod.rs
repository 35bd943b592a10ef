//! The QFD of the customer journey: scores, shares, deviations, ranks and classes of touchpoints, factors and stages.

mod classes;
mod compute;
mod deviations;
mod difference;
mod figures;
mod gaps;
mod grid;
mod input;
mod jenks;
mod lens;
mod limits;
mod order;
mod pareto;
mod portfolio;
mod preview;
mod ranks;
mod reclass;
mod scores;
mod sides;
mod stage_factors;
mod stages;
mod tables;
mod why;

pub(in crate::methods) use classes::cut_scores;
pub use compute::{classes_of, compared, figures, figures_through, ranks_of};
pub use difference::{Difference, TouchpointDifference};
pub use figures::{
    Class, Completeness, Figures, ItemFigures, Kind, Limits, Rank, Scope, StageFigures, Summary,
};
pub use gaps::{Gap, GapKind, Gaps, gaps};
pub use grid::{Grid, GridRow};
pub(in crate::methods) use input::Input;
pub(in crate::methods) use jenks::{SLACK as JENKS_SLACK, Split, splits as jenks_splits};
pub use lens::Lens;
pub use limits::{Edge, with_limit_at, with_limit_by, with_share_at};
pub use pareto::{ParetoStep, carriers, pareto};
pub use portfolio::{portfolio, portfolio_weights};
pub use preview::{
    ClassChanges, RankChange, class_changes, rank_changes, rule_preview, scale_preview, with_scale,
};
pub use ranks::TOLERANCE;
pub use reclass::{ClassMove, Reclass};
pub use sides::{Side, SideFigures, side};
pub use stage_factors::stage_factors;
pub use why::{
    Contribution, Part, contributions_to_factor, contributions_to_touchpoint, stages_of_factor,
};
