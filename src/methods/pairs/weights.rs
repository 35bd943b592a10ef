//! The weights that judgements by pairs imply: the principal eigenvector, with missing judgements.

use nalgebra::{DMatrix, DVector};

use super::Ratios;
use super::graph::walk;

/// The weights of things and the eigenvalue that belongs to them.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    /// One for each thing; together 1.
    pub values: Vec<f64>,
    /// The principal eigenvalue λ: the number of things where nothing contradicts, greater else.
    pub eigenvalue: f64,
}

/// Cheap steps before the costly ones: enough where most pairs are known.
const POWER_STEPS: usize = 40;
/// Noda's iteration doubles the right digits with each step; more than a few means that rounding is in the way.
const NODA_STEPS: usize = 40;
/// How far apart the bounds of λ may lie, as a part of it, when the search ends.
const CLOSE: f64 = 1e-13;

/// The weights; none where something hangs loose, because then the ratio of its part to the rest is not known.
///
/// The principal right eigenvector (T. Saaty, 1977). A judgement that is missing stands for the ratio of the weights themselves:
/// its cell is 0, and the diagonal is 1 and the number of missing ones in the row (P. Harker, Alternative modes of questioning in the
/// analytic hierarchy process, Mathematical Modelling 9, 1987). The search is by powers, then by Noda's iteration (T. Noda,
/// Numerische Mathematik 17, 1971), whose bounds of λ close quadratically also where few pairs are known.
pub fn weights(ratios: &Ratios) -> Option<Weights> {
    let count = ratios.count();
    let start = start(ratios)?;
    let matrix = scaled(ratios, &start);
    let mut vector = DVector::from_element(count, 1.0);
    let mut closed = false;
    for _ in 0..POWER_STEPS {
        let (next, bounds) = step(&matrix, &vector);
        if closes(bounds) {
            closed = true;
            break;
        }
        vector = next;
    }
    if !closed {
        noda(&matrix, &mut vector);
    }
    let (_, (low, high)) = step(&matrix, &vector);
    let highest = start.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let raw = start.iter().zip(vector.iter());
    let raw: Vec<f64> = raw
        .map(|(log, part)| (log - highest).exp() * part)
        .collect();
    let sum: f64 = raw.iter().sum();
    let sound = sum.is_finite() && sum > 0.0;
    sound.then(|| Weights {
        values: raw.iter().map(|value| value / sum).collect(),
        eigenvalue: low.midpoint(high),
    })
}

/// Logarithms of weights that a chain of judgements to each thing implies; right at once where nothing contradicts. None where
/// something hangs loose.
fn start(ratios: &Ratios) -> Option<Vec<f64>> {
    let count = ratios.count();
    let hub = (0..count).max_by_key(|at| (ratios.degree(*at), std::cmp::Reverse(*at)))?;
    let mut logs = vec![0.0; count];
    let mut found = 0;
    walk(ratios, hub, &mut vec![false; count], |from, at| {
        found += 1;
        let ratio = from.and_then(|from| Some((from, ratios.get(at, from)?)));
        if let Some((from, ratio)) = ratio {
            let log = logs.get(from).copied().unwrap_or(0.0) + ratio.ln();
            if let Some(at) = logs.get_mut(at) {
                *at = log;
            }
        }
    });
    (found == count).then_some(logs)
}

/// Harker's matrix with the start divided out, so that what is looked for lies near 1 everywhere.
fn scaled(ratios: &Ratios, logs: &[f64]) -> DMatrix<f64> {
    let count = ratios.count();
    let mut matrix = DMatrix::zeros(count, count);
    for row in 0..count {
        let own = logs.get(row).copied().unwrap_or(0.0);
        let mut missing = 0_usize;
        for (column, ratio) in ratios.row(row).iter().enumerate() {
            if *ratio > 0.0 {
                let other = logs.get(column).copied().unwrap_or(0.0);
                *matrix.index_mut((row, column)) = ratio * (other - own).exp();
            } else if row != column {
                missing += 1;
            }
        }
        *matrix.index_mut((row, row)) = 1.0 + missing as f64;
    }
    matrix
}

/// One power step, and the bounds of λ that it shows (Collatz and Wielandt).
fn step(matrix: &DMatrix<f64>, vector: &DVector<f64>) -> (DVector<f64>, (f64, f64)) {
    let next = matrix * vector;
    let ratios = next
        .iter()
        .zip(vector.iter())
        .map(|(after, before)| after / before);
    let bounds = ratios.fold((f64::INFINITY, 0.0_f64), |(low, high), ratio| {
        (low.min(ratio), high.max(ratio))
    });
    let highest = next.max();
    (next / highest, bounds)
}

fn closes((low, high): (f64, f64)) -> bool {
    high - low <= CLOSE * high
}

fn noda(matrix: &DMatrix<f64>, vector: &mut DVector<f64>) {
    for _ in 0..NODA_STEPS {
        let (_, bounds) = step(matrix, vector);
        if closes(bounds) {
            return;
        }
        let mut shifted = -matrix;
        for at in 0..shifted.nrows() {
            *shifted.index_mut((at, at)) += bounds.1;
        }
        let Some(next) = shifted.lu().solve(vector) else {
            return;
        };
        let highest = next.max();
        let next = next / highest;
        let sound = next.iter().all(|part| part.is_finite() && *part > 0.0);
        if !sound {
            return;
        }
        let moved = (&next - &*vector).amax();
        *vector = next;
        if moved <= 1e-15 {
            return;
        }
    }
}
