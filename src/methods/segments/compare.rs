//! Touchpoints × segments: where each stands, how it moves against the whole, and what a segment's own figures change.

use super::disagreement::Disagreement;
use super::standing::{Standing, changes_class, places, standings};
use super::tau_b;
use crate::methods::matrix::{
    Figures, Lens, compared, figures_through, portfolio, portfolio_weights,
};
use crate::model::{Project, Segment, SegmentId};

/// The chosen segments of a project beside each other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// One for each touchpoint in document order.
    pub rows: Vec<Row>,
    /// The chosen segments in the project's order.
    pub segments: Vec<OfSegment>,
    /// Over all chosen segments.
    pub changes: Changes,
    /// How many touchpoints are of another class in some chosen segment than in the whole.
    pub disputed: usize,
    /// How many touchpoints have a class in the whole.
    pub classed: usize,
}

/// A touchpoint in the whole, in the portfolio and in each chosen segment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// In the whole.
    pub whole: Standing,
    /// In the portfolio of the chosen segments, classed by the project's rule among the portfolio's own scores.
    pub portfolio: Standing,
    /// In each of [`Comparison::segments`].
    pub segments: Vec<Standing>,
    /// How far they disagree.
    pub disagreement: Disagreement,
}

/// How many classes differ from the whole's, of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Classes that there are in the whole and in the segment.
    pub of: usize,
    /// Where the segment's own importances alone are put in, every relation being the project's.
    pub by_importances: usize,
    /// With its own relations too: the segment as it is.
    pub in_all: usize,
}

/// What there is to say of a segment as a whole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OfSegment {
    /// Which.
    pub id: SegmentId,
    /// Its part in the portfolio, 0…1.
    pub weight: f64,
    /// Kendall's τ-b between its order of touchpoints and the whole's.
    pub tau_b: Option<f64>,
    /// How many classes change.
    pub changes: Changes,
    /// How many importances of its own it has for factors that take part.
    pub own_importances: usize,
    /// Whether it has any relation of its own.
    pub has_own_levels: bool,
}

/// Compares the chosen segments with the whole. `whole` are the whole's figures and `segments` those of all segments,
/// parallel to the project's list; a chosen segment that does not exist is left out.
pub fn compare(
    project: &Project,
    whole: &Figures,
    segments: &[Figures],
    chosen: &[SegmentId],
) -> Comparison {
    let in_whole = standings(whole);
    let weights = portfolio_weights(project, chosen);
    let mut found: Vec<(OfSegment, Vec<Standing>)> = Vec::with_capacity(weights.len());
    for (segment, figures) in project.segments.iter().zip(segments) {
        if let Some((_, weight)) = weights.iter().find(|(id, _)| *id == segment.id) {
            let here = standings(figures);
            let of = of_segment(project, segment, *weight, &in_whole, &here);
            found.push((of, here));
        }
    }
    let portfolio = in_portfolio(project, chosen, &found);
    let rows: Vec<Row> = in_whole
        .iter()
        .zip(portfolio)
        .enumerate()
        .map(|(at, (whole, portfolio))| row(at, *whole, portfolio, &found))
        .collect();
    let mut changes = Changes::default();
    for (segment, _) in &found {
        changes.of += segment.changes.of;
        changes.by_importances += segment.changes.by_importances;
        changes.in_all += segment.changes.in_all;
    }
    Comparison {
        disputed: rows
            .iter()
            .filter(|row| row.disagreement.segments > 0)
            .count(),
        classed: in_whole.iter().filter(|s| s.class.is_some()).count(),
        rows,
        segments: found.into_iter().map(|(segment, _)| segment).collect(),
        changes,
    }
}

impl Comparison {
    /// Kendall's τ-b between the orders of two of the segments, by their places in [`Comparison::segments`].
    pub fn agreement(&self, a: usize, b: usize) -> Option<f64> {
        let [a, b] = [a, b].map(|at| {
            let rows = self.rows.iter();
            let standings = rows.map(|row| row.segments.get(at).copied().unwrap_or_default());
            places(&standings.collect::<Vec<_>>())
        });
        tau_b(&a, &b)
    }
}

fn row(
    at: usize,
    whole: Standing,
    portfolio: Standing,
    found: &[(OfSegment, Vec<Standing>)],
) -> Row {
    let here = found.iter().map(|(segment, standings)| {
        let standing = standings.get(at).copied().unwrap_or_default();
        (standing, segment.weight)
    });
    Row {
        whole,
        portfolio,
        disagreement: Disagreement::of(whole, here.clone()),
        segments: here.map(|(standing, _)| standing).collect(),
    }
}

fn of_segment(
    project: &Project,
    segment: &Segment,
    weight: f64,
    whole: &[Standing],
    here: &[Standing],
) -> OfSegment {
    let count = |here: &[Standing]| {
        let pairs = whole.iter().zip(here);
        pairs.filter(|(a, b)| changes_class(**a, **b)).count()
    };
    let classed = whole.iter().zip(here);
    let classed = classed.filter(|(a, b)| a.class.is_some() && b.class.is_some());
    let in_all = count(here);
    let by_importances = if segment.relations.is_empty() {
        in_all
    } else {
        let lens = Lens::of_importances(project, segment.id);
        count(&standings(&figures_through(project, lens)))
    };
    let factors = project.factors.iter().filter(|factor| !factor.excluded);
    OfSegment {
        id: segment.id,
        weight,
        tau_b: tau_b(&places(whole), &places(here)),
        changes: Changes {
            of: classed.count(),
            by_importances,
            in_all,
        },
        own_importances: factors
            .filter(|factor| segment.importances.contains_key(&factor.id))
            .count(),
        has_own_levels: !segment.relations.is_empty(),
    }
}

/// The portfolio's scores, ranked and classed among themselves.
fn in_portfolio(
    project: &Project,
    chosen: &[SegmentId],
    found: &[(OfSegment, Vec<Standing>)],
) -> Vec<Standing> {
    let items = compared(&portfolio(project, chosen), project.class_rule);
    let rated = |at: usize| {
        let mut standings = found.iter().filter_map(|(_, standings)| standings.get(at));
        standings.any(|standing| standing.score.is_some())
    };
    let items = items.iter().enumerate();
    items
        .map(|(at, item)| Standing::of(item, rated(at)))
        .collect()
}
