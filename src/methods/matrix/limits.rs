//! A class limit that is moved: which rule it makes. The rules are ours, and so are their steps.

use super::Summary;
use crate::model::ClassRule;

/// One of the two limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Edge {
    /// Of the critical ones.
    Critical,
    /// Of the less important ones.
    LessImportant,
}

impl Edge {
    /// Both limits.
    pub const ALL: [Self; 2] = [Self::Critical, Self::LessImportant];
}

/// The smallest k, and its finest step.
const K: f64 = 0.01;
/// The smallest p in percent of the mean, and its finest step.
const P: f64 = 0.1;
/// The smallest distance of the Pareto limits from each other and from the ends, in percent.
const SHARE: f64 = 1.0;

/// The rule whose limit lies at that score, as near as its steps allow. The limits of a distance from the mean lie around it
/// alike, so either moves both. None for a rule whose limits are no scores, and where scores do not differ.
pub fn with_limit_at(
    rule: ClassRule,
    summary: &Summary,
    edge: Edge,
    score: f64,
) -> Option<ClassRule> {
    let reach = match edge {
        Edge::Critical => score - summary.mean,
        Edge::LessImportant => summary.mean - score,
    };
    match rule {
        ClassRule::Deviation { .. } if summary.standard_deviation > 0.0 => {
            let k = stepped(reach / summary.standard_deviation, 100.0);
            Some(ClassRule::Deviation {
                k: k.clamp(K, 10.0),
            })
        }
        ClassRule::Percent { .. } if summary.mean > 0.0 => {
            let p_percent = stepped(100.0 * reach / summary.mean, 10.0);
            Some(ClassRule::Percent {
                p_percent: p_percent.clamp(P, 1000.0),
            })
        }
        _ => None,
    }
}

/// The Pareto rule with a limit at that cumulative share, 0…1, in whole percent; the limits stay in order. None for another rule.
pub fn with_share_at(rule: ClassRule, edge: Edge, share: f64) -> Option<ClassRule> {
    let ClassRule::Pareto {
        critical_percent,
        important_percent,
    } = rule
    else {
        return None;
    };
    let to = (share * 100.0).round();
    // Limits that were typed may lie nearer to each other, and then the moved one has no room.
    Some(match edge {
        Edge::Critical => ClassRule::Pareto {
            critical_percent: to
                .min(important_percent - SHARE)
                .max(SHARE.min(critical_percent)),
            important_percent,
        },
        Edge::LessImportant => ClassRule::Pareto {
            critical_percent,
            important_percent: to.max(critical_percent + SHARE).min(100.0),
        },
    })
    .filter(|rule| rule.check().is_ok())
}

/// The rule with a limit so many steps further out: for a distance from the mean both limits, for Pareto one of them. None
/// where there is nothing to move, or no room.
pub fn with_limit_by(rule: ClassRule, edge: Edge, steps: f64) -> Option<ClassRule> {
    let moved = match rule {
        ClassRule::Deviation { k } => ClassRule::Deviation {
            k: stepped(k + 0.05 * steps, 100.0).clamp(K, 10.0),
        },
        ClassRule::Percent { p_percent } => ClassRule::Percent {
            p_percent: stepped(p_percent + steps, 10.0).clamp(P, 1000.0),
        },
        ClassRule::Pareto {
            critical_percent,
            important_percent,
        } => {
            let from = match edge {
                Edge::Critical => critical_percent,
                Edge::LessImportant => important_percent,
            };
            with_share_at(rule, edge, (from + steps) / 100.0)?
        }
        ClassRule::NaturalBreaks => return None,
    };
    (moved != rule).then_some(moved)
}

fn stepped(value: f64, per_one: f64) -> f64 {
    (value * per_one).round() / per_one
}
