//! The buyer panel: figures of everybody's answers under a filter, each with how many gave it and its 95 % interval.

mod base;
mod bits;
mod classes;
mod compare;
mod count;
mod derive;
mod difference;
mod doubts;
mod estimate;
mod facts;
mod figures;
mod index;
mod moments;
mod money;
mod quantile;
mod rising;
mod select;
mod sentence;
mod threads;

pub use base::Base;
pub use compare::{ChartDifference, PanelComparison, compare};
pub use derive::{Derived, Moved, Ways, derive, is_by_hand, moved, ways};
pub use difference::Difference;
pub use doubts::{Doubt, Kind, doubt, with_kind};
pub use estimate::{FEW, Interval, Mean, Nps, Share, few};
pub use facts::{ColumnFacts, column_facts};
pub use figures::{Bar, Chart, PanelFigures, panel_figures, panel_figures_on, question_figures};
pub use money::{SegmentMoney, segment_money};
pub use rising::rising;
pub use sentence::{choice_text, filter_sentence};
