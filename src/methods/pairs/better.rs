//! The judgement whose change would help most, and to what.

use super::step::Step;
use super::{Consistency, Pair, Pairs, Ratios, Weights, consistency, weights};

/// A judgement that the others contradict.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Better {
    /// Of which factors.
    pub pair: Pair,
    /// What it is.
    pub is: Step,
    /// What on the line would contradict the rest least.
    pub best: Step,
    /// How many times as important the first is as the second by all the others.
    pub implied: f64,
    /// The consistency ratio as it would be.
    pub ratio: f64,
    /// Whether that was worked out anew; else the weights are taken as they are, and it is near to it.
    pub exact: bool,
}

/// Beyond so many factors trying a judgement out takes too long, and the weights are taken as they are.
const TRIED: usize = 40;
/// How much may be tried: judgements times the cube of the factors.
const EFFORT: usize = 400_000;
/// A ratio that falls by less is not worth a question.
const WORTH: f64 = 1e-4;

/// The judgement whose change to the best step of the line lets the ratio fall most (ours); none where none would.
///
/// λ − n is the mean over n of e + 1/e − 2, `e = a_ij w_j / w_i` (T. Saaty, 1977): those with the largest such part are tried,
/// all of them up to 15 factors. What the others imply comes from the weights without the judgement. Along the logarithm of a
/// judgement λ is convex (S. Bozóki, J. Fülöp and L. Rónyai, 2010), so that the best step is found by going down from there.
pub fn better(pairs: &Pairs, found: &Weights, now: Consistency) -> Option<Better> {
    let Consistency::Tested { ratio: now, .. } = now else {
        return None;
    };
    if now <= 0.0 {
        return None;
    }
    let ratios = pairs.ratios();
    let mut parts: Vec<(f64, Pair)> = pairs
        .iter()
        .filter_map(|pair| Some((part(ratios.get(pair.0, pair.1)?, pair, found), pair)))
        .collect();
    parts.sort_by(|(a, one), (b, other)| b.total_cmp(a).then(one.cmp(other)));
    let count = pairs.count();
    let exact = count <= TRIED;
    let most = (EFFORT / count.pow(3).max(1)).max(8);
    let tried = parts.iter().take(if exact { most } else { 1 });
    let mut best: Option<Better> = None;
    for (own, pair) in tried {
        let tried = if exact {
            try_out(pairs, &ratios, *pair)
        } else {
            estimate(pairs, &ratios, found, (*own, *pair))
        };
        let Some(tried) = tried else { continue };
        let falls = tried.best != tried.is && now - tried.ratio >= WORTH;
        if falls && best.is_none_or(|best| tried.ratio < best.ratio - 1e-12) {
            best = Some(tried);
        }
    }
    best
}

/// What a judgement adds to n (λ − n).
fn part(ratio: f64, pair: Pair, found: &Weights) -> f64 {
    let error = ratio / implied(pair, found);
    error + error.recip() - 2.0
}

fn implied((first, second): Pair, found: &Weights) -> f64 {
    let weight = |at: usize| found.values.get(at).copied().unwrap_or(1.0);
    weight(first) / weight(second)
}

fn try_out(pairs: &Pairs, ratios: &Ratios, pair: Pair) -> Option<Better> {
    let is = Step::of(pairs.get(pair)?);
    let mut changed = ratios.clone();
    changed.set(pair.0, pair.1, None);
    // Without a judgement on which all hangs nothing is implied.
    let implied = implied(pair, &weights(&changed)?);
    let mut at = |step: Step| {
        changed.set(pair.0, pair.1, Some(step.preference().ratio()));
        let found = weights(&changed)?;
        consistency(&changed, &found).ratio()
    };
    let mut best = Step::nearest(implied);
    let mut ratio = at(best)?;
    for second in [false, true] {
        while let Some(step) = best.beside(second) {
            let next = at(step)?;
            if next >= ratio {
                break;
            }
            (best, ratio) = (step, next);
        }
    }
    Some(Better {
        pair,
        is,
        best,
        implied,
        ratio,
        exact: true,
    })
}

fn estimate(
    pairs: &Pairs,
    ratios: &Ratios,
    found: &Weights,
    (own, pair): (f64, Pair),
) -> Option<Better> {
    let implied = implied(pair, found);
    let best = Step::nearest(implied);
    let after = part(best.preference().ratio(), pair, found);
    let n = pairs.count() as f64;
    let changed = Weights {
        values: Vec::new(),
        eigenvalue: found.eigenvalue - (own - after) / n,
    };
    Some(Better {
        pair,
        is: Step::of(pairs.get(pair)?),
        best,
        implied,
        ratio: consistency(ratios, &changed).ratio()?,
        exact: false,
    })
}
