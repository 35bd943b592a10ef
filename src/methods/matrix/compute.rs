//! All figures of a scope from a project, in the order in which they rest on each other.

use nalgebra::DVector;

use super::input::Input;
use super::lens::Lens;
use super::ranks::Order;
use super::scores::Sums;
use super::{Class, Completeness, Figures, ItemFigures, Rank, Scope, Summary};
use super::{classes, deviations, stages};
use crate::model::{ClassRule, Project};

/// Every figure of the matrix for that scope.
pub fn figures(project: &Project, scope: Scope) -> Figures {
    figures_through(project, Lens::new(project, scope))
}

/// Every figure of the matrix with the importances and levels that a lens shows.
pub fn figures_through(project: &Project, lens: Lens<'_>) -> Figures {
    let input = Input::new(project, lens);
    let sums = Sums::new(&input, &project.scale);
    let included = || input.mask.iter().map(|bits| *bits != 0);
    let unweighted = input.rows.iter().filter(|row| row.weight.is_none()).count();
    let grand_total = included()
        .zip(sums.columns())
        .filter_map(|(included, [score, _])| included.then_some(score))
        .sum();

    let mut touchpoints = vec![ItemFigures::default(); input.mask.len()];
    let intensity = Intensity::new(project);
    for (((item, included), rated), [score, weight]) in touchpoints
        .iter_mut()
        .zip(included())
        .zip(&sums.rated)
        .zip(sums.columns())
    {
        if included {
            item.score = Some(*score);
            item.share = Some(share(*score, grand_total));
            item.completeness = Completeness {
                rated: *rated as usize,
                cells: input.rows.len(),
            };
            item.intensity = intensity.of(*score, *weight);
            item.incomplete = unweighted > 0 || !item.completeness.is_complete();
        }
    }

    let mut factors = vec![ItemFigures::default(); project.factors.len()];
    let mut completeness = Completeness::default();
    for (row, sum) in input.rows.iter().zip(&sums.rows) {
        let Some(item) = factors.get_mut(row.factor) else {
            continue;
        };
        item.completeness = Completeness {
            rated: sum.rated,
            cells: input.columns,
        };
        completeness.rated += sum.rated;
        completeness.cells += input.columns;
        item.score = row.weight.map(|weight| weight * sum.levels as f64);
        item.share = item.score.map(|score| share(score, grand_total));
        item.incomplete = row.weight.is_none() || !item.completeness.is_complete();
    }

    let mut stages = stages::collect(project, &touchpoints, grand_total);
    let rule = project.class_rule;
    Figures {
        of_touchpoints: compare(touchpoints.iter_mut(), rule),
        of_factors: compare(factors.iter_mut(), rule),
        of_stages: compare(stages.iter_mut().map(|stage| &mut stage.item), rule),
        excluded_touchpoints: touchpoints.len() - input.columns,
        excluded_factors: factors.len() - input.rows.len(),
        unweighted_factors: unweighted,
        touchpoints,
        factors,
        stages,
        grand_total,
        completeness,
    }
}

/// Deviations, ranks and classes of scores that come from elsewhere, such as those of a portfolio; parallel to them.
pub fn compared(scores: &[Option<f64>], rule: ClassRule) -> Vec<ItemFigures> {
    let of = |score: &Option<f64>| ItemFigures {
        score: *score,
        ..ItemFigures::default()
    };
    let mut items: Vec<ItemFigures> = scores.iter().map(of).collect();
    compare(items.iter_mut(), rule);
    items
}

/// The classes alone of scores, parallel to them: those that [`compared`] gives.
pub fn classes_of(scores: &[f64], rule: ClassRule) -> Vec<Class> {
    let order = Order::new(scores);
    let summary = deviations::summarise(&DVector::from_column_slice(scores), &order);
    let (cuts, _) = classes::cut(rule, &order.groups, &summary);
    let mut found = vec![Class::Important; scores.len()];
    for (at, group) in order.groups.iter().enumerate() {
        for member in order.members(*group) {
            if let Some(class) = found.get_mut(member) {
                *class = cuts.class(at);
            }
        }
    }
    found
}

/// The ranks alone of scores, parallel to them: those that [`compared`] gives.
pub fn ranks_of(scores: &[f64]) -> Vec<Rank> {
    let order = Order::new(scores);
    let none = Rank {
        place: 0,
        tied: false,
    };
    let mut found = vec![none; scores.len()];
    for group in &order.groups {
        for member in order.members(*group) {
            if let Some(rank) = found.get_mut(member) {
                *rank = group.rank();
            }
        }
    }
    found
}

/// Compares the scores of one kind with each other: deviations, ranks and classes.
fn compare<'a>(items: impl Iterator<Item = &'a mut ItemFigures>, rule: ClassRule) -> Summary {
    let mut scored: Vec<(f64, &mut ItemFigures)> =
        items.filter_map(|item| Some((item.score?, item))).collect();
    let scores = DVector::from_iterator(scored.len(), scored.iter().map(|(score, _)| *score));
    let order = Order::new(scores.as_slice());
    let mut summary = deviations::summarise(&scores, &order);
    let (cuts, limits) = classes::cut(rule, &order.groups, &summary);
    summary.limits = limits;
    for (score, item) in &mut scored {
        summary.describe(item, *score);
    }
    for (at, group) in order.groups.iter().enumerate() {
        for member in order.members(*group) {
            if let Some((_, item)) = scored.get_mut(member) {
                item.rank = Some(group.rank());
                item.class = Some(cuts.class(at));
            }
        }
    }
    summary
}

/// Part of the grand total; 0 where that is 0.
pub(super) fn share(score: f64, grand_total: f64) -> f64 {
    if grand_total == 0.0 {
        0.0
    } else {
        score / grand_total
    }
}

/// How far a score lies from the scale's floor towards its ceiling (ours).
struct Intensity {
    lowest: f64,
    span: f64,
}

impl Intensity {
    fn new(project: &Project) -> Self {
        let lowest = f64::from(project.scale.lowest());
        Self {
            lowest,
            span: f64::from(project.scale.highest()) - lowest,
        }
    }

    fn of(&self, score: f64, weight: f64) -> Option<f64> {
        let room = self.span * weight;
        // The clamp takes nothing away but rounding.
        (room > 0.0).then(|| ((score - self.lowest * weight) / room).clamp(0.0, 1.0))
    }
}
