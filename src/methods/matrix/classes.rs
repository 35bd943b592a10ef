//! The four rules that cut the order into critical, important and less important.

use super::jenks;
use super::ranks::{Group, TOLERANCE};
use super::{Class, Limits, Summary};
use crate::model::ClassRule;

/// Where the order of groups is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cuts {
    /// How many groups are critical.
    pub(super) critical: usize,
    /// The first group that is less important.
    pub(super) less: usize,
}

impl Cuts {
    /// The class of the group at that place.
    pub(super) const fn class(self, group: usize) -> Class {
        if group < self.critical {
            Class::Critical
        } else if group < self.less {
            Class::Important
        } else {
            Class::LessImportant
        }
    }
}

/// Cuts the groups, which stand by falling score, and says at which scores. Equal scores are one group, so they share a class.
pub(super) fn cut(rule: ClassRule, groups: &[Group], summary: &Summary) -> (Cuts, Option<Limits>) {
    let all_important = (
        Cuts {
            critical: 0,
            less: groups.len(),
        },
        None,
    );
    match rule {
        ClassRule::Deviation { k } => {
            let spread = k * summary.standard_deviation;
            if summary.standard_deviation == 0.0 {
                return all_important;
            }
            (
                by_distance(groups, k, |score| summary.z(score)),
                Some(around(summary.mean, spread)),
            )
        }
        ClassRule::Percent { p_percent } => {
            if summary.mean == 0.0 {
                return all_important;
            }
            let p = p_percent / 100.0;
            (
                by_distance(groups, p, |score| (score - summary.mean) / summary.mean),
                Some(around(summary.mean, p * summary.mean)),
            )
        }
        ClassRule::Pareto {
            critical_percent,
            important_percent,
        } => {
            let total: f64 = groups.iter().map(total_of).sum();
            if total == 0.0 {
                return all_important;
            }
            let cuts = pareto(groups, total, critical_percent, important_percent);
            (cuts, Some(between(groups, cuts)))
        }
        ClassRule::NaturalBreaks => match groups.len() {
            0 | 1 => all_important,
            2 => {
                let cuts = Cuts {
                    critical: 1,
                    less: 1,
                };
                (cuts, Some(between(groups, cuts)))
            }
            _ => {
                let cuts = jenks::cut(groups);
                (cuts, Some(between(groups, cuts)))
            }
        },
    }
}

/// Critical from `limit` on, less important from its negative down; what meets a limit exactly counts, rounding aside.
fn by_distance(groups: &[Group], limit: f64, distance: impl Fn(f64) -> f64) -> Cuts {
    let reach = limit - TOLERANCE * (1.0 + limit);
    let critical = groups
        .iter()
        .take_while(|group| distance(group.score) >= reach)
        .count();
    let less = groups
        .iter()
        .rev()
        .take_while(|group| distance(group.score) <= -reach)
        .count();
    Cuts {
        critical,
        less: groups.len().saturating_sub(less).max(critical),
    }
}

/// Where a rule that goes by groups cuts scores in falling order: the lowest critical score and the highest less important one.
/// Scores are equal within that part of the higher one.
pub(in crate::methods) fn cut_scores(
    rule: ClassRule,
    falling: &[f64],
    slack: f64,
) -> (Option<f64>, Option<f64>) {
    let groups = super::ranks::groups(falling.iter().copied(), slack);
    let (cuts, _) = cut(rule, &groups, &Summary::default());
    let critical = cuts.critical.checked_sub(1).and_then(|at| groups.get(at));
    let last = critical.and_then(|group| falling.get(group.start + group.len - 1));
    let less = groups.get(cuts.less).map(|group| group.score);
    (last.copied(), less)
}

fn total_of(group: &Group) -> f64 {
    group.score * group.len as f64
}

/// By the part of the total that lies before the group: its first item decides, which gives tied items the best class among them.
fn pareto(groups: &[Group], total: f64, critical_percent: f64, important_percent: f64) -> Cuts {
    let below = |before: f64, percent: f64| before < total * (percent / 100.0) * (1.0 - TOLERANCE);
    let mut before = 0.0;
    let mut cuts = Cuts {
        critical: 0,
        less: 0,
    };
    for group in groups {
        cuts.critical += usize::from(below(before, critical_percent));
        cuts.less += usize::from(below(before, important_percent));
        before += total_of(group);
    }
    cuts
}

fn around(mean: f64, reach: f64) -> Limits {
    Limits {
        critical: mean + reach,
        less_important: mean - reach,
    }
}

/// Half-way between the neighbours of each cut. Above the highest score lies itself, below the lowest lies 0.
fn between(groups: &[Group], cuts: Cuts) -> Limits {
    let half_way = |cut: usize| {
        let below = groups.get(cut).map_or(0.0, |group| group.score);
        let above = cut.checked_sub(1).and_then(|before| groups.get(before));
        let above = above.map_or(below, |group| group.score);
        f64::midpoint(above, below)
    };
    Limits {
        critical: half_way(cuts.critical),
        less_important: half_way(cuts.less),
    }
}
