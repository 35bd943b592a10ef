//! Which pair to ask about next, so that few questions say much.

use nalgebra::DMatrix;

use super::{Pair, Pairs, Ratios, parts};

/// How many questions are to be asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Goal {
    /// So many that everything hangs together: n − 1. None checks another.
    Fewest,
    /// Twice as many, so that each factor is judged against several and contradictions show (ours).
    #[default]
    Checked,
    /// All pairs.
    All,
}

impl Goal {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Fewest, Self::Checked, Self::All];

    /// How many judgements of so many factors.
    pub fn questions(self, count: usize) -> usize {
        let all = super::ratios::all_pairs(count);
        let fewest = count.saturating_sub(1);
        match self {
            Self::Fewest => fewest,
            Self::Checked => all.min(2 * fewest),
            Self::All => all,
        }
    }
}

/// Up to so many factors the least certain ratio is worked out, beyond it guessed from the number of judgements.
const WORKED_OUT: usize = 48;

/// The pair to ask about next (ours); none where the goal is reached or only those are left that are not to be asked.
///
/// First everything is hung together by judgements against one factor, because then no two are more than two judgements apart:
/// the one with the most judgements, else the one in the middle of the importances, so that ratios stay within the line. Then comes
/// the pair whose ratio is least certain: with the largest resistance between the two where every judgement is a wire,
/// which is the variance of its logarithm by least squares; beyond 48 factors 1/d + 1/d', d judgements each.
pub fn next(
    pairs: &Pairs,
    importances: &[Option<f64>],
    goal: Goal,
    leave: impl Fn(Pair) -> bool,
) -> Option<Pair> {
    let ratios = pairs.ratios();
    let parts = parts(&ratios);
    if parts.len() > 1 {
        return joining(&ratios, &parts, importances, &leave);
    }
    if pairs.judged() >= goal.questions(pairs.count()) {
        return None;
    }
    let open = pairs
        .iter()
        .filter(|pair| pairs.get(*pair).is_none() && !leave(*pair));
    if pairs.count() > WORKED_OUT {
        let degrees: Vec<f64> = degrees(&ratios);
        let of = |at: usize| degrees.get(at).copied().unwrap_or(1.0).max(1.0).recip();
        return most(open, |(first, second)| of(first) + of(second));
    }
    let inverse = grounded(&ratios)?;
    most(open, |(first, second)| {
        let at = |row: usize, column: usize| *inverse.index((row, column));
        at(first, first) + at(second, second) - 2.0 * at(first, second)
    })
}

/// The order in which pairs would be asked until the goal is reached, if each were answered.
pub fn suggested(pairs: &Pairs, importances: &[Option<f64>], goal: Goal) -> Vec<Pair> {
    let mut pairs = pairs.clone();
    let mut order = Vec::new();
    while let Some(pair) = next(&pairs, importances, goal, |_| false) {
        pairs.set(pair, Some(crate::model::Preference::ALIKE));
        order.push(pair);
    }
    order
}

/// The first pair of the most.
fn most(open: impl Iterator<Item = Pair>, says: impl Fn(Pair) -> f64) -> Option<Pair> {
    let mut best: Option<(f64, Pair)> = None;
    for pair in open {
        let says = says(pair);
        if best.is_none_or(|(best, _)| says > best + 1e-9) {
            best = Some((says, pair));
        }
    }
    best.map(|(_, pair)| pair)
}

fn degrees(ratios: &Ratios) -> Vec<f64> {
    let all = 0..ratios.count();
    all.map(|at| ratios.degree(at) as f64).collect()
}

/// The inverse of the graph's Laplace matrix with a mean of 1/n on it, which makes it regular and leaves resistances as they are.
fn grounded(ratios: &Ratios) -> Option<DMatrix<f64>> {
    let count = ratios.count();
    let mut matrix = DMatrix::from_element(count, count, (count as f64).recip());
    for (row, degree) in degrees(ratios).into_iter().enumerate() {
        *matrix.index_mut((row, row)) += degree;
        for (column, ratio) in ratios.row(row).iter().enumerate() {
            if *ratio > 0.0 {
                *matrix.index_mut((row, column)) -= 1.0;
            }
        }
    }
    matrix.try_inverse()
}

/// A pair that joins two parts.
fn joining(
    ratios: &Ratios,
    parts: &[Vec<usize>],
    importances: &[Option<f64>],
    leave: &impl Fn(Pair) -> bool,
) -> Option<Pair> {
    let largest = parts.first()?;
    let hub = hub(ratios, largest, importances);
    let (main, others): (Vec<_>, Vec<_>) = parts.iter().partition(|part| part.contains(&hub));
    let main: &Vec<usize> = main.first()?;
    let by_degree = |part: &[usize]| {
        let mut part = part.to_vec();
        part.sort_by_key(|at| std::cmp::Reverse(ratios.degree(*at)));
        part
    };
    let mut from = by_degree(main);
    from.sort_by_key(|at| *at != hub);
    let mut others: Vec<&Vec<usize>> = others;
    others.sort();
    for from in from {
        for part in &others {
            for to in by_degree(part) {
                let pair = (from.min(to), from.max(to));
                if !leave(pair) {
                    return Some(pair);
                }
            }
        }
    }
    None
}

/// The factor that the others are judged against.
fn hub(ratios: &Ratios, largest: &[usize], importances: &[Option<f64>]) -> usize {
    let mut known: Vec<(f64, usize)> = importances
        .iter()
        .enumerate()
        .filter_map(|(at, importance)| Some(((*importance)?, at)))
        .collect();
    known.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let middle = known.len() / 2;
    let from_middle = |of: usize| {
        let place = known.iter().position(|(_, at)| *at == of);
        place.map_or(usize::MAX, |place| place.abs_diff(middle))
    };
    let judged = largest.len() > 1;
    let all = (0..ratios.count()).filter(|at| !judged || largest.contains(at));
    let hub = all.min_by_key(|at| (std::cmp::Reverse(ratios.degree(*at)), from_middle(*at)));
    hub.unwrap_or(0)
}
