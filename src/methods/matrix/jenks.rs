//! Natural breaks: the three groups of scores with the least squared deviation within them, exactly.

use super::classes::Cuts;
use super::ranks::Group;

/// Sums that are equal on paper differ in their last digits; which of them is taken must not hang on those. Cuts are equally
/// good where what they leave differs by no more than this part of the whole squared deviation (ours).
pub(in crate::methods) const SLACK: f64 = 1e-11;

/// Cuts three or more groups of equal scores, by falling score, into three classes of least within-class squared deviation.
///
/// Exact, by dynamic programming over all pairs of cuts; the cost has the quadrangle property, so that the best second cut
/// moves one way as the first one does, and dividing the search there leaves O(n log n). Among equally good cuts (ours) the
/// one with the fewest critical scores, then with the fewest less important ones.
pub(super) fn cut(groups: &[Group]) -> Cuts {
    let costs = Costs::new(groups);
    let n = groups.len();
    let rest = costs.rest();
    let slack = SLACK * costs.of(0, n);
    let with_rest = |critical: usize| {
        let rest = rest.get(critical).map_or(f64::INFINITY, |rest| rest.0);
        costs.of(0, critical) + rest
    };
    let critical = first_of_least(1..n.saturating_sub(1), slack, with_rest).unwrap_or(1);
    let split = |less: usize| costs.of(critical, less) + costs.of(less, n);
    let less = first_of_least((critical + 1..n).rev(), slack, split).unwrap_or(n);
    Cuts { critical, less }
}

/// The best cut with a certain number of critical scores.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::methods) struct Split {
    /// How many scores are critical.
    pub(in crate::methods) critical: usize,
    /// The place of the first less important one.
    pub(in crate::methods) less: usize,
    /// The squared deviation within the three classes.
    pub(in crate::methods) within: f64,
}

/// The best cut for each number of critical scores. The scores stand by falling score and are all cut apart, ties too.
pub(in crate::methods) fn splits(falling: &[f64]) -> impl Iterator<Item = Split> {
    let groups: Vec<Group> = (falling.iter().enumerate())
        .map(|(start, score)| Group {
            start,
            len: 1,
            score: *score,
        })
        .collect();
    let costs = Costs::new(&groups);
    let rest = costs.rest().into_iter().enumerate();
    rest.filter(|(_, rest)| rest.0.is_finite())
        .map(move |(critical, (rest, less))| Split {
            critical,
            less,
            within: costs.of(0, critical) + rest,
        })
}

fn first_of_least(
    mut places: impl Iterator<Item = usize> + Clone,
    slack: f64,
    cost: impl Fn(usize) -> f64,
) -> Option<usize> {
    let least = places.clone().map(&cost).fold(f64::INFINITY, f64::min);
    places.find(|place| cost(*place) <= least + slack)
}

/// Running sums over the groups, from which the cost of any stretch follows.
struct Costs {
    /// Before each group: how many scores, their sum, the sum of their squares, all about the mean.
    before: Vec<(f64, f64, f64)>,
}

impl Costs {
    fn new(groups: &[Group]) -> Self {
        let count: f64 = groups.iter().map(|group| group.len as f64).sum();
        let total: f64 = groups.iter().map(|g| g.len as f64 * g.score).sum();
        // Squares of scores far from 0 would drown the small differences between them.
        let mean = total / count.max(1.0);
        let mut sums = (0.0, 0.0, 0.0);
        let mut before = vec![sums];
        for group in groups {
            let len = group.len as f64;
            let score = group.score - mean;
            sums.0 += len;
            sums.1 += len * score;
            sums.2 += len * score * score;
            before.push(sums);
        }
        Self { before }
    }

    /// The squared deviation within the groups from `from` up to `to`.
    fn of(&self, from: usize, to: usize) -> f64 {
        match (self.before.get(from), self.before.get(to)) {
            (Some(a), Some(b)) if from < to => {
                let sum = b.1 - a.1;
                (b.2 - a.2 - sum * sum / (b.0 - a.0)).max(0.0)
            }
            _ => 0.0,
        }
    }

    /// For each first cut the least cost of all behind it, with the second cut that has it; infinite where there is none.
    fn rest(&self) -> Vec<(f64, usize)> {
        let n = self.before.len().saturating_sub(1);
        let mut rest = vec![(f64::INFINITY, n); n];
        self.best_rest(&mut rest, 1..n.saturating_sub(1), 2..n);
        rest
    }

    /// For each first cut in `firsts` the least cost of all behind it, its second cut sought in `seconds`.
    fn best_rest(
        &self,
        rest: &mut [(f64, usize)],
        firsts: std::ops::Range<usize>,
        seconds: std::ops::Range<usize>,
    ) {
        if firsts.is_empty() {
            return;
        }
        let n = self.before.len().saturating_sub(1);
        let first = firsts.start.midpoint(firsts.end);
        let mut best = (f64::INFINITY, seconds.start);
        for second in seconds.start.max(first + 1)..seconds.end {
            let cost = self.of(first, second) + self.of(second, n);
            if cost < best.0 {
                best = (cost, second);
            }
        }
        if let Some(slot) = rest.get_mut(first) {
            *slot = best;
        }
        self.best_rest(rest, firsts.start..first, seconds.start..best.1 + 1);
        self.best_rest(rest, first + 1..firsts.end, best.1..seconds.end);
    }
}
