//! Kendall's W: how far several orders of the same items agree, ties taken into account.

use crate::methods::matrix::compared;
use crate::model::ClassRule;

/// How far several orders agree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Concord {
    /// Kendall's W, 0 for none and 1 for full agreement.
    pub w: f64,
    /// How many orders there are.
    pub orders: usize,
    /// How many items each puts in order.
    pub items: usize,
}

/// Kendall's coefficient of concordance of m lists of ranks of the same n items, equal items with the mean of their places.
///
/// `W = 12·S / (m²(n³ − n) − m·ΣT)`, S the sum over items of (sum of their ranks − mean of those sums)², T = Σ(t³ − t) over the
/// groups of t tied items of a list (M. Kendall and B. Babington Smith, The problem of m rankings, Annals of Mathematical
/// Statistics 10, 1939; with ties as in S. Siegel, Nonparametric Statistics, 1956, chapter 9).
///
/// Items that the shortest list does not have take no part. None for fewer than two lists or two items, and where every list
/// ties everything.
pub fn kendall_w(ranks: &[Vec<f64>]) -> Option<Concord> {
    let orders = ranks.len();
    let items = ranks.iter().map(Vec::len).min().unwrap_or(0);
    if orders < 2 || items < 2 {
        return None;
    }
    let (m, n) = (orders as f64, items as f64);
    let mut sums = vec![0.0; items];
    let mut ties = 0.0;
    for list in ranks {
        for (sum, rank) in sums.iter_mut().zip(list) {
            *sum += rank;
        }
        ties += of_ties(list.get(..items)?);
    }
    let mean = sums.iter().sum::<f64>() / n;
    let s: f64 = sums.iter().map(|sum| (sum - mean).powi(2)).sum();
    let most = m * m * (n.powi(3) - n) - m * ties;
    // Where all tie everything what is left is rounding, and otherwise some list tells two items apart.
    (most > 0.5).then(|| Concord {
        w: (12.0 * s / most).clamp(0.0, 1.0),
        orders,
        items,
    })
}

/// Σ(t³ − t) over groups of equal ranks.
fn of_ties(ranks: &[f64]) -> f64 {
    let mut sorted = ranks.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let runs = sorted.chunk_by(|a, b| a.total_cmp(b).is_eq());
    runs.map(|run| {
        let t = run.len() as f64;
        t.powi(3) - t
    })
    .sum()
}

/// The ranks of scores, 1 for the highest; scores that differ by rounding alone are tied and share the mean of their places.
pub fn midranks(scores: &[f64]) -> Vec<f64> {
    let scores: Vec<Option<f64>> = scores.iter().copied().map(Some).collect();
    let items = compared(&scores, ClassRule::DEVIATION);
    let places: Vec<usize> = items
        .iter()
        .map(|item| item.rank.map_or(0, |rank| rank.place))
        .collect();
    let mut alike = vec![0_usize; places.len() + 1];
    for place in &places {
        if let Some(count) = alike.get_mut(*place) {
            *count += 1;
        }
    }
    let of = |place: &usize| {
        let others = alike.get(*place).map_or(0, |count| count.saturating_sub(1));
        *place as f64 + others as f64 / 2.0
    };
    places.iter().map(of).collect()
}
