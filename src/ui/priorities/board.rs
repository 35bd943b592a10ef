//! What the screen shows, worked out once for each revision and choice: rows in order, the axis, counts, the curve.

use std::collections::HashMap;

use super::choice::{Choice, subject_at};
use crate::methods::matrix::{
    Class, Gaps, Kind, ParetoStep, Scope, SideFigures, gaps, pareto, side,
};
use crate::model::Subject;
use crate::ui::Context;

/// One bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Row {
    /// What it is about.
    pub(super) subject: Subject,
    /// Its position in its list.
    pub(super) position: usize,
    /// What the bar measures; none where there is no such figure.
    pub(super) value: Option<f64>,
    /// Its class.
    pub(super) class: Option<Class>,
    /// The share of all scores that it and all stronger ones carry, 0…1.
    pub(super) cumulative: Option<f64>,
}

/// The ends of the bars' axis, in what the bars measure.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Axis {
    /// The left end.
    pub(super) lowest: f64,
    /// The right end.
    pub(super) highest: f64,
}

impl Axis {
    /// How far from the left end a value lies, 0…1; beyond the ends at them.
    pub(super) fn part(self, value: f64) -> f32 {
        let span = self.highest - self.lowest;
        #[expect(clippy::cast_possible_truncation, reason = "a fraction for the screen")]
        let part = if span > 0.0 {
            ((value - self.lowest) / span).clamp(0.0, 1.0) as f32
        } else {
            0.0
        };
        part
    }

    /// The value so far from the left end.
    pub(super) fn value(self, part: f32) -> f64 {
        self.lowest + f64::from(part) * (self.highest - self.lowest)
    }
}

/// Room behind the longest bar, so that a limit can be drawn out beyond it.
const ROOM: f64 = 1.08;

/// Which revision, scope and choice.
type Key = (Option<(u64, Scope)>, Choice);

/// Everything on the screen but words and places.
#[derive(Default)]
pub(super) struct Board {
    key: Option<Key>,
    /// The rows of each column, strongest first, those without a score last.
    pub(super) columns: Vec<Vec<Row>>,
    /// The bars' axis.
    pub(super) axis: Axis,
    /// How a score lies on it: times the first, plus the second.
    pub(super) of_scores: Option<(f64, f64)>,
    /// The curve over all items, seen or not.
    pub(super) steps: Vec<ParetoStep>,
    /// How many of the rows are of each class, from critical.
    pub(super) counts: [usize; 3],
    /// How many rows are seen, each item once.
    pub(super) seen: usize,
    /// How many items there are.
    pub(super) all: usize,
    /// How many of them are excluded.
    pub(super) excluded: usize,
    /// Decimals of scores.
    pub(super) decimals: usize,
    /// What nothing carries.
    pub(super) gaps: Gaps,
    /// What online and offline add up to.
    pub(super) sides: [SideFigures; 2],
}

impl Board {
    /// Brings it up to the revision and choice; true where it was not there already.
    pub(super) fn update(&mut self, ctx: &Context<'_>, choice: Choice) -> bool {
        let key = (ctx.derived.key(), choice);
        if self.key == Some(key) && key.0.is_some() {
            return false;
        }
        *self = Self::of(ctx, choice);
        self.key = Some(key);
        true
    }

    fn of(ctx: &Context<'_>, choice: Choice) -> Self {
        let (project, figures, kind) = (ctx.project, &ctx.derived.figures, choice.kind);
        let length = choice.length();
        let steps = pareto(figures, kind);
        let cumulative: HashMap<usize, f64> = (steps.iter())
            .map(|step| (step.position, step.cumulative))
            .collect();
        let order = figures.by_rank(kind);
        let rows_of = |side| -> Vec<Row> {
            let seen = order
                .iter()
                .filter(|position| choice.shows(project, side, **position));
            seen.filter_map(|position| {
                let item = figures.item(kind, *position)?;
                Some(Row {
                    subject: subject_at(project, kind, *position)?,
                    position: *position,
                    value: item.score.and_then(|_| length.value(item)),
                    class: item.class,
                    cumulative: cumulative.get(position).copied(),
                })
            })
            .collect()
        };
        let columns: Vec<Vec<Row>> = choice.columns().into_iter().map(rows_of).collect();
        // Of two columns one may hold what the other has as well.
        let once = if choice.compares() {
            rows_of(None)
        } else {
            columns.first().cloned().unwrap_or_default()
        };
        let items = order.iter().filter_map(|at| figures.item(kind, *at));
        let values = items.clone().filter_map(|item| length.value(item));
        let mut scores = items.clone().filter_map(|item| item.score);
        let whole = scores.all(|score| (score - score.round()).abs() < 5e-8);
        Self {
            key: None,
            axis: axis_over(values, length == super::choice::Length::Deviation),
            of_scores: length.of_scores(figures, kind),
            counts: Class::ALL
                .map(|class| once.iter().filter(|row| row.class == Some(class)).count()),
            seen: once.len(),
            all: order.len(),
            excluded: match kind {
                Kind::Touchpoints => figures.excluded_touchpoints,
                Kind::Factors => figures.excluded_factors,
                Kind::Stages => 0,
            },
            decimals: usize::from(!whole),
            gaps: gaps(project, ctx.scope),
            sides: crate::methods::matrix::Side::ALL.map(|of| side(project, figures, of)),
            columns,
            steps,
        }
    }

    /// The choice that it was worked out for.
    pub(super) const fn choice(&self) -> Option<Choice> {
        match self.key {
            Some((_, choice)) => Some(choice),
            None => None,
        }
    }

    /// The place of an item in a column.
    pub(super) fn place(&self, column: usize, subject: Subject) -> Option<usize> {
        let rows = self.columns.get(column)?;
        rows.iter().position(|row| row.subject == subject)
    }

    /// The rows of a column.
    pub(super) fn rows(&self, column: usize) -> &[Row] {
        self.columns.get(column).map_or(&[], Vec::as_slice)
    }
}

/// From 0 to the largest value, or as far to both sides of 0.
fn axis_over(values: impl Iterator<Item = f64>, diverging: bool) -> Axis {
    let largest = values.fold(0.0, |most: f64, value| most.max(value.abs()));
    let highest = if largest > 0.0 { largest * ROOM } else { 1.0 };
    Axis {
        lowest: if diverging { -highest } else { 0.0 },
        highest,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_gives_back_the_value_that_it_placed() {
        let axis = axis_over([2.0, -4.0].into_iter(), true);
        assert!((axis.value(axis.part(-3.0)) + 3.0).abs() < 1e-5);
        assert!((axis.part(0.0) - 0.5).abs() < 1e-6);
        assert!((axis.part(99.0) - 1.0).abs() < 1e-6);
        let nothing = axis_over([0.0].into_iter(), false);
        assert!(nothing.part(0.0).abs() < 1e-6);
    }
}
